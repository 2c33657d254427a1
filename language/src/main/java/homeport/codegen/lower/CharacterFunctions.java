package homeport.codegen.lower;

import homeport.cobol.check.IntrinsicFunction;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Functions of characters (Language Reference, the function of each name).
final class CharacterFunctions {
  private static final int CURRENT_DATE_LENGTH = 21;
  private static final int LEADING = 1;
  private static final int TRAILING = 2;

  private final Context context;
  private final FunctionArguments arguments;

  CharacterFunctions(Context context, FunctionArguments arguments) {
    this.context = context;
    this.arguments = arguments;
  }

  private static Argument bytes(Place place) {
    return new Argument.Bytes(place);
  }

  /// UPPER-CASE and LOWER-CASE change the letters A to Z only (A-0701).
  FunctionValue translated(Expression.FunctionCall call, UnaryOperator<Character> change) {
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      char c = context.codePage().decode((byte) i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      table[i] = letter ? context.codePage().encode((char) change.apply(c)) : (byte) i;
    }
    Argument tableBytes = bytes(context.literals().of(table));
    return ofSameLength(call, Routines.TRANSLATE, List.of(tableBytes));
  }

  FunctionValue reversed(Expression.FunctionCall call) {
    return ofSameLength(call, Routines.REVERSE, List.of());
  }

  /// A function whose value is as long as its argument.
  private FunctionValue ofSameLength(
      Expression.FunctionCall call, Routine routine, List<Argument> more) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    Place to = context.scratch(from.most());
    List<Argument> all = new ArrayList<>(List.of(bytes(from.place()), bytes(to)));
    all.addAll(more);
    Index length = arguments.invokeInt(routine, all.toArray(new Argument[0]));
    Index known = from.place().length() instanceof Index.Constant c ? c : length;
    return new FunctionValue.Text(new Place(to.area(), to.offset(), known), from.most());
  }

  /// What is left may have no characters at all (A-0703).
  FunctionValue trimmed(Expression.FunctionCall call) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    int sides = LEADING | TRAILING;
    if (call.arguments().size() > 1
        && call.arguments().get(1) instanceof Expression.Reference word) {
      sides = word.name().text().equals("LEADING") ? LEADING : TRAILING;
    }
    Place to = context.scratch(from.most());
    Index length =
        arguments.invokeInt(
            Routines.TRIM, bytes(from.place()), bytes(to), FunctionArguments.integer(sides));
    return new FunctionValue.Text(new Place(to.area(), to.offset(), length), from.most());
  }

  FunctionValue character(Expression.FunctionCall call) {
    Place to = context.scratch(1);
    arguments.invoke(Routines.CHARACTER, arguments.whole(call, 0), arguments.places(), bytes(to));
    return new FunctionValue.Text(to, 1);
  }

  FunctionValue currentDate() {
    Place to = context.scratch(CURRENT_DATE_LENGTH);
    arguments.invoke(Routines.CURRENT_DATE, new Argument.Program(), bytes(to));
    return new FunctionValue.Text(to, CURRENT_DATE_LENGTH);
  }

  /// The register's time in the form of CURRENT-DATE; hundredths and the distance from Greenwich
  /// are not kept and are zeros, as where a system does not have them.
  FunctionValue whenCompiled() {
    SpecialRegister register = SpecialRegister.WHEN_COMPILED;
    String text =
        context
            .codePage()
            .decode(context.model().registerImage().bytes(), register.offset(), register.length());
    String date = "20" + text.substring(6, 8) + text.substring(0, 2) + text.substring(3, 5);
    String time = text.substring(8, 10) + text.substring(11, 13) + text.substring(14, 16);
    Place place = context.text(date + time + "00" + "00000");
    return new FunctionValue.Text(place, CURRENT_DATE_LENGTH);
  }

  /// LENGTH and BYTE-LENGTH, which differ for national data only.
  Fixed length(Expression.FunctionCall call) {
    Index length = arguments.text(call.arguments().getFirst()).place().length();
    Num value =
        length instanceof Index.Constant(int known) ? Num.of(known) : new Num.FromIndex(length);
    return new Fixed(value, 9, 0);
  }

  Fixed ordinal(Expression.FunctionCall call) {
    Argument text = bytes(arguments.text(call.arguments().getFirst()).place());
    return new Fixed(new Num.Called(Routines.ORDINAL, List.of(text, arguments.places()), 3), 3, 0);
  }

  /// TEST-NUMVAL, TEST-NUMVAL-C, TEST-NUMVAL-F.
  Fixed testNumber(Expression.FunctionCall call) {
    IntrinsicFunction function = IntrinsicFunction.known(call.name().text());
    List<Argument> all = new ArrayList<>();
    all.add(bytes(arguments.text(call.arguments().getFirst()).place()));
    Routine routine = Routines.TEST_NUMBER;
    if (function == IntrinsicFunction.TEST_NUMVAL_C) {
      routine = Routines.TEST_CURRENCY;
      all.add(bytes(arguments.currencySign(call)));
    } else {
      all.add(FunctionArguments.integer(function == IntrinsicFunction.TEST_NUMVAL ? 0 : 2));
    }
    all.addAll(arguments.numberTextRules());
    return new Fixed(new Num.Called(routine, all, 9), 9, 0);
  }
}
