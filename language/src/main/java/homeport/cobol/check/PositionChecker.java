package homeport.cobol.check;

import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Expression.Slice;
import homeport.diagnostics.Problems;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What stands in subscripts and in reference modification, wherever these are: numbers, and
/// functions with the arguments that they take (Language Reference, "Subscripting", "Reference
/// modification"). Names in subscripts are looked at where they are bound.
final class PositionChecker {
  private final Operands operands;
  private final Problems problems;

  PositionChecker(Operands operands, Problems problems) {
    this.operands = operands;
    this.problems = problems;
  }

  /// The references of a program.
  static void check(ProgramModel model, Operands operands, Problems problems) {
    PositionChecker positions = new PositionChecker(operands, problems);
    model.bindings().positioned().stream()
        .sorted(Comparator.comparingInt(reference -> reference.at().start()))
        .forEach(positions::reference);
  }

  private void reference(Reference reference) {
    reference.subscripts().forEach(this::subscript);
    if (reference.slice() != null) {
      slice(reference.slice());
    }
  }

  private void subscript(Expression subscript) {
    switch (subscript) {
      case Expression.FunctionCall call -> {
        Operand operand = operands.of(call);
        if (!operand.isArithmetic()) {
          problems.add(
              RuleBroken.of(
                  Rule.SUBSCRIPT_KIND,
                  operand.at(),
                  operand.described() + " is no integer, index or table position"));
        }
      }
      case Expression.Binary binary -> {
        subscript(binary.left());
        subscript(binary.right());
      }
      case Expression.Unary unary -> subscript(unary.of());
      case Reference _,
          Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.AllSubscript _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ -> {}
    }
  }

  void slice(Slice slice) {
    position(slice.from());
    position(slice.length());
  }

  /// An index-name stands for its occurrence number.
  private void position(@Nullable Expression expression) {
    switch (expression) {
      case null -> {}
      case Expression.Binary binary -> {
        position(binary.left());
        position(binary.right());
      }
      case Expression.Unary unary -> position(unary.of());
      case Reference _,
          Expression.FunctionCall _,
          Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.AllSubscript _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ -> {
        Operand operand = operands.of(expression);
        if (!operand.isArithmetic() && operand.kind() != Operand.Kind.INDEX_NAME) {
          problems.add(
              RuleBroken.of(
                  Rule.SLICE_KIND,
                  operand.at(),
                  "position and length of a part are numbers; this is " + operand.described()));
        }
      }
    }
  }
}
