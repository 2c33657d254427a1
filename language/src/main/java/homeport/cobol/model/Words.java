package homeport.cobol.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How the model's terms are said in messages.
public final class Words {
  private Words() {}

  /// `an alphanumeric item`.
  public static String of(Category category) {
    return switch (category) {
      case GROUP -> "a group";
      case ALPHABETIC -> "an alphabetic item";
      case ALPHANUMERIC -> "an alphanumeric item";
      case ALPHANUMERIC_EDITED -> "an alphanumeric-edited item";
      case NUMERIC -> "a numeric item";
      case NUMERIC_EDITED -> "a numeric-edited item";
      case INTERNAL_FLOAT -> "a floating-point item";
      case EXTERNAL_FLOAT -> "an external floating-point item";
      case INDEX -> "an index data item";
      case POINTER -> "a pointer";
      case PROCEDURE_POINTER -> "a procedure or function pointer";
      case DBCS -> "a DBCS item";
      case DBCS_EDITED -> "a DBCS-edited item";
      case NATIONAL -> "a national item";
      case NATIONAL_EDITED -> "a national-edited item";
      case UTF8 -> "a UTF-8 item";
    };
  }

  /// The names most like `wanted`, at most three, the likeliest first.
  static List<String> near(String wanted, Collection<String> names) {
    record Near(String name, int distance) {}
    int limit = Math.max(1, Math.min(3, wanted.length() / 3));
    List<Near> found = new ArrayList<>();
    for (String name : names) {
      if (Math.abs(name.length() - wanted.length()) <= limit && !name.equals(wanted)) {
        int distance = distance(wanted, name, limit);
        if (distance <= limit) {
          found.add(new Near(name, distance));
        }
      }
    }
    found.sort((a, b) ->
        a.distance() != b.distance()
            ? Integer.compare(a.distance(), b.distance())
            : a.name().compareTo(b.name()));
    return found.stream().limit(3).map(Near::name).toList();
  }

  /// How many single-character changes (or swaps of neighbours) lead from one name to the other;
  /// more than `limit` is as good as any large number.
  private static int distance(String a, String b, int limit) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
