package homeport.cobol.check;

import homeport.cobol.model.ProgramModel;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Evaluate;
import homeport.cobol.syntax.Statement.Repeat;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The references in operands and conditions that can be dynamic-length elementary items.
final class DynamicOperands {
  /// Functions that give one of their arguments, which are of any length.
  private static final Set<String> EXTREMES = Set.of("MAX", "MIN", "ORD-MAX", "ORD-MIN");

  private final ProgramModel model;
  private final Consumer<Reference> found;
  private final BiConsumer<Reference, String> forbidden;

  /// @param found takes each operand that can be such an item
  /// @param forbidden takes each that cannot, and what is said of it when it is one
  DynamicOperands(
      ProgramModel model, Consumer<Reference> found, BiConsumer<Reference, String> forbidden) {
    this.model = model;
    this.found = found;
    this.forbidden = forbidden;
  }

  void value(@Nullable Expression expression) {
    switch (expression) {
      case null -> {}
      case Reference reference -> {
        if (reference.subscripts().stream().noneMatch(Expression.AllSubscript.class::isInstance)) {
          found.accept(reference);
        }
        positions(reference);
      }
      case Expression.FunctionCall call -> {
        arguments(call);
        slice(call.slice());
      }
      case Expression.AddressOf(var _, Expression.Reference of) ->
          forbidden.accept(of, "has no address that a program can have");
      case Expression.LengthOf(var _, Expression of) -> value(of);
      case Expression.Unary(var _, boolean _, Expression of) -> value(of);
      case Expression.Binary binary -> {
        value(binary.left());
        value(binary.right());
      }
      case Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.AllSubscript _,
          Expression.AddressOf _,
          Expression.EntryOf _ -> {}
    }
  }

  private void arguments(Expression.FunctionCall call) {
    String name = call.name().text();
    if (!EXTREMES.contains(name) || model.functions().get(name) != null) {
      call.arguments().forEach(this::value);
      return;
    }
    for (Expression argument : call.arguments()) {
      numbers(argument);
      if (argument instanceof Reference reference) {
        forbidden.accept(reference, "cannot be an argument of " + name);
      }
    }
  }

  private void positions(Reference reference) {
    reference.subscripts().forEach(this::value);
    slice(reference.slice());
  }

  private void slice(Expression.@Nullable Slice slice) {
    if (slice != null) {
      value(slice.from());
      value(slice.length());
    }
  }

  /// What an argument that cannot be such an item itself is computed from.
  private void numbers(Expression expression) {
    switch (expression) {
      case Reference reference -> positions(reference);
      case Expression.FunctionCall call when isNumber(call) -> value(call);
      case Expression.Unary(var _, boolean _, Expression of) -> numbers(of);
      case Expression.Binary binary -> {
        numbers(binary.left());
        numbers(binary.right());
      }
      case Expression.LengthOf length -> value(length);
      case Expression.FunctionCall _,
          Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.AllSubscript _,
          Expression.AddressOf _,
          Expression.EntryOf _ -> {}
    }
  }

  private static boolean isNumber(Expression.FunctionCall call) {
    IntrinsicFunction function = IntrinsicFunction.of(call.name().text());
    return function != null
        && switch (function.result()) {
          case INTEGER, NUMERIC, FLOAT, MIXED -> true;
          case TEXT, NATIONAL, CHARACTERS, AS_ARGUMENTS -> false;
        };
  }

  /// @param compared takes each side of a relation
  void condition(@Nullable Condition condition, Consumer<Expression> compared) {
    switch (condition) {
      case null -> {}
      case Condition.Relation relation -> {
        compared.accept(relation.left());
        compared.accept(relation.right());
        value(relation.left());
        value(relation.right());
      }
      case Condition.ClassTest test -> value(test.of());
      case Condition.SignTest test -> value(test.of());
      case Condition.Named named -> positions(named.name());
      case Condition.Not not -> condition(not.of(), compared);
      case Condition.And and -> {
        condition(and.left(), compared);
        condition(and.right(), compared);
      }
      case Condition.Or or -> {
        condition(or.left(), compared);
        condition(or.right(), compared);
      }
    }
  }

  void evaluate(Evaluate s, Consumer<Expression> compared) {
    for (Evaluate.Subject subject : s.subjects()) {
      switch (subject) {
        case Evaluate.Subject.Value(Expression value) -> {
          compared.accept(value);
          value(value);
        }
        case Evaluate.Subject.Test(Condition condition) -> condition(condition, compared);
        case Evaluate.Subject.Truth _ -> {}
      }
    }
    for (Evaluate.Branch branch : s.branches()) {
      branch.rows().forEach(row -> row.forEach(choice -> choice(choice, compared)));
    }
  }

  private void choice(Evaluate.Choice choice, Consumer<Expression> compared) {
    switch (choice) {
      case Evaluate.Choice.Value(boolean _, Expression from, Expression to) -> {
        compared.accept(from);
        value(from);
        value(to);
      }
      case Evaluate.Choice.Test(Condition condition) -> condition(condition, compared);
      case Evaluate.Choice.Any _, Evaluate.Choice.Truth _ -> {}
    }
  }

  void repeat(Repeat repeat, Consumer<Expression> compared) {
    switch (repeat) {
      case Repeat.Once _ -> {}
      case Repeat.Times(Expression count) -> value(count);
      case Repeat.Until(boolean _, Condition condition) -> condition(condition, compared);
      case Repeat.Varying varying -> {
        for (Statement.Repeat.Loop loop : varying.loops()) {
          value(loop.from());
          value(loop.by());
          condition(loop.until(), compared);
        }
      }
    }
  }
}
