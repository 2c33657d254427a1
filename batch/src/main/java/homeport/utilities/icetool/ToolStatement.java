package homeport.utilities.icetool;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.utilities.sort.ControlStatement;
import homeport.utilities.sort.Operand;
import homeport.utilities.sort.OperandParser;
import homeport.utilities.sort.SortProblem;
import homeport.utilities.sort.Symbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement of TOOLIN (z/OS DFSORT Application Programming Guide, "ICETOOL operators",
/// "General coding rules"): an operator and operands in columns 1 to 72, with blanks between; a
/// hyphen behind one of them lets it go on in the next line, and what follows the hyphen is
/// ignored. An asterisk in column 1 makes a comment.
///
/// @param lines its lines, and the comments before them, as they stand
record ToolStatement(
    String operator, Span at, List<Operand> operands, List<String> lines, Problems problems) {
  private static final int LAST = 72;
  private static final int LINES_MAX = 10_000;

  ToolStatement {
    operands = List.copyOf(operands);
    lines = List.copyOf(lines);
  }

  /// Reads all statements.
  static List<ToolStatement> read(SourceFile source, Symbols symbols) {
    List<ToolStatement> statements = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    Draft draft = null;
    for (int line = 1; line <= Math.min(source.lineCount(), LINES_MAX); line++) {
      String card = source.lineText(line);
      lines.add(card);
      String text = card.substring(0, Math.min(LAST, card.length()));
      if (text.startsWith("*") || text.isBlank()) {
        continue;
      }
      draft = draft == null ? new Draft() : draft;
      boolean more = draft.take(source, line, text);
      if (!more) {
        statements.add(draft.statement(source, symbols, lines));
        lines.clear();
        draft = null;
      }
    }
    if (draft != null) {
      statements.add(draft.statement(source, symbols, lines));
    }
    return statements;
  }

  /// The operand of that name, or null.
  @Nullable Operand operand(String name) {
    for (Operand operand : operands) {
      if (operand.name().equals(name)) {
        return operand;
      }
    }
    return null;
  }

  boolean has(String name) {
    return operand(name) != null;
  }

  /// A statement while its lines are put together, blanks between operands made commas.
  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[256];
    private boolean quoted;
    private int depth;

    boolean take(SourceFile source, int line, String card) {
      String stripped = card.stripTrailing();
      int hyphen = hyphen(stripped);
      boolean more = hyphen >= 0;
      int end = more ? hyphen : stripped.length();
      int start = source.lineStart(line);
      boolean blank = true;
      for (int i = 0; i < end; i++) {
        char c = stripped.charAt(i);
        quoted ^= c == '\'';
        if (c == ' ' && !quoted) {
          blank = true;
          continue;
        }
        if (blank
            && !text.isEmpty()
            && ",(".indexOf(text.charAt(text.length() - 1)) < 0
            && c != ')'
            && c != ',') {
          append(',', start + i);
        }
        blank = false;
        append(c, start + i);
      }
      return more;
    }

    /// Where the hyphen is that lets the statement go on; -1 when it ends here. One within
    /// parentheses belongs to the operand, as in `DATE(4MD-)`, unless the line ends with it.
    private int hyphen(String card) {
      boolean inside = quoted;
      for (int i = 0; i < card.length(); i++) {
        char c = card.charAt(i);
        inside ^= c == '\'';
        if (inside) {
          continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == '-' && (depth <= 0 || i == card.length() - 1)) {
          return i;
        }
      }
      return -1;
    }

    private void append(char c, int place) {
      if (text.length() == places.length) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[text.length()] = place;
      text.append(c);
    }

    ToolStatement statement(SourceFile source, Symbols symbols, List<String> lines) {
      Problems problems = new Problems();
      int comma = text.indexOf(",");
      int end = comma < 0 ? text.length() : comma;
      String operator = text.substring(0, end);
      Span at = source.span(places[0], Math.min(places[0] + end, source.text().length()));
      List<Operand> operands = List.of();
      if (comma >= 0) {
        int last = places[text.length() - 1] + 1;
        var field =
            new ControlStatement.Operands(
                source,
                text.substring(comma + 1),
                Arrays.copyOfRange(places, comma + 1, text.length()),
                last);
        operands = new OperandParser(field, problems, symbols).parse();
      }
      if (quoted) {
        problems.add(new SortProblem.Syntax(at, "the text in apostrophes is not closed"));
      }
      return new ToolStatement(operator, at, operands, lines, problems);
    }
  }
}
