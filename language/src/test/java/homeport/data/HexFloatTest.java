package homeport.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HexFloatTest {
  private static final HexFormat HEX = HexFormat.of();

  /// Sign, exponent and fraction by the definition.
  private static BigDecimal slow(byte[] b) {
    boolean minus = b[0] < 0;
    int exponent = b[0] & 0x7F;
    BigInteger fraction = new BigInteger(1, Arrays.copyOfRange(b, 1, b.length));
    int sixteens = exponent - 64 - 2 * (b.length - 1);
    BigDecimal power = BigDecimal.valueOf(16).pow(Math.abs(sixteens));
    BigDecimal value =
        sixteens >= 0
            ? new BigDecimal(fraction).multiply(power)
            : new BigDecimal(fraction).divide(power);
    return minus ? value.negate() : value;
  }

  private static String stored(double v, boolean isLong) {
    byte[] area = new byte[24];
    if (isLong) {
      HexFloat.storeLong(area, 8, v);
    } else {
      HexFloat.storeShort(area, 8, v);
    }
    return HEX.formatHex(area, 8, isLong ? 16 : 12);
  }

  @Test
  void knownNumbers() {
    assertEquals("41100000", stored(1, false));
    assertEquals("c276a000", stored(-118.625, false));
    assertEquals("40800000", stored(0.5, false));
    assertEquals("4019999a", stored(0.1, false));
    assertEquals("00000000", stored(0, false));
    assertEquals("00000000", stored(-0.0, false));
    assertEquals("4110000000000000", stored(1, true));
    assertEquals("42640000" + "00000000", stored(100, true));
    // 0.1 as a double is 0x1.999999999999ap-4
    assertEquals("401999999999999a", stored(0.1, true));
    // rounding carries into a new hexadecimal digit
    assertEquals("41100000", stored(0.99999999, false));
    assertEquals("c1100000", stored(-0.99999999, false));
  }

  @Test
  void valuesAreThoseOfTheDefinition() {
    Seed seed = Seed.forTest("hexadecimal floating point");
    byte[] area = new byte[24];
    for (int i = 0; i < 20_000; i++) {
      byte[] field = seed.bytes(seed.pick(4, 8));
      System.arraycopy(field, 0, area, 8, field.length);
      double loaded = field.length == 4 ? HexFloat.loadShort(area, 8) : HexFloat.loadLong(area, 8);
      assertEquals(slow(field).doubleValue(), loaded + 0.0, () -> HEX.formatHex(field));
    }
  }

  @Test
  void everyDoubleInRangeIsExactInALongItem() {
    Seed seed = Seed.forTest("storing long floating point");
    byte[] area = new byte[24];
    for (int i = 0; i < 20_000; i++) {
      double v = number(seed);
      HexFloat.storeLong(area, 8, v);
      byte[] field = Arrays.copyOfRange(area, 8, 16);
      assertEquals(0, new BigDecimal(v).compareTo(slow(field)), () -> v + " " + seed.start());
      assertEquals(v, HexFloat.loadLong(area, 8));
      assertNormal(field, v);
    }
  }

  private static double number(Seed seed) {
    double fraction = seed.random().nextDouble() + (seed.oneIn(2) ? 0 : 1e-9);
    double v = Math.scalb(fraction, seed.between(-200, 250));
    return seed.oneIn(2) ? -v : v;
  }

  private static void assertNormal(byte[] field, double v) {
    assertEquals(v == 0, (field[1] & 0xF0) == 0, () -> HEX.formatHex(field));
  }

  /// Six hexadecimal digits, half away from zero: rounding the value in units of its last digit.
  @Test
  void aShortItemIsRounded() {
    Seed seed = Seed.forTest("storing short floating point");
    byte[] area = new byte[24];
    for (int i = 0; i < 20_000; i++) {
      double v = number(seed);
      HexFloat.storeShort(area, 8, v);
      byte[] field = Arrays.copyOfRange(area, 8, 12);
      assertNormal(field, v);
      BigDecimal exact = new BigDecimal(v).abs();
      // The power of 16 that is just above the value.
      int sixteens = v == 0 ? 0 : Math.floorDiv(Math.getExponent(v), 4) + 1;
      assertTrue(exact.compareTo(sixteen(sixteens)) < 0);
      BigDecimal unit = sixteen(sixteens - 6);
      BigDecimal expected =
          exact.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit).stripTrailingZeros();
      assertEquals(0, expected.compareTo(slow(field).abs()), () -> v + " " + HEX.formatHex(field));
      assertEquals(v < 0, field[0] < 0);
    }
  }

  private static BigDecimal sixteen(int power) {
    BigDecimal positive = BigDecimal.TWO.pow(4 * Math.abs(power));
    return power >= 0 ? positive : BigDecimal.ONE.divide(positive);
  }

  @Test
  void limits() {
    byte[] largest = HEX.parseHex("0000000000000000" + "7fffffffffffff00" + "0000000000000000");
    double v = HexFloat.loadLong(largest, 8);
    byte[] area = new byte[24];
    HexFloat.storeLong(area, 8, v / 2);
    assertThrows(ArithmeticException.class, () -> HexFloat.storeLong(area, 8, 1e76));
    assertThrows(ArithmeticException.class, () -> HexFloat.storeShort(area, 8, -1e76));
    assertThrows(ArithmeticException.class, () -> HexFloat.storeLong(area, 8, Double.NaN));
    assertThrows(
        ArithmeticException.class, () -> HexFloat.storeLong(area, 8, Double.POSITIVE_INFINITY));
    HexFloat.storeLong(area, 8, 1e-80);
    assertArrayEquals(new byte[8], Arrays.copyOfRange(area, 8, 16));
    HexFloat.storeLong(area, 8, 5.4e-79);
    assertEquals(5.4e-79, HexFloat.loadLong(area, 8));
    HexFloat.storeLong(area, 8, Double.MIN_VALUE);
    assertEquals(0, HexFloat.loadLong(area, 8));
  }
}
