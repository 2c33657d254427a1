package homeport.codegen.lower;

import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement.Evaluate;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import java.util.ArrayList;
import java.util.List;

/// EVALUATE: the first WHEN whose objects all fit the subjects (Language Reference, "EVALUATE
/// statement").
final class EvaluateStatement {
  private final Context context;
  private final Comparisons comparisons;
  private final Conditions conditions;
  private final Statements statements;

  EvaluateStatement(
      Context context, Comparisons comparisons, Conditions conditions, Statements statements) {
    this.context = context;
    this.comparisons = comparisons;
    this.conditions = conditions;
    this.statements = statements;
  }

  void evaluate(Code code, Evaluate evaluate) {
    for (Evaluate.Subject subject : evaluate.subjects()) {
      if (subject instanceof Evaluate.Subject.Value(Expression value)) {
        comparisons.evaluateOnce(value);
      }
    }
    int end = context.newLabel();
    Code body = new Code();
    for (Evaluate.Branch branch : evaluate.branches()) {
      Code then = statements.lower(branch.statements());
      then.add(new Op.Break(end));
      Test fits = context.prepared(() -> any(evaluate, branch));
      body.add(new Op.If(fits, then.ops(), List.of()));
    }
    body.addAll(statements.lower(evaluate.other()));
    code.add(new Op.Block(end, body.ops()));
  }

  private Test any(Evaluate evaluate, Evaluate.Branch branch) {
    Test any = new Test.Constant(false);
    for (List<Evaluate.Choice> row : branch.rows()) {
      Test all = all(evaluate, row);
      any = any instanceof Test.Constant ? all : new Test.Or(any, all);
    }
    return any;
  }

  private Test all(Evaluate evaluate, List<Evaluate.Choice> row) {
    List<Test> tests = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Test fits = fits(evaluate.subjects().get(i), row.get(i));
      if (!(fits instanceof Test.Constant(boolean value) && value)) {
        tests.add(fits);
      }
    }
    return tests.stream().reduce(Test.And::new).orElse(new Test.Constant(true));
  }

  private Test fits(Evaluate.Subject subject, Evaluate.Choice choice) {
    return switch (choice) {
      case Evaluate.Choice.Any() -> new Test.Constant(true);
      case Evaluate.Choice.Truth(boolean value) -> truth(subject, value);
      case Evaluate.Choice.Test(Condition condition) -> agree(subject, conditions.of(condition));
      case Evaluate.Choice.Value value -> {
        Test fits = within(subject, value);
        yield value.negated() ? new Test.Not(fits) : fits;
      }
    };
  }

  private Test truth(Evaluate.Subject subject, boolean value) {
    return switch (subject) {
      case Evaluate.Subject.Truth(boolean wanted) -> new Test.Constant(wanted == value);
      case Evaluate.Subject.Test(Condition condition) -> {
        Test test = conditions.of(condition);
        yield value ? test : new Test.Not(test);
      }
      case Evaluate.Subject.Value(Expression.Reference name) -> {
        Test test = conditions.of(new Condition.Named(name.at(), name));
        yield value ? test : new Test.Not(test);
      }
      case Evaluate.Subject.Value _ -> throw new IllegalStateException("TRUE against a value");
    };
  }

  private Test agree(Evaluate.Subject subject, Test object) {
    return switch (subject) {
      case Evaluate.Subject.Truth(boolean wanted) -> wanted ? object : new Test.Not(object);
      case Evaluate.Subject.Test(Condition condition) -> {
        Test test = conditions.of(condition);
        yield new Test.Or(
            new Test.And(test, object), new Test.And(new Test.Not(test), new Test.Not(object)));
      }
      case Evaluate.Subject.Value _ ->
          throw new IllegalStateException("a condition against a value");
    };
  }

  private Test within(Evaluate.Subject subject, Evaluate.Choice.Value choice) {
    if (!(subject instanceof Evaluate.Subject.Value(Expression value))) {
      return agree(subject, conditionOf(choice.from()));
    }
    Expression to = choice.to();
    if (to == null) {
      return comparisons.apart(value, Test.Relation.EQUAL, choice.from());
    }
    return new Test.And(
        comparisons.apart(value, Test.Relation.NOT_LESS, choice.from()),
        comparisons.apart(value, Test.Relation.NOT_GREATER, to));
  }

  /// WHEN condition-name under EVALUATE TRUE: the parser cannot tell it from an identifier.
  private Test conditionOf(Expression expression) {
    if (expression instanceof Expression.Reference name) {
      return conditions.of(new Condition.Named(name.at(), name));
    }
    throw new IllegalStateException("not a condition: " + expression);
  }
}
