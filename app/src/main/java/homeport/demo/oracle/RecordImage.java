package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;

/// One record of fixed length as IBM lays it out, filled from left to right: EBCDIC text (code page
/// 1140), zoned, packed and binary numbers.
final class RecordImage {
  private static final Charset EBCDIC = Charset.forName("IBM1140");
  private static final byte SPACE = 0x40;

  private final byte[] bytes;
  private int at;

  RecordImage(int length) {
    bytes = new byte[length];
  }

  /// PIC X(length).
  RecordImage text(String text, int length) {
    byte[] encoded = text.getBytes(EBCDIC);
    if (encoded.length > length) {
      throw new IllegalArgumentException(text);
    }
    System.arraycopy(encoded, 0, bytes, at, encoded.length);
    for (int i = encoded.length; i < length; i++) {
      bytes[at + i] = SPACE;
    }
    at += length;
    return this;
  }

  RecordImage spaces(int length) {
    return text("", length);
  }

  /// PIC 9(length).
  RecordImage digits(long value, int length) {
    return text(decimal(BigInteger.valueOf(value), length), length);
  }

  /// PIC S9(length - scale)V9(scale): the sign over the last digit.
  RecordImage zoned(BigDecimal value, int length, int scale) {
    text(decimal(value.setScale(scale).unscaledValue().abs(), length), length);
    int zone = value.signum() < 0 ? 0xD0 : 0xC0;
    bytes[at - 1] = (byte) (zone | (bytes[at - 1] & 0x0F));
    return this;
  }

  /// PIC S9(digits - scale)V9(scale) COMP-3.
  RecordImage packed(BigDecimal value, int digits, int scale) {
    String sign = value.signum() < 0 ? "d" : "c";
    return nibbles(decimal(value.setScale(scale).unscaledValue().abs(), digits) + sign);
  }

  /// PIC 9(digits) COMP-3.
  RecordImage packedUnsigned(long value, int digits) {
    return nibbles(decimal(BigInteger.valueOf(value), digits) + "f");
  }

  /// COMP of two, four or eight bytes.
  RecordImage binary(long value, int length) {
    for (int i = 0; i < length; i++) {
      bytes[at + i] = (byte) (value >> (8 * (length - 1 - i)));
    }
    at += length;
    return this;
  }

  RecordImage bytes(byte[] source) {
    System.arraycopy(source, 0, bytes, at, source.length);
    at += source.length;
    return this;
  }

  /// The record, which must be full.
  byte[] toBytes() {
    if (at != bytes.length) {
      throw new IllegalStateException(at + " of " + bytes.length + " bytes are filled");
    }
    return bytes.clone();
  }

  private RecordImage nibbles(String hexadecimal) {
    String whole = hexadecimal.length() % 2 == 0 ? hexadecimal : "0" + hexadecimal;
    for (int i = 0; i < whole.length(); i += 2) {
      bytes[at] = (byte) Integer.parseInt(whole, i, i + 2, 16);
      at++;
    }
    return this;
  }

  private static String decimal(BigInteger value, int digits) {
    String text = value.toString();
    if (value.signum() < 0 || text.length() > digits) {
      throw new IllegalArgumentException(text + " in " + digits + " digits");
    }
    return "0".repeat(digits - text.length()) + text;
  }
}
