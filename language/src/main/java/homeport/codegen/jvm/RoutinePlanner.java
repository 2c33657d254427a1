package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import homeport.codegen.flow.FlowPlan;
import homeport.codegen.flow.Frame;
import homeport.codegen.flow.NodeFacts;
import homeport.codegen.ir.Unit;
import homeport.codegen.ir.Unit.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Lays out routines: which paragraphs stand in which method, and what happens at each one's end.
final class RoutinePlanner {
  private final Unit unit;
  private final FlowPlan plan;
  private final BitSet shared;
  private final Map<Integer, BitSet> switchTargets;
  private final BitSet cellEnds = new BitSet();
  private int sites;

  /// @param shared nodes that are methods of their own
  RoutinePlanner(Unit unit, FlowPlan plan, BitSet shared, Map<Integer, BitSet> switchTargets) {
    this.unit = unit;
    this.plan = plan;
    this.shared = shared;
    this.switchTargets = switchTargets;
    plan.cells().keySet().forEach(range -> cellEnds.set(range.last()));
  }

  /// How many PERFORMs go through cells.
  int sites() {
    return sites;
  }

  /// The routine of a frame.
  RoutinePlan frame(Frame frame) {
    return new FrameRoutine(frame).plan();
  }

  /// The routine of a shared node.
  RoutinePlan node(int node) {
    return new NodeRoutine(node).plan();
  }

  /// True when a shared node can come back other than at its end.
  boolean nodeHasResult(int node) {
    NodeFacts facts = plan.facts().get(node);
    return !facts.targets().isEmpty()
        || facts.leaves()
        || facts.performs().stream().anyMatch(range -> !plan.frame(range).returns());
  }

  private BitSet nodeResults(int node) {
    NodeFacts facts = plan.facts().get(node);
    BitSet results = new BitSet();
    facts.targets().stream().forEach(to -> results.set(Result.goTo(to)));
    for (Range range : facts.performs()) {
      results.or(frameResults(plan.frame(range)));
    }
    return results;
  }

  private BitSet frameResults(Frame frame) {
    BitSet results = new BitSet();
    frame.escapes().stream().forEach(to -> results.set(Result.goTo(to)));
    frame.ends().stream().forEach(end -> results.set(endOf(end)));
    return results;
  }

  private int endOf(int node) {
    return Result.endOf(node, unit.nodes().size());
  }

  private String name(int node) {
    return unit.nodes().get(node).name();
  }

  /// A paragraph on its own: it does not know what follows it.
  private final class NodeRoutine implements Linearizer.Ways {
    private final int node;
    private final Steps steps = new Steps();

    NodeRoutine(int node) {
      this.node = node;
    }

    RoutinePlan plan() {
      int entry = steps.newLabel();
      steps.bind(entry);
      steps.add(new Step.Line(unit.nodes().get(node).line()));
      if (new Linearizer(steps, this).add(unit.nodes().get(node).body())) {
        steps.add(new Step.Finish(Result.NORMAL));
      }
      steps.addStubs();
      return new RoutinePlan(
          name(node), steps, entry, Map.of(node, entry), nodeHasResult(node), false);
    }

    @Override
    public int labelOf(int to) {
      return steps.finish(Result.goTo(to));
    }

    @Override
    public void perform(Range range) {
      Frame frame = plan.frame(range);
      steps.add(new Step.CallFrame(frame, plan.countedEnds().get(range.last()), new TreeMap<>()));
    }

    @Override
    public Iterable<Integer> switchTargets(int switchable) {
      return targets(switchable);
    }
  }

  private List<Integer> targets(int switchable) {
    return switchTargets.getOrDefault(switchable, new BitSet()).stream().boxed().toList();
  }

  /// A range, or the main line.
  private final class FrameRoutine implements Linearizer.Ways {
    private final Frame frame;
    private final boolean main;
    private final Steps steps = new Steps();
    private final Map<Integer, Integer> nodeLabels = new LinkedHashMap<>();
    private final Map<Integer, Integer> cellStubs = new LinkedHashMap<>();

    FrameRoutine(Frame frame) {
      this.frame = frame;
      this.main = frame.index() == 0;
    }

    RoutinePlan plan() {
      frame.nodes().stream().forEach(node -> nodeLabels.put(node, steps.newLabel()));
      List<Integer> nodes = new ArrayList<>(nodeLabels.keySet());
      int entry = requireNonNull(nodeLabels.get(frame.range().first()));
      for (int i = 0; i < nodes.size(); i++) {
        addNode(nodes.get(i), i + 1 < nodes.size() ? nodes.get(i + 1) : -1);
      }
      cellStubs.forEach((node, label) -> {
        steps.bind(label);
        steps.add(new Step.EndCell(node));
        steps.add(new Step.Finish(Result.LEAVE));
      });
      steps.addStubs();
      boolean resumable = main && (!plan.cells().isEmpty() || unit.entries().size() > 1);
      boolean result = main ? resumable : !frame.returns();
      if (resumable) {
        entries().forEach(node -> steps.resume(requireNonNull(nodeLabels.get(node))));
      }
      return new RoutinePlan(
          name(frame.range().first()), steps, entry, nodeLabels, result, resumable);
    }

    /// Nodes at which a CALL of an ENTRY, or a statement, enters the main line.
    private Set<Integer> entries() {
      Set<Integer> entries = new TreeSet<>();
      for (Unit.Entry entry : unit.entries().subList(1, unit.entries().size())) {
        entries.add(entry.node());
      }
      for (Range range : unit.entered()) {
        if (plan.underCells(range)) {
          entries.add(range.first());
        }
      }
      return entries;
    }

    private void addNode(int node, int next) {
      steps.bind(requireNonNull(nodeLabels.get(node)));
      steps.add(new Step.Line(unit.nodes().get(node).line()));
      if (shared.get(node)) {
        steps.add(new Step.CallNode(node, handled(nodeResults(node))));
      } else {
        steps.enter();
        new Linearizer(steps, this).add(unit.nodes().get(node).body());
        steps.exit();
      }
      if (plan.facts().get(node).falls()) {
        addEnd(node, next);
      }
    }

    private void addEnd(int node, int next) {
      if (node == frame.range().last()) {
        steps.add(new Step.Finish(Result.NORMAL));
        return;
      }
      if (main && cellEnds.get(node)) {
        steps.add(new Step.EndCell(node));
      } else if (frame.counted().get(node) || frame.celled().get(node)) {
        steps.add(new Step.EndOuter(node, frame.counted().get(node), frame.celled().get(node)));
      }
      if (node + 1 == unit.nodes().size()) {
        steps.add(new Step.Finish(Result.LEAVE));
      } else if (node + 1 != next) {
        steps.add(new Step.Jump(labelOf(node + 1)));
      }
    }

    @Override
    public int labelOf(int node) {
      Integer label = nodeLabels.get(node);
      return label != null ? label : steps.finish(Result.goTo(node));
    }

    /// What is done here with results; the others are passed on.
    private SortedMap<Integer, Integer> handled(BitSet results) {
      SortedMap<Integer, Integer> handled = new TreeMap<>();
      results.stream()
          .forEach(result -> {
            Integer label = labelOfResult(result);
            if (label != null) {
              handled.put(result, label);
            }
          });
      return handled;
    }

    private @Nullable Integer labelOfResult(int result) {
      int end = result - endOf(0);
      if (end < 0) {
        return nodeLabels.get(result - Result.goTo(0));
      }
      if (main) {
        return cellEnds.get(end) ? cellStubs.computeIfAbsent(end, _ -> steps.newLabel()) : null;
      }
      return end == frame.range().last() ? steps.finish(Result.NORMAL) : null;
    }

    @Override
    public void perform(Range range) {
      if (!plan.underCells(range)) {
        Frame called = plan.frame(range);
        boolean counted = plan.countedEnds().get(range.last());
        steps.add(new Step.CallFrame(called, counted, handled(frameResults(called))));
        return;
      }
      int site = sites++;
      int back = steps.newLabel();
      int start = requireNonNull(nodeLabels.get(range.first()));
      steps.resume(back);
      steps.add(new Step.PerformCells(site, range.last(), start, back));
      steps.bind(back);
      steps.add(new Step.RestoreCell(site, range.last()));
    }

    @Override
    public Iterable<Integer> switchTargets(int switchable) {
      return targets(switchable);
    }
  }
}
