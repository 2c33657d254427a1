package homeport.jcl.text;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;

/// One record of 80 columns and where it stands. Columns count from 0 here.
///
/// @param start the offset of the first column in the file
/// @param text the whole line without its end
public record Card(SourceFile file, int start, String text) {
  /// Statements use columns 1 to 71; column 72 can continue a comment; 73 to 80 are a sequence
  /// number.
  static final int STATEMENT_COLUMNS = 71;

  static final int RECORD_COLUMNS = 80;

  /// The records of a text.
  static List<Card> of(SourceFile file) {
    List<Card> cards = new ArrayList<>();
    int lines = file.lineCount();
    for (int line = 1; line <= lines; line++) {
      String text = file.lineText(line);
      if (line < lines || !text.isEmpty()) {
        cards.add(new Card(file, file.lineStart(line), text));
      }
    }
    return cards;
  }

  /// The character in a column, a blank past the end of the line.
  char at(int column) {
    return column < text.length() ? text.charAt(column) : ' ';
  }

  /// The statement's columns without trailing blanks.
  public String statementText() {
    return text.substring(0, Math.min(STATEMENT_COLUMNS, text.length())).stripTrailing();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix);
  }

  /// `//` and then nothing.
  boolean isNull() {
    return startsWith("//") && statementText().length() == 2;
  }

  boolean isComment() {
    return startsWith("//*");
  }

  /// The first column from `column` that is not blank, or the end of the statement's columns.
  int skipBlanks(int column) {
    int at = column;
    while (at < STATEMENT_COLUMNS && at(at) == ' ') {
      at++;
    }
    return at;
  }

  /// The first column from `column` that is blank.
  int skipWord(int column) {
    int at = column;
    while (at < STATEMENT_COLUMNS && at(at) != ' ') {
      at++;
    }
    return at;
  }

  public Span span() {
    return span(0, Math.min(STATEMENT_COLUMNS, text.length()));
  }

  public Span span(int from, int to) {
    int last = start + text.length();
    int begin = Math.min(last, start + from);
    return file.span(begin, Math.clamp(start + to, begin, last));
  }
}
