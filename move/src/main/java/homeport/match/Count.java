package homeport.match;

/// A number of whole servers (or cores, or vCPUs), from and to.
public record Count(long low, long high) {
  /// A rounding error is no reason for one more server.
  private static final double TOLERANCE = 1e-9;

  /// As many as carry a need, at least one.
  static Count of(Interval units, Interval unitsPerServer) {
    Interval servers = units.over(unitsPerServer);
    return new Count(up(servers.low()), up(servers.high()));
  }

  private static long up(double value) {
    return Math.max(1, (long) Math.ceil(value * (1 - TOLERANCE)));
  }

  Count plus(long more) {
    return new Count(low + more, high + more);
  }

  Count times(long factor) {
    return new Count(low * factor, high * factor);
  }

  /// `3` or `3 to 7`.
  String shown() {
    return low == high
        ? Numbers.show((double) low)
        : Numbers.show((double) low) + " to " + Numbers.show((double) high);
  }
}
