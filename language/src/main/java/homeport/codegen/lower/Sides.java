package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.IndexName;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import homeport.data.Usage;

/// Finds what an operand of a relation is.
final class Sides {
  private final Context context;
  private final Operands operands;
  private final Constants constants;
  private final Addresses addresses;
  private final EncodedCharacters encoded;

  Sides(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
    this.constants = new Constants(context);
    this.addresses = new Addresses(context, operands);
    this.encoded = new EncodedCharacters(context);
  }

  Side of(Expression expression) {
    return of(expression, operands.decimals(expression));
  }

  /// @param dmax the decimal places of an intermediate result
  Side of(Expression expression, int dmax) {
    FloatArithmetic floats = operands.floats();
    if (floats.isFloat(expression)) {
      return new Side.Floating(floats.value(expression, floats.precision(expression)));
    }
    return switch (expression) {
      case Expression.Constant(_, Literal.Number number) -> {
        byte[] digits = context.codePage().encode(digits(number));
        yield new Side.Number(
            Fixed.constant(number.unscaled(), number.scale()),
            number.scale() == 0 ? context.literals().of(digits) : null,
            null);
      }
      case Expression.Constant(_, Literal literal) ->
          new Side.Text(
              context.literals().text(constants.bytes(literal), constants.encoding(expression)),
              expression,
              false);
      case Expression.FigurativeConstant(_, Figurative which) ->
          new Side.Repeated(constants.fill(which), which == Figurative.ZERO, expression);
      case Expression.All(_, Expression of) -> {
        int fill = constants.repeatedByte(expression);
        yield fill >= 0
            ? new Side.Repeated((byte) fill, (byte) fill == Context.ZERO, expression)
            : new Side.Pattern(context.literals().of(constants.bytes(of)), expression);
      }
      case Expression.Reference reference -> of(reference);
      case Expression.FunctionCall call when operands.functions().isText(call) ->
          new Side.Text(operands.functions().textValue(call), null, false);
      case Expression.AddressOf _ -> new Side.Address(addresses.value(expression));
      default -> new Side.Number(operands.number(expression, dmax), null, null);
    };
  }

  private static String digits(Literal.Number number) {
    String digits = number.unscaled().abs().toString();
    return "0".repeat(Math.max(0, number.digits() - digits.length())) + digits;
  }

  private Side of(Expression.Reference reference) {
    return switch (context.bindings().of(reference)) {
      case Bound.Index(IndexName index) -> new Side.IndexSide(index);
      case Bound.Item(DataItem item) ->
          of(item, operands.places().of(reference), reference.slice() != null);
      default -> throw new IllegalStateException("not an operand: " + reference.name());
    };
  }

  /// @param sliced a part of the item, by reference modification
  Side of(DataItem item, Place place, boolean sliced) {
    if (!sliced && FloatArithmetic.isFloat(item)) {
      return new Side.Floating(operands.floats().load(item, place, operands.floats().widest()));
    }
    NumberFormat format = item.number();
    if (!sliced && Addresses.isPointer(item)) {
      return new Side.Address(Addresses.load(place));
    }
    if (sliced || (format == null && item.category() != Category.INDEX)) {
      return new Side.Text(
          encoded.stored(item, place, sliced), null, item.category() == Category.GROUP && !sliced);
    }
    if (item.category() == Category.INDEX || format == null) {
      return new Side.IndexData(place);
    }
    boolean digits = format.usage() == Usage.DISPLAY;
    operands.check(item, place, format);
    return new Side.Number(operands.computed(place, format), digits ? place : null, format);
  }
}
