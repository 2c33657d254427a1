package homeport.codegen.flow;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.Unit.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Which frame calls which, and what follows from it: which ends can be active below a frame, how a
/// call can come back, which ranges can be forgotten.
final class FrameGraph {
  private final List<NodeFacts> facts;
  private final List<Range> ranges;
  private final Regions regions;
  private final Set<Range> cells;
  private final BitSet allEnds;
  private final Map<Range, Integer> index = new HashMap<>();
  private final NodeSet[] calls;
  private final NodeSet[] enters;
  private final NodeSet[] activeBelow;
  private final NodeSet[] foreign;
  private final NodeSet[] ends;
  private final boolean[] leaves;
  private final BitSet cellEnds = new BitSet();

  /// Whether control that goes to a node ends the program: many frames escape to one.
  private final Map<Integer, Boolean> endings = new HashMap<>();

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

  private static NodeSet[] sets(int count) {
    NodeSet[] sets = new NodeSet[count];
    Arrays.fill(sets, NodeSet.NONE);
    return sets;
  }

  Range range(int frame) {
    return ranges.get(frame);
  }

  private void link() {
    for (int i = 1; i < ranges.size(); i++) {
      index.put(ranges.get(i), i);
    }
    for (int frame = 0; frame < ranges.size(); frame++) {
      int last = ranges.get(frame).last();
      NodeSet nodes = regions.nodes(frame);
      calls[frame] = frames(nodes.stream().mapToObj(node -> facts.get(node).performs()));
      enters[frame] = frames(nodes.stream().mapToObj(node -> facts.get(node).enters()));
      foreign[frame] =
          NodeSet.of(
              nodes.stream()
                  .filter(node -> facts.get(node).falls() && node != last && allEnds.get(node)));
    }
  }

  /// The frames of those ranges that have one.
  private NodeSet frames(Stream<Set<Range>> of) {
    return NodeSet.of(
        of.flatMap(Set::stream)
            .filter(index::containsKey)
            .mapToInt(range -> requireNonNull(index.get(range))));
  }

  private NodeSet above(int frame) {
    return calls[frame].or(enters[frame]);
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
      NodeSet below =
          frame > 0 ? activeBelow[frame].with(ranges.get(frame).last()) : activeBelow[frame];
      above(frame).stream().forEach(callee -> activeBelow[callee] = activeBelow[callee].or(below));
    }
    for (int frame : order) {
      leaves[frame] = leaves(frame);
      if (frame > 0) {
        ends[frame] = ends[frame].or(counted(frame)).or(celled(frame));
      }
      int last = ranges.get(frame).last();
      calls[frame].stream()
          .forEach(callee -> ends[frame] = ends[frame].or(ends[callee].without(last)));
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

  private NodeSet counted(int frame) {
    return foreign[frame].and(activeBelow[frame]);
  }

  private NodeSet celled(int frame) {
    return NodeSet.of(foreign[frame].stream().filter(cellEnds::get));
  }

  /// Ranges that can be forgotten where that can be noticed, with the reason.
  Map<Range, String> forgettable(IntFunction<String> name) {
    Map<Range, String> found = new LinkedHashMap<>();
    BitSet arrivals = new BitSet();
    for (NodeSet of : foreign) {
      of.stream().forEach(arrivals::set);
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
      return "control over the end of `" + name.apply(ends[frame].at(0)) + "`";
    }
    NodeSet escapes = regions.escapes(frame);
    for (int i = 0; i < escapes.size(); i++) {
      int to = escapes.at(i);
      if (!endings.computeIfAbsent(to, this::endsProgram)) {
        return "GO TO `" + name.apply(to) + "`";
      }
    }
    return null;
  }

  /// True when control that goes there reaches no end that any PERFORM names.
  private boolean endsProgram(int node) {
    NodeSet reached = regions.closure(Set.of(node));
    Set<Integer> performed = new TreeSet<>();
    boolean quiet =
        reached.stream()
            .allMatch(at -> {
              NodeFacts of = facts.get(at);
              of.performs().forEach(range -> performed.add(index.getOrDefault(range, -1)));
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
              i == 0 ? NodeSet.NONE : counted(i),
              i == 0 ? NodeSet.NONE : celled(i)));
    }
    return frames;
  }
}
