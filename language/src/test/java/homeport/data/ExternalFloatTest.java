package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExternalFloatTest {
  private static final CodePage PAGE = CodePage.of("1140");

  private static String stored(String picture, String value) {
    ExternalFloat form = ExternalFloat.of(picture);
    byte[] bytes = new byte[form.length()];
    form.store(new BigDecimal(value), bytes, 0);
    return PAGE.decode(bytes);
  }

  @Test
  void theFormsOfTheManual() {
    assertEquals("+1.235E+04", stored("+9.9(3)E+99", "12345"));
    assertEquals(" 1234500E 00", stored("-9(5)V99E-99", "12345"));
    assertEquals("-.50000000E 00", stored("-.9(8)E-99", "-0.5"));
    assertEquals("+1.00E+01", stored("+9.99E+99", "9.999"));
    assertEquals("+0,00E+00", stored("+9,99E+99", "0"));
    assertEquals(" 99.E 01", stored("-99.E-99", "990"));
    assertEquals("+0.00E+00", stored("+9.99E+99", "1E-120"));
    assertThrows(ExponentOverflowException.class, () -> stored("+9.99E+99", "1E+120"));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    ExternalFloat form = ExternalFloat.of("+9.99E+99");
    for (String wrong : new String[] {"1.00E+01 ", "+1.A0E+01", "+1.00X+01", "+1.00E*01"}) {
      byte[] bytes = PAGE.encode(wrong);
      assertThrows(DataException.class, () -> form.load(bytes, 0), wrong);
    }
  }

  @Test
  void everyValueComesBack() {
    Random random = Seed.forTest("external floating point").random();
    String[] pictures = {"+9.9(8)E+99", "-9(3)V9(6)E-99", "+.9(9)E-99"};
    for (int i = 0; i < 5_000; i++) {
      ExternalFloat form = ExternalFloat.of(pictures[random.nextInt(pictures.length)]);
      BigDecimal value =
          new BigDecimal(
              BigInteger.valueOf(random.nextInt(1_000_000_000)), random.nextInt(100) - 50);
      BigDecimal signed = random.nextBoolean() ? value : value.negate();
      byte[] bytes = new byte[form.length()];
      form.store(signed, bytes, 0);
      assertEquals(0, signed.compareTo(form.load(bytes, 0)), signed.toString());
    }
  }
}
