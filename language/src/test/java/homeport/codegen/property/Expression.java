package homeport.codegen.property;

import java.math.BigDecimal;

/// An arithmetic expression.
sealed interface Expression {
  /// An item or a literal.
  sealed interface Leaf extends Expression {
    int integerPlaces();

    int decimalPlaces();
  }

  record Reference(Item item) implements Leaf {
    @Override
    public int integerPlaces() {
      return item.integerPlaces();
    }

    @Override
    public int decimalPlaces() {
      return item.decimalPlaces();
    }
  }

  record Literal(BigDecimal value) implements Leaf {
    @Override
    public int integerPlaces() {
      return value.precision() - value.scale();
    }

    @Override
    public int decimalPlaces() {
      return value.scale();
    }
  }

  record Negation(Expression operand) implements Expression {}

  /// `+`, `-`, `*` or `/`, or `^` for `**`.
  record Operation(char sign, Expression left, Expression right) implements Expression {}

  /// The most decimal places of the operands but divisors and exponents: the appendix's dmax
  /// without the receivers.
  default int decimalsMax() {
    return switch (this) {
      case Leaf leaf -> leaf.decimalPlaces();
      case Negation negation -> negation.operand().decimalsMax();
      case Operation(char sign, Expression left, Expression right) ->
          sign == '/' || sign == '^'
              ? left.decimalsMax()
              : Math.max(left.decimalsMax(), right.decimalsMax());
    };
  }

  default String text() {
    return switch (this) {
      case Reference reference -> reference.item().name();
      case Literal literal -> literal.value().toPlainString();
      case Negation negation -> "- " + negation.operand().bracketed();
      case Operation(char sign, Expression left, Expression right) ->
          left.bracketed() + (sign == '^' ? " ** " : " " + sign + " ") + right.bracketed();
    };
  }

  private String bracketed() {
    return this instanceof Leaf ? text() : "(" + text() + ")";
  }
}
