package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.codegen.flow.Flow;
import homeport.codegen.flow.FlowPlan;
import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.SmallMethods;
import homeport.testkit.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The flow analysis against explicit cells, on random programs.
class FlowEnginesTest {
  private static final int PROGRAMS = Integer.getInteger("homeport.flow.programs", 1_000);
  private static final int LINES_MAX = 300;

  @Test
  void randomProgramsDoTheSameOnBothEngines() {
    Seed seed = Seed.forTest("control flow");
    int called = 0;
    int celled = 0;
    for (int i = 0; i < PROGRAMS; i++) {
      long one = seed.random().nextLong();
      Unit unit = RandomFlow.program(new Random(one));
      String expected = Engines.interpret(unit, LINES_MAX);
      FlowPlan plan = Flow.analyse(unit);
      // Every third program is cut into small methods, every fifth runs under cells altogether.
      int budget = i % 3 == 0 ? 20 + seed.between(0, 200) : 6_000;
      FlowPlan used = i % 5 == 0 ? Flow.allCells(unit) : plan;
      String shown = Engines.emitted(SmallMethods.emit(unit, used, budget), LINES_MAX);
      assertEquals(expected, shown, () -> "program " + one + " in methods of " + budget);
      called += plan.frames().size() - 1;
      celled += plan.cells().size();
    }
    int calls = called;
    assertTrue(called > celled / 4, () -> "only " + calls + " ranges are called");
    System.out.println("ranges called " + called + ", under cells " + celled);
  }
}
