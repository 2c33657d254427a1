package homeport.codegen.lower;

import homeport.cobol.model.Alphabet;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Occurs;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The arguments of functions, and the calls of the routines that evaluate them.
final class FunctionArguments {
  /// What a fixed-point argument is stored as before it joins a list.
  private static final int DIGITS_MAX = 31;

  private static final int COMPAT_DIGITS = 30;

  private final Context context;
  private final Operands operands;
  private final Functions functions;
  private final Constants constants;

  FunctionArguments(Context context, Operands operands, Functions functions) {
    this.context = context;
    this.operands = operands;
    this.functions = functions;
    this.constants = new Constants(context);
  }

  /// The characters of an argument.
  FunctionValue.Text text(Expression argument) {
    return switch (argument) {
      case Expression.Reference reference -> {
        Place place = operands.places().of(reference);
        DataItem item = context.bindings().item(reference);
        FunctionValue.Text stored =
            new EncodedCharacters(context).stored(item, place, reference.slice() != null);
        yield new FunctionValue.Text(held(stored.place()), stored.most(), stored.encoding());
      }
      case Expression.FunctionCall call -> functions.textValue(call);
      default -> {
        byte[] bytes = constants.bytes(argument);
        yield new FunctionValue.Text(
            context.literals().of(bytes), bytes.length, constants.encoding(argument));
      }
    };
  }

  /// The characters of an argument in the program's code page.
  FunctionValue.Text display(Expression argument) {
    return new EncodedCharacters(context)
        .convert(context.before(), text(argument), Encoding.DISPLAY);
  }

  /// The encoding of an argument's characters.
  Encoding encoding(Expression argument) {
    return switch (argument) {
      case Expression.Reference reference -> context.bindings().item(reference).encoding();
      case Expression.FunctionCall call -> functions.encoding(call);
      default -> constants.encoding(argument);
    };
  }

  /// A place that is found once.
  private Place held(Place place) {
    return new Place(place.area(), held(place.offset()), held(place.length()));
  }

  private Index held(Index index) {
    return index instanceof Index.Constant ? index : context.keep(context.before(), index);
  }

  Fixed number(Expression.FunctionCall call, int position, int dmax) {
    return operands.number(call.arguments().get(position), Math.max(dmax, decimals(call)));
  }

  /// A whole number of at most 18 digits as a routine takes it.
  Argument whole(Expression.FunctionCall call, int position) {
    return new Argument.Number(narrow(operands.whole(number(call, position, 0))));
  }

  private static Num narrow(Num value) {
    return value.digits() > 18 ? new Num.LowDigits(value, 18) : value;
  }

  /// The inner-dmax: the decimal places of the arguments.
  int decimals(Expression.FunctionCall call) {
    int most = 0;
    for (Expression argument : call.arguments()) {
      most = Math.max(most, operands.decimals(argument));
    }
    return most;
  }

  void invoke(Routine routine, Argument... arguments) {
    context.before().add(new Op.Invoke(routine, List.of(arguments), null));
  }

  /// Calls a routine that gives a length.
  Index invokeInt(Routine routine, Argument... arguments) {
    int slot = context.newIndexSlot();
    context.before().add(new Op.Invoke(routine, List.of(arguments), slot));
    return new Index.Slot(slot);
  }

  /// Calls a routine that stores a number of so many places.
  Fixed stored(Routine routine, int integers, int decimals, Argument... first) {
    NumberFormat format = packed(integers + decimals);
    Place place = context.scratch(format.bytes());
    List<Argument> all = new ArrayList<>(List.of(first));
    all.add(new Argument.Bytes(place));
    all.add(integer(format.digits()));
    if (routine.parameters().size() > all.size()) {
      all.add(integer(decimals));
    }
    context.before().add(new Op.Invoke(routine, all, null));
    return new Fixed(new Num.Load(place, format, format.digits()), integers, decimals);
  }

  private static NumberFormat packed(int digits) {
    return new NumberFormat(Usage.PACKED, Math.clamp(digits, 1, DIGITS_MAX) | 1, 0, true);
  }

  static Argument integer(int value) {
    return new Argument.Int(Index.of(value));
  }

  /// A number as packed digits in storage.
  Place packed(Fixed value) {
    NumberFormat format = packed(value.integers() + value.decimals());
    Place place = context.scratch(format.bytes());
    context.before().add(new Op.Store(place, format, value.num(), true));
    return place;
  }

  /// The place of each character in the program's collating sequence, from 0.
  Argument places() {
    Alphabet alphabet = context.model().collating();
    byte[] places = new byte[256];
    for (int i = 0; i < places.length; i++) {
      places[i] = (byte) i;
    }
    return new Argument.Bytes(context.literals().of(alphabet == null ? places : alphabet.places()));
  }

  /// The greatest length of the arguments, which are characters.
  int mostBytes(Expression.FunctionCall call) {
    int most = 0;
    for (Expression argument : call.arguments()) {
      int own =
          argument instanceof Expression.Reference reference
              ? context.bindings().item(reference).length()
              : text(argument).most();
      most = Math.max(most, own);
    }
    return most;
  }

  /// The currency sign that NUMVAL-C and TEST-NUMVAL-C look for: argument-2, or that of the
  /// program.
  Place currencySign(Expression.FunctionCall call) {
    if (call.arguments().size() > 1) {
      return display(call.arguments().get(1)).place();
    }
    List<ProgramSyntax.Currency> signs = context.model().syntax().environment().currency();
    return context.text(signs.isEmpty() ? "$" : signs.getFirst().sign());
  }

  /// What follows the text in a call of a NUMVAL routine: whether the decimal point is a comma, and
  /// how many digits there may be (Language Reference, "NUMVAL").
  List<Argument> numberTextRules() {
    boolean comma = context.model().syntax().environment().decimalPointIsComma();
    int digits = context.options().arith().digits() > COMPAT_DIGITS ? DIGITS_MAX : 18;
    return List.of(integer(comma ? 1 : 0), integer(digits));
  }

  /// True when an argument is a table with ALL subscripts.
  static boolean isTable(Expression argument) {
    return argument instanceof Expression.Reference reference
        && reference.subscripts().stream().anyMatch(Expression.AllSubscript.class::isInstance);
  }

  /// Collects all arguments of a call in the run unit's list; each is evaluated before the list is
  /// begun, because nested functions use it too.
  void list(Expression.FunctionCall call, int dmax) {
    list(call, dmax, false);
  }

  /// As above.
  ///
  /// @param floating arithmetic expressions are computed in floating point, as the function is
  void list(Expression.FunctionCall call, int dmax, boolean floating) {
    List<Op> adding = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Expression argument = call.arguments().get(i);
      if (isTable(argument) && argument instanceof Expression.Reference reference) {
        table(adding, reference);
      } else if (functions.isText(argument)) {
        adding.add(
            add(FunctionRoutines.LIST_TEXT, new Argument.Bytes(text(argument).place()), List.of()));
      } else if (operands.floats().isFloat(argument) || (floating && isExpression(argument))) {
        Place register = operands.floats().value(argument, operands.floats().widest());
        adding.add(add(FunctionRoutines.LIST_REGISTER, new Argument.Bytes(register), List.of()));
      } else {
        Fixed value = number(call, i, dmax);
        NumberFormat format = packed(value.integers() + value.decimals());
        adding.add(number(packed(value), format, value.decimals()));
      }
    }
    invoke(FunctionRoutines.LIST_BEGIN, new Argument.Program());
    adding.forEach(context.before()::add);
  }

  private static boolean isExpression(Expression argument) {
    return argument instanceof Expression.Binary || argument instanceof Expression.Unary;
  }

  private void table(List<Op> adding, Expression.Reference reference) {
    DataItem item = context.bindings().item(reference);
    for (int i = 0; i < reference.subscripts().size(); i++) {
      if (reference.subscripts().get(i) instanceof Expression.AllSubscript) {
        Occurs occurs = item.dimensions().get(i);
        adding.add(
            new Op.Invoke(
                FunctionRoutines.LIST_DIMENSION,
                List.of(
                    new Argument.Program(),
                    new Argument.Int(held(operands.places().occurrences(occurs))),
                    integer(occurs.stride())),
                null));
      }
    }
    Place first = held(operands.places().of(reference));
    if (reference.slice() == null && FloatArithmetic.isFloat(item)) {
      adding.add(floating(item, first));
      return;
    }
    NumberFormat format = reference.slice() == null ? item.number() : null;
    adding.add(
        format == null
            ? add(FunctionRoutines.LIST_TEXT, new Argument.Bytes(first), List.of())
            : number(first, format, format.scale()));
  }

  private static Op floating(DataItem item, Place first) {
    if (item.category() == Category.EXTERNAL_FLOAT) {
      String picture = Objects.requireNonNull(item.picture()).text();
      return add(
          FunctionRoutines.LIST_EXTERNAL,
          new Argument.Bytes(first),
          List.of(new Argument.Text(picture)));
    }
    return number(first, new NumberFormat(item.usage(), 0, 0, true), 0);
  }

  private static Op number(Place place, NumberFormat format, int scale) {
    return add(
        FunctionRoutines.LIST_NUMBER,
        new Argument.Bytes(place),
        List.of(
            integer(format.usage().ordinal()),
            integer(scale),
            integer(format.signed() ? 1 : 0),
            integer(format.sign().ordinal())));
  }

  private static Op add(Routine routine, Argument bytes, List<Argument> more) {
    List<Argument> all = new ArrayList<>();
    all.add(new Argument.Program());
    all.add(bytes);
    all.addAll(more);
    return new Op.Invoke(routine, all, null);
  }
}
