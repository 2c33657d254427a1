package homeport.codegen.lower;

import homeport.cobol.CompilerOptions.Arith;
import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.data.Encoding;
import homeport.data.ExternalFloat;
import homeport.data.HexNumber;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Floating-point expressions (Programming Guide, appendix "Intermediate results and arithmetic
/// precision", "Floating-point data and intermediate results"): if any operand is floating point,
/// or an exponent has decimal places, the whole expression is. Each operation is a call from
/// registers to a register, which are scratch storage; it runs before the operation that uses the
/// result.
final class FloatArithmetic {
  /// Decimal digits that are sure in short, long and extended numbers (A-0764).
  private static final int SHORT_SIGNIFICANT = 6;

  private static final int LONG_SIGNIFICANT = 15;
  private static final int EXTENDED_SIGNIFICANT = 31;
  private static final NumberFormat PACKED = new NumberFormat(Usage.PACKED, 31, 0, true);

  private final Context context;
  private final Operands operands;

  FloatArithmetic(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
  }

  static boolean isFloat(DataItem item) {
    return item.category() == Category.INTERNAL_FLOAT || item.category() == Category.EXTERNAL_FLOAT;
  }

  /// True when an expression is computed in floating point.
  boolean isFloat(Expression expression) {
    return switch (expression) {
      case Expression.Constant(_, Literal literal) -> literal instanceof Literal.Float;
      case Expression.Reference reference -> item(reference) != null;
      case Expression.Unary(_, _, Expression of) -> isFloat(of);
      case Expression.Binary(_, Expression.Operator operator, Expression left, Expression right) ->
          isFloat(left)
              || isFloat(right)
              || (operator == Expression.Operator.POWER && !isWhole(right));
      case Expression.FunctionCall call -> operands.functions().isFloat(call);
      default -> false;
    };
  }

  /// The floating-point item that a reference names, or null.
  @Nullable DataItem item(Expression.Reference reference) {
    return reference.slice() == null
            && context.bindings().find(reference) instanceof Bound.Item(DataItem item)
            && isFloat(item)
        ? item
        : null;
  }

  /// An exponent that keeps a power in fixed point.
  private boolean isWhole(Expression exponent) {
    return operands.decimals(exponent) == 0 && !divides(exponent);
  }

  private static boolean divides(Expression expression) {
    return switch (expression) {
      case Expression.Unary(_, _, Expression of) -> divides(of);
      case Expression.Binary(_, Expression.Operator operator, Expression left, Expression right) ->
          operator == Expression.Operator.DIVIDE
              || operator == Expression.Operator.POWER
              || divides(left)
              || divides(right);
      default -> false;
    };
  }

  /// The hexadecimal digits that a statement computes with: 6 when there are only COMP-1 items and
  /// no multiplication or power; 14 under ARITH(COMPAT), or when there are only internal
  /// floating-point items and neither of these; else 28.
  int precision(List<Expression> operandsOfStatement, boolean multiplies) {
    boolean onlyShort = !multiplies;
    boolean onlyInternal = !multiplies;
    for (Expression expression : operandsOfStatement) {
      Expression bare = expression;
      onlyShort &= onlyItems(bare, Usage.FLOAT_SHORT, Usage.FLOAT_SHORT);
      onlyInternal &= onlyItems(bare, Usage.FLOAT_SHORT, Usage.FLOAT_LONG);
    }
    if (onlyShort) {
      return HexNumber.SHORT_DIGITS;
    }
    boolean compatible = context.options().arith() == Arith.COMPAT;
    return compatible || onlyInternal ? HexNumber.LONG_DIGITS : HexNumber.EXTENDED_DIGITS;
  }

  private boolean onlyItems(Expression expression, Usage first, Usage second) {
    return switch (expression) {
      case Expression.Reference reference -> {
        DataItem item = item(reference);
        yield item != null && (item.usage() == first || item.usage() == second);
      }
      case Expression.Unary(_, _, Expression of) -> onlyItems(of, first, second);
      case Expression.Binary(_, Expression.Operator operator, Expression left, Expression right) ->
          operator != Expression.Operator.MULTIPLY
              && operator != Expression.Operator.POWER
              && onlyItems(left, first, second)
              && onlyItems(right, first, second);
      default -> false;
    };
  }

  /// The precision of an expression that stands by itself.
  int precision(Expression expression) {
    return precision(List.of(expression), false);
  }

  /// The most precise numbers there are: what functions compute with.
  int widest() {
    return context.options().arith() == Arith.COMPAT
        ? HexNumber.LONG_DIGITS
        : HexNumber.EXTENDED_DIGITS;
  }

  /// The value of an expression in a register.
  Place value(Expression expression, int digits) {
    return switch (expression) {
      case Expression.Constant(_, Literal.Float(String text)) ->
          constant(new BigDecimal(text.replace(',', '.')), digits);
      case Expression.Constant(_, Literal.Number number) ->
          constant(new BigDecimal(number.unscaled(), number.scale()), digits);
      case Expression.Reference reference when item(reference) != null ->
          load(Objects.requireNonNull(item(reference)), operands.places().of(reference), digits);
      case Expression.FunctionCall call when isFloat(call) -> operands.functions().floating(call);
      case Expression.Unary(_, boolean minus, Expression of) when isFloat(of) -> {
        Place value = value(of, digits);
        yield minus ? called(FloatRoutines.FLOAT_NEGATE, bytes(value)) : value;
      }
      case Expression.Binary(_, Expression.Operator operator, Expression left, Expression right) ->
          combined(routine(operator), value(left, digits), value(right, digits), digits);
      default -> of(operands.number(expression), digits);
    };
  }

  private static Routine routine(Expression.Operator operator) {
    return switch (operator) {
      case ADD -> FloatRoutines.FLOAT_ADD;
      case SUBTRACT -> FloatRoutines.FLOAT_SUBTRACT;
      case MULTIPLY -> FloatRoutines.FLOAT_MULTIPLY;
      case DIVIDE -> FloatRoutines.FLOAT_DIVIDE;
      case POWER -> FloatRoutines.FLOAT_POWER;
    };
  }

  Place constant(BigDecimal value, int digits) {
    byte[] register = new byte[HexNumber.REGISTER_BYTES];
    HexNumber.of(value, digits).storeRegister(register, 0);
    return context.literals().of(register);
  }

  Place zero() {
    return context.literals().of(new byte[HexNumber.REGISTER_BYTES]);
  }

  private static Argument bytes(Place place) {
    return new Argument.Bytes(place);
  }

  private static Argument integer(int value) {
    return new Argument.Int(Index.of(value));
  }

  /// Calls a routine whose last argument is the register of its result.
  Place called(Routine routine, Argument... arguments) {
    Place result = context.scratch(HexNumber.REGISTER_BYTES);
    List<Argument> all = new ArrayList<>(List.of(arguments));
    all.add(bytes(result));
    context.before().add(new Op.Invoke(routine, all, null));
    return result;
  }

  Place combined(Routine routine, Place left, Place right, int digits) {
    return called(routine, bytes(left), bytes(right), integer(digits));
  }

  /// The value of a floating-point item.
  Place load(DataItem item, Place place, int digits) {
    if (item.category() == Category.EXTERNAL_FLOAT) {
      String picture = Objects.requireNonNull(item.picture()).text();
      return called(
          FloatRoutines.FLOAT_FROM_EXTERNAL,
          bytes(operands.display(item, place)),
          new Argument.Text(picture),
          integer(digits));
    }
    boolean isShort = item.usage() == Usage.FLOAT_SHORT;
    return called(
        isShort ? FloatRoutines.FLOAT_FROM_SHORT : FloatRoutines.FLOAT_FROM_LONG, bytes(place));
  }

  /// A fixed-point number in a register.
  Place of(Fixed value, int digits) {
    if (value.num() instanceof Num.Constant(BigInteger unscaled)) {
      return constant(new BigDecimal(unscaled, value.decimals()), digits);
    }
    Place packed = context.scratch(PACKED.bytes());
    context.before().add(new Op.Store(packed, PACKED, value.num(), true));
    return called(
        FloatRoutines.FLOAT_FROM_PACKED, bytes(packed), integer(value.decimals()), integer(digits));
  }

  /// A number that was converted to fixed point.
  ///
  /// @param lost the index slot that is 1 when high-order digits were lost
  record Converted(Fixed value, int lost) {}

  /// Converts a register to fixed point; `precision` is that of its number.
  Converted fixed(Place value, int decimals, Rounding rounding, int precision) {
    Place packed = context.scratch(PACKED.bytes());
    int lost = context.newIndexSlot();
    context
        .before()
        .add(
            new Op.Invoke(
                FloatRoutines.FLOAT_TO_PACKED,
                List.of(
                    bytes(value),
                    integer(significant(precision)),
                    integer(decimals),
                    integer(rounding.ordinal()),
                    bytes(packed),
                    integer(PACKED.digits())),
                lost));
    Num number = new Num.Load(packed, PACKED, PACKED.digits());
    return new Converted(new Fixed(number, PACKED.digits() - decimals, decimals), lost);
  }

  private static int significant(int precision) {
    return precision <= HexNumber.SHORT_DIGITS
        ? SHORT_SIGNIFICANT
        : precision <= HexNumber.LONG_DIGITS ? LONG_SIGNIFICANT : EXTENDED_SIGNIFICANT;
  }

  /// Stores a register in a floating-point item.
  void store(Code code, DataItem item, Place to, Place value) {
    if (item.category() == Category.EXTERNAL_FLOAT) {
      external(code, item, to, value);
      return;
    }
    boolean isShort = item.usage() == Usage.FLOAT_SHORT;
    code.add(
        new Op.Invoke(
            isShort ? FloatRoutines.FLOAT_TO_SHORT : FloatRoutines.FLOAT_TO_LONG,
            List.of(bytes(value), bytes(to)),
            null));
  }

  private void external(Code code, DataItem item, Place to, Place value) {
    String picture = Objects.requireNonNull(item.picture()).text();
    boolean national = item.encoding() == Encoding.NATIONAL;
    int size = item.length() / item.encoding().unit();
    Place text = national ? context.scratch(size) : to;
    code.add(
        new Op.Invoke(
            FloatRoutines.FLOAT_TO_EXTERNAL,
            List.of(bytes(value), new Argument.Text(picture), bytes(text)),
            null));
    if (national) {
      EncodedCharacters encoded = new EncodedCharacters(context);
      FunctionValue.Text made =
          encoded.convert(code, new FunctionValue.Text(text, size), Encoding.NATIONAL);
      encoded.move(code, made, to, false);
    }
  }

  /// A register as DISPLAY shows it: COMP-1 as `-.9(8)E-99`, COMP-2 as `-.9(17)E-99` (Language
  /// Reference, "DISPLAY statement").
  Place shown(Place value, boolean isShort) {
    String picture = isShort ? "-.9(8)E-99" : "-.9(17)E-99";
    Place text = context.scratch(ExternalFloat.of(picture).length());
    context
        .before()
        .add(
            new Op.Invoke(
                FloatRoutines.FLOAT_TO_EXTERNAL,
                List.of(bytes(value), new Argument.Text(picture), bytes(text)),
                null));
    return text;
  }

  /// A relation of two registers.
  Test compare(Place left, Test.Relation relation, Place right) {
    int slot = context.newIndexSlot();
    context
        .before()
        .add(new Op.Invoke(FloatRoutines.FLOAT_COMPARE, List.of(bytes(left), bytes(right)), slot));
    return new Test.Numbers(relation, new Num.FromIndex(new Index.Slot(slot)), Num.of(0));
  }
}
