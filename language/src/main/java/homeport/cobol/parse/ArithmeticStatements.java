package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Corresponding;
import homeport.cobol.syntax.Statement.OnSize;
import homeport.cobol.syntax.Statement.Target;
import homeport.data.Rounding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ADD, SUBTRACT, MULTIPLY, DIVIDE, COMPUTE (Language Reference, "Arithmetic statement operands"
/// and the statement of each name).
final class ArithmeticStatements {
  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  ArithmeticStatements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
  }

  /// An operand that is a receiver too unless GIVING follows: `ADD A TO B ROUNDED`, `ADD A TO 5
  /// GIVING C`.
  private record Operand(Token at, Expression value, @Nullable Rounding rounded) {}

  private List<Operand> receivers() {
    List<Operand> list = new ArrayList<>();
    do {
      Token at = cursor.peek();
      Expression value = expressions.operand();
      list.add(new Operand(at, value, grammar.rounded()));
    } while (expressions.atOperand() && !cursor.isLost());
    return list;
  }

  private List<Target> targets(List<Operand> operands) {
    List<Target> targets = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand.value() instanceof Reference reference) {
        targets.add(new Target(reference, operand.rounded()));
      } else {
        cursor.report(
            new SyntaxProblem.Expected(
                operand.value().at(), "the name of a data item", operand.at().shown()));
      }
    }
    return targets;
  }

  Statement add() {
    Token verb = cursor.next();
    if (cursor.acceptEither("CORRESPONDING", "CORR")) {
      return corresponding(verb, Corresponding.Verb.ADD, "TO", "END-ADD");
    }
    List<Expression> values = new ArrayList<>(grammar.operands());
    List<Operand> to = cursor.accept("TO") ? receivers() : List.of();
    if (to.isEmpty() && !cursor.at("GIVING")) {
      cursor.expected("`TO` or `GIVING`");
    }
    List<Target> receivers = List.of();
    List<Target> giving = List.of();
    if (cursor.accept("GIVING")) {
      to.forEach(operand -> values.add(operand.value()));
      giving = grammar.targets();
    } else {
      receivers = targets(to);
    }
    OnSize onSize = grammar.onSize();
    cursor.accept("END-ADD");
    return new Statement.Add(cursor.from(verb), values, receivers, giving, onSize);
  }

  Statement subtract() {
    Token verb = cursor.next();
    if (cursor.acceptEither("CORRESPONDING", "CORR")) {
      return corresponding(verb, Corresponding.Verb.SUBTRACT, "FROM", "END-SUBTRACT");
    }
    List<Expression> values = grammar.operands();
    cursor.expect("FROM");
    List<Operand> from = receivers();
    List<Target> receivers = List.of();
    List<Target> giving = List.of();
    Expression minuend = null;
    if (cursor.accept("GIVING")) {
      minuend = only(from);
      giving = grammar.targets();
    } else {
      receivers = targets(from);
    }
    OnSize onSize = grammar.onSize();
    cursor.accept("END-SUBTRACT");
    return new Statement.Subtract(cursor.from(verb), values, receivers, minuend, giving, onSize);
  }

  private Expression only(List<Operand> operands) {
    if (operands.size() > 1) {
      Operand second = operands.get(1);
      cursor.report(
          new SyntaxProblem.Expected(second.value().at(), "`GIVING`", second.at().shown()));
    }
    return operands.getFirst().value();
  }

  private Statement corresponding(
      Token verb, Corresponding.Verb which, String preposition, String end) {
    Reference from = expressions.reference();
    cursor.expect(preposition);
    Target to = grammar.target(expressions.reference());
    OnSize onSize = grammar.onSize();
    cursor.accept(end);
    return new Corresponding(cursor.from(verb), which, from, to, onSize);
  }

  Statement multiply() {
    Token verb = cursor.next();
    Expression left = expressions.operand();
    cursor.expect("BY");
    List<Operand> by = receivers();
    List<Target> receivers = List.of();
    List<Target> giving = List.of();
    Expression right = null;
    if (cursor.accept("GIVING")) {
      right = only(by);
      giving = grammar.targets();
    } else {
      receivers = targets(by);
    }
    OnSize onSize = grammar.onSize();
    cursor.accept("END-MULTIPLY");
    return new Statement.Multiply(cursor.from(verb), left, receivers, right, giving, onSize);
  }

  Statement divide() {
    Token verb = cursor.next();
    Expression first = expressions.operand();
    Expression divisor = first;
    Expression dividend = null;
    List<Target> into = List.of();
    List<Target> giving = List.of();
    if (cursor.accept("BY")) {
      dividend = first;
      divisor = expressions.operand();
      cursor.expect("GIVING");
      giving = grammar.targets();
    } else {
      if (!cursor.accept("INTO")) {
        cursor.expected("`INTO` or `BY`");
      }
      List<Operand> operands = receivers();
      if (cursor.accept("GIVING")) {
        dividend = only(operands);
        giving = grammar.targets();
      } else {
        into = targets(operands);
      }
    }
    Reference remainder = cursor.accept("REMAINDER") ? expressions.reference() : null;
    OnSize onSize = grammar.onSize();
    cursor.accept("END-DIVIDE");
    return new Statement.Divide(
        cursor.from(verb), divisor, into, dividend, giving, remainder, onSize);
  }

  Statement compute() {
    Token verb = cursor.next();
    List<Target> to = grammar.targets();
    if (cursor.atOperator("=")) {
      cursor.next();
    } else if (!cursor.accept("EQUAL")) {
      cursor.expected("`=`");
    }
    Expression value = expressions.expression();
    OnSize onSize = grammar.onSize();
    cursor.accept("END-COMPUTE");
    return new Statement.Compute(cursor.from(verb), to, value, onSize);
  }
}
