package homeport.data;

/// National decimal items: digits, and a separate sign, in UTF-16 (Language Reference, "USAGE
/// clause"). A digit is the right half of its character, as the machine's PACK UNICODE takes it
/// (A-0753).
public final class NationalDecimal {
  private static final SignPlace[] SIGNS = SignPlace.values();
  private static final int PLUS = 0x4E;
  private static final int MINUS = 0x60;

  private NationalDecimal() {}

  /// Some digits as a number with the item's sign.
  ///
  /// @param sign an ordinal of [SignPlace]; -1 for an unsigned item
  /// @param skip low-order digits that do not count
  /// @param count how many digits count, at most 18
  public static long load(byte[] b, int off, int len, int sign, int skip, int count) {
    boolean signed = sign >= 0;
    boolean leading = signed && SIGNS[sign] == SignPlace.LEADING_SEPARATE;
    int end = off + len - (signed && !leading ? 2 : 0) - 2 * skip;
    long value = 0;
    for (int at = end - 2 * count; at < end; at += 2) {
      int digit = b[at + 1] & 0x0F;
      if (digit > 9) {
        throw new DataException(DataException.Kind.NATIONAL_DIGIT, b, off, len);
      }
      value = value * 10 + digit;
    }
    int signAt = leading ? off : off + len - 2;
    return signed && b[signAt] == 0 && b[signAt + 1] == '-' ? -value : value;
  }

  /// Zoned digits and a separate sign as national characters.
  public static void widen(byte[] zoned, int off, int len, byte[] to, int toOff) {
    for (int i = 0; i < len; i++) {
      int character = zoned[off + i] & 0xFF;
      to[toOff + 2 * i] = 0;
      to[toOff + 2 * i + 1] =
          (byte) (character == PLUS ? '+' : character == MINUS ? '-' : '0' + (character & 15));
    }
  }

  /// National digits and a separate sign as zoned ones.
  public static void narrow(byte[] b, int off, int len, byte[] zoned, int toOff) {
    for (int i = 0; 2 * i + 1 < len; i++) {
      int character = b[off + 2 * i + 1] & 0xFF;
      zoned[toOff + i] =
          (byte) (character == '+' ? PLUS : character == '-' ? MINUS : 0xF0 | character & 0x0F);
    }
  }
}
