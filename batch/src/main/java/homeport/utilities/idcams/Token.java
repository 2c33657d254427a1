package homeport.utilities.idcams;

import homeport.diagnostics.Span;

/// A word of the command language, or what stands between words.
///
/// @param text a word in capitals, what is between apostrophes as it is
/// @param lastLine the last line of the command that the token belongs to
record Token(Kind kind, String text, Span at, int lastLine) {
  enum Kind {
    WORD,
    /// `'…'`
    QUOTED,
    /// `X'…'`
    HEX,
    OPEN,
    CLOSE,
    /// A comparison operator in symbols.
    OPERATOR,
    /// A command ends: no continuation mark, or a semicolon.
    END,
    /// Text that cannot be read; the text says what is wrong.
    BROKEN
  }

  boolean word(String wanted) {
    return kind == Kind.WORD && text.equals(wanted);
  }
}
