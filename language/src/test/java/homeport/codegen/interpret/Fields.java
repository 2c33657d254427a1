package homeport.codegen.interpret;

import homeport.data.DataException;
import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import java.math.BigInteger;

/// Numbers in storage, a digit at a time.
final class Fields {
  private static final BigInteger TEN = BigInteger.TEN;

  private Fields() {}

  static BigInteger load(byte[] b, int off, NumberFormat format) {
    return switch (format.usage()) {
      case PACKED -> packed(b, off, format);
      case DISPLAY -> zoned(b, off, format);
      case BINARY, NATIVE_BINARY, INDEX, POINTER, FUNCTION_POINTER, PROCEDURE_POINTER -> {
        byte[] bytes = java.util.Arrays.copyOfRange(b, off, off + format.bytes());
        yield format.signed() ? new BigInteger(bytes) : new BigInteger(1, bytes);
      }
      case FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 -> throw new IllegalArgumentException();
    };
  }

  private static BigInteger packed(byte[] b, int off, NumberFormat format) {
    int len = format.bytes();
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < 2 * len - 1; i++) {
      int digit = b[off + i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
      if (digit > 9) {
        throw new DataException(DataException.Kind.PACKED_DIGIT, b, off, len);
      }
      if (2 * len - 1 - i <= Math.max(18, format.digits())) {
        value = value.multiply(TEN).add(BigInteger.valueOf(digit));
      }
    }
    int sign = b[off + len - 1] & 15;
    if (sign < 10) {
      throw new DataException(DataException.Kind.PACKED_SIGN, b, off, len);
    }
    return format.signed() && (sign == 0xB || sign == 0xD) ? value.negate() : value;
  }

  private static BigInteger zoned(byte[] b, int off, NumberFormat format) {
    boolean separate = format.signed() && format.sign().separate();
    int from = separate && format.sign() == SignPlace.LEADING_SEPARATE ? off + 1 : off;
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < format.digits(); i++) {
      int digit = b[from + i] & 15;
      if (digit > 9) {
        throw new DataException(DataException.Kind.ZONED_DIGIT, b, off, format.bytes());
      }
      value = value.multiply(TEN).add(BigInteger.valueOf(digit));
    }
    return negative(b, off, format) ? value.negate() : value;
  }

  private static boolean negative(byte[] b, int off, NumberFormat format) {
    if (!format.signed()) {
      return false;
    }
    int last = off + format.bytes() - 1;
    int at =
        switch (format.sign()) {
          case TRAILING, TRAILING_SEPARATE -> last;
          case LEADING, LEADING_SEPARATE -> off;
        };
    if (format.sign().separate()) {
      if (b[at] != 0x4E && b[at] != 0x60) {
        throw new DataException(DataException.Kind.ZONED_SIGN, b, off, format.bytes());
      }
      return b[at] == 0x60;
    }
    int zone = b[at] >> 4 & 15;
    if (zone < 10) {
      throw new DataException(DataException.Kind.ZONED_SIGN, b, off, format.bytes());
    }
    return zone == 0xB || zone == 0xD;
  }

  static void store(byte[] b, int off, NumberFormat format, BigInteger given, boolean truncate) {
    BigInteger limit = TEN.pow(format.digits());
    switch (format.usage()) {
      case PACKED, DISPLAY -> {
        BigInteger value = given.remainder(limit);
        String digits = value.abs().toString();
        digits = "0".repeat(format.digits() - digits.length()) + digits;
        boolean minus = value.signum() < 0;
        if (format.usage() == homeport.data.Usage.PACKED) {
          storePacked(b, off, format, digits, minus);
        } else {
          storeZoned(b, off, format, digits, minus);
        }
      }
      case BINARY, NATIVE_BINARY, INDEX, POINTER, FUNCTION_POINTER, PROCEDURE_POINTER -> {
        BigInteger value = truncate ? given.remainder(limit) : given;
        value = format.signed() ? value : value.abs();
        for (int i = 0; i < format.bytes(); i++) {
          b[off + i] = value.shiftRight(8 * (format.bytes() - 1 - i)).byteValue();
        }
      }
      case FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 -> throw new IllegalArgumentException();
    }
  }

  private static void storePacked(
      byte[] b, int off, NumberFormat format, String digits, boolean minus) {
    String even = digits.length() % 2 == 0 ? "0" + digits : digits;
    char sign = !format.signed() ? 'F' : minus ? 'D' : 'C';
    byte[] bytes = java.util.HexFormat.of().parseHex(even + sign);
    System.arraycopy(bytes, 0, b, off, bytes.length);
  }

  private static void storeZoned(
      byte[] b, int off, NumberFormat format, String digits, boolean minus) {
    boolean leading = format.sign() == SignPlace.LEADING_SEPARATE && format.signed();
    int from = leading ? off + 1 : off;
    for (int i = 0; i < digits.length(); i++) {
      b[from + i] = (byte) (0xF0 | digits.charAt(i) - '0');
    }
    if (!format.signed()) {
      return;
    }
    int last = off + format.bytes() - 1;
    switch (format.sign()) {
      case TRAILING -> b[last] = (byte) (b[last] & 15 | (minus ? 0xD0 : 0xC0));
      case LEADING -> b[off] = (byte) (b[off] & 15 | (minus ? 0xD0 : 0xC0));
      case TRAILING_SEPARATE -> b[last] = (byte) (minus ? 0x60 : 0x4E);
      case LEADING_SEPARATE -> b[off] = (byte) (minus ? 0x60 : 0x4E);
    }
  }
}
