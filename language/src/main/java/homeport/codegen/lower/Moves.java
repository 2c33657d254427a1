package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;
import homeport.data.HexNumber;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.math.BigInteger;
import java.util.List;

/// MOVE: which of the elementary moves or the group move it is, and what it does to the bytes
/// (Language Reference, "MOVE statement", with the table of permissible moves).
final class Moves {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Constants constants;
  private final CharacterMoves characters;
  private final EncodedCharacters encoded;

  Moves(Context context, Operands operands, Results results) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.constants = new Constants(context);
    this.characters = new CharacterMoves(context, operands);
    this.encoded = new EncodedCharacters(context);
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
    if (to.slice() != null && receiver.encoding() == Encoding.UTF8) {
      characters.utf8Part(code, text(code, from), to, receiver);
      return;
    }
    Place place = operands.places().receiver(to);
    move(code, from, receiver, place, to.slice() != null);
  }

  /// The characters of any sender that goes to a part of a UTF-8 item.
  private FunctionValue.Text text(Code code, Expression from) {
    if (from instanceof Expression.Reference reference
        && context.bindings().of(reference) instanceof Bound.Item(DataItem item)) {
      boolean sliced = reference.slice() != null;
      Category category = sliced ? item.sliceCategory() : item.category();
      return characters.characters(code, category, item, operands.places().of(reference), sliced);
    }
    return from instanceof Expression.FunctionCall call && operands.functions().isText(call)
        ? operands.functions().textValue(call)
        : characters.characters(code, from, Encoding.UTF8);
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
      moveText(code, operands.functions().textValue(call), receiver, place, sliced);
      return;
    }
    if (!sliced && Addresses.isPointer(receiver)) {
      code.add(new Op.Fill(place, (byte) 0));
      return;
    }
    if (!sliced && moveFloat(code, from, receiver, place)) {
      return;
    }
    if (sliced || CharacterMoves.takes(receiver.category())) {
      characters.constant(code, from, receiver, place, sliced);
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
          fromFloat || CharacterMoves.isNumber(from) || isNumeric(from)
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
    DataItem receiver = context.bindings().item(to);
    if (to.slice() != null && receiver.encoding() == Encoding.UTF8) {
      Category category = slicedSender ? item.sliceCategory() : item.category();
      characters.utf8Part(
          code, characters.characters(code, category, item, sender, slicedSender), to, receiver);
      return;
    }
    moveItem(
        code,
        item,
        sender,
        slicedSender,
        receiver,
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
    boolean digits = !slicedSender && !slicedReceiver && isZoned(item) && isZoned(receiver);
    operands.checks().movingDigits(digits);
    moveByCategory(code, item, sender, slicedSender, receiver, place, slicedReceiver);
    operands.checks().movingDigits(false);
  }

  private static boolean isZoned(DataItem item) {
    return item.category() == Category.NUMERIC && item.usage() == Usage.DISPLAY;
  }

  private void moveByCategory(
      Code code,
      DataItem item,
      Place sender,
      boolean slicedSender,
      DataItem receiver,
      Place place,
      boolean slicedReceiver) {
    Category from = slicedSender ? item.sliceCategory() : item.category();
    Category to = slicedReceiver ? receiver.sliceCategory() : receiver.category();
    if (from == Category.GROUP && receiver.isDynamic() && !slicedReceiver) {
      DynamicMoves.set(code, sender, receiver, place);
      return;
    }
    if (from == Category.GROUP || to == Category.GROUP) {
      boolean right = receiver.justified() && !slicedReceiver;
      code.add(new Op.Copy(sender, place, right, Context.SPACE));
      return;
    }
    boolean fromFloat = !slicedSender && FloatArithmetic.isFloat(item);
    if (fromFloat || (!slicedReceiver && FloatArithmetic.isFloat(receiver))) {
      floats(code, from, item, encoded.stored(item, sender, slicedSender), receiver, place);
      return;
    }
    switch (to) {
      case NUMERIC, NUMERIC_EDITED ->
          toNumber(code, from, item, encoded.stored(item, sender, slicedSender), receiver, place);
      case ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          characters.put(
              code,
              characters.characters(code, from, item, sender, slicedSender),
              receiver,
              place,
              slicedReceiver);
      case INDEX, POINTER, PROCEDURE_POINTER ->
          code.add(new Op.Copy(sender, place, false, (byte) 0));
      default -> throw new IllegalStateException("refused by the checks: MOVE to " + to);
    }
  }

  private void floats(
      Code code,
      Category from,
      DataItem item,
      FunctionValue.Text text,
      DataItem receiver,
      Place place) {
    Place sender = text.place();
    FloatArithmetic floats = operands.floats();
    int widest = floats.widest();
    Place value =
        switch (from) {
          case INTERNAL_FLOAT, EXTERNAL_FLOAT -> floats.load(item, sender, widest);
          case NUMERIC, NUMERIC_EDITED, INDEX -> floats.of(operands.number(item, sender), widest);
          default -> floats.of(textAsNumber(code, text), widest);
        };
    if (FloatArithmetic.isFloat(receiver)) {
      floats.store(code, receiver, place, value);
    } else {
      boolean isShort = item.usage() == Usage.FLOAT_SHORT;
      toFixed(code, value, isShort ? HexNumber.SHORT_DIGITS : widest, receiver, place);
    }
  }

  /// Moves characters to an item, as an elementary sender of their class.
  void moveText(
      Code code, FunctionValue.Text sender, DataItem receiver, Place place, boolean sliced) {
    Category to = sliced ? receiver.sliceCategory() : receiver.category();
    switch (to) {
      case NUMERIC, NUMERIC_EDITED ->
          results.store(
              code, receiver, place, textAsNumber(code, sender), Rounding.TRUNCATION, null);
      case GROUP -> code.add(new Op.Copy(sender.place(), place, false, Context.SPACE));
      default -> characters.put(code, sender, receiver, place, sliced);
    }
  }

  private void toNumber(
      Code code,
      Category from,
      DataItem item,
      FunctionValue.Text text,
      DataItem receiver,
      Place place) {
    Place sender = text.place();
    Fixed value =
        switch (from) {
          case NUMERIC, NUMERIC_EDITED, INDEX -> operands.number(item, sender);
          default -> {
            operands.checks().characters(item, sender);
            yield textAsNumber(code, text);
          }
        };
    results.store(code, receiver, place, value, Rounding.TRUNCATION, null);
  }

  /// Characters taken as an unsigned integer.
  private Fixed textAsNumber(Code code, FunctionValue.Text sender) {
    Place text = sender.place();
    if (sender.encoding() == Encoding.NATIONAL) {
      if (text.length() instanceof Index.Constant(int bytes)) {
        return operands.unsignedInteger(encoded.digits(code, text, bytes), bytes / 2);
      }
      text = encoded.convert(code, sender, Encoding.DISPLAY).place();
    } else if (sender.encoding() == Encoding.UTF8) {
      text = encoded.convert(code, sender, Encoding.DISPLAY).place();
    }
    if (text.length() instanceof Index.Constant(int length)) {
      return operands.unsignedInteger(text, length);
    }
    Num value = new Num.Called(Routines.TEXT_AS_NUMBER, List.of(new Argument.Bytes(text)), 18);
    return new Fixed(value, 18, 0);
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
      String pattern = context.codePage().decode(constants.bytes(of, Encoding.DISPLAY));
      int digits = digits(receiver);
      String repeated = pattern.repeat(digits / pattern.length() + 1).substring(0, digits);
      return digitsAsNumber(repeated);
    }
    if (from instanceof Expression.Constant(_, Literal literal)
        && !(literal instanceof Literal.Number)) {
      byte[] bytes = constants.bytes(from, Encoding.DISPLAY);
      return digitsAsNumber(context.codePage().decode(bytes));
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
}
