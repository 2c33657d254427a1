package homeport.cobol.syntax;

import homeport.diagnostics.Span;

/// A user-defined word. COBOL words are the same in upper and lower case, so the text is in upper
/// case (Enterprise COBOL 6.4 Language Reference, "COBOL words with single-byte characters").
///
/// @param spelling the word as the program has it
public record Name(Span at, String text, String spelling) {
  /// A word whose spelling does not matter.
  public Name(Span at, String text) {
    this(at, text, text);
  }

  @Override
  public String toString() {
    return text;
  }
}
