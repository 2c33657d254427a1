package homeport.data;

/// Binary integers (COMP, COMP-4, COMP-5): two's complement, big-endian, 2, 4 or 8 bytes.
///
/// Stores keep the low-order bytes. What TRUNC(STD) drops is decimal and is dropped before, with
/// [Scaling#truncate]; TRUNC(OPT), TRUNC(BIN) and COMP-5 drop nothing but bits (Programming Guide,
/// "TRUNC").
public final class Binary {
  private Binary() {}

  /// A byte, 0 to 255.
  public static long load1Unsigned(byte[] b, int off) {
    return b[off] & 0xFFL;
  }

  /// 1, 2, 4 or 8 bytes as a number, a single one without sign.
  public static long loadBytes(byte[] b, int off, int len) {
    return len == 1 ? load1Unsigned(b, off) : load(b, off, len, true);
  }

  public static long load2(byte[] b, int off) {
    return (short) Bcd.SHORT.get(b, off);
  }

  public static long load4(byte[] b, int off) {
    return (int) Bcd.INT.get(b, off);
  }

  public static long load8(byte[] b, int off) {
    return (long) Bcd.LONG.get(b, off);
  }

  public static long load2Unsigned(byte[] b, int off) {
    return (short) Bcd.SHORT.get(b, off) & 0xFFFF;
  }

  public static long load4Unsigned(byte[] b, int off) {
    return (int) Bcd.INT.get(b, off) & 0xFFFFFFFFL;
  }

  /// An unsigned doubleword, which may be above every `long`.
  public static void load8Unsigned(Wide w, byte[] b, int off) {
    w.setUnsigned((long) Bcd.LONG.get(b, off));
  }

  /// A field of 2, 4 or 8 bytes. An unsigned doubleword above 2^63 - 1 comes out negative; where
  /// that can be, use [#load8Unsigned].
  public static long load(byte[] b, int off, int len, boolean signed) {
    return switch (len) {
      case 2 -> signed ? load2(b, off) : load2Unsigned(b, off);
      case 4 -> signed ? load4(b, off) : load4Unsigned(b, off);
      case 8 -> load8(b, off);
      default -> throw new IllegalArgumentException("a binary item of " + len + " bytes");
    };
  }

  public static void store2(byte[] b, int off, long v) {
    Bcd.SHORT.set(b, off, (short) v);
  }

  public static void store4(byte[] b, int off, long v) {
    Bcd.INT.set(b, off, (int) v);
  }

  public static void store8(byte[] b, int off, long v) {
    Bcd.LONG.set(b, off, v);
  }

  /// Stores the low-order bytes in a field of 2, 4 or 8 bytes.
  public static void store(byte[] b, int off, int len, long v) {
    switch (len) {
      case 2 -> store2(b, off, v);
      case 4 -> store4(b, off, v);
      case 8 -> store8(b, off, v);
      default -> throw new IllegalArgumentException("a binary item of " + len + " bytes");
    }
  }

  /// Stores the low-order bytes of a wide value.
  public static void store(byte[] b, int off, int len, Wide w) {
    store(b, off, len, w.low());
  }
}
