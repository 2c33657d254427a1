package homeport.codegen.loops;

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
import org.jspecify.annotations.Nullable;

/// Performed ranges as statements that can stand where their PERFORM stands.
///
/// That is the same as performing when control can do nothing but run from the range's beginning to
/// its end: no GO TO but to a later paragraph of the range, no way out, nothing performed that is
/// not like this itself. And no other end within it may be one at which a PERFORM that is active
/// would be left (see [homeport.codegen.flow.Flow], consequence 3).
final class PerformedBodies {
  /// Operations of a range that may stand in another's place: beyond that the loop's method would
  /// not be compiled whole.
  private static final int SIZE_MAX = 120;

  private final Unit unit;
  private final BitSet ends = new BitSet();
  private final Map<Range, @Nullable List<Op>> known = new HashMap<>();
  private final Set<Range> open = new HashSet<>();
  private int labels;

  PerformedBodies(Unit unit) {
    this.unit = unit;
    unit.entered().forEach(range -> ends.set(range.last()));
    unit.nodes().forEach(node -> scan(node.body()));
  }

  /// Finds the ends of performed ranges, and the greatest label.
  private void scan(List<Op> body) {
    for (Op op : body) {
      switch (op) {
        case Op.Perform(_, int last) -> ends.set(last);
        case Op.If(_, List<Op> then, List<Op> otherwise) -> {
          scan(then);
          scan(otherwise);
        }
        case Op.Block(int label, List<Op> inner) -> {
          labels = Math.max(labels, label + 1);
          scan(inner);
        }
        case Op.Loop(int label, List<Op> inner) -> {
          labels = Math.max(labels, label + 1);
          scan(inner);
        }
        default -> {}
      }
    }
  }

  /// The statements of a range; null when it has to be performed.
  private @Nullable List<Op> of(Range range) {
    if (known.containsKey(range)) {
      return known.get(range);
    }
    if (range.last() < range.first() || !open.add(range)) {
      return null;
    }
    List<Op> body = build(range);
    open.remove(range);
    known.put(range, body);
    return body;
  }

  private @Nullable List<Op> build(Range range) {
    Map<Integer, Integer> targets = new HashMap<>();
    List<Op> body = new ArrayList<>();
    for (int node = range.first(); node <= range.last(); node++) {
      Integer label = targets.get(node);
      if (label != null) {
        body = new ArrayList<>(List.of(new Op.Block(label, body)));
      }
      if (node < range.last() && ends.get(node)) {
        return null;
      }
      List<Op> here = new Inside(node, range.last(), targets).body(unit.nodes().get(node).body());
      if (here == null) {
        return null;
      }
      body.add(new Op.At(unit.nodes().get(node).line()));
      body.addAll(here);
      if (size(body) > SIZE_MAX) {
        return null;
      }
    }
    return List.copyOf(body);
  }

  private static int size(List<Op> body) {
    int size = 0;
    for (Op op : body) {
      size +=
          switch (op) {
            case Op.If(_, List<Op> then, List<Op> otherwise) -> 1 + size(then) + size(otherwise);
            case Op.Block(_, List<Op> inner) -> size(inner);
            case Op.Loop(_, List<Op> inner) -> 1 + size(inner);
            case Op.At _ -> 0;
            default -> 1;
          };
    }
    return size;
  }

  /// Statements of a loop with what they perform in place of the PERFORMs; null when one of them
  /// has to stay.
  ///
  /// @param line the line they begin on
  @Nullable List<Op> inPlace(List<Op> body, int line) {
    Inside inside = new Inside(-1, -1, null);
    inside.line = line;
    return inside.body(body);
  }

  /// Statements of one paragraph.
  private final class Inside {
    private final int node;
    private final int last;
    private final @Nullable Map<Integer, Integer> targets;
    private int line;

    /// @param targets labels of the paragraphs that a GO TO may go to; null for none, and then a GO
    ///   TO stays what it is
    Inside(int node, int last, @Nullable Map<Integer, Integer> targets) {
      this.node = node;
      this.last = last;
      this.targets = targets;
    }

    @Nullable List<Op> body(List<Op> body) {
      List<Op> ops = new ArrayList<>();
      for (Op op : body) {
        if (!add(op, ops)) {
          return null;
        }
      }
      return ops;
    }

    private boolean add(Op op, List<Op> ops) {
      switch (op) {
        case Op.At(int at) -> {
          line = at;
          ops.add(op);
        }
        case Op.If(var test, List<Op> then, List<Op> otherwise) -> {
          List<Op> first = body(then);
          List<Op> second = body(otherwise);
          if (first == null || second == null) {
            return false;
          }
          ops.add(new Op.If(test, first, second));
        }
        case Op.Block(int label, List<Op> inner) -> {
          List<Op> in = body(inner);
          if (in == null) {
            return false;
          }
          ops.add(new Op.Block(label, in));
        }
        case Op.Loop(int label, List<Op> inner) -> {
          List<Op> in = body(inner);
          if (in == null) {
            return false;
          }
          ops.add(new Op.Loop(label, in));
        }
        case Op.Perform(int first, int end) -> {
          List<Op> performed = of(new Range(first, end));
          if (performed == null) {
            return false;
          }
          ops.addAll(performed);
          ops.add(new Op.At(line));
        }
        case Op.GoTo(int to) -> {
          if (targets != null && (to <= node || to > last)) {
            return false;
          }
          ops.add(targets == null ? op : new Op.Break(targets.computeIfAbsent(to, _ -> labels++)));
        }
        case Op.Leave _, Op.Choose _, Op.AlterableGoTo _ -> {
          ops.add(op);
          return targets == null;
        }
        case Op.Keep _, Op.Alter _, Op.SetAddress _ -> {
          return false;
        }
        case Op.Break _, Op.Invoke _, Op.Let _, Op.LetIndex _ -> ops.add(op);
        case Op.Store _, Op.StoreEdited _, Op.Copy _, Op.Fill _ -> ops.add(op);
        case Op.FillPattern _, Op.EditText _ -> ops.add(op);
      }
      return true;
    }
  }
}
