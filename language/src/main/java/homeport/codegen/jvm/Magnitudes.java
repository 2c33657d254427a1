package homeport.codegen.jvm;

import homeport.codegen.ir.Num;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import java.math.BigInteger;
import java.util.IdentityHashMap;

/// How great a number can become, closer than [Num#digits] says: a `long` holds more than every
/// number of 18 digits, so a sum of two of them still is one. Everything here bounds the absolute
/// value and may be too great, never too small.
final class Magnitudes {
  /// The three ways to hold a number.
  enum Size {
    LONG,
    WIDE,
    BIG
  }

  static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  /// How many numbers are remembered. Who asks for one asks soon for those it is made of, and again
  /// for it; who has them all keeps a whole program from being forgotten.
  private static final int KNOWN_MAX = 512;

  /// The powers of ten that are asked for at every turn.
  private static final BigInteger[] POWERS = new BigInteger[64];

  private static final BigInteger[] NINES = new BigInteger[POWERS.length];

  static {
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = BigInteger.TEN.pow(i);
      NINES[i] = POWERS[i].subtract(BigInteger.ONE);
    }
  }

  private final IdentityHashMap<Num, BigInteger> known = new IdentityHashMap<>();

  static Size size(BigInteger bound) {
    return bound.bitLength() < 64 ? Size.LONG : bound.bitLength() < 128 ? Size.WIDE : Size.BIG;
  }

  /// How a slot of that many digits is kept.
  static Size sizeOfDigits(int digits) {
    return size(nines(digits));
  }

  static BigInteger nines(int digits) {
    return digits < NINES.length ? NINES[digits] : power(digits).subtract(BigInteger.ONE);
  }

  private static BigInteger power(int places) {
    return places < POWERS.length ? POWERS[places] : BigInteger.TEN.pow(places);
  }

  Size size(Num num) {
    return size(of(num));
  }

  BigInteger of(Num num) {
    BigInteger bound = known.get(num);
    if (bound == null) {
      bound = compute(num);
      if (known.size() >= KNOWN_MAX) {
        known.clear();
      }
      known.put(num, bound);
    }
    return bound;
  }

  private BigInteger compute(Num num) {
    return switch (num) {
      case Num.Constant(BigInteger value) -> value.abs();
      case Num.Load(_, NumberFormat format, int digits) -> field(format, digits);
      case Num.Deedit(_, _, int digits) -> nines(digits);
      case Num.Slot(_, int digits) -> nines(digits);
      case Num.Called(_, _, _) -> LONG_MAX;
      case Num.FromIndex _ -> BigInteger.ONE.shiftLeft(31);
      case Num.Add(Num left, Num right) -> of(left).add(of(right));
      case Num.Subtract(Num left, Num right) -> of(left).add(of(right));
      case Num.Multiply(Num left, Num right) -> of(left).multiply(of(right));
      case Num.Divide(Num dividend, Num divisor, _) -> quotient(of(dividend), divisor);
      case Num.Remainder(Num dividend, Num divisor, _) -> of(dividend).min(of(divisor));
      case Num.Negate(Num of) -> of(of);
      case Num.Absolute(Num of) -> of(of);
      case Num.ScaleUp(Num of, int places) -> of(of).multiply(power(places));
      case Num.ScaleDown(Num of, int places, Rounding rounding) -> down(of(of), places, rounding);
      case Num.LowDigits(Num of, int digits) -> of(of).min(nines(digits));
      case Num.Power(Num base, int exponent) -> of(base).max(BigInteger.ONE).pow(exponent);
    };
  }

  private static BigInteger quotient(BigInteger dividend, Num divisor) {
    return divisor instanceof Num.Constant(BigInteger value) && value.signum() != 0
        ? dividend.divide(value.abs())
        : dividend;
  }

  private static BigInteger down(BigInteger of, int places, Rounding rounding) {
    BigInteger left = of.divide(power(places));
    return places == 0 || rounding == Rounding.TRUNCATION ? left : left.add(BigInteger.ONE);
  }

  /// What the bytes of a field can hold. The half byte before an even number of packed digits
  /// counts; eight bytes of binary are taken at the lowering's word, because it is the lowering
  /// that knows TRUNC.
  private static BigInteger field(NumberFormat format, int digits) {
    return switch (format.usage()) {
      case PACKED -> {
        int halves = 2 * format.bytes() - 1;
        yield nines(format.digits() <= 18 ? Math.min(halves, 18) : halves);
      }
      case DISPLAY -> nines(format.digits());
      case BINARY, NATIVE_BINARY, INDEX, POINTER, FUNCTION_POINTER, PROCEDURE_POINTER -> {
        int bits = 8 * format.bytes();
        BigInteger all = BigInteger.ONE.shiftLeft(format.signed() ? bits - 1 : bits);
        yield bits == 64 && digits <= 18 ? nines(18) : all;
      }
      case FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 ->
          throw new IllegalArgumentException("no whole number: " + format.usage());
    };
  }
}
