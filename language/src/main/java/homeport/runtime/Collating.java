package homeport.runtime;

/// Comparisons under a collating sequence that is not the native one: 256 bytes say the place of
/// each character (Enterprise COBOL 6.4 Language Reference, "PROGRAM COLLATING SEQUENCE clause").
public final class Collating {
  private static final int SPACE = 0x40;

  private Collating() {}

  /// Compares; the shorter side counts as extended with spaces.
  ///
  /// @param relation an ordinal of EQUAL, NOT_EQUAL, LESS, NOT_LESS, GREATER, NOT_GREATER
  public static boolean texts(
      int relation,
      byte[] left,
      int leftOffset,
      int leftLength,
      byte[] right,
      int rightOffset,
      int rightLength,
      byte[] places,
      int placesOffset,
      int placesLength) {
    int order = 0;
    int most = Math.max(leftLength, rightLength);
    for (int i = 0; i < most && order == 0; i++) {
      int a = i < leftLength ? left[leftOffset + i] & 0xFF : SPACE;
      int b = i < rightLength ? right[rightOffset + i] & 0xFF : SPACE;
      order = (places[placesOffset + a] & 0xFF) - (places[placesOffset + b] & 0xFF);
    }
    return Alphanumeric.holds(relation, order);
  }

  /// Compares with a pattern that is repeated.
  public static boolean repeated(
      int relation,
      byte[] left,
      int leftOffset,
      int leftLength,
      byte[] pattern,
      int patternOffset,
      int patternLength,
      byte[] places,
      int placesOffset,
      int placesLength) {
    int order = 0;
    for (int i = 0; i < leftLength && order == 0; i++) {
      int a = left[leftOffset + i] & 0xFF;
      int b = pattern[patternOffset + i % patternLength] & 0xFF;
      order = (places[placesOffset + a] & 0xFF) - (places[placesOffset + b] & 0xFF);
    }
    return Alphanumeric.holds(relation, order);
  }

  /// Compares characters with the digits of a number.
  public static boolean number(
      int relation,
      byte[] text,
      int offset,
      int length,
      long number,
      int digits,
      byte[] places,
      int placesOffset,
      int placesLength) {
    byte[] characters = new byte[digits];
    for (int i = 0; i < digits; i++) {
      characters[i] = (byte) (0xF0 | Alphanumeric.digit(Math.abs(number), digits - 1 - i));
    }
    return texts(
        relation, text, offset, length, characters, 0, digits, places, placesOffset, placesLength);
  }
}
