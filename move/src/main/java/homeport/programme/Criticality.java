package homeport.programme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands still when the system does, least first.
public enum Criticality {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The criticality of that word, or null.
  public static @Nullable Criticality of(String word) {
    for (Criticality one : values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    return null;
  }
}
