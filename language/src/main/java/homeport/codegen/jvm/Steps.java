package homeport.codegen.jvm;

import homeport.codegen.ir.KeptField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The steps of one routine while they are put together, with what cutting it needs to know: how
/// deep in structured statements each step lies, and where loops begin and end.
final class Steps {
  /// Steps `from` up to, not including, `to`.
  record Loop(int from, int to) {}

  private final List<Step> list = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();
  private final List<List<KeptField>> kept = new ArrayList<>();
  private final List<Loop> loops = new ArrayList<>();
  private final Map<Integer, Integer> stubs = new LinkedHashMap<>();
  private final List<Integer> resumed = new ArrayList<>();
  private List<KeptField> keeping = List.of();
  private int depth;
  private int labels;

  void add(Step step) {
    list.add(step);
    depths.add(depth);
    kept.add(keeping);
  }

  /// From here on these fields are kept in slots; none when empty.
  void keeping(List<KeptField> fields) {
    keeping = fields;
  }

  List<KeptField> keeping() {
    return keeping;
  }

  /// The fields that are kept in slots while a step runs.
  List<KeptField> kept(int step) {
    return kept.get(step);
  }

  int newLabel() {
    return labels++;
  }

  void bind(int label) {
    add(new Step.Bind(label));
  }

  int size() {
    return list.size();
  }

  void enter() {
    depth++;
  }

  void exit() {
    depth--;
  }

  /// The steps from `from` on are a loop.
  void loop(int from) {
    loops.add(new Loop(from, list.size()));
  }

  /// A label at which the routine ends with that result.
  int finish(int result) {
    return stubs.computeIfAbsent(result, _ -> newLabel());
  }

  /// Adds the endings that were asked for.
  void addStubs() {
    stubs.forEach((result, label) -> {
      bind(label);
      add(new Step.Finish(result));
    });
    stubs.clear();
  }

  /// Control can come to this label from outside the routine's own jumps.
  void resume(int label) {
    resumed.add(label);
  }

  List<Integer> resumed() {
    return resumed;
  }

  List<Step> list() {
    return list;
  }

  int depth(int step) {
    return depths.get(step);
  }

  List<Loop> loops() {
    return loops;
  }

  int labels() {
    return labels;
  }
}
