package homeport.cobol;

import java.util.Locale;

/// What PGMNAME(COMPAT) makes of the name of an outermost program: upper case, eight characters, 0
/// for a hyphen, a letter first (Programming Guide, "PGMNAME(COMPAT)").
public final class ExternalName {
  private static final int LENGTH_MAX = 8;

  private ExternalName() {}

  public static String of(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    String eight = upper.substring(0, Math.min(LENGTH_MAX, upper.length())).replace('-', '0');
    if (eight.isEmpty()) {
      return eight;
    }
    char first = eight.charAt(0);
    if (first >= '1' && first <= '9') {
      return (char) ('A' + first - '1') + eight.substring(1);
    }
    boolean letter = first >= 'A' && first <= 'Z' || "_@#$".indexOf(first) >= 0;
    return letter ? eight : 'J' + eight.substring(1);
  }
}
