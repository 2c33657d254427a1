package homeport.codegen.lower;

import homeport.cobol.model.Corresponding;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.Rounding;
import org.jspecify.annotations.Nullable;

/// MOVE, ADD and SUBTRACT CORRESPONDING: the plain statement for each pair of items that have the
/// same name and qualifiers below the two groups (Language Reference, "CORRESPONDING phrase").
final class CorrespondingStatements {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Moves moves;
  private final Statements statements;

  CorrespondingStatements(
      Context context, Operands operands, Results results, Moves moves, Statements statements) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.moves = moves;
    this.statements = statements;
  }

  void lower(Code code, Statement.Corresponding statement) {
    Expression.Reference from = statement.from();
    Expression.Reference to = statement.to().to();
    Integer failed = statement.onSize().given() ? context.newIndexSlot() : null;
    if (failed != null) {
      code.add(new Op.LetIndex(failed, Index.ZERO));
    }
    DataItem first = context.bindings().item(from);
    DataItem second = context.bindings().item(to);
    boolean move = statement.verb() == Statement.Corresponding.Verb.MOVE;
    for (Corresponding.Pair pair :
        move ? Corresponding.pairs(first, second) : Corresponding.numericPairs(first, second)) {
      Place left = operands.places().within(from, pair.from());
      Place right =
          move
              ? operands.places().receiverWithin(to, pair.to())
              : operands.places().within(to, pair.to());
      if (move) {
        moves.moveItem(code, pair.from(), left, false, pair.to(), right, false);
      } else if (FloatArithmetic.isFloat(pair.from()) || FloatArithmetic.isFloat(pair.to())) {
        new FloatStatements(context, operands, results)
            .combine(code, statement, pair.from(), left, pair.to(), right, failed);
      } else {
        combine(code, statement, pair, left, right, failed);
      }
    }
    if (failed != null) {
      code.add(
          new Op.If(
              new Test.Numbers(
                  Test.Relation.NOT_EQUAL, new Num.FromIndex(new Index.Slot(failed)), Num.of(0)),
              statements.lower(statement.onSize().error()).ops(),
              statements.lower(statement.onSize().noError()).ops()));
    }
  }

  private void combine(
      Code code,
      Statement.Corresponding statement,
      Corresponding.Pair pair,
      Place left,
      Place right,
      @Nullable Integer failed) {
    Fixed by = operands.number(pair.from(), left);
    Fixed own = operands.number(pair.to(), right);
    boolean subtract = statement.verb() == Statement.Corresponding.Verb.SUBTRACT;
    int dmax = Math.max(by.decimals(), own.decimals() + 1);
    Fixed sum = operands.results().add(own, by, subtract, dmax);
    Rounding rounded = statement.to().rounded();
    results.store(
        code, pair.to(), right, sum, rounded == null ? Rounding.TRUNCATION : rounded, failed);
  }
}
