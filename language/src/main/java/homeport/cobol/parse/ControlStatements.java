package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Exit;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.cobol.syntax.Statement.Repeat;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// IF, PERFORM, GO TO, ALTER, EXIT, STOP, GOBACK, CONTINUE, NEXT SENTENCE (Language Reference, the
/// statement of each name).
final class ControlStatements {
  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final ConditionParser conditions;

  ControlStatements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
    this.conditions = grammar.conditions;
  }

  Statement ifStatement() {
    Token verb = cursor.next();
    Condition condition = conditions.condition();
    cursor.accept("THEN");
    if (cursor.isLost()) {
      grammar.skipToStatement();
    }
    List<Statement> then = cursor.at("ELSE") ? List.of() : grammar.body();
    List<Statement> otherwise = cursor.accept("ELSE") ? grammar.body() : List.of();
    cursor.accept("END-IF");
    return new Statement.If(cursor.from(verb), condition, then, otherwise);
  }

  Statement perform() {
    Token verb = cursor.next();
    if (atInlineRepeat()) {
      Repeat repeat = repeat();
      return inline(verb, repeat);
    }
    if (atInlineTimes()) {
      Expression count = expressions.operand();
      cursor.expect("TIMES");
      return inline(verb, new Repeat.Times(count));
    }
    if (!grammar.atProcedureName()) {
      if (Verbs.isVerb(cursor.peek().text()) || cursor.at("END-PERFORM")) {
        return inline(verb, new Repeat.Once());
      }
      cursor.expected("the name of a paragraph or section, or a statement");
      return new Statement.Continue(verb.at());
    }
    ProcedureName from = grammar.procedureName();
    ProcedureName through = cursor.acceptEither("THRU", "THROUGH") ? grammar.procedureName() : null;
    Repeat repeat = repeat();
    return new Statement.Perform(cursor.from(verb), from, through, repeat);
  }

  private boolean atInlineRepeat() {
    return switch (cursor.peek().text()) {
      case "UNTIL", "VARYING", "WITH", "TEST" -> cursor.at(Kind.WORD);
      default -> false;
    };
  }

  private boolean atInlineTimes() {
    int length = grammar.operandLength();
    return length > 0 && cursor.peek(length).is("TIMES");
  }

  private Statement inline(Token verb, Repeat repeat) {
    boolean broken = cursor.isLost();
    if (broken) {
      grammar.skipToStatement();
    }
    List<Statement> body = grammar.statements();
    if (!cursor.accept("END-PERFORM") && !broken) {
      cursor.report(new SyntaxProblem.Incomplete(verb.at(), "PERFORM", "END-PERFORM"));
    }
    return new Statement.PerformInline(cursor.from(verb), repeat, body);
  }

  /// TIMES, UNTIL or VARYING; once when there is none of them.
  private Repeat repeat() {
    if (expressions.atOperand()) {
      Expression count = expressions.operand();
      cursor.expect("TIMES");
      return new Repeat.Times(count);
    }
    boolean after = testAfter();
    if (cursor.accept("UNTIL")) {
      return new Repeat.Until(after, conditions.condition());
    }
    if (!cursor.at("VARYING")) {
      return new Repeat.Once();
    }
    List<Repeat.Loop> loops = new ArrayList<>();
    do {
      loops.add(loop());
    } while (cursor.at("AFTER") && !cursor.isLost());
    return new Repeat.Varying(after, loops);
  }

  /// [WITH] TEST BEFORE or AFTER.
  private boolean testAfter() {
    boolean with = cursor.accept("WITH");
    if (!cursor.accept("TEST")) {
      if (with) {
        cursor.expected("`TEST`");
      }
      return false;
    }
    if (cursor.accept("AFTER")) {
      return true;
    }
    cursor.expect("BEFORE");
    return false;
  }

  /// `VARYING x FROM a BY b UNTIL c`, or AFTER in place of VARYING.
  private Repeat.Loop loop() {
    Token first = cursor.next();
    Reference variable = expressions.reference();
    cursor.expect("FROM");
    Expression from = expressions.operand();
    Expression by = one(first.at());
    if (cursor.accept("BY")) {
      by = expressions.operand();
    } else {
      cursor.expected("`BY`");
    }
    cursor.expect("UNTIL");
    Condition until = conditions.condition();
    return new Repeat.Loop(cursor.from(first), variable, from, by, until);
  }

  private static Expression one(Span at) {
    return new Expression.Constant(at, new Literal.Number(BigInteger.ONE, 0, 1, false));
  }

  Statement goTo() {
    Token verb = cursor.next();
    cursor.accept("TO");
    if (!grammar.atProcedureName()) {
      return new Statement.GoTo(cursor.from(verb), null);
    }
    List<ProcedureName> targets = new ArrayList<>();
    do {
      targets.add(grammar.procedureName());
    } while (grammar.atProcedureName() && !cursor.isLost());
    if (cursor.accept("DEPENDING")) {
      cursor.accept("ON");
      Reference on = expressions.reference();
      return new Statement.GoToDepending(cursor.from(verb), targets, on);
    }
    if (targets.size() > 1) {
      cursor.expected("`DEPENDING`");
    }
    return new Statement.GoTo(cursor.from(verb), targets.getFirst());
  }

  Statement alter() {
    Token verb = cursor.next();
    List<Statement.Alter.Change> changes = new ArrayList<>();
    do {
      ProcedureName which = grammar.procedureName();
      cursor.expect("TO");
      if (cursor.accept("PROCEED")) {
        cursor.expect("TO");
      }
      changes.add(new Statement.Alter.Change(which, grammar.procedureName()));
    } while (grammar.atProcedureName() && !cursor.isLost());
    return new Statement.Alter(cursor.from(verb), changes);
  }

  Statement exit() {
    Token verb = cursor.next();
    Exit.Kind kind =
        switch (cursor.peek().text()) {
          case "PROGRAM" -> Exit.Kind.PROGRAM;
          case "METHOD" -> Exit.Kind.METHOD;
          case "FUNCTION" -> Exit.Kind.FUNCTION;
          case "PERFORM" -> Exit.Kind.PERFORM;
          case "PARAGRAPH" -> Exit.Kind.PARAGRAPH;
          case "SECTION" -> Exit.Kind.SECTION;
          default -> Exit.Kind.PLAIN;
        };
    if (kind != Exit.Kind.PLAIN) {
      cursor.next();
    }
    if (kind == Exit.Kind.PERFORM && cursor.accept("CYCLE")) {
      kind = Exit.Kind.PERFORM_CYCLE;
    }
    return new Exit(cursor.from(verb), kind);
  }

  Statement stop() {
    Token verb = cursor.next();
    if (cursor.accept("RUN")) {
      Expression giving = null;
      if (cursor.acceptEither("GIVING", "RETURNING")) {
        giving = expressions.operand();
      }
      return new Statement.StopRun(cursor.from(verb), giving);
    }
    if (!expressions.atLiteral()) {
      cursor.expected("`RUN` or a literal");
    }
    Expression literal = expressions.operand();
    return new Statement.StopLiteral(cursor.from(verb), literal);
  }

  Statement goback() {
    Token verb = cursor.next();
    Expression giving = null;
    if (cursor.acceptEither("GIVING", "RETURNING")) {
      giving = expressions.operand();
    }
    return new Statement.Goback(cursor.from(verb), giving);
  }

  Statement nextSentence() {
    Token verb = cursor.next();
    cursor.expect("SENTENCE");
    return new Statement.NextSentence(cursor.from(verb));
  }
}
