package homeport.data;

/// A number that is multiplied by the same factor again and again, cut to its places each time: a
/// power in fixed-point arithmetic.
///
/// The factor `f / 10^scale` is kept as a whole number and 128 bits behind the point, cut. So each
/// product is a few multiplications of words, and no division: what the estimate lacks, three at
/// most, shows in its remainder, which fits one word and is exact in it.
final class RepeatedProduct {
  /// Most digits of the product before it is too much for this class.
  static final int DIGITS_MAX = 31;

  /// A factor below this leaves products of [#DIGITS_MAX] digits room in 127 bits.
  private static final long WHOLE_MAX = 1 << 22;

  private final long factor;
  private final long one;
  private final long whole;
  private final long fractionHigh;
  private final long fractionLow;

  private long high;
  private long low;

  /// @param factor not negative, `scale` places of which are behind the point
  /// @param start not negative, of at most [#DIGITS_MAX] digits
  RepeatedProduct(long factor, int scale, Wide start) {
    this.factor = factor;
    this.one = Scaling.powerOfTen(scale);
    this.whole = factor / one;
    long rest = factor - whole * one;
    this.fractionHigh = Words.divide(rest, 0, one);
    this.fractionLow = Words.divide(-fractionHigh * one, 0, one);
    this.high = start.highWord();
    this.low = start.low();
  }

  /// True for factors that this class can multiply by.
  static boolean takes(long factor, int scale) {
    return factor >= 0
        && scale < Scaling.LONG_DIGITS
        && factor / Scaling.powerOfTen(scale) < WHOLE_MAX;
  }

  /// Multiplies once more.
  ///
  /// @return false when the product is what it was before, and will stay so
  boolean next() {
    long a = Math.unsignedMultiplyHigh(high, fractionHigh);
    long aLow = high * fractionHigh;
    long b = Math.unsignedMultiplyHigh(high, fractionLow);
    long c = Math.unsignedMultiplyHigh(low, fractionHigh);
    // The words below are left out: they are worth one at most.
    long middle = high * fractionLow;
    long sum = middle + low * fractionHigh;
    long carry = Long.compareUnsigned(sum, middle) < 0 ? 1 : 0;
    long newLow = aLow + b;
    long newHigh = a + (Long.compareUnsigned(newLow, b) < 0 ? 1 : 0);
    newLow += c;
    newHigh += Long.compareUnsigned(newLow, c) < 0 ? 1 : 0;
    newLow += carry;
    newHigh += Long.compareUnsigned(newLow, carry) < 0 ? 1 : 0;
    long wholeLow = low * whole;
    newHigh += high * whole + Math.unsignedMultiplyHigh(low, whole);
    newLow += wholeLow;
    newHigh += Long.compareUnsigned(newLow, wholeLow) < 0 ? 1 : 0;
    long left = low * factor - newLow * one;
    while (Long.compareUnsigned(left, one) >= 0) {
      left -= one;
      newLow++;
      newHigh += newLow == 0 ? 1 : 0;
    }
    boolean other = newLow != low || newHigh != high;
    high = newHigh;
    low = newLow;
    return other;
  }

  void get(Wide to) {
    to.setWords(high, low);
  }
}
