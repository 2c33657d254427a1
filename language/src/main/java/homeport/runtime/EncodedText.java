package homeport.runtime;

import homeport.data.CodePage;
import homeport.data.Encoding;
import homeport.data.NationalDecimal;
import homeport.data.SignPlace;
import homeport.data.Transcoding;
import java.util.Arrays;

/// National, DBCS and UTF-8 characters in storage: conversions, and moves, comparisons and class
/// tests of encoding units of two bytes (Enterprise COBOL 6.4 Language Reference, "MOVE statement",
/// "National comparisons", "Class condition"). An encoding is an ordinal of [Encoding].
public final class EncodedText {
  private static final Encoding[] ENCODINGS = Encoding.values();
  private static final SignPlace[] SIGNS = SignPlace.values();
  private static final int DBCS_SPACE = 0x4040;
  private static final int FIRST = 0x41;
  private static final int LAST = 0xFE;

  /// The greatest first byte of KANJI; user-defined characters come behind it.
  private static final int KANJI_LAST = 0x7E;

  private EncodedText() {}

  private static char unit(byte[] b, int at) {
    return (char) (b[at] << 8 | b[at + 1] & 0xFF);
  }

  private static void put(byte[] b, int at, int unit) {
    b[at] = (byte) (unit >> 8);
    b[at + 1] = (byte) unit;
  }

  /// Converts characters.
  ///
  /// @return the bytes of the result
  public static int convert(
      CobolProgram program,
      int from,
      byte[] b,
      int offset,
      int length,
      int to,
      byte[] target,
      int targetOffset,
      int targetLength) {
    return Transcoding.convert(
        program.codePage(),
        ENCODINGS[from],
        b,
        offset,
        length,
        ENCODINGS[to],
        target,
        targetOffset,
        targetLength);
  }

  /// MOVE of national characters: cut on the right or padded with national spaces there; on the
  /// left when the receiver is JUSTIFIED.
  public static void move(
      byte[] b,
      int offset,
      int length,
      byte[] to,
      int toOffset,
      int toLength,
      int right,
      int encoding) {
    int size = Math.min(length, toLength);
    int padding = toLength - size;
    int skip = right != 0 ? length - size : 0;
    StorageMoves.move(b, offset + skip, to, right != 0 ? toOffset + padding : toOffset, size);
    pad(to, right != 0 ? toOffset : toOffset + size, padding, ENCODINGS[encoding]);
  }

  private static void pad(byte[] to, int offset, int length, Encoding encoding) {
    int space = encoding.space();
    if (encoding.unit() == 1) {
      Arrays.fill(to, offset, offset + length, (byte) space);
      return;
    }
    for (int i = 0; i + 1 < length; i += 2) {
      put(to, offset + i, space);
    }
  }

  /// Compares; the shorter side counts as extended with spaces of its encoding.
  ///
  /// @param relation an ordinal of EQUAL, NOT_EQUAL, LESS, NOT_LESS, GREATER, NOT_GREATER
  public static boolean compare(
      int relation,
      byte[] left,
      int leftOffset,
      int leftLength,
      byte[] right,
      int rightOffset,
      int rightLength,
      int encoding) {
    int order =
        order(left, leftOffset, leftLength, right, rightOffset, rightLength, ENCODINGS[encoding]);
    return Alphanumeric.holds(relation, order);
  }

  /// How two texts of an encoding compare: below 0, 0 or above 0.
  public static int order(byte[] left, byte[] right, Encoding encoding) {
    return order(left, 0, left.length, right, 0, right.length, encoding);
  }

  private static int order(
      byte[] left,
      int leftOffset,
      int leftLength,
      byte[] right,
      int rightOffset,
      int rightLength,
      Encoding encoding) {
    int common = Math.min(leftLength, rightLength);
    int order =
        Arrays.compareUnsigned(
            left, leftOffset, leftOffset + common, right, rightOffset, rightOffset + common);
    if (order != 0) {
      return order;
    }
    return leftLength > common
        ? compareSpaces(left, leftOffset + common, leftLength - common, encoding)
        : -compareSpaces(right, rightOffset + common, rightLength - common, encoding);
  }

  private static int compareSpaces(byte[] b, int offset, int length, Encoding encoding) {
    int unit = encoding.unit();
    for (int i = 0; i < length; i++) {
      int space = encoding.space() >> (unit == 2 && (i & 1) == 0 ? 8 : 0) & 0xFF;
      int difference = (b[offset + i] & 0xFF) - space;
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /// Some digits of a national decimal item as a number with its sign.
  ///
  /// @param sign an ordinal of [SignPlace]; -1 for an unsigned item
  /// @param skip low-order digits that do not count
  /// @param count how many digits count
  public static long number(byte[] b, int offset, int length, int sign, int skip, int count) {
    return NationalDecimal.load(b, offset, length, sign, skip, count);
  }

  /// Digits and a separate sign in the program's code page as UTF-16.
  public static void widen(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    NationalDecimal.widen(b, offset, length, to, toOffset);
  }

  /// The right halves of national characters as zoned digits.
  public static void digits(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    for (int i = 0; 2 * i + 1 < length && i < toLength; i++) {
      to[toOffset + i] = (byte) (0xF0 | b[offset + 2 * i + 1] & 0x0F);
    }
  }

  /// NUMERIC of a national item.
  ///
  /// @param sign an ordinal of [SignPlace]; -1 for an unsigned item and for characters
  public static boolean numeric(byte[] b, int offset, int length, int sign) {
    int signAt = sign < 0 ? -1 : SIGNS[sign] == SignPlace.LEADING_SEPARATE ? 0 : length - 2;
    for (int i = 0; i + 1 < length; i += 2) {
      char unit = unit(b, offset + i);
      boolean good = i == signAt ? unit == '+' || unit == '-' : unit >= '0' && unit <= '9';
      if (!good) {
        return false;
      }
    }
    return true;
  }

  /// ALPHABETIC of a national item.
  ///
  /// @param letters 1 for upper-case letters, 2 for lower-case ones, 3 for both
  public static boolean alphabetic(byte[] b, int offset, int length, int letters) {
    for (int i = 0; i + 1 < length; i += 2) {
      char unit = unit(b, offset + i);
      boolean good =
          unit == ' '
              || ((letters & 1) != 0 && unit >= 'A' && unit <= 'Z')
              || ((letters & 2) != 0 && unit >= 'a' && unit <= 'z');
      if (!good) {
        return false;
      }
    }
    return true;
  }

  /// DBCS and KANJI: each character's bytes lie in the range of valid double bytes.
  ///
  /// @param kanji 1 for KANJI
  public static boolean doubleBytes(byte[] b, int offset, int length, int kanji) {
    int last = kanji != 0 ? KANJI_LAST : LAST;
    for (int i = 0; i + 1 < length; i += 2) {
      int first = b[offset + i] & 0xFF;
      int second = b[offset + i + 1] & 0xFF;
      boolean good =
          (first >= FIRST && first <= last && second >= FIRST && second <= LAST)
              || (first << 8 | second) == DBCS_SPACE;
      if (!good) {
        return false;
      }
    }
    return true;
  }

  /// A line that was accepted, in the program's code page, as national characters.
  static void nationalLine(
      CodePage page, byte[] line, int length, byte[] to, int offset, int toLength) {
    int got =
        Transcoding.convert(
            page, Encoding.DISPLAY, line, 0, length, Encoding.NATIONAL, to, offset, toLength);
    pad(to, offset + got, toLength - got, Encoding.NATIONAL);
  }
}
