package homeport.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/// Date and time services of Language Environment (z/OS Language Environment Programming Reference,
/// "Language Environment callable services", each under its name). Lilian day 1 is 15 October 1582;
/// Lilian seconds count from the start of the day before.
final class DateServices {
  private static final LocalDate DAY_ZERO = LocalDate.of(1582, 10, 14);
  private static final LocalDate COBOL_DAY_ZERO = LocalDate.of(1600, 12, 31);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final double SECONDS_MIN = 86_400;
  private static final double SECONDS_END = 265_621_680_000.0;
  private static final int TEXT_BYTES = 80;
  private static final int MILLIS = 1000;
  private static final int PARTS = 7;
  private static final int DAY_DIGITS = 8;
  private static final String DATE_DEFAULT = "MM/DD/YY";
  private static final String TIMESTAMP_DEFAULT = "HH:MI:SS AP MM/DD/YY";
  private static final DateTimeFormatter GREGORIAN =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS", Locale.ROOT);

  static final Map<String, Service> ALL =
      Map.ofEntries(
          ServiceCall.service("CEEDAYS", 3, call -> days(call, DAY_ZERO)),
          ServiceCall.service("CEECBLDY", 3, call -> days(call, COBOL_DAY_ZERO)),
          ServiceCall.service("CEEDATE", 3, DateServices::date),
          ServiceCall.service("CEESECS", 3, DateServices::timestampSeconds),
          ServiceCall.service("CEEDATM", 3, DateServices::timestamp),
          ServiceCall.service("CEEDYWK", 2, DateServices::dayOfWeek),
          ServiceCall.service("CEEISEC", 8, DateServices::fromParts),
          ServiceCall.service("CEESECI", 8, DateServices::toParts),
          ServiceCall.service("CEELOCT", 3, DateServices::local),
          ServiceCall.service("CEEGMT", 2, DateServices::gmt),
          ServiceCall.service("CEEUTC", 2, DateServices::gmt),
          ServiceCall.service("CEEGMTO", 3, DateServices::offset),
          ServiceCall.service("CEEQCEN", 1, call -> call.putInt(0, call.unit().centuryWindow())),
          ServiceCall.service("CEESCEN", 1, DateServices::centuryWindow),
          Map.entry("IGZEDT4", DateServices::today));

  private DateServices() {}

  /// IGZEDT4 (date): the date of the day in eight digits, without a feedback code (Programming
  /// Guide, "IGZEDT4: get current date").
  private static int today(CobolProgram caller, Arguments arguments) {
    ServiceCall call = new ServiceCall("IGZEDT4", caller, arguments, 1);
    call.put(0, GREGORIAN.format(call.unit().now()).substring(0, DAY_DIGITS));
    return 0;
  }

  private static int lilian(LocalDate date) throws ServiceFailure {
    if (!date.isAfter(DAY_ZERO) || date.isAfter(LAST_DAY)) {
      throw new ServiceFailure(Feedback.DATE_RANGE);
    }
    return (int) ChronoUnit.DAYS.between(DAY_ZERO, date);
  }

  private static LocalDate day(int lilian) throws ServiceFailure {
    LocalDate date = DAY_ZERO.plusDays(lilian);
    if (lilian < 1 || date.isAfter(LAST_DAY)) {
      throw new ServiceFailure(Feedback.LILIAN_RANGE);
    }
    return date;
  }

  private static double seconds(LocalDateTime time) throws ServiceFailure {
    lilian(time.toLocalDate());
    return Duration.between(DAY_ZERO.atStartOfDay(), time).toMillis() / (double) MILLIS;
  }

  private static LocalDateTime time(double seconds) throws ServiceFailure {
    if (seconds < SECONDS_MIN || seconds >= SECONDS_END) {
      throw new ServiceFailure(Feedback.SECONDS_RANGE);
    }
    return DAY_ZERO.atStartOfDay().plus(Duration.ofMillis(Math.round(seconds * MILLIS)));
  }

  private static LocalDateTime read(ServiceCall call, String pictureDefault) throws ServiceFailure {
    String picture = call.text(1).isBlank() ? pictureDefault : call.text(1);
    int first = call.unit().now().getYear() - call.unit().centuryWindow();
    return DateReader.read(call.text(0), DatePicture.terms(picture), first);
  }

  /// What cannot be converted leaves zero (CEEDAYS, "output_Lilian_date"; CEECBLDY; CEESECS).
  private static void days(ServiceCall call, LocalDate zero) throws ServiceFailure {
    call.putInt(2, 0);
    LocalDate date = read(call, DATE_DEFAULT).toLocalDate();
    lilian(date);
    call.putInt(2, (int) ChronoUnit.DAYS.between(zero, date));
  }

  private static void timestampSeconds(ServiceCall call) throws ServiceFailure {
    call.putFloat(2, 0);
    call.putFloat(2, seconds(read(call, TIMESTAMP_DEFAULT)));
  }

  private static void date(ServiceCall call) throws ServiceFailure {
    call.blank(2);
    LocalDate date = day(call.integer(0));
    write(call, date.atStartOfDay(), DATE_DEFAULT, Feedback.DATE_CUT);
  }

  private static void timestamp(ServiceCall call) throws ServiceFailure {
    call.blank(2);
    write(call, time(call.number(0)), TIMESTAMP_DEFAULT, Feedback.TIMESTAMP_CUT);
  }

  private static void write(
      ServiceCall call, LocalDateTime time, String pictureDefault, Feedback cut)
      throws ServiceFailure {
    String picture = call.text(1).isBlank() ? pictureDefault : call.text(1);
    String text = DateWriter.write(time, DatePicture.terms(picture));
    call.put(2, text.substring(0, Math.min(TEXT_BYTES, text.length())));
    if (text.length() > TEXT_BYTES) {
      throw new ServiceFailure(cut);
    }
  }

  /// Sunday is 1.
  private static void dayOfWeek(ServiceCall call) throws ServiceFailure {
    call.putInt(1, 0);
    call.putInt(1, day(call.integer(0)).getDayOfWeek().getValue() % 7 + 1);
  }

  private static void fromParts(ServiceCall call) throws ServiceFailure {
    call.putFloat(7, 0);
    int year = call.integer(0);
    within(year, 1582, 9999, Feedback.YEAR);
    within(call.integer(1), 1, 12, Feedback.MONTH);
    within(call.integer(3), 0, 23, Feedback.HOURS);
    within(call.integer(4), 0, 59, Feedback.MINUTES);
    within(call.integer(5), 0, 59, Feedback.SECONDS);
    within(call.integer(6), 0, MILLIS - 1, Feedback.MILLISECONDS);
    try {
      LocalDate date = LocalDate.of(year, call.integer(1), call.integer(2));
      LocalDateTime time =
          date.atTime(call.integer(3), call.integer(4), call.integer(5))
              .plus(Duration.ofMillis(call.integer(6)));
      call.putFloat(7, seconds(time));
    } catch (DateTimeException e) {
      throw new ServiceFailure(Feedback.DAY);
    }
  }

  private static void within(int value, int low, int high, Feedback otherwise)
      throws ServiceFailure {
    if (value < low || value > high) {
      throw new ServiceFailure(otherwise);
    }
  }

  private static void toParts(ServiceCall call) throws ServiceFailure {
    double from = call.number(0);
    for (int i = 1; i <= PARTS; i++) {
      call.putInt(i, 0);
    }
    LocalDateTime time = time(from);
    int[] parts = {
      time.getYear(),
      time.getMonthValue(),
      time.getDayOfMonth(),
      time.getHour(),
      time.getMinute(),
      time.getSecond(),
      time.getNano() / 1_000_000
    };
    for (int i = 0; i < parts.length; i++) {
      call.putInt(i + 1, parts[i]);
    }
  }

  private static void local(ServiceCall call) throws ServiceFailure {
    LocalDateTime now = call.unit().now().toLocalDateTime();
    call.putInt(0, lilian(now.toLocalDate()));
    call.putFloat(1, seconds(now));
    call.put(2, GREGORIAN.format(now));
  }

  private static void gmt(ServiceCall call) throws ServiceFailure {
    LocalDateTime now = LocalDateTime.ofInstant(call.unit().clock().instant(), ZoneOffset.UTC);
    call.putInt(0, lilian(now.toLocalDate()));
    call.putFloat(1, seconds(now));
  }

  private static void offset(ServiceCall call) {
    int seconds = call.unit().now().getOffset().getTotalSeconds();
    call.putInt(0, seconds / 3600);
    call.putInt(1, seconds % 3600 / 60);
    call.putFloat(2, seconds);
  }

  private static void centuryWindow(ServiceCall call) throws ServiceFailure {
    within(call.integer(0), 0, 100, Feedback.WINDOW);
    call.unit().centuryWindow(call.integer(0));
  }
}
