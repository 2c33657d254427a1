package homeport.runtime.function;

import homeport.data.CodePage;
import homeport.data.Packed;
import homeport.data.Wide;
import homeport.runtime.CobolProgram;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/// Functions of dates and times as ISO 8601 writes them (Language Reference, "FORMATTED-DATE" and
/// the others). All their characters have the same byte in every EBCDIC page.
public final class FormattedFunctions {
  private static final CodePage PAGE = CodePage.of("IBM-1140");
  private static final byte SPACE = 0x40;
  private static final LocalDate NO_DATE = LocalDate.of(1970, 1, 1);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  private static final int OFFSET_MAX = 1439;

  private FormattedFunctions() {}

  private static String text(byte[] b, int offset, int length) {
    return PAGE.decode(b, offset, length);
  }

  private static void put(String value, byte[] to, int offset, int length) {
    byte[] bytes = PAGE.encode(value);
    Arrays.fill(to, offset, offset + length, SPACE);
    System.arraycopy(bytes, 0, to, offset, Math.min(bytes.length, length));
  }

  /// FORMATTED-CURRENT-DATE.
  public static void now(
      CobolProgram program,
      byte[] b,
      int offset,
      int length,
      byte[] to,
      int toOffset,
      int toLength) {
    OffsetDateTime now = program.unit().now();
    ZoneOffset zone = now.getOffset();
    BigDecimal seconds =
        BigDecimal.valueOf(now.toLocalTime().toSecondOfDay())
            .add(BigDecimal.valueOf(now.getNano(), 9));
    String value =
        DateTimePattern.of("FORMATTED-CURRENT-DATE", text(b, offset, length))
            .format(now.toLocalDate(), seconds, zone.getTotalSeconds() / 60);
    put(value, to, toOffset, toLength);
  }

  /// FORMATTED-DATE.
  public static void date(
      byte[] b,
      int offset,
      int length,
      long integer,
      long start,
      byte[] to,
      int toOffset,
      int toLength) {
    LocalDate date = DateFunctions.ofInteger("FORMATTED-DATE", integer, start);
    String value =
        DateTimePattern.of("FORMATTED-DATE", text(b, offset, length))
            .format(date, BigDecimal.ZERO, 0);
    put(value, to, toOffset, toLength);
  }

  /// FORMATTED-TIME; the seconds are packed digits.
  public static void time(
      byte[] b,
      int offset,
      int length,
      byte[] seconds,
      int secondsOffset,
      int secondsLength,
      int scale,
      long minutes,
      byte[] to,
      int toOffset,
      int toLength) {
    BigDecimal time = seconds("FORMATTED-TIME", seconds, secondsOffset, secondsLength, scale);
    String value =
        DateTimePattern.of("FORMATTED-TIME", text(b, offset, length))
            .format(NO_DATE, time, utcOffset("FORMATTED-TIME", minutes));
    put(value, to, toOffset, toLength);
  }

  /// FORMATTED-DATETIME.
  public static void dateTime(
      byte[] b,
      int offset,
      int length,
      long integer,
      long start,
      byte[] seconds,
      int secondsOffset,
      int secondsLength,
      int scale,
      long minutes,
      byte[] to,
      int toOffset,
      int toLength) {
    LocalDate date = DateFunctions.ofInteger("FORMATTED-DATETIME", integer, start);
    BigDecimal time = seconds("FORMATTED-DATETIME", seconds, secondsOffset, secondsLength, scale);
    String value =
        DateTimePattern.of("FORMATTED-DATETIME", text(b, offset, length))
            .format(date, time, utcOffset("FORMATTED-DATETIME", minutes));
    put(value, to, toOffset, toLength);
  }

  /// Minutes east of Greenwich, less than a day (Language Reference, "UTC offset value").
  private static int utcOffset(String function, long minutes) {
    if (Math.abs(minutes) > OFFSET_MAX) {
      throw ArgumentError.of(
          function,
          "the offset from UTC is "
              + minutes
              + " minutes; at most "
              + OFFSET_MAX
              + " are possible");
    }
    return (int) minutes;
  }

  private static BigDecimal seconds(String function, byte[] b, int offset, int length, int scale) {
    Wide wide = new Wide();
    Packed.load(wide, b, offset, length);
    BigDecimal seconds = new BigDecimal(wide.toBigInteger(), scale);
    if (seconds.signum() < 0 || seconds.compareTo(SECONDS_OF_DAY) >= 0) {
      throw ArgumentError.of(
          function, seconds.toPlainString() + " is no number of seconds of a day");
    }
    return seconds;
  }

  private static DateTimePattern.Parsed parsed(
      String function,
      byte[] b,
      int offset,
      int length,
      byte[] value,
      int valueOffset,
      int valueLength) {
    return DateTimePattern.of(function, text(b, offset, length))
        .parse(text(value, valueOffset, valueLength));
  }

  private static DateTimePattern.Parsed valid(String function, DateTimePattern.Parsed parsed) {
    if (parsed.error() != 0) {
      throw ArgumentError.of(function, "character " + parsed.error() + " of argument-2 is wrong");
    }
    return parsed;
  }

  /// INTEGER-OF-FORMATTED-DATE.
  public static long integerOfDate(
      byte[] b,
      int offset,
      int length,
      byte[] value,
      int valueOffset,
      int valueLength,
      long start) {
    String function = "INTEGER-OF-FORMATTED-DATE";
    return valid(function, parsed(function, b, offset, length, value, valueOffset, valueLength))
            .date()
            .toEpochDay()
        - start;
  }

  /// SECONDS-FROM-FORMATTED-TIME, as packed digits.
  public static void secondsOfTime(
      byte[] b,
      int offset,
      int length,
      byte[] value,
      int valueOffset,
      int valueLength,
      byte[] to,
      int toOffset,
      int toLength,
      int digits,
      int scale) {
    String function = "SECONDS-FROM-FORMATTED-TIME";
    DateTimePattern.Parsed parsed =
        valid(function, parsed(function, b, offset, length, value, valueOffset, valueLength));
    StoredNumber.store(parsed.seconds(), to, toOffset, digits, scale);
  }

  /// TEST-FORMATTED-DATETIME: 0, or the position of the first wrong character.
  public static long test(
      byte[] b, int offset, int length, byte[] value, int valueOffset, int valueLength) {
    return parsed("TEST-FORMATTED-DATETIME", b, offset, length, value, valueOffset, valueLength)
        .error();
  }
}
