package homeport.runtime.function;

import homeport.data.CodePage;
import java.util.UUID;

/// Functions that show bytes as digits, or make bytes of digits, and UUID4 (Language Reference, the
/// function of each name). Digits have the same byte in every EBCDIC page.
public final class ByteFunctions {
  private static final CodePage PAGE = CodePage.of("IBM-1140");
  private static final String HEX = "0123456789ABCDEF";

  private ByteFunctions() {}

  /// HEX-OF: two digits a byte.
  public static int hexOf(byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    int count = Math.min(length, toLength / 2);
    for (int i = 0; i < count; i++) {
      int value = b[offset + i] & 0xFF;
      to[toOffset + 2 * i] = PAGE.encode(HEX.charAt(value >> 4));
      to[toOffset + 2 * i + 1] = PAGE.encode(HEX.charAt(value & 0x0F));
    }
    return 2 * count;
  }

  /// BIT-OF: eight digits a byte.
  public static int bitOf(byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    int count = Math.min(length, toLength / 8);
    for (int i = 0; i < 8 * count; i++) {
      int bit = b[offset + i / 8] >> (7 - i % 8) & 1;
      to[toOffset + i] = PAGE.encode(bit == 0 ? '0' : '1');
    }
    return 8 * count;
  }

  /// HEX-TO-CHAR.
  public static int hexToChar(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    return toBytes("HEX-TO-CHAR", b, offset, length, 16, to, toOffset, toLength);
  }

  /// BIT-TO-CHAR.
  public static int bitToChar(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    return toBytes("BIT-TO-CHAR", b, offset, length, 2, to, toOffset, toLength);
  }

  private static int toBytes(
      String function,
      byte[] b,
      int offset,
      int length,
      int radix,
      byte[] to,
      int toOffset,
      int toLength) {
    int each = radix == 16 ? 2 : 8;
    if (length % each != 0) {
      throw ArgumentError.of(
          function, "argument-1 has " + length + " digits, no multiple of " + each);
    }
    int count = Math.min(length / each, toLength);
    for (int i = 0; i < count; i++) {
      int value = 0;
      for (int j = 0; j < each; j++) {
        int digit = Character.digit(PAGE.decode(b[offset + i * each + j]), radix);
        if (digit < 0) {
          throw ArgumentError.of(
              function, "character " + (i * each + j + 1) + " of argument-1 is no digit");
        }
        value = value * radix + digit;
      }
      to[toOffset + i] = (byte) value;
    }
    return count;
  }

  /// UUID4: a random identifier of version 4 (A-0707).
  public static void uuid(byte[] to, int offset, int length) {
    byte[] text = PAGE.encode(UUID.randomUUID().toString());
    System.arraycopy(text, 0, to, offset, text.length);
  }
}
