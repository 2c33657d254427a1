package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement.Evaluate;
import homeport.cobol.syntax.Statement.Evaluate.Choice;
import homeport.cobol.syntax.Statement.Evaluate.Subject;
import homeport.data.Encoding;
import homeport.data.Usage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Conditions, and EVALUATE, whose WHENs are conditions in another form (Language Reference,
/// "Conditional expressions", "EVALUATE statement").
final class ConditionChecker {
  /// The class conditions of national data: those of the language, not of the SPECIAL-NAMES
  /// paragraph.
  private static final Set<String> NATIONAL_CLASSES =
      Set.of("NUMERIC", "ALPHABETIC", "ALPHABETIC-LOWER", "ALPHABETIC-UPPER");

  private final Checks checks;
  private final KnownComparisons known;

  ConditionChecker(Checks checks) {
    this.checks = checks;
    this.known = new KnownComparisons(checks);
  }

  void check(Condition condition) {
    switch (condition) {
      case Condition.Relation relation -> {
        relation(relation.left(), relation.right());
        known.check(relation.left(), relation.operator(), relation.right());
      }
      case Condition.ClassTest test -> classTest(test);
      case Condition.SignTest test -> {
        Operand operand = checks.operand(test.of());
        if (!operand.isArithmetic()) {
          checks.report(
              Rule.SIGN_TEST_OPERAND,
              operand,
              operand.described() + " is no number and has no sign");
        } else {
          numbers(test.of());
        }
      }
      case Condition.Named named -> {
        if (checks.model().bindings().find(named.name()) instanceof Bound.SwitchStatus) {
          checks.refuse(Support.SWITCH_CONDITION, named.at());
        }
      }
      case Condition.Not not -> check(not.of());
      case Condition.And and -> {
        check(and.left());
        check(and.right());
      }
      case Condition.Or or -> {
        check(or.left());
        check(or.right());
      }
    }
  }

  private void relation(Expression left, Expression right) {
    numbers(left);
    numbers(right);
    compare(checks.operand(left), checks.operand(right));
  }

  /// Arithmetic expressions in a relation.
  private void numbers(Expression expression) {
    if (expression instanceof Expression.Binary || expression instanceof Expression.Unary) {
      if (!withIndex(expression)) {
        checks.number(expression);
      }
    }
  }

  /// `index + 1` is compared like an index.
  private boolean withIndex(Expression expression) {
    return expression instanceof Expression.Binary binary
        && checks.operand(binary.left()).kind() == Kind.INDEX_NAME;
  }

  private void compare(Operand left, Operand right) {
    String wrong = CompareRules.wrong(left, right);
    if (wrong != null) {
      RuleBroken problem =
          RuleBroken.of(
                  Rule.COMPARISON_ILLEGAL,
                  right.at(),
                  left.described() + " cannot be compared with " + right.described())
              .label(wrong);
      problem = also(problem, left);
      checks.report(also(problem, right));
    }
  }

  private static RuleBroken also(RuleBroken problem, Operand operand) {
    return operand.item() == null ? problem : problem.also(operand.item().nameAt(), operand.word());
  }

  private void classTest(Condition.ClassTest test) {
    Operand operand = checks.operand(test.of());
    String type = test.type().text();
    if (type.equals("DBCS") || type.equals("KANJI")) {
      checks.refuse(Support.CLASS_DBCS, test.at());
      if (operand.kind() != Kind.DBCS && !operand.isUnknown()) {
        checks.report(
            Rule.CLASS_TEST_OPERAND,
            operand,
            operand.described() + " cannot be tested for " + type);
      }
      return;
    }
    boolean numeric = type.equals("NUMERIC");
    if (operand.encoding() == Encoding.NATIONAL && !NATIONAL_CLASSES.contains(type)) {
      checks.report(
          Rule.CLASS_TEST_OPERAND, operand, operand.described() + " cannot be tested for " + type);
      return;
    }
    boolean good =
        switch (operand.kind()) {
          case UNKNOWN, ALPHANUMERIC, ALPHANUMERIC_EDITED, GROUP, NATIONAL -> !operand.isLiteral();
          case ALPHABETIC -> !numeric;
          case NUMERIC_EDITED -> true;
          case NUMERIC -> operand.item() != null && hasClass(operand.item(), type);
          case FLOAT,
              EXPRESSION,
              INDEX_ITEM,
              INDEX_NAME,
              POINTER,
              PROCEDURE_POINTER,
              DBCS,
              UTF8,
              ZERO,
              SPACE,
              FIGURATIVE,
              NULL,
              ALL,
              CONDITION ->
              false;
        };
    if (!good) {
      checks.report(
          Rule.CLASS_TEST_OPERAND, operand, operand.described() + " cannot be tested for " + type);
    }
  }

  /// A number may be asked whether it is one unless it is binary, and a zoned one for its
  /// characters; it is never alphabetic.
  private static boolean hasClass(DataItem item, String type) {
    return switch (type) {
      case "NUMERIC" -> item.usage() != Usage.BINARY && item.usage() != Usage.NATIVE_BINARY;
      case "ALPHABETIC", "ALPHABETIC-LOWER", "ALPHABETIC-UPPER" -> false;
      default -> item.usage() == Usage.DISPLAY;
    };
  }

  void evaluate(Evaluate s) {
    checks.refuse(Support.EVALUATE, s.at());
    for (Subject subject : s.subjects()) {
      if (subject instanceof Subject.Test(Condition condition)) {
        check(condition);
      } else if (subject instanceof Subject.Value(Expression value)) {
        numbers(value);
      }
    }
    for (Evaluate.Branch branch : s.branches()) {
      for (List<Choice> row : branch.rows()) {
        if (row.size() != s.subjects().size()) {
          checks.report(
              Rule.EVALUATE_MISMATCH,
              branch.at(),
              "a WHEN with " + row.size() + " objects for " + s.subjects().size() + " subjects");
          continue;
        }
        for (int i = 0; i < row.size(); i++) {
          choice(branch, s.subjects().get(i), row.get(i));
        }
      }
    }
  }

  private void choice(Evaluate.Branch branch, Subject subject, Choice choice) {
    switch (choice) {
      case Choice.Any _ -> {}
      case Choice.Truth _ -> needTruth(branch, subject);
      case Choice.Test(Condition condition) -> {
        check(condition);
        needTruth(branch, subject);
      }
      case Choice.Value(boolean _, Expression from, Expression to) ->
          value(branch, subject, from, to);
    }
  }

  private void value(
      Evaluate.Branch branch, Subject subject, Expression from, @Nullable Expression to) {
    numbers(from);
    Operand low = checks.operand(from);
    if (!(subject instanceof Subject.Value(Expression value)) || isCondition(value)) {
      if (low.kind() != Kind.CONDITION && !low.isUnknown()) {
        mismatch(branch, low.described() + " is no condition; the subject is true or false");
      }
      return;
    }
    Operand operand = checks.operand(value);
    compare(operand, low);
    if (to != null) {
      numbers(to);
      compare(operand, checks.operand(to));
    }
  }

  private void needTruth(Evaluate.Branch branch, Subject subject) {
    if (subject instanceof Subject.Value(Expression value) && !isCondition(value)) {
      Operand operand = checks.operand(value);
      if (!operand.isUnknown()) {
        mismatch(branch, "this WHEN is true or false; the subject is " + operand.described());
      }
    }
  }

  private boolean isCondition(Expression value) {
    return checks.operand(value).kind() == Kind.CONDITION;
  }

  private void mismatch(Evaluate.Branch branch, String title) {
    checks.report(Rule.EVALUATE_MISMATCH, branch.at(), title);
  }
}
