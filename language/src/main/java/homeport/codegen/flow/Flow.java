package homeport.codegen.flow;

import homeport.codegen.ir.Unit;
import homeport.codegen.ir.Unit.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides which PERFORMs are calls.
///
/// **What has to come out.** IBM's code has a cell at the end of every paragraph and section.
/// PERFORM A THRU B keeps what B's cell holds, points it behind itself and goes to A; whenever
/// control reaches B's end, by whatever road, it goes where the cell says, and the cell gets back
/// what it held. A GO TO changes no cell. So a range can be left for good with its cell set; nobody
/// notices until control reaches that end once more.
///
/// **Calls instead.** We call a method for a range and return from it at its end. The calls that
/// are active are the cells that are set, as long as this holds:
///
/// - *Detours.* A way out of the range that can come back to its end is followed within the same
///   call, so the call is still there when it comes back.
/// - *Ends of outer ranges.* Where control may reach the end of a range other than the frame's own,
///   it asks whether a call of such a range is active, and if so returns through all calls above
///   it.
/// - *Escapes.* A GO TO that cannot come back to the range's end returns to the caller, which goes
///   on at the target. That forgets the range; its cell would still be set.
///
/// **Where they differ.** A call is forgotten by an escape, or by a return to an outer end. That
/// can be seen only if control reaches the forgotten end without having performed a range with that
/// end (a foreign arrival): IBM's code would go back behind the old PERFORM, ours would fall
/// through. Or if the cell had kept the return of an outer PERFORM of the same end. Or if the range
/// is performed again while it is active, because the PERFORM's own memory of the cell is
/// overwritten. So a range is called when
///
/// 1. it cannot be active twice,
/// 2. it cannot be forgotten, or no frame can make a foreign arrival at its end, and
/// 3. it cannot be forgotten while an outer range with the same end is active.
///
/// Escapes to code that ends the program without reaching any end count as nothing forgotten: the
/// end of the program puts all cells back.
///
/// **Cells for the rest.** A range that fails goes under cells: its paragraphs become part of the
/// main line, which keeps explicit cells for such ranges and runs as one dispatcher. A range that
/// performs it has to go there too, because its own return has to survive; what it calls besides
/// need not. Everything is then looked at again, until nothing more fails. Exactness is by
/// induction over the steps of a run: as long as calls and cells agree, each step keeps them in
/// agreement.
public final class Flow {
  private final Unit unit;
  private final List<NodeFacts> facts;
  private final Map<Range, String> cells = new LinkedHashMap<>();
  private final Set<Range> all = new LinkedHashSet<>();
  private final Set<Range> entered;
  private final BitSet allEnds = new BitSet();

  private Flow(Unit unit) {
    this.unit = unit;
    this.facts = NodeScan.of(unit);
    this.entered = new LinkedHashSet<>(unit.entered());
    facts.forEach(of -> all.addAll(sorted(of.performs())));
    all.addAll(entered);
    all.forEach(range -> allEnds.set(range.last()));
  }

  private static List<Range> sorted(Set<Range> ranges) {
    List<Range> list = new ArrayList<>(ranges);
    list.sort((a, b) -> a.first() != b.first() ? a.first() - b.first() : a.last() - b.last());
    return list;
  }

  /// The plan for a program.
  public static FlowPlan analyse(Unit unit) {
    return new Flow(unit).plan();
  }

  /// The plan that puts every range under cells: always right, and what the tests compare with.
  public static FlowPlan allCells(Unit unit) {
    Flow flow = new Flow(unit);
    flow.all.forEach(range -> flow.cells.put(range, "it was asked for"));
    return flow.plan();
  }

  private FlowPlan plan() {
    while (true) {
      int before = cells.size();
      FrameGraph graph = graph();
      if (graph == null) {
        all.forEach(range -> cells.putIfAbsent(range, "the ways of GO TO could not be resolved"));
      } else {
        addConflicts(graph);
        if (cells.size() == before) {
          return finish(graph);
        }
      }
    }
  }

  private @org.jspecify.annotations.Nullable FrameGraph graph() {
    List<Range> ranges = new ArrayList<>();
    ranges.add(new Range(unit.entry(), unit.nodes().size()));
    all.stream().filter(range -> !cells.containsKey(range)).forEach(ranges::add);
    Regions regions = new Regions(facts, ranges, cells, entered, entryNodes());
    boolean settled = regions.solve();
    if (!settled && !cells.keySet().containsAll(all)) {
      return null;
    }
    return new FrameGraph(facts, ranges, regions, cells.keySet(), allEnds);
  }

  private List<Integer> entryNodes() {
    return unit.entries().stream().map(Unit.Entry::node).toList();
  }

  private void addConflicts(FrameGraph graph) {
    Map<Range, String> found = new LinkedHashMap<>();
    for (int frame : graph.recursive()) {
      found.put(graph.range(frame), "it can be performed again while it is active");
    }
    if (found.isEmpty()) {
      graph.spread();
      graph.forgettable(this::name).forEach(found::put);
    }
    found.forEach(cells::putIfAbsent);
    for (Range range : graph.performersOf(cells.keySet())) {
      cells.putIfAbsent(range, "it performs a range that runs under cells");
    }
  }

  private String name(int node) {
    return node < unit.nodes().size() ? unit.nodes().get(node).name() : "the program's end";
  }

  private FlowPlan finish(FrameGraph graph) {
    List<Frame> frames = graph.frames();
    Map<Range, Frame> frameOf = new HashMap<>();
    BitSet counted = new BitSet();
    for (Frame frame : frames) {
      frame.counted().stream().forEach(counted::set);
      if (frame.index() > 0) {
        frameOf.put(frame.range(), frame);
      }
    }
    List<FlowPlan.Note> notes = new ArrayList<>();
    cells.forEach((range, why) -> notes.add(new FlowPlan.Note(range, note(range, why))));
    return new FlowPlan(frames, frameOf, new LinkedHashMap<>(cells), counted, facts, notes);
  }

  private String note(Range range, String why) {
    String through = range.first() == range.last() ? "" : "` THRU `" + name(range.last());
    return "PERFORM `" + name(range.first()) + through + "` runs under exit cells: " + why;
  }

  /// Ranges that nothing performs, for a listing.
  public static Set<Integer> unreached(FlowPlan plan, Unit unit) {
    Set<Integer> unreached = new HashSet<>();
    BitSet reached = new BitSet();
    plan.frames().forEach(frame -> frame.nodes().stream().forEach(reached::set));
    for (int node = 0; node < unit.nodes().size(); node++) {
      if (!reached.get(node)) {
        unreached.add(node);
      }
    }
    return unreached;
  }
}
