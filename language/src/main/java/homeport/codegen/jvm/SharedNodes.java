package homeport.codegen.jvm;

import homeport.codegen.flow.FlowPlan;
import homeport.codegen.flow.Frame;
import homeport.codegen.ir.Unit;
import java.util.BitSet;

/// Decides which paragraphs are methods of their own. A paragraph that runs in one range only
/// stands in that range's method; one that runs in several is called from them, so that no code is
/// doubled, unless it is so small that the call would cost more.
final class SharedNodes {
  private static final int SMALL = 40;

  private SharedNodes() {}

  static BitSet of(Unit unit, FlowPlan plan, StepMeter meter, int budget) {
    int[] uses = new int[unit.nodes().size()];
    for (Frame frame : plan.frames()) {
      frame.nodes().stream().forEach(node -> uses[node]++);
    }
    BitSet shared = new BitSet();
    for (int node = 0; node < uses.length; node++) {
      if (uses[node] > 1 && !performsCells(plan, node) && size(unit, node, meter, budget) > SMALL) {
        shared.set(node);
      }
    }
    return shared;
  }

  /// Its returns have to be places of the main line.
  private static boolean performsCells(FlowPlan plan, int node) {
    return plan.facts().get(node).performs().stream().anyMatch(plan::underCells);
  }

  private static int size(Unit unit, int node, StepMeter meter, int enough) {
    Steps steps = new Steps();
    new Linearizer(steps, new Sizing(steps)).add(unit.nodes().get(node).body());
    int size = 0;
    for (int i = 0; i < steps.size(); i++) {
      size += meter.measure(steps.list().get(i), steps.kept(i)).size;
      if (size > enough) {
        break;
      }
    }
    return size;
  }

  /// Ways that only have to have a size.
  private record Sizing(Steps steps) implements Linearizer.Ways {
    @Override
    public int labelOf(int node) {
      return 0;
    }

    @Override
    public void perform(homeport.codegen.ir.Unit.Range range) {
      steps.add(new Step.Jump(0));
    }

    @Override
    public Iterable<Integer> switchTargets(int switchable) {
      return java.util.List.of();
    }
  }
}
