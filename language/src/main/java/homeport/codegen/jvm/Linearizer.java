package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit.Range;
import homeport.codegen.loops.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Statements to steps: structure becomes labels and jumps, compound conditions become single ones.
/// What cannot be reached is left out.
final class Linearizer {
  /// Where control goes between nodes; depends on the routine that the statements are in.
  interface Ways {
    /// The label at which control goes on when a statement says GO TO that node.
    int labelOf(int node);

    /// Performs a range.
    void perform(Range range);

    /// Where a GO TO changed by ALTER can lead.
    Iterable<Integer> switchTargets(int switchable);
  }

  private final Steps steps;
  private final Ways ways;
  private final Map<Integer, Integer> breaks = new HashMap<>();
  private final Set<Integer> broken = new HashSet<>();

  /// The labels of the loop whose fields are kept, and of what is in it.
  private final Set<Integer> inside = new HashSet<>();

  Linearizer(Steps steps, Ways ways) {
    this.steps = steps;
    this.ways = ways;
  }

  /// Adds statements.
  ///
  /// @return true when control can reach their end
  boolean add(List<Op> body) {
    for (Op op : body) {
      if (!add(op)) {
        return false;
      }
    }
    return true;
  }

  private boolean add(Op op) {
    if (!steps.keeping().isEmpty()) {
      return addWhileKeeping(op);
    }
    return addPlain(op);
  }

  /// Where fields are kept in slots, they are put back before control or anything else leaves the
  /// loop.
  private boolean addWhileKeeping(Op op) {
    boolean leaves =
        switch (op) {
          case Op.Break(int label) -> !inside.contains(label);
          case Op.GoTo _, Op.Choose _, Op.AlterableGoTo _, Op.Leave _, Op.Perform _ -> true;
          case Op.Invoke _ -> Part.reaches(op);
          case Op.At _, Op.If _, Op.Block _, Op.Loop _, Op.Keep _, Op.Alter _ -> false;
          case Op.Store _, Op.StoreEdited _, Op.Copy _, Op.Fill _, Op.FillPattern _ -> false;
          case Op.EditText _, Op.Let _, Op.LetIndex _, Op.SetAddress _ -> false;
        };
    if (!leaves) {
      if (!(op instanceof Op.If)) {
        lookWhere(Part.of(op));
      }
      return addPlain(op);
    }
    steps.add(new Step.PutBack(steps.keeping()));
    boolean on = addPlain(op);
    if (on) {
      steps.add(new Step.Keep(steps.keeping(), false));
    }
    return on;
  }

  /// Before a step that touches places which are known when it runs only.
  private void lookWhere(List<Part> parts) {
    if (steps.keeping().isEmpty()) {
      return;
    }
    for (Part part : parts) {
      Place place =
          switch (part) {
            case Part.Touches(Place touched) -> touched;
            case Part.Loads(Num.Load(Place from, _, _)) -> from;
            case Part.Stores(Op.Store(Place to, _, _, _)) -> to;
            case Part.Calls _, Part.Enters _, Part.Computes _ -> null;
          };
      if (place != null && place.offset() instanceof Index.Within(_, int low, int high)) {
        steps.add(new Step.PutBackOutside(place, low, high, steps.keeping()));
      }
    }
  }

  private boolean keep(Op.Keep keep) {
    steps.add(new Step.Keep(keep.fields(), true));
    steps.keeping(keep.fields());
    boolean through = add(keep.body());
    steps.keeping(List.of());
    inside.clear();
    steps.add(new Step.PutBack(keep.fields()));
    return through;
  }

  private boolean addPlain(Op op) {
    switch (op) {
      case Op.At(int line) -> steps.add(new Step.Line(line));
      case Op.If conditional -> {
        return conditional(conditional);
      }
      case Op.Block(int label, List<Op> body) -> {
        return block(label, body);
      }
      case Op.Loop(int label, List<Op> body) -> {
        return loop(label, body);
      }
      case Op.Keep keep -> {
        return keep(keep);
      }
      case Op.Break(int label) -> {
        broken.add(label);
        steps.add(new Step.Jump(requireNonNull(breaks.get(label))));
        return false;
      }
      case Op.Perform(int first, int last) -> ways.perform(new Range(first, last));
      case Op.GoTo(int node) -> {
        steps.add(new Step.Jump(ways.labelOf(node)));
        return false;
      }
      case Op.Choose(var on, List<Integer> nodes) ->
          steps.add(new Step.Select(on, nodes.stream().map(ways::labelOf).toList()));
      case Op.AlterableGoTo(int switchable, _) -> {
        var labels = new java.util.TreeMap<Integer, Integer>();
        for (int node : ways.switchTargets(switchable)) {
          labels.put(node, ways.labelOf(node));
        }
        steps.add(new Step.Switched(switchable, labels));
        return false;
      }
      case Op.Leave(Op.Leave.Kind kind) -> {
        return leave(kind);
      }
      case Op.Store _,
          Op.StoreEdited _,
          Op.Copy _,
          Op.Fill _,
          Op.FillPattern _,
          Op.EditText _,
          Op.Let _,
          Op.LetIndex _,
          Op.SetAddress _,
          Op.Alter _,
          Op.Invoke _ ->
          steps.add(new Step.Do(op));
    }
    return true;
  }

  private boolean leave(Op.Leave.Kind kind) {
    switch (kind) {
      case STOP_RUN -> steps.add(new Step.StopRun());
      case GOBACK -> steps.add(new Step.Finish(Result.LEAVE));
      case EXIT_PROGRAM -> {
        steps.add(new Step.ExitProgram(steps.finish(Result.LEAVE)));
        return true;
      }
    }
    return false;
  }

  private boolean block(int label, List<Op> body) {
    int end = steps.newLabel();
    begin(label, end);
    steps.enter();
    boolean through = add(body);
    steps.exit();
    steps.bind(end);
    return through || broken.remove(label);
  }

  private boolean loop(int label, List<Op> body) {
    int begin = steps.newLabel();
    int end = steps.newLabel();
    begin(label, end);
    int from = steps.size();
    steps.bind(begin);
    steps.enter();
    if (add(body)) {
      steps.add(new Step.Jump(begin));
    }
    steps.exit();
    steps.loop(from);
    steps.bind(end);
    return broken.remove(label);
  }

  private void begin(int label, int end) {
    breaks.put(label, end);
    if (!steps.keeping().isEmpty()) {
      inside.add(label);
    }
  }

  private boolean conditional(Op.If conditional) {
    int jump = jumpOnly(conditional.then());
    if (jump >= 0) {
      branch(conditional.test(), true, jump);
      return add(conditional.otherwise());
    }
    int otherwise = steps.newLabel();
    branch(conditional.test(), false, otherwise);
    steps.enter();
    boolean first = add(conditional.then());
    steps.exit();
    if (conditional.otherwise().isEmpty()) {
      steps.bind(otherwise);
      return true;
    }
    int end = steps.newLabel();
    if (first) {
      steps.add(new Step.Jump(end));
    }
    steps.bind(otherwise);
    steps.enter();
    boolean second = add(conditional.otherwise());
    steps.exit();
    steps.bind(end);
    return first || second;
  }

  /// The label when the statements are nothing but a jump, else -1.
  private int jumpOnly(List<Op> body) {
    List<Op> real = body.stream().filter(op -> !(op instanceof Op.At)).toList();
    if (real.size() != 1) {
      return -1;
    }
    return switch (real.getFirst()) {
      case Op.Break(int label) -> {
        if (!steps.keeping().isEmpty() && !inside.contains(label)) {
          yield -1;
        }
        broken.add(label);
        yield requireNonNull(breaks.get(label));
      }
      case Op.GoTo(int node) -> steps.keeping().isEmpty() ? ways.labelOf(node) : -1;
      default -> -1;
    };
  }

  /// Jumps to the label when the test comes out as `when`.
  private void branch(Test test, boolean when, int label) {
    switch (test) {
      case Test.Not(Test of) -> branch(of, !when, label);
      case Test.And(Test left, Test right) -> both(left, right, when, label, true);
      case Test.Or(Test left, Test right) -> both(left, right, when, label, false);
      case Test.After(List<Op> before, Test of) -> {
        add(before);
        branch(of, when, label);
      }
      case Test.Constant(boolean value) -> {
        if (value == when) {
          steps.add(new Step.Jump(label));
        }
      }
      case Test.Numbers _,
          Test.Bytes _,
          Test.Fill _,
          Test.Pattern _,
          Test.Numeric _,
          Test.AllIn _,
          Test.Exceeds _,
          Test.Called _ -> {
        lookWhere(Part.of(test));
        steps.add(new Step.Branch(test, when, label));
      }
    }
  }

  /// And (`conjunction`) is false as soon as its left side is; Or is true as soon as its left side
  /// is.
  private void both(Test left, Test right, boolean when, int label, boolean conjunction) {
    if (when != conjunction) {
      branch(left, when, label);
      branch(right, when, label);
      return;
    }
    int skip = steps.newLabel();
    branch(left, !conjunction, skip);
    branch(right, when, label);
    steps.bind(skip);
  }
}
