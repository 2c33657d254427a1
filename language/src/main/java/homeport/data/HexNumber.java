package homeport.data;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A number in hexadecimal floating point as the machine computes with it: `0.F * 16 ** exponent`,
/// F a fraction of up to 28 hexadecimal digits whose first one is not zero. Short numbers have 6
/// digits, long ones 14, extended ones 28; zero has no digits and exponent 0 (z/Architecture
/// Principles of Operation, "Hexadecimal-Floating-Point Instructions").
///
/// Arithmetic is that of the instructions: one more digit is carried while a sum is aligned, and
/// what does not fit is cut. Conversions round to the nearest (A-0006). Mutable, so that arithmetic
/// needs no garbage: an operation changes the number it is called on.
public final class HexNumber {
  public static final int SHORT_DIGITS = 6;
  public static final int LONG_DIGITS = 14;
  public static final int EXTENDED_DIGITS = 28;

  /// Bytes of a number as it is kept between operations: a long one, then the other 14 digits.
  public static final int REGISTER_BYTES = 16;

  private static final int EXPONENT_MAX = 63;
  private static final int EXPONENT_MIN = -64;
  private static final int BIAS = 64;
  private static final int HALF_BITS = 56;
  private static final long HALF_MASK = 0x00FFFFFFFFFFFFFFL;
  private static final BigInteger SIXTEEN = BigInteger.valueOf(16);

  /// A sixteenth is 0.0625.
  private static final BigInteger SIXTEENTH = BigInteger.valueOf(625);

  private boolean minus;
  private int exponent;
  private long high;
  private long low;

  public HexNumber() {}

  public static HexNumber of(BigDecimal value, int digits) {
    HexNumber number = new HexNumber();
    number.set(value, digits);
    return number;
  }

  public boolean isZero() {
    return high == 0 && low == 0;
  }

  public int signum() {
    return isZero() ? 0 : minus ? -1 : 1;
  }

  public void set(HexNumber other) {
    minus = other.minus;
    exponent = other.exponent;
    high = other.high;
    low = other.low;
  }

  private void setZero() {
    minus = false;
    exponent = 0;
    high = 0;
    low = 0;
  }

  /// A COMP-1 item.
  public void loadShort(byte[] b, int off) {
    int word = (int) Bcd.INT.get(b, off);
    load(word < 0, word >>> 24 & 0x7F, (long) (word & 0xFFFFFF) << 32, 0);
  }

  /// A COMP-2 item.
  public void loadLong(byte[] b, int off) {
    long word = (long) Bcd.LONG.get(b, off);
    load(word < 0, (int) (word >>> HALF_BITS) & 0x7F, word & HALF_MASK, 0);
  }

  /// A number that [#storeRegister] has stored.
  public void loadRegister(byte[] b, int off) {
    long word = (long) Bcd.LONG.get(b, off);
    long rest = (long) Bcd.LONG.get(b, off + 8) & HALF_MASK;
    load(word < 0, (int) (word >>> HALF_BITS) & 0x7F, word & HALF_MASK, rest);
  }

  /// Numbers in storage need not begin with a digit other than zero.
  private void load(boolean sign, int characteristic, long first, long second) {
    minus = sign;
    exponent = characteristic - BIAS;
    high = first;
    low = second;
    normalize();
  }

  private void normalize() {
    if (isZero()) {
      setZero();
      return;
    }
    while (high >>> (HALF_BITS - 4) == 0) {
      high = high << 4 & HALF_MASK | low >>> (HALF_BITS - 4);
      low = low << 4 & HALF_MASK;
      exponent--;
    }
  }

  /// Stores all 28 digits.
  public void storeRegister(byte[] b, int off) {
    Bcd.LONG.set(b, off, word(high));
    Bcd.LONG.set(b, off + 8, low);
  }

  /// Stores a COMP-2 item, rounded as LOAD ROUNDED does.
  public void storeLong(byte[] b, int off) {
    HexNumber rounded = rounded(LONG_DIGITS);
    Bcd.LONG.set(b, off, rounded.word(rounded.high));
  }

  /// Stores a COMP-1 item, rounded as LOAD ROUNDED does (Programming Guide, "Conversions and
  /// precision").
  public void storeShort(byte[] b, int off) {
    HexNumber rounded = rounded(SHORT_DIGITS);
    Bcd.INT.set(b, off, (int) (rounded.word(rounded.high) >>> 32));
  }

  private long word(long fraction) {
    long characteristic = fraction == 0 ? 0 : exponent + BIAS;
    return (minus ? 1L << 63 : 0) | characteristic << HALF_BITS | fraction;
  }

  private HexNumber rounded(int digits) {
    HexNumber result = new HexNumber();
    if (low == 0 && digits == LONG_DIGITS) {
      result.set(this);
      return result;
    }
    BigInteger half = BigInteger.ONE.shiftLeft(4 * (EXTENDED_DIGITS - digits) - 1);
    result.set(minus, fraction().add(isZero() ? BigInteger.ZERO : half), fractionPower(), digits);
    return result;
  }

  private void cut(int digits) {
    if (digits <= LONG_DIGITS) {
      low = 0;
      int bits = 4 * (LONG_DIGITS - digits);
      high = high >>> bits << bits;
    }
  }

  /// The fraction as a whole number of 28 digits; times `16 ** fractionPower()` it is the value.
  private BigInteger fraction() {
    return BigInteger.valueOf(high).shiftLeft(HALF_BITS).add(BigInteger.valueOf(low));
  }

  private int fractionPower() {
    return exponent - EXTENDED_DIGITS;
  }

  private static int hexDigits(BigInteger magnitude) {
    return (magnitude.bitLength() + 3) / 4;
  }

  /// Takes the value `magnitude * 16 ** power`, cut to so many digits.
  private void set(boolean sign, BigInteger magnitude, int power, int digits) {
    if (magnitude.signum() == 0) {
      setZero();
      return;
    }
    int own = hexDigits(magnitude);
    BigInteger aligned =
        own <= EXTENDED_DIGITS
            ? magnitude.shiftLeft(4 * (EXTENDED_DIGITS - own))
            : magnitude.shiftRight(4 * (own - EXTENDED_DIGITS));
    minus = sign;
    exponent = power + own;
    high = aligned.shiftRight(HALF_BITS).longValue();
    low = aligned.longValue() & HALF_MASK;
    cut(digits);
    checkExponent();
  }

  /// A result that is too small is zero, one that is too great ends the program.
  private void checkExponent() {
    if (exponent > EXPONENT_MAX) {
      throw new ExponentOverflowException();
    }
    if (exponent < EXPONENT_MIN) {
      setZero();
    }
  }

  /// The nearest number of so many digits to a decimal one.
  public void set(BigDecimal value, int digits) {
    if (value.signum() == 0) {
      setZero();
      return;
    }
    if (value.precision() <= Scaling.LONG_DIGITS
        && setQuick(value.unscaledValue().longValue(), value.scale(), digits)) {
      return;
    }
    BigInteger top = value.unscaledValue().abs();
    BigInteger bottom = BigInteger.ONE;
    if (value.scale() > 0) {
      bottom = BigInteger.TEN.pow(value.scale());
    } else {
      top = top.multiply(BigInteger.TEN.pow(-value.scale()));
    }
    int shift = Math.max(0, digits + 2 - (hexDigits(top) - hexDigits(bottom)));
    BigInteger quotient = top.shiftLeft(4 * shift).divide(bottom);
    int dropped = hexDigits(quotient) - digits;
    BigInteger half = BigInteger.ONE.shiftLeft(4 * dropped - 1);
    BigInteger kept = quotient.add(half).shiftRight(4 * dropped);
    set(value.signum() < 0, kept, dropped - shift, digits);
  }

  /// As [#set(BigDecimal, int)] of `unscaled / 10^scale`, for usual numbers of 14 digits at most.
  ///
  /// @return false when it is not for this number; nothing is set then
  public boolean setQuick(long unscaled, int scale, int digits) {
    if (digits > LONG_DIGITS
        || scale < 0
        || scale > Scaling.LONG_DIGITS
        || unscaled == Long.MIN_VALUE) {
      return false;
    }
    if (unscaled == 0) {
      setZero();
      return true;
    }
    long top = Math.abs(unscaled);
    long bottom = Scaling.powerOfTen(scale);
    // The quotient has 58 to 62 bits, a digit or two more than are kept.
    int bits =
        (62 - (Long.SIZE - Long.numberOfLeadingZeros(top)))
            + (Long.SIZE - Long.numberOfLeadingZeros(bottom));
    int shift = bits / 4 * 4;
    long first =
        shift == 0
            ? 0
            : shift < Long.SIZE ? top >>> (Long.SIZE - shift) : top << (shift - Long.SIZE);
    long second = shift < Long.SIZE ? top << shift : 0;
    long quotient = Words.divide(first, second, bottom);
    int own = hexDigits(quotient);
    int dropped = 4 * (own - digits);
    long kept = (quotient + (1L << (dropped - 1))) >>> dropped;
    int power = own - shift / 4;
    if (kept >>> 4 * digits != 0) {
      kept >>>= 4;
      power++;
    }
    setLong(unscaled < 0, power, kept << 4 * (LONG_DIGITS - digits));
    return true;
  }

  private static int hexDigits(long magnitude) {
    return (Long.SIZE + 3 - Long.numberOfLeadingZeros(magnitude)) / 4;
  }

  /// The value in fixed point with `scale` places, for usual numbers of 14 digits at most: rounded
  /// to so many significant digits first, to the nearest, then to the places.
  ///
  /// @return false when it is not for this number
  public boolean toFixedQuick(int significant, int scale, Rounding rounding, Wide to) {
    if (isZero()) {
      to.set(0);
      return true;
    }
    if (low != 0 || exponent < 0 || exponent > LONG_DIGITS || significant > Scaling.LONG_DIGITS) {
      return false;
    }
    int point = 4 * (LONG_DIGITS - exponent);
    int places = significant - wholeDigits(point);
    if (places < 0 || places > Scaling.LONG_DIGITS || scale - places > Scaling.LONG_DIGITS) {
      return false;
    }
    long by = Scaling.powerOfTen(places);
    long first = Math.unsignedMultiplyHigh(high, by);
    long second = high * by;
    if (point > 0) {
      long half = 1L << (point - 1);
      second += half;
      first += Long.compareUnsigned(second, half) < 0 ? 1 : 0;
    }
    long rounded = point == 0 ? second : first << (Long.SIZE - point) | second >>> point;
    to.set(minus ? -rounded : rounded);
    if (scale >= places) {
      to.scaleUp(scale - places);
    } else {
      boolean exact = to.scaleDown(places - scale, rounding);
      assert exact || rounding == Rounding.PROHIBITED;
    }
    return true;
  }

  /// The decimal digits before the point; below 0 for zeros behind it.
  private int wholeDigits(int point) {
    long whole = high >>> point;
    int digits = 0;
    while (digits <= Scaling.LONG_DIGITS && whole >= Scaling.powerOfTen(digits)) {
      digits++;
    }
    if (digits == 0) {
      // At least a sixteenth: one zero behind the point at most.
      boolean tenth = high * 10 >>> point != 0;
      return tenth ? 0 : -1;
    }
    return digits;
  }

  /// The value, exactly.
  public BigDecimal toBigDecimal() {
    BigInteger fraction = minus ? fraction().negate() : fraction();
    int zeros = fraction.signum() == 0 ? 0 : fraction.getLowestSetBit() / 4;
    BigInteger digits = fraction.shiftRight(4 * zeros);
    int power = fractionPower() + zeros;
    return power >= 0
        ? new BigDecimal(digits.multiply(SIXTEEN.pow(power)))
        : new BigDecimal(digits.multiply(SIXTEENTH.pow(-power)), 4 * -power);
  }

  public void negate() {
    minus = !minus && !isZero();
  }

  /// True when 14 digits hold both operands and are all that is wanted.
  private boolean isLong(HexNumber other, int digits) {
    return digits <= LONG_DIGITS && (low | other.low) == 0;
  }

  /// Adds a number.
  ///
  /// @param digits the precision of the operation: 6, 14 or 28
  public void add(HexNumber other, int digits) {
    if (other.isZero() || isZero()) {
      set(isZero() ? other : this);
      cut(digits);
      return;
    }
    boolean first = exponent >= other.exponent;
    HexNumber great = first ? this : other;
    HexNumber small = first ? other : this;
    int distance = great.exponent - small.exponent;
    if (isLong(other, digits)) {
      int unused = 4 * (LONG_DIGITS - digits);
      long a = great.high << 4 >>> unused;
      long b = distance > LONG_DIGITS ? 0 : small.high << 4 >>> unused >>> 4 * distance;
      long sum = (great.minus ? -a : a) + (small.minus ? -b : b);
      setSum(sum, great.exponent, digits);
      return;
    }
    BigInteger a = signed(great.minus, great.fraction().shiftLeft(4));
    BigInteger b = signed(small.minus, small.fraction().shiftLeft(4).shiftRight(4 * distance));
    BigInteger sum = a.add(b);
    set(sum.signum() < 0, sum.abs(), great.fractionPower() - 1, digits);
  }

  private static BigInteger signed(boolean minus, BigInteger magnitude) {
    return minus ? magnitude.negate() : magnitude;
  }

  /// Takes a fraction of one digit more than `digits`, perhaps with a carry.
  private void setSum(long sum, int power, int digits) {
    if (sum == 0) {
      setZero();
      return;
    }
    int bits = 4 * (digits + 1);
    long magnitude = Math.abs(sum);
    int result = power;
    if (magnitude >>> bits != 0) {
      magnitude >>>= 4;
      result++;
    }
    while (magnitude >>> (bits - 4) == 0) {
      magnitude <<= 4;
      result--;
    }
    setLong(sum < 0, result, magnitude >>> 4 << 4 * (LONG_DIGITS - digits));
  }

  private void setLong(boolean sign, int power, long fraction) {
    minus = sign;
    exponent = power;
    high = fraction;
    low = 0;
    checkExponent();
  }

  public void multiply(HexNumber other, int digits) {
    if (isZero() || other.isZero()) {
      setZero();
      return;
    }
    boolean sign = minus != other.minus;
    if (!isLong(other, digits)) {
      BigInteger product = fraction().multiply(other.fraction());
      set(sign, product, fractionPower() + other.fractionPower(), digits);
      return;
    }
    long top = Math.multiplyHigh(high, other.high);
    long rest = high * other.high;
    long fraction = top << 8 | rest >>> HALF_BITS;
    int power = exponent + other.exponent;
    if (fraction >>> (HALF_BITS - 4) == 0) {
      fraction = top << 12 | rest >>> (HALF_BITS - 4);
      power--;
    }
    setLong(sign, power, fraction);
    cut(digits);
  }

  public void divide(HexNumber other, int digits) {
    if (other.isZero()) {
      throw new FloatDivideException();
    }
    if (isZero()) {
      return;
    }
    boolean sign = minus != other.minus;
    if (!isLong(other, digits)) {
      BigInteger top = fraction().shiftLeft(4 * (EXTENDED_DIGITS + 1));
      int power = fractionPower() - other.fractionPower() - EXTENDED_DIGITS - 1;
      set(sign, top.divide(other.fraction()), power, digits);
      return;
    }
    int power = exponent - other.exponent;
    long rest = high;
    long quotient = rest / other.high;
    int have = quotient == 0 ? 0 : 1;
    power += have;
    for (; have < LONG_DIGITS; have++) {
      rest = rest % other.high << 4;
      quotient = quotient << 4 | rest / other.high;
    }
    setLong(sign, power, quotient);
    cut(digits);
  }

  /// Below 0, 0 or above 0, as this number is less, equal or greater.
  public int compare(HexNumber other) {
    if (signum() != other.signum()) {
      return Integer.compare(signum(), other.signum());
    }
    int order = Integer.compare(exponent, other.exponent);
    if (order == 0) {
      order = Long.compare(high, other.high);
    }
    if (order == 0) {
      order = Long.compare(low, other.low);
    }
    return minus ? -order : order;
  }
}
