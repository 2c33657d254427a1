package homeport.cobol.source;

import java.util.HexFormat;

/// How a stray character is named in a message.
public final class Shown {
  private Shown() {}

  /// The first character of the text: itself in backticks, or its code when it cannot be seen.
  public static String character(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    char c = text.charAt(0);
    return c > ' ' && c < 127 || Character.isLetterOrDigit(c)
        ? "`" + c + "`"
        : "the character X'" + HexFormat.of().withUpperCase().toHexDigits((byte) c) + "'";
  }
}
