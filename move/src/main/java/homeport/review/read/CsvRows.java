package homeport.review.read;

import java.util.ArrayList;
import java.util.List;

/// Rows of comma-separated values (RFC 4180). Blank lines are left out.
final class CsvRows {
  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private List<String> fields = new ArrayList<>();
  private int line = 1;
  private int startLine = 1;
  private boolean quoted;

  private CsvRows() {}

  /// @param line the line of the text on which the row begins, from 1
  /// @param broken a quote was opened and not closed
  record Row(int line, List<String> fields, boolean broken) {
    Row {
      fields = List.copyOf(fields);
    }
  }

  static List<Row> of(String text) {
    CsvRows csv = new CsvRows();
    csv.read(text);
    return csv.rows;
  }

  private void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"' && (quoted || field.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        endField();
      } else if (c == '\n' && !quoted) {
        line++;
        endRow(false);
      } else if (c != '\r' || quoted) {
        line += c == '\n' ? 1 : 0;
        field.append(c);
      }
    }
    endRow(quoted);
  }

  private void endField() {
    fields.add(field.toString());
    field.setLength(0);
  }

  private void endRow(boolean broken) {
    endField();
    if (fields.size() > 1 || !fields.getFirst().isBlank()) {
      rows.add(new Row(startLine, fields, broken));
    }
    fields = new ArrayList<>();
    startLine = line;
  }
}
