package homeport.runtime;

import homeport.data.ClassTest;
import homeport.data.SignPlace;
import java.util.Arrays;

/// Comparisons and class tests of bytes in storage. Bytes compare by their unsigned values.
public final class StorageTests {
  /// What is left of a word for so many bytes at its right.
  private static final long[] END = {
    0, 0xFF, 0xFFFF, 0xFF_FFFF, 0xFFFF_FFFFL, 0xFF_FFFF_FFFFL, 0xFFFF_FFFF_FFFFL, -1L >>> 8, -1L
  };

  private StorageTests() {}

  /// Up to eight bytes at the right of a word. Reads up to seven bytes before them: storage has
  /// slack.
  private static long word(byte[] bytes, int offset, int length) {
    return (long) StorageMoves.LONG.get(bytes, offset + length - 8) & (-1L >>> (64 - 8 * length));
  }

  /// The last eight of one or more bytes, or as many as there are, at the right of a word.
  static long end(byte[] bytes, int offset, int length) {
    return (long) StorageMoves.LONG.get(bytes, offset + length - 8) & END[Math.min(length, 8)];
  }

  /// True when `length` bytes are the same.
  public static boolean equal(
      byte[] left, int leftOffset, byte[] right, int rightOffset, int length) {
    if (length > 16) {
      return Arrays.equals(
          left, leftOffset, leftOffset + length, right, rightOffset, rightOffset + length);
    }
    if (length > 8) {
      return word(left, leftOffset, 8) == word(right, rightOffset, 8)
          && word(left, leftOffset + length - 8, 8) == word(right, rightOffset + length - 8, 8);
    }
    return length <= 0 || word(left, leftOffset, length) == word(right, rightOffset, length);
  }

  /// Compares `length` bytes: below 0, 0 or above 0.
  public static int compare(
      byte[] left, int leftOffset, byte[] right, int rightOffset, int length) {
    if (length > 8) {
      return Arrays.compareUnsigned(
          left, leftOffset, leftOffset + length, right, rightOffset, rightOffset + length);
    }
    return length <= 0
        ? 0
        : Long.compareUnsigned(word(left, leftOffset, length), word(right, rightOffset, length));
  }

  /// Compares; the shorter side counts as extended with `pad`.
  public static int comparePadded(
      byte[] left,
      int leftOffset,
      int leftLength,
      byte[] right,
      int rightOffset,
      int rightLength,
      int pad) {
    int length = Math.min(leftLength, rightLength);
    int order = compare(left, leftOffset, right, rightOffset, length);
    if (order != 0 || leftLength == rightLength) {
      return order;
    }
    return leftLength > rightLength
        ? compareFill(left, leftOffset + length, leftLength - length, pad)
        : -compareFill(right, rightOffset + length, rightLength - length, pad);
  }

  /// Compares with one byte repeated.
  public static int compareFill(byte[] left, int offset, int length, int fill) {
    int value = fill & 0xFF;
    for (int i = offset; i < offset + length; i++) {
      int difference = (left[i] & 0xFF) - value;
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /// Compares with a pattern repeated.
  public static int comparePattern(
      byte[] left, int offset, int length, byte[] pattern, int patternOffset, int patternLength) {
    for (int i = 0, at = 0; i < length; i++) {
      int difference = (left[offset + i] & 0xFF) - (pattern[patternOffset + at] & 0xFF);
      if (difference != 0) {
        return difference;
      }
      at = at + 1 == patternLength ? 0 : at + 1;
    }
    return 0;
  }

  /// True when each byte is a member of a set, given as 256 flags.
  public static boolean allIn(byte[] of, int offset, int length, byte[] members, int memberOffset) {
    for (int i = offset; i < offset + length; i++) {
      if (members[memberOffset + (of[i] & 0xFF)] == 0) {
        return false;
      }
    }
    return true;
  }

  /// NUMERIC of a zoned field.
  public static boolean numericZoned(
      byte[] of, int offset, int length, boolean signed, SignPlace sign) {
    return ClassTest.zoned(of, offset, length, signed, sign, ClassTest.Signs.NOPFD);
  }

  /// NUMERIC of a packed field.
  public static boolean numericPacked(byte[] of, int offset, int length, boolean signed) {
    return ClassTest.packed(of, offset, length, signed, ClassTest.Signs.NOPFD);
  }
}
