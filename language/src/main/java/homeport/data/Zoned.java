package homeport.data;

import homeport.data.DataException.Kind;

/// Zoned decimal (numeric DISPLAY) in EBCDIC: a digit a byte in its right half, zone F in its left
/// half, except that the zone of the first or last digit may be the sign.
///
/// A load does what PACK and a decimal instruction do (z/Architecture Principles of Operation,
/// "PACK"): zones other than the sign's are not looked at, so a blank counts as a zero; a right
/// half above 9 or, in a signed item, a sign below A is a data exception (A-0002).
///
/// Nothing here allocates, unless a data exception is thrown. Storage needs slack, see the package.
public final class Zoned {
  private static final long E8 = 100_000_000L;
  private static final long E16 = 10_000_000_000_000_000L;
  private static final long DIGITS = 0x0F0F0F0F0F0F0F0FL;
  private static final long SIXES = 0x0606060606060606L;
  private static final long ZONES = 0xF0F0F0F0F0F0F0F0L;
  private static final int PLUS = 0xC0;
  private static final int MINUS = 0xD0;
  private static final long TO_PLUS = 0xF0 ^ PLUS;
  private static final long TO_MINUS = 0xF0 ^ MINUS;
  private static final byte PLUS_CHARACTER = 0x4E;
  private static final byte MINUS_CHARACTER = 0x60;

  private Zoned() {}

  /// A signed field of 1 to 18 bytes with its sign in the last zone.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load(byte[] b, int off, int len) {
    long value = digits(b, off, len);
    int sign = b[off + len - 1] >> 4 & 15;
    if (value < 0 || sign < 10) {
      throw refuse(value < 0, b, off, len);
    }
    return Packed.signed(value, sign);
  }

  /// An unsigned field of 1 to 18 bytes; no zone is looked at (A-0003).
  ///
  /// @throws DataException on an invalid digit
  public static long loadUnsigned(byte[] b, int off, int len) {
    long value = digits(b, off, len);
    if (value < 0) {
      throw refuse(true, b, off, len);
    }
    return value;
  }

  /// Compares two unsigned fields of the same 1 to 16 digits as [#loadUnsigned] would find them.
  ///
  /// @throws DataException on an invalid digit; the first field's before the second one's
  public static int compareUnsigned(byte[] a, int aOff, byte[] b, int bOff, int digits) {
    int above = digits - 8;
    if (above > 0) {
      long high = Bcd.read(a, aOff, above) & DIGITS;
      long other = Bcd.read(b, bOff, above) & DIGITS;
      if (((high + SIXES | other + SIXES) & ZONES) != 0 || high != other) {
        return compareNumbers(a, aOff, b, bOff, digits);
      }
      aOff += above;
      bOff += above;
    }
    int last = Math.min(digits, 8);
    long low = Bcd.read(a, aOff, last) & DIGITS;
    long other = Bcd.read(b, bOff, last) & DIGITS;
    if (((low + SIXES | other + SIXES) & ZONES) != 0) {
      return compareNumbers(a, aOff - Math.max(above, 0), b, bOff - Math.max(above, 0), digits);
    }
    return Long.compare(low, other);
  }

  private static int compareNumbers(byte[] a, int aOff, byte[] b, int bOff, int digits) {
    return Long.compare(loadUnsigned(a, aOff, digits), loadUnsigned(b, bOff, digits));
  }

  /// A signed field of at most 18 digits.
  ///
  /// @param len the bytes of the field, a separate sign among them
  /// @throws DataException on an invalid digit or sign
  public static long load(byte[] b, int off, int len, SignPlace place) {
    boolean separate = place.separate();
    long value = digits(b, digitsOff(off, place), separate ? len - 1 : len);
    int sign = sign(b, off, len, place);
    if (value < 0 || sign == 0) {
      throw refuse(value < 0, b, off, len);
    }
    return sign < 0 ? -value : value;
  }

  /// As [#load(byte\[\], int, int, SignPlace)] for up to 31 digits.
  public static void load(Wide w, byte[] b, int off, int len, SignPlace place) {
    loadUnsignedDigits(w, b, off, len, digitsOff(off, place), place.separate() ? len - 1 : len);
    int sign = sign(b, off, len, place);
    if (sign == 0) {
      throw refuse(false, b, off, len);
    }
    if (sign < 0) {
      w.negate();
    }
  }

  /// As [#loadUnsigned(byte\[\], int, int)] for up to 31 digits.
  public static void loadUnsigned(Wide w, byte[] b, int off, int len) {
    loadUnsignedDigits(w, b, off, len, off, len);
  }

  /// Stores a value in a signed field of `digits` (1 to 18) bytes with its sign in the last zone;
  /// digits that do not fit on the left are lost. Zero is positive (A-0001).
  public static void store(byte[] b, int off, int digits, long v) {
    long magnitude = Packed.magnitude(v, digits);
    put(b, off, digits, magnitude, v < 0 && magnitude != 0 ? TO_MINUS : TO_PLUS);
  }

  /// Stores the absolute value in an unsigned field of `digits` (1 to 18) bytes.
  public static void storeUnsigned(byte[] b, int off, int digits, long v) {
    put(b, off, digits, Packed.magnitude(v, digits));
  }

  /// Stores a value in a signed field of `digits` (1 to 18) digits and, where the sign is separate,
  /// one more byte.
  public static void store(byte[] b, int off, int digits, long v, SignPlace place) {
    long magnitude = Packed.magnitude(v, digits);
    put(b, digitsOff(off, place), digits, magnitude);
    putSign(b, off, digits, v < 0 && magnitude != 0, place);
  }

  /// As [#store(byte\[\], int, int, long, SignPlace)] for up to 31 digits; `w` keeps its value.
  public static void store(byte[] b, int off, int digits, Wide w, SignPlace place) {
    boolean zero = put(b, digitsOff(off, place), digits, w);
    putSign(b, off, digits, w.signum() < 0 && !zero, place);
  }

  /// As [#storeUnsigned(byte\[\], int, int, long)] for up to 31 digits; `w` keeps its value.
  public static void storeUnsigned(byte[] b, int off, int digits, Wide w) {
    put(b, off, digits, w);
  }

  private static DataException refuse(boolean digit, byte[] b, int off, int len) {
    return new DataException(digit ? Kind.ZONED_DIGIT : Kind.ZONED_SIGN, b, off, len);
  }

  private static int digitsOff(int off, SignPlace place) {
    return place == SignPlace.LEADING_SEPARATE ? off + 1 : off;
  }

  /// -1, 1, or 0 for no sign.
  private static int sign(byte[] b, int off, int len, SignPlace place) {
    return switch (place) {
      case TRAILING -> zoneSign(b[off + len - 1]);
      case LEADING -> zoneSign(b[off]);
      case TRAILING_SEPARATE -> characterSign(b[off + len - 1]);
      case LEADING_SEPARATE -> characterSign(b[off]);
    };
  }

  private static int zoneSign(byte digit) {
    int zone = digit >> 4 & 15;
    return zone < 10 ? 0 : Packed.negative(zone) ? -1 : 1;
  }

  private static int characterSign(byte sign) {
    return sign == PLUS_CHARACTER ? 1 : sign == MINUS_CHARACTER ? -1 : 0;
  }

  private static void putSign(byte[] b, int off, int digits, boolean minus, SignPlace place) {
    switch (place) {
      case TRAILING -> zone(b, off + digits - 1, minus ? MINUS : PLUS);
      case LEADING -> zone(b, off, minus ? MINUS : PLUS);
      case TRAILING_SEPARATE -> b[off + digits] = minus ? MINUS_CHARACTER : PLUS_CHARACTER;
      case LEADING_SEPARATE -> b[off] = minus ? MINUS_CHARACTER : PLUS_CHARACTER;
    }
  }

  private static void zone(byte[] b, int at, int zone) {
    b[at] = (byte) (zone | (b[at] & 15));
  }

  /// The value of 1 to 18 digit bytes, or -1 when a right half is above 9.
  static long digits(byte[] b, int off, int n) {
    if (n <= 8) {
      long x = Bcd.read(b, off, n) & DIGITS;
      return (x + SIXES & ZONES) == 0 ? eight(x) : -1;
    }
    long low = (long) Bcd.LONG.get(b, off + n - 8) & DIGITS;
    if (n <= 16) {
      long high = Bcd.read(b, off, n - 8) & DIGITS;
      boolean good = ((low + SIXES | high + SIXES) & ZONES) == 0;
      return good ? eight(high) * E8 + eight(low) : -1;
    }
    long middle = (long) Bcd.LONG.get(b, off + n - 16) & DIGITS;
    long high = Bcd.read(b, off, n - 16) & DIGITS;
    boolean good = ((low + SIXES | middle + SIXES | high + SIXES) & ZONES) == 0;
    return good ? eight(high) * E16 + eight(middle) * E8 + eight(low) : -1;
  }

  private static void loadUnsignedDigits(Wide w, byte[] b, int off, int len, int digitsOff, int n) {
    int above = n - 16;
    long high = above > 0 ? digits(b, digitsOff, above) : 0;
    long low = above > 0 ? digits(b, digitsOff + above, 16) : digits(b, digitsOff, n);
    if (high < 0 || low < 0) {
      throw refuse(true, b, off, len);
    }
    w.setProduct(high, E16, low);
  }

  /// The value of eight digits, one in each byte.
  private static long eight(long x) {
    x = (x & 0x00FF00FF00FF00FFL) + 10 * (x >>> 8 & 0x00FF00FF00FF00FFL);
    x = (x & 0x0000FFFF0000FFFFL) + 100 * (x >>> 16 & 0x0000FFFF0000FFFFL);
    return (x & 0xFFFFFFFFL) + 10_000 * (x >>> 32);
  }

  /// The eight digits of 0 to 99,999,999 as characters. Each step splits every lane in two; the
  /// multiplications divide by 10,000, 100 and 10.
  private static long characters(long v) {
    v += ((1L << 32) - 10_000) * ((v * 3_518_437_209L) >>> 45);
    v += 65_436L * ((v * 10_486) >>> 20 & 0x0000007F0000007FL);
    v += 246 * ((v * 103) >>> 10 & 0x000F000F000F000FL);
    return v | ZONES;
  }

  /// Writes `n` (1 to 18) digits, all with zone F.
  private static void put(byte[] b, int off, int n, long magnitude) {
    put(b, off, n, magnitude, 0);
  }

  /// Writes `n` (1 to 18) digits with zone F, the last one's changed by `flip`. The sign goes with
  /// its word: a byte of its own would make the next load of the word wait.
  private static void put(byte[] b, int off, int n, long magnitude, long flip) {
    if (n < 8) {
      Bcd.write(b, off, n, characters(magnitude) ^ flip);
      return;
    }
    long above = magnitude / E8;
    Bcd.LONG.set(b, off + n - 8, characters(magnitude - above * E8) ^ flip);
    if (n > 16) {
      long top = above / E8;
      Bcd.LONG.set(b, off + n - 16, characters(above - top * E8));
      Bcd.write(b, off, n - 16, characters(top));
    } else if (n > 8) {
      Bcd.write(b, off, n - 8, characters(above));
    }
  }

  /// Writes 1 to 31 digits; true when all of them are zero.
  private static boolean put(byte[] b, int off, int n, Wide w) {
    long high = w.magnitudeAbove15(n);
    long low = w.magnitudeBelow15(n);
    if (n <= 15) {
      put(b, off, n, low);
    } else {
      put(b, off, n - 15, high);
      put(b, off + n - 15, 15, low);
    }
    return (high | low) == 0;
  }
}
