package homeport.data;

/// What happens to digits to the right of the last one that is kept (Language Reference, "ROUNDED
/// phrase").
public enum Rounding {
  /// Digits are dropped: no ROUNDED phrase, or MODE IS TRUNCATION.
  TRUNCATION,
  /// Half goes away from zero: ROUNDED without a mode.
  NEAREST_AWAY_FROM_ZERO,
  /// Half goes to the even neighbour.
  NEAREST_EVEN,
  /// Half goes towards zero.
  NEAREST_TOWARD_ZERO,
  /// Anything lost goes away from zero.
  AWAY_FROM_ZERO,
  /// Towards plus infinity.
  TOWARD_GREATER,
  /// Towards minus infinity.
  TOWARD_LESSER,
  /// Losing anything is a size error; the value itself is truncated.
  PROHIBITED;

  /// The step (-1, 0 or 1) from a truncated quotient to the rounded one.
  ///
  /// @param sign the sign of the exact value, not zero
  /// @param half how the magnitude of what is lost compares with one half: -1, 0 or 1; not asked
  ///   for when nothing is lost
  /// @param odd whether the truncated quotient is odd
  int step(int sign, int half, boolean odd) {
    return switch (this) {
      case TRUNCATION, PROHIBITED -> 0;
      case NEAREST_AWAY_FROM_ZERO -> half >= 0 ? sign : 0;
      case NEAREST_EVEN -> half > 0 || (half == 0 && odd) ? sign : 0;
      case NEAREST_TOWARD_ZERO -> half > 0 ? sign : 0;
      case AWAY_FROM_ZERO -> sign;
      case TOWARD_GREATER -> sign > 0 ? 1 : 0;
      case TOWARD_LESSER -> sign < 0 ? -1 : 0;
    };
  }
}
