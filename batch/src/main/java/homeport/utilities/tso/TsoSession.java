package homeport.utilities.tso;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.idcams.IdcamsUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The commands of one run of the terminal monitor program (z/OS TSO/E Command Reference, each
/// under its name), and what they leave for those behind them: the prefix of data set names and the
/// files that are allocated.
final class TsoSession {
  private static final String NOT_SUPPORTED = "HP4310";
  private static final String NAME_UNQUOTED = "HP4311";
  private static final int FAILED = 12;
  private static final String PREFIX = "IKJEFT";

  /// Access method services that are commands here, too.
  private static final Set<String> SERVICES =
      Set.of(
          "LISTCAT", "LISTC", "DELETE", "DEL", "DEFINE", "DEF", "ALTER", "REPRO", "PRINT", "VERIFY",
          "EXPORT", "EXP", "IMPORT", "IMP");

  /// Commands that a DSN session passes on; FREE is one of its own (Db2 Command Reference, "DSN").
  private static final Set<String> OF_TSO =
      Set.of(
          "PROFILE",
          "PROF",
          "CALL",
          "SEND",
          "SE",
          "SUBMIT",
          "SUB",
          "ALLOCATE",
          "ALLOC",
          "LISTDS",
          "LISTD",
          "RENAME",
          "REN");

  /// Those whose first operand is the name of an entry.
  private static final Set<String> NAME_FIRST = Set.of("DELETE", "DEL", "ALTER", "EXPORT", "EXP");

  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z@#$][A-Za-z0-9@#$-]*(\\.[A-Za-z0-9@#$*%-]+)+(\\([A-Za-z0-9@#$]+\\))?");

  private static final Pattern ENTRY =
      Pattern.compile("[A-Z0-9@#$.-]{1,44}(\\([A-Z0-9@#$]{1,8}\\))?");

  private final UtilityStep step;
  private final Listing listing;
  private final Allocation allocation;

  /// What goes before names without apostrophes; null when PROFILE has not said it.
  private @Nullable String prefix;

  TsoSession(UtilityStep step, Listing listing) {
    this.step = step;
    this.listing = listing;
    this.allocation = new Allocation(step, listing);
  }

  /// Frees what is left allocated.
  void end() {
    allocation.end();
  }

  /// Runs a command.
  ///
  /// @param commands those behind it, for a command with subcommands
  /// @return its condition code
  int run(TsoCommand command, Iterator<TsoCommand> commands) {
    String name = command.name();
    if (SERVICES.contains(name)) {
      return service(command);
    }
    return switch (name) {
      case "PROFILE", "PROF" -> profile(command);
      case "TERMINAL", "TERM" -> 0;
      case "DSN" -> dsn(commands);
      case "CALL" -> call(command);
      case "SEND", "SE" -> {
        listing.line(command.operands());
        yield 0;
      }
      case "ALLOCATE", "ALLOC" -> {
        TsoCommand spelt = command.spelt(AllocateKeywords::spelt);
        List<String> names = names(Allocation.dataSetOperand(spelt));
        yield names == null ? FAILED : allocation.allocate(spelt, names);
      }
      case "FREE", "UNALLOC" -> {
        List<String> names = names(Allocation.dataSetOperand(command));
        yield names == null ? FAILED : allocation.free(command, names);
      }
      case "SUBMIT", "SUB" -> submit(command);
      case "LISTDS", "LISTD" -> listDataSets(command);
      case "RENAME", "REN" -> rename(command);
      default -> refused(name);
    };
  }

  private int refused(String name) {
    listing.line("IKJ56500I COMMAND " + name + " NOT FOUND");
    listing.line(NOT_SUPPORTED + " the TSO command `" + name + "` is not supported");
    return FAILED;
  }

  private int profile(TsoCommand command) {
    if (command.has("NOPREFIX")) {
      prefix = "";
    } else if (command.has("PREFIX")) {
      String given = command.keyword("PREFIX").toUpperCase(Locale.ROOT);
      if (!given.matches("[A-Z@#$][A-Z0-9@#$]{0,6}")) {
        listing.line("IKJ56709I INVALID PREFIX, " + given);
        return FAILED;
      }
      prefix = given;
    }
    return 0;
  }

  private int submit(TsoCommand command) {
    List<String> texts = command.texts();
    String first = texts.isEmpty() ? "" : texts.getFirst();
    boolean list = first.startsWith("(") && first.endsWith(")");
    if (first.isEmpty() || first.equals("*")) {
      listing.line(NOT_SUPPORTED + " `SUBMIT` needs the name of a data set");
      return FAILED;
    }
    for (String word : command.words()) {
      if (!SubmitCommand.IDLE.contains(word) && !word.equalsIgnoreCase(first)) {
        listing.line(NOT_SUPPORTED + " `" + word + "` of SUBMIT is not supported");
        return FAILED;
      }
    }
    List<String> names = names(list ? first.substring(1, first.length() - 1) : first);
    return names == null ? FAILED : new SubmitCommand(step, listing).run(names);
  }

  /// A name as it stands in a command, complete; null, with a message, when the prefix is not known
  /// or it is no name.
  private @Nullable String complete(String text) {
    boolean quoted = text.startsWith("'");
    String name = TsoCommand.unquoted(text).toUpperCase(Locale.ROOT);
    if (!quoted && prefix == null) {
      listing.line(
          NAME_UNQUOTED
              + " the name `"
              + text
              + "` stands without apostrophes: the user's prefix would go before it");
      return null;
    }
    String whole = quoted || prefix == null || prefix.isEmpty() ? name : prefix + '.' + name;
    if (!ENTRY.matcher(whole).matches()) {
      listing.line("IKJ56709I INVALID DATA SET NAME, " + text);
      return null;
    }
    return whole;
  }

  /// All names of a list; null when one is none.
  private @Nullable List<String> names(String list) {
    List<String> names = new ArrayList<>();
    for (String text : new TsoCommand("", list, List.of()).texts()) {
      String name = complete(text);
      if (name == null) {
        return null;
      }
      names.add(name);
    }
    return names;
  }

  /// An access method services command, run by IDCAMS as a step with this SYSIN would.
  private int service(TsoCommand command) {
    String operands = command.operands();
    if (NAME_FIRST.contains(command.name())) {
      List<String> texts = command.texts();
      String first = texts.isEmpty() ? "" : texts.getFirst();
      if (!first.isEmpty() && !first.startsWith("'") && !first.startsWith("(")) {
        String name = complete(first);
        if (name == null) {
          return FAILED;
        }
        operands = "'" + name + "'" + operands.substring(first.length());
      }
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < operands.length()) {
      int quote = operands.indexOf('\'', at);
      String plain = operands.substring(at, quote < 0 ? operands.length() : quote);
      String replaced = completed(plain);
      if (replaced == null) {
        return FAILED;
      }
      text.append(replaced);
      int end = quote < 0 ? -1 : operands.indexOf('\'', quote + 1);
      if (quote >= 0) {
        String quoted = operands.substring(quote, end < 0 ? operands.length() : end + 1);
        String inside = TsoCommand.unquoted(quoted);
        text.append(inside.matches("[A-Za-z@#$][A-Za-z0-9@#$.*%()+-]*") ? inside : quoted);
      }
      at = quote < 0 || end < 0 ? operands.length() : end + 1;
    }
    return IdcamsUtility.run(step, listing, command.name() + ' ' + text);
  }

  /// A part of a command outside of apostrophes, with its names complete.
  private @Nullable String completed(String plain) {
    Matcher name = NAME.matcher(plain);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (name.find()) {
      String whole = complete(name.group());
      if (whole == null) {
        return null;
      }
      text.append(plain, at, name.start()).append(whole);
      at = name.end();
    }
    return text.append(plain.substring(at)).toString();
  }

  /// `CALL *(program) 'parameter'` and `CALL 'library(program)' 'parameter'`. The program is looked
  /// for where steps look for theirs.
  private int call(TsoCommand command) {
    String operands = command.operands();
    boolean quoted = operands.startsWith("'");
    int end = quoted ? operands.indexOf('\'', 1) + 1 : (operands + " ").indexOf(' ');
    String target = TsoCommand.unquoted(operands.substring(0, Math.max(0, end)));
    int open = target.indexOf('(');
    int close = target.indexOf(')');
    if (open < 0 || close < open) {
      listing.line("HP4310 `CALL` needs the name of a program in parentheses");
      return FAILED;
    }
    String parm = operands.substring(end).strip();
    int behind = parm.startsWith("'") ? parm.lastIndexOf('\'') + 1 : 0;
    String program = target.substring(open + 1, close).toUpperCase(Locale.ROOT);
    return program.startsWith(PREFIX)
        ? refused(program)
        : step.call(program, TsoCommand.unquoted(parm.substring(0, behind)));
  }

  /// `DSN SYSTEM(…)`: RUN, commands of TSO and comments, until END. A program's SQL is the
  /// program's; binding and the others are refused. The session's code is the highest that a
  /// subcommand or a program has left (Db2 for z/OS Application Programming and SQL Guide, "DSN
  /// return code processing").
  private int dsn(Iterator<TsoCommand> commands) {
    int highest = 0;
    while (commands.hasNext()) {
      TsoCommand command = commands.next();
      listing.line("DSN");
      command.lines().forEach(listing::line);
      if (command.name().equals("END")) {
        return highest;
      }
      if (!command.name().startsWith("*")) {
        highest = Math.max(highest, subcommand(command, commands));
      }
    }
    return highest;
  }

  private int subcommand(TsoCommand command, Iterator<TsoCommand> commands) {
    String program = command.keyword("PROGRAM", "PROG").toUpperCase(Locale.ROOT);
    if (command.name().equals("RUN") && !program.isEmpty()) {
      if (program.startsWith("DSNT") && !step.ofSite(program)) {
        listing.line(NOT_SUPPORTED + " `" + program + "` is a program of Db2, which is not here");
        return FAILED;
      }
      return program.startsWith(PREFIX)
          ? refused(program)
          : step.call(program, TsoCommand.unquoted(command.keyword("PARMS", "PARM")));
    }
    if (OF_TSO.contains(command.name()) || SERVICES.contains(command.name())) {
      return run(command, commands);
    }
    listing.line(NOT_SUPPORTED + " the DSN subcommand `" + command.name() + "` is not supported");
    return FAILED;
  }

  /// `LISTDS 'name' MEMBERS`, or of several names in parentheses.
  private int listDataSets(TsoCommand command) {
    List<String> texts = command.texts();
    String first = texts.isEmpty() ? "" : texts.getFirst();
    boolean list = first.startsWith("(") && first.endsWith(")");
    List<String> names = names(list ? first.substring(1, first.length() - 1) : first);
    if (names == null) {
      return FAILED;
    }
    boolean members = command.has("MEMBERS") || command.has("MEM") || command.has("M");
    int code = names.isEmpty() ? FAILED : 0;
    for (String name : names) {
      CatalogEntry entry = step.catalog().find(name);
      if (entry == null) {
        listing.line("IKJ58503I DATA SET '" + name + "' NOT IN CATALOG");
        code = FAILED;
      } else {
        list(entry, members);
      }
    }
    return code;
  }

  private void list(CatalogEntry entry, boolean members) {
    listing.line(entry.name());
    switch (entry.attributes()) {
      case Attributes.Sequential(Dcb dcb) -> label(dcb, "PS");
      case Attributes.Partitioned(Dcb dcb) -> label(dcb, "PO");
      case Attributes.Cluster _, Attributes.AlternateIndex _, Attributes.Pointer _ -> {
        listing.line("--LRECL--DSORG-");
        listing.line("  **     VSAM");
      }
    }
    if (members && entry.attributes() instanceof Attributes.Partitioned) {
      listing.line("--MEMBERS--");
      try {
        step.catalog()
            .libraries()
            .members(entry.name())
            .forEach(member -> listing.line("  " + member));
      } catch (IOException e) {
        listing.line("HP4003 " + entry.name() + " cannot be read: " + FileFailure.words(e));
      }
    }
  }

  private void label(Dcb dcb, String organization) {
    listing.line("--RECFM-LRECL-BLKSIZE-DSORG");
    listing.line(
        String.format(
            Locale.ROOT,
            "  %-5s %-5s %-7s %s",
            dcb.recfm() == null ? "**" : dcb.recfm(),
            dcb.lrecl() == 0 ? "**" : dcb.shownLrecl(),
            dcb.blksize() == 0 ? "**" : dcb.blksize(),
            organization));
  }

  /// `RENAME 'old' 'new'`; of a member, `RENAME 'library(old)' (new)`.
  private int rename(TsoCommand command) {
    List<String> texts = command.texts();
    if (texts.size() != 2) {
      listing.line("HP4310 `RENAME` needs an old and a new name");
      return FAILED;
    }
    String from = complete(texts.getFirst());
    if (from == null) {
      return FAILED;
    }
    int open = from.indexOf('(');
    String second = texts.get(1);
    if (open >= 0 && second.matches("\\([A-Za-z0-9@#$]{1,8}\\)")) {
      second = "'" + from.substring(0, open) + second + "'";
    }
    String to = complete(second);
    if (to == null) {
      return FAILED;
    }
    return IdcamsUtility.run(step, listing, "ALTER " + from + " NEWNAME(" + to + ")") == 0
        ? 0
        : FAILED;
  }
}
