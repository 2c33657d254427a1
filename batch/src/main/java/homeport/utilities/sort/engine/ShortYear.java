package homeport.utilities.sort.engine;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date with a year of two digits, in order by a window of hundred years (z/OS DFSORT Application
/// Programming Guide, appendix "Data format descriptions", "Year formats", "Full date formats";
/// "SORT control statement", notes to the Y2 formats).
///
/// The digits beside the year may mean anything: a quarter, a month, a day. Values that are no date
/// have their own places: binary zeros, blanks and zeros before all dates, nines and binary ones
/// behind them. The form is that place, the year with its century, and the other digits.
///
/// @param length bytes of the field
/// @param century the first year of the window
public record ShortYear(Kind kind, int length, int century) implements Encoding {
  /// What stands in the field.
  public enum Kind {
    /// Y2C and Y2Z: two digits, a byte each.
    YEAR,
    /// Y2S: the same, or a mark that is no year.
    MARKED_YEAR,
    /// Y2P: two digits in the right half of a byte and the left half of the next.
    PACKED_YEAR,
    /// Y2D: two digits in a byte.
    YEAR_BYTE,
    /// Y2B: a binary number, of which the last two digits count.
    BINARY_YEAR,
    /// Y2T: the year and one to four digits behind it.
    ZONED_FIRST,
    /// Y2W: one to four digits and the year behind them.
    ZONED_LAST,
    /// Y2U (an odd number of digits) and Y2V (an even one): packed, the year first.
    PACKED_FIRST,
    /// Y2X and Y2Y: packed, the year last.
    PACKED_LAST;

    boolean packed() {
      return this == PACKED_FIRST || this == PACKED_LAST;
    }
  }

  /// Something in the place of a date.
  public enum Mark {
    BINARY_ZEROS,
    BLANKS,
    ZEROS,
    /// None: a date.
    NONE,
    NINES,
    BINARY_ONES
  }

  private static final byte BLANK = 0x40;
  private static final int YEAR_DIGITS = 2;

  /// The format of that name for a field of so many bytes; null for none.
  public static @Nullable ShortYear of(String name, int length, int century) {
    return switch (name) {
      case "Y2C", "Y2Z" -> made(Kind.YEAR, length, century, 2, 2);
      case "Y2S" -> made(Kind.MARKED_YEAR, length, century, 2, 2);
      case "Y2P" -> made(Kind.PACKED_YEAR, length, century, 2, 2);
      case "Y2D" -> made(Kind.YEAR_BYTE, length, century, 1, 1);
      case "Y2B" -> made(Kind.BINARY_YEAR, length, century, 1, 1);
      case "Y2T" -> made(Kind.ZONED_FIRST, length, century, 3, 6);
      case "Y2W" -> made(Kind.ZONED_LAST, length, century, 3, 6);
      case "Y2U" -> made(Kind.PACKED_FIRST, length, century, 2, 3);
      case "Y2X" -> made(Kind.PACKED_LAST, length, century, 2, 3);
      case "Y2V" -> even(Kind.PACKED_FIRST, length, century);
      case "Y2Y" -> even(Kind.PACKED_LAST, length, century);
      default -> null;
    };
  }

  /// True for the name of such a format.
  public static boolean named(String name) {
    return name.matches("Y2[CZSPDBTUVWXY]");
  }

  private static @Nullable ShortYear made(Kind kind, int length, int century, int least, int most) {
    return length >= least && length <= most ? new ShortYear(kind, length, century) : null;
  }

  /// Three or four bytes with an even number of digits. The length is negative to tell them from
  /// the odd ones of the same size.
  private static @Nullable ShortYear even(Kind kind, int length, int century) {
    return length == 3 || length == 4 ? new ShortYear(kind, -length, century) : null;
  }

  /// Digits of the field.
  public int digits() {
    return switch (kind) {
      case YEAR, MARKED_YEAR, PACKED_YEAR, YEAR_BYTE, BINARY_YEAR -> YEAR_DIGITS;
      case ZONED_FIRST, ZONED_LAST -> length;
      case PACKED_FIRST, PACKED_LAST -> length > 0 ? 2 * length - 1 : -2 * length - 2;
    };
  }

  /// Bytes of the field.
  public int bytes() {
    return Math.abs(length);
  }

  /// The year comes first.
  public boolean yearFirst() {
    return kind != Kind.ZONED_LAST && kind != Kind.PACKED_LAST;
  }

  /// A full date, not only a year.
  public boolean full() {
    return digits() > YEAR_DIGITS;
  }

  /// A digit as it stands in the field, counted from 0; what is none is taken by its half byte.
  int digit(byte[] b, int at, int index) {
    return switch (kind) {
      case YEAR, MARKED_YEAR, ZONED_FIRST, ZONED_LAST -> b[at + index] & 15;
      case PACKED_YEAR -> index == 0 ? b[at] & 15 : b[at + 1] >> 4 & 15;
      case YEAR_BYTE -> index == 0 ? b[at] >> 4 & 15 : b[at] & 15;
      case BINARY_YEAR -> index == 0 ? (b[at] & 0xFF) / 10 % 10 : (b[at] & 0xFF) % 10;
      case PACKED_FIRST, PACKED_LAST -> {
        int halfByte = index + (length < 0 ? 1 : 0);
        int both = b[at + halfByte / 2];
        yield ((halfByte & 1) == 0 ? both >> 4 : both) & 15;
      }
    };
  }

  /// The year with its century.
  public int year(byte[] b, int at) {
    int first = yearFirst() ? 0 : digits() - YEAR_DIGITS;
    return window(10 * digit(b, at, first) + digit(b, at, first + 1), century);
  }

  /// A year of two digits in the hundred years from `century` on.
  public static int window(int twoDigits, int century) {
    int year = century - century % 100 + twoDigits;
    return year < century ? year + 100 : year;
  }

  /// All digits, the year with its century; zeros and nines stay what they are. A half byte above 9
  /// shows as 0.
  public String text(byte[] b, int at) {
    Mark mark = mark(b, at);
    if (mark == Mark.ZEROS || mark == Mark.NINES) {
      return (mark == Mark.ZEROS ? "0" : "9").repeat(digits() + 2);
    }
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < digits() - YEAR_DIGITS; i++) {
      int digit = digit(b, at, (yearFirst() ? YEAR_DIGITS : 0) + i);
      rest.append(digit > 9 ? 0 : digit);
    }
    String year = String.format(Locale.ROOT, "%04d", year(b, at) % 10_000);
    return yearFirst() ? year + rest : rest + year;
  }

  /// What stands in the place of a date.
  public Mark mark(byte[] b, int at) {
    boolean zoned = kind == Kind.ZONED_FIRST || kind == Kind.ZONED_LAST;
    if (zoned || kind == Kind.MARKED_YEAR) {
      if (all(b, at, (byte) 0)) {
        return Mark.BINARY_ZEROS;
      } else if (all(b, at, BLANK)) {
        return Mark.BLANKS;
      } else if (all(b, at, (byte) -1)) {
        return Mark.BINARY_ONES;
      }
    }
    if (!full()) {
      return Mark.NONE;
    }
    int first = digit(b, at, 0);
    boolean same = first == 0 || first == 9;
    for (int i = 1; i < digits() && same; i++) {
      same = digit(b, at, i) == first;
    }
    return !same ? Mark.NONE : first == 0 ? Mark.ZEROS : Mark.NINES;
  }

  /// A mark in Y2S is its first byte; the other may be anything.
  private boolean all(byte[] b, int at, byte value) {
    for (int i = 0; i < (kind == Kind.MARKED_YEAR ? 1 : length); i++) {
      if (b[at + i] != value) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int width(int fieldLength) {
    return 3 + digits() - YEAR_DIGITS;
  }

  @Override
  public void encode(byte[] from, int at, int fieldLength, byte[] to, int toAt, int width) {
    Arrays.fill(to, toAt, toAt + width, (byte) 0);
    Mark mark = mark(from, at);
    to[toAt] = (byte) mark.ordinal();
    if (mark != Mark.NONE) {
      to[toAt + 2] = kind == Kind.MARKED_YEAR ? from[at + 1] : 0;
      return;
    }
    int year = year(from, at);
    to[toAt + 1] = (byte) (year >> 8);
    to[toAt + 2] = (byte) year;
    int first = yearFirst() ? YEAR_DIGITS : 0;
    for (int i = 0; i < digits() - YEAR_DIGITS; i++) {
      to[toAt + 3 + i] = (byte) digit(from, at, first + i);
    }
  }

  /// The form of a constant `Y'…'`: the year and the other digits, or LOW, BLANKS or HIGH; null
  /// when it does not go with this format.
  public byte @Nullable [] form(String constant) {
    byte[] form = new byte[width(length)];
    Mark mark =
        switch (constant) {
          case "LOW" -> Mark.BINARY_ZEROS;
          case "BLANKS" -> Mark.BLANKS;
          case "HIGH" -> Mark.BINARY_ONES;
          default -> full() ? repeated(constant) : Mark.NONE;
        };
    form[0] = (byte) mark.ordinal();
    if (constant.matches("[A-Z]+") && (mark != Mark.NONE) && !kind.packed()) {
      return form;
    }
    if (constant.length() != digits() || !constant.matches("[0-9]+")) {
      return null;
    }
    if (mark == Mark.NONE) {
      int year = window(Integer.parseInt(constant.substring(0, YEAR_DIGITS)), century);
      form[1] = (byte) (year >> 8);
      form[2] = (byte) year;
      for (int i = YEAR_DIGITS; i < constant.length(); i++) {
        form[1 + i] = (byte) (constant.charAt(i) - '0');
      }
    }
    return form;
  }

  private static Mark repeated(String constant) {
    return constant.matches("0+") ? Mark.ZEROS : constant.matches("9+") ? Mark.NINES : Mark.NONE;
  }
}
