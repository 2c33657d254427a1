package homeport.runtime;

import homeport.data.DecimalDivideException;
import homeport.data.ExternalFloat;
import homeport.data.FixedPower;
import homeport.data.HexNumber;
import homeport.data.Packed;
import homeport.data.Rounding;
import homeport.data.Wide;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Floating-point arithmetic of compiled programs: from storage to storage, numbers between
/// operations in registers of [HexNumber#REGISTER_BYTES] bytes of the program's scratch storage
/// (Programming Guide, appendix "Intermediate results and arithmetic precision", "Floating-point
/// data and intermediate results").
public final class Floats {
  private static final Rounding[] ROUNDINGS = Rounding.values();

  /// Powers with greater exponents have no digits that are kept, or none that are left.
  private static final long MULTIPLICATIONS_MAX = 1_000_000;

  private Floats() {}

  private static HexNumber register(byte[] b, int offset) {
    HexNumber number = new HexNumber();
    number.loadRegister(b, offset);
    return number;
  }

  /// The value of a register.
  public static BigDecimal value(byte[] b, int offset) {
    return register(b, offset).toBigDecimal();
  }

  /// Puts a value into a register.
  public static void put(BigDecimal value, byte[] to, int offset, int digits) {
    HexNumber.of(value, digits).storeRegister(to, offset);
  }

  /// Loads a COMP-1 item.
  public static void fromShort(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    HexNumber number = new HexNumber();
    number.loadShort(b, offset);
    number.storeRegister(to, toOffset);
  }

  /// Loads a COMP-2 item.
  public static void fromLong(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    HexNumber number = new HexNumber();
    number.loadLong(b, offset);
    number.storeRegister(to, toOffset);
  }

  /// Loads an external floating-point item.
  public static void fromExternal(
      byte[] b,
      int offset,
      int length,
      String picture,
      int digits,
      byte[] to,
      int toOffset,
      int toLength) {
    put(ExternalFloat.of(picture).load(b, offset), to, toOffset, digits);
  }

  /// Loads a fixed-point number from packed digits.
  public static void fromPacked(
      byte[] b,
      int offset,
      int length,
      int scale,
      int digits,
      byte[] to,
      int toOffset,
      int toLength) {
    Wide wide = new Wide();
    Packed.load(wide, b, offset, length);
    HexNumber number = new HexNumber();
    if (!wide.fitsLong() || !number.setQuick(wide.toLong(), scale, digits)) {
      number.set(new BigDecimal(wide.toBigInteger(), scale), digits);
    }
    number.storeRegister(to, toOffset);
  }

  public static void toShort(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    register(b, offset).storeShort(to, toOffset);
  }

  public static void toLong(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    register(b, offset).storeLong(to, toOffset);
  }

  /// Stores an external floating-point item, and shows internal ones.
  public static void toExternal(
      byte[] b, int offset, int length, String picture, byte[] to, int toOffset, int toLength) {
    ExternalFloat.of(picture).store(value(b, offset), to, toOffset);
  }

  /// Converts to fixed point, as packed digits. The number is taken with the decimal digits that
  /// are sure in its precision; then it is rounded or cut to the places that are wanted (A-0764).
  ///
  /// @param significant the digits that are sure
  /// @param rounding an ordinal of [Rounding]
  /// @return 1 when high-order digits are lost, else 0
  public static int toPacked(
      byte[] b,
      int offset,
      int length,
      int significant,
      int scale,
      int rounding,
      byte[] to,
      int toOffset,
      int toLength,
      int digits) {
    HexNumber number = register(b, offset);
    Rounding mode = ROUNDINGS[rounding];
    Wide wide = new Wide();
    boolean lost;
    if (number.toFixedQuick(significant, scale, mode, wide)) {
      lost = wide.exceeds(digits);
      wide.truncate(digits);
    } else {
      BigInteger unscaled = fixed(number.toBigDecimal(), significant, scale, mode);
      BigInteger limit = BigInteger.TEN.pow(digits);
      lost = unscaled.abs().compareTo(limit) >= 0;
      wide.set(lost ? unscaled.remainder(limit) : unscaled);
    }
    Packed.store(to, toOffset, digits, wide);
    return lost ? 1 : 0;
  }

  private static BigInteger fixed(BigDecimal value, int significant, int scale, Rounding mode) {
    return value
        .round(new MathContext(significant, RoundingMode.HALF_UP))
        .setScale(scale, mode(mode))
        .unscaledValue();
  }

  private static RoundingMode mode(Rounding rounding) {
    return switch (rounding) {
      case TRUNCATION, PROHIBITED -> RoundingMode.DOWN;
      case NEAREST_AWAY_FROM_ZERO -> RoundingMode.HALF_UP;
      case NEAREST_EVEN -> RoundingMode.HALF_EVEN;
      case NEAREST_TOWARD_ZERO -> RoundingMode.HALF_DOWN;
      case AWAY_FROM_ZERO -> RoundingMode.UP;
      case TOWARD_GREATER -> RoundingMode.CEILING;
      case TOWARD_LESSER -> RoundingMode.FLOOR;
    };
  }

  public static void add(
      byte[] a,
      int aOffset,
      int aLength,
      byte[] b,
      int bOffset,
      int bLength,
      int digits,
      byte[] to,
      int offset,
      int length) {
    HexNumber result = register(a, aOffset);
    result.add(register(b, bOffset), digits);
    result.storeRegister(to, offset);
  }

  public static void subtract(
      byte[] a,
      int aOffset,
      int aLength,
      byte[] b,
      int bOffset,
      int bLength,
      int digits,
      byte[] to,
      int offset,
      int length) {
    HexNumber result = register(a, aOffset);
    HexNumber other = register(b, bOffset);
    other.negate();
    result.add(other, digits);
    result.storeRegister(to, offset);
  }

  public static void multiply(
      byte[] a,
      int aOffset,
      int aLength,
      byte[] b,
      int bOffset,
      int bLength,
      int digits,
      byte[] to,
      int offset,
      int length) {
    HexNumber result = register(a, aOffset);
    result.multiply(register(b, bOffset), digits);
    result.storeRegister(to, offset);
  }

  public static void divide(
      byte[] a,
      int aOffset,
      int aLength,
      byte[] b,
      int bOffset,
      int bLength,
      int digits,
      byte[] to,
      int offset,
      int length) {
    HexNumber result = register(a, aOffset);
    result.divide(register(b, bOffset), digits);
    result.storeRegister(to, offset);
  }

  /// `a ** b`, correctly rounded.
  public static void power(
      byte[] a,
      int aOffset,
      int aLength,
      byte[] b,
      int bOffset,
      int bLength,
      int digits,
      byte[] to,
      int offset,
      int length) {
    BigDecimal base = value(a, aOffset);
    BigDecimal exponent = value(b, bOffset);
    if (isUndefined(base, exponent)) {
      throw new Abend(
          "U4038", base.toPlainString() + " ** " + exponent.toPlainString() + " has no value");
    }
    put(DecimalMath.power(base, exponent), to, offset, digits);
  }

  /// True when a power has no value: zero to zero or less, a negative number to a fraction
  /// (Language Reference, "SIZE ERROR phrases").
  public static boolean powerUndefined(
      byte[] a, int aOffset, int aLength, byte[] b, int bOffset, int bLength) {
    return isUndefined(value(a, aOffset), value(b, bOffset));
  }

  private static boolean isUndefined(BigDecimal base, BigDecimal exponent) {
    return base.signum() == 0
        ? exponent.signum() <= 0
        : base.signum() < 0 && exponent.stripTrailingZeros().scale() > 0;
  }

  public static void negate(byte[] a, int aOffset, int aLength, byte[] to, int offset, int length) {
    HexNumber result = register(a, aOffset);
    result.negate();
    result.storeRegister(to, offset);
  }

  public static void absolute(
      byte[] a, int aOffset, int aLength, byte[] to, int offset, int length) {
    HexNumber result = register(a, aOffset);
    if (result.signum() < 0) {
      result.negate();
    }
    result.storeRegister(to, offset);
  }

  /// Below 0, 0 or above 0, as `a` is less than, equal to or greater than `b`.
  public static int compare(
      byte[] a, int aOffset, int aLength, byte[] b, int bOffset, int bLength) {
    return register(a, aOffset).compare(register(b, bOffset));
  }

  /// -1, 0 or 1.
  public static int sign(byte[] a, int offset, int length) {
    return register(a, offset).signum();
  }

  /// A fixed-point power with an exponent that is known at run time only: the base is multiplied by
  /// itself, with `decimals` places and `most` digits in all, and divides 1 when the exponent is
  /// negative (Programming Guide, appendix "Intermediate results and arithmetic precision",
  /// "Exponentiations evaluated in fixed-point arithmetic"; exponents have nine digits there).
  public static void fixedPower(
      byte[] b,
      int offset,
      int length,
      int scale,
      long exponent,
      int decimals,
      int most,
      byte[] to,
      int toOffset,
      int toLength) {
    Wide wide = new Wide();
    Packed.load(wide, b, offset, length);
    long times = Math.abs(exponent % 1_000_000_000L);
    Wide power = new Wide();
    if (times > MULTIPLICATIONS_MAX
        || exponent < 0
        || !FixedPower.quick(wide, scale, times, decimals, most, power)) {
      BigDecimal base = new BigDecimal(wide.toBigInteger(), scale);
      power.set(fixedPower(base, exponent, times, decimals, most));
    }
    Packed.store(to, toOffset, most, power);
  }

  private static BigInteger fixedPower(
      BigDecimal base, long exponent, long times, int decimals, int most) {
    if (times > MULTIPLICATIONS_MAX && base.abs().compareTo(BigDecimal.ONE) > 0) {
      throw new Abend("U4038", base.toPlainString() + " ** " + exponent + " has too many digits");
    }
    BigDecimal power = FixedPower.slow(base, times, decimals, most);
    if (exponent < 0) {
      if (power.signum() == 0) {
        throw new DecimalDivideException();
      }
      power = BigDecimal.ONE.divide(power, decimals, RoundingMode.DOWN);
    }
    BigInteger limit = BigInteger.TEN.pow(most);
    return power.setScale(decimals, RoundingMode.DOWN).unscaledValue().remainder(limit);
  }
}
