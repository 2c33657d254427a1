package homeport.runtime;

import homeport.runtime.DatePicture.Kind;
import homeport.runtime.DatePicture.Term;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// Writes a date and time by a picture string (CEEDATE, CEEDATM).
final class DateWriter {
  static final List<String> MONTHS =
      List.of(
          "JANUARY",
          "FEBRUARY",
          "MARCH",
          "APRIL",
          "MAY",
          "JUNE",
          "JULY",
          "AUGUST",
          "SEPTEMBER",
          "OCTOBER",
          "NOVEMBER",
          "DECEMBER");
  static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final List<String> DAYS =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

  private DateWriter() {}

  static String write(LocalDateTime time, List<Term> terms) {
    boolean halves = terms.stream().anyMatch(term -> term.kind() == Kind.HALF_DAY);
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      text.append(write(time, term, halves));
    }
    return text.toString();
  }

  private static String write(LocalDateTime time, Term term, boolean halves) {
    return switch (term.kind()) {
      case YEAR -> number(time.getYear(), term);
      case MONTH -> number(time.getMonthValue(), term);
      case MONTH_NAME -> name(MONTHS.get(time.getMonthValue() - 1), term);
      case MONTH_ROMAN -> name(ROMAN.get(time.getMonthValue() - 1), term).toUpperCase(Locale.ROOT);
      case DAY -> number(time.getDayOfMonth(), term);
      case DAY_OF_YEAR -> number(time.getDayOfYear(), term);
      case HOUR -> number(halves ? (time.getHour() + 11) % 12 + 1 : time.getHour(), term);
      case MINUTE -> number(time.getMinute(), term);
      case SECOND -> number(time.getSecond(), term);
      case FRACTION ->
          String.format(Locale.ROOT, "%03d", time.getNano() / 1_000_000).substring(0, term.width());
      case HALF_DAY -> {
        String half = time.getHour() < 12 ? "A" : "P";
        String all = term.width() == 2 ? half + "M" : half + ".M.";
        yield Character.isLowerCase(term.text().charAt(0)) ? all.toLowerCase(Locale.ROOT) : all;
      }
      case WEEKDAY -> name(DAYS.get(time.getDayOfWeek().getValue() - 1), term);
      case TEXT -> term.text();
    };
  }

  /// The low-order digits of a number.
  private static String number(int value, Term term) {
    if (term.trimmed()) {
      return Integer.toString(value % power(term.width()));
    }
    String digits = String.format(Locale.ROOT, "%04d", value);
    return digits.substring(digits.length() - Math.min(term.width(), digits.length()));
  }

  private static int power(int digits) {
    return (int) Math.pow(10, digits);
  }

  /// A name in the case of the term's letters, cut or padded to its width; with a Z not padded.
  private static String name(String name, Term term) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < term.width(); i++) {
      char letter = i < name.length() ? name.charAt(i) : ' ';
      text.append(
          Character.isLowerCase(term.text().charAt(i)) ? Character.toLowerCase(letter) : letter);
    }
    return term.trimmed() ? text.toString().stripTrailing() : text.toString();
  }
}
