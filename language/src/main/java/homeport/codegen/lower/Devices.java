package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax.Mnemonic;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.runtime.ClockField;
import homeport.runtime.Console.Device;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// DISPLAY and ACCEPT (Language Reference, under their names; Programming Guide, "DISPSIGN").
final class Devices {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Constants constants;
  private final EncodedCharacters encoded;

  Devices(Context context, Operands operands, Results results) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.constants = new Constants(context);
    this.encoded = new EncodedCharacters(context);
  }

  /// DISPLAY. All functions are evaluated before the first operand is shown: one of them may
  /// display lines of its own.
  void display(Code code, Statement.Display display) {
    Device device = device(display.upon(), Device.SYSOUT);
    int count = display.items().size();
    Code shown = new Code();
    for (int i = 0; i < count; i++) {
      boolean more = i < count - 1 || display.noAdvancing();
      item(shown, display.items().get(i), device, more);
    }
    code.addAll(shown);
  }

  private void item(Code code, Expression expression, Device device, boolean more) {
    if (expression instanceof Expression.Reference reference
        && context.bindings().of(reference) instanceof Bound.Item(DataItem item)) {
      Place place = operands.places().of(reference);
      if (item.category() == Category.POINTER) {
        pointer(code, place, device, more);
        return;
      }
      if (item.category() == Category.INTERNAL_FLOAT) {
        show(code, Routines.DISPLAY_TEXT, device, floating(reference, item, place), more);
        return;
      }
      NumberFormat format = reference.slice() == null ? item.number() : null;
      if (format == null || asStored(format)) {
        FunctionValue.Text text = FunctionValue.Text.of(item, place);
        show(code, Routines.DISPLAY_TEXT, device, shown(code, text, device), more);
      } else {
        converted(code, place, format, device, more);
      }
      return;
    }
    if (operands.floats().isFloat(expression)) {
      Place value = operands.floats().value(expression, operands.floats().widest());
      show(code, Routines.DISPLAY_TEXT, device, operands.floats().shown(value, false), more);
      return;
    }
    if (expression instanceof Expression.FunctionCall call) {
      function(code, call, device, more);
      return;
    }
    if (expression instanceof Expression.LengthOf) {
      Place text = context.scratch(9);
      Fixed value = operands.number(expression);
      code.add(new Op.Store(text, new NumberFormat(Usage.DISPLAY, 9, 0, false), value.num(), true));
      show(code, Routines.DISPLAY_TEXT, device, text, more);
      return;
    }
    byte[] bytes = constants.bytes(expression);
    FunctionValue.Text text =
        new FunctionValue.Text(
            context.literals().of(bytes), bytes.length, constants.encoding(expression));
    show(code, Routines.DISPLAY_TEXT, device, shown(code, text, device), more);
  }

  /// National characters are converted for the operator's console, and for nothing else
  /// (Programming Guide, "Displaying values on a screen or in a file").
  private Place shown(Code code, FunctionValue.Text text, Device device) {
    boolean converted = device == Device.CONSOLE && text.encoding() == Encoding.NATIONAL;
    return converted ? encoded.convert(code, text, Encoding.DISPLAY).place() : text.place();
  }

  private Place floating(Expression.Reference reference, DataItem item, Place place) {
    FloatArithmetic floats = operands.floats();
    if (reference.slice() != null) {
      return place;
    }
    return floats.shown(
        floats.load(item, place, floats.widest()), item.usage() == Usage.FLOAT_SHORT);
  }

  /// A number that a function gives is shown as a signed packed item would be (A-0762).
  private void function(Code code, Expression.FunctionCall call, Device device, boolean more) {
    if (operands.functions().isText(call)) {
      FunctionValue.Text text = operands.functions().textValue(call);
      show(code, Routines.DISPLAY_TEXT, device, shown(code, text, device), more);
      return;
    }
    Fixed value = operands.number(call);
    boolean signed = operands.functions().isSigned(call);
    boolean separate = signed && context.options().dispSignSeparate();
    int digits = Math.max(1, value.integers() + value.decimals());
    SignPlace sign = separate ? SignPlace.LEADING_SEPARATE : SignPlace.TRAILING;
    NumberFormat shown = new NumberFormat(Usage.DISPLAY, digits, 0, signed, sign);
    Place text = context.scratch(shown.bytes());
    code.add(new Op.Store(text, shown, value.num(), true));
    show(code, separate ? Routines.DISPLAY_TEXT : Routines.DISPLAY_NUMBER, device, text, more);
  }

  /// A pointer is shown as a zoned number of ten digits.
  private void pointer(Code code, Place place, Device device, boolean more) {
    Place text = context.scratch(10);
    code.add(
        new Op.Store(
            text, new NumberFormat(Usage.DISPLAY, 10, 0, false), Addresses.load(place), true));
    show(code, Routines.DISPLAY_TEXT, device, text, more);
  }

  /// A zoned item is shown as its bytes are, unless DISPSIGN(SEP) takes its overpunched sign out.
  private boolean asStored(NumberFormat format) {
    return format.usage() == Usage.NATIONAL
        || format.usage() == Usage.DISPLAY
            && (!format.signed()
                || format.sign().separate()
                || !context.options().dispSignSeparate());
  }

  /// Packed and binary items become zoned; a COMP-5 or TRUNC(BIN) item shows all digits its bytes
  /// hold.
  private void converted(Code code, Place place, NumberFormat format, Device device, boolean more) {
    boolean separate = context.options().dispSignSeparate() && format.signed();
    Fixed value = operands.load(place, format);
    int digits =
        operands.isNative(format)
            ? value.integers() + value.decimals()
            : format.digits() + Math.max(-format.scale(), 0);
    SignPlace sign = separate ? SignPlace.LEADING_SEPARATE : SignPlace.TRAILING;
    NumberFormat shown = new NumberFormat(Usage.DISPLAY, digits, 0, format.signed(), sign);
    Place text = context.scratch(shown.bytes());
    code.add(new Op.Store(text, shown, value.num(), true));
    show(
        code,
        separate || !format.signed() ? Routines.DISPLAY_TEXT : Routines.DISPLAY_NUMBER,
        device,
        text,
        more);
  }

  private static void show(Code code, Routine routine, Device device, Place text, boolean more) {
    code.add(
        new Op.Invoke(
            routine,
            List.of(
                new Argument.Program(),
                new Argument.Int(Index.of(device.ordinal())),
                new Argument.Bytes(text),
                new Argument.Int(Index.of(more ? 1 : 0))),
            null));
  }

  void accept(Code code, Statement.Accept accept) {
    Name from = accept.from();
    ClockField clock = from == null ? null : ClockField.of(from.text(), accept.fourDigitYear());
    if (clock == null) {
      line(code, accept.to(), device(from, Device.SYSIN));
      return;
    }
    Place text = context.scratch(clock.digits());
    code.add(
        new Op.Invoke(
            Routines.ACCEPT_CLOCK,
            List.of(
                new Argument.Program(),
                new Argument.Int(Index.of(clock.ordinal())),
                new Argument.Bytes(text)),
            null));
    DataItem receiver = context.bindings().item(accept.to());
    Place place = operands.places().receiver(accept.to());
    boolean sliced = accept.to().slice() != null;
    Category category = sliced ? receiver.sliceCategory() : receiver.category();
    if (category == Category.NUMERIC || category == Category.NUMERIC_EDITED) {
      Fixed value = operands.unsignedInteger(text, clock.digits());
      results.store(code, receiver, place, value, Rounding.TRUNCATION, null);
    } else if (!sliced && FloatArithmetic.isFloat(receiver)) {
      FloatArithmetic floats = operands.floats();
      Fixed value = operands.unsignedInteger(text, clock.digits());
      floats.store(code, receiver, place, floats.of(value, floats.widest()));
    } else if (receiver.encoding() != Encoding.DISPLAY || (receiver.isDynamic() && !sliced)) {
      FunctionValue.Text digits = new FunctionValue.Text(text, clock.digits());
      CharacterMoves moves = new CharacterMoves(context, operands);
      if (sliced && receiver.encoding() == Encoding.UTF8) {
        moves.utf8Part(code, digits, accept.to(), receiver);
      } else {
        moves.put(code, digits, receiver, place, sliced);
      }
    } else {
      code.add(new Op.Copy(text, place, false, Context.SPACE));
    }
  }

  /// STOP literal: the operator sees the literal, and his answer lets the program go on; what he
  /// answers does not matter.
  void stop(Code code, Statement.StopLiteral stop) {
    item(code, stop.literal(), Device.CONSOLE, false);
    code.add(
        new Op.Invoke(
            Routines.ACCEPT_LINE,
            List.of(
                new Argument.Program(),
                new Argument.Int(Index.of(Device.CONSOLE.ordinal())),
                new Argument.Bytes(context.scratch(1))),
            null));
  }

  private void line(Code code, Expression.Reference to, Device device) {
    Place place = operands.places().receiver(to);
    if (context.bindings().item(to).encoding() == Encoding.NATIONAL) {
      code.add(
          new Op.Invoke(
              Routines.ACCEPT_NATIONAL,
              List.of(
                  new Argument.Program(),
                  new Argument.Int(Index.of(device.ordinal())),
                  new Argument.Bytes(place),
                  new Argument.Int(Index.of(device == Device.CONSOLE ? 1 : 0))),
              null));
      return;
    }
    code.add(
        new Op.Invoke(
            Routines.ACCEPT_LINE,
            List.of(
                new Argument.Program(),
                new Argument.Int(Index.of(device.ordinal())),
                new Argument.Bytes(place)),
            null));
  }

  /// The device of a mnemonic-name or an environment-name.
  Device device(@Nullable Name name, Device unsaid) {
    if (name == null) {
      return unsaid;
    }
    String device = name.text();
    for (Mnemonic mnemonic : context.model().syntax().environment().mnemonics()) {
      Name own = mnemonic.name();
      if (own != null && own.text().equals(device)) {
        device = mnemonic.device().text();
        break;
      }
    }
    return switch (device) {
      case "CONSOLE" -> Device.CONSOLE;
      case "SYSPUNCH", "SYSPCH" -> Device.SYSPUNCH;
      case "SYSIN", "SYSIPT" -> Device.SYSIN;
      default -> Device.SYSOUT;
    };
  }
}
