package homeport.cobol.model;

import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import homeport.data.Usage;
import java.math.BigInteger;

/// The bytes of a number in storage, for VALUE clauses. The kernels of `homeport.data` do the same
/// at run time; here clarity matters and speed does not (Programming Guide, "Formats for numeric
/// data").
final class NumberBytes {
  private static final int PLUS = 0x4E;
  private static final int MINUS = 0x60;
  private static final int ZONE_PLUS = 0xC0;
  private static final int ZONE_MINUS = 0xD0;
  private static final int ZONE = 0xF0;

  private NumberBytes() {}

  /// The value times ten to the format's scale, where nothing but zeros is lost; null otherwise.
  static @org.jspecify.annotations.Nullable BigInteger aligned(
      BigInteger unscaled, int scale, NumberFormat format) {
    int shift = format.scale() - scale;
    if (shift >= 0) {
      return unscaled.multiply(BigInteger.TEN.pow(shift));
    }
    BigInteger[] parts = unscaled.divideAndRemainder(BigInteger.TEN.pow(-shift));
    return parts[1].signum() == 0 ? parts[0] : null;
  }

  /// True when the item can hold the unscaled value.
  ///
  /// @param wholeBinary a binary item takes all values that its bytes can hold
  static boolean fits(BigInteger value, NumberFormat format, boolean wholeBinary) {
    if (value.signum() < 0 && !format.signed()) {
      return false;
    }
    boolean binary = format.usage() == Usage.BINARY || format.usage() == Usage.NATIVE_BINARY;
    if (binary && wholeBinary) {
      int bits = format.bytes() * 8;
      return format.signed() ? value.bitLength() < bits : value.bitLength() <= bits;
    }
    return value.abs().compareTo(BigInteger.TEN.pow(format.digits())) < 0;
  }

  static byte[] of(BigInteger value, NumberFormat format) {
    return switch (format.usage()) {
      case DISPLAY -> zoned(value, format);
      case NATIONAL -> national(zoned(value, format));
      case PACKED -> packed(value, format);
      case BINARY, NATIVE_BINARY -> binary(value, format.bytes());
      case FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          DBCS,
          UTF8 ->
          new byte[format.bytes()];
    };
  }

  private static String digits(BigInteger value, int count) {
    String digits = value.abs().toString();
    return "0".repeat(Math.max(0, count - digits.length())) + digits;
  }

  private static byte[] zoned(BigInteger value, NumberFormat format) {
    String digits = digits(value, format.digits());
    boolean minus = value.signum() < 0;
    boolean separate = format.signed() && format.sign().separate();
    byte[] bytes = new byte[format.digits() + (separate ? 1 : 0)];
    int from = separate && format.sign() == SignPlace.LEADING_SEPARATE ? 1 : 0;
    for (int i = 0; i < digits.length(); i++) {
      bytes[from + i] = (byte) (ZONE | (digits.charAt(i) - '0'));
    }
    if (format.signed()) {
      switch (format.sign()) {
        case TRAILING -> overpunch(bytes, bytes.length - 1, minus);
        case LEADING -> overpunch(bytes, 0, minus);
        case TRAILING_SEPARATE -> bytes[bytes.length - 1] = (byte) (minus ? MINUS : PLUS);
        case LEADING_SEPARATE -> bytes[0] = (byte) (minus ? MINUS : PLUS);
      }
    }
    return bytes;
  }

  /// Digits and a separate sign in UTF-16.
  private static byte[] national(byte[] zoned) {
    byte[] bytes = new byte[2 * zoned.length];
    for (int i = 0; i < zoned.length; i++) {
      int character = zoned[i] & 0xFF;
      bytes[2 * i + 1] =
          (byte) (character == PLUS ? '+' : character == MINUS ? '-' : '0' + (character & 15));
    }
    return bytes;
  }

  private static void overpunch(byte[] bytes, int at, boolean minus) {
    bytes[at] = (byte) ((minus ? ZONE_MINUS : ZONE_PLUS) | (bytes[at] & 0x0F));
  }

  private static byte[] packed(BigInteger value, NumberFormat format) {
    byte[] bytes = new byte[format.bytes()];
    String digits = digits(value, bytes.length * 2 - 1);
    int sign = !format.signed() ? 0xF : value.signum() < 0 ? 0xD : 0xC;
    for (int i = 0; i < bytes.length; i++) {
      int high = digits.charAt(2 * i) - '0';
      int low = 2 * i + 1 < digits.length() ? digits.charAt(2 * i + 1) - '0' : sign;
      bytes[i] = (byte) (high << 4 | low);
    }
    return bytes;
  }

  private static byte[] binary(BigInteger value, int length) {
    byte[] bytes = new byte[length];
    BigInteger rest = value;
    for (int i = length - 1; i >= 0; i--) {
      bytes[i] = rest.byteValue();
      rest = rest.shiftRight(8);
    }
    return bytes;
  }
}
