package homeport.cobol.model;

import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Expression.Slice;
import homeport.diagnostics.Problems;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Binds the references in expressions and conditions, and has what a reference adds to a name
/// checked: subscripts and reference modification.
final class ReferenceBinder {
  private static final Set<String> CLASSES =
      Set.of("NUMERIC", "ALPHABETIC", "ALPHABETIC-LOWER", "ALPHABETIC-UPPER", "DBCS", "KANJI");

  /// Words of the CICS translator, whose parentheses hold no names of the program.
  private static final Set<String> TRANSLATOR_WORDS = Set.of("DFHRESP", "DFHVALUE");

  private static final Set<String> ARGUMENT_WORDS = Set.of("LEADING", "TRAILING", "OMITTED");

  private final Names names;
  private final SpecialNames specials;
  private final Bindings bindings;
  private final SubscriptRules subscripts;
  private final SliceRules slices;
  private final Problems problems;

  ReferenceBinder(Names names, SpecialNames specials, Bindings bindings, Problems problems) {
    this.names = names;
    this.specials = specials;
    this.bindings = bindings;
    this.subscripts = new SubscriptRules(bindings, problems);
    this.slices = new SliceRules(problems);
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
        subscripts.check(reference, item, element);
        slices.check(reference, item);
      }
      case Bound.Condition(ConditionName condition) -> {
        subscripts.check(reference, condition.item(), element);
        slices.none(reference, "a condition-name");
      }
      case Bound.Index _, Bound.SwitchStatus _, Bound.File _ -> {
        subscripts.none(reference);
        slices.none(reference, "an index or switch");
      }
    }
    return bound;
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
        subscripts.ofTable(reference, List.of(), item);
      }
      return;
    }
    boolean all = given.getLast() instanceof Expression.AllSubscript;
    List<Expression> outer = all ? given.subList(0, given.size() - 1) : given;
    values(outer);
    slice(reference.slice());
    bindings.bind(reference, new Bound.Item(item));
    subscripts.ofTable(reference, outer, item);
  }

  private void slice(@Nullable Slice slice) {
    if (slice != null) {
      value(slice.from());
      value(slice.length());
    }
  }
}
