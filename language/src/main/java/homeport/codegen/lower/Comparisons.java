package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.IndexName;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Relation conditions: how two operands compare depends on what both are (Language Reference,
/// "Relation condition", with its tables of comparisons).
final class Comparisons {
  private final Context context;
  private final Operands operands;
  private final Sides sides;
  private final Constants constants;
  private final Collation collation;
  private final EncodedCharacters encoded;
  private final ZoneComparisons zones;

  Comparisons(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
    this.sides = new Sides(context, operands);
    this.constants = new Constants(context);
    this.collation = new Collation(context);
    this.encoded = new EncodedCharacters(context);
    this.zones = new ZoneComparisons(context);
  }

  /// What the operands are.
  Sides sides() {
    return sides;
  }

  /// A relation condition; dmax is that of both sides' operands (Programming Guide, appendix
  /// "Intermediate results", "Arithmetic expressions in nonarithmetic statements").
  Test of(Expression left, Test.Relation relation, Expression right) {
    if (isFloat(left, right)) {
      return floats(left, relation, right);
    }
    int dmax = Math.max(operands.decimals(left), operands.decimals(right));
    operands.checks().amongCharacters(isCharacters(left) || isCharacters(right));
    Side first = sides.of(left, dmax);
    Side second = sides.of(right, dmax);
    operands.checks().amongCharacters(false);
    return compare(first, relation, second);
  }

  private boolean isCharacters(Expression operand) {
    return switch (operand) {
      case Expression.Constant(_, Literal literal) ->
          !(literal instanceof Literal.Number) && !(literal instanceof Literal.Float);
      case Expression.Reference reference ->
          context.bindings().of(reference) instanceof Bound.Item(DataItem item)
              && (item.number() == null || reference.slice() != null);
      default -> false;
    };
  }

  /// A comparison without a relational operator (EVALUATE): each side stands by itself.
  Test apart(Expression left, Test.Relation relation, Expression right) {
    return isFloat(left, right)
        ? floats(left, relation, right)
        : compare(sides.of(left), relation, sides.of(right));
  }

  private boolean isFloat(Expression left, Expression right) {
    return operands.floats().isFloat(left) || operands.floats().isFloat(right);
  }

  /// A comparison in which all is floating point as soon as something is.
  private Test floats(Expression left, Test.Relation relation, Expression right) {
    FloatArithmetic floats = operands.floats();
    int digits = floats.precision(List.of(left, right), false);
    return floats.compare(floats.value(left, digits), relation, floats.value(right, digits));
  }

  /// Evaluates the functions of a subject that is compared with several objects (Language
  /// Reference, "EVALUATE statement": subjects are evaluated at the beginning).
  void evaluateOnce(Expression subject) {
    if (operands.functions().within(subject)) {
      Side _ = sides.of(subject);
    }
  }

  /// A sign condition: the number against zero.
  Test sign(Expression of, Test.Relation relation) {
    FloatArithmetic floats = operands.floats();
    return floats.isFloat(of)
        ? floats.compare(floats.value(of, floats.precision(of)), relation, floats.zero())
        : new Test.Numbers(relation, operands.number(of).num(), Num.of(0));
  }

  Test compare(Side left, Test.Relation relation, Side right) {
    if (left instanceof Side.Floating || right instanceof Side.Floating) {
      return operands.floats().compare(register(left), relation, register(right));
    }
    return switch (left) {
      case Side.Floating _ -> throw new IllegalStateException("compared above");
      case Side.Number number -> numberWith(number, relation, right);
      case Side.Text text -> textWith(text, relation, right);
      case Side.IndexSide(IndexName index) -> indexWith(index, relation, right);
      case Side.IndexData(Place place) -> indexDataWith(place, relation, right);
      case Side.Address(Num address) -> addressWith(address, relation, right);
      case Side.Repeated _, Side.Pattern _ -> {
        if (right instanceof Side.Repeated || right instanceof Side.Pattern) {
          throw new IllegalStateException("two figurative constants");
        }
        yield compare(right, mirrored(relation), left);
      }
    };
  }

  /// Addresses are compared as unsigned words; NULL is zero.
  private static Test addressWith(Num left, Test.Relation relation, Side right) {
    return switch (right) {
      case Side.Address(Num value) -> new Test.Numbers(relation, left, value);
      case Side.Repeated _ -> new Test.Numbers(relation, left, Num.of(0));
      case Side.Number _, Side.Text _, Side.Pattern _, Side.IndexSide _, Side.IndexData _ ->
          throw new IllegalStateException("an address against something else");
      case Side.Floating _ -> throw floating();
    };
  }

  private Place register(Side side) {
    FloatArithmetic floats = operands.floats();
    return switch (side) {
      case Side.Floating(Place register) -> register;
      case Side.Number number -> floats.of(number.value(), floats.widest());
      case Side.IndexSide(IndexName index) ->
          floats.of(new Fixed(operands.places().occurrence(index), 9, 0), floats.widest());
      case Side.Repeated(_, boolean zero, _) when zero -> floats.zero();
      case Side.Repeated _, Side.Pattern _, Side.Text _, Side.IndexData _, Side.Address _ ->
          throw new IllegalStateException("no number: " + side);
    };
  }

  private static IllegalStateException floating() {
    return new IllegalStateException("floating point is compared with registers");
  }

  static Test.Relation mirrored(Test.Relation relation) {
    return switch (relation) {
      case EQUAL, NOT_EQUAL -> relation;
      case LESS -> Test.Relation.GREATER;
      case NOT_LESS -> Test.Relation.NOT_GREATER;
      case GREATER -> Test.Relation.LESS;
      case NOT_GREATER -> Test.Relation.NOT_LESS;
    };
  }

  private Test numberWith(Side.Number left, Test.Relation relation, Side right) {
    return switch (right) {
      case Side.Number number -> {
        Test digits = zones.compare(left, relation, number);
        yield digits != null ? digits : numbers(left.value(), relation, number.value());
      }
      case Side.IndexSide(IndexName index) ->
          numbers(left.value(), relation, new Fixed(operands.places().occurrence(index), 9, 0));
      case Side.IndexData(Place place) ->
          numbers(
              left.value(),
              relation,
              new Fixed(new Num.Load(place, Places.indexFormat(), 10), 10, 0));
      case Side.Repeated(_, boolean zero, _) when zero ->
          zones.areCompared(left)
              ? new Test.Fill(relation, Objects.requireNonNull(left.text()), Context.ZERO)
              : new Test.Numbers(relation, left.value().num(), Num.of(0));
      case Side.Repeated(byte fill, _, _) -> {
        Place text = left.text();
        yield text == null
            ? textAgainstNumber(mirrored(relation), context.literals().of(new byte[] {fill}), left)
            : collation.fill(relation, text, fill);
      }
      case Side.Pattern(Place pattern, _) -> {
        Place text = left.text();
        if (text == null) {
          throw new IllegalStateException("ALL literal against a number");
        }
        yield collation.pattern(relation, text, pattern);
      }
      case Side.Text text when text.text().encoding() != Encoding.DISPLAY || isNational(left) ->
          textWith(text, mirrored(relation), left);
      case Side.Text text -> numberAgainstText(left, relation, text.place());
      case Side.Address _ -> throw new IllegalStateException("an address against a number");
      case Side.Floating _ -> throw floating();
    };
  }

  private Test numberAgainstText(Side.Number left, Test.Relation relation, Place text) {
    Place own = left.text();
    return own != null && isAsStored(left)
        ? collation.texts(relation, own, text)
        : textAgainstNumber(mirrored(relation), text, left);
  }

  /// Whether a zoned number is compared with characters as it is stored: without a sign, or with it
  /// under NOZWB (Programming Guide, "ZWB").
  private boolean isAsStored(Side.Number number) {
    NumberFormat format = number.format();
    return format == null || !format.signed() || context.options().keepSign();
  }

  /// A number against characters: the number is compared as its digits without a sign, as if moved
  /// to an alphanumeric item of as many characters.
  private Test textAgainstNumber(Test.Relation relation, Place text, Side.Number number) {
    Fixed value = number.value();
    NumberFormat format = number.format();
    int digits =
        format == null
            ? Math.max(1, value.integers())
            : format.digits() + Math.max(-format.scale(), 0);
    return collation.number(relation, text, operands.whole(value), digits);
  }

  private static Test numbers(Fixed left, Test.Relation relation, Fixed right) {
    int decimals = Math.max(left.decimals(), right.decimals());
    return new Test.Numbers(
        relation,
        left.withDecimals(decimals, Rounding.TRUNCATION).num(),
        right.withDecimals(decimals, Rounding.TRUNCATION).num());
  }

  private Test textWith(Side.Text text, Test.Relation relation, Side right) {
    Encoding common = encoding(text, right);
    if (common != Encoding.DISPLAY) {
      return encodedWith(text, relation, right, common);
    }
    Place left = text.place();
    return switch (right) {
      case Side.Text other -> collation.texts(relation, left, other.place());
      case Side.Repeated(byte fill, _, _) -> collation.fill(relation, left, fill);
      case Side.Pattern(Place pattern, _) -> collation.pattern(relation, left, pattern);
      case Side.Number number -> {
        Place own = number.text();
        yield own != null && isAsStored(number)
            ? collation.texts(relation, left, own)
            : textAgainstNumber(relation, left, number);
      }
      case Side.IndexSide _, Side.IndexData _, Side.Address _ ->
          throw new IllegalStateException("an index against characters");
      case Side.Floating _ -> throw floating();
    };
  }

  /// The encoding in which characters are compared: all is converted to national as soon as one
  /// side is, else to UTF-8; the bytes of a group stay as they are (Language Reference, "National
  /// comparisons", "Group comparisons").
  private static Encoding encoding(Side.Text left, Side right) {
    Encoding one = left.text().encoding();
    if (!(right instanceof Side.Text other)) {
      return right instanceof Side.Number number && isNational(number) ? Encoding.NATIONAL : one;
    }
    Encoding two = other.text().encoding();
    if (left.group() || other.group()) {
      return Encoding.DISPLAY;
    }
    for (Encoding of : List.of(Encoding.NATIONAL, Encoding.UTF8, Encoding.DBCS)) {
      if (one == of || two == of) {
        return of;
      }
    }
    return Encoding.DISPLAY;
  }

  private static boolean isNational(Side.Number number) {
    NumberFormat format = number.format();
    return format != null && format.usage() == Usage.NATIONAL;
  }

  private Test encodedWith(Side.Text text, Test.Relation relation, Side right, Encoding common) {
    FunctionValue.Text left = in(common, text, right);
    return switch (right) {
      case Side.Text other -> encoded.compare(left, relation, in(common, other, text));
      case Side.Repeated(_, _, Expression constant) ->
          pattern(left, relation, constants.bytes(constant, common));
      case Side.Pattern(_, Expression constant) ->
          pattern(left, relation, constants.bytes(constant, common));
      case Side.Number number ->
          encoded.compare(
              left, relation, encoded.convert(context.before(), digits(number), common));
      case Side.IndexSide _, Side.IndexData _, Side.Address _ ->
          throw new IllegalStateException("an index against characters");
      case Side.Floating _ -> throw floating();
    };
  }

  private Test pattern(FunctionValue.Text left, Test.Relation relation, byte[] pattern) {
    return new Test.Pattern(relation, left.place(), context.literals().of(pattern));
  }

  /// One side in the encoding of the comparison; a literal that is shorter than the other side has
  /// its spaces already.
  private FunctionValue.Text in(Encoding common, Side.Text side, Side other) {
    Expression constant = side.constant();
    if (constant == null) {
      return encoded.convert(context.before(), side.text(), common);
    }
    byte[] bytes = constants.bytes(constant, common);
    if (other instanceof Side.Text against
        && against.text().encoding() == common
        && against.place().length() instanceof Index.Constant(int length)
        && length > bytes.length) {
      byte[] space = common.bytes(common.space());
      byte[] padded = Arrays.copyOf(bytes, length);
      for (int i = bytes.length; i < length; i++) {
        padded[i] = space[(i - bytes.length) % space.length];
      }
      bytes = padded;
    }
    return context.literals().text(bytes, common);
  }

  /// The digits of a whole number in the program's code page.
  private FunctionValue.Text digits(Side.Number number) {
    Place own = number.text();
    NumberFormat format = number.format();
    if (own != null && (format == null || !format.signed())) {
      int length =
          own.length() instanceof Index.Constant(int known) ? known : NumberFormat.DIGITS_MAX;
      return new FunctionValue.Text(own, length);
    }
    Fixed value = number.value();
    int digits =
        format == null
            ? Math.max(1, value.integers())
            : format.digits() + Math.max(-format.scale(), 0);
    Place text = context.scratch(digits);
    context
        .before()
        .add(
            new Op.Store(
                text,
                new NumberFormat(Usage.DISPLAY, digits, 0, false),
                operands.whole(value),
                true));
    return new FunctionValue.Text(text, digits);
  }

  private Test indexWith(IndexName left, Test.Relation relation, Side right) {
    return switch (right) {
      case Side.IndexSide(IndexName index) when sameStride(index, left) ->
          new Test.Numbers(
              relation, operands.places().indexValue(left), operands.places().indexValue(index));
      case Side.IndexSide(IndexName index) ->
          new Test.Numbers(
              relation, operands.places().occurrence(left), operands.places().occurrence(index));
      case Side.IndexData(Place place) ->
          new Test.Numbers(
              relation,
              operands.places().indexValue(left),
              new Num.Load(place, Places.indexFormat(), 10));
      case Side.Number number ->
          numbers(new Fixed(operands.places().occurrence(left), 9, 0), relation, number.value());
      case Side.Repeated(_, boolean zero, _) when zero ->
          new Test.Numbers(relation, operands.places().occurrence(left), Num.of(0));
      case Side.Repeated _, Side.Pattern _, Side.Text _, Side.Address _ ->
          throw new IllegalStateException("an index against characters");
      case Side.Floating _ -> throw floating();
    };
  }

  /// Whether displacements of two indexes compare as their occurrence numbers do.
  private boolean sameStride(IndexName a, IndexName b) {
    return a.table().equals(b.table())
        || (operands.places().stride(a.table()) instanceof Index.Constant(int one)
            && operands.places().stride(b.table()) instanceof Index.Constant(int other)
            && one == other);
  }

  private Test indexDataWith(Place left, Test.Relation relation, Side right) {
    Num value = new Num.Load(left, Places.indexFormat(), 10);
    return switch (right) {
      case Side.IndexSide(IndexName index) ->
          new Test.Numbers(relation, value, operands.places().indexValue(index));
      case Side.IndexData(Place place) ->
          new Test.Numbers(relation, value, new Num.Load(place, Places.indexFormat(), 10));
      case Side.Number number -> numbers(new Fixed(value, 10, 0), relation, number.value());
      case Side.Repeated _, Side.Pattern _, Side.Text _, Side.Address _ ->
          throw new IllegalStateException("an index against characters");
      case Side.Floating _ -> throw floating();
    };
  }
}
