package homeport.utilities.sort.engine;

import java.math.BigInteger;
import java.util.Arrays;

/// Adds hexadecimal floating-point numbers of 4, 8 or 16 bytes as ADD NORMALIZED does
/// (z/Architecture Principles of Operation, "Hexadecimal-Floating-Point Instructions"): the smaller
/// number is shifted right with one guard digit kept, the sum is normalized, what is left over is
/// cut.
final class FloatAdder {
  private static final int CHARACTERISTIC_MAX = 127;
  private static final int LOW_PART = 14;

  private final byte[] sum = new byte[16];

  /// A number: its fraction is an integer, the point before its first digit.
  private record Number(BigInteger fraction, int characteristic) {}

  /// Adds; the sum is kept for [#store].
  ///
  /// @return false when it is too large
  boolean add(byte[] a, int aAt, byte[] b, int bAt, int length) {
    Number one = read(a, aAt, length);
    Number other = read(b, bAt, length);
    boolean ordered = one.characteristic() >= other.characteristic();
    Number large = ordered ? one : other;
    Number small = ordered ? other : one;
    int shift = 4 * (large.characteristic() - small.characteristic());
    BigInteger total = large.fraction().shiftLeft(4).add(cut(small.fraction().shiftLeft(4), shift));
    return write(total, large.characteristic(), length);
  }

  /// Shifted right towards zero.
  private static BigInteger cut(BigInteger value, int bits) {
    BigInteger shifted = value.abs().shiftRight(bits);
    return value.signum() < 0 ? shifted.negate() : shifted;
  }

  private static int digits(int length) {
    return length == 16 ? 28 : 2 * length - 2;
  }

  private static Number read(byte[] b, int at, int length) {
    BigInteger fraction = new BigInteger(1, b, at + 1, Math.min(length, 8) - 1);
    if (length == 16) {
      fraction = fraction.shiftLeft(56).add(new BigInteger(1, b, at + 9, 7));
    }
    return new Number(b[at] < 0 ? fraction.negate() : fraction, b[at] & 0x7F);
  }

  /// @param total with a guard digit behind it
  private boolean write(BigInteger total, int characteristic, int length) {
    BigInteger magnitude = total.abs();
    int exponent = characteristic;
    int wanted = digits(length) + 1;
    int has = (magnitude.bitLength() + 3) / 4;
    if (has == 0) {
      Arrays.fill(sum, (byte) 0);
      return true;
    }
    magnitude = has > wanted ? cut(magnitude, 4) : magnitude.shiftLeft(4 * (wanted - has));
    exponent += has - wanted;
    if (exponent > CHARACTERISTIC_MAX) {
      return false;
    }
    BigInteger fraction = exponent < 0 ? BigInteger.ZERO : cut(magnitude, 4);
    int head = exponent < 0 ? 0 : exponent | (total.signum() < 0 ? 0x80 : 0);
    place(fraction, digits(length), head, length);
    return true;
  }

  private void place(BigInteger fraction, int digits, int head, int length) {
    int bytes = Math.min(length, 8);
    sum[0] = (byte) head;
    for (int i = 1; i < bytes; i++) {
      sum[i] = fraction.shiftRight(4 * digits - 8 * i).byteValue();
    }
    if (length == 16) {
      int low = Math.floorMod((head & 0x7F) - LOW_PART, 128);
      sum[8] = (byte) (fraction.signum() == 0 ? 0 : low | head & 0x80);
      for (int i = 9; i < 16; i++) {
        sum[i] = fraction.shiftRight(4 * digits - 8 * (i - 1)).byteValue();
      }
    }
  }

  void store(byte[] to, int at, int length) {
    System.arraycopy(sum, 0, to, at, length);
  }
}
