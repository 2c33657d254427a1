package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ScalingTest {
  private static long value(Seed seed) {
    return switch (seed.between(0, 4)) {
      case 0 -> seed.random().nextLong();
      case 1 -> seed.pick(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE + 1, 0L);
      case 2 -> {
        int n = seed.between(1, 18);
        long half = 5 * Scaling.powerOfTen(n - 1) + seed.between(-1, 1);
        long top = seed.number(Math.max(1, 18 - n));
        yield top * (n == 18 ? 1 : Scaling.powerOfTen(n)) + (top < 0 ? -half : half);
      }
      default -> seed.number(18);
    };
  }

  @Test
  void scalingRoundsAsAsked() {
    Seed seed = Seed.forTest("long scaling");
    for (int i = 0; i < 300_000; i++) {
      long v = value(seed);
      int n = seed.between(0, 22);
      Rounding rounding = seed.pick(Rounding.values());
      RoundingMode mode = WideTest.mode(rounding);
      BigDecimal exact = BigDecimal.valueOf(v, n);
      Supplier<String> what = () -> v + " by " + n + " " + rounding + ", " + seed.start();
      assertEquals(
          exact.setScale(0, mode == null ? RoundingMode.DOWN : mode).longValueExact(),
          Scaling.scaleDown(v, n, rounding),
          what);
      assertEquals(
          exact.setScale(0, RoundingMode.HALF_UP).longValueExact(),
          Scaling.scaleDownRounded(v, n),
          what);
      assertEquals(
          exact.setScale(0, RoundingMode.DOWN).longValueExact(), Scaling.scaleDown(v, n), what);
      assertEquals(exact.stripTrailingZeros().scale() > 0, Scaling.loses(v, n), what);
    }
  }

  @Test
  void whatDoesNotFitIsSaid() {
    Seed seed = Seed.forTest("long limits");
    for (int i = 0; i < 300_000; i++) {
      long v = value(seed);
      long w = value(seed) >> seed.between(0, 63);
      int n = seed.between(0, 18);
      BigInteger limit = BigInteger.TEN.pow(n);
      assertEquals(
          BigInteger.valueOf(v).abs().compareTo(limit) >= 0,
          Scaling.exceeds(v, n),
          () -> v + " " + n);
      assertEquals(BigInteger.valueOf(v).remainder(limit).longValueExact(), Scaling.truncate(v, n));
      BigInteger product = BigInteger.valueOf(v).multiply(BigInteger.valueOf(w));
      assertEquals(product.bitLength() > 63, Scaling.multiplyOverflows(v, w), () -> v + " " + w);
      BigInteger scaled = BigInteger.valueOf(w).multiply(limit);
      if (scaled.bitLength() > 63) {
        assertThrows(ArithmeticException.class, () -> Scaling.scaleUp(w, n));
      } else {
        assertEquals(scaled.longValueExact(), Scaling.scaleUp(w, n));
      }
    }
  }
}
