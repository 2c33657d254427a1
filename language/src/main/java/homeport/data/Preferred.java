package homeport.data;

/// The numbers of decimal fields whose bytes are the ones that a store would write: a loop that
/// keeps such a field as a number can put it back without a trace of having done so.
///
/// Nothing here allocates or fails. Storage needs slack, see the package.
public final class Preferred {
  /// Said of a field whose bytes are others, be they a number or not.
  public static final long NONE = Long.MIN_VALUE;

  private static final long ZONES = 0xF0F0F0F0F0F0F0F0L;
  private static final int PLUS = 0xC;
  private static final int MINUS = 0xD;
  private static final int UNSIGNED = 0xF;

  private Preferred() {}

  /// A signed packed field of 1 to 18 digits.
  public static long packed(byte[] b, int off, int digits) {
    int sign = b[off + digits / 2] & 15;
    long value = sign == PLUS || sign == MINUS ? packedDigits(b, off, digits) : NONE;
    return sign == PLUS ? value : value == 0 ? NONE : value == NONE ? NONE : -value;
  }

  /// An unsigned packed field of 1 to 18 digits.
  public static long packedUnsigned(byte[] b, int off, int digits) {
    return (b[off + digits / 2] & 15) == UNSIGNED ? packedDigits(b, off, digits) : NONE;
  }

  /// A signed zoned field of 1 to 18 digits with its sign in the last zone.
  public static long zoned(byte[] b, int off, int digits) {
    int sign = b[off + digits - 1] >> 4 & 15;
    boolean signed = sign == PLUS || sign == MINUS;
    long value = signed && zones(b, off, digits - 1) ? Zoned.digits(b, off, digits) : -1;
    return value < 0 ? NONE : sign == PLUS ? value : value == 0 ? NONE : -value;
  }

  /// An unsigned zoned field of 1 to 18 digits.
  public static long zonedUnsigned(byte[] b, int off, int digits) {
    long value = zones(b, off, digits) ? Zoned.digits(b, off, digits) : -1;
    return value < 0 ? NONE : value;
  }

  /// The magnitude, or [#NONE]: a half byte above 9, or one before the digits that is not zero.
  private static long packedDigits(byte[] b, int off, int digits) {
    int len = digits / 2 + 1;
    if (len <= 8) {
      long word = Bcd.read(b, off, len) >>> 4;
      return Bcd.bad(word) || word >>> 4 * digits != 0 ? NONE : Bcd.toBinary(word);
    }
    long low = (long) Bcd.LONG.get(b, off + len - 8) >>> 4;
    long high = Bcd.read(b, off, len - 8);
    return Bcd.bad(low) || Bcd.bad(high) || high >>> 4 * (digits - 15) != 0
        ? NONE
        : Bcd.toBinary(high) * 1_000_000_000_000_000L + Bcd.toBinary(low);
  }

  /// True when the first `n` (0 to 18) bytes have zone F.
  private static boolean zones(byte[] b, int off, int n) {
    if (n < 8) {
      return n == 0 || (~Bcd.read(b, off, n) & ZONES >>> 64 - 8 * n) == 0;
    }
    long all = (long) Bcd.LONG.get(b, off) & (long) Bcd.LONG.get(b, off + n - 8);
    if (n > 16) {
      all &= (long) Bcd.LONG.get(b, off + 8);
    }
    return (~all & ZONES) == 0;
  }
}
