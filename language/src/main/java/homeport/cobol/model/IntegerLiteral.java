package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Integers that a program writes as literals.
final class IntegerLiteral {
  private IntegerLiteral() {}

  /// The value of an integer literal, with its sign; null for anything else.
  static @Nullable BigInteger valueOf(@Nullable Expression expression) {
    return switch (expression) {
      case Expression.Constant(Span _, Literal.Number number) when number.scale() == 0 ->
          number.unscaled();
      case Expression.Unary(Span _, boolean minus, Expression of) -> {
        BigInteger value = valueOf(of);
        yield value == null || !minus ? value : value.negate();
      }
      case null -> null;
      case Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.Reference _,
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
