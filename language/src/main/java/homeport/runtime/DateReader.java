package homeport.runtime;

import homeport.runtime.DatePicture.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// Reads a date and time by a picture string (CEEDAYS, CEESECS).
final class DateReader {
  private final String text;
  private final int windowStart;
  private int at;
  private int year = -1;
  private int month = -1;
  private int day = -1;
  private int dayOfYear = -1;
  private int hour;
  private int minute;
  private int second;
  private int nanos;
  private int half = -1;

  private DateReader(String text, int windowStart) {
    this.text = text.toUpperCase(Locale.ROOT);
    this.windowStart = windowStart;
  }

  /// @param windowStart the first of the hundred years that two digits of a year can mean
  static LocalDateTime read(String text, List<Term> terms, int windowStart) throws ServiceFailure {
    DateReader reader = new DateReader(text, windowStart);
    while (reader.at < reader.text.length() && reader.text.charAt(reader.at) == ' ') {
      reader.at++;
    }
    for (Term term : terms) {
      reader.term(term);
    }
    return reader.date();
  }

  private void term(Term term) throws ServiceFailure {
    switch (term.kind()) {
      case YEAR -> year = year(number(term.width(), term.trimmed()), term.width());
      case MONTH -> month = number(2, term.trimmed());
      case MONTH_NAME -> month = named(DateWriter.MONTHS, term);
      case MONTH_ROMAN -> month = named(DateWriter.ROMAN, term);
      case DAY -> day = number(2, term.trimmed());
      case DAY_OF_YEAR -> dayOfYear = number(3, false);
      case HOUR -> hour = number(2, term.trimmed());
      case MINUTE -> minute = number(2, false);
      case SECOND -> second = number(2, false);
      case FRACTION -> nanos = number(term.width(), false) * power(9 - term.width());
      case HALF_DAY -> {
        half = at < text.length() && text.charAt(at) == 'P' ? 1 : 0;
        at += term.width();
      }
      case WEEKDAY -> at += term.width();
      case TEXT -> at++;
    }
  }

  private int year(int written, int digits) throws ServiceFailure {
    if (digits >= 4) {
      return written;
    }
    if (digits != 2) {
      throw new ServiceFailure(Feedback.PICTURE);
    }
    int century = windowStart / 100 * 100 + written;
    return century < windowStart ? century + 100 : century;
  }

  private static int power(int exponent) {
    return (int) Math.pow(10, exponent);
  }

  /// Digits; with a Z in the picture one less will do.
  private int number(int width, boolean shorter) throws ServiceFailure {
    int value = 0;
    int read = 0;
    while (read < width && at < text.length() && Character.isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at++) - '0';
      read++;
    }
    if (read == 0 && at >= text.length()) {
      throw new ServiceFailure(Feedback.TOO_SHORT);
    }
    if (read < (shorter ? 1 : width)) {
      throw new ServiceFailure(Feedback.NOT_NUMERIC);
    }
    return value;
  }

  /// A name, or as much of it as the picture has letters for.
  private int named(List<String> names, Term term) throws ServiceFailure {
    int found = -1;
    int length = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).substring(0, Math.min(names.get(i).length(), term.width()));
      if (text.startsWith(name, at) && name.length() > length) {
        found = i;
        length = name.length();
      }
    }
    if (found < 0) {
      throw new ServiceFailure(Feedback.MONTH);
    }
    at += term.trimmed() ? length : term.width();
    return found + 1;
  }

  private LocalDateTime date() throws ServiceFailure {
    if (year < 0 || (dayOfYear < 0 && (month < 0 || day < 0))) {
      throw new ServiceFailure(Feedback.TOO_SHORT);
    }
    if (dayOfYear < 0 && (month < 1 || month > 12)) {
      throw new ServiceFailure(Feedback.MONTH);
    }
    check(hour <= (half < 0 ? 23 : 12) && (half < 0 || hour > 0), Feedback.HOURS);
    check(minute < 60, Feedback.MINUTES);
    check(second < 60, Feedback.SECONDS);
    int hours = half < 0 ? hour : hour % 12 + 12 * half;
    try {
      LocalDate date =
          dayOfYear < 0 ? LocalDate.of(year, month, day) : LocalDate.ofYearDay(year, dayOfYear);
      return date.atTime(hours, minute, second, nanos);
    } catch (DateTimeException e) {
      throw new ServiceFailure(Feedback.DATE_VALUE);
    }
  }

  private static void check(boolean good, Feedback otherwise) throws ServiceFailure {
    if (!good) {
      throw new ServiceFailure(otherwise);
    }
  }
}
