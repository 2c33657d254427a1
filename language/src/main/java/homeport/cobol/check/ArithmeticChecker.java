package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Rule;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Target;
import java.util.ArrayList;
import java.util.List;

/// ADD, SUBTRACT, MULTIPLY, DIVIDE, COMPUTE (Language Reference, "Arithmetic statements").
final class ArithmeticChecker {
  private final Checks checks;

  ArithmeticChecker(Checks checks) {
    this.checks = checks;
  }

  void add(Statement.Add s) {
    checks.refuse(Support.ADD, s.at());
    s.values().forEach(this::number);
    numeric(s.to());
    results(s.giving());
  }

  void subtract(Statement.Subtract s) {
    checks.refuse(Support.SUBTRACT, s.at());
    s.values().forEach(this::number);
    numeric(s.from());
    if (s.minuend() != null) {
      number(s.minuend());
    }
    results(s.giving());
  }

  void multiply(Statement.Multiply s) {
    checks.refuse(Support.MULTIPLY, s.at());
    number(s.left());
    numeric(s.by());
    if (s.right() != null) {
      number(s.right());
    }
    results(s.giving());
  }

  void divide(Statement.Divide s) {
    checks.refuse(Support.DIVIDE, s.at());
    divisor(s.divisor());
    numeric(s.into());
    if (s.dividend() != null) {
      number(s.dividend());
    }
    results(s.giving());
    if (s.remainder() != null) {
      result(s.remainder());
      noFloat(s);
    }
  }

  /// REMAINDER is for fixed-point numbers (Language Reference, "DIVIDE statement").
  private void noFloat(Statement.Divide s) {
    List<Expression> all = new ArrayList<>();
    all.add(s.divisor());
    all.add(s.dividend() == null ? s.divisor() : s.dividend());
    s.giving().forEach(target -> all.add(target.to()));
    all.add(s.remainder() == null ? s.divisor() : s.remainder());
    for (Expression expression : all) {
      Operand operand = checks.operand(expression);
      if (operand.kind() == Kind.FLOAT) {
        checks.report(
            Rule.OPERAND_NOT_NUMERIC,
            operand,
            "REMAINDER is for fixed-point numbers; this is " + operand.described());
        return;
      }
    }
  }

  void compute(Statement.Compute s) {
    checks.refuse(Support.COMPUTE, s.at());
    number(s.value());
    divisorsWithin(s.value());
    results(s.to());
  }

  private Operand number(Expression expression) {
    zonedWithin(expression);
    return checks.number(expression);
  }

  private void zonedWithin(Expression expression) {
    switch (expression) {
      case Expression.Binary binary -> {
        zonedWithin(binary.left());
        zonedWithin(binary.right());
      }
      case Expression.Unary unary -> zonedWithin(unary.of());
      case Reference reference -> RulesChecker.arithmetic(checks, checks.operand(reference));
      case Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ -> {}
    }
  }

  private void divisor(Expression divisor) {
    Operand operand = number(divisor);
    if (operand.kind() == Kind.ZERO || "0".equals(operand.text())) {
      checks.report(Rule.DIVIDE_BY_ZERO, divisor.at(), "this divides by zero");
    }
  }

  private void divisorsWithin(Expression expression) {
    switch (expression) {
      case Expression.Binary binary -> {
        if (binary.operator() == Expression.Operator.DIVIDE && isZero(binary.right())) {
          checks.report(Rule.DIVIDE_BY_ZERO, binary.right().at(), "this divides by zero");
        }
        divisorsWithin(binary.left());
        divisorsWithin(binary.right());
      }
      case Expression.Unary unary -> divisorsWithin(unary.of());
      case Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Reference _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ -> {}
    }
  }

  private boolean isZero(Expression expression) {
    return switch (expression) {
      case Expression.FigurativeConstant(var _, var which) -> which == Figurative.ZERO;
      case Expression.Constant(var _, Literal.Number number) -> number.unscaled().signum() == 0;
      case Expression.Constant _,
          Expression.All _,
          Reference _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _,
          Expression.Unary _,
          Expression.Binary _ ->
          false;
    };
  }

  /// Items that are operand and result: numeric.
  private void numeric(List<Target> targets) {
    for (Target target : targets) {
      checks.receiver(target.to());
      Operand operand = checks.operand(target.to());
      RulesChecker.arithmetic(checks, operand);
      boolean good = operand.kind() == Kind.NUMERIC || operand.kind() == Kind.FLOAT;
      if (!good && !operand.isUnknown()) {
        checks.report(
            Rule.RESULT_NOT_NUMERIC,
            operand,
            operand.described() + " is not numeric and cannot take the result");
      }
    }
  }

  /// Items that take a result only: numeric or numeric-edited.
  private void results(List<Target> targets) {
    targets.forEach(target -> result(target.to()));
  }

  private void result(Reference to) {
    checks.receiver(to);
    Operand operand = checks.operand(to);
    switch (operand.kind()) {
      case NUMERIC, NUMERIC_EDITED, FLOAT, UNKNOWN -> {}
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          EXPRESSION,
          INDEX_ITEM,
          INDEX_NAME,
          POINTER,
          PROCEDURE_POINTER,
          DBCS,
          NATIONAL,
          UTF8,
          ZERO,
          SPACE,
          FIGURATIVE,
          NULL,
          ALL,
          CONDITION ->
          checks.report(
              Rule.RESULT_NOT_NUMERIC,
              operand,
              operand.described() + " cannot take the result of arithmetic");
    }
  }
}
