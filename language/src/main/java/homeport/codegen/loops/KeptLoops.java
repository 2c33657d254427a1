package homeport.codegen.loops;

import homeport.codegen.ir.KeptField;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Unit;
import homeport.codegen.loops.Touches.Bytes;
import homeport.codegen.loops.Touches.Field;
import homeport.codegen.loops.Touches.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the loops that do nothing but compute, and says which of their fields can be kept as
/// numbers while they run.
///
/// A field is kept when the loop loads and stores its number at a place that is known, and touches
/// none of its bytes in another way. What a loop performs counts as its own, and is put in its
/// place where [PerformedBodies] allows. A table's elements are not kept; that none of them lies
/// over a kept field, as one would with a subscript out of range, is looked at when the loop runs
/// (`Within`). LINKAGE may be anybody's bytes: a loop that touches it keeps nothing. A program that
/// is called may come back into this one: neither does a loop that calls. What reaches the whole
/// program (files, the console) may only stand in a branch: everything is put back for it.
///
/// The outermost loop that is fit is taken, and the inner ones with it.
public final class KeptLoops {
  /// Parts of statements that a loop may have; its method has to stay small enough to be compiled.
  private static final int SIZE_MAX = 450;

  private static final int FIELDS_MAX = 60;

  private final Unit unit;
  private final @Nullable PerformedBodies performed;
  private final List<Integer> slots;

  private KeptLoops(Unit unit, @Nullable PerformedBodies performed) {
    this.unit = unit;
    this.performed = performed;
    this.slots = new ArrayList<>(unit.numberSlots());
  }

  /// The same program with its loops marked, and with what they perform in its place.
  public static Unit of(Unit unit) {
    return new KeptLoops(unit, new PerformedBodies(unit)).marked();
  }

  /// The same program with its loops marked; every PERFORM stays.
  public static Unit asPerformed(Unit unit) {
    return new KeptLoops(unit, null).marked();
  }

  private Unit marked() {
    List<Unit.Node> nodes = new ArrayList<>();
    for (Unit.Node node : unit.nodes()) {
      nodes.add(new Unit.Node(node.index(), node.name(), node.line(), body(node.body())));
    }
    return slots.size() == unit.numberSlots().size() ? unit : unit.with(nodes, slots);
  }

  private List<Op> body(List<Op> body) {
    List<Op> ops = new ArrayList<>();
    int line = 0;
    for (Op op : body) {
      switch (op) {
        case Op.At(int at) -> {
          line = at;
          ops.add(op);
        }
        case Op.If(var test, List<Op> then, List<Op> otherwise) ->
            ops.add(new Op.If(test, body(then), body(otherwise)));
        case Op.Block(int label, List<Op> inner) -> ops.add(new Op.Block(label, body(inner)));
        case Op.Loop loop -> ops.add(loop(loop, line));
        case Op.Store _, Op.StoreEdited _, Op.Copy _, Op.Fill _, Op.FillPattern _ -> ops.add(op);
        case Op.EditText _, Op.Let _, Op.LetIndex _, Op.SetAddress _, Op.Keep _ -> ops.add(op);
        case Op.Break _, Op.Perform _, Op.GoTo _, Op.Choose _, Op.Alter _ -> ops.add(op);
        case Op.AlterableGoTo _, Op.Leave _, Op.Invoke _ -> ops.add(op);
      }
    }
    return ops;
  }

  private Op loop(Op.Loop loop, int line) {
    List<Op> whole = performed == null ? loop.body() : performed.inPlace(loop.body(), line);
    if (whole != null) {
      List<KeptField> fields = fields(whole);
      if (!fields.isEmpty()) {
        return new Op.Keep(fields, List.of(new Op.Loop(loop.label(), whole)));
      }
    }
    return new Op.Loop(loop.label(), body(loop.body()));
  }

  private List<KeptField> fields(List<Op> body) {
    Touches touches = Touches.of(body);
    if (!touches.allowed()
        || touches.size() > SIZE_MAX
        || touches.others().stream().anyMatch(bytes -> linkage(bytes.area()))
        || touches.fields().keySet().stream().anyMatch(field -> linkage(field.area()))) {
      return List.of();
    }
    List<KeptField> kept = new ArrayList<>();
    for (Map.Entry<Field, Uses> entry : touches.fields().entrySet()) {
      Field field = entry.getKey();
      if (entry.getValue().fits() && alone(field, touches)) {
        kept.add(
            new KeptField(
                slots.size() + kept.size(),
                field.place(),
                field.format(),
                entry.getValue().stored()));
      }
    }
    if (kept.size() > FIELDS_MAX) {
      return List.of();
    }
    kept.forEach(_ -> slots.add(KeptField.DIGITS));
    return kept;
  }

  private boolean linkage(int area) {
    return area >= 0 && unit.areas().get(area).linkage();
  }

  /// True when nothing else touches the field's bytes.
  private static boolean alone(Field field, Touches touches) {
    for (Bytes bytes : touches.others()) {
      if (bytes.overlaps(field)) {
        return false;
      }
    }
    for (Field other : touches.fields().keySet()) {
      if (!other.equals(field)
          && new Bytes(other.area(), other.from(), other.to()).overlaps(field)) {
        return false;
      }
    }
    return true;
  }
}
