package homeport.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.testkit.Seed;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BinaryTest {
  @Test
  void bytesAreBigEndianTwosComplement() {
    Seed seed = Seed.forTest("binary");
    Wide wide = new Wide();
    for (int i = 0; i < 100_000; i++) {
      int len = seed.pick(2, 4, 8);
      byte[] field = seed.bytes(len);
      byte[] area = new byte[32];
      System.arraycopy(field, 0, area, 11, len);
      BigInteger signed = new BigInteger(field);
      BigInteger unsigned = new BigInteger(1, field);
      assertEquals(signed.longValueExact(), Binary.load(area, 11, len, true));
      assertEquals(unsigned.longValue(), Binary.load(area, 11, len, false));
      if (len == 8) {
        Binary.load8Unsigned(wide, area, 11);
        assertEquals(unsigned, wide.toBigInteger());
      }
      byte[] copy = new byte[32];
      Binary.store(copy, 11, len, signed.longValueExact());
      assertArrayEquals(area, copy);
      Arrays.fill(copy, (byte) 0);
      wide.set(unsigned.add(BigInteger.ONE.shiftLeft(100)));
      Binary.store(copy, 11, len, wide);
      assertArrayEquals(area, copy);
    }
  }

  @Test
  void storesKeepTheLowOrderBytes() {
    byte[] area = new byte[18];
    Binary.store(area, 8, 2, 0x12345L);
    assertEquals(0x2345, Binary.load(area, 8, 2, true));
    assertEquals(0, area[7]);
    assertEquals(0, area[10]);
  }

  @Test
  void otherLengthsAreRefused() {
    byte[] area = new byte[32];
    assertThrows(IllegalArgumentException.class, () -> Binary.load(area, 8, 3, true));
    assertThrows(IllegalArgumentException.class, () -> Binary.store(area, 8, 1, 0));
  }
}
