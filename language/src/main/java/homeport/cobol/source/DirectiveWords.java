package homeport.cobol.source;

import homeport.diagnostics.Span;
import java.util.Locale;

/// The words of a directive's line, one after the other: words, literals, operators (Language
/// Reference, "Compiler directives"). A floating comment ends it.
final class DirectiveWords {
  private static final String OPERATORS = "()+-*/=<>";

  private final Span line;
  private final String text;
  private int at;
  private int start;
  private String word = "";

  DirectiveWords(Span line) {
    this.line = line;
    this.text = line.text();
    next();
  }

  /// What is wrong with a directive.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Span at;

    Wrong(Span at, String sentence) {
      super(sentence, null, false, false);
      this.at = at;
    }

    Span at() {
      return at;
    }

    String sentence() {
      return String.valueOf(getMessage());
    }
  }

  /// The word that is next, in upper case unless it is a literal; empty at the end.
  String word() {
    return word;
  }

  boolean atEnd() {
    return word.isEmpty();
  }

  /// Where the word that is next stands.
  Span at() {
    int from = line.start() + start;
    return new Span(line.file(), from, from + word.length());
  }

  /// Where reading can go back to.
  int mark() {
    return start;
  }

  void back(int mark) {
    at = mark;
    next();
  }

  /// Passes the word, when it is next.
  boolean accept(String wanted) {
    if (!word.equals(wanted)) {
      return false;
    }
    next();
    return true;
  }

  String take() {
    String taken = word;
    next();
    return taken;
  }

  /// The word that is next is wrong; at the end, the whole directive.
  Wrong wrong(String sentence) {
    int from = atEnd() ? 0 : start;
    int to = atEnd() ? text.stripTrailing().length() : start + word.length();
    return new Wrong(new Span(line.file(), line.start() + from, line.start() + to), sentence);
  }

  void end() throws Wrong {
    if (!atEnd()) {
      throw wrong("nothing can follow here");
    }
  }

  private void next() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    start = at;
    if (at >= text.length() || text.startsWith("*>", at)) {
      word = "";
      return;
    }
    char c = text.charAt(at);
    boolean hasPrefix =
        "bBxX".indexOf(c) >= 0 && at + 1 < text.length() && isQuote(text.charAt(at + 1));
    if (isQuote(c) || hasPrefix) {
      literal(hasPrefix ? at + 1 : at);
    } else if (OPERATORS.indexOf(c) >= 0) {
      boolean two =
          text.startsWith("<=", at) || text.startsWith(">=", at) || text.startsWith("<>", at);
      at += two ? 2 : 1;
      word = text.substring(start, at);
    } else {
      while (at < text.length() && isOfWord(text.charAt(at))) {
        at++;
      }
      word = text.substring(start, at).toUpperCase(Locale.ROOT);
    }
  }

  /// A hyphen within a word is part of it.
  private static boolean isOfWord(char c) {
    return c != ' ' && (c == '-' || OPERATORS.indexOf(c) < 0);
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  private void literal(int open) {
    char quote = text.charAt(open);
    at = open + 1;
    while (at < text.length()) {
      if (text.charAt(at++) == quote) {
        if (at >= text.length() || text.charAt(at) != quote) {
          break;
        }
        at++;
      }
    }
    word = text.substring(start, at);
  }
}
