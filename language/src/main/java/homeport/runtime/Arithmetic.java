package homeport.runtime;

import homeport.data.DecimalDivideException;
import homeport.data.FixedPointDivideException;
import homeport.data.Wide;
import java.math.BigInteger;

/// Steps of arithmetic that compiled programs call. Small, so that they become part of their
/// callers; powers of ten are arguments, because as constants they turn divisions into
/// multiplications.
public final class Arithmetic {
  private Arithmetic() {}

  /// The truncated quotient of decimal numbers.
  public static long divide(long dividend, long divisor) {
    if (divisor == 0) {
      throw byZero(false);
    }
    return dividend / divisor;
  }

  /// The truncated quotient of binary numbers.
  public static long divideBinary(long dividend, long divisor) {
    if (divisor == 0) {
      throw byZero(true);
    }
    return dividend / divisor;
  }

  /// The remainder of decimal numbers, with the dividend's sign.
  public static long remainder(long dividend, long divisor) {
    if (divisor == 0) {
      throw byZero(false);
    }
    return dividend % divisor;
  }

  /// The remainder of binary numbers, with the dividend's sign.
  public static long remainderBinary(long dividend, long divisor) {
    if (divisor == 0) {
      throw byZero(true);
    }
    return dividend % divisor;
  }

  private static RuntimeException byZero(boolean binary) {
    return binary ? new FixedPointDivideException() : new DecimalDivideException();
  }

  /// `v` divided by a power of ten (10 or more), half going away from zero.
  public static long roundAway(long v, long power) {
    long quotient = v / power;
    long lost = v - quotient * power;
    long half = power >> 1;
    return lost >= half ? quotient + 1 : lost <= -half ? quotient - 1 : quotient;
  }

  /// `v` without the digits that the power of ten cuts off on the left.
  public static long lowDigits(long v, long power) {
    return exceeds(v, power) ? v % power : v;
  }

  /// True when the magnitude of `v` is not below the power of ten.
  public static boolean exceeds(long v, long power) {
    return v >= power || v <= -power;
  }

  /// A constant from its digits.
  public static Wide constant(String digits) {
    Wide wide = new Wide();
    wide.set(new BigInteger(digits));
    return wide;
  }

  /// Divides, truncating.
  public static void divide(Wide dividend, long divisor, boolean binary) {
    if (divisor == 0) {
      throw byZero(binary);
    }
    dividend.divide(divisor);
  }

  /// Divides, truncating; `spare` is overwritten.
  public static void divide(Wide dividend, Wide divisor, Wide spare, boolean binary) {
    if (divisor.signum() == 0) {
      throw byZero(binary);
    }
    dividend.divide(divisor, spare);
  }

  /// Leaves what a division leaves.
  public static void remainder(Wide dividend, long divisor, boolean binary) {
    if (divisor == 0) {
      throw byZero(binary);
    }
    dividend.set(dividend.divide(divisor));
  }

  /// Leaves what a division leaves; `spare` is overwritten.
  public static void remainder(Wide dividend, Wide divisor, Wide spare, boolean binary) {
    if (divisor.signum() == 0) {
      throw byZero(binary);
    }
    dividend.divide(divisor, spare);
    dividend.set(spare);
  }

  /// Drops the sign.
  public static void absolute(Wide value) {
    if (value.signum() < 0) {
      value.negate();
    }
  }

  /// A subscript or reference modifier that was checked: SSRANGE (Programming Guide, "SSRANGE").
  public static int checked(int value, int low, int high, String what) {
    if (value < low || value > high) {
      throw new Abend("U4038", what + " is " + value + ", outside " + low + " to " + high);
    }
    return value;
  }
}
