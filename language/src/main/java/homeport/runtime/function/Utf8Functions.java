package homeport.runtime.function;

/// Functions of UTF-8 in alphanumeric characters (Language Reference, the function of each name).
/// Positions count from 1.
public final class Utf8Functions {
  private Utf8Functions() {}

  /// The bytes of the character that begins here, 0 when none does.
  public static int width(byte[] b, int at, int end) {
    int first = b[at] & 0xFF;
    int width =
        first < 0x80
            ? 1
            : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
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
    int width = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    boolean good = end - at < width;
    for (int i = at + 1; i < end; i++) {
      good &= (b[i] & 0xC0) == 0x80;
    }
    return good && (width < 3 || end - at < 2 || isShortest(first, b[at + 1] & 0xFF));
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

  private static int checkedWidth(String function, byte[] b, int at, int offset, int end) {
    int width = width(b, at, end);
    if (width == 0) {
      throw ArgumentError.of(function, "byte " + (at - offset + 1) + " of argument-1 is not UTF-8");
    }
    return width;
  }

  /// UVALID: 0, or the position of the first byte that begins no character.
  public static long valid(byte[] b, int offset, int length) {
    int end = offset + length;
    for (int at = offset; at < end; at += width(b, at, end)) {
      if (width(b, at, end) == 0) {
        return at - offset + 1L;
      }
    }
    return 0;
  }

  /// ULENGTH: the number of characters.
  public static long length(byte[] b, int offset, int length) {
    int count = 0;
    int end = offset + length;
    for (int at = offset; at < end; at += checkedWidth("ULENGTH", b, at, offset, end)) {
      count++;
    }
    return count;
  }

  /// Where a character begins, as an offset; the end for the one behind the last, else -1.
  private static int find(String function, byte[] b, int offset, int length, long character) {
    int end = offset + length;
    int at = offset;
    for (long i = 1; i < character; i++) {
      if (at >= end) {
        return -1;
      }
      at += checkedWidth(function, b, at, offset, end);
    }
    return at;
  }

  /// UPOS: the position of the first byte of a character, 0 when there is no such character.
  public static long position(byte[] b, int offset, int length, long character) {
    int at = character < 1 ? -1 : find("UPOS", b, offset, length, character);
    return at < 0 || at >= offset + length ? 0 : at - offset + 1L;
  }

  /// UWIDTH: the bytes of a character, 0 when there is no such character.
  public static long width(byte[] b, int offset, int length, long character) {
    int at = character < 1 ? -1 : find("UWIDTH", b, offset, length, character);
    int end = offset + length;
    return at < 0 || at >= end ? 0 : checkedWidth("UWIDTH", b, at, offset, end);
  }

  /// USUPPLEMENTARY: the position of the first byte of the first character above U+FFFF, or 0.
  public static long supplementary(byte[] b, int offset, int length) {
    int end = offset + length;
    int width;
    for (int at = offset; at < end; at += width) {
      width = checkedWidth("USUPPLEMENTARY", b, at, offset, end);
      if (width == 4) {
        return at - offset + 1L;
      }
    }
    return 0;
  }

  /// USUBSTR: characters from a position on.
  ///
  /// @return the bytes of the result
  public static int substring(
      byte[] b,
      int offset,
      int length,
      long from,
      long count,
      byte[] to,
      int toOffset,
      int toLength) {
    int start = from < 1 || count < 1 ? -1 : find("USUBSTR", b, offset, length, from);
    int end = start < 0 ? -1 : find("USUBSTR", b, start, offset + length - start, count + 1);
    if (end < 0) {
      throw ArgumentError.of("USUBSTR", "argument-1 has fewer characters");
    }
    System.arraycopy(b, start, to, toOffset, end - start);
    return end - start;
  }
}
