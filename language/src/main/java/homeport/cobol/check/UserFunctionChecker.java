package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.model.UserFunction;
import homeport.cobol.syntax.Expression;
import homeport.diagnostics.Problems;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Invocations of user-defined functions: as many arguments as the function has parameters, each of
/// which conforms (Language Reference, "User-defined functions", "Conformance for parameters and
/// returning items").
final class UserFunctionChecker {
  private static final String CONTENT_OF = "CONTENT-OF";

  private final Operands operands;
  private final Refusals refusals;
  private final Problems problems;

  UserFunctionChecker(Operands operands, Refusals refusals, Problems problems) {
    this.operands = operands;
    this.refusals = refusals;
    this.problems = problems;
  }

  Operand check(Expression.FunctionCall call, UserFunction function) {
    int given = call.arguments().size();
    int wanted = function.parameters().size();
    if (given != wanted) {
      problems.add(
          RuleBroken.of(
              Rule.FUNCTION_ARGUMENTS,
              call.at(),
              "the function `"
                  + function.name()
                  + "` has "
                  + wanted
                  + " parameters, not "
                  + given));
    }
    for (int i = 0; i < Math.min(given, wanted); i++) {
      argument(call.arguments().get(i), function.parameters().get(i));
    }
    return result(call, function);
  }

  private void argument(Expression argument, ProgramModel.Parameter parameter) {
    Expression value = argument;
    boolean content = false;
    if (argument instanceof Expression.FunctionCall call
        && call.name().text().equals(CONTENT_OF)
        && call.arguments().size() == 1) {
      value = call.arguments().getFirst();
      content = true;
    }
    Operand operand = operands.of(value);
    if (operand.isUnknown()) {
      return;
    }
    DataItem to = parameter.item();
    DataItem item = operands.whole(value);
    boolean byReference = item != null && !content && !parameter.byValue();
    String wrong =
        byReference && item != null ? differs(item, to) : MoveRules.wrong(operand, to, true);
    if (wrong != null) {
      problems.add(
          RuleBroken.of(
                  Rule.FUNCTION_ARGUMENT_KIND,
                  argument.at(),
                  operand.described()
                      + " does not conform to the parameter `"
                      + to.displayName()
                      + "`")
              .label(wrong)
              .help("CONTENT-OF passes a copy that is converted"));
    }
  }

  /// What keeps an item from being passed as it is: the function sees its bytes.
  private static @Nullable String differs(DataItem item, DataItem to) {
    if (to.isDynamic() != item.isDynamic()) {
      return to.isDynamic() ? "the parameter is of DYNAMIC LENGTH" : "it is of DYNAMIC LENGTH";
    }
    if (to.isGroup() || item.isGroup()) {
      return item.length() < to.length() ? "it is shorter" : null;
    }
    boolean same =
        item.category() == to.category()
            && item.usage() == to.usage()
            && item.length() == to.length()
            && Objects.equals(item.number(), to.number());
    return same ? null : "it is described in another way";
  }

  private Operand result(Expression.FunctionCall call, UserFunction function) {
    DataItem item = function.returning();
    Kind kind =
        switch (item.category()) {
          case GROUP, ALPHANUMERIC, ALPHANUMERIC_EDITED, NUMERIC_EDITED -> Kind.ALPHANUMERIC;
          case ALPHABETIC -> Kind.ALPHABETIC;
          case NUMERIC -> Kind.EXPRESSION;
          case INTERNAL_FLOAT, EXTERNAL_FLOAT -> Kind.FLOAT;
          case DBCS, DBCS_EDITED -> Kind.DBCS;
          case NATIONAL, NATIONAL_EDITED -> Kind.NATIONAL;
          case UTF8 -> Kind.UTF8;
          case INDEX, POINTER, PROCEDURE_POINTER -> Kind.UNKNOWN;
        };
    if (kind == Kind.UNKNOWN) {
      refusals.refuse(Support.USER_FUNCTION_RESULT, call.at());
    }
    if (call.slice() != null && (item.category() == Category.NUMERIC || kind == Kind.FLOAT)) {
      problems.add(
          RuleBroken.of(
              Rule.SLICE_KIND,
              call.at(),
              "the function `" + function.name() + "` gives a number; no part of it can be taken"));
    }
    boolean integer = item.number() != null && item.number().scale() <= 0;
    return new Operand(call.at(), kind, null, "FUNCTION " + call.name(), integer, 0, 0, null);
  }
}
