package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.Emitter;
import homeport.codegen.jvm.Programs;
import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import homeport.testkit.Seed;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/// Random programs that call each other show the same on both engines. The interpreter makes each
/// list of arguments anew and takes each one over; compiled programs do where something changed.
class CallEnginesTest {
  private static final int PROGRAMS = Integer.getInteger("homeport.calls.programs", 60);
  private static final int STATEMENTS = 9;
  private static final int LINES_MAX = 5_000;

  @Test
  void randomProgramsThatCallEachOther() {
    Seed seed = Seed.forTest("calls");
    for (int i = 0; i < PROGRAMS; i++) {
      String source = new RandomCalls(seed, STATEMENTS).source();
      List<Unit> units = Lowered.units(source);
      assertEquals(
          run(units, InterpretedProgram::new),
          run(units, (unit, runUnit) -> Programs.instantiate(Emitter.emit(unit), runUnit)),
          source);
    }
  }

  private static String run(List<Unit> units, BiFunction<Unit, RunUnit, CobolProgram> engine) {
    return Engines.run(
        runUnit -> engine.apply(units.getFirst(), runUnit),
        LINES_MAX,
        (name, runUnit) ->
            units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .map(unit -> engine.apply(unit, runUnit))
                .orElse(null));
  }
}
