package homeport.data;

/// Moving the decimal point of a number held in a `long`, and asking whether it fits.
public final class Scaling {
  /// The digits that any `long` can hold.
  public static final int LONG_DIGITS = 18;

  private static final long[] POWERS = new long[LONG_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private Scaling() {}

  /// Ten to the power `n`, 0 to 18.
  public static long powerOfTen(int n) {
    return POWERS[n];
  }

  /// `v` times ten to the power `n` (0 to 18).
  ///
  /// @throws ArithmeticException when the product is no `long`
  public static long scaleUp(long v, int n) {
    return Math.multiplyExact(v, POWERS[n]);
  }

  /// `v` divided by ten to the power `n` (0 or more), what is lost dropped.
  public static long scaleDown(long v, int n) {
    return n <= LONG_DIGITS ? v / POWERS[n] : 0;
  }

  /// `v` divided by ten to the power `n` (0 or more), half going away from zero.
  public static long scaleDownRounded(long v, int n) {
    if (n == 0) {
      return v;
    }
    if (n > LONG_DIGITS) {
      return scaleDown(v, n, Rounding.NEAREST_AWAY_FROM_ZERO);
    }
    long power = POWERS[n];
    long q = v / power;
    long lost = v - q * power;
    long half = power >> 1;
    return lost >= half ? q + 1 : lost <= -half ? q - 1 : q;
  }

  /// `v` divided by ten to the power `n` (0 or more), rounded. Under `PROHIBITED` it is truncated;
  /// ask [#loses] first.
  public static long scaleDown(long v, int n, Rounding rounding) {
    if (n == 0 || v == 0) {
      return v;
    }
    int sign = v < 0 ? -1 : 1;
    if (n > LONG_DIGITS) {
      // Ten to the 19th is above every magnitude; its half, 5 * 10^18, is not.
      boolean aboveHalf = n == 19 && (v > HALF_OF_19 || v < -HALF_OF_19);
      boolean atHalf = n == 19 && (v == HALF_OF_19 || v == -HALF_OF_19);
      return rounding.step(sign, aboveHalf ? 1 : atHalf ? 0 : -1, false);
    }
    long power = POWERS[n];
    long q = v / power;
    long lost = v - q * power;
    if (lost == 0) {
      return q;
    }
    int half = Long.compare(Math.abs(lost), power >> 1);
    return q + rounding.step(sign, half, (q & 1) != 0);
  }

  private static final long HALF_OF_19 = 5_000_000_000_000_000_000L;

  /// True when dropping `n` (0 or more) digits from the right loses a digit other than zero.
  public static boolean loses(long v, int n) {
    return n <= LONG_DIGITS ? v % POWERS[n] != 0 : v != 0;
  }

  /// True when `v` has more than `digits` digits.
  public static boolean exceeds(long v, int digits) {
    return digits <= LONG_DIGITS && (v >= POWERS[digits] || v <= -POWERS[digits]);
  }

  /// `v` without the digits left of the last `digits`; the sign stays.
  public static long truncate(long v, int digits) {
    return exceeds(v, digits) ? v % POWERS[digits] : v;
  }

  /// True when `a * b` is no `long`.
  public static boolean multiplyOverflows(long a, long b) {
    return Math.multiplyHigh(a, b) != (a * b) >> 63;
  }

  /// `a * b`.
  ///
  /// @throws ArithmeticException when the product is no `long`
  public static long multiplyExact(long a, long b) {
    return Math.multiplyExact(a, b);
  }
}
