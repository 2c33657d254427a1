package homeport.runtime.function;

/// Functions of UTF-16 in national characters, in which a character above U+FFFF is a pair of
/// surrogates (Language Reference, the function of each name). Positions count encoding units from
/// 1.
public final class Utf16Functions {
  private static final int NONE = 0;

  private Utf16Functions() {}

  private static char unit(byte[] b, int at) {
    return (char) (b[at] << 8 | b[at + 1] & 0xFF);
  }

  /// The units of the character that begins here, 0 when none does.
  private static int width(byte[] b, int at, int end) {
    char first = unit(b, at);
    if (!Character.isSurrogate(first)) {
      return 1;
    }
    boolean pair =
        Character.isHighSurrogate(first)
            && at + 3 < end
            && Character.isLowSurrogate(unit(b, at + 2));
    return pair ? 2 : NONE;
  }

  private static int checkedWidth(String function, byte[] b, int at, int offset, int end) {
    int width = width(b, at, end);
    if (width == NONE) {
      throw ArgumentError.of(
          function, "character " + ((at - offset) / 2 + 1) + " of argument-1 is not UTF-16");
    }
    return width;
  }

  /// UVALID: 0, or the position of the first unit that begins no character.
  public static long valid(byte[] b, int offset, int length) {
    int end = offset + length;
    for (int at = offset; at < end; at += 2 * width(b, at, end)) {
      if (width(b, at, end) == NONE) {
        return (at - offset) / 2 + 1L;
      }
    }
    return 0;
  }

  /// ULENGTH: the number of characters.
  public static long length(byte[] b, int offset, int length) {
    int count = 0;
    int end = offset + length;
    for (int at = offset; at < end; at += 2 * checkedWidth("ULENGTH", b, at, offset, end)) {
      count++;
    }
    return count;
  }

  /// Where a character begins; the end for the one behind the last, else -1.
  private static int find(String function, byte[] b, int offset, int length, long character) {
    int end = offset + length;
    int at = offset;
    for (long i = 1; i < character; i++) {
      if (at >= end) {
        return -1;
      }
      at += 2 * checkedWidth(function, b, at, offset, end);
    }
    return at;
  }

  /// UPOS: the position of a character's first unit, 0 when there is no such character.
  public static long position(byte[] b, int offset, int length, long character) {
    int at = character < 1 ? -1 : find("UPOS", b, offset, length, character);
    return at < 0 || at >= offset + length ? 0 : (at - offset) / 2 + 1L;
  }

  /// UWIDTH: the units of a character, 0 when there is no such character (A-0752).
  public static long width(byte[] b, int offset, int length, long character) {
    int at = character < 1 ? -1 : find("UWIDTH", b, offset, length, character);
    int end = offset + length;
    return at < 0 || at >= end ? 0 : checkedWidth("UWIDTH", b, at, offset, end);
  }

  /// USUPPLEMENTARY: the position of the first pair of surrogates, or 0.
  public static long supplementary(byte[] b, int offset, int length) {
    int end = offset + length;
    int width;
    for (int at = offset; at < end; at += 2 * width) {
      width = checkedWidth("USUPPLEMENTARY", b, at, offset, end);
      if (width == 2) {
        return (at - offset) / 2 + 1L;
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
