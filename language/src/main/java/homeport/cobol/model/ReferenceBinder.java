package homeport.cobol.model;

import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Expression.Slice;
import homeport.cobol.syntax.Literal;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Binds the references in expressions and conditions, and checks what a reference adds to a name:
/// subscripts and reference modification (Language Reference, "Subscripting", "Reference
/// modification").
final class ReferenceBinder {
  private static final Set<String> CLASSES =
      Set.of("NUMERIC", "ALPHABETIC", "ALPHABETIC-LOWER", "ALPHABETIC-UPPER", "DBCS", "KANJI");

  /// Words of the CICS translator, whose parentheses hold no names of the program.
  private static final Set<String> TRANSLATOR_WORDS = Set.of("DFHRESP", "DFHVALUE");

  private static final Set<String> ARGUMENT_WORDS = Set.of("LEADING", "TRAILING", "OMITTED");

  private final Names names;
  private final SpecialNames specials;
  private final Bindings bindings;
  private final Problems problems;

  ReferenceBinder(Names names, SpecialNames specials, Bindings bindings, Problems problems) {
    this.names = names;
    this.specials = specials;
    this.bindings = bindings;
    this.problems = problems;
  }

  /// A place where a value is wanted: references may be items or indexes.
  void value(@Nullable Expression expression) {
    switch (expression) {
      case null -> {}
      case Reference reference -> {
        Bound bound = reference(reference, true);
        if (bound instanceof Bound.Condition || bound instanceof Bound.SwitchStatus) {
          wrongKind(reference, "is a condition-name and has no value of its own");
        }
      }
      case Expression.All all -> value(all.of());
      case Expression.FunctionCall call -> {
        call.arguments().forEach(this::argument);
        slice(call.slice());
      }
      case Expression.LengthOf length -> lengthOf(length.of());
      case Expression.AddressOf address -> value(address.of());
      case Expression.EntryOf entry -> value(entry.of());
      case Expression.Unary unary -> value(unary.of());
      case Expression.Binary binary -> {
        value(binary.left());
        value(binary.right());
      }
      case Expression.Constant _, Expression.FigurativeConstant _, Expression.AllSubscript _ -> {}
    }
  }

  /// TRIM takes LEADING and TRAILING, others OMITTED: words, not names.
  private void argument(Expression argument) {
    boolean word =
        argument instanceof Reference reference
            && ARGUMENT_WORDS.contains(reference.name().text())
            && !names.has(reference.name().text());
    if (!word) {
      value(argument);
    }
  }

  void values(List<? extends Expression> expressions) {
    expressions.forEach(this::value);
  }

  /// A place where only a data item can stand.
  void item(@Nullable Reference reference) {
    if (reference != null) {
      needItem(reference, reference(reference, true));
    }
  }

  /// A data item that is named without subscripts whatever its tables: a table itself, a key.
  void table(@Nullable Reference reference) {
    if (reference != null) {
      needItem(reference, reference(reference, false));
    }
  }

  private void needItem(Reference reference, @Nullable Bound bound) {
    switch (bound) {
      case null -> {}
      case Bound.Item _ -> {}
      case Bound.Index _ -> wrongKind(reference, "is an index-name; this needs a data item");
      case Bound.Condition _, Bound.SwitchStatus _ ->
          wrongKind(reference, "is a condition-name; this needs a data item");
      case Bound.File _ -> wrongKind(reference, "is a file; this needs a data item");
    }
  }

  /// A place where a condition-name stands.
  void conditionName(Reference reference) {
    switch (reference(reference, true)) {
      case Bound.Item _, Bound.Index _, Bound.File _ ->
          wrongKind(reference, "is no condition-name (level 88)");
      case null -> {}
      case Bound.Condition _, Bound.SwitchStatus _ -> {}
    }
  }

  /// A condition-name that is named without subscripts whatever tables its item lies in.
  void conditionNameOfAny(Reference reference) {
    switch (reference(reference, false)) {
      case Bound.Item _, Bound.Index _, Bound.File _ ->
          wrongKind(reference, "is no condition-name (level 88)");
      case null -> {}
      case Bound.Condition _, Bound.SwitchStatus _ -> {}
    }
  }

  /// A value or, where a WHEN may name one, a condition-name.
  void valueOrCondition(Expression expression) {
    if (expression instanceof Reference reference) {
      reference(reference, true);
    } else {
      value(expression);
    }
  }

  /// LENGTH OF takes a table element with or without its subscripts.
  private void lengthOf(Expression of) {
    if (of instanceof Reference reference && reference.subscripts().isEmpty()) {
      table(reference);
    } else {
      value(of);
    }
  }

  void condition(Condition condition) {
    switch (condition) {
      case Condition.Relation relation -> {
        value(relation.left());
        value(relation.right());
      }
      case Condition.ClassTest test -> {
        value(test.of());
        classTest(test);
      }
      case Condition.SignTest test -> value(test.of());
      case Condition.Named named -> conditionName(named.name());
      case Condition.Not not -> condition(not.of());
      case Condition.And and -> {
        condition(and.left());
        condition(and.right());
      }
      case Condition.Or or -> {
        condition(or.left());
        condition(or.right());
      }
    }
  }

  private void classTest(Condition.ClassTest test) {
    byte[] members = specials.classMembers(test.type().text());
    if (members != null) {
      bindings.bindClass(test, members);
    } else if (!CLASSES.contains(test.type().text())) {
      problems.add(
          RuleBroken.of(
                  Rule.CLASS_NOT_DEFINED,
                  test.type().at(),
                  "`" + test.type() + "` is neither a condition nor a class")
              .help("SPECIAL-NAMES defines classes"));
    }
  }

  private void wrongKind(Reference reference, String what) {
    bindings.forget(reference);
    problems.add(
        RuleBroken.of(Rule.NAME_KIND, reference.at(), "`" + reference.name() + "` " + what));
  }

  /// Binds a reference and what is in it.
  ///
  /// @param element false where a table is named without subscripts
  private @Nullable Bound reference(Reference reference, boolean element) {
    if (TRANSLATOR_WORDS.contains(reference.name().text())) {
      return null;
    }
    values(reference.subscripts());
    slice(reference.slice());
    Bound bound = names.resolve(reference.name(), reference.qualifiers());
    if (bound == null) {
      return null;
    }
    bindings.bind(reference, bound);
    switch (bound) {
      case Bound.Item(DataItem item) -> {
        subscripts(reference, item, element);
        sliceOf(reference, item);
      }
      case Bound.Condition(ConditionName condition) -> {
        subscripts(reference, condition.item(), element);
        noSlice(reference, "a condition-name");
      }
      case Bound.Index _, Bound.SwitchStatus _, Bound.File _ -> {
        if (!reference.subscripts().isEmpty()) {
          problems.add(
              RuleBroken.of(
                  Rule.SUBSCRIPT_COUNT,
                  reference.at(),
                  "`" + reference.name() + "` cannot have subscripts"));
        }
        noSlice(reference, "an index or switch");
      }
    }
    return bound;
  }

  private void subscripts(Reference reference, DataItem item, boolean element) {
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
      subscript(reference.subscripts().get(i), tables.get(i));
    }
  }

  /// A table to sort: the subscripts of the tables around it, and none of its own, or ALL (Language
  /// Reference, "SORT statement", format 2).
  void sortedTable(Reference reference) {
    List<Expression> given = reference.subscripts();
    if (given.isEmpty()
        || !(names.resolve(reference.name(), reference.qualifiers())
            instanceof Bound.Item(DataItem item))) {
      table(reference);
      if (bindings.find(reference) instanceof Bound.Item(DataItem item)
          && item.dimensions().size() > 1) {
        wrongCount(reference, item, item.dimensions().size() - 1);
      }
      return;
    }
    boolean all = given.getLast() instanceof Expression.AllSubscript;
    List<Expression> outer = all ? given.subList(0, given.size() - 1) : given;
    values(outer);
    slice(reference.slice());
    bindings.bind(reference, new Bound.Item(item));
    if (outer.size() != item.dimensions().size() - 1) {
      wrongCount(reference, item, item.dimensions().size() - 1);
    } else {
      for (int i = 0; i < outer.size(); i++) {
        subscript(outer.get(i), item.dimensions().get(i));
      }
    }
  }

  private void wrongCount(Reference reference, DataItem item, int wanted) {
    problems.add(
        RuleBroken.of(
                Rule.SUBSCRIPT_COUNT,
                reference.at(),
                "`" + reference.name() + "` needs " + count(wanted) + " here")
            .also(item.nameAt(), "the table"));
  }

  private static String count(int subscripts) {
    return subscripts == 1 ? "1 subscript" : subscripts + " subscripts";
  }

  private void subscript(Expression subscript, Occurs table) {
    BigInteger constant = constant(subscript);
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

  private void slice(@Nullable Slice slice) {
    if (slice != null) {
      value(slice.from());
      value(slice.length());
    }
  }

  private void noSlice(Reference reference, String what) {
    if (reference.slice() != null) {
      problems.add(
          RuleBroken.of(
              Rule.SLICE_KIND,
              reference.slice().at(),
              what + " cannot have reference modification"));
    }
  }

  private void sliceOf(Reference reference, DataItem item) {
    Slice slice = reference.slice();
    if (slice == null) {
      return;
    }
    boolean isText =
        switch (item.usage()) {
          case DISPLAY, NATIONAL, DBCS, UTF8 -> true;
          case PACKED,
              BINARY,
              NATIVE_BINARY,
              FLOAT_SHORT,
              FLOAT_LONG,
              INDEX,
              POINTER,
              PROCEDURE_POINTER,
              FUNCTION_POINTER ->
              false;
        };
    if (!isText) {
      problems.add(
          RuleBroken.of(
                  Rule.SLICE_KIND,
                  slice.at(),
                  "`" + reference.name() + "` is not characters; no part of it can be taken")
              .also(item.nameAt(), "USAGE " + item.usage()));
      return;
    }
    BigInteger from = constant(slice.from());
    BigInteger length = constant(slice.length());
    int bytes = item.isDynamic() ? item.dynamicLimit() : item.length();
    int characters =
        item.utf8Characters() > 0 ? item.utf8Characters() : bytes / item.encoding().unit();
    BigInteger size = BigInteger.valueOf(characters);
    boolean empty =
        (from != null && from.signum() <= 0) || (length != null && length.signum() <= 0);
    if (empty) {
      problems.add(
          RuleBroken.of(
              Rule.SLICE_KIND, slice.at(), "position and length of a part are at least 1"));
    } else if (from != null) {
      BigInteger last = length == null ? from : from.add(length).subtract(BigInteger.ONE);
      if (last.compareTo(size) > 0) {
        problems.add(
            RuleBroken.of(
                    Rule.SLICE_RANGE,
                    slice.at(),
                    "the part ends at " + last + ", behind `" + reference.name() + "`")
                .also(
                    item.nameAt(),
                    size + (item.usage() == Usage.DISPLAY ? " bytes" : " characters")));
      }
    }
  }

  /// The value of an integer literal, with its sign; null for anything else.
  static @Nullable BigInteger constant(@Nullable Expression expression) {
    return switch (expression) {
      case Expression.Constant(Span _, Literal.Number number) when number.scale() == 0 ->
          number.unscaled();
      case Expression.Unary(Span _, boolean minus, Expression of) -> {
        BigInteger value = constant(of);
        yield value == null || !minus ? value : value.negate();
      }
      case null -> null;
      case Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Reference _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _,
          Expression.Binary _ ->
          null;
    };
  }
}
