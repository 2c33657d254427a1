package homeport.codegen.flow;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.Unit.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/// Which frame calls which, and what follows from it: which ends can be active below a frame, how a
/// call can come back, which ranges can be forgotten.
final class FrameGraph {
  private final List<NodeFacts> facts;
  private final List<Range> ranges;
  private final Regions regions;
  private final Set<Range> cells;
  private final BitSet allEnds;
  private final BitSet[] calls;
  private final BitSet[] enters;
  private final BitSet[] activeBelow;
  private final BitSet[] foreign;
  private final BitSet[] ends;
  private final boolean[] leaves;
  private final BitSet cellEnds = new BitSet();

  FrameGraph(
      List<NodeFacts> facts,
      List<Range> ranges,
      Regions regions,
      Set<Range> cells,
      BitSet allEnds) {
    this.facts = facts;
    this.ranges = ranges;
    this.regions = regions;
    this.cells = cells;
    this.allEnds = allEnds;
    int count = ranges.size();
    calls = sets(count);
    enters = sets(count);
    activeBelow = sets(count);
    foreign = sets(count);
    ends = sets(count);
    leaves = new boolean[count];
    cells.forEach(range -> cellEnds.set(range.last()));
    link();
  }

  private static BitSet[] sets(int count) {
    BitSet[] sets = new BitSet[count];
    for (int i = 0; i < count; i++) {
      sets[i] = new BitSet();
    }
    return sets;
  }

  Range range(int frame) {
    return ranges.get(frame);
  }

  private void link() {
    Map<Range, Integer> index = new LinkedHashMap<>();
    for (int i = 1; i < ranges.size(); i++) {
      index.put(ranges.get(i), i);
    }
    for (int frame = 0; frame < ranges.size(); frame++) {
      int of = frame;
      int last = ranges.get(frame).last();
      regions.nodes(frame).stream()
          .forEach(node -> {
            NodeFacts here = facts.get(node);
            here.performs().stream()
                .filter(index::containsKey)
                .forEach(range -> calls[of].set(requireNonNull(index.get(range))));
            here.enters().stream()
                .filter(index::containsKey)
                .forEach(range -> enters[of].set(requireNonNull(index.get(range))));
            if (here.falls() && node != last && allEnds.get(node)) {
              foreign[of].set(node);
            }
          });
    }
  }

  private BitSet above(int frame) {
    BitSet above = (BitSet) calls[frame].clone();
    above.or(enters[frame]);
    return above;
  }

  /// Frames that can be called while they are active.
  Set<Integer> recursive() {
    return new Cycles(ranges.size(), this::above).members();
  }

  /// Follows ends and exits through the calls. There must be no recursion.
  void spread() {
    List<Integer> order = new Cycles(ranges.size(), this::above).calleesFirst();
    for (int i = order.size() - 1; i >= 0; i--) {
      int frame = order.get(i);
      BitSet below = (BitSet) activeBelow[frame].clone();
      if (frame > 0) {
        below.set(ranges.get(frame).last());
      }
      above(frame).stream().forEach(callee -> activeBelow[callee].or(below));
    }
    for (int frame : order) {
      leaves[frame] = leaves(frame);
      if (frame > 0) {
        ends[frame].or(counted(frame));
        ends[frame].or(celled(frame));
      }
      int last = ranges.get(frame).last();
      calls[frame].stream()
          .forEach(callee -> {
            BitSet beyond = (BitSet) ends[callee].clone();
            beyond.clear(last);
            ends[frame].or(beyond);
          });
    }
  }

  private boolean leaves(int frame) {
    int end = facts.size() - 1;
    boolean falls =
        regions.nodes(frame).get(end) && facts.get(end).falls() && ranges.get(frame).last() != end;
    return falls
        || regions.nodes(frame).stream().anyMatch(node -> facts.get(node).leaves())
        || calls[frame].stream().anyMatch(callee -> leaves[callee]);
  }

  private BitSet counted(int frame) {
    BitSet counted = (BitSet) foreign[frame].clone();
    counted.and(activeBelow[frame]);
    return counted;
  }

  private BitSet celled(int frame) {
    BitSet celled = (BitSet) foreign[frame].clone();
    celled.and(cellEnds);
    return celled;
  }

  /// Ranges that can be forgotten where that can be noticed, with the reason.
  Map<Range, String> forgettable(IntFunction<String> name) {
    Map<Range, String> found = new LinkedHashMap<>();
    BitSet arrivals = new BitSet();
    for (BitSet of : foreign) {
      arrivals.or(of);
    }
    for (int frame = 1; frame < ranges.size(); frame++) {
      Range range = ranges.get(frame);
      String how = forgotten(frame, name);
      if (how == null) {
        continue;
      }
      if (arrivals.get(range.last())) {
        found.put(range, how + " leaves it for good, and its end can be reached again");
      } else if (activeBelow[frame].get(range.last())) {
        found.put(
            range, how + " leaves it for good, inside another active range with the same end");
      }
    }
    return found;
  }

  /// What can make the frame forgotten, or null.
  private @org.jspecify.annotations.Nullable String forgotten(int frame, IntFunction<String> name) {
    if (!ends[frame].isEmpty()) {
      return "control over the end of `" + name.apply(ends[frame].nextSetBit(0)) + "`";
    }
    BitSet escapes = regions.escapes(frame);
    for (int to = escapes.nextSetBit(0); to >= 0; to = escapes.nextSetBit(to + 1)) {
      if (!endsProgram(to)) {
        return "GO TO `" + name.apply(to) + "`";
      }
    }
    return null;
  }

  /// True when control that goes there reaches no end that any PERFORM names.
  private boolean endsProgram(int node) {
    BitSet reached = regions.closure(Set.of(node));
    Set<Integer> performed = new TreeSet<>();
    boolean quiet =
        reached.stream()
            .allMatch(at -> {
              NodeFacts of = facts.get(at);
              of.performs().forEach(range -> performed.add(ranges.indexOf(range)));
              boolean arrives = of.falls() && allEnds.get(at);
              return !arrives
                  && of.enters().isEmpty()
                  && of.performs().stream().noneMatch(cells::contains);
            });
    return quiet && performed.stream().allMatch(frame -> quiet(frame, new LinkedHashSet<>()));
  }

  /// True when the frame and all above it arrive at no end but their own.
  private boolean quiet(int frame, Set<Integer> seen) {
    return !seen.add(frame)
        || (foreign[frame].isEmpty()
            && enters[frame].isEmpty()
            && calls[frame].stream().allMatch(callee -> quiet(callee, seen)));
  }

  /// Called ranges within which a range under cells is performed, or entered by a statement.
  Set<Range> performersOf(Set<Range> celled) {
    Set<Range> performers = new LinkedHashSet<>();
    for (int frame = 1; frame < ranges.size(); frame++) {
      boolean performs =
          regions.nodes(frame).stream()
              .mapToObj(facts::get)
              .anyMatch(of ->
                  of.enters().stream().anyMatch(celled::contains)
                      || of.performs().stream().anyMatch(celled::contains));
      if (performs) {
        performers.add(ranges.get(frame));
      }
    }
    return performers;
  }

  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      frames.add(
          new Frame(
              i,
              ranges.get(i),
              regions.nodes(i),
              regions.escapes(i),
              ends[i],
              leaves[i],
              i == 0 ? new BitSet() : counted(i),
              i == 0 ? new BitSet() : celled(i)));
    }
    return frames;
  }
}
