package homeport.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The name somebody probably meant: the nearest by edits, when it is near enough to be worth
/// saying.
final class NearName {
  /// Beyond this length nobody mistypes one name for another, and the table stays small.
  private static final int LENGTH_MAX = 64;

  private NearName() {}

  static @Nullable String of(String typed, List<String> names) {
    if (typed.length() > LENGTH_MAX) {
      return null;
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    String best = null;
    int bestEdits = Math.max(1, typed.length() / 3) + 1;
    for (String name : names) {
      int edits = edits(wanted, name.toLowerCase(Locale.ROOT));
      if (edits < bestEdits) {
        best = name;
        bestEdits = edits;
      }
    }
    return best;
  }

  /// Levenshtein's distance, one row at a time.
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
