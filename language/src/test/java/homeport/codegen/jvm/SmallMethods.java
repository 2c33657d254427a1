package homeport.codegen.jvm;

import homeport.codegen.flow.FlowPlan;
import homeport.codegen.ir.Unit;

/// Emits with methods of another size than usual, so that small programs are cut as large ones are.
public final class SmallMethods {
  private SmallMethods() {}

  public static EmittedProgram emit(Unit unit, FlowPlan plan, int budget) {
    return Emitter.emit(unit, plan, budget);
  }
}
