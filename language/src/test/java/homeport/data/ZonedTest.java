package homeport.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.testkit.Seed;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ZonedTest {
  private static final int SLACK = 8;

  /// Digit by digit; null when a digit or the sign is invalid. A null place stands for no sign.
  private static @Nullable BigInteger slow(byte[] field, @Nullable SignPlace place) {
    int from = place == SignPlace.LEADING_SEPARATE ? 1 : 0;
    int to = field.length - (place == SignPlace.TRAILING_SEPARATE ? 1 : 0);
    BigInteger value = BigInteger.ZERO;
    for (int i = from; i < to; i++) {
      int digit = field[i] & 15;
      if (digit > 9) {
        return null;
      }
      value = value.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
    }
    if (place == null) {
      return value;
    }
    boolean leading = place == SignPlace.LEADING || place == SignPlace.LEADING_SEPARATE;
    int sign = field[leading ? 0 : field.length - 1] & 0xFF;
    if (place.separate()) {
      return sign == 0x4E ? value : sign == 0x60 ? value.negate() : null;
    }
    return switch (sign >> 4) {
      case 0xA, 0xC, 0xE, 0xF -> value;
      case 0xB, 0xD -> value.negate();
      default -> null;
    };
  }

  private static byte[] slowBytes(BigInteger value, int digits, @Nullable SignPlace place) {
    String text = "0".repeat(40) + value.abs();
    String kept = text.substring(text.length() - digits);
    boolean minus = value.signum() < 0 && !kept.matches("0*");
    boolean separate = place != null && place.separate();
    byte[] bytes = new byte[digits + (separate ? 1 : 0)];
    int from = place == SignPlace.LEADING_SEPARATE ? 1 : 0;
    for (int i = 0; i < digits; i++) {
      bytes[from + i] = (byte) (0xF0 + kept.charAt(i) - '0');
    }
    int zone = minus ? 0xD0 : 0xC0;
    byte character = (byte) (minus ? 0x60 : 0x4E);
    int last = bytes.length - 1;
    if (place != null) {
      switch (place) {
        case TRAILING -> bytes[last] = (byte) (zone | bytes[last] & 15);
        case LEADING -> bytes[0] = (byte) (zone | bytes[0] & 15);
        case TRAILING_SEPARATE -> bytes[last] = character;
        case LEADING_SEPARATE -> bytes[0] = character;
      }
    }
    return bytes;
  }

  private static byte[] area(byte[] field) {
    byte[] area = new byte[SLACK + field.length + SLACK];
    Arrays.fill(area, (byte) 0xFA);
    System.arraycopy(field, 0, area, SLACK, field.length);
    return area;
  }

  private static void checkLoad(byte[] field, SignPlace place) {
    byte[] area = area(field);
    int len = field.length;
    BigInteger expected = slow(field, place);
    Wide wide = new Wide();
    boolean isLong = len - (place.separate() ? 1 : 0) <= 18;
    if (expected == null) {
      assertThrows(DataException.class, () -> Zoned.load(wide, area, SLACK, len, place));
      if (isLong) {
        assertThrows(DataException.class, () -> Zoned.load(area, SLACK, len, place));
      }
      if (isLong && place == SignPlace.TRAILING) {
        assertThrows(DataException.class, () -> Zoned.load(area, SLACK, len));
      }
      return;
    }
    Zoned.load(wide, area, SLACK, len, place);
    assertEquals(expected, wide.toBigInteger());
    if (isLong) {
      assertEquals(expected.longValueExact(), Zoned.load(area, SLACK, len, place));
    }
    if (isLong && place == SignPlace.TRAILING) {
      assertEquals(expected.longValueExact(), Zoned.load(area, SLACK, len));
    }
  }

  private static void checkLoadUnsigned(byte[] field) {
    byte[] area = area(field);
    int len = field.length;
    BigInteger expected = slow(field, null);
    Wide wide = new Wide();
    if (expected == null) {
      assertThrows(DataException.class, () -> Zoned.loadUnsigned(wide, area, SLACK, len));
      if (len <= 18) {
        assertThrows(DataException.class, () -> Zoned.loadUnsigned(area, SLACK, len));
      }
      return;
    }
    Zoned.loadUnsigned(wide, area, SLACK, len);
    assertEquals(expected, wide.toBigInteger());
    if (len <= 18) {
      assertEquals(expected.longValueExact(), Zoned.loadUnsigned(area, SLACK, len));
    }
  }

  @Test
  void everyPatternOfTwoBytes() {
    for (int i = 0; i < 65_536; i++) {
      byte[] field = {(byte) (i >> 8), (byte) i};
      for (SignPlace place : SignPlace.values()) {
        checkLoad(field, place);
      }
      checkLoadUnsigned(field);
    }
  }

  @Test
  void everyKindOfByteInEveryPlaceOfEveryLength() {
    int[] kinds = {0x00, 0x09, 0x0A, 0x40, 0x4F, 0xA1, 0xB2, 0xC3, 0xD9, 0xE0, 0xF0, 0xF9, 0xFA};
    for (int len = 2; len <= 32; len++) {
      for (int place = 0; place < len; place++) {
        for (int b : kinds) {
          byte[] field = new byte[len];
          Arrays.fill(field, (byte) 0xF9);
          field[place] = (byte) b;
          if (len <= 31) {
            checkLoadUnsigned(field);
            checkLoad(field, SignPlace.TRAILING);
            checkLoad(field, SignPlace.LEADING);
          }
          checkLoad(field, SignPlace.TRAILING_SEPARATE);
          field[0] = place == 0 ? field[0] : 0x60;
          checkLoad(field, SignPlace.LEADING_SEPARATE);
        }
      }
    }
  }

  @Test
  void spacesAreZeroInAnUnsignedItemAndNoNumberInASignedOne() {
    byte[] spaces = area(new byte[] {0x40, 0x40, 0x40});
    assertEquals(0, Zoned.loadUnsigned(spaces, SLACK, 3));
    DataException bad = assertThrows(DataException.class, () -> Zoned.load(spaces, SLACK, 3));
    assertEquals(DataException.Kind.ZONED_SIGN, bad.kind());
    byte[] leading = area(new byte[] {0x40, 0x40, (byte) 0xF7});
    assertEquals(7, Zoned.load(leading, SLACK, 3));
  }

  @Test
  void storesAreTheLastDigitsAndTheSignAndNoByteMore() {
    Seed seed = Seed.forTest("zoned stores");
    Wide wide = new Wide();
    for (int i = 0; i < 200_000; i++) {
      int digits = seed.between(1, 31);
      BigInteger value = seed.bigNumber(seed.between(1, 38));
      SignPlace place = seed.oneIn(5) ? null : seed.pick(SignPlace.values());
      byte[] field = slowBytes(value, digits, place);
      byte[] expected = area(field);
      byte[] area = area(new byte[field.length]);
      wide.set(value);
      if (place == null) {
        Zoned.storeUnsigned(area, SLACK, digits, wide);
      } else {
        Zoned.store(area, SLACK, digits, wide, place);
      }
      assertArrayEquals(expected, area, () -> value + " in " + digits + ", " + seed.start());
      assertEquals(value, wide.toBigInteger());
      if (digits <= 18 && value.bitLength() < 64) {
        checkStoreLong(value.longValueExact(), digits, place, expected);
      }
    }
  }

  private static void checkStoreLong(
      long value, int digits, @Nullable SignPlace place, byte[] expected) {
    byte[] area = area(new byte[expected.length - 2 * SLACK]);
    if (place == null) {
      Zoned.storeUnsigned(area, SLACK, digits, value);
    } else {
      Zoned.store(area, SLACK, digits, value, place);
    }
    assertArrayEquals(expected, area, () -> value + " in " + digits + " " + place);
    if (place == SignPlace.TRAILING) {
      byte[] again = area(new byte[digits]);
      Zoned.store(again, SLACK, digits, value);
      assertArrayEquals(expected, again, () -> value + " in " + digits);
    }
  }

  @Test
  void whatIsStoredIsLoadedAgain() {
    Seed seed = Seed.forTest("zoned round trip");
    byte[] area = new byte[64];
    for (int i = 0; i < 300_000; i++) {
      int digits = seed.between(1, 18);
      SignPlace place = seed.pick(SignPlace.values());
      long value = seed.number(digits);
      Zoned.store(area, 20, digits, value, place);
      int len = digits + (place.separate() ? 1 : 0);
      assertEquals(value, Zoned.load(area, 20, len, place), () -> "" + seed.start());
    }
  }

  /// Two fields, often alike, now and then with zones of blanks or with no digit: as the numbers
  /// compare, and refused where one of them is none.
  @Test
  void comparingTwoFields() {
    Random random = Seed.forTest("comparing zoned fields").random();
    for (int i = 0; i < 100_000; i++) {
      int digits = 1 + random.nextInt(16);
      byte[] a = randomField(random, digits);
      byte[] b = random.nextInt(3) == 0 ? a.clone() : randomField(random, digits);
      if (random.nextInt(3) == 0) {
        b[SLACK + random.nextInt(digits)] ^= (byte) (1 << random.nextInt(8));
      }
      BigInteger left = slow(Arrays.copyOfRange(a, SLACK, SLACK + digits), null);
      BigInteger right = slow(Arrays.copyOfRange(b, SLACK, SLACK + digits), null);
      if (left == null || right == null) {
        assertThrows(DataException.class, () -> Zoned.compareUnsigned(a, SLACK, b, SLACK, digits));
      } else {
        int order = Integer.signum(Zoned.compareUnsigned(a, SLACK, b, SLACK, digits));
        assertEquals(left.compareTo(right), order, left + " and " + right);
      }
    }
  }

  private static byte[] randomField(Random random, int digits) {
    byte[] area = new byte[digits + 2 * SLACK];
    random.nextBytes(area);
    for (int i = 0; i < digits; i++) {
      int shape = random.nextInt(60);
      area[SLACK + i] = (byte) (shape == 0 ? 0x40 : shape == 1 ? 0xC0 : 0xF0 | random.nextInt(10));
    }
    return area;
  }
}
