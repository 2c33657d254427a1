package homeport.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DecimalMathTest {
  private static final MathContext FORTY = new MathContext(40);

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  /// Forty digits from tables of constants.
  @Test
  void constants() {
    same("1.648721270700128146848650787814163571654", DecimalMath.exp(number("0.5")));
    same("0.6931471805599453094172321214581765680755", DecimalMath.ln(number("2")));
    same("0.3010299956639811952137388947244930267682", DecimalMath.log10(number("2")));
    same("0.8414709848078965066525023216302989996226", DecimalMath.sin(number("1")));
    same("0.5403023058681397174009366074429766037323", DecimalMath.cos(number("1")));
    same("0.7853981633974483096156608458198757210493", DecimalMath.atan(number("1")));
    same("0.5235987755982988730771072305465838140329", DecimalMath.asin(number("0.5")));
    same("1.414213562373095048801688724209698078570", DecimalMath.sqrt(number("2")));
    same(
        "1.414213562373095048801688724209698078570", DecimalMath.power(number("2"), number("0.5")));
  }

  private static void same(String expected, BigDecimal actual) {
    assertEquals(0, number(expected).compareTo(actual.round(FORTY)), actual.toString());
  }

  @Test
  void agreesWithTheMachine() {
    Random random = Seed.forTest("decimal mathematics").random();
    for (int i = 0; i < 200; i++) {
      double x = (random.nextDouble() - 0.5) * 40;
      near(DecimalMath::exp, Math::exp, x);
      near(DecimalMath::sin, Math::sin, x);
      near(DecimalMath::cos, Math::cos, x);
      near(DecimalMath::atan, Math::atan, x);
      near(DecimalMath::ln, Math::log, Math.abs(x) + 1e-6);
      near(DecimalMath::asin, Math::asin, x / 20);
      near(DecimalMath::acos, Math::acos, x / 20);
    }
  }

  private static void near(UnaryOperator<BigDecimal> exact, DoubleUnaryOperator machine, double x) {
    double expected = machine.applyAsDouble(x);
    double actual = exact.apply(new BigDecimal(x)).doubleValue();
    assertTrue(
        Math.abs(actual - expected) <= 1e-13 * Math.max(1e-3, Math.abs(expected)),
        x + ": " + actual + ", not " + expected);
  }
}
