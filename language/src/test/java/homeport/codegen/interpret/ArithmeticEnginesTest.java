package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.codegen.ir.Unit;
import homeport.testkit.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Emitted arithmetic against big integers, on random fields and expressions.
class ArithmeticEnginesTest {
  private static final int PROGRAMS = Integer.getInteger("homeport.arithmetic.programs", 1_500);

  @Test
  void randomArithmeticComesToTheSameOnBothEngines() {
    Seed seed = Seed.forTest("arithmetic");
    for (int i = 0; i < PROGRAMS; i++) {
      long one = seed.random().nextLong();
      Unit unit = RandomArithmetic.program(Seed.of(one));
      String[] expected = Engines.interpret(unit, 1000).split("\\|", -1);
      String[] actual = Engines.emitted(unit, 1000).split("\\|", -1);
      assertEquals(hex(expected[0]), hex(actual[0]), () -> "program " + one);
      assertEquals(List.of(expected), List.of(actual), () -> "program " + one);
    }
  }

  private static String hex(String shown) {
    StringBuilder text = new StringBuilder();
    for (char c : shown.toCharArray()) {
      text.append(c >= 0x20 && c < 0x7F ? String.valueOf(c) : "<" + Integer.toHexString(c) + ">");
    }
    return text.toString();
  }
}
