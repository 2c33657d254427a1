package homeport.codegen.flow;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Unit;
import homeport.codegen.ir.Unit.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the facts of a node by walking its statements, leaving out those that nothing reaches.
final class NodeScan {
  private final Map<Integer, BitSet> switchTargets;
  private final BitSet targets = new BitSet();
  private final Set<Range> performs = new HashSet<>();
  private final Set<Integer> broken = new HashSet<>();
  private boolean leaves;
  private final Set<Range> enters = new HashSet<>();
  private final List<Range> entered;
  private final int globals;

  private NodeScan(Map<Integer, BitSet> switchTargets, List<Range> entered, int globals) {
    this.switchTargets = switchTargets;
    this.entered = entered;
    this.globals = globals;
  }

  static List<NodeFacts> of(Unit unit) {
    Map<Integer, BitSet> switchTargets = switchTargets(unit);
    List<NodeFacts> facts = new ArrayList<>();
    for (Unit.Node node : unit.nodes()) {
      NodeScan scan = new NodeScan(switchTargets, unit.entered(), unit.nesting().globals());
      boolean falls = scan.completes(node.body());
      facts.add(
          new NodeFacts(NodeSet.of(scan.targets), scan.performs, falls, scan.leaves, scan.enters));
    }
    return facts;
  }

  /// Where each GO TO that ALTER changes can lead: where it leads first, and where any ALTER sends
  /// it.
  static Map<Integer, BitSet> switchTargets(Unit unit) {
    Map<Integer, BitSet> targets = new HashMap<>();
    for (Unit.Node node : unit.nodes()) {
      collectSwitches(node.body(), targets);
    }
    return targets;
  }

  private static void collectSwitches(List<Op> body, Map<Integer, BitSet> targets) {
    for (Op op : body) {
      if (op instanceof Op.AlterableGoTo(int switchable, int node) && node >= 0) {
        targets.computeIfAbsent(switchable, _ -> new BitSet()).set(node);
      } else if (op instanceof Op.Alter(int switchable, int node) && node >= 0) {
        targets.computeIfAbsent(switchable, _ -> new BitSet()).set(node);
      } else if (op instanceof Op.If(_, List<Op> then, List<Op> otherwise)) {
        collectSwitches(then, targets);
        collectSwitches(otherwise, targets);
      } else if (op instanceof Op.Block(_, List<Op> inner)) {
        collectSwitches(inner, targets);
      } else if (op instanceof Op.Loop(_, List<Op> inner)) {
        collectSwitches(inner, targets);
      } else if (op instanceof Op.Keep(_, List<Op> inner)) {
        collectSwitches(inner, targets);
      }
    }
  }

  private boolean completes(List<Op> body) {
    for (Op op : body) {
      if (!completes(op)) {
        return false;
      }
    }
    return true;
  }

  /// True when control can go on behind the operation.
  private boolean completes(Op op) {
    return switch (op) {
      case Op.If(_, List<Op> then, List<Op> otherwise) -> {
        boolean first = completes(then);
        boolean second = completes(otherwise);
        yield first || second;
      }
      case Op.Block(int label, List<Op> inner) -> {
        boolean through = completes(inner);
        yield through || broken.contains(label);
      }
      case Op.Loop(int label, List<Op> inner) -> {
        boolean _ = completes(inner);
        yield broken.contains(label);
      }
      case Op.Keep(_, List<Op> inner) -> completes(inner);
      case Op.Break(int label) -> {
        broken.add(label);
        yield false;
      }
      case Op.GoTo(int node) -> {
        targets.set(node);
        yield false;
      }
      case Op.Choose(_, List<Integer> nodes) -> {
        nodes.forEach(targets::set);
        yield true;
      }
      case Op.AlterableGoTo(int switchable, _) -> {
        targets.or(switchTargets.getOrDefault(switchable, new BitSet()));
        yield false;
      }
      case Op.Perform(int first, int last) -> {
        performs.add(new Range(first, last));
        yield true;
      }
      case Op.Leave(Op.Leave.Kind kind) -> {
        leaves |= kind != Op.Leave.Kind.STOP_RUN;
        yield kind == Op.Leave.Kind.EXIT_PROGRAM;
      }
      case Op.Invoke invoke -> {
        for (Argument argument : invoke.arguments()) {
          if (argument instanceof Argument.Entered(int range)) {
            enters.add(entered.get(range));
          } else if (argument instanceof Argument.Site) {
            // A CALL: a contained program may enter the procedures that are GLOBAL.
            enters.addAll(entered.subList(0, globals));
          }
        }
        yield true;
      }
      case Op.At _, Op.Store _, Op.StoreEdited _, Op.Copy _, Op.Fill _, Op.FillPattern _ -> true;
      case Op.EditText _, Op.Let _, Op.LetIndex _, Op.Alter _, Op.SetAddress _ -> true;
    };
  }
}
