package homeport.utilities.sort.reformat;

import homeport.utilities.sort.engine.ShortYear;
import homeport.utilities.sort.engine.ShortYear.Mark;
import java.math.BigInteger;
import java.util.Arrays;

/// `p,m,Y2x`: a date with a year of two digits shown with one of four (z/OS DFSORT Application
/// Programming Guide, OUTREC, "p,m,Y2x", "p,m,Y2xP"). What stands in the place of a date stays: it
/// is made as long.
///
/// @param separator between the parts of a full date; no bytes for none
/// @param packed a packed number comes out, not digits
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LongYear(int offset, ShortYear format, byte[] separator, boolean packed)
    implements Piece {
  private static final byte BLANK = 0x40;
  private static final int ZONE = 0xF0;
  private static final int YEAR_DIGITS = 4;

  @Override
  public int width() {
    int digits = format.digits() + 2;
    return packed ? digits / 2 + 1 : digits + separator.length * gaps();
  }

  /// Between year, month and day, or between the year and what else there is.
  private int gaps() {
    return format.digits() == 6 ? 2 : format.full() ? 1 : 0;
  }

  @Override
  public int end() {
    return Piece.reach(offset, format.bytes());
  }

  @Override
  public void put(Source from, byte[] to, int at) {
    Mark mark = format.mark(from.bytes(), offset);
    if (packed) {
      OutputFormat.PD.store(number(from), to, at, width());
    } else if (mark == Mark.BINARY_ZEROS || mark == Mark.BLANKS || mark == Mark.BINARY_ONES) {
      fill(mark, to, at, width());
      if (!format.full()) {
        to[at + width() - 1] = from.bytes()[offset + 1]; // the second byte of Y2S
      }
    } else {
      shown(text(from), to, at);
    }
  }

  /// What stands in the place of a date, as long as wanted.
  static void fill(Mark mark, byte[] to, int at, int width) {
    byte with =
        switch (mark) {
          case BINARY_ZEROS, NONE -> 0;
          case BLANKS -> BLANK;
          case ZEROS -> (byte) ZONE;
          case NINES -> (byte) (ZONE + 9);
          case BINARY_ONES -> -1;
        };
    Arrays.fill(to, at, at + width, with);
  }

  private void shown(String text, byte[] to, int at) {
    int next = at;
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && separator.length > 0 && begins(i)) {
        to[next++] = separator[0];
      }
      to[next++] = (byte) (ZONE | text.charAt(i) & 15);
    }
  }

  /// True for the digit that a part of a full date begins with.
  private boolean begins(int index) {
    int rest = format.digits() - 2;
    boolean four = rest == YEAR_DIGITS;
    return format.yearFirst()
        ? index == YEAR_DIGITS || four && index == YEAR_DIGITS + 2
        : index == rest || four && index == 2;
  }

  private String text(Source from) {
    return format.text(from.bytes(), offset);
  }

  /// All digits as one number.
  BigInteger number(Source from) {
    return new BigInteger(text(from));
  }
}
