package homeport.codegen.lower;

import homeport.cobol.check.IntrinsicFunction;
import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.UserFunction;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.runtime.DecimalMath;
import homeport.runtime.function.FloatFunction;
import java.util.Objects;

/// Intrinsic functions (Language Reference, "Intrinsic functions"). A call is evaluated before the
/// operation that uses it, its arguments before it; its value is a number or characters in scratch
/// storage. One class for each family of functions says how.
final class Functions {
  private final Context context;
  private final Operands operands;
  private final FunctionArguments arguments;
  private final CharacterFunctions characters;
  private final DateFunctions dates;
  private final ArithmeticFunctions arithmetic;
  private final FloatFunctions floats;
  private final ByteFunctions bytes;
  private final FormattedFunctions formatted;
  private final UserFunctions own;

  Functions(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
    this.arguments = new FunctionArguments(context, operands, this);
    this.characters = new CharacterFunctions(context, arguments);
    this.dates = new DateFunctions(context, arguments);
    this.arithmetic = new ArithmeticFunctions(context, operands, arguments);
    this.floats = new FloatFunctions(operands, arguments);
    this.bytes = new ByteFunctions(context, arguments);
    this.formatted = new FormattedFunctions(context, operands, arguments);
    this.own = new UserFunctions(context, operands);
  }

  /// True when a call gives characters.
  boolean isText(Expression.FunctionCall call) {
    UserFunction user = own.find(call);
    if (user != null) {
      return UserFunctions.isText(user);
    }
    IntrinsicFunction function = IntrinsicFunction.known(call.name().text());
    return switch (function.result()) {
      case TEXT, NATIONAL, CHARACTERS -> true;
      case INTEGER, NUMERIC, FLOAT, MIXED -> false;
      case AS_ARGUMENTS -> isText(call.arguments().getFirst());
    };
  }

  /// False when a call gives an unsigned item of a user-defined function.
  boolean isSigned(Expression.FunctionCall call) {
    UserFunction user = own.find(call);
    NumberFormat format = user == null ? null : user.returning().number();
    return format == null || format.signed();
  }

  /// The encoding of the characters that a call gives.
  Encoding encoding(Expression.FunctionCall call) {
    UserFunction user = own.find(call);
    if (user != null) {
      return user.returning().encoding();
    }
    return switch (IntrinsicFunction.known(call.name().text()).result()) {
      case NATIONAL -> Encoding.NATIONAL;
      case CHARACTERS, AS_ARGUMENTS -> arguments.encoding(call.arguments().getFirst());
      case TEXT, INTEGER, NUMERIC, FLOAT, MIXED -> Encoding.DISPLAY;
    };
  }

  /// True when an argument is characters.
  boolean isText(Expression argument) {
    return switch (argument) {
      case Expression.Constant(_, Literal literal) ->
          !(literal instanceof Literal.Number) && !(literal instanceof Literal.Float);
      case Expression.FunctionCall call -> isText(call);
      case Expression.Reference reference ->
          reference.slice() != null
              || (context.bindings().of(reference) instanceof Bound.Item(DataItem item)
                  && item.number() == null
                  && item.category() != Category.INDEX
                  && !FloatArithmetic.isFloat(item));
      default -> false;
    };
  }

  /// True when evaluating the expression calls a function.
  boolean within(Expression expression) {
    return switch (expression) {
      case Expression.FunctionCall _ -> true;
      case Expression.Unary(_, _, Expression of) -> within(of);
      case Expression.Binary binary -> within(binary.left()) || within(binary.right());
      case Expression.Reference reference -> reference.subscripts().stream().anyMatch(this::within);
      default -> false;
    };
  }

  /// The characters that a call gives, or the part of them that is asked for.
  Place text(Expression.FunctionCall call) {
    return textValue(call).place();
  }

  FunctionValue.Text textValue(Expression.FunctionCall call) {
    if (!(value(call, 0) instanceof FunctionValue.Text value)) {
      throw new IllegalStateException("a number: " + call.name());
    }
    return call.slice() == null
        ? value
        : new FunctionValue.Text(
            operands
                .places()
                .slice(
                    value.place(),
                    Objects.requireNonNull(call.slice()),
                    "FUNCTION " + call.name(),
                    value.encoding()),
            value.most(),
            value.encoding());
  }

  /// The fixed-point number that a call gives.
  Fixed number(Expression.FunctionCall call, int dmax) {
    if (value(call, dmax) instanceof FunctionValue.Number(Fixed value)) {
      return value;
    }
    throw new IllegalStateException("no number: " + call.name());
  }

  /// True when a call gives a floating-point number.
  boolean isFloat(Expression.FunctionCall call) {
    UserFunction user = own.find(call);
    if (user != null) {
      return UserFunctions.isFloat(user);
    }
    return switch (IntrinsicFunction.known(call.name().text()).result()) {
      case FLOAT -> true;
      case TEXT, NATIONAL, CHARACTERS, INTEGER, NUMERIC -> false;
      case MIXED, AS_ARGUMENTS -> call.arguments().stream().anyMatch(operands.floats()::isFloat);
    };
  }

  /// The floating-point number that a call gives, in a register.
  Place floating(Expression.FunctionCall call) {
    if (value(call, 0) instanceof FunctionValue.Floating(Place register)) {
      return register;
    }
    throw new IllegalStateException("no floating-point number: " + call.name());
  }

  /// The decimal places that a call adds to dmax: its outer-dmax (Programming Guide, appendix
  /// "Intermediate results and arithmetic precision", "Integer functions", "Mixed functions").
  int decimals(Expression.FunctionCall call) {
    UserFunction user = own.find(call);
    if (user != null) {
      return UserFunctions.decimals(user);
    }
    return switch (IntrinsicFunction.known(call.name().text()).result()) {
      case TEXT, NATIONAL, CHARACTERS, INTEGER, FLOAT -> 0;
      case NUMERIC -> formatted.decimals(call);
      case MIXED, AS_ARGUMENTS -> arguments.decimals(call);
    };
  }

  private FunctionValue value(Expression.FunctionCall call, int dmax) {
    FunctionValue known = context.preparation().find(call);
    if (known == null) {
      known = held(evaluate(call, dmax));
      context.preparation().values().put(call, known);
    }
    return known;
  }

  /// A number is computed now, not where it is used.
  private FunctionValue held(FunctionValue value) {
    return value instanceof FunctionValue.Number(Fixed(Num num, int integers, int decimals))
            && !(num instanceof Num.Constant)
            && !(num instanceof Num.FromIndex)
        ? number(new Fixed(context.keep(context.before(), num), integers, decimals))
        : value;
  }

  private FunctionValue evaluate(Expression.FunctionCall call, int dmax) {
    UserFunction user = own.find(call);
    if (user != null) {
      return own.invoke(call, user);
    }
    IntrinsicFunction function = IntrinsicFunction.known(call.name().text());
    if (function.result() != IntrinsicFunction.Result.FLOAT && isFloat(call)) {
      return mixed(function, call);
    }
    return of(function, call, dmax);
  }

  private FunctionValue of(IntrinsicFunction function, Expression.FunctionCall call, int dmax) {
    return switch (function) {
      case CHAR -> characters.character(call);
      case CURRENT_DATE -> characters.currentDate();
      case LOWER_CASE -> characters.changed(call, false);
      case UPPER_CASE -> characters.changed(call, true);
      case REVERSE -> characters.reversed(call);
      case TRIM -> characters.trimmed(call);
      case WHEN_COMPILED -> characters.whenCompiled();
      case BYTE_LENGTH, LENGTH -> number(characters.length(call));
      case ORD -> number(characters.ordinal(call));
      case TEST_NUMVAL, TEST_NUMVAL_C, TEST_NUMVAL_F -> number(characters.testNumber(call));
      case DATE_OF_INTEGER,
          DATE_TO_YYYYMMDD,
          DAY_OF_INTEGER,
          DAY_TO_YYYYDDD,
          INTEGER_OF_DATE,
          INTEGER_OF_DAY,
          SECONDS_PAST_MIDNIGHT,
          TEST_DATE_YYYYMMDD,
          TEST_DAY_YYYYDDD,
          YEAR_TO_YYYY ->
          number(dates.of(function, call));
      case E -> new FunctionValue.Floating(floats.constant(DecimalMath.E));
      case PI -> new FunctionValue.Floating(floats.constant(DecimalMath.PI));
      case RANDOM -> new FunctionValue.Floating(floats.random(call));
      case NUMVAL, NUMVAL_C, NUMVAL_F -> new FunctionValue.Floating(floats.numberIn(call));
      case ACOS -> floating(FloatFunction.ACOS, call);
      case ANNUITY -> floating(FloatFunction.ANNUITY, call);
      case ASIN -> floating(FloatFunction.ASIN, call);
      case ATAN -> floating(FloatFunction.ATAN, call);
      case COS -> floating(FloatFunction.COS, call);
      case EXP -> floating(FloatFunction.EXP, call);
      case EXP10 -> floating(FloatFunction.EXP10, call);
      case LOG -> floating(FloatFunction.LOG, call);
      case LOG10 -> floating(FloatFunction.LOG10, call);
      case MEAN -> floating(FloatFunction.MEAN, call);
      case MEDIAN -> floating(FloatFunction.MEDIAN, call);
      case MIDRANGE -> floating(FloatFunction.MIDRANGE, call);
      case PRESENT_VALUE -> floating(FloatFunction.PRESENT_VALUE, call);
      case SIN -> floating(FloatFunction.SIN, call);
      case SQRT -> floating(FloatFunction.SQRT, call);
      case STANDARD_DEVIATION -> floating(FloatFunction.STANDARD_DEVIATION, call);
      case TAN -> floating(FloatFunction.TAN, call);
      case VARIANCE -> floating(FloatFunction.VARIANCE, call);
      case ABS -> number(arithmetic.absolute(call, dmax));
      case FACTORIAL -> number(arithmetic.factorial(call));
      case INTEGER_FUNCTION -> number(arithmetic.integer(call, dmax));
      case INTEGER_PART -> number(arithmetic.integerPart(call, dmax));
      case MOD -> number(arithmetic.modulo(call));
      case REM -> number(arithmetic.remainder(call, dmax));
      case SIGN -> number(arithmetic.sign(call, dmax));
      case SUM -> number(arithmetic.sum(call, dmax));
      case RANGE -> number(arithmetic.range(call, dmax));
      case MAX -> extreme(call, 1, dmax);
      case MIN -> extreme(call, -1, dmax);
      case ORD_MAX -> number(arithmetic.position(call, 1));
      case ORD_MIN -> number(arithmetic.position(call, -1));
      case BIT_OF -> bytes.sized(FunctionRoutines.BIT_OF, call, 8, 1);
      case BIT_TO_CHAR -> bytes.sized(FunctionRoutines.BIT_TO_CHAR, call, 1, 8);
      case HEX_OF -> bytes.sized(FunctionRoutines.HEX_OF, call, 2, 1);
      case HEX_TO_CHAR -> bytes.sized(FunctionRoutines.HEX_TO_CHAR, call, 1, 2);
      case UUID4 -> bytes.uuid();
      case ULENGTH -> number(bytes.counted(FunctionRoutines.UNICODE_LENGTH, call));
      case UVALID -> number(bytes.counted(FunctionRoutines.UNICODE_VALID, call));
      case USUPPLEMENTARY -> number(bytes.counted(FunctionRoutines.UNICODE_SUPPLEMENTARY, call));
      case UPOS -> number(bytes.counted(FunctionRoutines.UNICODE_POSITION, call));
      case UWIDTH -> number(bytes.counted(FunctionRoutines.UNICODE_WIDTH, call));
      case USUBSTR -> bytes.substring(call);
      case COMBINED_DATETIME -> number(formatted.combined(call));
      case FORMATTED_CURRENT_DATE -> formatted.now(call);
      case FORMATTED_DATE -> formatted.date(call);
      case FORMATTED_DATETIME -> formatted.dateTime(call);
      case FORMATTED_TIME -> formatted.time(call);
      case INTEGER_OF_FORMATTED_DATE -> number(formatted.integerOfDate(call));
      case SECONDS_FROM_FORMATTED_TIME -> number(formatted.secondsOfTime(call));
      case TEST_FORMATTED_DATETIME -> number(formatted.test(call));
      case NATIONAL_OF ->
          characters.converted(call, Encoding.NATIONAL, FunctionRoutines.NATIONAL_OF);
      case DISPLAY_OF -> characters.converted(call, Encoding.DISPLAY, FunctionRoutines.DISPLAY_OF);
      case UTF8STRING -> throw refused(call);
    };
  }

  private FunctionValue floating(FloatFunction function, Expression.FunctionCall call) {
    return new FunctionValue.Floating(floats.of(function, call));
  }

  /// The functions that are floating point when an argument is.
  private FunctionValue mixed(IntrinsicFunction function, Expression.FunctionCall call) {
    return switch (function) {
      case ABS -> new FunctionValue.Floating(floats.absolute(call));
      case MAX -> floating(FloatFunction.MAX, call);
      case MIN -> floating(FloatFunction.MIN, call);
      case RANGE -> floating(FloatFunction.RANGE, call);
      case REM -> floating(FloatFunction.REM, call);
      case SUM -> floating(FloatFunction.SUM, call);
      default -> throw new IllegalStateException("never floating point: " + function);
    };
  }

  private FunctionValue extreme(Expression.FunctionCall call, int sign, int dmax) {
    return isText(call)
        ? arithmetic.extremeText(call, sign)
        : number(arithmetic.extreme(call, sign, dmax));
  }

  private static FunctionValue number(Fixed value) {
    return new FunctionValue.Number(value);
  }

  private static IllegalStateException refused(Expression.FunctionCall call) {
    return new IllegalStateException("refused by the checks: FUNCTION " + call.name());
  }
}
