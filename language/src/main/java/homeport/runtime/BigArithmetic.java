package homeport.runtime;

import homeport.data.DecimalDivideException;
import homeport.data.FixedPointDivideException;
import homeport.data.Rounding;
import java.math.BigInteger;

/// Arithmetic on intermediate results of more than 38 digits, which are rare.
public final class BigArithmetic {
  private BigArithmetic() {}

  /// A constant from its digits.
  public static BigInteger constant(String digits) {
    return new BigInteger(digits);
  }

  /// The truncated quotient.
  public static BigInteger divide(BigInteger dividend, BigInteger divisor, boolean binary) {
    check(divisor, binary);
    return dividend.divide(divisor);
  }

  /// The remainder, with the dividend's sign.
  public static BigInteger remainder(BigInteger dividend, BigInteger divisor, boolean binary) {
    check(divisor, binary);
    return dividend.remainder(divisor);
  }

  private static void check(BigInteger divisor, boolean binary) {
    if (divisor.signum() == 0) {
      throw binary ? new FixedPointDivideException() : new DecimalDivideException();
    }
  }

  /// The value times ten to the power `places`.
  public static BigInteger scaleUp(BigInteger value, int places) {
    return value.multiply(BigInteger.TEN.pow(places));
  }

  /// The value divided by ten to the power `places`, rounded.
  public static BigInteger scaleDown(BigInteger value, int places, Rounding rounding) {
    BigInteger power = BigInteger.TEN.pow(places);
    BigInteger[] parts = value.divideAndRemainder(power);
    int sign = parts[1].signum();
    if (sign == 0) {
      return parts[0];
    }
    int half = parts[1].abs().shiftLeft(1).compareTo(power);
    boolean away =
        switch (rounding) {
          case TRUNCATION, PROHIBITED -> false;
          case NEAREST_AWAY_FROM_ZERO -> half >= 0;
          case NEAREST_EVEN -> half > 0 || (half == 0 && parts[0].testBit(0));
          case NEAREST_TOWARD_ZERO -> half > 0;
          case AWAY_FROM_ZERO -> true;
          case TOWARD_GREATER -> sign > 0;
          case TOWARD_LESSER -> sign < 0;
        };
    return away ? parts[0].add(BigInteger.valueOf(sign)) : parts[0];
  }

  /// The value without the digits left of the last `digits`.
  public static BigInteger lowDigits(BigInteger value, int digits) {
    return value.remainder(BigInteger.TEN.pow(digits));
  }

  /// True when the value has more than `digits` digits.
  public static boolean exceeds(BigInteger value, int digits) {
    return value.abs().compareTo(BigInteger.TEN.pow(digits)) >= 0;
  }
}
