package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Literal;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Subscripts: as many as there are tables around an item, each a position that its table has
/// (Language Reference, "Subscripting").
final class SubscriptRules {
  private final Bindings bindings;
  private final Problems problems;

  SubscriptRules(Bindings bindings, Problems problems) {
    this.bindings = bindings;
    this.problems = problems;
  }

  /// @param element false where the table itself is named, which may have no subscripts
  void check(Reference reference, DataItem item, boolean element) {
    List<Occurs> tables = item.dimensions();
    int given = reference.subscripts().size();
    if (given == 0 && !element) {
      return;
    }
    if (given != tables.size()) {
      RuleBroken problem =
          RuleBroken.of(
              Rule.SUBSCRIPT_COUNT,
              reference.at(),
              tables.isEmpty()
                  ? "`" + reference.name() + "` is not in a table and takes no subscript"
                  : "`" + reference.name() + "` needs " + count(tables.size()) + ", not " + given);
      if (!tables.isEmpty()) {
        problem = problem.also(tables.getLast().table().nameAt(), "the table");
      }
      problems.add(problem);
      return;
    }
    for (int i = 0; i < given; i++) {
      position(reference.subscripts().get(i), tables.get(i));
    }
  }

  /// The subscripts of a table whose own position is not given.
  void ofTable(Reference reference, List<Expression> given, DataItem table) {
    if (given.size() != table.dimensions().size() - 1) {
      wrongCount(reference, table);
      return;
    }
    for (int i = 0; i < given.size(); i++) {
      position(given.get(i), table.dimensions().get(i));
    }
  }

  private void wrongCount(Reference reference, DataItem table) {
    problems.add(
        RuleBroken.of(
                Rule.SUBSCRIPT_COUNT,
                reference.at(),
                "`"
                    + reference.name()
                    + "` needs "
                    + count(table.dimensions().size() - 1)
                    + " here")
            .also(table.nameAt(), "the table"));
  }

  /// What is in no table takes none.
  void none(Reference reference) {
    if (!reference.subscripts().isEmpty()) {
      problems.add(
          RuleBroken.of(
              Rule.SUBSCRIPT_COUNT,
              reference.at(),
              "`" + reference.name() + "` cannot have subscripts"));
    }
  }

  private static String count(int subscripts) {
    return subscripts == 1 ? "1 subscript" : subscripts + " subscripts";
  }

  private void position(Expression subscript, Occurs table) {
    BigInteger constant = IntegerLiteral.valueOf(subscript);
    if (constant != null) {
      if (constant.signum() <= 0) {
        problems.add(
            RuleBroken.of(
                Rule.SUBSCRIPT_KIND, subscript.at(), "a subscript is at least 1, not " + constant));
      } else if (constant.compareTo(BigInteger.valueOf(table.max())) > 0) {
        problems.add(
            RuleBroken.of(
                    Rule.SUBSCRIPT_RANGE,
                    subscript.at(),
                    "`" + table.table().displayName() + "` has no occurrence " + constant)
                .also(table.table().nameAt(), table.max() + " occurrences"));
      }
      return;
    }
    String wrong = notPosition(subscript, table, true);
    if (wrong != null) {
      problems.add(RuleBroken.of(Rule.SUBSCRIPT_KIND, subscript.at(), wrong));
    }
  }

  /// What keeps an expression from being a table position; null when nothing does.
  private @Nullable String notPosition(Expression subscript, Occurs table, boolean indexAllowed) {
    return switch (subscript) {
      case Expression.Constant(Span _, Literal literal) ->
          literal instanceof Literal.Number number && number.scale() <= 0
              ? null
              : "a subscript is an integer";
      case Reference reference -> notPosition(reference, table, indexAllowed);
      case Expression.Binary(
              Span _,
              Expression.Operator operator,
              Expression left,
              Expression right) -> {
        boolean sum =
            operator == Expression.Operator.ADD || operator == Expression.Operator.SUBTRACT;
        String wrong = notPosition(left, table, indexAllowed && sum);
        yield wrong != null ? wrong : notPosition(right, table, false);
      }
      case Expression.Unary unary -> notPosition(unary.of(), table, false);
      case Expression.LengthOf _, Expression.FunctionCall _, Expression.AllSubscript _ -> null;
      case Expression.FigurativeConstant _,
          Expression.All _,
          Expression.AddressOf _,
          Expression.EntryOf _ ->
          "a subscript is an integer, an index or a table position";
    };
  }

  private @Nullable String notPosition(Reference reference, Occurs table, boolean indexAllowed) {
    return switch (bindings.find(reference)) {
      case null -> null;
      case Bound.Index(IndexName index) -> {
        if (!indexAllowed) {
          yield "an index can only have an integer added or subtracted";
        }
        if (index.table() != table) {
          noteOtherTable(reference, index, table);
        }
        yield null;
      }
      case Bound.Item(DataItem item) ->
          item.number() != null && item.number().scale() <= 0
              ? null
              : "`" + reference.name() + "` is no integer";
      case Bound.Condition _, Bound.SwitchStatus _, Bound.File _ -> null;
    };
  }

  /// An index of another table holds a displacement in that table: right only when the occurrences
  /// are of the same length (Programming Guide, "Subscripting and indexing").
  private void noteOtherTable(Reference reference, IndexName index, Occurs table) {
    if (index.table().stride() != table.stride()) {
      problems.add(
          RuleBroken.of(
                  Rule.INDEX_OF_OTHER_TABLE,
                  reference.at(),
                  "`" + index + "` is an index of `" + index.table().table().displayName() + "`")
              .label("its occurrences are " + index.table().stride() + " bytes apart")
              .also(table.table().nameAt(), "these are " + table.stride() + " bytes apart"));
    }
  }
}
