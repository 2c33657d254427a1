package homeport.runtime.function;

import homeport.data.StrictUtf8;

/// Functions of Unicode characters: UTF-8 in alphanumeric and UTF-8 arguments, UTF-16 in national
/// ones (Language Reference, the function of each name). Positions count encoding units from 1:
/// bytes of UTF-8, pairs of bytes of UTF-16.
public final class UnicodeFunctions {
  /// The bytes of a character above U+FFFF, in both forms.
  private static final int SUPPLEMENTARY = 4;

  private UnicodeFunctions() {}

  /// The bytes of an encoding unit.
  private static int unit(int national) {
    return national != 0 ? 2 : 1;
  }

  /// The bytes of the character that begins here, 0 when none does.
  private static int width(int national, byte[] b, int at, int end) {
    if (national == 0) {
      return StrictUtf8.width(b, at, end);
    }
    char first = unitAt(b, at);
    if (!Character.isSurrogate(first)) {
      return 2;
    }
    boolean pair =
        Character.isHighSurrogate(first)
            && at + 3 < end
            && Character.isLowSurrogate(unitAt(b, at + 2));
    return pair ? SUPPLEMENTARY : 0;
  }

  private static char unitAt(byte[] b, int at) {
    return (char) (b[at] << 8 | b[at + 1] & 0xFF);
  }

  private static int checkedWidth(
      String function, int national, byte[] b, int at, int offset, int end) {
    int width = width(national, b, at, end);
    if (width == 0) {
      int position = (at - offset) / unit(national) + 1;
      throw ArgumentError.of(
          function,
          national != 0
              ? "character " + position + " of argument-1 is not UTF-16"
              : "byte " + position + " of argument-1 is not UTF-8");
    }
    return width;
  }

  /// UVALID: 0, or the position of the first unit that begins no character.
  ///
  /// @param national 1 for UTF-16
  public static long valid(int national, byte[] b, int offset, int length) {
    int end = offset + length;
    int width;
    for (int at = offset; at < end; at += width) {
      width = width(national, b, at, end);
      if (width == 0) {
        return (at - offset) / unit(national) + 1L;
      }
    }
    return 0;
  }

  /// ULENGTH: the number of characters.
  public static long length(int national, byte[] b, int offset, int length) {
    int count = 0;
    int end = offset + length;
    for (int at = offset; at < end; at += checkedWidth("ULENGTH", national, b, at, offset, end)) {
      count++;
    }
    return count;
  }

  /// Where a character begins, as an offset; the end for the one behind the last, else -1.
  private static int find(
      String function, int national, byte[] b, int offset, int length, long character) {
    int end = offset + length;
    int at = offset;
    for (long i = 1; i < character; i++) {
      if (at >= end) {
        return -1;
      }
      at += checkedWidth(function, national, b, at, offset, end);
    }
    return at;
  }

  /// UPOS: the position of a character's first unit, 0 when there is no such character.
  public static long position(int national, byte[] b, int offset, int length, long character) {
    int at = character < 1 ? -1 : find("UPOS", national, b, offset, length, character);
    return at < 0 || at >= offset + length ? 0 : (at - offset) / unit(national) + 1L;
  }

  /// UWIDTH: the units of a character, 0 when there is no such character (A-0752).
  public static long width(int national, byte[] b, int offset, int length, long character) {
    int at = character < 1 ? -1 : find("UWIDTH", national, b, offset, length, character);
    int end = offset + length;
    return at < 0 || at >= end
        ? 0
        : checkedWidth("UWIDTH", national, b, at, offset, end) / unit(national);
  }

  /// USUPPLEMENTARY: the position of the first unit of the first character above U+FFFF, or 0.
  public static long supplementary(int national, byte[] b, int offset, int length) {
    int end = offset + length;
    int width;
    for (int at = offset; at < end; at += width) {
      width = checkedWidth("USUPPLEMENTARY", national, b, at, offset, end);
      if (width == SUPPLEMENTARY) {
        return (at - offset) / unit(national) + 1L;
      }
    }
    return 0;
  }

  /// USUBSTR: characters from a position on.
  ///
  /// @return the bytes of the result
  public static int substring(
      int national,
      byte[] b,
      int offset,
      int length,
      long from,
      long count,
      byte[] to,
      int toOffset,
      int toLength) {
    int end = offset + length;
    int start = from < 1 || count < 1 ? -1 : find("USUBSTR", national, b, offset, length, from);
    int stop = start < 0 ? -1 : find("USUBSTR", national, b, start, end - start, count + 1);
    if (stop < 0) {
      throw ArgumentError.of("USUBSTR", "argument-1 has fewer characters");
    }
    System.arraycopy(b, start, to, toOffset, stop - start);
    return stop - start;
  }
}
