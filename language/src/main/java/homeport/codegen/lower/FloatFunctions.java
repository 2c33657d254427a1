package homeport.codegen.lower;

import homeport.cobol.check.IntrinsicFunction;
import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.runtime.function.FloatFunction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Functions that give floating-point numbers, long ones under ARITH(COMPAT), extended ones under
/// ARITH(EXTEND) (Programming Guide, "Intrinsic functions evaluated in floating-point arithmetic").
final class FloatFunctions {
  private final Operands operands;
  private final FunctionArguments arguments;

  FloatFunctions(Operands operands, FunctionArguments arguments) {
    this.operands = operands;
    this.arguments = arguments;
  }

  private FloatArithmetic floats() {
    return operands.floats();
  }

  private Argument precision() {
    return FunctionArguments.integer(floats().widest());
  }

  Place constant(BigDecimal value) {
    return floats().constant(value, floats().widest());
  }

  /// A function of the list of its arguments.
  Place of(FloatFunction function, Expression.FunctionCall call) {
    arguments.list(call, arguments.decimals(call), true);
    return floats()
        .called(
            FunctionRoutines.FLOAT_FUNCTION,
            new Argument.Program(),
            FunctionArguments.integer(function.ordinal()),
            precision());
  }

  Place absolute(Expression.FunctionCall call) {
    Place of = floats().value(call.arguments().getFirst(), floats().widest());
    return floats().called(FloatRoutines.FLOAT_ABSOLUTE, new Argument.Bytes(of));
  }

  Place random(Expression.FunctionCall call) {
    if (!call.arguments().isEmpty()) {
      arguments.invoke(
          FunctionRoutines.RANDOM_SEED, new Argument.Program(), arguments.whole(call, 0));
    }
    return floats().called(FunctionRoutines.RANDOM_NEXT, new Argument.Program(), precision());
  }

  /// NUMVAL, NUMVAL-C, NUMVAL-F.
  Place numberIn(Expression.FunctionCall call) {
    IntrinsicFunction function = IntrinsicFunction.known(call.name().text());
    List<Argument> all = new ArrayList<>();
    all.add(new Argument.Bytes(arguments.display(call.arguments().getFirst()).place()));
    Routine routine = FunctionRoutines.NUMBER_VALUE;
    if (function == IntrinsicFunction.NUMVAL_C) {
      routine = FunctionRoutines.CURRENCY_VALUE;
      all.add(new Argument.Bytes(arguments.currencySign(call)));
    } else {
      all.add(FunctionArguments.integer(function == IntrinsicFunction.NUMVAL ? 0 : 2));
    }
    all.addAll(arguments.numberTextRules());
    all.add(precision());
    return floats().called(routine, all.toArray(new Argument[0]));
  }
}
