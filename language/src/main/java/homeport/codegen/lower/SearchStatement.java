package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.ConditionName;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.IndexName;
import homeport.cobol.model.Occurs;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import homeport.data.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// SEARCH and SEARCH ALL (Language Reference, "SEARCH statement").
final class SearchStatement {
  private final Context context;
  private final Operands operands;
  private final Comparisons comparisons;
  private final Conditions conditions;
  private final Settings settings;
  private final Statements statements;

  SearchStatement(
      Context context,
      Operands operands,
      Comparisons comparisons,
      Conditions conditions,
      Settings settings,
      Statements statements) {
    this.context = context;
    this.operands = operands;
    this.comparisons = comparisons;
    this.conditions = conditions;
    this.settings = settings;
    this.statements = statements;
  }

  void search(Code code, Statement.Search search) {
    DataItem table = context.bindings().item(search.table());
    Occurs occurs = Objects.requireNonNull(table.occurs());
    if (search.all()) {
      binary(code, search, occurs);
    } else {
      serial(code, search, occurs);
    }
  }

  private Num size(Occurs occurs) {
    DataItem count = occurs.dependingOn();
    return count == null ? Num.of(occurs.max()) : operands.integer(count);
  }

  /// From where the index stands: the first WHEN that is true ends it, the table's end is AT END.
  private void serial(Code code, Statement.Search search, Occurs occurs) {
    Expression.Reference varying = search.varying();
    IndexName own = varyingIndex(varying, occurs);
    IndexName index = own != null ? own : occurs.indexes().getFirst();
    int end = context.newLabel();
    Code loop = new Code();
    List<Op> atEnd = new ArrayList<>(statements.lower(search.atEnd()).ops());
    atEnd.add(new Op.Break(end));
    Num occurrence = operands.places().occurrence(index);
    loop.add(
        new Op.If(
            new Test.Or(
                new Test.Numbers(Test.Relation.GREATER, occurrence, size(occurs)),
                new Test.Numbers(Test.Relation.LESS, occurrence, Num.of(1))),
            atEnd,
            List.of()));
    for (Statement.Search.When when : search.whens()) {
      List<Op> then = new ArrayList<>(statements.lower(when.statements()).ops());
      then.add(new Op.Break(end));
      loop.add(new Op.If(conditions.of(when.condition()), then, List.of()));
    }
    Expression one = one(search);
    settings.step(loop, index, one, true);
    if (varying != null && own == null) {
      stepVarying(loop, varying, one, operands.places().strideNumber(occurs));
    }
    code.add(new Op.Loop(end, loop.ops()));
  }

  private static Expression one(Statement.Search search) {
    return new Expression.Constant(search.at(), new Literal.Number(BigInteger.ONE, 0, 1, false));
  }

  private @Nullable IndexName varyingIndex(Expression.@Nullable Reference varying, Occurs occurs) {
    return varying != null
            && context.bindings().of(varying) instanceof Bound.Index(IndexName index)
            && index.table() == occurs
        ? index
        : null;
  }

  /// VARYING something else: it goes up along with the table's first index.
  private void stepVarying(Code code, Expression.Reference varying, Expression one, Num stride) {
    if (context.bindings().of(varying) instanceof Bound.Index(IndexName index)) {
      settings.step(code, index, one, true);
      return;
    }
    DataItem item = context.bindings().item(varying);
    if (item.category() == Category.INDEX) {
      settings.stepItem(code, varying, stride);
      return;
    }
    Fixed sum = operands.results().add(operands.number(varying), operands.number(one), false, 0);
    new Results(context, operands)
        .store(code, item, operands.places().of(varying), sum, Rounding.TRUNCATION, null);
  }

  /// The keys are in order, each condition of WHEN says key = value. The index is in a slot while
  /// it is looked for, and in its item whenever it can be seen; where nothing is found it stays
  /// (A-0940).
  private void binary(Code code, Statement.Search search, Occurs occurs) {
    IndexName index = occurs.indexes().getFirst();
    Condition condition = search.whens().getFirst().condition();
    int row = context.newIndexSlot();
    Num direct = directly(condition, index, occurs);
    if (direct == null) {
      halve(code, condition, index, occurs, row);
    } else {
      Code halving = new Code();
      halve(halving, condition, index, occurs, row);
      code.add(new Op.LetIndex(row, new Index.Of(direct)));
      code.add(
          new Op.If(
              new Test.Numbers(Test.Relation.LESS, number(row), Num.of(0)),
              halving.ops(),
              List.of()));
    }
    Index before = Index.sum(new Index.Slot(row), Index.of(-1));
    Index displacement = VariableLayout.product(before, operands.places().stride(occurs));
    List<Op> found = new ArrayList<>();
    found.add(
        new Op.Store(
            Places.indexPlace(index),
            Places.indexFormat(),
            new Num.FromIndex(displacement),
            false));
    found.addAll(statements.lower(search.whens().getFirst().statements()).ops());
    code.add(
        new Op.If(
            new Test.Numbers(Test.Relation.GREATER, number(row), Num.of(0)),
            found,
            statements.lower(search.atEnd()).ops()));
  }

  /// A search by the runtime, where one key of a kind that it knows decides: the row, 0, or a
  /// negative number when the steps must be taken one by one.
  private @Nullable Num directly(Condition condition, IndexName index, Occurs occurs) {
    if (occurs.dependingOn() != null
        || !(operands.places().stride(occurs) instanceof Index.Constant stride)) {
      return null;
    }
    List<KeyTest> tests = new ArrayList<>();
    Test first =
        context.prepared(() -> {
          operands
              .places()
              .holding(index, Index.ZERO, () -> tests.addAll(keyTests(condition, occurs)));
          return compared(tests.getFirst(), Test.Relation.LESS);
        });
    return tests.size() > 1
        ? null
        : TableSearch.of(first, stride, occurs.max(), tests.getFirst().ascending());
  }

  /// Halving what is left until the row is found, or nothing is left and the row is 0.
  private void halve(Code code, Condition condition, IndexName index, Occurs occurs, int row) {
    Halving halving =
        new Halving(context.newIndexSlot(), context.newIndexSlot(), context.newIndexSlot());
    int at = context.newIndexSlot();
    int end = context.newLabel();
    code.add(new Op.LetIndex(halving.low, Index.of(1)));
    code.add(new Op.LetIndex(halving.high, new Index.Of(size(occurs))));
    Code loop = new Code();
    loop.add(
        new Op.If(
            new Test.Numbers(Test.Relation.GREATER, number(halving.low), number(halving.high)),
            List.of(new Op.LetIndex(row, Index.ZERO), new Op.Break(end)),
            List.of()));
    Num half =
        new Num.Divide(new Num.Add(number(halving.low), number(halving.high)), Num.of(2), true);
    loop.add(new Op.LetIndex(halving.middle, new Index.Of(half)));
    Index before = Index.sum(new Index.Slot(halving.middle), Index.of(-1));
    loop.add(new Op.LetIndex(at, VariableLayout.product(before, operands.places().stride(occurs))));
    List<Op> found =
        List.of(new Op.LetIndex(row, new Index.Slot(halving.middle)), new Op.Break(end));
    operands
        .places()
        .holding(index, new Index.Slot(at), () -> narrow(loop, condition, occurs, halving, found));
    code.add(new Op.Loop(end, loop.ops()));
  }

  /// The occurrences that are left: from `low` to `high`, and the one in their middle.
  private record Halving(int low, int high, int middle) {}

  /// One step. A single key is first asked whether it is the value, which it seldom is; then
  /// nothing hangs on which half is taken but two numbers, and the processor need not guess it.
  private void narrow(
      Code loop, Condition condition, Occurs occurs, Halving halving, List<Op> found) {
    List<KeyTest> tests = keyTests(condition, occurs);
    int again = context.newLabel();
    Code step = new Code();
    for (KeyTest test : tests) {
      for (boolean less : new boolean[] {true, false}) {
        Test.Relation relation = less ? Test.Relation.LESS : Test.Relation.GREATER;
        List<Op> half = List.of(after(halving, less == test.ascending()), new Op.Break(again));
        step.add(new Op.If(compared(test, relation), half, List.of()));
      }
    }
    found.forEach(step::add);
    loop.add(new Op.Block(again, step.ops()));
  }

  /// Leaves out the half that cannot hold the value: the middle and what is below, or above it.
  private static Op after(Halving halving, boolean up) {
    Index next = Index.sum(new Index.Slot(halving.middle), Index.of(up ? 1 : -1));
    return new Op.LetIndex(up ? halving.low : halving.high, next);
  }

  private Test compared(KeyTest test, Test.Relation relation) {
    return context.prepared(() -> comparisons.compare(test.key(), relation, test.value()));
  }

  private static Num number(int slot) {
    return new Num.FromIndex(new Index.Slot(slot));
  }

  /// One `key = value` of the WHEN.
  private record KeyTest(Side key, Side value, boolean ascending) {}

  private List<KeyTest> keyTests(Condition condition, Occurs occurs) {
    return switch (condition) {
      case Condition.And(_, Condition left, Condition right) -> {
        List<KeyTest> tests = new ArrayList<>(keyTests(left, occurs));
        tests.addAll(keyTests(right, occurs));
        yield tests;
      }
      case Condition.Relation(_, Expression left, _, Expression right) -> {
        Occurs.Key key = key(left, occurs);
        yield key != null
            ? List.of(
                new KeyTest(
                    comparisons.sides().of(left), comparisons.sides().of(right), key.ascending()))
            : List.of(
                new KeyTest(
                    comparisons.sides().of(right),
                    comparisons.sides().of(left),
                    Objects.requireNonNull(key(right, occurs)).ascending()));
      }
      case Condition.Named(_, Expression.Reference name) -> List.of(named(name, occurs));
      default -> throw new IllegalStateException("refused by the checks: " + condition);
    };
  }

  private KeyTest named(Expression.Reference name, Occurs occurs) {
    if (context.bindings().of(name) instanceof Bound.Condition(ConditionName condition)) {
      DataItem item = condition.item();
      for (Occurs.Key key : occurs.keys()) {
        if (key.item() == item) {
          return new KeyTest(
              comparisons.sides().of(item, operands.places().within(name, item), false),
              comparisons.sides().of(condition.values().getFirst().from()),
              key.ascending());
        }
      }
    }
    throw new IllegalStateException("not a key: " + name.name());
  }

  private Occurs.@Nullable Key key(Expression expression, Occurs occurs) {
    if (expression instanceof Expression.Reference reference
        && context.bindings().of(reference) instanceof Bound.Item(DataItem item)) {
      for (Occurs.Key key : occurs.keys()) {
        if (key.item() == item) {
          return key;
        }
      }
    }
    return null;
  }
}
