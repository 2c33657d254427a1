package homeport.codegen.lower;

import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.data.Encoding;
import java.util.ArrayList;
import java.util.List;

/// Functions that look at bytes, whatever they stand for: as digits, or as Unicode (Language
/// Reference, the function of each name).
final class ByteFunctions {
  private static final int UUID_LENGTH = 36;

  private final Context context;
  private final FunctionArguments arguments;

  ByteFunctions(Context context, FunctionArguments arguments) {
    this.context = context;
    this.arguments = arguments;
  }

  /// A function whose value has `times / parts` as many bytes as its argument.
  FunctionValue sized(Routine routine, Expression.FunctionCall call, int times, int parts) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    int most = from.isBounded() ? from.most() * times / parts : from.most();
    Place to = context.room(context.before(), from, most, times);
    Index length =
        arguments.invokeInt(routine, new Argument.Bytes(from.place()), new Argument.Bytes(to));
    return new FunctionValue.Text(new Place(to.area(), to.offset(), length), most);
  }

  FunctionValue uuid() {
    Place to = context.scratch(UUID_LENGTH);
    arguments.invoke(FunctionRoutines.UUID, new Argument.Bytes(to));
    return new FunctionValue.Text(to, UUID_LENGTH);
  }

  /// A number of bytes or characters, or a position.
  Fixed counted(Routine routine, Expression.FunctionCall call) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    List<Argument> all = new ArrayList<>();
    all.add(national(from));
    all.add(new Argument.Bytes(from.place()));
    for (int i = 1; i < call.arguments().size(); i++) {
      all.add(arguments.whole(call, i));
    }
    return new Fixed(new Num.Called(routine, all, 9), 9, 0);
  }

  private static Argument national(FunctionValue.Text text) {
    return FunctionArguments.integer(text.encoding() == Encoding.NATIONAL ? 1 : 0);
  }

  FunctionValue substring(Expression.FunctionCall call) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    Place to = context.room(context.before(), from, from.most(), 1);
    Index length =
        arguments.invokeInt(
            FunctionRoutines.UNICODE_SUBSTRING,
            national(from),
            new Argument.Bytes(from.place()),
            arguments.whole(call, 1),
            arguments.whole(call, 2),
            new Argument.Bytes(to));
    return new FunctionValue.Text(
        new Place(to.area(), to.offset(), length), from.most(), from.encoding());
  }
}
