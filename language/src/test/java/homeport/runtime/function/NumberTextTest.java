package homeport.runtime.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.data.CodePage;
import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  private static final CodePage PAGE = CodePage.of("1140");

  private static NumberText text(String value, NumberText.Form form, boolean comma, int digits) {
    byte[] bytes = PAGE.encode(value);
    return new NumberText(bytes, 0, bytes.length, form, comma, PAGE.encode("$"), digits);
  }

  private static int wrong(String value, NumberText.Form form) {
    return text(value, form, false, 18).read();
  }

  @Test
  void thePlainForm() {
    for (String good : new String[] {"1", " 1 ", "+1", "- 1.", ".5", "1 -", "1CR", "1 dB", "1+"}) {
      assertEquals(0, wrong(good, NumberText.Form.PLAIN), good);
    }
    assertEquals(1, wrong("", NumberText.Form.PLAIN));
    assertEquals(3, wrong("+ ", NumberText.Form.PLAIN));
    assertEquals(2, wrong(".", NumberText.Form.PLAIN));
    assertEquals(4, wrong("1 C", NumberText.Form.PLAIN));
    assertEquals(3, wrong("+1-", NumberText.Form.PLAIN));
    assertEquals(2, wrong("1E5", NumberText.Form.PLAIN));
    assertEquals(19, wrong("1234567890123456789", NumberText.Form.PLAIN));
    assertEquals(2, wrong("1$", NumberText.Form.PLAIN));
  }

  @Test
  void theFormWithCurrency() {
    for (String good : new String[] {"$1", "-$1", "- $ 1,234.5", "$ 1 DB", "1,2,3"}) {
      assertEquals(0, wrong(good, NumberText.Form.CURRENCY), good);
    }
    assertEquals(2, wrong("$-1", NumberText.Form.CURRENCY));
    assertEquals(1, wrong(",1", NumberText.Form.CURRENCY));
    assertEquals(4, wrong("1.2,3", NumberText.Form.CURRENCY));
  }

  @Test
  void theFormWithAnExponent() {
    for (String good : new String[] {"1E5", "-1.5 e -03", "+.5E+2", "7"}) {
      assertEquals(0, wrong(good, NumberText.Form.EXPONENT), good);
    }
    assertEquals(3, wrong("1E", NumberText.Form.EXPONENT));
    assertEquals(2, wrong("1-", NumberText.Form.EXPONENT));
  }

  @Test
  void valuesComeBack() {
    Random random = Seed.forTest("numbers in characters").random();
    for (int i = 0; i < 5_000; i++) {
      int digits = 1 + random.nextInt(31);
      BigInteger unscaled =
          BigInteger.TEN
              .pow(digits - 1)
              .add(new BigInteger(3 * digits, random).mod(BigInteger.TEN.pow(digits - 1)));
      BigDecimal value = new BigDecimal(unscaled, random.nextInt(digits + 1));
      BigDecimal signed = random.nextBoolean() ? value : value.negate();
      boolean comma = random.nextBoolean();
      String written = signed.toPlainString();
      NumberText read =
          text(comma ? written.replace('.', ',') : written, NumberText.Form.PLAIN, comma, 31 + 1);
      assertEquals(0, read.read(), written);
      assertEquals(0, signed.compareTo(read.value()), written);
    }
  }
}
