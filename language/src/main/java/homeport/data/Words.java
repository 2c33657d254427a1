package homeport.data;

/// Division of two unsigned 64-bit words: Knuth's algorithm D on half-word digits (The Art of
/// Computer Programming, 4.3.1), in the form of Hacker's Delight, "Unsigned Doubleword Division".
final class Words {
  private static final long HALF_WORD = 0xFFFFFFFFL;

  private Words() {}

  /// What is left of two unsigned words divided by one.
  static long remainder(long aHigh, long aLow, long divisor) {
    long top = Long.remainderUnsigned(aHigh, divisor);
    return aLow - divide(top, aLow, divisor) * divisor;
  }

  /// Two unsigned words by one that is above the first of them: the quotient, one word.
  static long divide(long aHigh, long aLow, long divisor) {
    if (aHigh == 0) {
      return Long.divideUnsigned(aLow, divisor);
    }
    int shift = Long.numberOfLeadingZeros(divisor);
    long d = divisor << shift;
    long dHigh = d >>> 32;
    long dLow = d & HALF_WORD;
    long a = shift == 0 ? aHigh : aHigh << shift | aLow >>> (64 - shift);
    long rest = aLow << shift;
    long q1 = digit(a, rest >>> 32, dHigh, dLow);
    long b = (a << 32 | rest >>> 32) - q1 * d;
    long q0 = digit(b, rest & HALF_WORD, dHigh, dLow);
    return (q1 << 32) + q0;
  }

  /// One half-word digit of a quotient: estimated from the divisor's first digit, then corrected by
  /// its second, at most twice.
  private static long digit(long a, long next, long dHigh, long dLow) {
    long q = Long.divideUnsigned(a, dHigh);
    long rest = a - q * dHigh;
    while (q > HALF_WORD || Long.compareUnsigned(q * dLow, rest << 32 | next) > 0) {
      q--;
      rest += dHigh;
      if (rest > HALF_WORD) {
        break;
      }
    }
    return q;
  }

  /// Two unsigned words by two, the divisor's first not zero: the quotient, one word.
  static long divideByTwo(long aHigh, long aLow, long bHigh, long bLow) {
    int shift = Long.numberOfLeadingZeros(bHigh);
    long top = shift == 0 ? bHigh : bHigh << shift | bLow >>> (64 - shift);
    // Halved, so that the first word is below the divisor; the estimate is right or one too big.
    long q = divide(aHigh >>> 1, aHigh << 63 | aLow >>> 1, top) >>> (63 - shift);
    if (q != 0) {
      q--;
    }
    long product = bLow * q;
    long restHigh =
        aHigh
            - bHigh * q
            - Math.unsignedMultiplyHigh(bLow, q)
            - (Long.compareUnsigned(aLow, product) < 0 ? 1 : 0);
    int byHigh = Long.compareUnsigned(restHigh, bHigh);
    boolean fitsOnceMore =
        byHigh != 0 ? byHigh > 0 : Long.compareUnsigned(aLow - product, bLow) >= 0;
    return fitsOnceMore ? q + 1 : q;
  }
}
