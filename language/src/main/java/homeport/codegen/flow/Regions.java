package homeport.codegen.flow;

import homeport.codegen.ir.Unit.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
  private final BitSet[] nodes;
  private final BitSet[] escapes;
  private final List<BitSet> successors = new ArrayList<>();
  private final List<BitSet> predecessors = new ArrayList<>();
  private boolean settled;

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
    this.nodes = new BitSet[ranges.size()];
    this.escapes = new BitSet[ranges.size()];
    for (int i = 0; i < nodes.length; i++) {
      index.putIfAbsent(ranges.get(i), i);
      nodes[i] = new BitSet();
      escapes[i] = new BitSet();
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

  private BitSet escapesOf(Range range) {
    return escapes[Objects.requireNonNull(index.get(range))];
  }

  BitSet nodes(int frame) {
    return nodes[frame];
  }

  BitSet escapes(int frame) {
    return escapes[frame];
  }

  /// Where control can go from a node without a PERFORM's return: GO TO, fall-through, what
  /// performed ranges escape to, and the beginnings of ranges under cells.
  BitSet successors(int node) {
    return successors.get(node);
  }

  private void link() {
    successors.clear();
    predecessors.clear();
    for (int node = 0; node < facts.size(); node++) {
      predecessors.add(new BitSet());
    }
    for (int node = 0; node < facts.size(); node++) {
      NodeFacts of = facts.get(node);
      BitSet next = (BitSet) of.targets().clone();
      if (of.falls() && node + 1 < facts.size()) {
        next.set(node + 1);
      }
      for (Range range : of.performs()) {
        if (cells.containsKey(range)) {
          next.set(range.first());
        } else {
          next.or(escapesOf(range));
        }
      }
      successors.add(next);
      int from = node;
      next.stream().forEach(to -> predecessors.get(to).set(from));
    }
  }

  private void grow(int frame) {
    Range range = ranges.get(frame);
    BitSet region = new BitSet();
    BitSet out = new BitSet();
    spread(range, range.first(), new BitSet(), region, out);
    if (!out.isEmpty()) {
      BitSet back = entered.contains(range) ? everywhere() : comingBack(range);
      region.clear();
      out.clear();
      spread(range, range.first(), back, region, out);
    }
    if (!region.equals(nodes[frame]) || !out.equals(escapes[frame])) {
      nodes[frame] = region;
      escapes[frame] = out;
      settled = false;
    }
  }

  /// Fills the region from a node; what lies outside the range and does not come back goes to
  /// `out`.
  private void spread(Range range, int first, BitSet back, BitSet region, BitSet out) {
    ArrayDeque<Integer> work = new ArrayDeque<>();
    work.add(first);
    region.set(first);
    while (!work.isEmpty()) {
      int node = work.remove();
      BitSet next = next(range, node);
      for (int to = next.nextSetBit(0); to >= 0; to = next.nextSetBit(to + 1)) {
        boolean inside = to >= range.first() && to <= range.last();
        if (!inside && !back.get(to)) {
          out.set(to);
        } else if (!region.get(to)) {
          region.set(to);
          work.add(to);
        }
      }
    }
  }

  /// Successors within a frame: nothing follows the end of its last node. A GO TO to the next
  /// paragraph looks like falling through, but is none.
  private BitSet next(Range range, int node) {
    BitSet next = successors.get(node);
    if (node != range.last() || !next.get(node + 1)) {
      return next;
    }
    BitSet without = (BitSet) next.clone();
    without.clear(node + 1);
    if (jumps(node, node + 1)) {
      without.set(node + 1);
    }
    return without;
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

  private BitSet everywhere() {
    BitSet every = new BitSet();
    every.set(0, facts.size());
    return every;
  }

  /// The nodes from which the range's end can be reached.
  private BitSet comingBack(Range range) {
    BitSet back = new BitSet();
    if (!facts.get(range.last()).falls()) {
      return back;
    }
    ArrayDeque<Integer> work = new ArrayDeque<>();
    back.set(range.last());
    work.add(range.last());
    while (!work.isEmpty()) {
      int node = work.remove();
      BitSet from = predecessors.get(node);
      for (int p = from.nextSetBit(0); p >= 0; p = from.nextSetBit(p + 1)) {
        if (!back.get(p) && next(range, p).get(node)) {
          back.set(p);
          work.add(p);
        }
      }
    }
    return back;
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
  BitSet closure(Set<Integer> roots) {
    BitSet region = new BitSet();
    ArrayDeque<Integer> work = new ArrayDeque<>(roots);
    roots.forEach(region::set);
    while (!work.isEmpty()) {
      BitSet next = successors.get(work.remove());
      for (int to = next.nextSetBit(0); to >= 0; to = next.nextSetBit(to + 1)) {
        if (!region.get(to)) {
          region.set(to);
          work.add(to);
        }
      }
    }
    return region;
  }
}
