package homeport.data;

/// Hexadecimal floating point (COMP-1 and COMP-2 under FLOAT(HEX)): a sign bit, seven bits of
/// exponent of 16 in excess of 64, and a fraction of six or fourteen hexadecimal digits
/// (z/Architecture Principles of Operation, "Hexadecimal-Floating-Point Data Format").
///
/// Values are handed over as `double`. A short one is exact in it. A long one has 53 to 56 bits and
/// is rounded to the nearest `double`; every `double` in range is exact in a long one.
public final class HexFloat {
  private static final int SHORT_BITS = 24;
  private static final int LONG_BITS = 56;

  private HexFloat() {}

  /// The value of a COMP-1 item.
  public static double loadShort(byte[] b, int off) {
    int word = (int) Bcd.INT.get(b, off);
    return value(word < 0, word >>> 24 & 0x7F, word & 0xFFFFFFL, SHORT_BITS);
  }

  /// The value of a COMP-2 item.
  public static double loadLong(byte[] b, int off) {
    long word = (long) Bcd.LONG.get(b, off);
    return value(word < 0, (int) (word >>> 56) & 0x7F, word & 0x00FFFFFFFFFFFFFFL, LONG_BITS);
  }

  private static double value(boolean minus, int exponent, long fraction, int bits) {
    double magnitude = Math.scalb((double) fraction, 4 * (exponent - 64) - bits);
    return minus ? -magnitude : magnitude;
  }

  /// Stores a COMP-1 item, rounded to its six hexadecimal digits with half away from zero, as LOAD
  /// ROUNDED does (Programming Guide, "Conversions and precision": a COMP-2 item that is moved to a
  /// COMP-1 item is rounded).
  ///
  /// @throws ArithmeticException when the value is above the largest one (exponent overflow,
  ///   completion code 0CC)
  public static void storeShort(byte[] b, int off, double v) {
    long bits = bits(v, SHORT_BITS);
    Bcd.INT.set(b, off, (int) bits);
  }

  /// Stores a COMP-2 item, which is exact.
  ///
  /// @throws ArithmeticException when the value is above the largest one (exponent overflow,
  ///   completion code 0CC)
  public static void storeLong(byte[] b, int off, double v) {
    Bcd.LONG.set(b, off, bits(v, LONG_BITS));
  }

  /// The item's bits; a value too small for a normal number is zero.
  private static long bits(double v, int width) {
    if (Double.isNaN(v) || Double.isInfinite(v)) {
      throw overflow();
    }
    if (v == 0 || Math.abs(v) < Double.MIN_NORMAL) {
      return 0;
    }
    long raw = Double.doubleToRawLongBits(v);
    // The value is significand * 2^exponent, the significand of 53 bits.
    long significand = (raw & 0x000FFFFFFFFFFFFFL) | 0x0010000000000000L;
    int exponent = (int) (raw >>> 52 & 0x7FF) - 1075;
    // As 0.fraction * 16^hex with the first hexadecimal digit not zero, the fraction of 56 bits.
    int hex = Math.floorDiv(exponent + 53 + 3, 4);
    long fraction = significand << (exponent + LONG_BITS - 4 * hex);
    if (width == SHORT_BITS) {
      fraction = ((fraction >>> 31) + 1) >>> 1;
      if (fraction >>> SHORT_BITS != 0) {
        fraction >>>= 4;
        hex++;
      }
    }
    if (hex > 63) {
      throw overflow();
    }
    if (hex < -64) {
      return 0;
    }
    return (v < 0 ? 1L << (width + 7) : 0) | (long) (hex + 64) << width | fraction;
  }

  private static ArithmeticException overflow() {
    return new ArithmeticException("hexadecimal floating-point overflow");
  }
}
