package homeport.match;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers as a reader sees them: as many digits as the facts deserve.
final class Numbers {
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /// Four digits at most behind leading ones, groups of three: `17.36`, `5,000`, `2,055,000,000`.
  static String show(double value) {
    BigDecimal rounded =
        Math.abs(value) >= 1000
            ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN)
            : new BigDecimal(value, DIGITS).stripTrailingZeros();
    int scale = Math.max(0, rounded.scale());
    return String.format(Locale.ROOT, "%,." + scale + "f", rounded);
  }

  static String show(Interval value) {
    return value.isPoint() ? show(value.low()) : show(value.low()) + " to " + show(value.high());
  }

  /// With one decimal below 100: for cores.
  static String cores(Interval value) {
    return core(value.low()) + " to " + core(value.high());
  }

  private static String core(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }
}
