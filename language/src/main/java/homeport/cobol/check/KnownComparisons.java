package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Condition.Relational;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Comparisons whose outcome the descriptions of their operands decide, so that one branch never
/// runs: an unsigned item with a negative literal, an item with a literal of more digits than it
/// has, digits with a literal that goes on behind them.
final class KnownComparisons {
  private final Checks checks;

  KnownComparisons(Checks checks) {
    this.checks = checks;
  }

  void check(Expression left, Relational relation, Expression right) {
    oneWay(left, relation, right);
    oneWay(right, relation, left);
  }

  private void oneWay(Expression of, Relational relation, Expression with) {
    DataItem item = checks.whole(of);
    NumberFormat number = item == null ? null : item.number();
    if (item == null || number == null) {
      return;
    }
    BigInteger value = unscaled(with);
    if (value != null && value.signum() < 0 && !number.signed()) {
      report(Rule.COMPARISON_OF_SIGN, with, item, "is never negative");
    } else if (value != null && holdsItsDigits(number) && isTooLong(with, number)) {
      report(Rule.COMPARISON_KNOWN, with, item, "has " + number.digits() + " digits");
    } else if (isEquality(relation) && number.usage() == Usage.DISPLAY && goesOn(with, number)) {
      report(Rule.COMPARISON_KNOWN, with, item, "has " + number.digits() + " digits");
    }
  }

  private static boolean isEquality(Relational relation) {
    return relation == Relational.EQUAL || relation == Relational.NOT_EQUAL;
  }

  /// A binary item can hold more than its PICTURE says where nothing truncates it.
  private boolean holdsItsDigits(NumberFormat number) {
    return switch (number.usage()) {
      case DISPLAY, PACKED -> true;
      case BINARY -> checks.model().options().trunc() == CompilerOptions.Trunc.STD;
      case NATIVE_BINARY,
          FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          NATIONAL,
          DBCS,
          UTF8 ->
          false;
    };
  }

  /// The value of a numeric literal, its sign included, without its decimal point.
  private static @Nullable BigInteger unscaled(Expression expression) {
    return switch (expression) {
      case Expression.Constant(_, Literal.Number literal) -> literal.unscaled();
      case Expression.Unary unary -> {
        BigInteger value = unscaled(unary.of());
        yield value == null || !unary.minus() ? value : value.negate();
      }
      case Expression.Binary _,
          Expression.FigurativeConstant _,
          Expression.Constant _,
          Expression.All _,
          Expression.Reference _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ ->
          null;
    };
  }

  private boolean isTooLong(Expression literal, NumberFormat number) {
    Operand operand = checks.operand(literal);
    BigInteger value = unscaled(literal);
    if (operand.kind() != Kind.NUMERIC || value == null || value.signum() == 0) {
      return false;
    }
    int most = number.digits() - number.scale() + operand.scale();
    // The least number of more than that many digits is that power of ten.
    return most < 0 || value.abs().compareTo(BigInteger.TEN.pow(most)) >= 0;
  }

  /// Digits are compared with characters, and behind the last digit is more than spaces.
  private boolean goesOn(Expression literal, NumberFormat number) {
    Operand operand = checks.operand(literal);
    String text = operand.text();
    int digits = number.digits();
    return operand.kind() == Kind.ALPHANUMERIC
        && text != null
        && text.length() > digits
        && !text.substring(digits).isBlank();
  }

  private void report(Rule rule, Expression with, DataItem item, String why) {
    checks.report(
        RuleBroken.of(
                rule,
                with.at(),
                "what this comparison with `" + item.displayName() + "` gives is known already")
            .label("always the same")
            .also(item.nameAt(), "it " + why));
  }
}
