package homeport.data;

import java.util.Arrays;

/// Looks for a value among the keys of a table's rows, which must be in order, by halving what is
/// left. Which half it is cannot be foreseen, so nothing here branches on it: a wrong guess would
/// cost the processor more than a step does.
///
/// Each search tells the first row with that key, from 1; 0 when there is none; or [#UNKNOWN] when
/// a key on the way is no valid number. In a table that is out of order, any of these.
public final class KeySearch {
  /// A key on the way is not a number.
  public static final long UNKNOWN = -1;

  private static final long DIGITS = 0x0F0F0F0F0F0F0F0FL;
  private static final long SIXES = 0x0606060606060606L;
  private static final long ZONES = 0xF0F0F0F0F0F0F0F0L;
  private static final byte SPACE = 0x40;

  private KeySearch() {}

  /// Unsigned zoned keys of 1 to 8 digits.
  ///
  /// @param off where the first row's key begins
  /// @param stride the bytes from one row to the next
  /// @param descending 1 when the highest key comes first, else 0
  public static long zoned(
      byte[] b, int off, int len, int stride, int rows, long wanted, int descending) {
    long target = digits(wanted, len);
    if (target < 0 || rows <= 0) {
      return 0;
    }
    long mask = DIGITS >>> (64 - 8 * len);
    long order = -(long) descending;
    long seen = 0;
    int at = off + len - 8;
    for (int left = rows; left > 1; ) {
      int half = left >>> 1;
      long key = (long) Bcd.LONG.get(b, at + (half - 1) * stride) & mask;
      seen |= key + SIXES;
      at += (int) (((key - target) ^ order) - order >> 63) & half * stride;
      left -= half;
    }
    return row(b, at, off + len - 8, stride, mask, target, seen);
  }

  private static long row(
      byte[] b, int at, int first, int stride, long mask, long target, long seen) {
    long key = (long) Bcd.LONG.get(b, at) & mask;
    if (((seen | key + SIXES) & ZONES) != 0) {
      return UNKNOWN;
    }
    return key == target ? (at - first) / stride + 1 : 0;
  }

  /// The digits of a number, one in each byte; -1 when there are more of them, or it is negative.
  private static long digits(long number, int len) {
    if (number < 0 || number >= Scaling.powerOfTen(len)) {
      return -1;
    }
    long digits = 0;
    for (int i = 0; i < len; i++) {
      digits |= number % 10 << 8 * i;
      number /= 10;
    }
    return digits;
  }

  /// Packed keys of 1 to 8 bytes.
  public static long packed(
      byte[] b, int off, int len, int stride, int rows, long wanted, int descending) {
    if (rows <= 0) {
      return 0;
    }
    long order = -(long) descending;
    boolean damaged = false;
    int at = off;
    for (int left = rows; left > 1; ) {
      int half = left >>> 1;
      long word = Bcd.read(b, at + (half - 1) * stride, len);
      damaged |= PackedSizes.damaged(word);
      long key = Packed.signed(Bcd.toBinary(word >>> 4), (int) word & 15);
      at += (int) (((key - wanted) ^ order) - order >> 63) & half * stride;
      left -= half;
    }
    long word = Bcd.read(b, at, len);
    if (damaged || PackedSizes.damaged(word)) {
      return UNKNOWN;
    }
    long key = Packed.signed(Bcd.toBinary(word >>> 4), (int) word & 15);
    return key == wanted ? (at - off) / stride + 1 : 0;
  }

  /// Binary keys of 2, 4 or, signed, 8 bytes.
  public static long binary(
      byte[] b, int off, int len, int stride, int rows, long wanted, int descending, int signed) {
    if (rows <= 0) {
      return 0;
    }
    int at = off;
    for (int left = rows; left > 1; ) {
      int half = left >>> 1;
      long key = Binary.load(b, at + (half - 1) * stride, len, signed != 0);
      int before = Long.compare(key, wanted);
      at += (descending == 0 ? before : -before) >> 31 & half * stride;
      left -= half;
    }
    return Binary.load(b, at, len, signed != 0) == wanted ? (at - off) / stride + 1 : 0;
  }

  /// Keys of any characters, in the order of their bytes; a shorter value is as if followed by
  /// spaces.
  ///
  /// @param len the bytes of a key; those wanted are no more
  public static long text(
      byte[] b,
      int off,
      int len,
      byte[] wanted,
      int wantedOff,
      int wantedLen,
      int stride,
      int rows,
      int descending) {
    if (rows <= 0) {
      return 0;
    }
    int at = off;
    for (int left = rows; left > 1; ) {
      int half = left >>> 1;
      int order = compare(b, at + (half - 1) * stride, len, wanted, wantedOff, wantedLen);
      at += (descending == 0 ? order : -order) >> 31 & half * stride;
      left -= half;
    }
    boolean found = compare(b, at, len, wanted, wantedOff, wantedLen) == 0;
    return found ? (at - off) / stride + 1 : 0;
  }

  private static int compare(
      byte[] b, int off, int len, byte[] wanted, int wantedOff, int wantedLen) {
    int order =
        Arrays.compareUnsigned(b, off, off + wantedLen, wanted, wantedOff, wantedOff + wantedLen);
    for (int i = wantedLen; order == 0 && i < len; i++) {
      order = (b[off + i] & 0xFF) - SPACE;
    }
    return order;
  }
}
