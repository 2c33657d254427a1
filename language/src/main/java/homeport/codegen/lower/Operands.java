package homeport.codegen.lower;

import homeport.cobol.CompilerOptions.Trunc;
import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Edit;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Operands as values: items, literals and arithmetic expressions become fixed-point numbers.
final class Operands {
  private static final BigInteger MULTIPLICATIONS_MAX = BigInteger.valueOf(64);

  private final Context context;
  private final Places places;
  private final NumericChecks checks;
  private final IntermediateResults results;
  private final Functions functions;
  private final FloatArithmetic floats;
  private final EncodedCharacters encoded;

  Operands(Context context) {
    this.context = context;
    this.encoded = new EncodedCharacters(context);
    this.places = new Places(context, this);
    this.checks = new NumericChecks(context);
    this.results = new IntermediateResults(context.options());
    this.floats = new FloatArithmetic(context, this);
    this.functions = new Functions(context, this);
  }

  Places places() {
    return places;
  }

  IntermediateResults results() {
    return results;
  }

  FloatArithmetic floats() {
    return floats;
  }

  Functions functions() {
    return functions;
  }

  /// The value of an expression that stands by itself (a subscript, a condition's side): dmax comes
  /// from its own operands.
  Fixed number(Expression expression) {
    return number(expression, decimals(expression));
  }

  /// The value of an expression in a statement whose dmax is given.
  Fixed number(Expression expression, int dmax) {
    if (floats.isFloat(expression)) {
      int digits = floats.precision(expression);
      Place register = floats.value(expression, digits);
      return floats.fixed(register, dmax, Rounding.TRUNCATION, digits).value();
    }
    return switch (expression) {
      case Expression.Constant(_, Literal.Number number) ->
          Fixed.constant(number.unscaled(), number.scale());
      case Expression.FigurativeConstant(_, Figurative which) when which == Figurative.ZERO ->
          Fixed.constant(BigInteger.ZERO, 0);
      case Expression.Reference reference -> number(reference);
      case Expression.Unary(_, boolean minus, Expression of) -> {
        Fixed value = number(of, dmax);
        yield minus ? new Fixed(negated(value.num()), value.integers(), value.decimals()) : value;
      }
      case Expression.Binary binary -> number(binary, dmax);
      case Expression.LengthOf(_, Expression of) -> lengthOf(of);
      case Expression.FunctionCall call -> functions.number(call, dmax);
      default -> throw new IllegalStateException("not a number: " + expression);
    };
  }

  private static Num negated(Num value) {
    return value instanceof Num.Constant(BigInteger constant)
        ? new Num.Constant(constant.negate())
        : new Num.Negate(value);
  }

  private Fixed number(Expression.Binary binary, int dmax) {
    Fixed left = number(binary.left(), dmax);
    if (binary.operator() == Expression.Operator.POWER) {
      return power(left, binary.right(), dmax);
    }
    Fixed right = number(binary.right(), dmax);
    return switch (binary.operator()) {
      case ADD -> results.add(left, right, false, dmax);
      case SUBTRACT -> results.add(left, right, true, dmax);
      case MULTIPLY -> results.multiply(left, right, dmax);
      case DIVIDE -> results.divide(left, right, dmax, false);
      case POWER -> throw new IllegalStateException("handled above");
    };
  }

  /// A power in fixed point: by multiplications that are known when the exponent is a literal, else
  /// by as many as it says at run time (Programming Guide, appendix "Intermediate results and
  /// arithmetic precision", "Exponentiations evaluated in fixed-point arithmetic").
  private Fixed power(Fixed base, Expression exponent, int dmax) {
    BigInteger literal = integerLiteral(exponent);
    if (literal != null && literal.abs().compareTo(MULTIPLICATIONS_MAX) <= 0) {
      int times = literal.intValue();
      Fixed power = results.power(base, Math.abs(times), dmax);
      return times >= 0
          ? power
          : results.divide(Fixed.constant(BigInteger.ONE, 0), power, dmax, false);
    }
    int most = context.options().arith().digits();
    int decimals = Math.min(dmax, most);
    NumberFormat format = new NumberFormat(Usage.PACKED, most, 0, true);
    Place packed = context.scratch(format.bytes());
    Place result = context.scratch(format.bytes());
    Num times = whole(number(exponent, 0));
    context.before().add(new Op.Store(packed, format, base.num(), true));
    context
        .before()
        .add(
            new Op.Invoke(
                FloatRoutines.FIXED_POWER,
                List.of(
                    new Argument.Bytes(packed),
                    new Argument.Int(Index.of(base.decimals())),
                    new Argument.Number(times.digits() > 18 ? new Num.LowDigits(times, 18) : times),
                    new Argument.Int(Index.of(decimals)),
                    new Argument.Int(Index.of(most)),
                    new Argument.Bytes(result)),
                null));
    return new Fixed(new Num.Load(result, format, format.digits()), most - decimals, decimals);
  }

  static @Nullable BigInteger integerLiteral(Expression expression) {
    return switch (expression) {
      case Expression.Constant(_, Literal.Number number) when number.scale() <= 0 ->
          number.unscaled().multiply(BigInteger.TEN.pow(-number.scale()));
      case Expression.Unary(_, boolean minus, Expression of) -> {
        BigInteger value = integerLiteral(of);
        yield value == null || !minus ? value : value.negate();
      }
      default -> null;
    };
  }

  private Fixed lengthOf(Expression of) {
    if (of instanceof Expression.Reference reference) {
      boolean sliced = reference.slice() != null;
      Place place =
          context.bindings().of(reference) instanceof Bound.Item(DataItem item)
              ? encoded.stored(item, places.of(reference), sliced).place()
              : places.of(reference);
      return new Fixed(new Num.FromIndex(place.length()), 9, 0);
    }
    if (of instanceof Expression.Constant(_, Literal literal)) {
      return Fixed.constant(BigInteger.valueOf(new Constants(context).bytes(literal).length), 0);
    }
    throw new IllegalStateException("LENGTH OF " + of);
  }

  private Fixed number(Expression.Reference reference) {
    return switch (context.bindings().of(reference)) {
      case Bound.Item(DataItem item) -> number(item, places.of(reference), true);
      case Bound.Index(var index) -> new Fixed(places.occurrence(index), 9, 0);
      case Bound.Condition _, Bound.SwitchStatus _, Bound.File _ ->
          throw new IllegalStateException("not a number: " + reference.name());
      default -> throw new IllegalStateException("not a number: " + reference.name());
    };
  }

  /// The value of an identifier whose place has been found.
  Fixed number(Expression.Reference reference, Place place) {
    return floats.isFloat(reference)
        ? number(reference, decimals(reference))
        : number(context.bindings().item(reference), place);
  }

  /// The value of a numeric or numeric-edited item at a place.
  Fixed number(DataItem item, Place place) {
    return number(item, place, false);
  }

  private Fixed number(DataItem item, Place place, boolean computed) {
    if (item.category() == Category.NUMERIC_EDITED) {
      Picture picture = Objects.requireNonNull(item.picture());
      Num value =
          new Num.Deedit(
              display(item, place), new Edit(picture, item.blankWhenZero()), picture.digits());
      return new Fixed(value, picture.digits() - picture.scale(), picture.scale());
    }
    if (item.category() == Category.INDEX) {
      return new Fixed(new Num.Load(place, Places.indexFormat(), 10), 10, 0);
    }
    NumberFormat format = item.number();
    if (format == null) {
      return unsignedInteger(place, item.length());
    }
    checks.sender(item, place, format, storedDigits(format));
    return computed ? computed(place, format) : load(place, format);
  }

  /// The value of a field in a comparison or computation. Under INVDATA(NOCLEANSIGN) the sign code
  /// of an unsigned item is what the decimal instruction makes of it (A-6101).
  Fixed computed(Place place, NumberFormat format) {
    boolean digits = format.usage() == Usage.DISPLAY || format.usage() == Usage.PACKED;
    boolean asItIs = digits && !format.signed() && !context.options().invalidData().cleanSign();
    return load(
        place,
        asItIs ? new NumberFormat(format.usage(), format.digits(), format.scale(), true) : format);
  }

  /// The tests that NUMCHECK asks for.
  NumericChecks checks() {
    return checks;
  }

  /// Has a numeric item tested that is used in another way than by its number.
  void check(DataItem item, Place place, NumberFormat format) {
    checks.sender(item, place, format, storedDigits(format));
  }

  /// The bytes of an item that is meant to be USAGE DISPLAY: a national one is converted before.
  Place display(DataItem item, Place place) {
    if (item.encoding() != Encoding.NATIONAL) {
      return place;
    }
    Place text =
        encoded
            .convert(
                context.before(),
                new FunctionValue.Text(place, item.length(), Encoding.NATIONAL),
                Encoding.DISPLAY)
            .place();
    return new Place(text.area(), text.offset(), Index.of(item.length() / 2));
  }

  /// An alphanumeric operand taken as an unsigned integer (Language Reference, "MOVE statement",
  /// elementary moves to numeric receivers).
  Fixed unsignedInteger(Place place, int length) {
    int digits = Math.min(length, NumberFormat.DIGITS_MAX);
    Place tail =
        length <= digits
            ? place
            : new Place(
                place.area(),
                Index.sum(place.offset(), Index.of(length - digits)),
                Index.of(digits));
    NumberFormat format = new NumberFormat(Usage.DISPLAY, digits, 0, false);
    return new Fixed(new Num.Load(tail, format, digits), digits, 0);
  }

  /// A field's value with the places its picture counts.
  Fixed load(Place place, NumberFormat format) {
    int digits = countedDigits(format);
    Num value =
        format.usage() == Usage.NATIONAL
            ? encoded.number(place, format)
            : new Num.Load(place, format, storedDigits(format));
    int scale = format.scale();
    if (scale < 0) {
      return new Fixed(Fixed.scaled(value, scale, 0, Rounding.TRUNCATION), digits - scale, 0);
    }
    return new Fixed(value, Math.max(digits - scale, 0), scale);
  }

  /// The digits an operand counts with in the tables: those of its picture; for COMP-5, and for
  /// binary under TRUNC(BIN), all that its bytes can hold (Programming Guide, "TRUNC").
  private int countedDigits(NumberFormat format) {
    return isNative(format) ? nativeDigits(format) : format.digits();
  }

  boolean isNative(NumberFormat format) {
    return format.usage() == Usage.NATIVE_BINARY
        || (format.usage() == Usage.BINARY && context.options().trunc() == Trunc.BIN);
  }

  private static int nativeDigits(NumberFormat format) {
    return switch (format.bytes()) {
      case 2 -> 5;
      case 4 -> 10;
      default -> format.signed() ? 19 : 20;
    };
  }

  /// The digits the bytes can hold: a packed field of an even number of digits has one more than
  /// its picture, and nothing stops data from using it.
  private int storedDigits(NumberFormat format) {
    return switch (format.usage()) {
      case PACKED -> format.bytes() * 2 - 1;
      case BINARY, NATIVE_BINARY -> countedDigits(format);
      default -> format.digits();
    };
  }

  /// An integer item's value, for example the object of DEPENDING ON.
  Num integer(DataItem item) {
    NumberFormat format = item.number();
    Place place = places.whole(item);
    return whole(format == null ? number(item, place) : load(place, format));
  }

  /// The integer part.
  Num whole(Fixed value) {
    return Fixed.scaled(value.num(), value.decimals(), 0, Rounding.TRUNCATION);
  }

  /// The decimal places of an expression's operands but divisors and exponents: what they add to
  /// dmax.
  int decimals(Expression expression) {
    return switch (expression) {
      case Expression.Constant(_, Literal.Number number) -> Math.max(number.scale(), 0);
      case Expression.Reference reference -> decimals(reference);
      case Expression.Unary(_, _, Expression of) -> decimals(of);
      case Expression.Binary(_, Expression.Operator operator, Expression left, Expression right) ->
          operator == Expression.Operator.DIVIDE || operator == Expression.Operator.POWER
              ? decimals(left)
              : Math.max(decimals(left), decimals(right));
      case Expression.FunctionCall call -> functions.decimals(call);
      default -> 0;
    };
  }

  private int decimals(Expression.Reference reference) {
    if (context.bindings().of(reference) instanceof Bound.Item(DataItem item)) {
      NumberFormat format = item.number();
      if (format != null) {
        return Math.max(format.scale(), 0);
      }
      Picture picture = item.picture();
      if (item.category() == Category.NUMERIC_EDITED && picture != null) {
        return Math.max(picture.scale(), 0);
      }
    }
    return 0;
  }

  /// True when nothing but binary items and integer literals take part, so that a zero divisor is
  /// S0C9.
  boolean allBinary(Expression expression) {
    return switch (expression) {
      case Expression.Constant(_, Literal.Number number) -> number.scale() <= 0;
      case Expression.Reference reference ->
          context.bindings().of(reference) instanceof Bound.Item(DataItem item)
              && item.number() != null
              && (item.number().usage() == Usage.BINARY
                  || item.number().usage() == Usage.NATIVE_BINARY);
      case Expression.Unary(_, _, Expression of) -> allBinary(of);
      case Expression.Binary(_, _, Expression left, Expression right) ->
          allBinary(left) && allBinary(right);
      default -> false;
    };
  }
}
