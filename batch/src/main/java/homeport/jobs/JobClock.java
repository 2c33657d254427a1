package homeport.jobs;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The time as job logs write it.
record JobClock(InstantSource source, ZoneId zone) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_MINUTE =
      DateTimeFormatter.ofPattern("uuuuDDD.HHmm", Locale.ROOT);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("'SYS'uuDDD.'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("EEEE, dd MMM uuuu", Locale.ENGLISH);

  LocalDateTime now() {
    return LocalDateTime.ofInstant(source.instant(), zone);
  }

  /// `14.03.59`.
  String time() {
    return TIME.format(now());
  }

  /// `2026327.1403`: year, day of the year, hour and minute.
  static String dayAndMinute(LocalDateTime at) {
    return DAY_AND_MINUTE.format(at);
  }

  /// `SYS26327.T140359`: how names that the system makes up begin.
  static String stamp(LocalDateTime at) {
    return STAMP.format(at);
  }

  /// `MONDAY, 23 NOV 2026`.
  String date() {
    return LONG_DATE.format(now()).toUpperCase(Locale.ROOT);
  }
}
