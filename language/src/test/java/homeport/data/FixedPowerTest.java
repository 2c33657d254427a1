package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/// The quick way against the slow one.
class FixedPowerTest {
  private static BigInteger slow(long base, int scale, long times, int decimals, int most) {
    return FixedPower.slow(BigDecimal.valueOf(base, scale), times, decimals, most)
        .setScale(decimals, RoundingMode.DOWN)
        .unscaledValue()
        .remainder(BigInteger.TEN.pow(most));
  }

  private static void agree(long base, int scale, long times, int decimals, int most, int[] quick) {
    Wide power = new Wide();
    if (FixedPower.quick(new Wide(base), scale, times, decimals, most, power)) {
      quick[0]++;
      assertEquals(
          slow(base, scale, times, decimals, most),
          power.toBigInteger(),
          () -> base + "E-" + scale + " ** " + times + ", " + decimals + " of " + most);
    }
  }

  @Test
  void theQuickWayGivesWhatTheSlowOneGives() {
    Seed seed = Seed.forTest("fixed powers");
    int[] quick = {0};
    int cases = 20_000;
    for (int i = 0; i < cases; i++) {
      int scale = seed.between(0, 17);
      long one = Scaling.powerOfTen(scale);
      long base =
          switch (seed.between(0, 4)) {
            case 0 -> one + seed.between(-5, 5);
            case 1 -> one + Math.floorMod(seed.random().nextLong(), Math.max(1, one / 10));
            case 2 -> Math.floorMod(seed.random().nextLong(), one * 10);
            case 3 -> seed.between(0, 20);
            default -> Math.floorMod(seed.random().nextLong(), 1_000_000_000_000_000_000L);
          };
      int most = seed.pick(30, 31);
      int decimals = seed.between(scale, Math.min(most, scale + 14));
      agree(Math.max(0, base), scale, seed.between(0, 400), decimals, most, quick);
    }
    assertTrue(quick[0] > cases / 2, quick[0] + " of " + cases);
  }

  @Test
  void theEdges() {
    int[] quick = {0};
    agree(0, 2, 0, 4, 30, quick);
    agree(0, 2, 3, 4, 30, quick);
    agree(100, 2, 1_000_000, 4, 30, quick);
    agree(99, 2, 1_000_000, 20, 30, quick);
    agree(4_194_303, 0, 4, 0, 31, quick);
    agree(4_194_303, 0, 5, 0, 31, quick);
    agree(99_999_999_999_999_999L, 17, 1_000, 17, 31, quick);
    assertEquals(6, quick[0]);
    Wide power = new Wide();
    assertFalse(FixedPower.quick(new Wide(-2), 0, 3, 0, 30, power), "no negative base");
    assertFalse(FixedPower.quick(new Wide(12345), 4, 3, 2, 30, power), "fewer places than it has");
    assertFalse(FixedPower.quick(new Wide(4_194_304), 0, 2, 0, 31, power), "too great");
  }
}
