package homeport.data;

import homeport.data.DataException.Kind;

/// Packed decimal (COMP-3): two digits a byte, the sign in the right half of the last byte
/// (z/Architecture Principles of Operation, "Decimal-Number Formats": A, C, E, F are plus, B and D
/// are minus; anything else, and a digit above 9, is a data exception).
///
/// Nothing here allocates, unless a data exception is thrown. Storage needs slack, see the package.
public final class Packed {
  private static final long E15 = 1_000_000_000_000_000L;
  private static final int PLUS = 0xC;
  private static final int MINUS = 0xD;
  private static final int UNSIGNED = 0xF;

  private Packed() {}

  /// The value of a field of 1 to 10 bytes. The half byte to the left of an even number of digits
  /// counts as a digit, as it does for the machine; only in a 10-byte field, where it would be the
  /// 19th, is it checked but left out.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load(byte[] b, int off, int len) {
    long low;
    long value;
    if (len <= 8) {
      low = Bcd.read(b, off, len);
      if (Bcd.bad(low >>> 4)) {
        throw new DataException(Kind.PACKED_DIGIT, b, off, len);
      }
      value = Bcd.toBinary(low >>> 4);
    } else {
      low = (long) Bcd.LONG.get(b, off + len - 8);
      long high = Bcd.read(b, off, len - 8);
      if (Bcd.bad(low >>> 4) || Bcd.bad(high)) {
        throw new DataException(Kind.PACKED_DIGIT, b, off, len);
      }
      value = Bcd.toBinary(high & 0xFFF) * E15 + Bcd.toBinary(low >>> 4);
    }
    int sign = (int) low & 15;
    if (sign < 10) {
      throw new DataException(Kind.PACKED_SIGN, b, off, len);
    }
    return signed(value, sign);
  }

  /// The magnitude in an unsigned field of 1 to 10 bytes: its sign must be one, but is not looked
  /// at (A-0003).
  ///
  /// @throws DataException on an invalid digit or sign
  public static long loadUnsigned(byte[] b, int off, int len) {
    return Math.abs(load(b, off, len));
  }

  /// As [#loadUnsigned(byte\[\], int, int)] for a field of 1 to 16 bytes.
  public static void loadUnsigned(Wide w, byte[] b, int off, int len) {
    load(w, b, off, len);
    if (w.signum() < 0) {
      w.negate();
    }
  }

  /// The value of a field of 1 to 16 bytes.
  ///
  /// @throws DataException on an invalid digit or sign
  public static void load(Wide w, byte[] b, int off, int len) {
    if (len <= 9) {
      w.set(load(b, off, len));
      return;
    }
    long low = (long) Bcd.LONG.get(b, off + len - 8);
    long high = Bcd.read(b, off, len - 8);
    if (Bcd.bad(low >>> 4) || Bcd.bad(high)) {
      throw new DataException(Kind.PACKED_DIGIT, b, off, len);
    }
    int sign = (int) low & 15;
    if (sign < 10) {
      throw new DataException(Kind.PACKED_SIGN, b, off, len);
    }
    w.setProduct(Bcd.toBinary(high), E15, Bcd.toBinary(low >>> 4));
    if (negative(sign)) {
      w.negate();
    }
  }

  /// Stores a value in a signed field of `digits` (1 to 18) digits; digits that do not fit on the
  /// left are lost. The sign is C for zero and above, D below; a negative value of which only zeros
  /// are left is stored with C (A-0001).
  public static void store(byte[] b, int off, int digits, long v) {
    long magnitude = magnitude(v, digits);
    put(b, off, digits, magnitude, v < 0 && magnitude != 0 ? MINUS : PLUS);
  }

  /// Stores the absolute value in an unsigned field of `digits` (1 to 18) digits, with sign F.
  public static void storeUnsigned(byte[] b, int off, int digits, long v) {
    put(b, off, digits, magnitude(v, digits), UNSIGNED);
  }

  /// As [#store(byte\[\], int, int, long)] for up to 31 digits; `w` keeps its value.
  public static void store(byte[] b, int off, int digits, Wide w) {
    put(b, off, digits, w, w.signum() < 0 ? MINUS : PLUS);
  }

  /// As [#storeUnsigned(byte\[\], int, int, long)] for up to 31 digits; `w` keeps its value.
  public static void storeUnsigned(byte[] b, int off, int digits, Wide w) {
    put(b, off, digits, w, UNSIGNED);
  }

  /// True when the field passes IF NUMERIC as it does under NUMPROC(NOPFD): digits 0 to 9 and a
  /// sign that suits the picture.
  public static boolean valid(byte[] b, int off, int len, boolean signed) {
    return ClassTest.packed(b, off, len, signed, ClassTest.Signs.NOPFD);
  }

  private static void put(byte[] b, int off, int digits, long magnitude, int sign) {
    int len = digits / 2 + 1;
    if (len <= 8) {
      Bcd.write(b, off, len, Bcd.toDigits(magnitude) << 4 | sign);
    } else {
      long high = magnitude / E15;
      Bcd.write(b, off, len - 8, Bcd.toDigits(high));
      Bcd.LONG.set(b, off + len - 8, Bcd.toDigits(magnitude - high * E15) << 4 | sign);
    }
  }

  private static void put(byte[] b, int off, int digits, Wide w, int sign) {
    long high = w.magnitudeAbove15(digits);
    long low = w.magnitudeBelow15(digits);
    int len = digits / 2 + 1;
    int nibble = sign == MINUS && (high | low) == 0 ? PLUS : sign;
    long word = Bcd.toDigits(low) << 4 | nibble;
    if (len <= 8) {
      Bcd.write(b, off, len, word);
    } else {
      Bcd.write(b, off, len - 8, Bcd.toDigits(high));
      Bcd.LONG.set(b, off + len - 8, word);
    }
  }

  /// |v| without the digits left of the last `digits`; right for the smallest `long` too.
  static long magnitude(long v, int digits) {
    long magnitude = Math.abs(v);
    long limit = Scaling.powerOfTen(digits);
    return Long.compareUnsigned(magnitude, limit) < 0
        ? magnitude
        : Long.remainderUnsigned(magnitude, limit);
  }

  static boolean negative(int sign) {
    return (0x2800 >>> sign & 1) != 0;
  }

  /// The value with the sign that a half byte stands for; B and D are minus.
  static long signed(long value, int sign) {
    long mask = -(long) (0x2800 >>> sign & 1);
    return (value ^ mask) - mask;
  }
}
