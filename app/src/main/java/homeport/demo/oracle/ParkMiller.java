package homeport.demo.oracle;

import java.math.BigInteger;

/// The random numbers of HSBGEN: the "minimal standard" generator of Park and Miller
/// (Communications of the ACM 31(10), 1988), seed' = seed * 16807 mod (2^31 - 1).
final class ParkMiller {
  private static final BigInteger MULTIPLIER = BigInteger.valueOf(16_807);
  private static final BigInteger MODULUS = BigInteger.TWO.pow(31).subtract(BigInteger.ONE);

  private BigInteger seed;

  ParkMiller(long seed) {
    this.seed = BigInteger.valueOf(seed);
  }

  /// The next number, from 0 to `range` - 1.
  int below(int range) {
    seed = seed.multiply(MULTIPLIER).mod(MODULUS);
    return seed.mod(BigInteger.valueOf(range)).intValueExact();
  }
}
