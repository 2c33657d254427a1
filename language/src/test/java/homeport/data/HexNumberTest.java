package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Arithmetic against the manual's words on exact decimal numbers: align, keep one more digit, add,
/// make the first digit other than zero, cut.
class HexNumberTest {
  private static final BigDecimal SIXTEEN = BigDecimal.valueOf(16);
  private static final int[] PRECISIONS = {6, 14, 28};

  private static BigDecimal power(int exponent) {
    return exponent >= 0 ? SIXTEEN.pow(exponent) : BigDecimal.ONE.divide(SIXTEEN.pow(-exponent));
  }

  /// The exponent of a number as `0.F * 16 ** exponent`.
  private static int exponent(BigDecimal value) {
    int exponent = -70;
    while (value.abs().compareTo(power(exponent)) >= 0) {
      exponent++;
    }
    return exponent;
  }

  private static BigDecimal cut(BigDecimal value, int exponent, int digits) {
    BigDecimal unit = power(exponent - digits);
    return new BigDecimal(value.divide(unit).toBigInteger()).multiply(unit);
  }

  private static BigDecimal cut(BigDecimal value, int digits) {
    return value.signum() == 0 ? BigDecimal.ZERO : cut(value, exponent(value), digits);
  }

  private static BigDecimal sum(BigDecimal a, BigDecimal b, int digits) {
    if (a.signum() == 0 || b.signum() == 0) {
      return cut(a.add(b), digits);
    }
    BigDecimal great = exponent(a) >= exponent(b) ? a : b;
    BigDecimal small = exponent(a) >= exponent(b) ? b : a;
    BigDecimal guarded = cut(small, exponent(great), digits + 1);
    return cut(cut(great, exponent(great), digits + 1).add(guarded), digits);
  }

  private static BigDecimal random(Random random, int digits) {
    BigInteger fraction = new BigInteger(4 * digits, random);
    if (random.nextInt(4) == 0) {
      fraction = fraction.shiftRight(4 * random.nextInt(digits));
    }
    BigDecimal value = new BigDecimal(fraction).multiply(power(random.nextInt(12) - 6 - digits));
    return random.nextBoolean() ? value : value.negate();
  }

  private static void same(BigDecimal expected, HexNumber actual, String what) {
    assertEquals(0, expected.compareTo(actual.toBigDecimal()), what);
  }

  @Test
  void arithmeticIsThatOfTheMachine() {
    Random random = Seed.forTest("hexadecimal arithmetic").random();
    for (int i = 0; i < 20_000; i++) {
      int digits = PRECISIONS[random.nextInt(3)];
      BigDecimal a = random(random, digits);
      BigDecimal b = random(random, digits);
      String what = a + " and " + b + " in " + digits;
      HexNumber sum = HexNumber.of(a, digits);
      sum.add(HexNumber.of(b, digits), digits);
      same(sum(a, b, digits), sum, "+ " + what);
      HexNumber product = HexNumber.of(a, digits);
      product.multiply(HexNumber.of(b, digits), digits);
      same(cut(a.multiply(b), digits), product, "* " + what);
      if (b.signum() != 0) {
        HexNumber quotient = HexNumber.of(a, digits);
        quotient.divide(HexNumber.of(b, digits), digits);
        BigDecimal exact = a.divide(b, 200, RoundingMode.DOWN);
        same(cut(exact, digits), quotient, "/ " + what);
      }
      assertEquals(a.compareTo(b), HexNumber.of(a, digits).compare(HexNumber.of(b, digits)), what);
    }
  }

  @Test
  void storageHoldsWhatWasStored() {
    Random random = Seed.forTest("hexadecimal storage").random();
    byte[] area = new byte[48];
    for (int i = 0; i < 5_000; i++) {
      HexNumber number = HexNumber.of(random(random, 28), 28);
      number.storeRegister(area, 16);
      HexNumber again = new HexNumber();
      again.loadRegister(area, 16);
      assertEquals(0, number.compare(again));
      BigDecimal value = random(random, 14);
      HexNumber.of(value, 14).storeLong(area, 16);
      again.loadLong(area, 16);
      same(value, again, value.toString());
      BigDecimal small = random(random, 6);
      HexNumber.of(small, 6).storeShort(area, 16);
      again.loadShort(area, 16);
      same(small, again, small.toString());
    }
  }

  @Test
  void knownImages() {
    assertEquals("4110000000000000", image("1"));
    assertEquals("c276a00000000000", image("-118.625"));
    assertEquals("401999999999999a", image("0.1"));
    assertEquals("0000000000000000", image("0"));
  }

  private static String image(String number) {
    byte[] area = new byte[24];
    HexNumber.of(new BigDecimal(number), HexNumber.LONG_DIGITS).storeLong(area, 8);
    return HexFormat.of().formatHex(area, 8, 16);
  }

  @Test
  void exponentsHaveEnds() {
    HexNumber great = HexNumber.of(new BigDecimal("7.2E75"), 14);
    assertThrows(
        ExponentOverflowException.class,
        () -> great.multiply(HexNumber.of(BigDecimal.TEN, 14), 14));
    HexNumber small = HexNumber.of(new BigDecimal("1E-70"), 14);
    small.multiply(HexNumber.of(new BigDecimal("1E-70"), 14), 14);
    assertEquals(0, small.signum());
    assertThrows(FloatDivideException.class, () -> small.divide(new HexNumber(), 14));
  }

  private static String bytes(HexNumber number) {
    byte[] register = new byte[HexNumber.REGISTER_BYTES];
    number.storeRegister(register, 0);
    return HexFormat.of().formatHex(register);
  }

  /// A number as amounts, counts and edges of precision are.
  private static long unscaled(Random random) {
    long any = random.nextLong() >>> random.nextInt(1, 63);
    long near = Scaling.powerOfTen(random.nextInt(19)) + random.nextInt(-2, 3);
    long value = random.nextInt(3) == 0 ? near : any;
    return random.nextBoolean() ? value : -value;
  }

  @Test
  void theQuickWayFromFixedPointGivesWhatTheSlowOneGives() {
    Random random = Seed.forTest("quick floats").random();
    for (int i = 0; i < 200_000; i++) {
      long unscaled = unscaled(random);
      int scale = random.nextInt(19);
      int digits = random.nextBoolean() ? 6 : 14;
      HexNumber quick = new HexNumber();
      assertEquals(unscaled != Long.MIN_VALUE, quick.setQuick(unscaled, scale, digits));
      // With zeros behind, it has too many digits for the quick way.
      BigDecimal padded = BigDecimal.valueOf(unscaled, scale).setScale(scale + 19);
      HexNumber slow = HexNumber.of(padded, digits);
      assertEquals(bytes(slow), bytes(quick), () -> unscaled + "E-" + scale + " in " + digits);
    }
    assertFalse(new HexNumber().setQuick(1, 0, 28), "not for extended numbers");
  }

  @Test
  void theQuickWayToFixedPointGivesWhatTheSlowOneGives() {
    Random random = Seed.forTest("quick floats").random();
    int quick = 0;
    int cases = 200_000;
    for (int i = 0; i < cases; i++) {
      HexNumber number = HexNumber.of(BigDecimal.valueOf(unscaled(random), random.nextInt(19)), 14);
      int significant = random.nextInt(6, 19);
      int scale = random.nextInt(19);
      Rounding rounding = Rounding.values()[random.nextInt(Rounding.values().length)];
      Wide fixed = new Wide();
      if (number.toFixedQuick(significant, scale, rounding, fixed)) {
        quick++;
        BigInteger slow =
            number
                .toBigDecimal()
                .round(new MathContext(significant, RoundingMode.HALF_UP))
                .setScale(scale, mode(rounding))
                .unscaledValue();
        assertEquals(slow, fixed.toBigInteger(), () -> number.toBigDecimal() + " " + rounding);
      }
    }
    assertTrue(quick > cases / 3, quick + " of " + cases);
  }

  private static RoundingMode mode(Rounding rounding) {
    return switch (rounding) {
      case TRUNCATION, PROHIBITED -> RoundingMode.DOWN;
      case NEAREST_AWAY_FROM_ZERO -> RoundingMode.HALF_UP;
      case NEAREST_EVEN -> RoundingMode.HALF_EVEN;
      case NEAREST_TOWARD_ZERO -> RoundingMode.HALF_DOWN;
      case AWAY_FROM_ZERO -> RoundingMode.UP;
      case TOWARD_GREATER -> RoundingMode.CEILING;
      case TOWARD_LESSER -> RoundingMode.FLOOR;
    };
  }
}
