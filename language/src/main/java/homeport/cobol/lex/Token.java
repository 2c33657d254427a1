package homeport.cobol.lex;

import homeport.cobol.source.Shown;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;

/// A token of COBOL.
///
/// @param text a word in upper case, a literal as written, a number with a period for its decimal
///   point
/// @param spelling a word as the program has it
/// @param flags [#GLUED], [#AREA_A], [#FIRST_ON_LINE], [#RESERVED] added together
public record Token(
    Kind kind, String text, String spelling, SourceFile file, int start, int end, int flags) {
  /// A token that is spelt as it reads.
  public Token(Kind kind, String text, SourceFile file, int start, int end, int flags) {
    this(kind, text, text, file, start, end, flags);
  }

  /// No blank stands between this token and the one before.
  public static final int GLUED = 1;

  /// The token begins in area A.
  public static final int AREA_A = 2;

  /// The token is the first on its line.
  public static final int FIRST_ON_LINE = 4;

  /// A word that no program may use as a name.
  public static final int RESERVED = 8;

  /// What a token is.
  public enum Kind {
    WORD,
    NUMBER,
    LITERAL,
    PICTURE,
    OPERATOR,
    LEFT,
    RIGHT,
    COLON,
    PERIOD,
    /// The text between EXEC owner and END-EXEC.
    EXEC_TEXT,
    /// After the last one.
    END
  }

  public boolean is(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  public boolean isOperator(String operator) {
    return kind == Kind.OPERATOR && text.equals(operator);
  }

  /// A word that may name something.
  public boolean isUserWord() {
    return kind == Kind.WORD && (flags & RESERVED) == 0;
  }

  public boolean isReserved() {
    return kind == Kind.WORD && (flags & RESERVED) != 0;
  }

  public boolean glued() {
    return (flags & GLUED) != 0;
  }

  /// True for a token that begins in area A and is the first of its line.
  public boolean areaA() {
    return (flags & AREA_A) != 0;
  }

  public boolean firstOnLine() {
    return (flags & FIRST_ON_LINE) != 0;
  }

  public Span at() {
    return file.span(start, end);
  }

  /// The token as a message names it.
  public String shown() {
    return switch (kind) {
      case END -> "the end of the text";
      case PERIOD -> "a period";
      case EXEC_TEXT -> "an EXEC block";
      case WORD, NUMBER, PICTURE, OPERATOR, LEFT, RIGHT, COLON -> Shown.word(text);
      case LITERAL ->
          text.length() <= 24
              ? "the literal `" + text + "`"
              : "the literal `" + text.substring(0, 20) + "…`";
    };
  }
}
