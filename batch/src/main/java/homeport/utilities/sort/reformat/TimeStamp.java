package homeport.utilities.sort.reformat;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Dates and times of day as SMF records and the time of day clock hold them (z/OS DFSORT
/// Application Programming Guide, OUTREC, formats DC1 to DC3, DE1 to DE3, DT1 to DT3, TC1 to TC4,
/// TE1 to TE4, TM1 to TM4), each as a decimal number: `yyyymmdd`, `yyyymm`, `yyyyddd`, `hhmmss`,
/// `hhmm`, `hh`, `hhmmssxx`.
public record TimeStamp(Kind kind, Part part) {
  private static final LocalDateTime CLOCK_START = LocalDateTime.of(1900, 1, 1, 0, 0);

  /// Where the stamp comes from.
  public enum Kind {
    /// The time of day clock, 8 bytes.
    CLOCK,
    /// The extended clock: an epoch before it.
    EXTENDED,
    /// SMF: packed `0cyyddds`, or a binary number of hundredths of a second.
    SMF
  }

  /// What of the stamp is shown.
  public enum Part {
    YEAR_MONTH_DAY(8),
    YEAR_MONTH(6),
    YEAR_DAY(7),
    HOUR_MINUTE_SECOND(6),
    HOUR_MINUTE(4),
    HOUR(2),
    HUNDREDTHS(8);

    private final int digits;

    Part(int digits) {
      this.digits = digits;
    }

    boolean date() {
      return this == YEAR_MONTH_DAY || this == YEAR_MONTH || this == YEAR_DAY;
    }
  }

  /// The stamp of a format's name, or null.
  public static @Nullable TimeStamp of(String format) {
    if (!format.matches("D[CET][1-3]|T[CEM][1-4]")) {
      return null;
    }
    Kind kind =
        switch (format.charAt(1)) {
          case 'C' -> Kind.CLOCK;
          case 'E' -> Kind.EXTENDED;
          default -> Kind.SMF;
        };
    int n = format.charAt(2) - '1';
    return new TimeStamp(kind, Part.values()[format.charAt(0) == 'D' ? n : 3 + n]);
  }

  int digits() {
    return part.digits;
  }

  /// Bytes of the field.
  public int length() {
    return kind == Kind.SMF ? 4 : 8;
  }

  long read(byte[] b, int at) {
    if (kind == Kind.SMF) {
      return part.date() ? date(smfDate(b, at)) : time(unsigned(b, at, 4) * 10_000);
    }
    long micros = kind == Kind.CLOCK ? unsigned(b, at, 8) >>> 12 : unsigned(b, at, 8) >>> 4;
    LocalDateTime when = CLOCK_START.plus(micros, ChronoUnit.MICROS);
    return part.date() ? date(when) : time(when.toLocalTime().toNanoOfDay() / 1000);
  }

  private static long unsigned(byte[] b, int at, int length) {
    long value = 0;
    for (int i = at; i < at + length; i++) {
      value = value << 8 | b[i] & 0xFF;
    }
    return value;
  }

  private static LocalDateTime smfDate(byte[] b, int at) {
    int year = 1900 + 100 * (b[at] & 15) + 10 * (b[at + 1] >> 4 & 15) + (b[at + 1] & 15);
    int day = 100 * (b[at + 2] >> 4 & 15) + 10 * (b[at + 2] & 15) + (b[at + 3] >> 4 & 15);
    return LocalDateTime.of(year, 1, 1, 0, 0).plusDays(Math.max(day, 1) - 1L);
  }

  private long date(LocalDateTime when) {
    return switch (part) {
      case YEAR_MONTH -> when.getYear() * 100L + when.getMonthValue();
      case YEAR_DAY -> when.getYear() * 1000L + when.getDayOfYear();
      case YEAR_MONTH_DAY, HOUR_MINUTE_SECOND, HOUR_MINUTE, HOUR, HUNDREDTHS ->
          (when.getYear() * 100L + when.getMonthValue()) * 100 + when.getDayOfMonth();
    };
  }

  private long time(long micros) {
    long seconds = micros / 1_000_000;
    long hour = seconds / 3600;
    long minute = seconds / 60 % 60;
    long whole = (hour * 100 + minute) * 100 + seconds % 60;
    return switch (part) {
      case HOUR_MINUTE -> hour * 100 + minute;
      case HOUR -> hour;
      case HUNDREDTHS -> whole * 100 + micros / 10_000 % 100;
      case YEAR_MONTH_DAY, YEAR_MONTH, YEAR_DAY, HOUR_MINUTE_SECOND -> whole;
    };
  }
}
