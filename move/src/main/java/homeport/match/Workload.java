package homeport.match;

import java.util.Locale;

/// The two kinds of work that a core carries at different rates.
public enum Workload {
  ONLINE,
  BATCH;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
