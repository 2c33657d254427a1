package homeport.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names that may have been meant: those at a small distance from what was written, where a letter
/// left out, put in, changed, or swapped with its neighbour counts one (the Damerau-Levenshtein
/// distance).
public final class NearNames {
  private static final int SHOWN_MAX = 3;
  private static final int CANDIDATES_MAX = 20_000;
  private static final int LENGTH_MAX = 64;

  private NearNames() {}

  /// At most three of the candidates, nearest first; case does not count.
  public static List<String> of(String written, Collection<String> candidates) {
    if (written.isEmpty() || written.length() > LENGTH_MAX) {
      return List.of();
    }
    String upper = written.toUpperCase(Locale.ROOT);
    int limit = Math.max(1, written.length() / 3);
    record Near(String name, int distance) {}
    List<Near> found = new ArrayList<>();
    int seen = 0;
    for (String candidate : candidates) {
      if (++seen > CANDIDATES_MAX) {
        break;
      }
      if (candidate.isEmpty() || Math.abs(candidate.length() - upper.length()) > limit) {
        continue;
      }
      int distance = distance(upper, candidate.toUpperCase(Locale.ROOT), limit);
      if (distance <= limit && distance < upper.length()) {
        found.add(new Near(candidate, distance));
      }
    }
    found.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    return found.stream().map(Near::name).distinct().limit(SHOWN_MAX).toList();
  }

  /// The distance, or `limit + 1` when it is more than the limit.
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit || a.length() > LENGTH_MAX * 2) {
      return limit + 1;
    }
    // Of the table of costs only the last rows: what it takes to make i letters of j letters.
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      int best = limit + 1;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, beforeLast[j - 2] + 1);
        }
        row[j] = least;
        best = Math.min(best, least);
      }
      if (best > limit) {
        return limit + 1;
      }
    }
    return Math.min(row[b.length()], limit + 1);
  }
}
