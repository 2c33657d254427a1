package homeport.demo.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/// The control record of the business day (copybook HSBDAY).
final class DayRecord {
  static final int LENGTH = 80;

  /// The business days before and after, as the cards of the jobs say: a Friday and a Tuesday.
  static final LocalDate PREVIOUS = LocalDate.of(2025, 3, 28);

  static final LocalDate NEXT = LocalDate.of(2025, 4, 1);

  private static final LocalDate DAY_ZERO = LocalDate.of(1600, 12, 31);

  private DayRecord() {}

  /// Calendar days for which the day bears interest.
  static int days() {
    return Math.toIntExact(PREVIOUS.until(DayParameters.BUSINESS_DATE, ChronoUnit.DAYS));
  }

  static boolean endsQuarter() {
    return NEXT.get(IsoFields.QUARTER_OF_YEAR)
        != DayParameters.BUSINESS_DATE.get(IsoFields.QUARTER_OF_YEAR);
  }

  /// @param closing what all accounts come to
  static byte[] closed(BigDecimal closing) {
    LocalDate day = DayParameters.BUSINESS_DATE;
    return new RecordImage(LENGTH)
        .text(day.format(DateTimeFormatter.BASIC_ISO_DATE), 8)
        .text(PREVIOUS.format(DateTimeFormatter.BASIC_ISO_DATE), 8)
        .text(NEXT.format(DateTimeFormatter.BASIC_ISO_DATE), 8)
        .text("C", 1)
        .text(day.getDayOfWeek().name(), 9)
        .binary(days(), 2)
        .text(endsQuarter() ? "Y" : "N", 1)
        .binary(DAY_ZERO.until(day, ChronoUnit.DAYS), 4)
        .packed(closing, 15, 2)
        .spaces(31)
        .toBytes();
  }
}
