package homeport.codegen.property;

import java.math.RoundingMode;
import java.util.Locale;

/// The ROUNDED phrase (Language Reference, "ROUNDED phrase"). Without a mode a half goes away from
/// zero.
enum Rounded {
  NOT(RoundingMode.DOWN),
  ROUNDED(RoundingMode.HALF_UP),
  AWAY_FROM_ZERO(RoundingMode.UP),
  NEAREST_AWAY_FROM_ZERO(RoundingMode.HALF_UP),
  NEAREST_EVEN(RoundingMode.HALF_EVEN),
  NEAREST_TOWARD_ZERO(RoundingMode.HALF_DOWN),
  TOWARD_GREATER(RoundingMode.CEILING),
  TOWARD_LESSER(RoundingMode.FLOOR),
  TRUNCATION(RoundingMode.DOWN);

  private final RoundingMode mode;

  Rounded(RoundingMode mode) {
    this.mode = mode;
  }

  RoundingMode mode() {
    return mode;
  }

  String phrase() {
    return switch (this) {
      case NOT -> "";
      case ROUNDED -> " ROUNDED";
      default -> " ROUNDED MODE IS " + name().replace('_', '-').toUpperCase(Locale.ROOT);
    };
  }
}
