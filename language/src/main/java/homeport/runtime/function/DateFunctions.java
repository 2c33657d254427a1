package homeport.runtime.function;

import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;

/// Integer dates: day 1 is Monday, 1 January 1601 under INTDATE(ANSI), 15 October 1582 under
/// INTDATE(LILIAN) (Programming Guide, "INTDATE"; Language Reference, the function of each name).
/// `start` is the day before day 1, as days since 1970.
public final class DateFunctions {
  private static final int YEAR_MIN = 1601;
  private static final int YEAR_MAX = 9999;
  private static final int WINDOW_MAX = 9999;

  private DateFunctions() {}

  /// INTEGER-OF-DATE, of YYYYMMDD.
  public static long integerOfDate(long date, long start) {
    if (testDate(date) != 0) {
      throw ArgumentError.of("INTEGER-OF-DATE", date + " is no date YYYYMMDD from 1601 on");
    }
    return day(date).toEpochDay() - start;
  }

  private static LocalDate day(long date) {
    return LocalDate.of((int) (date / 10_000), (int) (date / 100 % 100), (int) (date % 100));
  }

  /// INTEGER-OF-DAY, of YYYYDDD.
  public static long integerOfDay(long day, long start) {
    if (testDay(day) != 0) {
      throw ArgumentError.of("INTEGER-OF-DAY", day + " is no day YYYYDDD from 1601 on");
    }
    return LocalDate.ofYearDay((int) (day / 1000), (int) (day % 1000)).toEpochDay() - start;
  }

  /// DATE-OF-INTEGER: YYYYMMDD.
  public static long dateOfInteger(long integer, long start) {
    LocalDate day = ofInteger("DATE-OF-INTEGER", integer, start);
    return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
  }

  /// DAY-OF-INTEGER: YYYYDDD.
  public static long dayOfInteger(long integer, long start) {
    LocalDate day = ofInteger("DAY-OF-INTEGER", integer, start);
    return day.getYear() * 1000L + day.getDayOfYear();
  }

  static LocalDate ofInteger(String function, long integer, long start) {
    long last = LocalDate.of(YEAR_MAX, 12, 31).toEpochDay() - start;
    if (integer < 1 || integer > last) {
      throw ArgumentError.of(function, integer + " is no integer date from 1 to " + last);
    }
    return LocalDate.ofEpochDay(integer + start);
  }

  /// TEST-DATE-YYYYMMDD: 0 for a date, else 1, 2 or 3 for a wrong year, month or day.
  public static long testDate(long date) {
    long year = date / 10_000;
    if (date < 0 || year < YEAR_MIN || year > YEAR_MAX) {
      return 1;
    }
    long month = date / 100 % 100;
    if (month < 1 || month > 12) {
      return 2;
    }
    try {
      LocalDate _ = day(date);
      return 0;
    } catch (DateTimeException e) {
      return 3;
    }
  }

  /// TEST-DAY-YYYYDDD: 0 for a day, else 1 or 2 for a wrong year or day.
  public static long testDay(long day) {
    long year = day / 1000;
    if (day < 0 || year < YEAR_MIN || year > YEAR_MAX) {
      return 1;
    }
    long ofYear = day % 1000;
    return ofYear >= 1 && ofYear <= LocalDate.of((int) year, 1, 1).lengthOfYear() ? 0 : 2;
  }

  /// YEAR-TO-YYYY: the year with these last two digits in the hundred years that end `window` years
  /// from now.
  public static long yearOf(CobolProgram program, long year, long window) {
    return year("YEAR-TO-YYYY", program, year, window);
  }

  /// DATE-TO-YYYYMMDD, of YYMMDD.
  public static long dateOf(CobolProgram program, long date, long window) {
    checkRange("DATE-TO-YYYYMMDD", date, 991_231);
    long year = year("DATE-TO-YYYYMMDD", program, date / 10_000, window);
    return year * 10_000 + date % 10_000;
  }

  /// DAY-TO-YYYYDDD, of YYDDD.
  public static long dayOf(CobolProgram program, long day, long window) {
    checkRange("DAY-TO-YYYYDDD", day, 99_366);
    return year("DAY-TO-YYYYDDD", program, day / 1000, window) * 1000 + day % 1000;
  }

  private static long year(String function, CobolProgram program, long year, long window) {
    checkRange(function, year, 99);
    long last = now(program.unit()).getYear() + window;
    if (last < 1700 || last > WINDOW_MAX) {
      throw ArgumentError.of(function, "the window ends in the year " + last);
    }
    long century = last / 100 * 100;
    return year <= last % 100 ? century + year : century - 100 + year;
  }

  private static void checkRange(String function, long value, long most) {
    if (value < 0 || value > most) {
      throw ArgumentError.of(function, "argument-1 is " + value + ", not from 0 to " + most);
    }
  }

  /// SECONDS-PAST-MIDNIGHT.
  public static long secondsPastMidnight(CobolProgram program) {
    return now(program.unit()).get(ChronoField.SECOND_OF_DAY);
  }

  static LocalDateTime now(RunUnit unit) {
    return unit.now().toLocalDateTime();
  }
}
