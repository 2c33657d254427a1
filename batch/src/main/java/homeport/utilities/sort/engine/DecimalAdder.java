package homeport.utilities.sort.engine;

import homeport.data.DataException;

/// Adds two fields of a format into a third of the same size. A decimal field with a digit above 9
/// or a sign below A is a data exception (z/OS DFSORT Application Programming Guide, appendix "Data
/// format descriptions", notes to PD and ZD). Allocates nothing.
final class DecimalAdder {
  private static final int DIGITS_MAX = 64;

  /// Digits, the units first.
  private final byte[] one = new byte[DIGITS_MAX];

  private final byte[] other = new byte[DIGITS_MAX];
  private final FloatAdder floats = new FloatAdder();
  private final int plusZone;
  private int digits;
  private boolean negative;
  private long binary;

  /// @param printable positive zoned sums have the zone F (ZDPRINT), else C
  DecimalAdder(boolean printable) {
    this.plusZone = printable ? 0xF0 : 0xC0;
  }

  /// Adds; the sum is kept for [#store].
  ///
  /// @return false when it does not fit the field
  boolean sum(SumField field, byte[] a, int aAt, byte[] b, int bAt) {
    int length = field.length();
    return switch (field.format()) {
      case BI -> unsigned(load(a, aAt, length), load(b, bAt, length), length);
      case FI -> signed(load(a, aAt, length), load(b, bAt, length), length);
      case FL -> floats.add(a, aAt, b, bAt, length);
      default -> {
        boolean aNegative = load(field, a, aAt, one);
        boolean bNegative = load(field, b, bAt, other);
        yield decimal(aNegative, bNegative);
      }
    };
  }

  private boolean unsigned(long a, long b, int length) {
    binary = a + b;
    return length == Long.BYTES ? Long.compareUnsigned(binary, a) >= 0 : binary >>> 8 * length == 0;
  }

  private boolean signed(long a, long b, int length) {
    int shift = 64 - 8 * length;
    long x = a << shift >> shift;
    long y = b << shift >> shift;
    binary = x + y;
    return length == Long.BYTES
        ? ((x ^ binary) & (y ^ binary)) >= 0
        : binary << shift >> shift == binary;
  }

  private static long load(byte[] b, int at, int length) {
    long value = 0;
    for (int i = at; i < at + length; i++) {
      value = value << 8 | b[i] & 0xFF;
    }
    return value;
  }

  /// @return true for a negative number
  private boolean load(SumField field, byte[] b, int at, byte[] to) {
    int length = field.length();
    boolean packed = field.format() == FieldFormat.PD;
    digits = field.format().digits(length);
    int sign = packed ? b[at + length - 1] & 15 : b[at + length - 1] >> 4 & 15;
    if (sign < 10) {
      throw new DataException(
          packed ? DataException.Kind.PACKED_SIGN : DataException.Kind.ZONED_SIGN, b, at, length);
    }
    for (int i = 0; i < digits; i++) {
      int digit;
      if (packed) {
        int halfByte = i + 1;
        int value = b[at + length - 1 - halfByte / 2];
        digit = ((halfByte & 1) == 0 ? value : value >> 4) & 15;
      } else {
        digit = b[at + length - 1 - i] & 15;
      }
      if (digit > 9) {
        throw new DataException(
            packed ? DataException.Kind.PACKED_DIGIT : DataException.Kind.ZONED_DIGIT,
            b,
            at,
            length);
      }
      to[i] = (byte) digit;
    }
    return sign == 11 || sign == 13;
  }

  private boolean decimal(boolean aNegative, boolean bNegative) {
    if (aNegative == bNegative) {
      negative = aNegative;
      int carry = 0;
      for (int i = 0; i < digits; i++) {
        int sum = one[i] + other[i] + carry;
        carry = sum > 9 ? 1 : 0;
        one[i] = (byte) (sum - 10 * carry);
      }
      return carry == 0;
    }
    int order = 0;
    for (int i = digits - 1; i >= 0 && order == 0; i--) {
      order = one[i] - other[i];
    }
    byte[] large = order >= 0 ? one : other;
    byte[] small = order >= 0 ? other : one;
    negative = order >= 0 ? aNegative : bNegative;
    int borrow = 0;
    for (int i = 0; i < digits; i++) {
      int difference = large[i] - small[i] - borrow;
      borrow = difference < 0 ? 1 : 0;
      one[i] = (byte) (difference + 10 * borrow);
    }
    return true;
  }

  /// Writes the sum. Positive packed sums get sign C; a sum of zero is positive.
  void store(SumField field, byte[] to, int at) {
    int length = field.length();
    switch (field.format()) {
      case BI, FI -> {
        for (int i = 0; i < length; i++) {
          to[at + length - 1 - i] = (byte) (binary >>> 8 * i);
        }
      }
      case FL -> floats.store(to, at, length);
      case PD -> {
        boolean minus = negative && !zero();
        for (int i = 0; i < length; i++) {
          int right = i == 0 ? (minus ? 0xD : 0xC) : one[2 * i - 1];
          to[at + length - 1 - i] = (byte) (one[2 * i] << 4 | right);
        }
      }
      default -> {
        boolean minus = negative && !zero();
        for (int i = 0; i < length; i++) {
          to[at + length - 1 - i] = (byte) ((i > 0 ? 0xF0 : minus ? 0xD0 : plusZone) | one[i]);
        }
      }
    }
  }

  private boolean zero() {
    for (int i = 0; i < digits; i++) {
      if (one[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
