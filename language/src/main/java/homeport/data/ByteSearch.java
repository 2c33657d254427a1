package homeport.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Finds bytes in bytes, eight at a time. A word is compared with the wanted byte in all its places
/// at once: what is equal becomes zero, and the lowest zero byte of a word is found by a
/// subtraction whose borrow starts there (Hacker's Delight, "Find first 0-byte"). Words are read
/// with the lowest address as the lowest byte, because bytes above the first zero may be found
/// wrongly.
public final class ByteSearch {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = ~HIGH_BITS;

  private ByteSearch() {}

  /// The first place from `from` on, before `to`, that holds the byte; -1 when none does.
  public static int indexOf(byte[] b, int from, int to, byte wanted) {
    long pattern = (wanted & 0xFF) * ONES;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long different = (long) LONG.get(b, at) ^ pattern;
      long zero = (different - ONES) & ~different & HIGH_BITS;
      if (zero != 0) {
        return at + (Long.numberOfTrailingZeros(zero) >>> 3);
      }
    }
    for (; at < to; at++) {
      if (b[at] == wanted) {
        return at;
      }
    }
    return -1;
  }

  /// The first place from `from` on, before `to`, that holds one of two bytes; -1 when none does.
  public static int indexOfEither(byte[] b, int from, int to, byte wanted, byte other) {
    long pattern = (wanted & 0xFF) * ONES;
    long second = (other & 0xFF) * ONES;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long word = (long) LONG.get(b, at);
      long x = word ^ pattern;
      long y = word ^ second;
      long zero = ((x - ONES) & ~x | (y - ONES) & ~y) & HIGH_BITS;
      if (zero != 0) {
        return at + (Long.numberOfTrailingZeros(zero) >>> 3);
      }
    }
    for (; at < to; at++) {
      if (b[at] == wanted || b[at] == other) {
        return at;
      }
    }
    return -1;
  }

  /// The first place from `from` on where `length` bytes, all before `to`, are those wanted; -1
  /// when there is none, and when nothing is wanted.
  public static int indexOf(byte[] b, int from, int to, byte[] wanted, int offset, int length) {
    if (length <= 0) {
      return -1;
    }
    byte first = wanted[offset];
    int last = to - length + 1;
    int at = indexOf(b, from, last, first);
    while (at >= 0 && !equal(b, at, wanted, offset, length)) {
      at = indexOf(b, at + 1, last, first);
    }
    return at;
  }

  /// True when `length` bytes are the same.
  public static boolean equal(byte[] a, int aOffset, byte[] b, int bOffset, int length) {
    if (length > 8) {
      return Arrays.equals(a, aOffset, aOffset + length, b, bOffset, bOffset + length);
    }
    for (int i = 0; i < length; i++) {
      if (a[aOffset + i] != b[bOffset + i]) {
        return false;
      }
    }
    return true;
  }

  /// How often the byte is there.
  public static int count(byte[] b, int from, int to, byte wanted) {
    long pattern = (wanted & 0xFF) * ONES;
    int count = 0;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long different = (long) LONG.get(b, at) ^ pattern;
      // A byte without any bit set; this form has no borrow, so that every byte is right.
      long zero = ~((different & LOW_BITS) + LOW_BITS | different | LOW_BITS);
      count += Long.bitCount(zero);
    }
    for (; at < to; at++) {
      if (b[at] == wanted) {
        count++;
      }
    }
    return count;
  }
}
