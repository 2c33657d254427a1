package homeport.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Sixteen decimal digits in the half bytes of a `long`, and whole-word access to storage.
///
/// Decoding halves the number of lanes at each step: two digits to a byte, two bytes to a 16-bit
/// lane, and so on; `10a + b` in a lane that holds `16a + b` is the lane less `6a`. Encoding looks
/// up four digits at a time, which was measured to be faster than the same trick backwards.
final class Bcd {
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

  private static final short[] FOUR_DIGITS = new short[10_000];

  static {
    // Counting in decimal: every program starts with this, before anything is compiled.
    int digits = 0;
    for (int i = 0; i < FOUR_DIGITS.length; i++) {
      FOUR_DIGITS[i] = (short) digits++;
      if ((digits & 0x000F) == 0x000A) {
        digits += 0x0006;
        if ((digits & 0x00F0) == 0x00A0) {
          digits += 0x0060;
          if ((digits & 0x0F00) == 0x0A00) {
            digits += 0x0600;
          }
        }
      }
    }
  }

  private Bcd() {}

  /// The value of sixteen digits; each half byte must be 0 to 9.
  static long toBinary(long x) {
    x -= 6 * ((x >>> 4) & 0x0F0F0F0F0F0F0F0FL);
    x -= 156 * ((x >>> 8) & 0x00FF00FF00FF00FFL);
    x -= 55536L * ((x >>> 16) & 0x0000FFFF0000FFFFL);
    return (x & 0xFFFFFFFFL) + 100_000_000L * (x >>> 32);
  }

  /// The digits of 0 to 10^16 - 1.
  static long toDigits(long v) {
    if (v < 100_000_000L) {
      return eightDigits((int) v) & 0xFFFFFFFFL;
    }
    long high = v / 100_000_000L;
    return (long) eightDigits((int) high) << 32
        | (eightDigits((int) (v - high * 100_000_000L)) & 0xFFFFFFFFL);
  }

  private static int eightDigits(int v) {
    int high = v / 10_000;
    return FOUR_DIGITS[high] << 16 | (FOUR_DIGITS[v - high * 10_000] & 0xFFFF);
  }

  /// The digits of 0 to 9,999.
  static long fourDigits(long v) {
    return FOUR_DIGITS[(int) v] & 0xFFFF;
  }

  /// The digits of 0 to 99,999,999.
  static long eightDigits(long v) {
    return eightDigits((int) v) & 0xFFFFFFFFL;
  }

  /// As [#toBinary] for at most four digits.
  static long toFour(long x) {
    x -= 6 * ((x >>> 4) & 0x0F0F);
    return x - 156 * (x >>> 8);
  }

  /// As [#toBinary] for at most eight digits.
  static long toEight(long x) {
    x -= 6 * ((x >>> 4) & 0x0F0F0F0F);
    x -= 156 * ((x >>> 8) & 0x00FF00FF);
    return x - 55536L * (x >>> 16);
  }

  /// Two bytes at the right of a word.
  static long two(byte[] b, int off) {
    return (short) SHORT.get(b, off) & 0xFFFFL;
  }

  /// Four bytes at the right of a word.
  static long four(byte[] b, int off) {
    return (int) INT.get(b, off) & 0xFFFFFFFFL;
  }

  /// True when a half byte is above 9.
  static boolean bad(long x) {
    return (x & ((x << 1) | (x << 2)) & 0x8888888888888888L) != 0;
  }

  /// Writes the last `len` (1 to 8) bytes of a word, and no byte beside them.
  static void write(byte[] b, int off, int len, long word) {
    if (len >= 4) {
      if (len == 8) {
        LONG.set(b, off, word);
      } else {
        INT.set(b, off, (int) (word >>> ((len - 4) * 8)));
        INT.set(b, off + len - 4, (int) word);
      }
    } else if (len == 1) {
      b[off] = (byte) word;
    } else {
      SHORT.set(b, off, (short) (word >>> ((len - 2) * 8)));
      SHORT.set(b, off + len - 2, (short) word);
    }
  }

  /// The `len` (1 to 8) bytes that end before `off + len`, at the right of a word.
  static long read(byte[] b, int off, int len) {
    return (long) LONG.get(b, off + len - 8) & (-1L >>> (64 - 8 * len));
  }
}
