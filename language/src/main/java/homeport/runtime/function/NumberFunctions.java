package homeport.runtime.function;

import homeport.data.Packed;
import homeport.data.Wide;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Functions of fixed-point numbers that are more than a few operations.
public final class NumberFunctions {
  private static final int FACTORIAL_MAX = 28;

  private NumberFunctions() {}

  /// FACTORIAL; 28! has the 30 digits that a result can have at most.
  public static void factorial(long of, byte[] to, int offset, int length, int digits) {
    if (of < 0 || of > FACTORIAL_MAX) {
      throw ArgumentError.of(
          "FACTORIAL", "argument-1 is " + of + ", not from 0 to " + FACTORIAL_MAX);
    }
    BigInteger factorial = BigInteger.ONE;
    for (int i = 2; i <= of; i++) {
      factorial = factorial.multiply(BigInteger.valueOf(i));
    }
    StoredNumber.store(new BigDecimal(factorial), to, offset, digits, 0);
  }

  /// SIGN of a number in storage.
  public static long sign(byte[] b, int offset, int length) {
    Wide wide = new Wide();
    Packed.load(wide, b, offset, length);
    return wide.signum();
  }
}
