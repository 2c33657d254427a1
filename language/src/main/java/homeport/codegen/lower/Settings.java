package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.ConditionName;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.IndexName;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax.Mnemonic;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.data.Rounding;
import java.util.List;
import java.util.Objects;

/// SET: indexes, index data items, condition-names, switches (Language Reference, "SET statement").
final class Settings {
  private static final int LONG_DIGITS = 18;

  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Moves moves;
  private final Addresses addresses;

  Settings(Context context, Operands operands, Results results, Moves moves) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.moves = moves;
    this.addresses = new Addresses(context, operands);
  }

  void to(Code code, Statement.SetTo set) {
    for (Expression target : set.targets()) {
      if (addresses.isAddress(target)) {
        addresses.set(code, target, set.value());
        continue;
      }
      if (target instanceof Expression.LengthOf(_, Expression of)
          && of instanceof Expression.Reference item) {
        length(code, item, set.value());
        continue;
      }
      if (!(target instanceof Expression.Reference reference)) {
        throw new IllegalStateException("refused by the checks: SET " + target);
      }
      switch (context.bindings().of(reference)) {
        case Bound.Index(IndexName index) -> setIndex(code, index, set.value());
        case Bound.Item(DataItem item) -> setItem(code, item, reference, set.value());
        default -> throw new IllegalStateException("not a receiver: " + reference.name());
      }
    }
  }

  /// SET LENGTH OF (Language Reference, "SET statement", format 8).
  private void length(Code code, Expression.Reference reference, Expression value) {
    Num length = operands.whole(operands.number(value));
    DynamicMoves.resize(
        code,
        context.bindings().item(reference),
        operands.places().receiver(reference),
        length.digits() > LONG_DIGITS ? new Num.LowDigits(length, LONG_DIGITS) : length);
  }

  private void setItem(Code code, DataItem item, Expression.Reference reference, Expression value) {
    var place = operands.places().of(reference);
    if (item.category() != Category.INDEX) {
      results.store(code, item, place, operands.number(value), Rounding.TRUNCATION, null);
      return;
    }
    Num raw;
    if (value instanceof Expression.Reference from
        && context.bindings().of(from) instanceof Bound.Index(IndexName index)) {
      raw = operands.places().indexValue(index);
    } else {
      raw = operands.number(value).num();
    }
    code.add(new Op.Store(place, Places.indexFormat(), raw, false));
  }

  /// Sets an index to the occurrence a value says, or to another index.
  void setIndex(Code code, IndexName index, Expression value) {
    Num displacement;
    if (value instanceof Expression.Reference reference
        && context.bindings().of(reference) instanceof Bound.Index(IndexName from)) {
      displacement =
          from.table().equals(index.table()) || sameStride(from, index)
              ? operands.places().indexValue(from)
              : displacement(operands.places().occurrence(from), index);
    } else if (value instanceof Expression.Reference reference
        && context.bindings().of(reference) instanceof Bound.Item(DataItem item)
        && item.category() == Category.INDEX) {
      displacement = new Num.Load(operands.places().of(reference), Places.indexFormat(), 10);
    } else {
      displacement = displacement(operands.whole(operands.number(value)), index);
    }
    code.add(new Op.Store(Places.indexPlace(index), Places.indexFormat(), displacement, false));
  }

  private Num displacement(Num occurrence, IndexName index) {
    return new Num.Multiply(
        new Num.Subtract(occurrence, Num.of(1)), operands.places().strideNumber(index.table()));
  }

  /// Whether two tables have occurrences of the same length at all times.
  private boolean sameStride(IndexName a, IndexName b) {
    return operands.places().stride(a.table()) instanceof Index.Constant(int one)
        && operands.places().stride(b.table()) instanceof Index.Constant(int other)
        && one == other;
  }

  void by(Code code, Statement.SetBy set) {
    if (addresses.isAddress(set.targets().getFirst())) {
      addresses.step(code, set);
      return;
    }
    for (Expression.Reference target : set.targets()) {
      if (context.bindings().of(target) instanceof Bound.Index(IndexName index)) {
        step(code, index, set.value(), set.up());
      } else {
        throw new IllegalStateException("not an index: " + target.name());
      }
    }
  }

  /// Moves an index up or down by a number of occurrences.
  void step(Code code, IndexName index, Expression by, boolean up) {
    Num steps =
        new Num.Multiply(
            operands.whole(operands.number(by)), operands.places().strideNumber(index.table()));
    Num old = operands.places().indexValue(index);
    Num next = up ? new Num.Add(old, steps) : new Num.Subtract(old, steps);
    code.add(new Op.Store(Places.indexPlace(index), Places.indexFormat(), next, false));
  }

  /// An index data item goes up with an index: by as many bytes.
  void stepItem(Code code, Expression.Reference item, Num bytes) {
    var place = operands.places().of(item);
    Num next = new Num.Add(new Num.Load(place, Places.indexFormat(), 10), bytes);
    code.add(new Op.Store(place, Places.indexFormat(), next, false));
  }

  /// SET condition-name TO TRUE: its first value is moved to its item; TO FALSE: the one that its
  /// entry says for it.
  void condition(Code code, Statement.SetCondition set) {
    for (Expression.Reference name : set.names()) {
      if (context.bindings().of(name) instanceof Bound.Condition(ConditionName condition)) {
        DataItem item = condition.item();
        Expression value =
            set.value()
                ? condition.values().getFirst().from()
                : Objects.requireNonNull(condition.whenFalse());
        moves.move(code, value, item, operands.places().receiverWithin(name, item), false);
      }
    }
  }

  void switches(Code code, Statement.SetSwitch set) {
    for (Name name : set.names()) {
      for (Mnemonic mnemonic : context.model().syntax().environment().mnemonics()) {
        Name own = mnemonic.name();
        if (own != null && own.text().equals(name.text())) {
          int number = mnemonic.device().text().charAt("UPSI-".length()) - '0';
          code.add(
              new Op.Invoke(
                  Routines.SET_SWITCH,
                  List.of(
                      new Argument.Program(),
                      new Argument.Int(Index.of(number)),
                      new Argument.Int(Index.of(set.on() ? 1 : 0))),
                  null));
        }
      }
    }
  }
}
