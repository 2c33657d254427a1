package homeport.match;

/// All values from `low` to `high`, both included, none of them negative: what is known of a
/// quantity. A single value is an interval without width.
public record Interval(double low, double high) {
  /// Rounding in a chain of divisions; far below the precision of any fact.
  private static final double TOLERANCE = 1e-9;

  public Interval {
    if (!(low >= 0) || !(high >= low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  public static Interval of(double value) {
    return new Interval(value, value);
  }

  public boolean isPoint() {
    return low == high;
  }

  public boolean contains(double value) {
    return value >= low * (1 - TOLERANCE) && value <= high * (1 + TOLERANCE);
  }

  public boolean contains(Interval other) {
    return contains(other.low) && contains(other.high);
  }

  public boolean overlaps(Interval other) {
    return low <= other.high * (1 + TOLERANCE) && other.low <= high * (1 + TOLERANCE);
  }

  public Interval plus(Interval other) {
    return new Interval(low + other.low, high + other.high);
  }

  public Interval times(Interval other) {
    return new Interval(low * other.low, high * other.high);
  }

  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }

  /// @throws IllegalArgumentException when the divisor may be zero
  public Interval over(Interval divisor) {
    if (divisor.low == 0) {
      throw new IllegalArgumentException("division by an interval with zero");
    }
    return new Interval(low / divisor.high, high / divisor.low);
  }

  /// The smallest interval that holds both: what is known when both may be right.
  public Interval hull(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /// What is known when both are right; they must overlap.
  public Interval intersect(Interval other) {
    double from = Math.max(low, other.low);
    return new Interval(from, Math.max(from, Math.min(high, other.high)));
  }

  /// How many times the low end the high end is; 1 for a point.
  public double spread() {
    return low == 0 ? (high == 0 ? 1 : Double.POSITIVE_INFINITY) : high / low;
  }
}
