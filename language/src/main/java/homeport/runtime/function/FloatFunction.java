package homeport.runtime.function;

import homeport.runtime.CobolProgram;
import homeport.runtime.DecimalMath;
import homeport.runtime.Floats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// Functions that give a floating-point number, each from the list of its arguments (Language
/// Reference, the function of each name). They compute with more digits than floating point has and
/// are rounded once.
public enum FloatFunction {
  ACOS(x -> DecimalMath.acos(within("ACOS", x.getFirst()))),
  ANNUITY(x -> annuity(x.getFirst(), x.getLast())),
  ASIN(x -> DecimalMath.asin(within("ASIN", x.getFirst()))),
  ATAN(x -> DecimalMath.atan(x.getFirst())),
  COS(x -> DecimalMath.cos(x.getFirst())),
  EXP(x -> DecimalMath.exp(x.getFirst())),
  EXP10(x -> DecimalMath.power(BigDecimal.TEN, x.getFirst())),
  LOG(x -> DecimalMath.ln(positive("LOG", x.getFirst()))),
  LOG10(x -> DecimalMath.log10(positive("LOG10", x.getFirst()))),
  MAX(Collections::max),
  MEAN(FloatFunction::mean),
  MEDIAN(FloatFunction::median),
  MIDRANGE(x -> half(Collections.min(x).add(Collections.max(x)))),
  MIN(Collections::min),
  PRESENT_VALUE(FloatFunction::presentValue),
  RANGE(x -> Collections.max(x).subtract(Collections.min(x))),
  REM(x -> remainder(x.getFirst(), x.getLast())),
  SIN(x -> DecimalMath.sin(x.getFirst())),
  SQRT(x -> DecimalMath.sqrt(notNegative(x.getFirst()))),
  STANDARD_DEVIATION(x -> DecimalMath.sqrt(variance(x))),
  SUM(FloatFunction::sum),
  TAN(x -> DecimalMath.tan(x.getFirst())),
  VARIANCE(FloatFunction::variance);

  private static final FloatFunction[] ALL = values();
  private static final MathContext PRECISION = DecimalMath.PRECISION;

  private final Function<List<BigDecimal>, BigDecimal> value;

  FloatFunction(Function<List<BigDecimal>, BigDecimal> value) {
    this.value = value;
  }

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

  BigDecimal of(List<BigDecimal> arguments) {
    return value.apply(arguments);
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
