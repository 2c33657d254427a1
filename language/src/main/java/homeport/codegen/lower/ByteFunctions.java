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

/// Functions that look at bytes, whatever they stand for: as digits, or as UTF-8 (Language
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
    int most = from.most() * times / parts;
    Place to = context.scratch(Math.max(1, most));
    Index length =
        arguments.invokeInt(routine, new Argument.Bytes(from.place()), new Argument.Bytes(to));
    return new FunctionValue.Text(new Place(to.area(), to.offset(), length), most);
  }

  FunctionValue uuid() {
    Place to = context.scratch(UUID_LENGTH);
    arguments.invoke(Routines.UUID, new Argument.Bytes(to));
    return new FunctionValue.Text(to, UUID_LENGTH);
  }

  /// A number of bytes or characters, or a position.
  Fixed counted(Routine utf8, Routine utf16, Expression.FunctionCall call) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    Routine routine = from.encoding() == Encoding.NATIONAL ? utf16 : utf8;
    List<Argument> all = new ArrayList<>();
    all.add(new Argument.Bytes(from.place()));
    for (int i = 1; i < call.arguments().size(); i++) {
      all.add(arguments.whole(call, i));
    }
    return new Fixed(new Num.Called(routine, all, 9), 9, 0);
  }

  FunctionValue substring(Expression.FunctionCall call) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    Place to = context.scratch(Math.max(1, from.most()));
    Index length =
        arguments.invokeInt(
            from.encoding() == Encoding.NATIONAL
                ? Routines.UTF16_SUBSTRING
                : Routines.UTF8_SUBSTRING,
            new Argument.Bytes(from.place()),
            arguments.whole(call, 1),
            arguments.whole(call, 2),
            new Argument.Bytes(to));
    return new FunctionValue.Text(
        new Place(to.area(), to.offset(), length), from.most(), from.encoding());
  }
}
