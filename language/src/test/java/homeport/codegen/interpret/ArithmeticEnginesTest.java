package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.codegen.flow.Flow;
import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.Emitter;
import homeport.codegen.jvm.Programs;
import homeport.codegen.jvm.SmallMethods;
import homeport.codegen.loops.KeptLoops;
import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import homeport.testkit.Seed;
import java.util.List;
import java.util.function.Function;
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

  /// Whole, as a user's program is emitted, and cut to pieces with its PERFORMs as they are.
  @Test
  void whatALoopKeepsIsBackInItsBytes() {
    Seed seed = Seed.forTest("loops");
    int kept = 0;
    for (int i = 0; i < PROGRAMS * 3; i++) {
      long one = seed.random().nextLong();
      Unit unit = RandomLoops.program(Seed.of(one));
      String expected = withStorage(runUnit -> new InterpretedProgram(unit, runUnit));
      EmittedProgram program =
          i % 3 == 0 ? SmallMethods.emit(unit, Flow.analyse(unit), 300) : Emitter.emit(unit);
      assertEquals(
          hex(anyFault(expected)),
          hex(anyFault(withStorage(runUnit -> Programs.instantiate(program, runUnit)))),
          () -> "program " + one);
      kept += KeptLoops.of(unit).numberSlots().size() > unit.numberSlots().size() ? 1 : 0;
    }
    int some = kept;
    assertTrue(some > PROGRAMS, () -> "only " + some + " keep anything");
  }

  private static String withStorage(Function<RunUnit, CobolProgram> make) {
    return Engines.run(make, 100, (_, _) -> null, RandomLoops.STORAGE);
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
