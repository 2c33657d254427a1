package homeport.utilities.sort.engine;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/// Writes values so that their bytes compare, unsigned and from the left, as the values do.
///
/// Decimal numbers are a half byte 8 and the digits, right-aligned; a negative one has all its bits
/// turned over, so that it begins with 7 and the larger magnitude comes first. Binary numbers have
/// their sign bit turned over. Nothing here allocates but the forms of constants.
final class ComparableForm {
  private static final byte BLANK = 0x40;
  private static final byte SIGN_BIT = (byte) 0x80;

  /// EBCDIC to the ASCII (ISO 8859-1) code of the same character.
  private static final byte[] ASCII = ascii();

  private ComparableForm() {}

  private static byte[] ascii() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    CharBuffer text = Charset.forName("IBM1047").decode(ByteBuffer.wrap(all));
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) text.charAt(i);
    }
    return all;
  }

  /// Left-aligned, blanks behind.
  static void characters(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    System.arraycopy(from, at, to, toAt, length);
    Arrays.fill(to, toAt + length, toAt + width, BLANK);
  }

  /// Right-aligned, zeros before.
  static void unsigned(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    Arrays.fill(to, toAt, toAt + width - length, (byte) 0);
    System.arraycopy(from, at, to, toAt + width - length, length);
  }

  static void signed(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    byte fill = (byte) (from[at] >> 7);
    Arrays.fill(to, toAt, toAt + width - length, fill);
    System.arraycopy(from, at, to, toAt + width - length, length);
    to[toAt] ^= SIGN_BIT;
  }

  static void packed(
      byte[] from, int at, int length, boolean zeros, byte[] to, int toAt, int width) {
    int pad = width - length;
    Arrays.fill(to, toAt, toAt + pad, (byte) 0);
    int digits = 0;
    int carry = 0;
    for (int i = 0; i < length; i++) {
      int b = from[at + i] & 0xFF;
      int shifted = carry << 4 | b >> 4;
      to[toAt + pad + i] = (byte) shifted;
      digits |= shifted;
      carry = b & 15;
    }
    finish(FieldFormat.sign(carry) && (zeros || digits != 0), to, toAt, width);
  }

  /// @param length digits, one in the right half of each byte
  /// @param zeros minus zero has a form of its own
  static void zoned(
      byte[] from,
      int at,
      int length,
      boolean negative,
      boolean zeros,
      byte[] to,
      int toAt,
      int width) {
    int bytes = length / 2 + 1;
    Arrays.fill(to, toAt, toAt + width - bytes, (byte) 0);
    int next = toAt + width - bytes;
    int i = at;
    int end = at + length;
    int digits = 0;
    if ((length & 1) == 0) {
      to[next++] = 0;
    } else {
      digits = from[i++] & 15;
      to[next++] = (byte) digits;
    }
    while (i < end) {
      int pair = (from[i] & 15) << 4 | (from[i + 1] & 15);
      to[next++] = (byte) pair;
      digits |= pair;
      i += 2;
    }
    finish(negative && (zeros || digits != 0), to, toAt, width);
  }

  /// The right halves of bytes 0 to 9 in an EBCDIC field of loose digits, right-aligned.
  static void free(
      byte[] from,
      int at,
      int length,
      FieldFormat.FreeForm form,
      boolean zeros,
      byte[] to,
      int toAt,
      int width) {
    Arrays.fill(to, toAt, toAt + width, (byte) 0);
    int halfByte = 2 * width - 1;
    int digits = 0;
    for (int i = at + length - 1; i >= at && halfByte > 0; i--) {
      int digit = FieldNumber.digit(from[i]);
      if (digit >= 0) {
        to[toAt + halfByte / 2] |= (byte) ((halfByte & 1) == 0 ? digit << 4 : digit);
        digits |= digit;
        halfByte--;
      }
    }
    finish((zeros || digits != 0) && FieldNumber.minus(from, at, length, form), to, toAt, width);
  }

  static void packedInside(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    int pad = width - length;
    Arrays.fill(to, toAt, toAt + pad, (byte) 0);
    int carry = 0;
    for (int i = 0; i < length; i++) {
      int b = from[at + i] & 0xFF;
      to[toAt + pad + i] = (byte) (carry << 4 | b >> 4);
      carry = b & 15;
    }
    to[toAt + pad] = 0;
    finish(false, to, toAt, width);
  }

  static void ascii(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    for (int i = 0; i < length; i++) {
      to[toAt + i] = ASCII[from[at + i] & 0xFF];
    }
    Arrays.fill(to, toAt + length, toAt + width, ASCII[BLANK]);
  }

  /// A sign bit, an exponent and a fraction: when normalized they compare as one number does.
  static void floating(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    boolean negative = from[at] < 0;
    for (int i = 0; i < width; i++) {
      byte b = i < length ? from[at + i] : 0;
      to[toAt + i] = negative ? (byte) ~b : b;
    }
    if (!negative) {
      to[toAt] |= SIGN_BIT;
    }
  }

  private static void finish(boolean negative, byte[] to, int toAt, int width) {
    to[toAt] |= SIGN_BIT;
    if (negative) {
      for (int i = toAt; i < toAt + width; i++) {
        to[i] = (byte) ~to[i];
      }
    }
  }

  /// A decimal constant in the form of a decimal field of `digits` digits; digits that do not fit
  /// on the left are lost (Application Programming Guide, INCLUDE, "Padding and truncation").
  ///
  /// @param minusZero zero is to be minus zero
  static byte[] ofDecimal(BigInteger value, int digits, int width, boolean minusZero) {
    byte[] form = new byte[width];
    BigInteger rest = value.abs().mod(BigInteger.TEN.pow(digits));
    boolean negative = minusZero || value.signum() < 0 && rest.signum() != 0;
    String text = rest.toString();
    int halfByte = 2 * width - text.length();
    for (int i = 0; i < text.length(); i++, halfByte++) {
      int digit = text.charAt(i) - '0';
      form[halfByte / 2] |= (byte) ((halfByte & 1) == 0 ? digit << 4 : digit);
    }
    finish(negative, form, 0, width);
    return form;
  }

  /// A decimal constant in the form of a binary field of `width` bytes.
  static byte[] ofBinary(BigInteger value, int width, boolean signed) {
    byte[] form = new byte[width];
    byte[] bytes = value.toByteArray();
    byte fill = (byte) (value.signum() < 0 ? -1 : 0);
    for (int i = 1; i <= width; i++) {
      form[width - i] = i <= bytes.length ? bytes[bytes.length - i] : fill;
    }
    if (signed) {
      form[0] ^= SIGN_BIT;
    }
    return form;
  }
}
