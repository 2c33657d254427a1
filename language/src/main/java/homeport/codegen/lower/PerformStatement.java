package homeport.codegen.lower;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Repeat;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import homeport.codegen.lower.DebuggingSections.Arrival;
import homeport.data.Rounding;
import java.util.List;

/// PERFORM in all its forms (Language Reference, "PERFORM statement").
final class PerformStatement {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Conditions conditions;
  private final Settings settings;
  private final Moves moves;
  private final Statements statements;

  PerformStatement(
      Context context,
      Operands operands,
      Results results,
      Conditions conditions,
      Settings settings,
      Moves moves,
      Statements statements) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.conditions = conditions;
    this.settings = settings;
    this.moves = moves;
    this.statements = statements;
  }

  void perform(Code code, Statement.Perform perform) {
    ProcedureSpan from = context.bindings().of(perform.from());
    Statement.ProcedureName through = perform.through();
    int last = through == null ? from.last() : context.bindings().of(through).last();
    Code body = new Code();
    statements.debugging().arrive(body, from, Arrival.PERFORM);
    body.add(new Op.Perform(from.first(), last));
    repeat(code, perform.repeat(), body, context.newLabel());
  }

  void inline(Code code, Statement.PerformInline perform) {
    int end = context.newLabel();
    int cycle = context.newLabel();
    Code inner = statements.lowerLoop(perform.body(), end, cycle);
    Code body = new Code();
    body.add(new Op.Block(cycle, inner.ops()));
    repeat(code, perform.repeat(), body, end);
  }

  private void repeat(Code code, Repeat repeat, Code body, int end) {
    switch (repeat) {
      case Repeat.Once() -> code.add(new Op.Block(end, body.ops()));
      case Repeat.Times(Expression count) -> times(code, count, body, end);
      case Repeat.Until(boolean testAfter, Condition condition) -> {
        Code leave = leaveWhen(condition, end);
        Code loop = new Code();
        if (!testAfter) {
          loop.addAll(leave);
        }
        loop.addAll(body);
        if (testAfter) {
          loop.addAll(leave);
        }
        code.add(new Op.Loop(end, loop.ops()));
      }
      case Repeat.Varying(boolean testAfter, List<Repeat.Loop> loops) ->
          varying(code, testAfter, loops, body, end);
    }
  }

  private Code leaveWhen(Condition condition, int label) {
    Code tested = new Code();
    statements.watched().phrase(tested, condition.at());
    Code leave = new Code();
    leave.addAll(tested);
    leave.add(new Op.Break(label));
    Code test = new Code();
    test.add(new Op.If(conditions.of(condition), leave.ops(), tested.ops()));
    return test;
  }

  private void times(Code code, Expression count, Code body, int end) {
    Num.Slot left = context.keep(code, operands.whole(operands.number(count)));
    Code loop = new Code();
    loop.add(
        new Op.If(
            new Test.Numbers(Test.Relation.NOT_GREATER, left, Num.of(0)),
            List.of(new Op.Break(end)),
            List.of()));
    loop.add(new Op.Let(left.slot(), new Num.Subtract(left, Num.of(1))));
    loop.addAll(body);
    code.add(new Op.Loop(end, loop.ops()));
  }

  /// Loops from the outermost in. All variables get their FROM first; after an inner loop the next
  /// outer variable is augmented, then the inner ones get their FROM again, from the outside in
  /// (A-0964).
  private void varying(Code code, boolean testAfter, List<Repeat.Loop> loops, Code body, int end) {
    for (Repeat.Loop loop : loops) {
      initialise(code, loop);
    }
    nest(code, testAfter, loops, 0, body, end);
  }

  private void nest(
      Code code, boolean testAfter, List<Repeat.Loop> loops, int depth, Code body, int label) {
    Repeat.Loop loop = loops.get(depth);
    Code inside = new Code();
    Code leave = leaveWhen(loop.until(), label);
    if (!testAfter) {
      inside.addAll(leave);
    }
    boolean innermost = depth == loops.size() - 1;
    if (innermost) {
      inside.addAll(body);
    } else {
      nest(inside, testAfter, loops, depth + 1, body, context.newLabel());
    }
    if (testAfter) {
      inside.addAll(leave);
    }
    augment(inside, loop);
    if (!innermost) {
      for (Repeat.Loop inner : loops.subList(depth + 1, loops.size())) {
        initialise(inside, inner);
      }
    }
    code.add(new Op.Loop(label, inside.ops()));
  }

  private void initialise(Code code, Repeat.Loop loop) {
    context.preparingIn(code, () -> first(code, loop));
    statements.watched().phrase(code, loop.variable().at(), loop.from().at());
  }

  private void first(Code code, Repeat.Loop loop) {
    if (context.bindings().of(loop.variable()) instanceof Bound.Index(var index)) {
      settings.setIndex(code, index, loop.from());
      return;
    }
    DataItem item = context.bindings().item(loop.variable());
    if (isFloat(loop)) {
      moves.move(code, loop.from(), loop.variable());
      return;
    }
    results.store(
        code,
        item,
        operands.places().of(loop.variable()),
        operands.number(loop.from()),
        Rounding.TRUNCATION,
        null);
  }

  private boolean isFloat(Repeat.Loop loop) {
    FloatArithmetic floats = operands.floats();
    return floats.isFloat(loop.variable())
        || floats.isFloat(loop.from())
        || floats.isFloat(loop.by());
  }

  private void augment(Code code, Repeat.Loop loop) {
    context.preparingIn(code, () -> next(code, loop));
    statements.watched().phrase(code, loop.variable().at(), loop.by().at());
  }

  private void next(Code code, Repeat.Loop loop) {
    if (context.bindings().of(loop.variable()) instanceof Bound.Index(var index)) {
      settings.step(code, index, loop.by(), true);
      return;
    }
    DataItem item = context.bindings().item(loop.variable());
    if (isFloat(loop)) {
      Statement.Target variable = new Statement.Target(loop.variable(), null);
      new FloatStatements(context, operands, results)
          .add(code, List.of(loop.by()), List.of(variable), false, null);
      return;
    }
    int dmax = Math.max(operands.decimals(loop.variable()), operands.decimals(loop.by()));
    Fixed sum =
        operands
            .results()
            .add(
                operands.number(loop.variable(), dmax),
                operands.number(loop.by(), dmax),
                false,
                dmax);
    results.store(
        code, item, operands.places().of(loop.variable()), sum, Rounding.TRUNCATION, null);
  }
}
