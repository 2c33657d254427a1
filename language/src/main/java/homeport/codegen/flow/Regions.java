package homeport.codegen.flow;

import homeport.codegen.ir.Unit.Range;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// Which nodes run within which frame, for a given choice of ranges under cells.
///
/// Frame 0 is the main line. A frame's region grows along GO TO and fall-through from its first
/// node; it ends at the end of its last node. A way out of the range is followed when it can come
/// back to that end (a detour), else it is an escape. Escapes of what is performed are ways out as
/// well, so the whole is repeated until nothing changes. A range that a statement enters has no
/// escapes: the statement cannot go on elsewhere, so all ways out are followed within the call.
final class Regions {
  private static final int ROUNDS_MAX = 100;

  private final List<NodeFacts> facts;
  private final Map<Range, String> cells;
  private final List<Range> ranges;
  private final Map<Range, Integer> index = new HashMap<>();
  private final Set<Range> entered;
  private final List<Integer> entries;
  private final NodeSet[] nodes;
  private final NodeSet[] escapes;
  private final NodeSet[] successors;
  private final NodeSet[] predecessors;
  private final Spread spread = new Spread();
  private final Spread back = new Spread();
  private boolean settled;

  /// The nodes that were come to, in that order. One does for all frames, since what is forgotten
  /// is only what was there.
  private static final class Spread {
    private final BitSet seen = new BitSet();
    private int[] order = new int[16];
    private int size;

    void clear() {
      for (int i = 0; i < size; i++) {
        seen.clear(order[i]);
      }
      size = 0;
    }

    void add(int node) {
      if (!seen.get(node)) {
        seen.set(node);
        if (size == order.length) {
          order = Arrays.copyOf(order, 2 * size);
        }
        order[size++] = node;
      }
    }

    NodeSet nodes() {
      return NodeSet.of(Arrays.stream(order, 0, size));
    }
  }

  /// @param ranges the ranges that are called; index 0 is the main line's
  /// @param entries the nodes at which the program can be called
  Regions(
      List<NodeFacts> facts,
      List<Range> ranges,
      Map<Range, String> cells,
      Set<Range> entered,
      List<Integer> entries) {
    this.facts = facts;
    this.ranges = ranges;
    this.cells = cells;
    this.entered = entered;
    this.entries = entries;
    this.nodes = new NodeSet[ranges.size()];
    this.escapes = new NodeSet[ranges.size()];
    this.successors = new NodeSet[facts.size()];
    this.predecessors = new NodeSet[facts.size()];
    Arrays.fill(nodes, NodeSet.NONE);
    Arrays.fill(escapes, NodeSet.NONE);
    for (int i = 0; i < nodes.length; i++) {
      index.putIfAbsent(ranges.get(i), i);
    }
  }

  /// Finds the regions.
  ///
  /// @return false when they do not settle; then nothing can be said
  boolean solve() {
    for (int round = 0; round < ROUNDS_MAX && !settled; round++) {
      settled = true;
      link();
      for (int frame = 1; frame < nodes.length; frame++) {
        grow(frame);
      }
    }
    growMain();
    return settled;
  }

  private NodeSet escapesOf(Range range) {
    return escapes[Objects.requireNonNull(index.get(range))];
  }

  NodeSet nodes(int frame) {
    return nodes[frame];
  }

  NodeSet escapes(int frame) {
    return escapes[frame];
  }

  /// Notes where control can go from each node without a PERFORM's return: GO TO, fall-through,
  /// what performed ranges escape to, and the beginnings of ranges under cells.
  private void link() {
    int[] arrivals = new int[facts.size()];
    for (int node = 0; node < facts.size(); node++) {
      successors[node] = successors(node);
      successors[node].stream().forEach(to -> arrivals[to]++);
    }
    int[][] from = new int[facts.size()][];
    for (int node = 0; node < facts.size(); node++) {
      from[node] = new int[arrivals[node]];
    }
    for (int node = 0; node < facts.size(); node++) {
      int of = node;
      successors[node].stream().forEach(to -> from[to][--arrivals[to]] = of);
    }
    for (int node = 0; node < facts.size(); node++) {
      predecessors[node] = NodeSet.of(Arrays.stream(from[node]));
    }
  }

  private NodeSet successors(int node) {
    NodeFacts of = facts.get(node);
    NodeSet next = of.targets();
    if (of.falls() && node + 1 < facts.size()) {
      next = next.with(node + 1);
    }
    if (of.performs().isEmpty()) {
      return next;
    }
    IntStream.Builder all = IntStream.builder();
    next.stream().forEach(all);
    for (Range range : of.performs()) {
      if (cells.containsKey(range)) {
        all.add(range.first());
      } else {
        escapesOf(range).stream().forEach(all);
      }
    }
    return NodeSet.of(all.build());
  }

  private void grow(int frame) {
    Range range = ranges.get(frame);
    back.clear();
    NodeSet out = spread(range);
    if (!out.isEmpty()) {
      if (entered.contains(range)) {
        IntStream.range(0, facts.size()).forEach(back::add);
      } else {
        comeBack(range);
      }
      out = spread(range);
    }
    NodeSet region = spread.nodes();
    if (!region.equals(nodes[frame]) || !out.equals(escapes[frame])) {
      nodes[frame] = region;
      escapes[frame] = out;
      settled = false;
    }
  }

  /// Follows the range from its first node.
  ///
  /// @return what lies outside the range and does not come back
  private NodeSet spread(Range range) {
    Set<Integer> out = new LinkedHashSet<>();
    spread.clear();
    spread.add(range.first());
    for (int i = 0; i < spread.size; i++) {
      NodeSet next = next(range, spread.order[i]);
      for (int k = 0; k < next.size(); k++) {
        int to = next.at(k);
        boolean inside = to >= range.first() && to <= range.last();
        if (inside || back.seen.get(to)) {
          spread.add(to);
        } else {
          out.add(to);
        }
      }
    }
    return NodeSet.of(out.stream().mapToInt(Integer::intValue));
  }

  /// Successors within a frame: nothing follows the end of its last node. A GO TO to the next
  /// paragraph looks like falling through, but is none.
  private NodeSet next(Range range, int node) {
    NodeSet next = successors[node];
    return node == range.last() && !jumps(node, node + 1) ? next.without(node + 1) : next;
  }

  private boolean jumps(int node, int to) {
    NodeFacts of = facts.get(node);
    if (of.targets().get(to)) {
      return true;
    }
    for (Range range : of.performs()) {
      boolean leads = cells.containsKey(range) ? range.first() == to : escapesOf(range).get(to);
      if (leads) {
        return true;
      }
    }
    return false;
  }

  /// Finds the nodes from which the range's end can be reached.
  private void comeBack(Range range) {
    if (!facts.get(range.last()).falls()) {
      return;
    }
    back.add(range.last());
    for (int i = 0; i < back.size; i++) {
      int node = back.order[i];
      NodeSet from = predecessors[node];
      for (int k = 0; k < from.size(); k++) {
        if (next(range, from.at(k)).get(node)) {
          back.add(from.at(k));
        }
      }
    }
  }

  /// The main line stays in itself wherever it goes. Procedures that statements enter belong to it
  /// when they run under cells.
  private void growMain() {
    link();
    Set<Integer> roots = new LinkedHashSet<>(entries);
    entered.stream().filter(cells::containsKey).forEach(range -> roots.add(range.first()));
    nodes[0] = closure(roots);
  }

  /// Everything that can be reached from the roots within the main line.
  NodeSet closure(Collection<Integer> roots) {
    spread.clear();
    roots.forEach(spread::add);
    for (int i = 0; i < spread.size; i++) {
      successors[spread.order[i]].stream().forEach(spread::add);
    }
    return spread.nodes();
  }
}
