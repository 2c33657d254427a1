package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Operator;
import homeport.cobol.syntax.Literal;
import homeport.diagnostics.Problems;
import java.util.List;

/// Function arguments that need more digits than an intermediate result keeps, so that high-order
/// ones may be lost (Programming Guide, "Intermediate results and arithmetic precision"). MOD
/// multiplies the second argument by a quotient as long as the first; a whole number made of a
/// floating-point value has as many digits as there are.
final class FunctionDigits {
  private final Operands operands;
  private final int digitsMax;
  private final Problems problems;

  FunctionDigits(Operands operands, int digitsMax, Problems problems) {
    this.operands = operands;
    this.digitsMax = digitsMax;
    this.problems = problems;
  }

  void check(Expression.FunctionCall call, IntrinsicFunction function) {
    List<Expression> arguments = call.arguments();
    boolean tooLong =
        function == IntrinsicFunction.MOD
            ? digits(arguments.get(0)) + digits(arguments.get(1)) > digitsMax
            : arguments.stream().anyMatch(this::isWholeOfFloat);
    if (tooLong) {
      problems.add(
          RuleBroken.of(
                  Rule.RESULT_TOO_LONG,
                  call.at(),
                  "FUNCTION " + call.name() + " may lose high-order digits")
              .label("an intermediate result keeps " + digitsMax + " digits"));
    }
  }

  /// INTEGER or INTEGER-PART of a calculation in floating point.
  private boolean isWholeOfFloat(Expression expression) {
    return expression instanceof Expression.FunctionCall call
        && isWholeNumber(call)
        && call.arguments().getFirst() instanceof Expression.Binary binary
        && isFloat(binary);
  }

  private static boolean isWholeNumber(Expression.FunctionCall call) {
    String name = call.name().text();
    return call.arguments().size() == 1 && (name.equals("INTEGER") || name.equals("INTEGER-PART"));
  }

  private boolean isFloat(Expression expression) {
    return switch (expression) {
      case Expression.Binary binary -> isFloat(binary.left()) || isFloat(binary.right());
      case Expression.Unary unary -> isFloat(unary.of());
      case Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.Reference _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ ->
          operands.of(expression).kind() == Kind.FLOAT;
    };
  }

  /// Digits before the decimal point that a value can have.
  private int digits(Expression expression) {
    return switch (expression) {
      case Expression.Binary binary -> digits(binary);
      case Expression.Unary unary -> digits(unary.of());
      case Expression.FunctionCall call when isWholeNumber(call) ->
          digits(call.arguments().getFirst());
      case Expression.Constant(_, Literal.Number number) ->
          Math.max(0, number.unscaled().abs().toString().length() - number.scale());
      case Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.Reference _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ -> {
        Operand operand = operands.of(expression);
        yield Math.max(0, operand.digits() - operand.scale());
      }
    };
  }

  private int digits(Expression.Binary binary) {
    int left = digits(binary.left());
    int right = digits(binary.right());
    return switch (binary.operator()) {
      case Operator.ADD, Operator.SUBTRACT -> Math.max(left, right) + 1;
      case Operator.MULTIPLY -> left + right;
      case Operator.DIVIDE, Operator.POWER -> left;
    };
  }
}
