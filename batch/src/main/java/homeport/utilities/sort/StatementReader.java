package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Control records to statements (z/OS DFSORT Application Programming Guide, "General coding
/// rules", "Continuation lines", "Inserting comment statements").
///
/// Columns 1 to 71 count. An asterisk in column 1 makes a comment, anything else there a label. The
/// operand field ends at a blank outside of apostrophes. It goes on, on the next line from its
/// first character, when it ends with a comma, semicolon or colon; and, when column 72 is not blank
/// and it runs up to column 71, on the next line in column 16, or before it at the first character
/// that is not blank. Comments and blank lines may stand between.
final class StatementReader {
  private static final int LAST = 71;
  private static final int CONTINUE = 15;
  private static final int FIELD_MAX = 100_000;

  private final SourceFile source;
  private final Problems problems;
  private final StringBuilder text = new StringBuilder();
  private int[] places = new int[256];
  private int line = 1;
  private boolean quoted;
  private boolean whole;

  StatementReader(SourceFile source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /// How a line's part of the operand field ended.
  private enum End {
    /// At a blank, or at column 71 with nothing more to come.
    DONE,
    /// Behind a comma: the rest begins where the next line begins.
    AT_COMMA,
    /// At column 71 with column 72 in use.
    AT_COLUMN_71,
    /// In the remark, with column 72 in use: the next line is remark.
    IN_REMARK
  }

  List<ControlStatement> read() {
    List<ControlStatement> statements = new ArrayList<>();
    while (line <= source.lineCount()) {
      String card = source.lineText(line);
      if (comment(card)) {
        line++;
        continue;
      }
      ControlStatement statement = statement(card);
      if (statement != null) {
        statements.add(statement);
        if (statement.operation().equals("END")) {
          break;
        }
      }
    }
    return statements;
  }

  private static boolean comment(String card) {
    return card.startsWith("*") || card.substring(0, Math.min(LAST, card.length())).isBlank();
  }

  private @Nullable ControlStatement statement(String card) {
    int start = source.lineStart(line);
    int limit = Math.min(LAST, card.length());
    int at = 0;
    while (at < limit && card.charAt(at) != ' ') {
      at++; // a label
    }
    at = notBlank(card, at, limit);
    int operation = at;
    while (at < limit && card.charAt(at) != ' ') {
      at++;
    }
    if (operation == at) {
      line++;
      return null;
    }
    int operationEnd = at;
    text.setLength(0);
    quoted = false;
    whole = true;
    End end = take(card, notBlank(card, at, limit));
    line++;
    while (end != End.DONE) {
      end = next(end);
    }
    int last = text.isEmpty() ? start + operationEnd : places[text.length() - 1] + 1;
    return new ControlStatement(
        whole,
        card.substring(operation, operationEnd),
        source.span(start + operation, start + operationEnd),
        new ControlStatement.Operands(
            source, text.toString(), Arrays.copyOf(places, text.length()), last));
  }

  private static int notBlank(String card, int from, int limit) {
    int at = from;
    while (at < limit && card.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /// Takes a line's part of the operand field.
  private End take(String card, int from) {
    int start = source.lineStart(line);
    int limit = Math.min(LAST, card.length());
    int at = from;
    while (at < limit && (quoted || card.charAt(at) != ' ')) {
      quoted ^= card.charAt(at) == '\'';
      append(card.charAt(at), start + at);
      at++;
    }
    boolean more = card.length() > LAST && card.charAt(LAST) != ' ';
    if (more && at == LAST) {
      return End.AT_COLUMN_71;
    }
    if (quoted) {
      return broken(
          start + Math.max(0, limit - 1),
          "the text in apostrophes is not closed on this line, and column 72 does not continue it");
    }
    if (!text.isEmpty() && ",;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return End.AT_COMMA;
    }
    return more ? End.IN_REMARK : End.DONE;
  }

  private void append(char c, int place) {
    if (text.length() == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[text.length()] = place;
    text.append(c);
  }

  /// Takes the next line's part.
  private End next(End before) {
    if (before == End.IN_REMARK) {
      line++;
      return End.DONE;
    }
    while (line <= source.lineCount() && comment(source.lineText(line))) {
      line++;
    }
    if (line > source.lineCount() || source.lineText(line).charAt(0) != ' ') {
      return broken(lastPlace(), "the statement goes on, but no line follows that continues it");
    }
    String card = source.lineText(line);
    int limit = Math.min(LAST, card.length());
    int from = notBlank(card, 1, limit);
    if (before == End.AT_COLUMN_71 && from > CONTINUE) {
      from = CONTINUE;
    }
    End end =
        text.length() > FIELD_MAX
            ? broken(lastPlace(), "the statement has more than " + FIELD_MAX + " characters")
            : take(card, from);
    line++;
    return end;
  }

  /// Where the field's last character stood.
  private int lastPlace() {
    return text.isEmpty() ? source.lineStart(line - 1) : places[text.length() - 1];
  }

  private End broken(int place, String what) {
    problems.add(
        new SortProblem.Syntax(
            source.span(place, Math.min(place + 1, source.text().length())), what));
    whole = false;
    return End.DONE;
  }
}
