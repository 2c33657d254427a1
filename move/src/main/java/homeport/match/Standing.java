package homeport.match;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How far a figure can be trusted, best first.
public enum Standing {
  /// A benchmark body checked it.
  AUDITED,
  /// We, or the bank, measured it; the conditions name the profile.
  MEASURED,
  /// Who sells it says so.
  VENDOR,
  /// A newspaper, a talk, a forum.
  PRESS,
  /// A rule of thumb that somebody published.
  RULE,
  /// Nobody who can be named has given a figure.
  UNKNOWN;

  /// True for a figure that stands on its own: it is used instead of weaker ones, not beside them.
  public boolean strong() {
    return this == AUDITED || this == MEASURED;
  }

  /// As files and reports spell it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Standing of(String word) {
    for (Standing standing : values()) {
      if (standing.word().equals(word)) {
        return standing;
      }
    }
    return null;
  }
}
