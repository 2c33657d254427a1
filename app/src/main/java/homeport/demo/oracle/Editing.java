package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers as the listings show them. The width is that of the whole edited item.
final class Editing {
  private Editing() {}

  /// Like ZZZ,ZZ9.
  static String count(long value, int width) {
    return left(grouped(Long.toString(value)), width, ' ');
  }

  /// Like ZZZ,ZZ9.99.
  static String amount(BigDecimal value, int width) {
    return left(digits(value), width, ' ');
  }

  /// Like ZZZ,ZZ9.99-: a minus sign behind, or a space.
  static String signed(BigDecimal value, int width) {
    return left(digits(value) + (value.signum() < 0 ? "-" : " "), width, ' ');
  }

  /// Like ZZZ,ZZ9.99CR.
  static String credit(BigDecimal value, int width) {
    return left(digits(value) + (value.signum() < 0 ? "CR" : "  "), width, ' ');
  }

  /// Like $$$,$$9.99-: the currency sign stands before the first digit.
  static String currency(BigDecimal value, int width) {
    return left("$" + digits(value) + (value.signum() < 0 ? "-" : " "), width, ' ');
  }

  /// Like ***,**9.99.
  static String protectedAmount(BigDecimal value, int width) {
    return left(digits(value), width, '*');
  }

  /// Like Z,ZZ9.9999-: four decimals, a minus sign behind, or a space.
  static String fine(BigDecimal value, int width) {
    return left(digits(value, 4) + (value.signum() < 0 ? "-" : " "), width, ' ');
  }

  /// Like 9999/99/99.
  static String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT));
  }

  /// PIC X(width).
  static String text(String text, int width) {
    if (text.length() > width) {
      throw new IllegalArgumentException(text);
    }
    return text + " ".repeat(width - text.length());
  }

  private static String digits(BigDecimal value) {
    return digits(value, 2);
  }

  private static String digits(BigDecimal value, int decimals) {
    String plain = value.abs().setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    int point = plain.indexOf('.');
    return grouped(plain.substring(0, point)) + plain.substring(point);
  }

  private static String grouped(String digits) {
    StringBuilder result = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      result.insert(at, ',');
    }
    return result.toString();
  }

  private static String left(String text, int width, char fill) {
    if (text.length() > width) {
      throw new IllegalArgumentException(text + " in " + width);
    }
    return String.valueOf(fill).repeat(width - text.length()) + text;
  }
}
