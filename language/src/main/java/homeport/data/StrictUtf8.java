package homeport.data;

/// Which bytes are characters of UTF-8, by the letter of its definition (RFC 3629, "UTF-8
/// definition"); [Utf8] takes any bytes.
public final class StrictUtf8 {
  private StrictUtf8() {}

  /// The bytes of the character that begins here, 0 when none does.
  public static int width(byte[] b, int at, int end) {
    int first = b[at] & 0xFF;
    int width = first < 0x80 ? 1 : announced(first);
    if (width == 0 || at + width > end) {
      return 0;
    }
    for (int i = 1; i < width; i++) {
      if ((b[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return width > 2 && !isShortest(first, b[at + 1] & 0xFF) ? 0 : width;
  }

  /// True when the bytes up to the end can be the start of a character that is not whole yet.
  public static boolean isStart(byte[] b, int at, int end) {
    int first = b[at] & 0xFF;
    int width = announced(first);
    boolean good = end - at < width;
    for (int i = at + 1; i < end; i++) {
      good &= (b[i] & 0xC0) == 0x80;
    }
    return good && (width < 3 || end - at < 2 || isShortest(first, b[at + 1] & 0xFF));
  }

  /// How many bytes the first of several says there are; 0 when it is none.
  private static int announced(int first) {
    return first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  }

  /// Neither longer than needed, nor half of a surrogate pair, nor above U+10FFFF.
  private static boolean isShortest(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
