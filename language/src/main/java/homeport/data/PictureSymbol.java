package homeport.data;

/// The symbols of a PICTURE character-string (Language Reference, "Symbols used in the PICTURE
/// clause"), each with the character positions that one of it takes. Under DECIMAL-POINT IS COMMA
/// `COMMA` is written as a period and `POINT` as a comma.
enum PictureSymbol {
  A("A", 1),
  X("X", 1),
  G("G", 1),
  N("N", 1),
  U("U", 1),
  NINE("9", 1),
  P("P", 0),
  V("V", 0),
  S("S", 0),
  E("E", 1),
  B("B", 1),
  ZERO("0", 1),
  SLASH("/", 1),
  COMMA(",", 1),
  POINT(".", 1),
  PLUS("+", 1),
  MINUS("-", 1),
  CREDIT("CR", 2),
  DEBIT("DB", 2),
  CURRENCY("$", 1),
  Z("Z", 1),
  ASTERISK("*", 1);

  final String text;
  final int size;

  PictureSymbol(String text, int size) {
    this.text = text;
    this.size = size;
  }

  /// True for the symbols that may stand only once.
  boolean single() {
    return switch (this) {
      case V, S, E, POINT, CREDIT, DEBIT -> true;
      case A, X, G, N, U, NINE, P, B, ZERO, SLASH, COMMA, PLUS, MINUS, CURRENCY, Z, ASTERISK ->
          false;
    };
  }

  /// A symbol and how often it stands in a row; `position` is where the first is in the text.
  record Run(PictureSymbol symbol, int count, int position) {}
}
