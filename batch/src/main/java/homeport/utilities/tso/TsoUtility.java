package homeport.utilities.tso;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.SourceFile;
import homeport.runtime.Abend;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.idcams.IdcamsUtility;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// IKJEFT01, IKJEFT1A and IKJEFT1B: the terminal monitor program in batch (z/OS TSO/E
/// Customization, "Writing jobs that execute TSO/E commands"). It runs the command of PARM and
/// those of SYSTSIN, and tells on SYSTSPRT.
///
/// The condition code is that of the last command. When a command ends abnormally IKJEFT01 goes on
/// with 12, the others end the step with S04C; IKJEFT1B ends at the first command that does not
/// leave 0.
public final class TsoUtility implements Utility {
  private static final String NOT_SUPPORTED = "HP4310";
  private static final String NAME_UNQUOTED = "HP4311";

  private static final int FAILED = 12;
  private static final Dcb LISTING = Dcb.of(RecordFormat.FB, 133);

  /// Access method services that are commands here, too.
  private static final Set<String> SERVICES =
      Set.of(
          "LISTCAT", "LISTC", "DELETE", "DEL", "DEFINE", "DEF", "ALTER", "REPRO", "PRINT",
          "VERIFY");

  /// Commands that change nothing here: they are about a terminal's user.
  private static final Set<String> ACCEPTED = Set.of("PROFILE", "PROF", "TERMINAL", "TERM");

  /// A data set name in apostrophes: access method services want it without.
  private static final String QUOTED_NAME = "'([A-Za-z@#$][A-Za-z0-9@#$.*%()+-]*)'";

  private static final String PREFIX = "IKJEFT";

  private final Kind kind;

  /// The three programs.
  private enum Kind {
    IKJEFT01,
    IKJEFT1A,
    IKJEFT1B
  }

  private TsoUtility(Kind kind) {
    this.kind = kind;
  }

  /// All three.
  public static List<Utility> all() {
    List<Utility> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.add(new TsoUtility(kind));
    }
    return all;
  }

  @Override
  public String name() {
    return kind.name();
  }

  @Override
  public List<String> aliases() {
    return List.of();
  }

  @Override
  public int run(UtilityStep step) {
    try (Listing listing = Listing.open(step, "SYSTSPRT", LISTING)) {
      if (!listing.isOpen()) {
        return FAILED;
      }
      List<TsoCommand> commands = new ArrayList<>();
      if (!step.parm().isBlank()) {
        commands.add(TsoCommand.of(step.parm(), List.of(step.parm())));
      }
      ControlRecords control = ControlRecords.read(step, "SYSTSIN");
      SourceFile source = control.text();
      if (source == null && !control.missing()) {
        listing.line("HP4002 SYSTSIN cannot be read: " + control.detail());
        return FAILED;
      }
      if (source != null) {
        commands.addAll(TsoCommand.read(source));
      }
      return run(step, listing, commands.iterator());
    }
  }

  private int run(UtilityStep step, Listing listing, Iterator<TsoCommand> commands) {
    int last = 0;
    while (commands.hasNext()) {
      TsoCommand command = commands.next();
      listing.line("READY");
      command.lines().forEach(listing::line);
      if (command.name().equals("END") || command.name().equals("LOGOFF")) {
        return last;
      }
      try {
        last = command(step, listing, command, commands);
      } catch (Abend abend) {
        listing.line("IKJ56641I " + command.name() + " ENDED DUE TO ERROR+");
        listing.line("IKJ56640I SYSTEM ABEND CODE " + abend.code() + " " + abend.title());
        if (kind != Kind.IKJEFT01) {
          throw new Abend("S04C", command.name() + " ended with " + abend.code(), null, abend);
        }
        last = FAILED;
      }
      if (kind == Kind.IKJEFT1B && last != 0) {
        return last;
      }
    }
    listing.line("READY");
    listing.line("END");
    return last;
  }

  private static int command(
      UtilityStep step, Listing listing, TsoCommand command, Iterator<TsoCommand> commands) {
    String name = command.name();
    if (SERVICES.contains(name)) {
      return service(step, listing, command);
    }
    if (ACCEPTED.contains(name)) {
      return 0;
    }
    return switch (name) {
      case "DSN" -> dsn(step, listing, commands);
      case "CALL" -> call(step, listing, command);
      case "SEND", "SE" -> {
        listing.line(command.operands());
        yield 0;
      }
      default -> refused(listing, name);
    };
  }

  private static int refused(Listing listing, String name) {
    listing.line("IKJ56500I COMMAND " + name + " NOT FOUND");
    listing.line(NOT_SUPPORTED + " the TSO command `" + name + "` is not supported");
    return FAILED;
  }

  /// An access method services command, run by IDCAMS as a step with this SYSIN would.
  private static int service(UtilityStep step, Listing listing, TsoCommand command) {
    String unquotedNames = unqualified(command.operands());
    if (!unquotedNames.isEmpty()) {
      listing.line(
          NAME_UNQUOTED
              + " the name `"
              + unquotedNames
              + "` stands without apostrophes: the user's prefix would go before it");
      return FAILED;
    }
    return IdcamsUtility.run(
        step, listing, command.name() + ' ' + command.operands().replaceAll(QUOTED_NAME, "$1"));
  }

  /// The first data set name that has no apostrophes around it; empty when all have them.
  private static String unqualified(String operands) {
    String rest = operands.replaceAll("'[^']*'", "").toUpperCase(Locale.ROOT);
    for (String word : rest.split("[ ,()]+", -1)) {
      if (word.matches("[A-Z@#$][A-Z0-9@#$-]*(\\.[A-Z0-9@#$*%-]+)+")) {
        return word;
      }
    }
    return "";
  }

  /// `CALL *(program) 'parameter'` and `CALL 'library(program)' 'parameter'`. The program is looked
  /// for where steps look for theirs.
  private static int call(UtilityStep step, Listing listing, TsoCommand command) {
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
        ? refused(listing, program)
        : step.call(program, TsoCommand.unquoted(parm.substring(0, behind)));
  }

  /// `DSN SYSTEM(…)`: RUN, until END. A program's SQL is the program's; binding and the others are
  /// refused.
  private static int dsn(UtilityStep step, Listing listing, Iterator<TsoCommand> commands) {
    int last = 0;
    while (commands.hasNext()) {
      TsoCommand command = commands.next();
      listing.line("DSN");
      command.lines().forEach(listing::line);
      if (command.name().equals("END")) {
        return last;
      }
      String program = command.keyword("PROGRAM", "PROG");
      if (!command.name().equals("RUN") || program.isEmpty()) {
        listing.line(
            NOT_SUPPORTED + " the DSN subcommand `" + command.name() + "` is not supported");
        last = FAILED;
        continue;
      }
      String name = program.toUpperCase(Locale.ROOT);
      last =
          name.startsWith("DSNT") || name.startsWith(PREFIX)
              ? refused(listing, name)
              : step.call(name, TsoCommand.unquoted(command.keyword("PARMS", "PARM")));
    }
    return last;
  }
}
