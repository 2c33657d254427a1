package homeport.codegen.lower;

import homeport.cobol.check.IntrinsicFunction;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.data.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Functions of characters (Language Reference, the function of each name).
final class CharacterFunctions {
  private static final int CURRENT_DATE_LENGTH = 21;
  private static final int LEADING = 1;
  private static final int TRAILING = 2;

  /// Of LENGTH OF and ADDRESS OF.
  private static final int REGISTER_BYTES = 4;

  private final Context context;
  private final FunctionArguments arguments;

  CharacterFunctions(Context context, FunctionArguments arguments) {
    this.context = context;
    this.arguments = arguments;
  }

  private static Argument bytes(Place place) {
    return new Argument.Bytes(place);
  }

  private static Argument encoding(FunctionValue.Text text) {
    return FunctionArguments.integer(text.encoding().ordinal());
  }

  /// UPPER-CASE and LOWER-CASE.
  FunctionValue changed(Expression.FunctionCall call, boolean upper) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    return from.encoding() == Encoding.DISPLAY
        ? translated(call, upper ? Character::toUpperCase : Character::toLowerCase)
        : made(
            from,
            from.isBounded() ? 2 * from.most() : from.most(),
            FunctionRoutines.CASE_ENCODED,
            FunctionArguments.integer(upper ? 1 : 0),
            encoding(from));
  }

  /// A value of the class of its argument whose length is found when it is made.
  private FunctionValue made(FunctionValue.Text from, int most, Routine routine, Argument... more) {
    Place to = context.room(context.before(), from, most, 2);
    List<Argument> all = new ArrayList<>(List.of(bytes(from.place()), bytes(to)));
    all.addAll(List.of(more));
    Index length = arguments.invokeInt(routine, all.toArray(new Argument[0]));
    return new FunctionValue.Text(new Place(to.area(), to.offset(), length), most, from.encoding());
  }

  /// NATIONAL-OF and DISPLAY-OF; without argument-2 the code page is the program's.
  FunctionValue converted(Expression.FunctionCall call, Encoding encoding, Routine routine) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    if (call.arguments().size() == 1) {
      return new EncodedCharacters(context).convert(context.before(), from, encoding);
    }
    int most = from.isBounded() ? 2 * from.most() + 2 : from.most();
    Place to = context.room(context.before(), from, most, 2);
    Index length =
        arguments.invokeInt(
            routine, bytes(from.place()), encoding(from), arguments.whole(call, 1), bytes(to));
    return new FunctionValue.Text(new Place(to.area(), to.offset(), length), most, encoding);
  }

  /// The letters A to Z change only (A-0761).
  private FunctionValue translated(Expression.FunctionCall call, UnaryOperator<Character> change) {
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      char c = context.codePage().decode((byte) i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      table[i] = letter ? context.codePage().encode((char) change.apply(c)) : (byte) i;
    }
    Argument tableBytes = bytes(context.literals().of(table));
    return ofSameLength(call, FunctionRoutines.TRANSLATE, List.of(tableBytes));
  }

  FunctionValue reversed(Expression.FunctionCall call) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    return from.encoding() == Encoding.DISPLAY
        ? ofSameLength(call, FunctionRoutines.REVERSE, List.of())
        : made(from, from.most(), FunctionRoutines.REVERSE_ENCODED, encoding(from));
  }

  /// A function whose value is as long as its argument.
  private FunctionValue ofSameLength(
      Expression.FunctionCall call, Routine routine, List<Argument> more) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    Place to = context.room(context.before(), from, from.most(), 1);
    List<Argument> all = new ArrayList<>(List.of(bytes(from.place()), bytes(to)));
    all.addAll(more);
    Index length = arguments.invokeInt(routine, all.toArray(new Argument[0]));
    Index known = from.place().length() instanceof Index.Constant c ? c : length;
    return new FunctionValue.Text(new Place(to.area(), to.offset(), known), from.most());
  }

  /// What is left may have no characters at all (A-0763).
  FunctionValue trimmed(Expression.FunctionCall call) {
    FunctionValue.Text from = arguments.text(call.arguments().getFirst());
    int sides = LEADING | TRAILING;
    if (call.arguments().size() > 1
        && call.arguments().get(1) instanceof Expression.Reference word) {
      sides = word.name().text().equals("LEADING") ? LEADING : TRAILING;
    }
    if (from.encoding() != Encoding.DISPLAY) {
      return made(
          from,
          from.most(),
          FunctionRoutines.TRIM_ENCODED,
          FunctionArguments.integer(sides),
          encoding(from));
    }
    Place to = context.room(context.before(), from, from.most(), 1);
    Index length =
        arguments.invokeInt(
            FunctionRoutines.TRIM,
            bytes(from.place()),
            bytes(to),
            FunctionArguments.integer(sides));
    return new FunctionValue.Text(new Place(to.area(), to.offset(), length), from.most());
  }

  FunctionValue character(Expression.FunctionCall call) {
    Place to = context.scratch(1);
    arguments.invoke(
        FunctionRoutines.CHARACTER, arguments.whole(call, 0), arguments.places(), bytes(to));
    return new FunctionValue.Text(to, 1);
  }

  FunctionValue currentDate() {
    Place to = context.scratch(CURRENT_DATE_LENGTH);
    arguments.invoke(FunctionRoutines.CURRENT_DATE, new Argument.Program(), bytes(to));
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

  /// LENGTH and BYTE-LENGTH, which differ for national and UTF-8 data.
  Fixed length(Expression.FunctionCall call) {
    Expression argument = call.arguments().getFirst();
    if (argument instanceof Expression.LengthOf || argument instanceof Expression.AddressOf) {
      return new Fixed(Num.of(REGISTER_BYTES), 9, 0);
    }
    boolean whole = call.name().text().equals("BYTE-LENGTH");
    // The byte of zeros that ends it does not count (Language Reference, "LENGTH").
    if (!whole
        && argument instanceof Expression.Constant(_, Literal.NullTerminated(String characters))) {
      return new Fixed(Num.of(context.codePage().encode(characters).length), 9, 0);
    }
    FunctionValue.Text text = arguments.text(argument);
    int unit = whole ? 1 : text.encoding().unit();
    if (text.encoding() == Encoding.UTF8 && !whole) {
      return new Fixed(
          new Num.Called(FunctionRoutines.UTF8_CHARACTERS, List.of(bytes(text.place())), 9), 9, 0);
    }
    Index length = text.place().length();
    return length instanceof Index.Constant(int known)
        ? new Fixed(Num.of(known / unit), 9, 0)
        : unit == 1
            ? fixed(length)
            : new Fixed(new Num.Divide(new Num.FromIndex(length), Num.of(unit), true), 9, 0);
  }

  private static Fixed fixed(Index length) {
    Num value =
        length instanceof Index.Constant(int known) ? Num.of(known) : new Num.FromIndex(length);
    return new Fixed(value, 9, 0);
  }

  Fixed ordinal(Expression.FunctionCall call) {
    Argument text = bytes(arguments.text(call.arguments().getFirst()).place());
    return new Fixed(
        new Num.Called(FunctionRoutines.ORDINAL, List.of(text, arguments.places()), 3), 3, 0);
  }

  /// TEST-NUMVAL, TEST-NUMVAL-C, TEST-NUMVAL-F.
  Fixed testNumber(Expression.FunctionCall call) {
    IntrinsicFunction function = IntrinsicFunction.known(call.name().text());
    List<Argument> all = new ArrayList<>();
    all.add(bytes(arguments.display(call.arguments().getFirst()).place()));
    Routine routine = FunctionRoutines.TEST_NUMBER;
    if (function == IntrinsicFunction.TEST_NUMVAL_C) {
      routine = FunctionRoutines.TEST_CURRENCY;
      all.add(bytes(arguments.currencySign(call)));
    } else {
      all.add(FunctionArguments.integer(function == IntrinsicFunction.TEST_NUMVAL ? 0 : 2));
    }
    all.addAll(arguments.numberTextRules());
    return new Fixed(new Num.Called(routine, all, 9), 9, 0);
  }
}
