package homeport.testkit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// Where a test's random values come from: one number, printed at the start, that brings the same
/// values back.
///
/// ```
/// Seed seed = Seed.forTest("packed round trip");
/// long value = seed.number(15);
/// ```
///
/// Run again with `-Dhomeport.seed=NUMBER` to see a failure once more.
public final class Seed {
  /// The system property that brings a run back.
  public static final String PROPERTY = "homeport.seed";

  private final long start;
  private final Random random;

  private Seed(long start) {
    this.start = start;
    this.random = new Random(start);
  }

  /// A fresh seed, or the one asked for with [#PROPERTY]; it is printed with the purpose.
  public static Seed forTest(String purpose) {
    Long asked = Long.getLong(PROPERTY);
    long start = asked == null ? new Random().nextLong() : asked;
    System.out.printf(Locale.ROOT, "seed for %s: -D%s=%d%n", purpose, PROPERTY, start);
    return new Seed(start);
  }

  /// Always the same values, for a test whose inputs are part of what it says.
  public static Seed of(long start) {
    return new Seed(start);
  }

  /// The number that brings this run back; put it in assertion messages.
  public long start() {
    return start;
  }

  public Random random() {
    return random;
  }

  /// A value from `from` up to and including `to`.
  public int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  public boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  @SafeVarargs
  public final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /// A signed whole number of at most `digits` digits (1 to 18), with a bias to where arithmetic
  /// goes wrong: 0, 1, all nines, powers of ten and their neighbours.
  public long number(int digits) {
    if (digits < 1 || digits > 18) {
      throw new IllegalArgumentException("digits " + digits);
    }
    return bigNumber(digits).longValueExact();
  }

  /// As [#number], for any count of digits.
  public BigInteger bigNumber(int digits) {
    BigInteger limit = BigInteger.TEN.pow(digits);
    BigInteger magnitude =
        switch (between(0, 7)) {
          case 0 -> BigInteger.ZERO;
          case 1 -> BigInteger.ONE;
          case 2 -> limit.subtract(BigInteger.ONE);
          case 3 -> BigInteger.TEN.pow(between(0, digits - 1));
          case 4 -> BigInteger.TEN.pow(between(0, digits)).subtract(BigInteger.ONE);
          case 5 -> shorter(digits).add(BigInteger.valueOf(5)).mod(limit);
          default -> shorter(digits);
        };
    return random.nextBoolean() ? magnitude : magnitude.negate();
  }

  /// Uniform in the number of digits, so that short numbers are as frequent as long ones.
  private BigInteger shorter(int digits) {
    BigInteger limit = BigInteger.TEN.pow(between(1, digits));
    return new BigInteger(limit.bitLength() + 8, random).mod(limit);
  }

  /// Bytes as a careless program leaves them: random, all low-values, all high-values, all EBCDIC
  /// or ASCII spaces.
  public byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    switch (between(0, 5)) {
      case 0 -> {}
      case 1 -> Arrays.fill(bytes, (byte) 0xFF);
      case 2 -> Arrays.fill(bytes, (byte) 0x40);
      case 3 -> Arrays.fill(bytes, (byte) 0x20);
      default -> random.nextBytes(bytes);
    }
    return bytes;
  }
}
