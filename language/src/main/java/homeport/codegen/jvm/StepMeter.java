package homeport.codegen.jvm;

import homeport.codegen.ir.KeptField;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Emits steps to a counter, to know their sizes and what they use. Each step is measured alone, as
/// if nothing stood before it, so one scope and one emitter do for all.
final class StepMeter {
  private static final int[] NONE = {};

  /// What a step takes.
  static final class Measure {
    /// Bytes of code.
    final int size;

    /// The areas it uses, each with how often: area, count, area, count, …
    final int[] areas;

    /// The number slots it uses.
    final int[] slots;

    /// The index slots it uses.
    final int[] indexes;

    Measure(int size, int[] areas, int[] slots, int[] indexes) {
      this.size = size;
      this.areas = areas;
      this.slots = slots;
      this.indexes = indexes;
    }
  }

  private static final Measure NOTHING = new Measure(0, NONE, NONE, NONE);

  private final Code code = Code.measuring();
  private final Scope scope;
  private final StepEmitter emitter;

  StepMeter(Layout layout, Magnitudes magnitudes, Callees callees) {
    scope = new Scope(layout, code, 2, Set.of(), Set.of());
    emitter = new StepEmitter(scope, magnitudes, callees, StepEmitter.Jumps.measuring(code));
  }

  /// @param kept the fields that are kept in slots there
  Measure measure(Step step, List<KeptField> kept) {
    if (step instanceof Step.Line || step instanceof Step.Bind) {
      return NOTHING;
    }
    scope.reset();
    emitter.emit(step, kept);
    return new Measure(
        code.size(),
        areas(scope.areaUses()),
        numbers(scope.slotsUsed()),
        numbers(scope.indexesUsed()));
  }

  private static int[] areas(Map<Integer, Integer> uses) {
    if (uses.isEmpty()) {
      return NONE;
    }
    int[] areas = new int[2 * uses.size()];
    int at = 0;
    for (Map.Entry<Integer, Integer> use : uses.entrySet()) {
      areas[at++] = use.getKey();
      areas[at++] = use.getValue();
    }
    return areas;
  }

  private static int[] numbers(BitSet set) {
    return set.isEmpty() ? NONE : set.stream().toArray();
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
