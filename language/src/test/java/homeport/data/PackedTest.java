package homeport.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackedTest {
  private static final int SLACK = 8;

  /// The digits and the sign, one half byte after the other; null when one of them is invalid.
  private static @Nullable BigInteger slow(byte[] b, int off, int len) {
    String hex = HexFormat.of().formatHex(b, off, off + len);
    String digits = hex.substring(0, hex.length() - 1);
    char sign = hex.charAt(hex.length() - 1);
    if (!digits.matches("[0-9]+") || "abcdef".indexOf(sign) < 0) {
      return null;
    }
    BigInteger value = new BigInteger(digits);
    return sign == 'b' || sign == 'd' ? value.negate() : value;
  }

  /// The bytes of a number: its last digits, right-aligned, and a sign.
  private static byte[] slowBytes(BigInteger value, int digits, boolean signed) {
    int bytes = digits / 2 + 1;
    String text = "0".repeat(40) + value.abs();
    String kept = text.substring(text.length() - digits);
    boolean minus = value.signum() < 0 && !kept.matches("0*");
    String hex = kept + (signed ? minus ? "d" : "c" : "f");
    return HexFormat.of().parseHex("0".repeat(2 * bytes - hex.length()) + hex);
  }

  private static byte[] area(byte[] field) {
    byte[] area = new byte[SLACK + field.length + SLACK];
    Arrays.fill(area, (byte) 0xFF);
    System.arraycopy(field, 0, area, SLACK, field.length);
    return area;
  }

  private static void checkLoad(byte[] area, int len) {
    BigInteger expected = slow(area, SLACK, len);
    Wide wide = new Wide();
    if (expected == null) {
      assertThrows(DataException.class, () -> Packed.load(wide, area, SLACK, len));
      if (len <= 10) {
        assertThrows(DataException.class, () -> Packed.load(area, SLACK, len));
      }
      return;
    }
    Packed.load(wide, area, SLACK, len);
    assertEquals(expected, wide.toBigInteger());
    Packed.loadUnsigned(wide, area, SLACK, len);
    assertEquals(expected.abs(), wide.toBigInteger());
    if (len <= 9) {
      assertEquals(expected.longValueExact(), Packed.load(area, SLACK, len));
      assertEquals(expected.abs().longValueExact(), Packed.loadUnsigned(area, SLACK, len));
    }
  }

  @Test
  void everyPatternOfOneAndTwoBytes() {
    for (int i = 0; i < 256; i++) {
      checkLoad(area(new byte[] {(byte) i}), 1);
    }
    for (int i = 0; i < 65_536; i++) {
      checkLoad(area(new byte[] {(byte) (i >> 8), (byte) i}), 2);
    }
  }

  @Test
  void everyInvalidHalfByteInEveryPlaceOfEveryLength() {
    for (int len = 1; len <= 16; len++) {
      for (int place = 0; place < 2 * len; place++) {
        for (int half = 0; half < 16; half++) {
          byte[] field = new byte[len];
          Arrays.fill(field, (byte) 0x99);
          field[len - 1] = (byte) 0x9C;
          int old = field[place / 2] & 0xFF;
          field[place / 2] = (byte) (place % 2 == 0 ? old & 15 | half << 4 : old & 0xF0 | half);
          checkLoad(area(field), len);
        }
      }
    }
  }

  @Test
  void whatIsWrongIsSaid() {
    byte[] spaces = area(new byte[] {0x40, 0x40, 0x40});
    DataException sign = assertThrows(DataException.class, () -> Packed.load(spaces, SLACK, 3));
    assertEquals(DataException.Kind.PACKED_SIGN, sign.kind());
    assertArrayEquals(new byte[] {0x40, 0x40, 0x40}, sign.field());
    assertEquals("packed number has an invalid sign: X'404040'", sign.getMessage());
    byte[] digit = area(new byte[] {0x1A, 0x2C});
    DataException bad = assertThrows(DataException.class, () -> Packed.load(digit, SLACK, 2));
    assertEquals(DataException.Kind.PACKED_DIGIT, bad.kind());
    assertEquals(SLACK, bad.off());
    assertEquals(2, bad.len());
  }

  @Test
  void storesAreTheLastDigitsAndTheSignAndNoByteMore() {
    Seed seed = Seed.forTest("packed stores");
    Wide wide = new Wide();
    for (int i = 0; i < 200_000; i++) {
      int digits = seed.between(1, 31);
      BigInteger value = seed.bigNumber(seed.between(1, 38));
      boolean signed = !seed.oneIn(4);
      byte[] expected = area(slowBytes(value, digits, signed));
      byte[] area = area(new byte[digits / 2 + 1]);
      wide.set(value);
      if (signed) {
        Packed.store(area, SLACK, digits, wide);
      } else {
        Packed.storeUnsigned(area, SLACK, digits, wide);
      }
      assertArrayEquals(expected, area, () -> value + " in " + digits + ", " + seed.start());
      assertEquals(value, wide.toBigInteger());
      if (digits <= 18 && value.bitLength() < 64) {
        byte[] again = area(new byte[digits / 2 + 1]);
        if (signed) {
          Packed.store(again, SLACK, digits, value.longValueExact());
        } else {
          Packed.storeUnsigned(again, SLACK, digits, value.longValueExact());
        }
        assertArrayEquals(expected, again, () -> value + " in " + digits + ", " + seed.start());
      }
    }
  }

  @Test
  void whatIsStoredIsLoadedAgain() {
    Seed seed = Seed.forTest("packed round trip");
    byte[] area = new byte[64];
    for (int i = 0; i < 300_000; i++) {
      int digits = seed.between(1, 18);
      long value = seed.number(digits);
      Packed.store(area, 20, digits, value);
      assertEquals(value, Packed.load(area, 20, digits / 2 + 1), () -> "" + seed.start());
    }
  }

  @Test
  void theSmallestLongHasAMagnitudeToo() {
    byte[] area = area(new byte[10]);
    Packed.store(area, SLACK, 18, Long.MIN_VALUE);
    // 9,223,372,036,854,775,808 without its first digit
    assertEquals(-223_372_036_854_775_808L, Packed.load(area, SLACK, 10));
  }

  @Test
  void aNegativeValueOfWhichZerosAreLeftIsStoredPositive() {
    byte[] area = area(new byte[2]);
    Packed.store(area, SLACK, 3, -1000);
    assertEquals("000c", HexFormat.of().formatHex(area, SLACK, SLACK + 2));
  }

  @Test
  void theSpareHalfByteCountsAsADigit() {
    byte[] area = area(new byte[] {0x12, 0x34, 0x5C});
    assertEquals(12_345, Packed.load(area, SLACK, 3));
  }

  @Test
  void numericIsAQuestionOfDigitsAndSign() {
    assertTrue(Packed.valid(area(new byte[] {0x12, 0x3F}), SLACK, 2, true));
    assertTrue(Packed.valid(area(new byte[] {0x12, 0x3F}), SLACK, 2, false));
    assertTrue(!Packed.valid(area(new byte[] {0x12, 0x3C}), SLACK, 2, false));
    assertTrue(!Packed.valid(area(new byte[] {0x12, 0x3A}), SLACK, 2, true));
  }
}
