package homeport.codegen.lower;

import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.data.Rounding;
import java.util.List;

/// Functions that are fixed-point arithmetic (Programming Guide, appendix "Intermediate results and
/// arithmetic precision", "Intrinsic functions evaluated in fixed-point arithmetic", with the
/// digits of each result).
final class ArithmeticFunctions {
  private static final int LONG_DIGITS = 18;

  private final Context context;
  private final Operands operands;
  private final FunctionArguments arguments;

  ArithmeticFunctions(Context context, Operands operands, FunctionArguments arguments) {
    this.context = context;
    this.operands = operands;
    this.arguments = arguments;
  }

  Fixed absolute(Expression.FunctionCall call, int dmax) {
    Fixed of = arguments.number(call, 0, dmax);
    return new Fixed(new Num.Absolute(of.num()), of.integers(), of.decimals());
  }

  /// INTEGER: the greatest integer that is not greater.
  Fixed integer(Expression.FunctionCall call, int dmax) {
    if (isFloat(call)) {
      return ofFloat(call, Rounding.TOWARD_LESSER);
    }
    Fixed of = arguments.number(call, 0, dmax);
    Num whole = Fixed.scaled(of.num(), of.decimals(), 0, Rounding.TOWARD_LESSER);
    return new Fixed(whole, of.integers() + 1, 0);
  }

  Fixed integerPart(Expression.FunctionCall call, int dmax) {
    if (isFloat(call)) {
      return ofFloat(call, Rounding.TRUNCATION);
    }
    Fixed of = arguments.number(call, 0, dmax);
    return new Fixed(operands.whole(of), of.integers(), 0);
  }

  private boolean isFloat(Expression.FunctionCall call) {
    return operands.floats().isFloat(call.arguments().getFirst());
  }

  private Place register(Expression.FunctionCall call) {
    return operands.floats().value(call.arguments().getFirst(), operands.floats().widest());
  }

  private Fixed ofFloat(Expression.FunctionCall call, Rounding rounding) {
    FloatArithmetic floats = operands.floats();
    return floats.fixed(register(call), 0, rounding, floats.widest()).value();
  }

  /// MOD has the sign of the divisor: the remainder, moved once by the divisor when its sign is the
  /// dividend's.
  Fixed modulo(Expression.FunctionCall call) {
    Fixed a = arguments.number(call, 0, 0);
    Fixed b = arguments.number(call, 1, 0);
    Num divisor = held(operands.whole(b));
    Num first = new Num.Remainder(operands.whole(a), divisor, false);
    Num value = new Num.Remainder(new Num.Add(first, divisor), divisor, false);
    return new Fixed(value, Math.min(a.integers(), b.integers()), 0);
  }

  private Num held(Num value) {
    return value instanceof Num.Constant ? value : context.keep(context.before(), value);
  }

  /// REM has the sign of the dividend.
  Fixed remainder(Expression.FunctionCall call, int dmax) {
    Fixed a = arguments.number(call, 0, dmax);
    Fixed b = arguments.number(call, 1, dmax);
    int decimals = Math.max(a.decimals(), b.decimals());
    Num dividend = a.withDecimals(decimals, Rounding.TRUNCATION).num();
    Num divisor = b.withDecimals(decimals, Rounding.TRUNCATION).num();
    return new Fixed(new Num.Remainder(dividend, divisor, false), b.integers(), decimals);
  }

  Fixed sign(Expression.FunctionCall call, int dmax) {
    if (isFloat(call)) {
      Index sign =
          arguments.invokeInt(FloatRoutines.FLOAT_SIGN, new Argument.Bytes(register(call)));
      return new Fixed(new Num.FromIndex(sign), 1, 0);
    }
    Place packed = arguments.packed(arguments.number(call, 0, dmax));
    Num sign = new Num.Called(FunctionRoutines.SIGN, List.of(new Argument.Bytes(packed)), 1);
    return new Fixed(sign, 1, 0);
  }

  Fixed factorial(Expression.FunctionCall call) {
    int digits = context.options().arith().digits();
    return arguments.stored(FunctionRoutines.FACTORIAL, digits, 0, arguments.whole(call, 0));
  }

  Fixed sum(Expression.FunctionCall call, int dmax) {
    if (call.arguments().stream().noneMatch(FunctionArguments::isTable)) {
      Fixed sum = arguments.number(call, 0, dmax);
      for (int i = 1; i < call.arguments().size(); i++) {
        sum = operands.results().add(sum, arguments.number(call, i, dmax), false, dmax);
      }
      return sum;
    }
    return overList(FunctionRoutines.LIST_SUM, call, dmax, new Argument.Program());
  }

  Fixed range(Expression.FunctionCall call, int dmax) {
    return overList(FunctionRoutines.LIST_RANGE, call, dmax, new Argument.Program());
  }

  /// MAX or MIN of numbers; without tables, and where all fit a `long`, it needs no list.
  Fixed extreme(Expression.FunctionCall call, int sign, int dmax) {
    int decimals = arguments.decimals(call);
    if (call.arguments().stream().noneMatch(FunctionArguments::isTable)) {
      Fixed most = arguments.number(call, 0, dmax).withDecimals(decimals, Rounding.TRUNCATION);
      boolean narrow = most.num().digits() <= LONG_DIGITS;
      for (int i = 1; i < call.arguments().size(); i++) {
        Fixed next = arguments.number(call, i, dmax).withDecimals(decimals, Rounding.TRUNCATION);
        narrow &= next.num().digits() <= LONG_DIGITS;
        most = narrow ? greater(most, next, sign) : most;
      }
      if (narrow) {
        return most;
      }
    }
    return overList(
        FunctionRoutines.LIST_EXTREME,
        call,
        dmax,
        new Argument.Program(),
        FunctionArguments.integer(sign));
  }

  private static Fixed greater(Fixed left, Fixed right, int sign) {
    Routine routine = sign > 0 ? FunctionRoutines.GREATER : FunctionRoutines.LESSER;
    int digits = Math.max(left.num().digits(), right.num().digits());
    List<Argument> both =
        List.of(new Argument.Number(left.num()), new Argument.Number(right.num()));
    return new Fixed(
        new Num.Called(routine, both, digits),
        Math.max(left.integers(), right.integers()),
        left.decimals());
  }

  private Fixed overList(
      Routine routine, Expression.FunctionCall call, int dmax, Argument... first) {
    arguments.list(call, dmax);
    int decimals = arguments.decimals(call);
    int integers = context.options().arith().digits() - decimals;
    return arguments.stored(routine, integers, decimals, first);
  }

  FunctionValue extremeText(Expression.FunctionCall call, int sign) {
    arguments.list(call, 0);
    int most = arguments.mostBytes(call);
    Place to = context.scratch(most);
    Index length =
        arguments.invokeInt(
            FunctionRoutines.LIST_EXTREME_TEXT,
            new Argument.Program(),
            FunctionArguments.integer(sign),
            arguments.places(),
            encoding(call),
            new Argument.Bytes(to));
    return new FunctionValue.Text(
        new Place(to.area(), to.offset(), length),
        most,
        arguments.encoding(call.arguments().getFirst()));
  }

  Fixed position(Expression.FunctionCall call, int sign) {
    arguments.list(call, 0);
    Index at =
        arguments.invokeInt(
            FunctionRoutines.LIST_POSITION,
            new Argument.Program(),
            FunctionArguments.integer(sign),
            arguments.places(),
            encoding(call));
    return new Fixed(new Num.FromIndex(at), 9, 0);
  }

  private Argument encoding(Expression.FunctionCall call) {
    return FunctionArguments.integer(arguments.encoding(call.arguments().getFirst()).ordinal());
  }
}
