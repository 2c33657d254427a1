package homeport.review.model;

import java.util.Locale;

/// What Homeport does with a dependency on IBM's hardware or software, best first.
public enum Verdict {
  /// It runs as it is.
  RUNS_UNMODIFIED,
  /// It runs; what differs is named.
  RUNS_WITH_DIFFERENCE,
  /// It stays as it is, and does not run until something stands between: a part that Homeport does
  /// not have yet, or a connection to what stays outside.
  NEEDS_BRIDGE,
  /// It does not move: something else has to take its place.
  MUST_BE_REWRITTEN;

  /// As JSON has it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// True when nothing that needs it runs.
  public boolean blocks() {
    return this == NEEDS_BRIDGE || this == MUST_BE_REWRITTEN;
  }
}
