package homeport.codegen.jvm;

import homeport.codegen.flow.Flow;
import homeport.codegen.flow.FlowPlan;
import homeport.codegen.ir.IrChecker;
import homeport.codegen.ir.Unit;
import homeport.codegen.loops.KeptLoops;
import java.util.List;

/// IR to class files.
///
/// A program becomes a class named as the program that extends [homeport.runtime.CobolProgram],
/// and, when it is large, more classes for its code. Every paragraph or performed range is a static
/// method that takes the program object; which stands where is decided by
/// [homeport.codegen.flow.Flow], [RoutinePlanner] and [CutRoutine]. Methods are named as
/// paragraphs, lines are COBOL's lines.
public final class Emitter {
  private Emitter() {}

  /// Emits a program.
  public static EmittedProgram emit(Unit unit) {
    return DeepStack.call(() -> whole(unit));
  }

  private static EmittedProgram whole(Unit unit) {
    check(unit);
    Unit kept = KeptLoops.of(unit);
    return build(kept, Flow.analyse(kept), CutRoutine.BUDGET);
  }

  private static List<EmittedProgram> contained(Unit unit) {
    return unit.contained().stream().map(Emitter::whole).toList();
  }

  /// Emits a program with a flow plan of one's own, and methods of about that many bytes.
  static EmittedProgram emit(Unit unit, FlowPlan plan, int budget) {
    check(unit);
    return build(KeptLoops.asPerformed(unit), plan, budget);
  }

  private static void check(Unit unit) {
    assert IrChecker.problems(unit).isEmpty() : IrChecker.problems(unit);
  }

  private static EmittedProgram build(Unit unit, FlowPlan plan, int budget) {
    check(unit);
    return new ProgramBuilder(LongStatements.broken(unit), plan, budget).build(contained(unit));
  }
}
