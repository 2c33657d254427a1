package homeport.runtime;

import homeport.data.ExponentOverflowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Mathematical functions to some forty decimal digits, more than extended floating point has, so
/// that what is stored is the nearest number nearly always. Each reduces its argument to a small
/// one and adds a power series.
public final class DecimalMath {
  /// Digits that results are sure to.
  public static final MathContext PRECISION = new MathContext(45);

  private static final MathContext WORKING = new MathContext(60);
  private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(62);
  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final int EXPONENT_MAX = 400;
  private static final int INTEGER_POWER_MAX = 1_000_000;

  public static final BigDecimal PI =
      new BigDecimal(
          "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899");
  public static final BigDecimal E =
      new BigDecimal(
          "2.71828182845904523536028747135266249775724709369995957496696762772407663035354759");
  private static final BigDecimal LN_10 =
      new BigDecimal(
          "2.30258509299404568401799145468436420760110148862877297603332790096757260967735248");
  private static final BigDecimal HALF_PI = PI.divide(TWO);

  private DecimalMath() {}

  /// `base ** exponent`, which has a value.
  public static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    BigDecimal whole = exponent.setScale(0, RoundingMode.DOWN);
    if (whole.compareTo(exponent) == 0
        && whole.abs().compareTo(BigDecimal.valueOf(INTEGER_POWER_MAX)) <= 0) {
      return integerPower(base, whole.intValue());
    }
    if (base.signum() == 0) {
      return BigDecimal.ZERO;
    }
    boolean odd = whole.compareTo(exponent) == 0 && whole.toBigInteger().testBit(0);
    BigDecimal result = exp(exponent.multiply(ln(base.abs()), WORKING));
    return base.signum() < 0 && odd ? result.negate() : result;
  }

  private static BigDecimal integerPower(BigDecimal base, int exponent) {
    BigDecimal result = BigDecimal.ONE;
    BigDecimal square = base;
    for (int rest = Math.abs(exponent); rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = result.multiply(square, WORKING);
      }
      square = square.multiply(square, WORKING);
    }
    return exponent < 0 ? BigDecimal.ONE.divide(result, WORKING) : result;
  }

  /// e to a power: a tenth-power of `exp(x - n * ln 10)`, whose series is that of `x / 256`,
  /// squared eight times.
  public static BigDecimal exp(BigDecimal x) {
    if (x.abs().compareTo(BigDecimal.valueOf(EXPONENT_MAX)) > 0) {
      if (x.signum() > 0) {
        throw new ExponentOverflowException();
      }
      return BigDecimal.ZERO;
    }
    int tens = x.divide(LN_10, 0, RoundingMode.HALF_UP).intValue();
    BigDecimal rest =
        x.subtract(LN_10.multiply(BigDecimal.valueOf(tens)))
            .divide(BigDecimal.valueOf(256), WORKING);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int i = 1; term.abs().compareTo(TINY) > 0; i++) {
      term = term.multiply(rest, WORKING).divide(BigDecimal.valueOf(i), WORKING);
      sum = sum.add(term);
    }
    for (int i = 0; i < 8; i++) {
      sum = sum.multiply(sum, WORKING);
    }
    return sum.scaleByPowerOfTen(tens);
  }

  /// The natural logarithm of a positive number: that of the number between 0.3 and 3 with the same
  /// digits, by Newton's method from the machine's own.
  public static BigDecimal ln(BigDecimal x) {
    int tens = x.precision() - x.scale() - 1;
    BigDecimal m = x.scaleByPowerOfTen(-tens);
    if (m.compareTo(BigDecimal.valueOf(3)) > 0) {
      m = m.movePointLeft(1);
      tens++;
    }
    BigDecimal y = new BigDecimal(Math.log(m.doubleValue()));
    for (int i = 0; i < 3; i++) {
      BigDecimal power = exp(y);
      y = y.add(TWO.multiply(m.subtract(power)).divide(m.add(power), WORKING));
    }
    return y.add(LN_10.multiply(BigDecimal.valueOf(tens))).round(WORKING);
  }

  public static BigDecimal log10(BigDecimal x) {
    return ln(x).divide(LN_10, WORKING);
  }

  public static BigDecimal sqrt(BigDecimal x) {
    return x.signum() == 0 ? BigDecimal.ZERO : x.sqrt(WORKING);
  }

  public static BigDecimal sin(BigDecimal x) {
    BigInteger quarters = x.divide(HALF_PI, 0, RoundingMode.HALF_UP).toBigInteger();
    BigDecimal rest = x.subtract(HALF_PI.multiply(new BigDecimal(quarters)));
    return switch (quarters.mod(BigInteger.valueOf(4)).intValue()) {
      case 0 -> sinSeries(rest);
      case 1 -> cosSeries(rest);
      case 2 -> sinSeries(rest).negate();
      default -> cosSeries(rest).negate();
    };
  }

  public static BigDecimal cos(BigDecimal x) {
    return sin(x.add(HALF_PI));
  }

  public static BigDecimal tan(BigDecimal x) {
    return sin(x).divide(cos(x), WORKING);
  }

  private static BigDecimal sinSeries(BigDecimal x) {
    return series(x, x, 1);
  }

  private static BigDecimal cosSeries(BigDecimal x) {
    return series(x, BigDecimal.ONE, 0);
  }

  /// `first - first * x**2 / ((n+1)(n+2)) + …`.
  private static BigDecimal series(BigDecimal x, BigDecimal first, int n) {
    BigDecimal square = x.multiply(x, WORKING).negate();
    BigDecimal term = first;
    BigDecimal sum = first;
    for (int i = n + 1; term.abs().compareTo(TINY) > 0; i += 2) {
      term = term.multiply(square, WORKING).divide(BigDecimal.valueOf((long) i * (i + 1)), WORKING);
      sum = sum.add(term);
    }
    return sum;
  }

  /// The arctangent: that of `x / (1 + sqrt(1 + x**2))` is half of it; after some halvings the
  /// series is short.
  public static BigDecimal atan(BigDecimal x) {
    BigDecimal small = x.round(WORKING);
    int halvings = 0;
    while (small.abs().compareTo(new BigDecimal("0.05")) > 0) {
      BigDecimal root = BigDecimal.ONE.add(small.multiply(small)).sqrt(WORKING);
      small = small.divide(BigDecimal.ONE.add(root), WORKING);
      halvings++;
    }
    BigDecimal square = small.multiply(small, WORKING).negate();
    BigDecimal power = small;
    BigDecimal sum = small;
    for (int i = 3; power.abs().compareTo(TINY) > 0; i += 2) {
      power = power.multiply(square, WORKING);
      sum = sum.add(power.divide(BigDecimal.valueOf(i), WORKING));
    }
    return sum.multiply(TWO.pow(halvings)).round(WORKING);
  }

  /// The arcsine of a number from -1 to 1.
  public static BigDecimal asin(BigDecimal x) {
    BigDecimal rest = BigDecimal.ONE.subtract(x.multiply(x));
    if (rest.signum() == 0) {
      return x.signum() < 0 ? HALF_PI.negate() : HALF_PI;
    }
    return atan(x.divide(rest.sqrt(WORKING), WORKING));
  }

  public static BigDecimal acos(BigDecimal x) {
    return HALF_PI.subtract(asin(x));
  }
}
