package homeport.utilities.idcams;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.utilities.idcams.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Control records to tokens (z/OS DFSMS Access Method Services Commands, "How to code access
/// method services commands").
///
/// Columns 2 to 72 count. A hyphen as the last character goes on with the command on the next
/// record, a plus sign also within a value, from the first character there that is not blank.
/// Without either, or at a semicolon, the command ends; what is behind a semicolon is ignored, with
/// the records that continue it. A record that holds only a comment and is not continued is a null
/// command.
final class TokenReader {
  private static final int LEFT = 1;
  private static final int RIGHT = 72;
  private static final String OPERATORS = "=<>¬^";

  private final SourceFile source;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int[] places = new int[256];
  private int lastLine;
  private int at;

  private TokenReader(SourceFile source) {
    this.source = source;
  }

  static List<Token> read(SourceFile source) {
    TokenReader reader = new TokenReader(source);
    boolean open = false;
    boolean joined = false;
    for (int line = 1; line <= source.lineCount(); line++) {
      char mark = reader.take(line, joined);
      joined = mark == '+';
      open = mark != ' ';
      if (!open) {
        reader.tokenize();
      }
    }
    if (open) {
      reader.tokenize();
    }
    return reader.tokens;
  }

  /// Takes a record.
  ///
  /// @param joined the record before ended with a plus sign
  /// @return its continuation mark, or a blank
  private char take(int line, boolean joined) {
    String card = source.lineText(line);
    int start = source.lineStart(line);
    int end = Math.min(RIGHT, card.length());
    while (end > LEFT && card.charAt(end - 1) == ' ') {
      end--;
    }
    char mark = end > LEFT ? card.charAt(end - 1) : ' ';
    if (mark == '-' || mark == '+') {
      end--;
    } else {
      mark = ' ';
    }
    int from = Math.min(LEFT, card.length());
    while (joined && from < end && card.charAt(from) == ' ') {
      from++;
    }
    for (int i = from; i < end; i++) {
      append(card.charAt(i), start + i);
    }
    if (mark == '-') {
      append(' ', start + end);
    }
    lastLine = line;
    return mark;
  }

  private void append(char c, int place) {
    if (text.length() == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[text.length()] = place;
    text.append(c);
  }

  private Span span(int from, int to) {
    if (text.isEmpty()) {
      int start = source.lineStart(lastLine);
      return source.span(start, start);
    }
    int start = places[Math.min(from, text.length() - 1)];
    int last = places[Math.min(Math.max(from, to - 1), text.length() - 1)];
    return source.line(start) == source.line(last)
        ? source.span(start, last + 1)
        : source.span(start, start + 1);
  }

  private void add(Kind kind, String what, int from, int to) {
    tokens.add(new Token(kind, what, span(from, to), lastLine));
  }

  private void tokenize() {
    at = 0;
    boolean more = true;
    while (more && at < text.length()) {
      more = token();
    }
    add(Kind.END, "", text.length(), text.length());
    text.setLength(0);
  }

  /// @return false when the rest is to be ignored
  private boolean token() {
    char c = text.charAt(at);
    int start = at;
    if (c == ' ' || c == ',') {
      at++;
    } else if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '*') {
      int end = text.indexOf("*/", at + 2);
      if (end < 0) {
        add(Kind.BROKEN, "the comment is not closed", start, start + 2);
        return false;
      }
      at = end + 2;
    } else if (c == ';') {
      return false;
    } else if (c == '(' || c == ')') {
      at++;
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), start, at);
    } else if (c == '\'') {
      return quoted(Kind.QUOTED, start);
    } else if (OPERATORS.indexOf(c) >= 0) {
      while (at < text.length() && OPERATORS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      add(Kind.OPERATOR, text.substring(start, at), start, at);
    } else {
      return word(start);
    }
    return true;
  }

  private boolean word(int start) {
    while (at < text.length() && inWord()) {
      at++;
    }
    String word = text.substring(start, at).toUpperCase(Locale.ROOT);
    if (word.equals("X") && at < text.length() && text.charAt(at) == '\'') {
      return quoted(Kind.HEX, start);
    }
    add(Kind.WORD, word, start, at);
    return true;
  }

  private boolean inWord() {
    char c = text.charAt(at);
    boolean comment = c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '*';
    return " ,();'".indexOf(c) < 0 && OPERATORS.indexOf(c) < 0 && !comment;
  }

  private boolean quoted(Kind kind, int start) {
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\'') {
        if (at < text.length() && text.charAt(at) == '\'') {
          at++;
        } else {
          add(kind, content.toString(), start, at);
          return true;
        }
      }
      content.append(c);
    }
    add(Kind.BROKEN, "the text in apostrophes is not closed", start, start + 1);
    return false;
  }
}
