package homeport.utilities.sort.reformat;

import homeport.data.CodePage;
import org.jspecify.annotations.Nullable;

/// The edit masks M0 to M26 (z/OS DFSORT Application Programming Guide, OUTREC, "Edit masks",
/// tables "Edit mask patterns" and "Edit mask signs"). A mask has as many digits as the number; its
/// pattern is counted from the right.
///
/// @param fixed a pattern of its own that does not go by the number's digits; empty for others
/// @param separator between groups of three digits; 0 for none
/// @param point before the last two digits; 0 for none
/// @param shown how many digits show as zeros
public record EditMask(
    String fixed,
    boolean leading,
    boolean trailing,
    char separator,
    char point,
    int shown,
    EditPattern.Signs signs) {
  private static final char NONE = 0;
  private static final int ALL = 99;
  private static final EditPattern.Signs TRAILING_MINUS =
      new EditPattern.Signs(' ', ' ', ' ', '-', "");
  private static final EditPattern.Signs LEADING_MINUS =
      new EditPattern.Signs(' ', '-', ' ', ' ', "");
  private static final EditPattern.Signs BOTH = new EditPattern.Signs('+', '-', ' ', ' ', "");
  private static final EditPattern.Signs PARENTHESES =
      new EditPattern.Signs(' ', '(', ' ', ')', "");
  private static final EditPattern.Signs CREDIT = new EditPattern.Signs(' ', ' ', ' ', ' ', "CR");

  private static EditMask fixed(String pattern) {
    return new EditMask(pattern, false, false, NONE, NONE, 0, EditPattern.Signs.NONE);
  }

  private static EditMask trailing(char separator, char point, int shown) {
    return new EditMask("", false, true, separator, point, shown, TRAILING_MINUS);
  }

  private static EditMask leading(char separator, char point, EditPattern.Signs signs) {
    return new EditMask("", true, false, separator, point, point == NONE ? 1 : 3, signs);
  }

  private static EditMask enclosed(char separator, char point) {
    return new EditMask("", true, true, separator, point, point == NONE ? 1 : 3, PARENTHESES);
  }

  private static EditMask unsigned(char separator, char point, int shown, EditPattern.Signs signs) {
    return new EditMask("", false, false, separator, point, shown, signs);
  }

  /// The mask of that name, or null.
  public static @Nullable EditMask of(String name) {
    return switch (name) {
      case "M0" -> trailing(NONE, NONE, 1);
      case "M1" -> trailing(NONE, NONE, ALL);
      case "M2" -> trailing(',', '.', 3);
      case "M3" -> unsigned(',', '.', 3, CREDIT);
      case "M4" -> leading(',', '.', BOTH);
      case "M5" -> enclosed(',', '.');
      case "M6" -> fixed("III-TTT-TTTT");
      case "M7" -> fixed("TTT-TT-TTTT");
      case "M8" -> fixed("IT:TT:TT");
      case "M9" -> fixed("IT/TT/TT");
      case "M10" -> unsigned(NONE, NONE, 1, EditPattern.Signs.NONE);
      case "M11" -> unsigned(NONE, NONE, ALL, EditPattern.Signs.NONE);
      case "M12" -> leading(',', NONE, LEADING_MINUS);
      case "M13" -> leading('.', NONE, LEADING_MINUS);
      case "M14" -> enclosed(' ', NONE);
      case "M15" -> trailing(' ', NONE, 1);
      case "M16" -> leading(' ', NONE, LEADING_MINUS);
      case "M17" -> leading('\'', NONE, LEADING_MINUS);
      case "M18" -> leading(',', '.', LEADING_MINUS);
      case "M19" -> leading('.', ',', LEADING_MINUS);
      case "M20" -> enclosed(' ', ',');
      case "M21" -> trailing(' ', ',', 3);
      case "M22" -> leading(' ', ',', LEADING_MINUS);
      case "M23" -> leading('\'', '.', LEADING_MINUS);
      case "M24" -> leading('\'', ',', LEADING_MINUS);
      case "M25" -> leading(NONE, NONE, LEADING_MINUS);
      case "M26" -> new EditMask("", true, false, NONE, NONE, ALL, BOTH);
      default -> null;
    };
  }

  /// The pattern for numbers of so many digits.
  ///
  /// @param own signs of SIGNS=; null for the mask's
  public EditPattern pattern(
      int digits, EditPattern.@Nullable Signs own, int width, CodePage codePage) {
    EditPattern.Signs used = own == null ? signs : own;
    if (!fixed.isEmpty()) {
      return new EditPattern(fixed, used, width, codePage);
    }
    StringBuilder text = new StringBuilder();
    int whole = point == NONE ? 0 : 2;
    for (int i = 0; i < digits; i++) {
      if (point != NONE && i == whole) {
        text.append(point);
      } else if (separator != NONE && i > whole && (i - whole) % 3 == 0) {
        text.append(separator);
      }
      text.append(i < shown ? 'T' : 'I');
    }
    text.append(leading ? "S" : "").reverse().append(trailing ? "S" : "");
    return new EditPattern(text.toString(), used, width, codePage);
  }
}
