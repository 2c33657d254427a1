package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A routine cut into methods of at most [#BUDGET] bytes or so, because the JIT compiler leaves
/// methods of 8,000 bytes alone (measured: 6,002 bytes are compiled, 8,102 never are).
///
/// Every step is first emitted to a counter. The cut is made where structured statements are nested
/// least, in the second half of what fits. A jump to another method is a return of the target's
/// place: the number of its method and the number of the label there. A small driver calls the
/// methods by that. Slots that have to survive such a jump live in the program object.
final class CutRoutine {
  static final int BUDGET = 6_000;

  /// Bits of a place that number the label within its method.
  static final int ENTRY_BITS = 12;

  private final RoutinePlan plan;
  private final List<Chunk> chunks = new ArrayList<>();
  private final int[] lines;
  private final int[] labelStep;
  private final int[] first;
  private final int[] ways;
  private final List<TreeMap<Integer, Integer>> entries = new ArrayList<>();
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Set<Integer> slotFields = new TreeSet<>();
  private final Set<Integer> indexFields = new TreeSet<>();

  CutRoutine(RoutinePlan plan, StepMeter meter, int budget) {
    this.plan = plan;
    List<Step> steps = plan.steps().list();
    StepMeter.Measure[] measures = new StepMeter.Measure[steps.size()];
    this.lines = new int[steps.size()];
    this.labelStep = new int[plan.steps().labels()];
    this.first = new int[plan.steps().labels()];
    this.ways = new int[plan.steps().labels()];
    Arrays.fill(first, -1);
    int line = 0;
    for (int i = 0; i < steps.size(); i++) {
      measures[i] = meter.measure(steps.get(i), plan.steps().kept(i));
      if (steps.get(i) instanceof Step.Line(int at)) {
        line = at;
      } else if (steps.get(i) instanceof Step.Bind(int label)) {
        labelStep[label] = i;
        boolean same = i > 0 && steps.get(i - 1) instanceof Step.Bind;
        first[label] = same ? first(((Step.Bind) steps.get(i - 1)).label()) : label;
      }
      lines[i] = line;
    }
    cut(measures, budget);
    findEntries();
    placeSlots(measures);
  }

  RoutinePlan plan() {
    return plan;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  int line(int step) {
    return lines[step];
  }

  /// One method without a place to begin at.
  boolean simple() {
    return chunks.size() == 1 && !plan.resumable();
  }

  /// The labels at which a chunk can begin, with their places.
  Map<Integer, Integer> entries(Chunk chunk) {
    return entries.get(chunk.index());
  }

  /// The first of the labels that stand where this one stands: the ends of nested statements are
  /// many labels at one place.
  int first(int label) {
    if (first[label] < 0) {
      throw new IllegalStateException("a label without a place: " + label);
    }
    return first[label];
  }

  boolean within(Chunk chunk, int label) {
    int step = labelStep[first(label)];
    return step >= chunk.from() && step < chunk.to();
  }

  /// How many jumps within a chunk lead to a label; -1 when others do as well.
  int ways(Chunk chunk, int label) {
    boolean entered =
        label == first(plan.entry())
            || (!simple() && entries.get(chunk.index()).containsKey(label));
    return entered ? -1 : ways[label];
  }

  /// The place of a label that can be jumped to from other methods.
  int place(int label) {
    return requireNonNull(places.get(label < 0 ? label : first(label)));
  }

  /// The places of nodes that can be entered.
  Map<Integer, Integer> nodePlaces() {
    Map<Integer, Integer> found = new TreeMap<>();
    plan.nodeLabels()
        .forEach((node, label) -> {
          Integer place = places.get(first(label));
          if (place != null) {
            found.put(node, place);
          }
        });
    return found;
  }

  Set<Integer> slotFields() {
    return slotFields;
  }

  Set<Integer> indexFields() {
    return indexFields;
  }

  private void cut(StepMeter.Measure[] measures, int budget) {
    int from = 0;
    while (from < measures.length) {
      int to = chunkEnd(measures, from, budget);
      addChunk(measures, from, to);
      from = to;
    }
  }

  private int chunkEnd(StepMeter.Measure[] measures, int from, int budget) {
    int size = 0;
    int best = -1;
    int page = Lines.page(lines[from]);
    for (int i = from; i < measures.length; i++) {
      boolean otherPage = lines[i] > 0 && lines[from] > 0 && Lines.page(lines[i]) != page;
      if (i > from && otherPage) {
        return i;
      }
      size += measures[i].size;
      if (size > budget && i > from) {
        return best > from ? best : i;
      }
      boolean better = best < 0 || plan.steps().depth(i) <= plan.steps().depth(best);
      if (size > budget / 2 && better && !(plan.steps().list().get(i) instanceof Step.Line)) {
        best = i;
      }
    }
    return measures.length;
  }

  private void addChunk(StepMeter.Measure[] measures, int from, int to) {
    Map<Integer, Integer> uses = new TreeMap<>();
    BitSet slots = new BitSet();
    BitSet indexes = new BitSet();
    int size = 0;
    for (int step = from; step < to; step++) {
      StepMeter.Measure measure = measures[step];
      size += measure.size;
      for (int i = 0; i < measure.areas.length; i += 2) {
        uses.merge(measure.areas[i], measure.areas[i + 1], Integer::sum);
      }
      for (int slot : measure.slots) {
        slots.set(slot);
      }
      for (int index : measure.indexes) {
        indexes.set(index);
      }
    }
    int page = Lines.page(lines[from] > 0 ? lines[from] : lines[to - 1]);
    chunks.add(new Chunk(chunks.size(), from, to, page, size, uses, slots, indexes));
  }

  private Chunk chunkOf(int step) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (chunks.get(middle).from() <= step) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return chunks.get(low);
  }

  /// The labels that another method jumps to, that control is resumed at, and where a chunk begins
  /// because the one before runs into it: that gets a label of its own, below zero.
  private void findEntries() {
    Set<Integer> wanted = new HashSet<>();
    plan.steps().resumed().forEach(label -> wanted.add(first(label)));
    wanted.add(first(plan.entry()));
    for (Chunk chunk : chunks) {
      for (int i = chunk.from(); i < chunk.to(); i++) {
        for (int label : StepMeter.jumps(plan.steps().list().get(i))) {
          ways[first(label)]++;
          if (!within(chunk, label)) {
            wanted.add(first(label));
          }
        }
      }
    }
    TreeMap<Integer, Integer> byStep = new TreeMap<>();
    wanted.forEach(label -> byStep.put(labelStep[label], label));
    for (Chunk chunk : chunks) {
      TreeMap<Integer, Integer> here = new TreeMap<>();
      entries.add(here);
      int number = 1;
      here.put(beginning(chunk), chunk.index() << ENTRY_BITS | number++);
      for (int label : byStep.subMap(chunk.from(), chunk.to()).values()) {
        here.put(label, chunk.index() << ENTRY_BITS | number++);
      }
      places.putAll(here);
    }
  }

  /// The label of a chunk's first step.
  static int beginning(Chunk chunk) {
    return -1 - chunk.index();
  }

  private void placeSlots(StepMeter.Measure[] measures) {
    Map<Integer, int[]> slots = new LinkedHashMap<>();
    Map<Integer, int[]> indexes = new LinkedHashMap<>();
    for (int i = 0; i < measures.length; i++) {
      for (int slot : measures[i].slots) {
        extend(slots, slot, i);
      }
      for (int slot : measures[i].indexes) {
        extend(indexes, slot, i);
      }
    }
    slots.forEach((slot, life) -> {
      if (!local(life)) {
        slotFields.add(slot);
      }
    });
    indexes.forEach((slot, life) -> {
      if (!local(life)) {
        indexFields.add(slot);
      }
    });
  }

  private static void extend(Map<Integer, int[]> lives, int slot, int at) {
    int[] life = lives.computeIfAbsent(slot, _ -> new int[] {at, at});
    life[1] = at;
  }

  /// True when the value is needed within one method only, and control comes to no place between
  /// its first and last use from outside. A loop that holds some of the uses belongs to the life of
  /// the value.
  private boolean local(int[] life) {
    int from = life[0];
    int to = life[1];
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Steps.Loop loop : plan.steps().loops()) {
        boolean outside = from < loop.from() || to >= loop.to();
        boolean inside = from < loop.to() && to >= loop.from();
        if (outside && inside && (from > loop.from() || to < loop.to() - 1)) {
          grown |= loop.from() < from || loop.to() - 1 > to;
          from = Math.min(from, loop.from());
          to = Math.max(to, loop.to() - 1);
        }
      }
    }
    Chunk chunk = chunkOf(from);
    if (to >= chunk.to()) {
      return false;
    }
    for (int label : entries.get(chunk.index()).keySet()) {
      int step = label < 0 ? chunk.from() : labelStep[label];
      if (step > from && step <= to) {
        return false;
      }
    }
    return true;
  }
}
