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
        .store(
            code,
            item,
            operands.places().of(varying),
            sum,
            homeport.data.Rounding.TRUNCATION,
            null);
  }

  /// Halving: the keys are in order, each condition of WHEN says key = value.
  private void binary(Code code, Statement.Search search, Occurs occurs) {
    IndexName index = occurs.indexes().getFirst();
    int low = context.newIndexSlot();
    int high = context.newIndexSlot();
    int middle = context.newIndexSlot();
    int end = context.newLabel();
    code.add(new Op.LetIndex(low, new Index.Constant(1)));
    code.add(new Op.LetIndex(high, new Index.Of(size(occurs))));
    Code loop = new Code();
    List<Op> atEnd = new ArrayList<>(statements.lower(search.atEnd()).ops());
    atEnd.add(new Op.Break(end));
    loop.add(
        new Op.If(
            new Test.Numbers(Test.Relation.GREATER, number(low), number(high)), atEnd, List.of()));
    Num half = new Num.Divide(new Num.Add(number(low), number(high)), Num.of(2), true);
    loop.add(new Op.LetIndex(middle, new Index.Of(half)));
    Num displacement =
        new Num.FromIndex(
            VariableLayout.product(
                Index.sum(new Index.Slot(middle), new Index.Constant(-1)),
                operands.places().stride(occurs)));
    loop.add(new Op.Store(Places.indexPlace(index), Places.indexFormat(), displacement, false));
    Statement.Search.When when = search.whens().getFirst();
    int again = context.newLabel();
    Code step = new Code();
    for (KeyTest test : keyTests(when.condition(), occurs)) {
      step.add(narrow(test, true, low, high, middle, again));
      step.add(narrow(test, false, low, high, middle, again));
    }
    step.addAll(statements.lower(when.statements()));
    step.add(new Op.Break(end));
    loop.add(new Op.Block(again, step.ops()));
    code.add(new Op.Loop(end, loop.ops()));
  }

  private static Num number(int slot) {
    return new Num.FromIndex(new Index.Slot(slot));
  }

  /// One `key = value` of the WHEN.
  private record KeyTest(Comparisons.Side key, Comparisons.Side value, boolean ascending) {}

  /// When the key is too small (or too great), the half that cannot hold the value is left out.
  private Op narrow(KeyTest test, boolean less, int low, int high, int middle, int again) {
    Test.Relation relation = less ? Test.Relation.LESS : Test.Relation.GREATER;
    boolean up = less == test.ascending();
    Index next = Index.sum(new Index.Slot(middle), new Index.Constant(up ? 1 : -1));
    return new Op.If(
        context.prepared(() -> comparisons.compare(test.key(), relation, test.value())),
        List.of(new Op.LetIndex(up ? low : high, next), new Op.Break(again)),
        List.of());
  }

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
            ? List.of(new KeyTest(comparisons.side(left), comparisons.side(right), key.ascending()))
            : List.of(
                new KeyTest(
                    comparisons.side(right),
                    comparisons.side(left),
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
              comparisons.side(item, operands.places().within(name, item), false),
              comparisons.side(condition.values().getFirst().from()),
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
