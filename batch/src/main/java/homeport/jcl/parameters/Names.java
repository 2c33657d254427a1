package homeport.jcl.parameters;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Names as JCL has them, and names that are near one another.
public final class Names {
  private Names() {}

  /// Letters, digits and the national characters.
  public static boolean isNameCharacter(char character, boolean first) {
    return character >= 'A' && character <= 'Z'
        || character == '@'
        || character == '#'
        || character == '$'
        || !first && character >= '0' && character <= '9';
  }

  /// 1 to 8 characters, the first no digit.
  public static boolean isName(String text) {
    if (text.isEmpty() || text.length() > 8) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isNameCharacter(text.charAt(i), i == 0)) {
        return false;
      }
    }
    return true;
  }

  /// The candidate that a person most likely meant, or empty when none is near.
  public static String near(String text, Collection<String> candidates) {
    String best = null;
    int least = Math.max(1, text.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance = distance(text, candidate, least);
      if (distance < least || distance == least && best != null && before(candidate, best)) {
        if (distance <= Math.max(1, text.length() / 3)) {
          best = candidate;
          least = distance;
        }
      }
    }
    return best == null ? "" : best;
  }

  private static boolean before(String candidate, @Nullable String best) {
    return best == null || candidate.compareTo(best) < 0;
  }

  /// Insertions, deletions, replacements and exchanges of neighbours between two words; `limit` or
  /// more when they are further apart than that.
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit || a.length() > 64 || b.length() > 64) {
      return limit + 1;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
