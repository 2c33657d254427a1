package homeport.cobol.source;

import java.util.HexFormat;

/// How characters and words of the text are named in a message.
public final class Shown {
  /// Of what goes on over many lines, so much is enough to know it by.
  private static final int SHOWN_MAX = 60;

  private Shown() {}

  /// A word in backticks, a very long one by its beginning.
  public static String word(String text) {
    return "`" + (text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…") + "`";
  }

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
