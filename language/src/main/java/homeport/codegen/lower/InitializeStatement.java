package homeport.codegen.lower;

import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Initialization;
import homeport.cobol.model.Occurs;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// INITIALIZE: a MOVE to each elementary item that is not FILLER, does not redefine and is neither
/// an index nor a pointer (Language Reference, "INITIALIZE statement"). What TO VALUE names gets
/// the bytes of its VALUE clause (A-0310).
final class InitializeStatement {
  /// The most bytes of a table that become one constant: more are written as a pattern.
  private static final int TABLE_MAX = 1_024;

  private final Context context;
  private final Operands operands;
  private final Moves moves;

  /// An INITIALIZE without phrases that say with what.
  private record Plain(DataItem item, boolean withFiller) {}

  /// What such statements become where it is the same wherever they stand: of a group of many items
  /// it takes long to put together, and programs initialize their large groups again and again.
  private final Map<Plain, List<Op>> known = new HashMap<>();

  InitializeStatement(Context context, Operands operands, Moves moves) {
    this.context = context;
    this.operands = operands;
    this.moves = moves;
  }

  void initialize(Code code, Statement.Initialize statement) {
    for (Expression.Reference reference : statement.items()) {
      DataItem item = context.bindings().item(reference);
      if (reference.slice() != null) {
        part(code, statement, item, reference);
        continue;
      }
      Plain plain = new Plain(item, statement.withFiller());
      boolean isPlain =
          statement.replacing().isEmpty()
              && statement.toValue().isEmpty()
              && item.dimensions().isEmpty();
      List<Op> same = isPlain ? known.get(plain) : null;
      List<Op> ops = same == null ? whole(statement, reference, item) : same;
      if (isPlain && ConstantRuns.areConstant(ops)) {
        known.put(plain, ops);
      }
      ops.forEach(code::add);
    }
  }

  /// An item, with all that is in it.
  private List<Op> whole(
      Statement.Initialize statement, Expression.Reference reference, DataItem item) {
    Place place = operands.places().receiver(reference);
    int given = reference.subscripts().size();
    Index base = VariableLayout.minus(place.offset(), operands.places().offset(item));
    Code items = new Code();
    one(items, statement, item, base, given, true);
    Code together = new Code();
    ConstantRuns.add(items.ops(), context.literals(), together);
    return together.ops();
  }

  /// A part of an item is an elementary item of its own, which has no VALUE (A-0311).
  private void part(
      Code code, Statement.Initialize statement, DataItem item, Expression.Reference reference) {
    Expression value = value(statement, item.sliceCategory());
    if (value != null) {
      moves.move(code, value, reference);
    }
  }

  /// @param base what the offsets of all items below are shifted by
  /// @param dimensions how many dimensions are already fixed by subscripts or by a loop
  private void one(
      Code code,
      Statement.Initialize statement,
      DataItem item,
      Index base,
      int dimensions,
      boolean top) {
    if (!top && item.redefines() != null) {
      return;
    }
    Occurs occurs = item.occurs();
    if (occurs != null && item.dimensions().size() > dimensions) {
      table(code, statement, item, occurs, base);
      return;
    }
    if (item.isGroup()) {
      for (DataItem child : item.children()) {
        one(code, statement, child, base, item.dimensions().size(), false);
      }
      return;
    }
    if (item.name() == null && !statement.withFiller() && !top) {
      return;
    }
    Place place =
        new Place(
            item.area().index(),
            Index.sum(base, operands.places().offset(item)),
            Index.of(item.length()));
    byte[] initial = item.value();
    boolean toValue = statement.toValue().contains(Initialization.word(item.category()));
    if (item.isDynamic() && dynamic(code, statement, item, place, toValue ? initial : null)) {
      return;
    }
    if (initial != null && toValue) {
      code.add(new Op.Copy(context.literals().of(initial), place, false, Context.SPACE));
      return;
    }
    Expression value = value(statement, item.category());
    if (value != null) {
      moves.move(code, value, item, place, false);
    }
  }

  /// A dynamic-length item has length zero where others get spaces (A-0975).
  private boolean dynamic(
      Code code,
      Statement.Initialize statement,
      DataItem item,
      Place place,
      byte @Nullable [] initial) {
    if (initial != null) {
      DynamicMoves.set(code, context.literals().of(initial), item, place);
      return true;
    }
    boolean spaces =
        value(statement, item.category()) instanceof Expression.FigurativeConstant constant
            && constant.at().equals(statement.at());
    if (spaces) {
      DynamicMoves.clear(code, place);
    }
    return spaces;
  }

  /// A table: at once when each occurrence gets the same bytes, else one occurrence after the
  /// other.
  private void table(
      Code code, Statement.Initialize statement, DataItem item, Occurs occurs, Index base) {
    byte[] each = occurrence(statement, item, occurs);
    if (each == null || occurs.dependingOn() != null) {
      loop(code, statement, item, occurs, base, each);
      return;
    }
    int bytes = occurs.max() * occurs.stride();
    Place all =
        new Place(
            item.area().index(), Index.sum(base, operands.places().offset(item)), Index.of(bytes));
    if (bytes <= TABLE_MAX) {
      byte[] value = new byte[bytes];
      for (int i = 0; i < bytes; i++) {
        value[i] = each[i % each.length];
      }
      code.add(ConstantRuns.write(value, all, context.literals()));
    } else {
      code.add(new Op.FillPattern(all, context.literals().of(each)));
    }
  }

  /// The bytes that an occurrence gets when all of it gets the same ones each time; null otherwise.
  private byte @Nullable [] occurrence(
      Statement.Initialize statement, DataItem item, Occurs occurs) {
    if (!(operands.places().stride(occurs) instanceof Index.Constant(int stride))
        || !(operands.places().offset(item) instanceof Index.Constant(int offset))) {
      return null;
    }
    Code first = new Code();
    one(first, statement, item, Index.ZERO, item.dimensions().size(), false);
    return ConstantRuns.whole(first.ops(), context.literals(), offset, stride);
  }

  private void loop(
      Code code,
      Statement.Initialize statement,
      DataItem item,
      Occurs occurs,
      Index base,
      byte @Nullable [] each) {
    int slot = context.newIndexSlot();
    int label = context.newLabel();
    DataItem count = occurs.dependingOn();
    Num times = count == null ? Num.of(occurs.max()) : operands.integer(count);
    code.add(new Op.LetIndex(slot, Index.ZERO));
    Code body = new Code();
    body.add(
        new Op.If(
            new Test.Numbers(
                Test.Relation.NOT_LESS, new Num.FromIndex(new Index.Slot(slot)), times),
            List.of(new Op.Break(label)),
            List.of()));
    Index shifted =
        Index.sum(
            base, VariableLayout.product(new Index.Slot(slot), operands.places().stride(occurs)));
    if (each == null) {
      one(body, statement, item, shifted, item.dimensions().size(), false);
    } else {
      Place place =
          new Place(
              item.area().index(),
              Index.sum(shifted, operands.places().offset(item)),
              Index.of(each.length));
      body.add(ConstantRuns.write(each, place, context.literals()));
    }
    body.add(new Op.LetIndex(slot, Index.sum(new Index.Slot(slot), Index.of(1))));
    code.add(new Op.Loop(label, body.ops()));
  }

  private static @Nullable Expression value(Statement.Initialize statement, Category category) {
    for (Statement.Initialize.Replacing replacing : statement.replacing()) {
      if (replacing.category().equals(Initialization.word(category))) {
        return replacing.by();
      }
    }
    boolean named = !statement.replacing().isEmpty() || !statement.toValue().isEmpty();
    if (named && !statement.thenDefault()) {
      return null;
    }
    Span at = statement.at();
    return switch (category) {
      case NUMERIC, NUMERIC_EDITED, INTERNAL_FLOAT, EXTERNAL_FLOAT ->
          new Expression.FigurativeConstant(at, Figurative.ZERO);
      case ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          new Expression.FigurativeConstant(at, Figurative.SPACE);
      default -> null;
    };
  }
}
