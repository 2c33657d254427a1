package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.codegen.flow.Flow;
import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.SmallMethods;
import homeport.testkit.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Emitted arithmetic against big integers, on random fields and expressions.
class ArithmeticEnginesTest {
  private static final int PROGRAMS = Integer.getInteger("homeport.arithmetic.programs", 700);

  @Test
  void randomArithmeticComesToTheSameOnBothEngines() {
    Seed seed = Seed.forTest("arithmetic");
    for (int i = 0; i < PROGRAMS; i++) {
      long one = seed.random().nextLong();
      Unit unit = RandomArithmetic.program(Seed.of(one));
      String[] expected = anyFault(Engines.interpret(unit, 1000)).split("\\|", -1);
      String[] actual = anyFault(Engines.emitted(unit, 1000)).split("\\|", -1);
      assertEquals(hex(expected[0]), hex(actual[0]), () -> "program " + one);
      assertEquals(List.of(expected), List.of(actual), () -> "program " + one);
    }
  }

  @Test
  void whatIsRememberedOfAFieldIsNeverOld() {
    Seed seed = Seed.forTest("storage");
    int shown = 0;
    for (int i = 0; i < PROGRAMS * 2; i++) {
      long one = seed.random().nextLong();
      Unit unit = RandomStorage.program(Seed.of(one));
      String expected = Engines.interpret(unit, 100);
      int budget = i % 3 == 0 ? 100 : 6_000;
      EmittedProgram program = SmallMethods.emit(unit, Flow.analyse(unit), budget);
      assertEquals(
          hex(anyFault(expected)),
          hex(anyFault(Engines.emitted(program, 100))),
          () -> "program " + one);
      shown += expected.contains("returned") ? 1 : 0;
    }
    int ran = shown;
    assertTrue(ran > PROGRAMS / 2, () -> "only " + ran + " ran to their end");
  }

  /// A statement with several faults may show any of them.
  private static String anyFault(String shown) {
    return shown.replaceAll("abend S0C[79B]", "abend");
  }

  private static String hex(String shown) {
    StringBuilder text = new StringBuilder();
    for (char c : shown.toCharArray()) {
      text.append(c >= 0x20 && c < 0x7F ? String.valueOf(c) : "<" + Integer.toHexString(c) + ">");
    }
    return text.toString();
  }
}
