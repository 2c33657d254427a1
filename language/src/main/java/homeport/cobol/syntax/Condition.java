package homeport.cobol.syntax;

import homeport.diagnostics.Span;

/// A condition as written, with abbreviated combined relations spelt out by the parser (Language
/// Reference, "Conditional expressions").
public sealed interface Condition {
  Span at();

  /// `left operator right`.
  record Relation(Span at, Expression left, Relational operator, Expression right)
      implements Condition {}

  /// `identifier IS [NOT] NUMERIC`; `type` may also name a class of SPECIAL-NAMES.
  record ClassTest(Span at, Expression of, Name type, boolean negated) implements Condition {}

  /// `expression IS [NOT] POSITIVE | NEGATIVE | ZERO`.
  record SignTest(Span at, Expression of, Sign sign, boolean negated) implements Condition {}

  /// A condition-name (level 88) or a switch-status name, by itself.
  record Named(Span at, Expression.Reference name) implements Condition {}

  record Not(Span at, Condition of) implements Condition {}

  record And(Span at, Condition left, Condition right) implements Condition {}

  record Or(Span at, Condition left, Condition right) implements Condition {}

  /// The relational operators after NOT has been folded in.
  enum Relational {
    EQUAL,
    NOT_EQUAL,
    LESS,
    NOT_LESS,
    GREATER,
    NOT_GREATER
  }

  /// What a sign condition asks for.
  enum Sign {
    POSITIVE,
    NEGATIVE,
    ZERO
  }
}
