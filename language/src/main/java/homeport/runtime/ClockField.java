package homeport.runtime;

import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/// What ACCEPT … FROM can take from the clock, each an unsigned integer (Enterprise COBOL 6.4
/// Language Reference, "ACCEPT statement", "System date-related information transfer").
public enum ClockField {
  /// YYMMDD.
  DATE(6),
  /// YYYYMMDD.
  DATE_YYYYMMDD(8),
  /// YYDDD.
  DAY(5),
  /// YYYYDDD.
  DAY_YYYYDDD(7),
  /// 1 is Monday.
  DAY_OF_WEEK(1),
  /// HHMMSShh.
  TIME(8);

  private final int digits;

  ClockField(int digits) {
    this.digits = digits;
  }

  /// The digits of the number.
  public int digits() {
    return digits;
  }

  /// The field that stands after FROM, or null when the word is no clock's.
  public static @Nullable ClockField of(String word, boolean fourDigitYear) {
    return switch (word) {
      case "DATE" -> fourDigitYear ? DATE_YYYYMMDD : DATE;
      case "DAY" -> fourDigitYear ? DAY_YYYYDDD : DAY;
      case "DAY-OF-WEEK" -> DAY_OF_WEEK;
      case "TIME" -> TIME;
      default -> null;
    };
  }

  /// The number at a moment.
  long at(LocalDateTime now) {
    int monthDay = now.getMonthValue() * 100 + now.getDayOfMonth();
    return switch (this) {
      case DATE -> now.getYear() % 100 * 10_000L + monthDay;
      case DATE_YYYYMMDD -> now.getYear() * 10_000L + monthDay;
      case DAY -> now.getYear() % 100 * 1_000L + now.getDayOfYear();
      case DAY_YYYYDDD -> now.getYear() * 1_000L + now.getDayOfYear();
      case DAY_OF_WEEK -> now.getDayOfWeek().getValue();
      case TIME ->
          (now.getHour() * 10_000L + now.getMinute() * 100L + now.getSecond()) * 100
              + now.get(ChronoField.MILLI_OF_SECOND) / 10;
    };
  }
}
