package homeport.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// A number in fixed point multiplied by itself: with so many places each time, and so many digits
/// (Programming Guide, appendix "Intermediate results and arithmetic precision", "Exponentiations
/// evaluated in fixed-point arithmetic").
public final class FixedPower {
  private FixedPower() {}

  /// The power with `decimals` places, and at most `most` digits of it, for numbers that are usual:
  /// what is paid on money.
  ///
  /// @param base with `scale` places
  /// @param times 0 or more
  /// @param power takes the result
  /// @return false when it is not for these numbers
  public static boolean quick(
      Wide base, int scale, long times, int decimals, int most, Wide power) {
    if (!base.fitsLong()
        || decimals < scale
        || most > RepeatedProduct.DIGITS_MAX
        || !RepeatedProduct.takes(base.toLong(), scale)) {
      return false;
    }
    power.set(times == 0 ? 1 : base.toLong());
    power.scaleUp(times == 0 ? decimals : decimals - scale);
    if (power.exceeds(most)) {
      return false;
    }
    if (times <= 1) {
      return true;
    }
    RepeatedProduct product = new RepeatedProduct(base.toLong(), scale, power);
    for (long i = 1; i < times && product.next(); i++) {
      product.get(power);
      if (power.exceeds(most)) {
        return false;
      }
    }
    return true;
  }

  /// The power of any number, before it is cut to places and digits once more.
  public static BigDecimal slow(BigDecimal base, long times, int decimals, int most) {
    BigInteger limit = BigInteger.TEN.pow(most);
    BigDecimal power = BigDecimal.ONE;
    for (long i = 0; i < times && power.signum() != 0; i++) {
      BigDecimal next = i == 0 ? base : power.multiply(base).setScale(decimals, RoundingMode.DOWN);
      if (next.compareTo(power) == 0) {
        break;
      }
      power = new BigDecimal(next.unscaledValue().remainder(limit), next.scale());
    }
    return power;
  }
}
