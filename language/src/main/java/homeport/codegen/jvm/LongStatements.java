package homeport.codegen.jvm;

import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Unit;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Breaks up expressions that would not fit a method of the size the JIT compiler takes: parts of
/// them go to number slots first. A method can be cut between statements, not within one.
final class LongStatements {
  /// Parts of an expression that stay together; a part takes some 15 to 40 bytes of code.
  private static final int PARTS_MAX = 60;

  private static final int WORTH_A_SLOT = 12;

  private final List<Integer> slots;

  private LongStatements(List<Integer> slots) {
    this.slots = slots;
  }

  /// The same program without expressions that are too long.
  static Unit broken(Unit unit) {
    LongStatements broken = new LongStatements(new ArrayList<>(unit.numberSlots()));
    List<Unit.Node> nodes = new ArrayList<>();
    for (Unit.Node node : unit.nodes()) {
      nodes.add(new Unit.Node(node.index(), node.name(), node.line(), broken.body(node.body())));
    }
    return broken.slots.size() == unit.numberSlots().size() ? unit : unit.with(nodes, broken.slots);
  }

  private List<Op> body(List<Op> body) {
    List<Op> ops = new ArrayList<>();
    for (Op op : body) {
      switch (op) {
        case Op.Store(var to, var format, Num value, boolean truncate) -> {
          Num shorter = shorten(value, ops);
          ops.add(new Op.Store(to, format, shorter, truncate));
        }
        case Op.StoreEdited(var to, var edit, Num value, int scale) -> {
          Num shorter = shorten(value, ops);
          ops.add(new Op.StoreEdited(to, edit, shorter, scale));
        }
        case Op.Let(int slot, Num value) -> {
          Num shorter = shorten(value, ops);
          ops.add(new Op.Let(slot, shorter));
        }
        case Op.If(var test, var then, var otherwise) ->
            ops.add(new Op.If(test, body(then), body(otherwise)));
        case Op.Block(int label, var inner) -> ops.add(new Op.Block(label, body(inner)));
        case Op.Loop(int label, var inner) -> ops.add(new Op.Loop(label, body(inner)));
        case Op.Keep(var fields, var inner) -> ops.add(new Op.Keep(fields, body(inner)));
        case Op.At _,
            Op.Copy _,
            Op.Fill _,
            Op.FillPattern _,
            Op.EditText _,
            Op.LetIndex _,
            Op.SetAddress _ ->
            ops.add(op);
        case Op.Break _, Op.Perform _, Op.GoTo _, Op.Choose _, Op.Alter _ -> ops.add(op);
        case Op.AlterableGoTo _, Op.Leave _, Op.Invoke _ -> ops.add(op);
      }
    }
    return ops;
  }

  private static int parts(Num num) {
    int parts = 1;
    for (Num operand : Numbers.operands(num)) {
      parts += parts(operand);
    }
    return parts;
  }

  private Num shorten(Num num, List<Op> ops) {
    return parts(num) <= PARTS_MAX ? num : shortened(num, ops);
  }

  /// Shortens the operands first; an operation that is still too long puts them in slots.
  private Num shortened(Num num, List<Op> ops) {
    Num shorter = map(num, ops, false);
    return parts(shorter) <= PARTS_MAX ? shorter : map(shorter, ops, true);
  }

  private Num map(Num num, List<Op> ops, boolean toSlots) {
    return switch (num) {
      case Num.Constant _, Num.Load _, Num.Deedit _, Num.Slot _, Num.FromIndex _, Num.Called _ ->
          num;
      case Num.Add(Num a, Num b) -> new Num.Add(part(a, ops, toSlots), part(b, ops, toSlots));
      case Num.Subtract(Num a, Num b) ->
          new Num.Subtract(part(a, ops, toSlots), part(b, ops, toSlots));
      case Num.Multiply(Num a, Num b) ->
          new Num.Multiply(part(a, ops, toSlots), part(b, ops, toSlots));
      case Num.Divide(Num a, Num b, boolean binary) ->
          new Num.Divide(part(a, ops, toSlots), part(b, ops, toSlots), binary);
      case Num.Remainder(Num a, Num b, boolean binary) ->
          new Num.Remainder(part(a, ops, toSlots), part(b, ops, toSlots), binary);
      case Num.Negate(Num of) -> new Num.Negate(part(of, ops, toSlots));
      case Num.Absolute(Num of) -> new Num.Absolute(part(of, ops, toSlots));
      case Num.ScaleUp(Num of, int places) -> new Num.ScaleUp(part(of, ops, toSlots), places);
      case Num.ScaleDown(Num of, int places, var rounding) ->
          new Num.ScaleDown(part(of, ops, toSlots), places, rounding);
      case Num.LowDigits(Num of, int digits) -> new Num.LowDigits(part(of, ops, toSlots), digits);
      case Num.Power(Num base, int exponent) -> new Num.Power(part(base, ops, toSlots), exponent);
    };
  }

  private Num part(Num num, List<Op> ops, boolean toSlots) {
    if (!toSlots) {
      return shortened(num, ops);
    }
    return parts(num) < WORTH_A_SLOT ? num : slot(num, ops);
  }

  private Num slot(Num num, List<Op> ops) {
    BigInteger bound = new Magnitudes().of(num);
    int digits = Math.max(1, bound.toString().length());
    ops.add(new Op.Let(slots.size(), num));
    slots.add(digits);
    return new Num.Slot(slots.size() - 1, digits);
  }
}
