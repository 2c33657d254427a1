package homeport.utilities.testdata;

import homeport.diagnostics.SourceFile;
import homeport.utilities.dd.UtilityStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A statement of IEBDG (z/OS DFSMSdfp Utilities, "IEBDG", "Utility Control Statements"). It goes
/// on with the next line behind a comma, or with a character in column 72; a picture is then
/// continued in column 4.
///
/// @param operands the parts of each keyword's value; `PICTURE=3,'ABC'` has two
/// @param repeated a keyword that stands twice; empty for none
/// @param data the lines behind CREATE with INPUT=SYSIN, by their numbers from 1
record DataStatement(
    String operation,
    Map<String, List<String>> operands,
    String repeated,
    List<String> lines,
    List<Integer> data) {
  private static final int LAST = 71;
  private static final int CONTINUED = 3;
  private static final int TEXT_MAX = 32_000;
  private static final Pattern KEYWORD = Pattern.compile("[A-Za-z]+=.*", Pattern.DOTALL);

  DataStatement {
    lines = List.copyOf(lines);
    data = List.copyOf(data);
  }

  /// All statements of a text.
  static List<DataStatement> read(SourceFile source) {
    List<DataStatement> statements = new ArrayList<>();
    Draft draft = new Draft();
    int line = 1;
    while (line <= source.lineCount()) {
      String card = source.lineText(line++);
      if (card.isBlank() && draft.operation.isEmpty()) {
        continue;
      }
      if (draft.take(card)) {
        continue;
      }
      DataStatement done = draft.done();
      if (done.operation.equals("CREATE") && done.word("INPUT").startsWith("SYSIN")) {
        String end = done.word("INPUT").length() == 5 ? "$$$E" : mark(done.word("INPUT"));
        List<Integer> data = new ArrayList<>();
        while (line <= source.lineCount() && !source.lineText(line).startsWith(end)) {
          data.add(line++);
        }
        line++;
        done = new DataStatement(done.operation, done.operands, done.repeated, done.lines, data);
      }
      statements.add(done);
      draft = new Draft();
    }
    if (!draft.operation.isEmpty()) {
      statements.add(draft.done());
    }
    return statements;
  }

  private static String mark(String input) {
    return UtilityStatement.inside(input.substring(5));
  }

  /// The one value of a keyword; empty when it is not there or there are several.
  String word(String name) {
    List<String> values = operands.getOrDefault(name, List.of());
    return values.size() == 1 ? values.getFirst().toUpperCase(Locale.ROOT) : "";
  }

  /// The ddnames or names of a keyword, with parentheses or without.
  List<String> names(String name) {
    return UtilityStatement.parts(UtilityStatement.inside(word(name)));
  }

  private static final class Draft {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String operation = "";
    private boolean quoted;

    /// @return true when it goes on with the next line
    boolean take(String card) {
      lines.add(card);
      String columns = card.substring(0, Math.min(LAST, card.length()));
      boolean more = card.length() > LAST && card.charAt(LAST) != ' ';
      String rest;
      if (operation.isEmpty()) {
        boolean label = !columns.startsWith(" ");
        String[] words = columns.strip().split(" +", label ? 3 : 2);
        int first = label && words.length > 1 ? 1 : 0;
        operation = words[first].toUpperCase(Locale.ROOT);
        rest = words.length > first + 1 ? words[first + 1] : "";
      } else {
        rest = quoted ? columns.substring(Math.min(CONTINUED, columns.length())) : columns.strip();
      }
      int used = field(rest);
      text.append(rest, 0, used);
      if (quoted && more) {
        text.append(" ".repeat(Math.max(0, LAST - columns.length())));
      }
      boolean comma = !text.isEmpty() && text.charAt(text.length() - 1) == ',';
      return (comma || quoted && more) && text.length() < TEXT_MAX;
    }

    /// Up to a blank outside of apostrophes.
    private int field(String rest) {
      for (int i = 0; i < rest.length(); i++) {
        quoted ^= rest.charAt(i) == '\'';
        if (!quoted && rest.charAt(i) == ' ') {
          return i;
        }
      }
      return rest.length();
    }

    DataStatement done() {
      Map<String, List<String>> operands = new LinkedHashMap<>();
      String twice = "";
      String name = "";
      for (String part : UtilityStatement.parts(text.toString())) {
        String value = part;
        if (KEYWORD.matcher(part).matches()) {
          int equals = part.indexOf('=');
          name = part.substring(0, equals).toUpperCase(Locale.ROOT);
          twice = operands.containsKey(name) ? name : twice;
          value = part.substring(equals + 1);
        }
        operands.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
      return new DataStatement(operation, operands, twice, lines, List.of());
    }
  }
}
