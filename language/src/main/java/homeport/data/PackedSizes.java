package homeport.data;

import homeport.data.DataException.Kind;

/// Packed fields of at most eight bytes, a method a size. What is known of a size makes each small:
/// the JIT puts it in place, and only the digits that are there are worked on.
///
/// A field is read in the pieces in which it is written. A load that spans two stores would have to
/// wait until both have reached the cache, which a counter does at every turn of its loop.
///
/// Loads give what [Packed#load] gives and fail as it does. Stores take a magnitude that the
/// field's digits can hold; zero is positive.
public final class PackedSizes {
  private static final long TOPS = 0x8888888888888888L;
  private static final int PLUS = 0xC;
  private static final int UNSIGNED = 0xF;

  private PackedSizes() {}

  /// A field of 1 byte.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load1(byte[] b, int off) {
    long word = b[off] & 0xFFL;
    if (damaged(word)) {
      throw damage(word, b, off, 1);
    }
    return Packed.signed(word >>> 4, (int) word & 15);
  }

  /// A field of 2 bytes.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load2(byte[] b, int off) {
    long word = Bcd.two(b, off);
    if (damaged(word)) {
      throw damage(word, b, off, 2);
    }
    return Packed.signed(Bcd.toFour(word >>> 4), (int) word & 15);
  }

  /// A field of 3 bytes.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load3(byte[] b, int off) {
    long word = (b[off] & 0xFFL) << 16 | Bcd.two(b, off + 1);
    if (damaged(word)) {
      throw damage(word, b, off, 3);
    }
    return Packed.signed(Bcd.toEight(word >>> 4), (int) word & 15);
  }

  /// A field of 4 bytes.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load4(byte[] b, int off) {
    long word = Bcd.four(b, off);
    if (damaged(word)) {
      throw damage(word, b, off, 4);
    }
    return Packed.signed(Bcd.toEight(word >>> 4), (int) word & 15);
  }

  /// A field of 5 bytes.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load5(byte[] b, int off) {
    long word = (b[off] & 0xFFL) << 32 | Bcd.four(b, off + 1);
    if (damaged(word)) {
      throw damage(word, b, off, 5);
    }
    return Packed.signed(Bcd.toBinary(word >>> 4), (int) word & 15);
  }

  /// A field of 6 bytes.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load6(byte[] b, int off) {
    long word = Bcd.two(b, off) << 32 | Bcd.four(b, off + 2);
    if (damaged(word)) {
      throw damage(word, b, off, 6);
    }
    return Packed.signed(Bcd.toBinary(word >>> 4), (int) word & 15);
  }

  /// A field of 7 bytes.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load7(byte[] b, int off) {
    long word = Bcd.two(b, off) << 40 | (b[off + 2] & 0xFFL) << 32 | Bcd.four(b, off + 3);
    if (damaged(word)) {
      throw damage(word, b, off, 7);
    }
    return Packed.signed(Bcd.toBinary(word >>> 4), (int) word & 15);
  }

  /// A field of 8 bytes.
  ///
  /// @throws DataException on an invalid digit or sign
  public static long load8(byte[] b, int off) {
    long word = (long) Bcd.LONG.get(b, off);
    if (damaged(word)) {
      throw damage(word, b, off, 8);
    }
    return Packed.signed(Bcd.toBinary(word >>> 4), (int) word & 15);
  }

  /// Stores in a signed field of 1 byte.
  public static void store1(byte[] b, int off, long v) {
    put1(b, off, Math.abs(v), PLUS + (v >>> 63));
  }

  /// Stores the absolute value in an unsigned field of 1 byte.
  public static void storeUnsigned1(byte[] b, int off, long v) {
    put1(b, off, Math.abs(v), UNSIGNED);
  }

  private static void put1(byte[] b, int off, long magnitude, long sign) {
    long word = magnitude << 4 | sign;
    b[off] = (byte) word;
  }

  /// Stores in a signed field of 2 bytes.
  public static void store2(byte[] b, int off, long v) {
    put2(b, off, Math.abs(v), PLUS + (v >>> 63));
  }

  /// Stores the absolute value in an unsigned field of 2 bytes.
  public static void storeUnsigned2(byte[] b, int off, long v) {
    put2(b, off, Math.abs(v), UNSIGNED);
  }

  private static void put2(byte[] b, int off, long magnitude, long sign) {
    long word = Bcd.fourDigits(magnitude) << 4 | sign;
    Bcd.SHORT.set(b, off, (short) word);
  }

  /// Stores in a signed field of 3 bytes.
  public static void store3(byte[] b, int off, long v) {
    put3(b, off, Math.abs(v), PLUS + (v >>> 63));
  }

  /// Stores the absolute value in an unsigned field of 3 bytes.
  public static void storeUnsigned3(byte[] b, int off, long v) {
    put3(b, off, Math.abs(v), UNSIGNED);
  }

  private static void put3(byte[] b, int off, long magnitude, long sign) {
    long word = Bcd.eightDigits(magnitude) << 4 | sign;
    b[off] = (byte) (word >>> 16);
    Bcd.SHORT.set(b, off + 1, (short) word);
  }

  /// Stores in a signed field of 4 bytes.
  public static void store4(byte[] b, int off, long v) {
    put4(b, off, Math.abs(v), PLUS + (v >>> 63));
  }

  /// Stores the absolute value in an unsigned field of 4 bytes.
  public static void storeUnsigned4(byte[] b, int off, long v) {
    put4(b, off, Math.abs(v), UNSIGNED);
  }

  private static void put4(byte[] b, int off, long magnitude, long sign) {
    long word = Bcd.eightDigits(magnitude) << 4 | sign;
    Bcd.INT.set(b, off, (int) word);
  }

  /// Stores in a signed field of 5 bytes.
  public static void store5(byte[] b, int off, long v) {
    put5(b, off, Math.abs(v), PLUS + (v >>> 63));
  }

  /// Stores the absolute value in an unsigned field of 5 bytes.
  public static void storeUnsigned5(byte[] b, int off, long v) {
    put5(b, off, Math.abs(v), UNSIGNED);
  }

  private static void put5(byte[] b, int off, long magnitude, long sign) {
    long word = Bcd.toDigits(magnitude) << 4 | sign;
    b[off] = (byte) (word >>> 32);
    Bcd.INT.set(b, off + 1, (int) word);
  }

  /// Stores in a signed field of 6 bytes.
  public static void store6(byte[] b, int off, long v) {
    put6(b, off, Math.abs(v), PLUS + (v >>> 63));
  }

  /// Stores the absolute value in an unsigned field of 6 bytes.
  public static void storeUnsigned6(byte[] b, int off, long v) {
    put6(b, off, Math.abs(v), UNSIGNED);
  }

  private static void put6(byte[] b, int off, long magnitude, long sign) {
    long word = Bcd.toDigits(magnitude) << 4 | sign;
    Bcd.SHORT.set(b, off, (short) (word >>> 32));
    Bcd.INT.set(b, off + 2, (int) word);
  }

  /// Stores in a signed field of 7 bytes.
  public static void store7(byte[] b, int off, long v) {
    put7(b, off, Math.abs(v), PLUS + (v >>> 63));
  }

  /// Stores the absolute value in an unsigned field of 7 bytes.
  public static void storeUnsigned7(byte[] b, int off, long v) {
    put7(b, off, Math.abs(v), UNSIGNED);
  }

  private static void put7(byte[] b, int off, long magnitude, long sign) {
    long word = Bcd.toDigits(magnitude) << 4 | sign;
    Bcd.SHORT.set(b, off, (short) (word >>> 40));
    b[off + 2] = (byte) (word >>> 32);
    Bcd.INT.set(b, off + 3, (int) word);
  }

  /// Stores in a signed field of 8 bytes.
  public static void store8(byte[] b, int off, long v) {
    put8(b, off, Math.abs(v), PLUS + (v >>> 63));
  }

  /// Stores the absolute value in an unsigned field of 8 bytes.
  public static void storeUnsigned8(byte[] b, int off, long v) {
    put8(b, off, Math.abs(v), UNSIGNED);
  }

  private static void put8(byte[] b, int off, long magnitude, long sign) {
    long word = Bcd.toDigits(magnitude) << 4 | sign;
    Bcd.LONG.set(b, off, word);
  }

  /// Of the half bytes above 9 the sign must be one, and no other.
  static boolean damaged(long word) {
    return (word & (word << 1 | word << 2) & TOPS) != 8;
  }

  private static DataException damage(long word, byte[] b, int off, int len) {
    Kind kind = Bcd.bad(word >>> 4) ? Kind.PACKED_DIGIT : Kind.PACKED_SIGN;
    return new DataException(kind, b, off, len);
  }
}
