package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Evaluate;
import homeport.cobol.syntax.Statement.Evaluate.Choice;
import homeport.cobol.syntax.Statement.Evaluate.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// EVALUATE (Language Reference, "EVALUATE statement").
final class EvaluateStatement {
  private static final int ALSO_MAX = 256;

  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final ConditionParser conditions;

  EvaluateStatement(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
    this.conditions = grammar.conditions;
  }

  Statement parse() {
    Token verb = cursor.next();
    List<Subject> subjects = new ArrayList<>();
    do {
      subjects.add(subject());
    } while (cursor.accept("ALSO") && subjects.size() < ALSO_MAX);
    if (cursor.isLost()) {
      skipToWhen();
    }
    List<Evaluate.Branch> branches = new ArrayList<>();
    List<Statement> other = List.of();
    if (!cursor.at("WHEN")) {
      cursor.expected("`WHEN`");
    }
    while (cursor.at("WHEN") && !cursor.isLost()) {
      if (cursor.at("WHEN", "OTHER")) {
        cursor.accept("WHEN", "OTHER");
        other = grammar.body();
        break;
      }
      Evaluate.Branch branch = branch(subjects);
      if (branch != null) {
        branches.add(branch);
      }
    }
    cursor.accept("END-EVALUATE");
    return new Evaluate(cursor.from(verb), subjects, branches, other);
  }

  private void skipToWhen() {
    while (!cursor.at("WHEN") && !cursor.at(Kind.PERIOD) && !cursor.atEnd()) {
      cursor.next();
    }
    cursor.found();
  }

  private Subject subject() {
    if (cursor.at("TRUE") || cursor.at("FALSE")) {
      return new Subject.Truth(cursor.next().is("TRUE"));
    }
    Expression value = valueIfNoCondition();
    return value == null ? new Subject.Test(conditions.condition()) : new Subject.Value(value);
  }

  /// The expression under the cursor; null, and nothing taken, when it is a condition that stands
  /// there.
  private @Nullable Expression valueIfNoCondition() {
    if (cursor.at("NOT")) {
      return null;
    }
    if (cursor.at(Kind.LEFT) && conditions.parenthesisHoldsCondition()) {
      return null;
    }
    int before = cursor.position();
    Expression value = expressions.expression();
    boolean named =
        value instanceof Reference reference && grammar.names.isCondition(reference.name().text());
    if (!cursor.isLost() && (named || atConditionWord())) {
      cursor.back(before);
      return null;
    }
    return value;
  }

  private boolean atConditionWord() {
    Token token = cursor.peek();
    if (token.kind() == Kind.OPERATOR) {
      return true;
    }
    if (token.is("ZERO") || ConditionParser.CONDITION_WORDS.contains(token.text())) {
      return token.kind() == Kind.WORD;
    }
    return token.isUserWord() && grammar.names.isClass(token.text());
  }

  /// A branch; null when its WHENs share the statements of WHEN OTHER, where their cases end anyway
  /// (A-0023).
  private Evaluate.@Nullable Branch branch(List<Subject> subjects) {
    Token first = cursor.peek();
    List<List<Choice>> rows = new ArrayList<>();
    while (cursor.at("WHEN") && !cursor.peek(1).is("OTHER")) {
      cursor.next();
      rows.add(row(subjects));
      if (cursor.isLost()) {
        grammar.skipToStatement();
      }
    }
    if (cursor.at("WHEN", "OTHER")) {
      return null;
    }
    List<Statement> statements = grammar.body();
    return new Evaluate.Branch(cursor.from(first), rows, statements);
  }

  private List<Choice> row(List<Subject> subjects) {
    List<Choice> row = new ArrayList<>(subjects.size());
    for (int i = 0; i < subjects.size(); i++) {
      if (i > 0 && !cursor.expect("ALSO")) {
        row.add(new Choice.Any());
        continue;
      }
      row.add(choice(subjects.get(i)));
    }
    return row;
  }

  private Choice choice(Subject subject) {
    if (cursor.accept("ANY")) {
      return new Choice.Any();
    }
    if (cursor.at("TRUE") || cursor.at("FALSE")) {
      return new Choice.Truth(cursor.next().is("TRUE"));
    }
    return switch (subject) {
      case Subject.Truth _, Subject.Test _ -> new Choice.Test(conditions.condition());
      case Subject.Value _ -> value();
    };
  }

  private Choice value() {
    boolean negated = cursor.accept("NOT");
    Expression from = expressions.expression();
    Expression to = cursor.acceptEither("THRU", "THROUGH") ? expressions.expression() : null;
    return new Choice.Value(negated, from, to);
  }
}
