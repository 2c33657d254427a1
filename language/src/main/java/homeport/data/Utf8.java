package homeport.data;

/// Where characters begin in UTF-8. A byte that begins no character counts as one of its own.
public final class Utf8 {
  private Utf8() {}

  /// True for a byte that goes on with a character.
  private static boolean follows(byte b) {
    return (b & 0xC0) == 0x80;
  }

  /// The bytes of the character that begins at `at`: at least one, and none behind `end`.
  public static int width(byte[] b, int at, int end) {
    int first = b[at] & 0xFF;
    int width = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
    for (int i = 1; i < width; i++) {
      if (at + i >= end || !follows(b[at + i])) {
        return 1;
      }
    }
    return width;
  }

  /// How many characters there are.
  public static int count(byte[] b, int offset, int length) {
    int count = 0;
    int end = offset + length;
    for (int at = offset; at < end; at += width(b, at, end)) {
      count++;
    }
    return count;
  }

  /// The bytes of the first characters; all bytes when there are fewer.
  public static int bytes(byte[] b, int offset, int length, long characters) {
    int end = offset + length;
    int at = offset;
    for (long i = 0; i < characters && at < end; i++) {
      at += width(b, at, end);
    }
    return at - offset;
  }

  /// The greatest number of bytes, at most `most`, that ends with a whole character.
  public static int boundary(byte[] b, int offset, int length, int most) {
    if (most >= length) {
      return length;
    }
    int at = most;
    while (at > 0 && most - at < 4 && follows(b[offset + at])) {
      at--;
    }
    return at + width(b, offset + at, offset + length) > most ? at : most;
  }
}
