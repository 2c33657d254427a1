package homeport.utilities.sort.reformat;

import homeport.data.DataException;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.FieldNumber;
import homeport.utilities.sort.engine.ShortYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a date stands in a field: Y2T to Y2Y with a year of two digits, Y4T to Y4Y with one of four
/// (z/OS DFSORT Application Programming Guide, appendix "Data format descriptions", "Full date
/// formats"). T, U and V have the year first, W, X and Y last; T and W are zoned, the others
/// packed.
///
/// @param years digits of the year
/// @param julian a day of the year, not month and day
/// @param century the first year of the hundred that years of two digits belong to
public record CalendarFormat(
    int years, boolean yearFirst, boolean packed, boolean julian, int century) {
  private static final byte BLANK = 0x40;
  private static final int JULIAN = 3;
  private static final int GREGORIAN = 4;

  /// The format of that name for a field of so many bytes, or null.
  public static @Nullable CalendarFormat of(String name, int length, int century) {
    if (!name.matches("Y[24][TUVWXY]")) {
      return null;
    }
    int years = name.charAt(1) - '0';
    char kind = name.charAt(2);
    boolean packed = "UVXY".indexOf(kind) >= 0;
    int digits = packed ? 2 * length - 1 : length;
    boolean odd = kind == 'U' || kind == 'X';
    boolean even = kind == 'V' || kind == 'Y';
    boolean julian = packed ? odd : digits == years + JULIAN;
    boolean fits =
        packed
            ? digits / 2 == (years + (odd ? JULIAN : GREGORIAN)) / 2 && (odd || even)
            : digits == years + JULIAN || digits == years + GREGORIAN;
    return fits
        ? new CalendarFormat(years, "TUV".indexOf(kind) >= 0, packed, julian, century)
        : null;
  }

  /// The format of that name for what is written.
  public static @Nullable CalendarFormat output(String name, boolean julian, int century) {
    if (!name.matches("Y[24][TUVWXY]")) {
      return null;
    }
    char kind = name.charAt(2);
    boolean packed = "UVXY".indexOf(kind) >= 0;
    boolean known = !packed || julian == (kind == 'U' || kind == 'X');
    return known
        ? new CalendarFormat(
            name.charAt(1) - '0', "TUV".indexOf(kind) >= 0, packed, julian, century)
        : null;
  }

  int digits() {
    return years + (julian ? JULIAN : GREGORIAN);
  }

  /// Bytes of a field.
  public int length() {
    return packed ? digits() / 2 + 1 : digits();
  }

  /// What stands in a field in the place of a date.
  ShortYear.Mark mark(byte[] b, int at) {
    if (!packed) {
      byte first = b[at];
      boolean same = first == 0 || first == BLANK || first == -1;
      for (int i = 1; i < length() && same; i++) {
        same = b[at + i] == first;
      }
      if (same) {
        return first == 0
            ? ShortYear.Mark.BINARY_ZEROS
            : first == BLANK ? ShortYear.Mark.BLANKS : ShortYear.Mark.BINARY_ONES;
      }
    }
    int first = digit(b, at, 0);
    boolean same = first == 0 || first == 9;
    for (int i = 1; i < digits() && same; i++) {
      same = digit(b, at, i) == first;
    }
    return !same ? ShortYear.Mark.NONE : first == 0 ? ShortYear.Mark.ZEROS : ShortYear.Mark.NINES;
  }

  private int digit(byte[] b, int at, int index) {
    if (!packed) {
      return b[at + index] & 15;
    }
    int halfByte = index + (digits() % 2 == 0 ? 1 : 0);
    int both = b[at + halfByte / 2];
    return ((halfByte & 1) == 0 ? both >> 4 : both) & 15;
  }

  /// The date in a field; null when there is none.
  @Nullable LocalDate read(byte[] b, int at) {
    long number;
    try {
      number =
          FieldNumber.value(packed ? FieldFormat.PD : FieldFormat.ZD, b, at, length()).longValue();
    } catch (DataException e) {
      return null;
    }
    int unit = (int) Math.pow(10, julian ? JULIAN : GREGORIAN);
    int yearUnit = (int) Math.pow(10, years);
    int year = (int) (yearFirst ? number / unit : number % yearUnit);
    int rest = (int) (yearFirst ? number % unit : number / yearUnit);
    if (years == 2) {
      year = ShortYear.window(year, century);
    }
    try {
      return julian ? LocalDate.ofYearDay(year, rest) : LocalDate.of(year, rest / 100, rest % 100);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// A date's digits with a character between its parts.
  String text(LocalDate date, String separator) {
    String year =
        years == 4 ? "%04d".formatted(date.getYear()) : "%02d".formatted(date.getYear() % 100);
    String rest =
        julian
            ? "%03d".formatted(date.getDayOfYear())
            : "%02d%s%02d".formatted(date.getMonthValue(), separator, date.getDayOfMonth());
    return yearFirst ? year + separator + rest : rest + separator + year;
  }
}
