package homeport.codegen.lower;

import homeport.cobol.check.IntrinsicFunction;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.Rounding;
import java.util.List;

/// Functions of dates and times in the forms of ISO 8601 (Language Reference, the function of each
/// name). A value is as long as its format, which is argument-1.
final class FormattedFunctions {
  /// COMBINED-DATETIME is the day, and the second as so many decimal places.
  private static final int SECOND_PLACES = 5;

  private static final int FRACTION_MAX = 9;

  private final Context context;
  private final Operands operands;
  private final FunctionArguments arguments;

  FormattedFunctions(Context context, Operands operands, FunctionArguments arguments) {
    this.context = context;
    this.operands = operands;
    this.arguments = arguments;
  }

  private Argument start() {
    return DateFunctions.start(context);
  }

  private FunctionValue.Text format(Expression.FunctionCall call) {
    return arguments.display(call.arguments().getFirst());
  }

  private static Argument bytes(Place place) {
    return new Argument.Bytes(place);
  }

  /// A value of the class of its format, which is argument-1.
  private FunctionValue result(Expression.FunctionCall call, FunctionValue.Text format, Place to) {
    FunctionValue.Text made =
        new FunctionValue.Text(
            new Place(to.area(), to.offset(), format.place().length()), format.most());
    return new EncodedCharacters(context)
        .convert(context.before(), made, arguments.encoding(call.arguments().getFirst()));
  }

  FunctionValue now(Expression.FunctionCall call) {
    FunctionValue.Text format = format(call);
    Place to = context.scratch(format.most());
    arguments.invoke(
        FunctionRoutines.FORMATTED_NOW, new Argument.Program(), bytes(format.place()), bytes(to));
    return result(call, format, to);
  }

  FunctionValue date(Expression.FunctionCall call) {
    FunctionValue.Text format = format(call);
    Place to = context.scratch(format.most());
    arguments.invoke(
        FunctionRoutines.FORMATTED_DATE,
        bytes(format.place()),
        arguments.whole(call, 1),
        start(),
        bytes(to));
    return result(call, format, to);
  }

  FunctionValue time(Expression.FunctionCall call) {
    FunctionValue.Text format = format(call);
    Fixed seconds = arguments.number(call, 1, 0);
    Place to = context.scratch(format.most());
    arguments.invoke(
        FunctionRoutines.FORMATTED_TIME,
        bytes(format.place()),
        bytes(arguments.packed(seconds)),
        FunctionArguments.integer(seconds.decimals()),
        offset(call, 2),
        bytes(to));
    return result(call, format, to);
  }

  FunctionValue dateTime(Expression.FunctionCall call) {
    FunctionValue.Text format = format(call);
    Fixed seconds = arguments.number(call, 2, 0);
    Place to = context.scratch(format.most());
    arguments.invoke(
        FunctionRoutines.FORMATTED_DATETIME,
        bytes(format.place()),
        arguments.whole(call, 1),
        start(),
        bytes(arguments.packed(seconds)),
        FunctionArguments.integer(seconds.decimals()),
        offset(call, 3),
        bytes(to));
    return result(call, format, to);
  }

  /// Minutes east of Greenwich, 0 when they are left out.
  private Argument offset(Expression.FunctionCall call, int position) {
    return call.arguments().size() > position
        ? arguments.whole(call, position)
        : new Argument.Number(Num.of(0));
  }

  Fixed integerOfDate(Expression.FunctionCall call) {
    List<Argument> all =
        List.of(
            bytes(format(call).place()),
            bytes(arguments.display(call.arguments().get(1)).place()),
            start());
    return new Fixed(new Num.Called(FunctionRoutines.INTEGER_OF_FORMATTED_DATE, all, 7), 7, 0);
  }

  Fixed test(Expression.FunctionCall call) {
    List<Argument> all =
        List.of(
            bytes(format(call).place()), bytes(arguments.display(call.arguments().get(1)).place()));
    return new Fixed(new Num.Called(FunctionRoutines.TEST_FORMATTED, all, 9), 9, 0);
  }

  Fixed secondsOfTime(Expression.FunctionCall call) {
    return arguments.stored(
        FunctionRoutines.SECONDS_OF_TIME,
        5,
        decimals(call),
        bytes(format(call).place()),
        bytes(arguments.display(call.arguments().get(1)).place()));
  }

  /// The day before the decimal point, the seconds behind it.
  Fixed combined(Expression.FunctionCall call) {
    Fixed day = arguments.number(call, 0, 0);
    Fixed seconds = arguments.number(call, 1, 0);
    int decimals = seconds.decimals() + SECOND_PLACES;
    Num moved = Fixed.scaled(operands.whole(day), 0, decimals, Rounding.TRUNCATION);
    return new Fixed(new Num.Add(moved, seconds.num()), 7, decimals);
  }

  /// The decimal places of the functions that give a fixed-point number.
  int decimals(Expression.FunctionCall call) {
    IntrinsicFunction function = IntrinsicFunction.known(call.name().text());
    if (function == IntrinsicFunction.COMBINED_DATETIME) {
      return operands.decimals(call.arguments().get(1)) + SECOND_PLACES;
    }
    if (call.arguments().getFirst() instanceof Expression.Constant(_, Literal.Text(String text))) {
      return (int) text.chars().skip(text.indexOf('.') + 1L).filter(c -> c == 's').count()
          - (text.indexOf('.') < 0 ? 2 : 0);
    }
    return FRACTION_MAX;
  }
}
