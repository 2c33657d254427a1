package homeport.utilities.icetool;

import org.jspecify.annotations.Nullable;

/// The edit masks A0 to G4 of DISPLAY, OCCUR and COUNT (z/OS DFSORT Application Programming Guide,
/// DISPLAY, "Edit mask patterns", "Edit mask signs"). The letter says how many decimal places there
/// are, A none to G six; the number which characters stand between digits, and where a sign does.
///
/// @param separator between groups of three digits; 0 for none
/// @param point before the decimal places
/// @param minus what a negative number has before it
/// @param behind what it has behind it; empty where nothing ever stands
record ColumnMask(int places, char separator, char point, String minus, String behind) {
  private static final char NONE = 0;
  private static final String NAMES =
      "A0 A1 A2 A3 A4 A5 B1 B2 B3 B4 B5 B6 C1 C2 C3 C4 C5 C6 D1 D2 D3 D4 D5 D6 E1 E4 F1 F4 G1 G4";

  /// The mask of columns that name none.
  static final ColumnMask PLAIN = new ColumnMask(0, NONE, '.', "-", "");

  /// The mask of that name; null when there is none.
  static @Nullable ColumnMask of(String name) {
    if (name.length() != 2 || !NAMES.contains(name) || name.isBlank()) {
      return null;
    }
    int places = name.charAt(0) - 'A';
    return switch (name.charAt(1)) {
      case '0' -> PLAIN;
      case '1' -> leading(places, ',', '.');
      case '2' -> leading(places, '.', ',');
      case '3' -> new ColumnMask(places, ' ', ',', "(", ")");
      case '4' -> leading(places, '\'', '.');
      case '5' -> places == 0 ? trailing(places) : leading(places, '\'', ',');
      default -> trailing(places);
    };
  }

  private static ColumnMask leading(int places, char separator, char point) {
    return new ColumnMask(places, separator, point, "-", "");
  }

  private static ColumnMask trailing(int places) {
    return new ColumnMask(places, ' ', ',', "", "-");
  }

  /// Characters of a number of so many digits, its signs among them.
  int width(int digits) {
    int groups = separator == NONE ? 0 : Math.max(0, (digits - places - 1) / 3);
    int points = places > 0 && digits > places ? 1 : 0;
    return digits + groups + points + minus.length() + behind.length();
  }

  /// A number as the mask shows it, without blanks before it.
  ///
  /// @param all its digits, leading zeros among them
  /// @param zeros they are shown
  String edit(String all, boolean negative, boolean zeros) {
    int shown = zeros ? 0 : Math.max(0, all.length() - places - 1);
    int first = 0;
    while (first < shown && all.charAt(first) == '0') {
      first++;
    }
    StringBuilder text = new StringBuilder(negative ? minus : "");
    for (int i = first; i < all.length(); i++) {
      int left = all.length() - i;
      if (i > first && left == places) {
        text.append(point);
      } else if (i > first && separator != NONE && left > places && (left - places) % 3 == 0) {
        text.append(separator);
      }
      text.append(all.charAt(i));
    }
    return text.append(negative ? behind : " ".repeat(behind.length())).toString();
  }
}
