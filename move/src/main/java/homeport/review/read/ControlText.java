package homeport.review.read;

import homeport.review.model.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What control statements of utilities say of data sets and programs: IDCAMS commands (DFSMS
/// Access Method Services Commands), the RUN subcommand of DSN, operator commands given to SDSF.
///
/// @param commands the commands, `DEFINE CLUSTER` for example, each once
/// @param dataSets data sets that commands name themselves
/// @param ddNames DD names that REPRO and PRINT read and write
/// @param runs programs that `RUN PROGRAM(…)` names
record ControlText(
    List<String> commands, List<Named> dataSets, List<Named> ddNames, List<String> runs) {
  /// A data set or DD name and what happens to it.
  ///
  /// @param kind as [homeport.review.model.DataSet#kind], empty when the command does not say
  record Named(String name, Access access, String kind) {}

  static final ControlText NONE = new ControlText(List.of(), List.of(), List.of(), List.of());

  private static final String NAME = "['\"]?([A-Z$#@][A-Z0-9$#@.-]*(?:\\([A-Z0-9+-]+\\))?)['\"]?";
  private static final Pattern RUN = Pattern.compile("\\bRUN +PROG(?:RAM)? *\\( *([A-Z0-9$#@]+)");
  private static final Pattern PARAMETER_NAME = Pattern.compile("\\bNAME *\\( *" + NAME);
  private static final Pattern ONE_NAME = Pattern.compile(NAME);
  private static final Pattern IN_DD = Pattern.compile("\\b(?:INFILE|IFILE) *\\( *([A-Z0-9$#@]+)");
  private static final Pattern OUT_DD =
      Pattern.compile("\\b(?:OUTFILE|OFILE) *\\( *([A-Z0-9$#@]+)");
  private static final Pattern IN_SET = Pattern.compile("\\b(?:INDATASET|IDS) *\\( *" + NAME);
  private static final Pattern OUT_SET = Pattern.compile("\\b(?:OUTDATASET|ODS) *\\( *" + NAME);

  /// The commands of access method services, with what stands for them.
  private static ControlText idcams(List<String> statements) {
    List<String> commands = new ArrayList<>();
    List<Named> sets = new ArrayList<>();
    List<Named> dds = new ArrayList<>();
    for (String whole : statements) {
      String statement = whole.replaceAll("^(IF .* THEN( DO)?|ELSE( DO)?|DO|END) *", "");
      String[] words = statement.split("[ (]+", 3);
      String command = words[0];
      switch (command) {
        case "DEFINE", "DEF" -> {
          command = "DEFINE " + (words.length > 1 ? words[1] : "");
          define(statement, words.length > 1 ? words[1] : "", sets);
        }
        case "DELETE", "DEL" -> delete(statement, sets);
        case "REPRO", "PRINT", "VERIFY", "EXPORT", "IMPORT", "BLDINDEX" ->
            copy(statement, sets, dds);
        default -> {}
      }
      if (!command.isEmpty() && !command.equals("SET") && !commands.contains(command)) {
        commands.add(command);
      }
    }
    return new ControlText(commands, sets, dds, List.of());
  }

  private static void define(String statement, String object, List<Named> sets) {
    Matcher name = PARAMETER_NAME.matcher(statement);
    if (name.find()) {
      sets.add(new Named(name.group(1), Access.CREATE, kind(statement, object)));
    }
  }

  private static String kind(String statement, String object) {
    return switch (object) {
      case "ALTERNATEINDEX", "AIX" -> "index";
      case "PATH" -> "path";
      case "GENERATIONDATAGROUP", "GDG" -> "generations";
      case "NONVSAM" -> "data set";
      default -> {
        String words = " " + statement.replaceAll("[()]", " ") + " ";
        if (words.contains(" NONINDEXED ") || words.contains(" NIXD ")) {
          yield "esds";
        }
        if (words.contains(" NUMBERED ") || words.contains(" NUMD ")) {
          yield "rrds";
        }
        yield words.contains(" LINEAR ") ? "linear" : "ksds";
      }
    };
  }

  private static void delete(String statement, List<Named> sets) {
    int end = statement.indexOf('(') >= 0 ? statement.indexOf(')') : -1;
    String operands = statement.replaceFirst("^DEL(ETE)? *", "");
    boolean several = operands.startsWith("(") && end > 0;
    String names = several ? operands.substring(1, operands.indexOf(')')) : operands;
    Matcher name = ONE_NAME.matcher(names);
    while (name.find()) {
      sets.add(new Named(name.group(1), Access.DELETE, ""));
      if (!several) {
        return;
      }
    }
  }

  private static void copy(String statement, List<Named> sets, List<Named> dds) {
    add(IN_DD, statement, Access.READ, dds);
    add(OUT_DD, statement, Access.WRITE, dds);
    add(IN_SET, statement, Access.READ, sets);
    add(OUT_SET, statement, Access.WRITE, sets);
  }

  private static void add(Pattern pattern, String statement, Access access, List<Named> into) {
    Matcher found = pattern.matcher(statement);
    while (found.find()) {
      into.add(new Named(found.group(1), access, ""));
    }
  }

  /// @param program what PGM= names
  static ControlText of(String program, List<String> records) {
    return switch (program) {
      case "IDCAMS" -> idcams(statements(records));
      case "IKJEFT01", "IKJEFT1A", "IKJEFT1B" -> terminal(records);
      default -> NONE;
    };
  }

  private static ControlText terminal(List<String> records) {
    String text = String.join("\n", records).toUpperCase(Locale.ROOT);
    List<String> runs = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      runs.add(run.group(1));
    }
    return new ControlText(List.of(), List.of(), List.of(), runs);
  }

  /// Statements of access method services: a line that ends with `-` or `+` goes on in the next;
  /// `/* … */` is a comment; a line has columns 2 to 72.
  private static List<String> statements(List<String> records) {
    StringBuilder text = new StringBuilder();
    for (String record : records) {
      String line = record.length() > 72 ? record.substring(0, 72) : record;
      text.append(line.toUpperCase(Locale.ROOT)).append('\n');
    }
    String plain = text.toString().replaceAll("(?s)/\\*.*?\\*/", " ");
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : plain.lines().toList()) {
      String part = line.strip();
      boolean more = part.endsWith("-") || part.endsWith("+");
      statement.append(more ? part.substring(0, part.length() - 1) : part).append(' ');
      if (!more) {
        if (!statement.toString().isBlank()) {
          statements.add(statement.toString().strip().replaceAll(" +", " "));
        }
        statement.setLength(0);
      }
    }
    if (!statement.toString().isBlank()) {
      statements.add(statement.toString().strip().replaceAll(" +", " "));
    }
    return statements;
  }
}
