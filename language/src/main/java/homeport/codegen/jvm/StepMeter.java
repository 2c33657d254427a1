package homeport.codegen.jvm;

import homeport.codegen.ir.KeptField;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Emits steps to a counter, to know their sizes and what they use.
final class StepMeter {
  /// What a step takes.
  record Measure(int size, Map<Integer, Integer> areaUses, BitSet slots, BitSet indexes) {}

  private final Layout layout;
  private final Magnitudes magnitudes;
  private final Callees callees;

  StepMeter(Layout layout, Magnitudes magnitudes, Callees callees) {
    this.layout = layout;
    this.magnitudes = magnitudes;
    this.callees = callees;
  }

  /// @param kept the fields that are kept in slots there
  Measure measure(Step step, List<KeptField> kept) {
    Code code = Code.measuring();
    Scope scope = new Scope(layout, code, 2, Set.of(), Set.of());
    StepEmitter emitter =
        new StepEmitter(scope, magnitudes, callees, StepEmitter.Jumps.measuring(code));
    emitter.emit(step, kept);
    return new Measure(
        code.size(), new TreeMap<>(scope.areaUses()), scope.slotsUsed(), scope.indexesUsed());
  }

  /// The labels a step can jump to.
  static List<Integer> jumps(Step step) {
    return switch (step) {
      case Step.Jump(int label) -> List.of(label);
      case Step.Branch(_, _, int label) -> List.of(label);
      case Step.Select(_, List<Integer> labels) -> labels;
      case Step.Switched(_, var labels) -> List.copyOf(labels.values());
      case Step.CallFrame(_, _, var handled) -> List.copyOf(handled.values());
      case Step.CallNode(_, var handled) -> List.copyOf(handled.values());
      case Step.PerformCells(_, _, int start, _) -> List.of(start);
      case Step.ExitProgram(int label) -> List.of(label);
      case Step.Line _, Step.Do _, Step.Bind _, Step.RestoreCell _, Step.EndCell _ -> List.of();
      case Step.EndOuter _, Step.Finish _, Step.StopRun _ -> List.of();
      case Step.Keep _, Step.PutBack _, Step.PutBackOutside _ -> List.of();
    };
  }
}
