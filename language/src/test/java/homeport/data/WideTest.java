package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WideTest {
  private static final int CASES = 100_000;

  /// Values of all lengths, decimal and binary edges among them.
  private static BigInteger value(Seed seed) {
    return switch (seed.between(0, 9)) {
      case 0 -> BigInteger.valueOf(seed.random().nextLong());
      case 1 -> BigInteger.ONE.shiftLeft(seed.between(0, 126)).subtract(BigInteger.ONE);
      case 2 -> BigInteger.ONE.shiftLeft(seed.between(0, 126)).negate();
      case 3 -> new BigInteger(127, seed.random());
      case 4 -> new BigInteger(127, seed.random()).not();
      default -> seed.bigNumber(seed.between(1, 38));
    };
  }

  private static Wide wide(BigInteger value) {
    Wide wide = new Wide();
    wide.set(value);
    return wide;
  }

  private static boolean fits(BigInteger value) {
    return value.bitLength() <= 127;
  }

  /// The result is the expected one, or an `ArithmeticException` when that has no room.
  private static void check(
      BigInteger start, BigInteger expected, Consumer<Wide> operation, Supplier<String> what) {
    Wide wide = wide(start);
    if (fits(expected)) {
      operation.accept(wide);
      assertEquals(expected, wide.toBigInteger(), what);
    } else {
      assertThrows(ArithmeticException.class, () -> operation.accept(wide), what);
    }
  }

  @Test
  void sumsDifferencesAndProducts() {
    Seed seed = Seed.forTest("wide arithmetic");
    for (int i = 0; i < CASES; i++) {
      BigInteger a = value(seed);
      BigInteger b = seed.oneIn(2) ? value(seed) : BigInteger.valueOf(seed.number(18));
      Supplier<String> what = () -> a + " and " + b + ", " + seed.start();
      check(a, a.add(b), w -> w.add(wide(b)), what);
      check(a, a.subtract(b), w -> w.subtract(wide(b)), what);
      check(a, a.multiply(b), w -> w.multiply(wide(b)), what);
      check(a, a.negate(), Wide::negate, what);
      if (b.bitLength() < 64) {
        check(a, a.add(b), w -> w.add(b.longValueExact()), what);
        check(a, a.subtract(b), w -> w.subtract(b.longValueExact()), what);
        check(a, a.multiply(b), w -> w.multiply(b.longValueExact()), what);
        assertEquals(Integer.signum(a.compareTo(b)), wide(a).compare(b.longValueExact()), what);
      }
      assertEquals(Integer.signum(a.compareTo(b)), wide(a).compare(wide(b)), what);
      assertEquals(a.signum(), wide(a).signum());
      assertEquals(a.bitLength() <= 63, wide(a).fitsLong());
    }
  }

  @Test
  void quotientsAndRemainders() {
    Seed seed = Seed.forTest("wide division");
    for (int i = 0; i < CASES; i++) {
      BigInteger a = value(seed);
      BigInteger b = seed.oneIn(2) ? value(seed) : BigInteger.valueOf(seed.number(18));
      if (b.signum() == 0) {
        continue;
      }
      BigInteger[] expected = a.divideAndRemainder(b);
      Supplier<String> what = () -> a + " / " + b + ", " + seed.start();
      Wide remainder = new Wide();
      if (!fits(expected[0])) {
        assertThrows(ArithmeticException.class, () -> wide(a).divide(wide(b), remainder), what);
        continue;
      }
      Wide quotient = wide(a);
      quotient.divide(wide(b), remainder);
      assertEquals(expected[0], quotient.toBigInteger(), what);
      assertEquals(expected[1], remainder.toBigInteger(), what);
      if (b.bitLength() < 64) {
        Wide again = wide(a);
        assertEquals(expected[1].longValueExact(), again.divide(b.longValueExact()), what);
        assertEquals(expected[0], again.toBigInteger(), what);
      }
    }
    assertThrows(ArithmeticException.class, () -> new Wide(5).divide(0));
    assertThrows(ArithmeticException.class, () -> wide(BigInteger.TEN.pow(30)).divide(0));
  }

  /// The rounding mode of `BigDecimal` that says the same; null for `PROHIBITED`.
  static @Nullable RoundingMode mode(Rounding rounding) {
    return switch (rounding) {
      case TRUNCATION -> RoundingMode.DOWN;
      case NEAREST_AWAY_FROM_ZERO -> RoundingMode.HALF_UP;
      case NEAREST_EVEN -> RoundingMode.HALF_EVEN;
      case NEAREST_TOWARD_ZERO -> RoundingMode.HALF_DOWN;
      case AWAY_FROM_ZERO -> RoundingMode.UP;
      case TOWARD_GREATER -> RoundingMode.CEILING;
      case TOWARD_LESSER -> RoundingMode.FLOOR;
      case PROHIBITED -> null;
    };
  }

  @Test
  void scalingRoundsAsAsked() {
    Seed seed = Seed.forTest("wide scaling");
    for (int i = 0; i < CASES; i++) {
      BigInteger a = nearHalf(seed);
      int n = seed.between(0, 42);
      Rounding rounding = seed.pick(Rounding.values());
      RoundingMode mode = mode(rounding);
      BigDecimal exact = new BigDecimal(a, n);
      BigInteger expected =
          exact.setScale(0, mode == null ? RoundingMode.DOWN : mode).toBigInteger();
      boolean lost = exact.stripTrailingZeros().scale() > 0;
      Supplier<String> what = () -> a + " by " + n + " " + rounding + ", " + seed.start();
      Wide wide = wide(a);
      assertEquals(!lost || mode != null, wide.scaleDown(n, rounding), what);
      assertEquals(expected, wide.toBigInteger(), what);
      wide.set(a);
      wide.scaleDown(n);
      assertEquals(exact.setScale(0, RoundingMode.DOWN).toBigInteger(), wide.toBigInteger(), what);
      check(a, a.multiply(BigInteger.TEN.pow(n)), w -> w.scaleUp(n), what);
    }
  }

  /// Numbers that end in 5000…, 4999… or 5000…1 as often as not, because halves are where modes
  /// differ.
  private static BigInteger nearHalf(Seed seed) {
    if (seed.oneIn(2)) {
      return value(seed);
    }
    int digits = seed.between(1, 37);
    BigInteger half = BigInteger.TEN.pow(digits - 1).multiply(BigInteger.valueOf(5));
    BigInteger top = seed.bigNumber(Math.max(1, 37 - digits)).abs();
    BigInteger near = BigInteger.valueOf(seed.between(-1, 1));
    BigInteger all = top.multiply(BigInteger.TEN.pow(digits)).add(half).add(near);
    return seed.oneIn(2) ? all.negate() : all;
  }

  @Test
  void digitsAreCountedAndCutOff() {
    Seed seed = Seed.forTest("wide digits");
    for (int i = 0; i < CASES; i++) {
      BigInteger a = value(seed);
      int digits = seed.between(0, 40);
      BigInteger limit = BigInteger.TEN.pow(digits);
      Supplier<String> what = () -> a + " in " + digits + ", " + seed.start();
      assertEquals(a.abs().compareTo(limit) >= 0, wide(a).exceeds(digits), what);
      Wide wide = wide(a);
      wide.truncate(digits);
      assertEquals(a.remainder(limit), wide.toBigInteger(), what);
    }
  }

  @Test
  void conversionsAreExactOrRefused() {
    assertThrows(ArithmeticException.class, () -> wide(BigInteger.ONE.shiftLeft(127)));
    Wide smallest = wide(BigInteger.ONE.shiftLeft(127).negate());
    assertEquals(BigInteger.ONE.shiftLeft(127).negate(), smallest.toBigInteger());
    assertThrows(ArithmeticException.class, smallest::negate);
    assertThrows(ArithmeticException.class, smallest::toLong);
    assertEquals(Long.MIN_VALUE, new Wide(Long.MIN_VALUE).toLong());
    assertEquals("-7", new Wide(-7).toString());
    Wide copy = new Wide();
    copy.set(smallest);
    assertEquals(0, copy.compare(smallest));
    copy.setUnsigned(-1);
    assertEquals(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE), copy.toBigInteger());
  }
}
