package homeport.runtime.json;

/// Strings as JSON writes them.
final class JsonText {
  private static final int FIRST_PRINTABLE = 0x20;

  private JsonText() {}

  /// In quotation marks, with escape sequences: those of RFC 8259, and `\x` for NEXT LINE, which
  /// JSON PARSE reads back (Language Reference, "JSON PARSE statement"; A-0913 about the solidus).
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '\u0085' -> quoted.append("\\x");
        default -> {
          if (c < FIRST_PRINTABLE) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
