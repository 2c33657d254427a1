package homeport.utilities.icetool;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// HIGHER, LOWER, EQUAL and NOTEQUAL with a number; HIGHER and LOWER together make a range.
///
/// @param higher values must be above it; null without
record Criterion(
    @Nullable BigInteger higher,
    @Nullable BigInteger lower,
    @Nullable BigInteger equal,
    @Nullable BigInteger unequal) {
  static Criterion of(ToolStatement statement) throws ToolFailure {
    return new Criterion(
        limit(statement, "HIGHER"),
        limit(statement, "LOWER"),
        limit(statement, "EQUAL"),
        limit(statement, "NOTEQUAL"));
  }

  private static @Nullable BigInteger limit(ToolStatement statement, String name)
      throws ToolFailure {
    return statement.has(name) ? BigInteger.valueOf(Calls.number(statement, name, 0)) : null;
  }

  /// Nothing is asked for.
  boolean none() {
    return higher == null && lower == null && equal == null && unequal == null;
  }

  boolean holds(BigInteger value) {
    return (higher == null || value.compareTo(higher) > 0)
        && (lower == null || value.compareTo(lower) < 0)
        && (equal == null || value.equals(equal))
        && (unequal == null || !value.equals(unequal));
  }

  boolean holds(long value) {
    return holds(BigInteger.valueOf(value));
  }
}
