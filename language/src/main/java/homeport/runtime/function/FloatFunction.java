package homeport.runtime.function;

import homeport.runtime.CobolProgram;
import homeport.runtime.DecimalMath;
import homeport.runtime.Floats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/// Functions that give a floating-point number, each from the list of its arguments (Language
/// Reference, the function of each name). They compute with more digits than floating point has and
/// are rounded once.
public enum FloatFunction {
  ACOS,
  ANNUITY,
  ASIN,
  ATAN,
  COS,
  EXP,
  EXP10,
  LOG,
  LOG10,
  MAX,
  MEAN,
  MEDIAN,
  MIDRANGE,
  MIN,
  PRESENT_VALUE,
  RANGE,
  REM,
  SIN,
  SQRT,
  STANDARD_DEVIATION,
  SUM,
  TAN,
  VARIANCE;

  private static final FloatFunction[] ALL = values();
  private static final MathContext PRECISION = DecimalMath.PRECISION;

  /// Evaluates a function of the arguments in the run unit's list.
  ///
  /// @param function its ordinal
  /// @param digits the precision of the result
  public static void evaluate(
      CobolProgram program, int function, int digits, byte[] to, int offset, int length) {
    List<BigDecimal> arguments = program.unit().argumentList().numbers();
    if (arguments.isEmpty()) {
      throw ArgumentError.of(ALL[function].name(), "the table has no elements");
    }
    Floats.put(ALL[function].of(arguments), to, offset, digits);
  }

  BigDecimal of(List<BigDecimal> x) {
    return switch (this) {
      case ACOS -> DecimalMath.acos(within("ACOS", x.getFirst()));
      case ANNUITY -> annuity(x.getFirst(), x.getLast());
      case ASIN -> DecimalMath.asin(within("ASIN", x.getFirst()));
      case ATAN -> DecimalMath.atan(x.getFirst());
      case COS -> DecimalMath.cos(x.getFirst());
      case EXP -> DecimalMath.exp(x.getFirst());
      case EXP10 -> DecimalMath.power(BigDecimal.TEN, x.getFirst());
      case LOG -> DecimalMath.ln(positive("LOG", x.getFirst()));
      case LOG10 -> DecimalMath.log10(positive("LOG10", x.getFirst()));
      case MAX -> Collections.max(x);
      case MEAN -> mean(x);
      case MEDIAN -> median(x);
      case MIDRANGE -> half(Collections.min(x).add(Collections.max(x)));
      case MIN -> Collections.min(x);
      case PRESENT_VALUE -> presentValue(x);
      case RANGE -> Collections.max(x).subtract(Collections.min(x));
      case REM -> remainder(x.getFirst(), x.getLast());
      case SIN -> DecimalMath.sin(x.getFirst());
      case SQRT -> DecimalMath.sqrt(notNegative(x.getFirst()));
      case STANDARD_DEVIATION -> DecimalMath.sqrt(variance(x));
      case SUM -> sum(x);
      case TAN -> DecimalMath.tan(x.getFirst());
      case VARIANCE -> variance(x);
    };
  }

  private static BigDecimal within(String function, BigDecimal x) {
    if (x.abs().compareTo(BigDecimal.ONE) > 0) {
      throw ArgumentError.of(function, "argument-1 is not from -1 to 1");
    }
    return x;
  }

  private static BigDecimal positive(String function, BigDecimal x) {
    if (x.signum() <= 0) {
      throw ArgumentError.of(function, "argument-1 is not greater than zero");
    }
    return x;
  }

  private static BigDecimal notNegative(BigDecimal x) {
    if (x.signum() < 0) {
      throw ArgumentError.of("SQRT", "argument-1 is negative");
    }
    return x;
  }

  private static BigDecimal half(BigDecimal x) {
    return x.divide(BigDecimal.TWO);
  }

  private static BigDecimal sum(List<BigDecimal> x) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal one : x) {
      sum = sum.add(one);
    }
    return sum;
  }

  private static BigDecimal mean(List<BigDecimal> x) {
    return sum(x).divide(BigDecimal.valueOf(x.size()), PRECISION);
  }

  private static BigDecimal median(List<BigDecimal> x) {
    List<BigDecimal> sorted = x.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : half(sorted.get(middle - 1).add(sorted.get(middle)));
  }

  /// The mean of the squares of the distances from the mean.
  private static BigDecimal variance(List<BigDecimal> x) {
    BigDecimal mean = mean(x);
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal one : x) {
      BigDecimal distance = one.subtract(mean);
      squares = squares.add(distance.multiply(distance), PRECISION);
    }
    return squares.divide(BigDecimal.valueOf(x.size()), PRECISION);
  }

  /// What is paid at the end of each of so many periods for an investment of one.
  private static BigDecimal annuity(BigDecimal rate, BigDecimal periods) {
    if (rate.signum() < 0 || periods.signum() <= 0) {
      throw ArgumentError.of("ANNUITY", "the rate is negative or there are no periods");
    }
    if (rate.signum() == 0) {
      return BigDecimal.ONE.divide(periods, PRECISION);
    }
    BigDecimal growth = DecimalMath.power(BigDecimal.ONE.add(rate), periods.negate());
    return rate.divide(BigDecimal.ONE.subtract(growth), PRECISION);
  }

  /// The value now of amounts at the ends of coming periods.
  private static BigDecimal presentValue(List<BigDecimal> x) {
    BigDecimal growth = BigDecimal.ONE.add(x.getFirst());
    if (growth.signum() <= 0) {
      throw ArgumentError.of("PRESENT-VALUE", "argument-1 is not greater than -1");
    }
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal amount : x.subList(1, x.size())) {
      factor = factor.multiply(growth, PRECISION);
      sum = sum.add(amount.divide(factor, PRECISION));
    }
    return sum;
  }

  private static BigDecimal remainder(BigDecimal dividend, BigDecimal divisor) {
    if (divisor.signum() == 0) {
      throw ArgumentError.of("REM", "argument-2 is zero");
    }
    BigDecimal quotient = dividend.divide(divisor, 0, RoundingMode.DOWN);
    return dividend.subtract(divisor.multiply(quotient));
  }
}
