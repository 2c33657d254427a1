package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whatever can stand where a value is wanted: an identifier, a literal, an arithmetic expression.
public sealed interface Expression {
  Span at();

  /// A literal.
  record Constant(Span at, Literal value) implements Expression {}

  /// A figurative constant: `SPACES`.
  record FigurativeConstant(Span at, Figurative which) implements Expression {}

  /// `ALL literal`, where the literal is a [Constant] or a [FigurativeConstant].
  record All(Span at, Expression of) implements Expression {}

  /// A name with its qualifiers (innermost first), subscripts and reference modification: `AMOUNT
  /// OF LINE-ITEM (I, J + 1) (2:3)`. A special register such as `RETURN-CODE` is a reference too.
  record Reference(
      Span at, Name name, List<Name> qualifiers, List<Expression> subscripts, @Nullable Slice slice)
      implements Expression {
    public Reference {
      qualifiers = List.copyOf(qualifiers);
      subscripts = List.copyOf(subscripts);
    }
  }

  /// The subscript ALL, in an argument of a function.
  record AllSubscript(Span at) implements Expression {}

  /// `FUNCTION name (arguments)`.
  record FunctionCall(Span at, Name name, List<Expression> arguments, @Nullable Slice slice)
      implements Expression {
    public FunctionCall {
      arguments = List.copyOf(arguments);
    }
  }

  /// `LENGTH OF identifier`.
  record LengthOf(Span at, Expression of) implements Expression {}

  /// `ADDRESS OF identifier`.
  record AddressOf(Span at, Expression of) implements Expression {}

  /// `ENTRY 'name'` as SET procedure-pointer TO has it: a literal or an identifier.
  record EntryOf(Span at, Expression of) implements Expression {}

  /// Unary plus or minus.
  record Unary(Span at, boolean minus, Expression of) implements Expression {}

  /// Two operands and an arithmetic operator.
  record Binary(Span at, Operator operator, Expression left, Expression right)
      implements Expression {}

  /// The arithmetic operators.
  enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    POWER
  }

  /// Reference modification `(from : length)`; without a length, to the item's end.
  record Slice(Span at, Expression from, @Nullable Expression length) {}
}
