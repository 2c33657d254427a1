package homeport.runtime.function;

import homeport.data.Zoned;
import homeport.runtime.CobolProgram;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;

/// Functions from characters to characters (Language Reference, the function of each name). They
/// write to `to`, which is as long as the result can be.
public final class TextFunctions {
  private static final byte SPACE = 0x40;
  private static final byte PLUS = 0x4E;
  private static final byte MINUS = 0x60;
  private static final int LEADING = 1;
  private static final int TRAILING = 2;

  private TextFunctions() {}

  /// UPPER-CASE and LOWER-CASE: each byte is replaced by the one that the table has for it.
  ///
  /// @return the length of the result
  public static int translate(
      byte[] b,
      int offset,
      int length,
      byte[] to,
      int toOffset,
      int toLength,
      byte[] table,
      int tableOffset,
      int tableLength) {
    int most = Math.min(length, toLength);
    for (int i = 0; i < most; i++) {
      to[toOffset + i] = table[tableOffset + (b[offset + i] & 0xFF)];
    }
    return most;
  }

  /// REVERSE.
  ///
  /// @return the length of the result
  public static int reverse(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    int most = Math.min(length, toLength);
    for (int i = 0; i < most; i++) {
      to[toOffset + i] = b[offset + length - 1 - i];
    }
    return most;
  }

  /// TRIM.
  ///
  /// @param sides 1 for leading spaces, 2 for trailing ones, 3 for both
  /// @return the length of what is left, which may be 0
  public static int trim(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength, int sides) {
    int from = offset;
    int end = offset + length;
    if ((sides & TRAILING) != 0) {
      while (end > from && b[end - 1] == SPACE) {
        end--;
      }
    }
    if ((sides & LEADING) != 0) {
      while (from < end && b[from] == SPACE) {
        from++;
      }
    }
    int left = Math.min(end - from, toLength);
    System.arraycopy(b, from, to, toOffset, left);
    return left;
  }

  /// CHAR: the character at a position of the collating sequence, from 1.
  ///
  /// @param places the place of each character, from 0
  public static void character(
      long ordinal,
      byte[] places,
      int placesOffset,
      int placesLength,
      byte[] to,
      int offset,
      int length) {
    for (int i = 0; i < placesLength; i++) {
      if ((places[placesOffset + i] & 0xFF) == ordinal - 1) {
        to[offset] = (byte) i;
        return;
      }
    }
    throw ArgumentError.of("CHAR", "there is no character " + ordinal);
  }

  /// ORD: the position of a character in the collating sequence, from 1.
  public static long ordinal(
      byte[] b, int offset, int length, byte[] places, int placesOffset, int placesLength) {
    if (length == 0) {
      throw ArgumentError.of("ORD", "argument-1 has no character");
    }
    return (places[placesOffset + (b[offset] & 0xFF)] & 0xFFL) + 1;
  }

  /// CURRENT-DATE: YYYYMMDDhhmmsscc, then the distance from Greenwich as +hhmm.
  public static void currentDate(CobolProgram program, byte[] to, int offset, int length) {
    OffsetDateTime now = program.unit().now();
    dateTime(now.toLocalDateTime(), to, offset);
    int minutes = now.getOffset().getTotalSeconds() / 60;
    to[offset + 16] = minutes < 0 ? MINUS : PLUS;
    int distance = Math.abs(minutes);
    Zoned.storeUnsigned(to, offset + 17, 4, distance / 60 * 100L + distance % 60);
  }

  private static void dateTime(LocalDateTime time, byte[] to, int offset) {
    Zoned.storeUnsigned(to, offset, 4, time.getYear());
    Zoned.storeUnsigned(to, offset + 4, 4, time.getMonthValue() * 100L + time.getDayOfMonth());
    Zoned.storeUnsigned(
        to,
        offset + 8,
        8,
        (time.getHour() * 10_000L + time.getMinute() * 100L + time.getSecond()) * 100L
            + (long) time.get(ChronoField.MILLI_OF_SECOND) / 10);
  }
}
