package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Edit;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.HexNumber;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/// MOVE: which of the elementary moves or the group move it is, and what it does to the bytes
/// (Language Reference, "MOVE statement", with the table of permissible moves).
final class Moves {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Constants constants;

  Moves(Context context, Operands operands, Results results) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.constants = new Constants(context);
  }

  void move(Code code, Statement.Move move) {
    Expression from = move.from();
    if (move.to().size() > 1
        && from instanceof Expression.Reference reference
        && context.bindings().of(reference) instanceof Bound.Item(DataItem item)) {
      // The sender is identified once: a receiver that is its subscript does not change it.
      Place sender = fixed(code, operands.places().of(reference));
      for (Expression.Reference to : move.to()) {
        moveItem(code, item, sender, reference.slice() != null, to);
      }
      return;
    }
    for (Expression.Reference to : move.to()) {
      move(code, from, to);
    }
  }

  private Place fixed(Code code, Place place) {
    Index offset =
        place.offset() instanceof Index.Constant
            ? place.offset()
            : context.keep(code, place.offset());
    Index length =
        place.length() instanceof Index.Constant
            ? place.length()
            : context.keep(code, place.length());
    return new Place(place.area(), offset, length);
  }

  /// Moves any sender to one receiver.
  void move(Code code, Expression from, Expression.Reference to) {
    DataItem receiver = context.bindings().item(to);
    Place place = operands.places().receiver(to);
    move(code, from, receiver, place, to.slice() != null);
  }

  /// Moves any sender to an item at a place; `sliced` when the receiver is reference modified.
  void move(Code code, Expression from, DataItem receiver, Place place, boolean sliced) {
    if (from instanceof Expression.Reference reference
        && context.bindings().of(reference) instanceof Bound.Item(DataItem item)) {
      moveItem(
          code,
          item,
          operands.places().of(reference),
          reference.slice() != null,
          receiver,
          place,
          sliced);
      return;
    }
    if (from instanceof Expression.FunctionCall call && operands.functions().isText(call)) {
      moveText(code, operands.functions().text(call), receiver, place, sliced);
      return;
    }
    if (!sliced && Addresses.isPointer(receiver)) {
      code.add(new Op.Fill(place, (byte) 0));
      return;
    }
    if (!sliced && moveFloat(code, from, receiver, place)) {
      return;
    }
    if (sliced || isText(receiver.category())) {
      moveConstantText(code, from, receiver, place, sliced);
    } else {
      moveConstantNumber(code, from, receiver, place);
    }
  }

  /// Moves a constant or a number that a function gives when it is, or goes to, floating point.
  private boolean moveFloat(Code code, Expression from, DataItem receiver, Place place) {
    FloatArithmetic floats = operands.floats();
    boolean fromFloat = floats.isFloat(from);
    if (FloatArithmetic.isFloat(receiver)) {
      Place value =
          fromFloat || isNumber(from) || isNumeric(from)
              ? floats.value(from, floats.widest())
              : floats.of(constantNumber(from, receiver), floats.widest());
      floats.store(code, receiver, place, value);
      return true;
    }
    if (fromFloat) {
      toFixed(code, floats.value(from, floats.widest()), floats.widest(), receiver, place);
    }
    return fromFloat;
  }

  private static boolean isNumeric(Expression from) {
    return from instanceof Expression.Constant(_, Literal literal)
        && (literal instanceof Literal.Number || literal instanceof Literal.Float);
  }

  /// Floating point to fixed point rounds (Programming Guide, "Conversions and precision").
  private void toFixed(Code code, Place value, int precision, DataItem receiver, Place place) {
    Fixed fixed =
        operands
            .floats()
            .fixed(value, Results.scale(receiver), Rounding.NEAREST_AWAY_FROM_ZERO, precision)
            .value();
    results.store(code, receiver, place, fixed, Rounding.TRUNCATION, null);
  }

  private void moveItem(
      Code code, DataItem item, Place sender, boolean slicedSender, Expression.Reference to) {
    moveItem(
        code,
        item,
        sender,
        slicedSender,
        context.bindings().item(to),
        operands.places().receiver(to),
        to.slice() != null);
  }

  void moveItem(
      Code code,
      DataItem item,
      Place sender,
      boolean slicedSender,
      DataItem receiver,
      Place place,
      boolean slicedReceiver) {
    Category from = slicedSender ? sliceCategory(item) : item.category();
    Category to = slicedReceiver ? sliceCategory(receiver) : receiver.category();
    if (from == Category.GROUP || to == Category.GROUP) {
      boolean right = receiver.justified() && !slicedReceiver;
      code.add(new Op.Copy(sender, place, right, Context.SPACE));
      return;
    }
    boolean fromFloat = !slicedSender && FloatArithmetic.isFloat(item);
    if (fromFloat || (!slicedReceiver && FloatArithmetic.isFloat(receiver))) {
      floats(code, from, item, sender, receiver, place);
      return;
    }
    switch (to) {
      case NUMERIC, NUMERIC_EDITED -> toNumber(code, from, item, sender, receiver, place);
      case ALPHANUMERIC_EDITED ->
          code.add(
              new Op.EditText(
                  characters(code, from, item, sender),
                  place,
                  new Edit(Objects.requireNonNull(receiver.picture()), false)));
      case ALPHABETIC, ALPHANUMERIC ->
          code.add(
              new Op.Copy(
                  characters(code, from, item, sender),
                  place,
                  receiver.justified() && !slicedReceiver,
                  Context.SPACE));
      case INDEX, POINTER, PROCEDURE_POINTER ->
          code.add(new Op.Copy(sender, place, false, (byte) 0));
      default -> throw new IllegalStateException("refused by the checks: MOVE to " + to);
    }
  }

  private void floats(
      Code code, Category from, DataItem item, Place sender, DataItem receiver, Place place) {
    FloatArithmetic floats = operands.floats();
    int widest = floats.widest();
    Place value =
        switch (from) {
          case INTERNAL_FLOAT, EXTERNAL_FLOAT -> floats.load(item, sender, widest);
          case NUMERIC, NUMERIC_EDITED, INDEX -> floats.of(operands.number(item, sender), widest);
          default -> floats.of(textAsNumber(sender), widest);
        };
    if (FloatArithmetic.isFloat(receiver)) {
      floats.store(code, receiver, place, value);
    } else {
      boolean isShort = item.usage() == Usage.FLOAT_SHORT;
      toFixed(code, value, isShort ? HexNumber.SHORT_DIGITS : widest, receiver, place);
    }
  }

  /// Moves characters to an item, as an elementary alphanumeric sender.
  void moveText(Code code, Place sender, DataItem receiver, Place place, boolean sliced) {
    Category to = sliced ? sliceCategory(receiver) : receiver.category();
    switch (to) {
      case NUMERIC, NUMERIC_EDITED ->
          results.store(code, receiver, place, textAsNumber(sender), Rounding.TRUNCATION, null);
      case ALPHANUMERIC_EDITED ->
          code.add(
              new Op.EditText(
                  sender, place, new Edit(Objects.requireNonNull(receiver.picture()), false)));
      default -> code.add(new Op.Copy(sender, place, right(receiver, sliced), Context.SPACE));
    }
  }

  private static Category sliceCategory(DataItem item) {
    return switch (item.category()) {
      case NATIONAL, NATIONAL_EDITED -> Category.NATIONAL;
      case DBCS, DBCS_EDITED -> Category.DBCS;
      default -> Category.ALPHANUMERIC;
    };
  }

  private void toNumber(
      Code code, Category from, DataItem item, Place sender, DataItem receiver, Place place) {
    Fixed value =
        switch (from) {
          case NUMERIC, NUMERIC_EDITED, INDEX -> operands.number(item, sender);
          default -> {
            operands.checks().characters(item, sender);
            yield textAsNumber(sender);
          }
        };
    results.store(code, receiver, place, value, Rounding.TRUNCATION, null);
  }

  /// Characters taken as an unsigned integer.
  private Fixed textAsNumber(Place sender) {
    if (sender.length() instanceof Index.Constant(int length)) {
      return operands.unsignedInteger(sender, length);
    }
    Num value = new Num.Called(Routines.TEXT_AS_NUMBER, List.of(new Argument.Bytes(sender)), 18);
    return new Fixed(value, 18, 0);
  }

  /// The characters of a sender: its own bytes, or the digits of a number without its sign.
  private Place characters(Code code, Category from, DataItem item, Place sender) {
    NumberFormat format = item.number();
    if (from != Category.NUMERIC || format == null) {
      return sender;
    }
    operands.check(item, sender, format);
    boolean plain = format.usage() == Usage.DISPLAY && !format.signed() && format.scale() >= 0;
    if (plain) {
      return sender;
    }
    int digits = format.digits() + Math.max(-format.scale(), 0);
    Place text = context.scratch(digits);
    Fixed value = operands.load(sender, format);
    Num whole = value.num();
    code.add(new Op.Store(text, new NumberFormat(Usage.DISPLAY, digits, 0, false), whole, true));
    return text;
  }

  private void moveConstantText(
      Code code, Expression from, DataItem receiver, Place place, boolean sliced) {
    int fill = constants.repeatedByte(from);
    boolean edited = receiver.category() == Category.ALPHANUMERIC_EDITED && !sliced;
    if (edited) {
      Place text =
          fill >= 0
              ? context.literals().of(repeated((byte) fill, receiver.length()))
              : context.literals().of(textBytes(from));
      code.add(
          new Op.EditText(
              text, place, new Edit(Objects.requireNonNull(receiver.picture()), false)));
    } else if (fill >= 0) {
      code.add(new Op.Fill(place, (byte) fill));
    } else if (from instanceof Expression.All) {
      code.add(new Op.FillPattern(place, context.literals().of(constants.bytes(from))));
    } else if (isNumber(from)) {
      Fixed value = operands.number(from);
      Place text = context.scratch(Math.max(1, value.integers() + value.decimals()));
      int digits = Math.max(1, value.integers() + value.decimals());
      code.add(
          new Op.Store(text, new NumberFormat(Usage.DISPLAY, digits, 0, false), value.num(), true));
      code.add(new Op.Copy(text, place, right(receiver, sliced), Context.SPACE));
    } else {
      byte[] bytes = textBytes(from);
      code.add(
          new Op.Copy(context.literals().of(bytes), place, right(receiver, sliced), Context.SPACE));
    }
  }

  private static boolean right(DataItem receiver, boolean sliced) {
    return receiver.justified() && !sliced;
  }

  private static byte[] repeated(byte fill, int length) {
    byte[] bytes = new byte[length];
    java.util.Arrays.fill(bytes, fill);
    return bytes;
  }

  private static boolean isNumber(Expression from) {
    return !(from instanceof Expression.Constant)
        && !(from instanceof Expression.FigurativeConstant);
  }

  /// A literal as characters; a numeric literal is its digits without sign and point.
  private byte[] textBytes(Expression from) {
    if (from instanceof Expression.Constant(_, Literal.Number number)) {
      String digits = number.unscaled().abs().toString();
      String padded = "0".repeat(Math.max(0, number.digits() - digits.length())) + digits;
      return context.codePage().encode(padded);
    }
    return constants.bytes(from);
  }

  private void moveConstantNumber(Code code, Expression from, DataItem receiver, Place place) {
    if (from instanceof Expression.FigurativeConstant(_, Figurative which)
        && which != Figurative.ZERO) {
      code.add(new Op.Fill(place, constants.fill(which)));
      return;
    }
    results.store(code, receiver, place, constantNumber(from, receiver), Rounding.TRUNCATION, null);
  }

  private Fixed constantNumber(Expression from, DataItem receiver) {
    if (from instanceof Expression.All(_, Expression of)) {
      String pattern =
          context.codePage().decode(constants.bytes(of), 0, constants.bytes(of).length);
      int digits = digits(receiver);
      String repeated = pattern.repeat(digits / pattern.length() + 1).substring(0, digits);
      return digitsAsNumber(repeated);
    }
    if (from instanceof Expression.Constant(_, Literal literal)
        && !(literal instanceof Literal.Number)) {
      byte[] bytes = constants.bytes(literal);
      return digitsAsNumber(context.codePage().decode(bytes, 0, bytes.length));
    }
    return operands.number(from);
  }

  private static int digits(DataItem receiver) {
    NumberFormat format = receiver.number();
    Picture picture = receiver.picture();
    return format != null
        ? format.digits()
        : picture != null ? picture.digits() : NumberFormat.DIGITS_MAX;
  }

  private static Fixed digitsAsNumber(String text) {
    StringBuilder digits = new StringBuilder("0");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits.append(c >= '0' && c <= '9' ? c : '0');
    }
    return Fixed.constant(new BigInteger(digits.toString()), 0);
  }

  private static boolean isText(Category category) {
    return switch (category) {
      case GROUP, ALPHABETIC, ALPHANUMERIC, ALPHANUMERIC_EDITED -> true;
      default -> false;
    };
  }
}
