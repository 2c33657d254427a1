package homeport.data;

import java.math.BigInteger;

/// A mutable signed integer of 128 bits: what 19- to 31-digit items and products of two 18-digit
/// ones are computed in, without allocation. Every number of 38 digits fits; what does not fit is
/// an `ArithmeticException`, and callers plan so that it cannot happen.
///
/// Kept as two words in two's complement. Multiplication and division work on magnitudes; division
/// is Knuth's algorithm D on two half-word digits (The Art of Computer Programming 4.3.1), in the
/// form of Hacker's Delight, "Unsigned Doubleword Division".
public final class Wide {
  /// The digits that any `Wide` can hold.
  public static final int DIGITS = 38;

  private static final long E15 = 1_000_000_000_000_000L;
  private static final long E16 = 10_000_000_000_000_000L;
  private static final long[] POWER_HIGH = new long[DIGITS + 1];
  private static final long[] POWER_LOW = new long[DIGITS + 1];

  static {
    BigInteger power = BigInteger.ONE;
    for (int i = 0; i <= DIGITS; i++, power = power.multiply(BigInteger.TEN)) {
      POWER_HIGH[i] = power.shiftRight(64).longValue();
      POWER_LOW[i] = power.longValue();
    }
  }

  private long high;
  private long low;

  /// Zero.
  public Wide() {}

  public Wide(long v) {
    set(v);
  }

  public void set(long v) {
    high = v >> 63;
    low = v;
  }

  public void set(Wide w) {
    high = w.high;
    low = w.low;
  }

  /// @throws ArithmeticException when the value needs more than 128 bits
  public void set(BigInteger v) {
    if (v.bitLength() > 127) {
      throw overflow();
    }
    high = v.shiftRight(64).longValue();
    low = v.longValue();
  }

  /// The value of an unsigned word.
  public void setUnsigned(long v) {
    high = 0;
    low = v;
  }

  void setWords(long newHigh, long newLow) {
    high = newHigh;
    low = newLow;
  }

  long highWord() {
    return high;
  }

  /// `a * b + c`, all of them zero or above.
  void setProduct(long a, long b, long c) {
    low = a * b;
    high = Math.unsignedMultiplyHigh(a, b);
    addUnsigned(c);
  }

  public BigInteger toBigInteger() {
    BigInteger lowPart =
        BigInteger.valueOf(low >>> 1).shiftLeft(1).add(BigInteger.valueOf(low & 1));
    return BigInteger.valueOf(high).shiftLeft(64).add(lowPart);
  }

  /// True when the value is one of a `long`.
  public boolean fitsLong() {
    return high == low >> 63;
  }

  /// The value as a `long`.
  ///
  /// @throws ArithmeticException when it is none
  public long toLong() {
    if (!fitsLong()) {
      throw overflow();
    }
    return low;
  }

  /// The 64 low-order bits.
  public long low() {
    return low;
  }

  /// -1, 0 or 1.
  public int signum() {
    return high < 0 ? -1 : (high | low) == 0 ? 0 : 1;
  }

  public int compare(Wide w) {
    int byHigh = Long.compare(high, w.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, w.low);
  }

  public int compare(long v) {
    int byHigh = Long.compare(high, v >> 63);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, v);
  }

  public void negate() {
    if (high == Long.MIN_VALUE && low == 0) {
      throw overflow();
    }
    negateWords();
  }

  private void negateWords() {
    low = -low;
    high = low == 0 ? -high : ~high;
  }

  public void add(long v) {
    add(v >> 63, v);
  }

  public void add(Wide w) {
    add(w.high, w.low);
  }

  public void subtract(long v) {
    subtract(v >> 63, v);
  }

  public void subtract(Wide w) {
    subtract(w.high, w.low);
  }

  private void add(long addHigh, long addLow) {
    long sumLow = low + addLow;
    long sum = high + addHigh + (Long.compareUnsigned(sumLow, low) < 0 ? 1 : 0);
    if (((high ^ sum) & (addHigh ^ sum)) < 0) {
      throw overflow();
    }
    high = sum;
    low = sumLow;
  }

  private void subtract(long subHigh, long subLow) {
    long difference = high - subHigh - (Long.compareUnsigned(low, subLow) < 0 ? 1 : 0);
    if (((high ^ subHigh) & (high ^ difference)) < 0) {
      throw overflow();
    }
    high = difference;
    low -= subLow;
  }

  private void addUnsigned(long v) {
    low += v;
    if (Long.compareUnsigned(low, v) < 0) {
      high++;
    }
  }

  public void multiply(long v) {
    if (fitsLong()) {
      high = Math.multiplyHigh(low, v);
      low *= v;
    } else {
      multiply(v >> 63, v);
    }
  }

  public void multiply(Wide w) {
    if (fitsLong() && w.fitsLong()) {
      multiply(w.low);
    } else {
      multiply(w.high, w.low);
    }
  }

  private void multiply(long byHigh, long byLow) {
    boolean minus = (high ^ byHigh) < 0;
    long aHigh = magnitudeHigh(high, low);
    long aLow = magnitudeLow(high, low);
    long bHigh = magnitudeHigh(byHigh, byLow);
    long bLow = magnitudeLow(byHigh, byLow);
    // One of the high words is zero, or the product has more than 128 bits.
    long cross = aHigh * bLow + bHigh * aLow;
    long crossHigh =
        Math.unsignedMultiplyHigh(aHigh, bLow) | Math.unsignedMultiplyHigh(bHigh, aLow);
    long top = cross + Math.unsignedMultiplyHigh(aLow, bLow);
    boolean carry = Long.compareUnsigned(top, cross) < 0;
    if ((aHigh != 0 && bHigh != 0) || crossHigh != 0 || carry) {
      throw overflow();
    }
    high = top;
    low = aLow * bLow;
    sign(minus);
  }

  /// Gives the magnitude that the words hold its sign.
  private void sign(boolean minus) {
    boolean smallest = minus && high == Long.MIN_VALUE && low == 0;
    if (high < 0 && !smallest) {
      throw overflow();
    }
    if (minus) {
      negateWords();
    }
  }

  /// Divides by `v`; what is left of the value has the sign of the dividend.
  ///
  /// @return the remainder
  /// @throws ArithmeticException when `v` is zero
  public long divide(long v) {
    if (fitsLong() && v != -1) {
      long dividend = low;
      set(dividend / v);
      return dividend % v;
    }
    if (v == 0) {
      throw divideByZero();
    }
    boolean minus = high < 0;
    long remainder = divideMagnitude(Math.abs(v));
    sign(minus != v < 0);
    return minus ? -remainder : remainder;
  }

  /// Leaves the quotient of the magnitude by an unsigned word; the remainder is another one.
  private long divideMagnitude(long divisor) {
    long aHigh = magnitudeHigh(high, low);
    long aLow = magnitudeLow(high, low);
    high = Long.divideUnsigned(aHigh, divisor);
    low = Words.divide(aHigh - high * divisor, aLow, divisor);
    return aLow - low * divisor;
  }

  /// Divides by `divisor`, truncating, and puts what is left, with the sign of the dividend, into
  /// `remainder`. The three must be different objects.
  ///
  /// @throws ArithmeticException when the divisor is zero
  public void divide(Wide divisor, Wide remainder) {
    if (divisor.fitsLong()) {
      remainder.set(divide(divisor.low));
      return;
    }
    boolean minus = high < 0;
    boolean minusQuotient = minus != divisor.high < 0;
    long bHigh = magnitudeHigh(divisor.high, divisor.low);
    long bLow = magnitudeLow(divisor.high, divisor.low);
    if (bHigh == 0) {
      remainder.setUnsigned(divideMagnitude(bLow));
    } else {
      remainder.set(this);
      if (minus) {
        remainder.negateWords();
      }
      long quotient = Words.divideByTwo(remainder.high, remainder.low, bHigh, bLow);
      remainder.subtractProduct(bHigh, bLow, quotient);
      setUnsigned(quotient);
    }
    sign(minusQuotient);
    if (minus) {
      remainder.negate();
    }
  }

  /// Takes `(bHigh, bLow) * by` away, all words unsigned.
  private void subtractProduct(long bHigh, long bLow, long by) {
    long product = bLow * by;
    high -= bHigh * by + Math.unsignedMultiplyHigh(bLow, by);
    if (Long.compareUnsigned(low, product) < 0) {
      high--;
    }
    low -= product;
  }

  /// The value times ten to the power `n` (0 or more).
  public void scaleUp(int n) {
    if (signum() == 0) {
      return;
    }
    if (n > DIGITS) {
      throw overflow();
    }
    if (n <= Scaling.LONG_DIGITS) {
      multiply(Scaling.powerOfTen(n));
    } else {
      multiply(POWER_HIGH[n], POWER_LOW[n]);
    }
  }

  /// The value divided by ten to the power `n` (0 or more), what is lost dropped.
  public void scaleDown(int n) {
    int left = n;
    for (; left > Scaling.LONG_DIGITS && signum() != 0; left -= Scaling.LONG_DIGITS) {
      divide(Scaling.powerOfTen(Scaling.LONG_DIGITS));
    }
    if (signum() != 0) {
      divide(Scaling.powerOfTen(left));
    }
  }

  /// The value divided by ten to the power `n` (0 or more), rounded.
  ///
  /// @return false when digits other than zero are lost and the mode is `PROHIBITED`; the value is
  ///   then truncated
  public boolean scaleDown(int n, Rounding rounding) {
    int sign = signum();
    if (n == 0 || sign == 0) {
      return true;
    }
    if (n > DIGITS) {
      // Half of 10^39 is above every value.
      set(rounding.step(sign, -1, false));
      return rounding != Rounding.PROHIBITED;
    }
    boolean below = false;
    int left = n;
    for (; left > Scaling.LONG_DIGITS; left -= Scaling.LONG_DIGITS) {
      below |= divide(Scaling.powerOfTen(Scaling.LONG_DIGITS)) != 0;
    }
    long power = Scaling.powerOfTen(left);
    long lost = Math.abs(divide(power));
    if (lost == 0 && !below) {
      return true;
    }
    int half = Long.compare(lost, power >> 1);
    add(rounding.step(sign, half == 0 && below ? 1 : half, (low & 1) != 0));
    return rounding != Rounding.PROHIBITED;
  }

  /// True when the value has more than `digits` digits.
  public boolean exceeds(int digits) {
    if (digits > DIGITS) {
      return false;
    }
    int byHigh = Long.compareUnsigned(magnitudeHigh(high, low), POWER_HIGH[digits]);
    return byHigh != 0
        ? byHigh > 0
        : Long.compareUnsigned(magnitudeLow(high, low), POWER_LOW[digits]) >= 0;
  }

  /// Drops the digits left of the last `digits` (0 to 38); the sign stays.
  public void truncate(int digits) {
    if (!exceeds(digits)) {
      return;
    }
    boolean minus = high < 0;
    if (minus) {
      negateWords();
    }
    if (POWER_HIGH[digits] == 0) {
      setUnsigned(Words.remainder(high, low, POWER_LOW[digits]));
    } else {
      long quotient = Words.divideByTwo(high, low, POWER_HIGH[digits], POWER_LOW[digits]);
      subtractProduct(POWER_HIGH[digits], POWER_LOW[digits], quotient);
    }
    if (minus) {
      negate();
    }
  }

  /// The last `digits` (up to 31) digits of the magnitude without the last 15 of them.
  long magnitudeAbove15(int digits) {
    if (digits <= 15) {
      return 0;
    }
    long aHigh = magnitudeHigh(high, low);
    long aLow = magnitudeLow(high, low);
    long limit = Scaling.powerOfTen(digits - 15);
    if (Long.compareUnsigned(aHigh, E15) < 0) {
      return Long.remainderUnsigned(Words.divide(aHigh, aLow, E15), limit);
    }
    long top = Long.divideUnsigned(aHigh, E15);
    return Words.remainder(top, Words.divide(aHigh - top * E15, aLow, E15), limit);
  }

  /// The last 15 digits of the magnitude, or the last `digits` when that is fewer.
  long magnitudeBelow15(int digits) {
    return Words.remainder(
        magnitudeHigh(high, low),
        magnitudeLow(high, low),
        Scaling.powerOfTen(Math.min(digits, 15)));
  }

  /// Sixteen digits of the magnitude, counted in groups from the right: 0, 1 or 2 (the last has
  /// seven digits at most).
  long digitGroup(int group) {
    long aHigh = magnitudeHigh(high, low);
    long aLow = magnitudeLow(high, low);
    long top = Long.divideUnsigned(aHigh, E16);
    long rest = Words.divide(aHigh - top * E16, aLow, E16);
    return switch (group) {
      case 0 -> aLow - rest * E16;
      case 1 -> Words.remainder(top, rest, E16);
      case 2 -> Words.divide(top, rest, E16);
      default -> throw new IllegalArgumentException("group " + group);
    };
  }

  private static long magnitudeHigh(long high, long low) {
    return high >= 0 ? high : low == 0 ? -high : ~high;
  }

  private static long magnitudeLow(long high, long low) {
    return high >= 0 ? low : -low;
  }

  private static ArithmeticException overflow() {
    return new ArithmeticException("more than 128 bits");
  }

  private static ArithmeticException divideByZero() {
    return new ArithmeticException("/ by zero");
  }

  @Override
  public String toString() {
    return toBigInteger().toString();
  }
}
