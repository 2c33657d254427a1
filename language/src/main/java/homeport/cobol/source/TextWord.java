package homeport.cobol.source;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;

/// A text word: what COPY and REPLACE compare and put in place of one another (Enterprise COBOL 6.4
/// Language Reference, "COPY statement", text words). Separator commas and semicolons are kept,
/// because an EXEC block needs them; matching passes over them.
///
/// @param text characters in upper case, a literal as written with its quotes, a separator as it is
/// @param spelling the characters as the program has them
/// @param flags [#GLUED], [#AREA_A], [#FIRST_ON_LINE], [#DEBUGGING] added together
public record TextWord(
    Kind kind, String text, String spelling, SourceFile file, int start, int end, int flags) {
  /// A word that is spelt as it reads.
  public TextWord(Kind kind, String text, SourceFile file, int start, int end, int flags) {
    this(kind, text, text, file, start, end, flags);
  }

  /// No separator stands between this word and the one before.
  public static final int GLUED = 1;

  /// The word begins in area A: columns 8 to 11.
  public static final int AREA_A = 2;

  /// The word is the first on its line.
  public static final int FIRST_ON_LINE = 4;

  /// The word stands on a debugging line that is not compiled. It takes part in matching "as if the
  /// D were not there" (COPY statement, "REPLACING phrase") and is left out afterwards.
  public static final int DEBUGGING = 8;

  /// What a text word is.
  public enum Kind {
    /// Any run of characters between separators.
    CHARACTERS,
    LITERAL,
    LEFT,
    RIGHT,
    COLON,
    PERIOD,
    COMMA,
    /// `==`.
    PSEUDO,
    /// Where a REPLACE statement stood.
    REPLACE
  }

  public boolean glued() {
    return (flags & GLUED) != 0;
  }

  public boolean areaA() {
    return (flags & AREA_A) != 0;
  }

  public boolean firstOnLine() {
    return (flags & FIRST_ON_LINE) != 0;
  }

  boolean debugging() {
    return (flags & DEBUGGING) != 0;
  }

  public Span at() {
    return file.span(start, end);
  }

  /// True for characters that are exactly this word (in upper case).
  public boolean is(String word) {
    return kind == Kind.CHARACTERS && text.equals(word);
  }

  /// The same word standing in another place.
  TextWord in(TextWord place, int end, int flags) {
    return new TextWord(
        kind, text, spelling, place.file, place.start, Math.max(end, place.start), flags);
  }
}
