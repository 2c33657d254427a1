package homeport.cobol.check;

import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.model.StorageArea;
import homeport.cobol.model.Words;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.data.Encoding;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// What the checkers of all statement families ask of an operand.
final class Checks {
  private final ProgramModel model;
  private final Operands operands;
  private final Refusals refusals;
  private final Problems problems;
  private final LostDigits lostDigits;

  Checks(ProgramModel model, Refusals refusals, Problems problems) {
    this.model = model;
    this.refusals = refusals;
    this.problems = problems;
    this.operands = new Operands(model, refusals, problems);
    this.lostDigits = new LostDigits(this);
  }

  ProgramModel model() {
    return model;
  }

  Operand operand(Expression expression) {
    return operands.of(expression);
  }

  /// Subscripts and reference modification of all references.
  void positions() {
    PositionChecker.check(model, operands, problems);
  }

  @Nullable DataItem whole(Expression expression) {
    return operands.whole(expression);
  }

  /// What a statement can give another address. A record of a program around this one would have it
  /// here only.
  void moved(@Nullable DataItem record, Span at) {
    if (record != null
        && record.area().kind() == StorageArea.Kind.LINKAGE
        && record.area().index() < model.around().areas()) {
      refuse(Support.ADDRESS_AROUND, at);
    }
  }

  void refuse(Support what, Span at) {
    refusals.refuse(what, at);
  }

  void refuse(Support what, Span at, String shown) {
    refusals.refuse(what, at, shown);
  }

  void report(Rule rule, Span at, String title) {
    problems.add(RuleBroken.of(rule, at, title));
  }

  /// A problem with an operand, shown with the place where its item is described.
  void report(Rule rule, Operand operand, String title) {
    RuleBroken problem = RuleBroken.of(rule, operand.at(), title);
    DataItem item = operand.item();
    problems.add(item == null ? problem : problem.also(item.nameAt(), operand.word()));
  }

  void report(RuleBroken problem) {
    problems.add(problem);
  }

  /// A number that arithmetic takes.
  Operand number(Expression expression) {
    Operand operand = operand(expression);
    if (!operand.isArithmetic()) {
      report(Rule.OPERAND_NOT_NUMERIC, operand, operand.described() + " is not numeric");
    }
    numbersWithin(expression);
    return operand;
  }

  /// The operands of an arithmetic expression.
  private void numbersWithin(Expression expression) {
    switch (expression) {
      case Expression.Binary binary -> {
        number(binary.left());
        number(binary.right());
      }
      case Expression.Unary unary -> number(unary.of());
      case Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Reference _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ -> {}
    }
  }

  /// A whole number: a count, a position.
  Operand integer(Expression expression, String what) {
    Operand operand = operand(expression);
    if (!operand.isInteger()) {
      report(
          Rule.INTEGER_NEEDED,
          operand,
          what + " is a whole number; this is " + operand.described());
    }
    return operand;
  }

  /// A whole number that the statement changes.
  void integerItem(@Nullable Reference reference, String what) {
    if (reference != null) {
      Operand operand = integer(reference, what);
      receiver(reference);
      if (operand.kind() == Operand.Kind.EXPRESSION) {
        report(Rule.NOT_A_RECEIVER, operand, what + " is an item");
      }
    }
  }

  /// Registers that a program can read only.
  void receiver(Reference reference) {
    if (model.bindings().find(reference) instanceof Bound.Item(DataItem item) && isReadOnly(item)) {
      report(
          Rule.NOT_A_RECEIVER,
          reference.at(),
          "`" + item.displayName() + "` is set by the system and cannot be changed");
    }
  }

  private static boolean isReadOnly(DataItem register) {
    return switch (register.displayName()) {
      case "WHEN-COMPILED",
          "SHIFT-IN",
          "SHIFT-OUT",
          "LINAGE-COUNTER",
          "XML-EVENT",
          "XML-INFORMATION",
          "XML-NAMESPACE",
          "XML-NAMESPACE-PREFIX",
          "XML-NNAMESPACE",
          "XML-NNAMESPACE-PREFIX",
          "XML-NTEXT",
          "XML-TEXT" ->
          true;
      default -> false;
    };
  }

  /// A MOVE, written as one or implied by another statement.
  void move(Expression from, Reference to) {
    move(operand(from), to);
  }

  void move(Operand from, Reference to) {
    receiver(to);
    if (!(model.bindings().find(to) instanceof Bound.Item(DataItem item))) {
      return;
    }
    boolean whole = to.slice() == null;
    String wrong = MoveRules.wrong(from, item, whole);
    if (wrong != null) {
      Operand receiver = operand(to);
      RuleBroken problem =
          RuleBroken.of(
                  Rule.MOVE_ILLEGAL,
                  from.at(),
                  from.described() + " cannot be moved to " + receiver.described())
              .label(wrong)
              .also(item.nameAt(), receiver.word());
      DataItem sender = from.item();
      report(sender == null ? problem : problem.also(sender.nameAt(), from.word()));
    } else if (whole && MoveRules.keepsNothing(from, item)) {
      report(
          RuleBroken.of(
                  Rule.MOVE_KEEPS_NOTHING,
                  from.at(),
                  from.described()
                      + " has no digit position in common with `"
                      + item.displayName()
                      + "`")
              .label("the result is always zero")
              .also(item.nameAt(), "the receiver"));
    } else if (whole) {
      lostDigits.check(from, item);
    }
  }

  /// DIAGTRUNC of a move that no statement writes with a sender and a receiver.
  void lostDigits(Operand from, DataItem to) {
    lostDigits.check(from, to);
  }

  /// Characters that a statement looks at: an item, a literal, a figurative constant; all of one
  /// encoding (Language Reference, "INSPECT statement", "STRING statement", "UNSTRING statement").
  Operand text(Expression expression, Encoding encoding) {
    Operand operand = operand(expression);
    if (!operand.isUnknown() && !operand.isFigurative() && operand.encoding() != encoding) {
      report(
          Rule.TEXT_OPERAND,
          operand,
          operand.described() + " cannot stand with " + Words.of(encoding) + " characters here");
      return operand;
    }
    boolean literal = operand.isLiteral() && operand.kind() != Operand.Kind.NUMERIC;
    boolean good =
        literal
            || operand.isFigurative()
            || (operand.isText() && !operand.isLiteral())
            || operand.kind() == Operand.Kind.UTF8
            || operand.isUnknown();
    if (good && operand.kind() == Operand.Kind.NUMERIC && !operand.integer()) {
      good = false;
    }
    if (!good) {
      report(Rule.TEXT_OPERAND, operand, operand.described() + " is not text");
    }
    return operand;
  }
}
