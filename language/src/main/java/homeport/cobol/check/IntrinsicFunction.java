package homeport.cobol.check;

import static homeport.cobol.check.IntrinsicFunction.Result.AS_ARGUMENTS;
import static homeport.cobol.check.IntrinsicFunction.Result.CHARACTERS;
import static homeport.cobol.check.IntrinsicFunction.Result.FLOAT;
import static homeport.cobol.check.IntrinsicFunction.Result.INTEGER;
import static homeport.cobol.check.IntrinsicFunction.Result.MIXED;
import static homeport.cobol.check.IntrinsicFunction.Result.NATIONAL;
import static homeport.cobol.check.IntrinsicFunction.Result.NUMERIC;
import static homeport.cobol.check.IntrinsicFunction.Result.TEXT;
import static homeport.cobol.check.Support.State.NO;
import static homeport.cobol.check.Support.State.YES;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The intrinsic functions: what they give, which arguments they take, and whether they are
/// compiled (Language Reference, "Intrinsic functions", "Summary of functions").
///
/// Arguments are a letter each: `n` a number, `i` a whole number, `x` alphanumeric characters, `t`
/// alphanumeric or national ones, `u` these or UTF-8 ones, `c` national or UTF-8 ones, `d` all but
/// national ones, `s` numbers or characters, all of the same class, `a` anything, `w` one of the
/// words LEADING and TRAILING. `?` says that the last one may be left out, `+` that it may be
/// repeated, and be a table with the subscript ALL.
public enum IntrinsicFunction {
  ABS("ABS", MIXED, "n", YES),
  ACOS("ACOS", FLOAT, "n", YES),
  ANNUITY("ANNUITY", FLOAT, "ni", YES),
  ASIN("ASIN", FLOAT, "n", YES),
  ATAN("ATAN", FLOAT, "n", YES),
  BIT_OF("BIT-OF", TEXT, "a", YES),
  BIT_TO_CHAR("BIT-TO-CHAR", TEXT, "x", YES),
  BYTE_LENGTH("BYTE-LENGTH", INTEGER, "a", YES),
  CHAR("CHAR", TEXT, "i", YES),
  COMBINED_DATETIME("COMBINED-DATETIME", NUMERIC, "in", YES),
  COS("COS", FLOAT, "n", YES),
  CURRENT_DATE("CURRENT-DATE", TEXT, "", YES),
  DATE_OF_INTEGER("DATE-OF-INTEGER", INTEGER, "i", YES),
  DATE_TO_YYYYMMDD("DATE-TO-YYYYMMDD", INTEGER, "ii?", YES),
  DAY_OF_INTEGER("DAY-OF-INTEGER", INTEGER, "i", YES),
  DAY_TO_YYYYDDD("DAY-TO-YYYYDDD", INTEGER, "ii?", YES),
  DISPLAY_OF("DISPLAY-OF", TEXT, "ci?", YES),
  E("E", FLOAT, "", YES),
  EXP("EXP", FLOAT, "n", YES),
  EXP10("EXP10", FLOAT, "n", YES),
  FACTORIAL("FACTORIAL", INTEGER, "i", YES),
  FORMATTED_CURRENT_DATE("FORMATTED-CURRENT-DATE", CHARACTERS, "u", YES),
  FORMATTED_DATE("FORMATTED-DATE", CHARACTERS, "ui", YES),
  FORMATTED_DATETIME("FORMATTED-DATETIME", CHARACTERS, "uini?", YES),
  FORMATTED_TIME("FORMATTED-TIME", CHARACTERS, "uni?", YES),
  HEX_OF("HEX-OF", TEXT, "a", YES),
  HEX_TO_CHAR("HEX-TO-CHAR", TEXT, "x", YES),
  INTEGER_FUNCTION("INTEGER", INTEGER, "n", YES),
  INTEGER_OF_DATE("INTEGER-OF-DATE", INTEGER, "i", YES),
  INTEGER_OF_DAY("INTEGER-OF-DAY", INTEGER, "i", YES),
  INTEGER_OF_FORMATTED_DATE("INTEGER-OF-FORMATTED-DATE", INTEGER, "uu", YES),
  INTEGER_PART("INTEGER-PART", INTEGER, "n", YES),
  LENGTH("LENGTH", INTEGER, "a", YES),
  LOG("LOG", FLOAT, "n", YES),
  LOG10("LOG10", FLOAT, "n", YES),
  LOWER_CASE("LOWER-CASE", CHARACTERS, "u", YES),
  MAX("MAX", AS_ARGUMENTS, "s+", YES),
  MEAN("MEAN", FLOAT, "n+", YES),
  MEDIAN("MEDIAN", FLOAT, "n+", YES),
  MIDRANGE("MIDRANGE", FLOAT, "n+", YES),
  MIN("MIN", AS_ARGUMENTS, "s+", YES),
  MOD("MOD", INTEGER, "ii", YES),
  NATIONAL_OF("NATIONAL-OF", NATIONAL, "di?", YES),
  NUMVAL("NUMVAL", FLOAT, "t", YES),
  NUMVAL_C("NUMVAL-C", FLOAT, "tt?", YES),
  NUMVAL_F("NUMVAL-F", FLOAT, "t", YES),
  ORD("ORD", INTEGER, "x", YES),
  ORD_MAX("ORD-MAX", INTEGER, "s+", YES),
  ORD_MIN("ORD-MIN", INTEGER, "s+", YES),
  PI("PI", FLOAT, "", YES),
  PRESENT_VALUE("PRESENT-VALUE", FLOAT, "nn+", YES),
  RANDOM("RANDOM", FLOAT, "i?", YES),
  RANGE("RANGE", MIXED, "n+", YES),
  REM("REM", MIXED, "nn", YES),
  REVERSE("REVERSE", CHARACTERS, "t", YES),
  SECONDS_FROM_FORMATTED_TIME("SECONDS-FROM-FORMATTED-TIME", NUMERIC, "uu", YES),
  SECONDS_PAST_MIDNIGHT("SECONDS-PAST-MIDNIGHT", INTEGER, "", YES),
  SIGN("SIGN", INTEGER, "n", YES),
  SIN("SIN", FLOAT, "n", YES),
  SQRT("SQRT", FLOAT, "n", YES),
  STANDARD_DEVIATION("STANDARD-DEVIATION", FLOAT, "n+", YES),
  SUM("SUM", MIXED, "n+", YES),
  TAN("TAN", FLOAT, "n", YES),
  TEST_DATE_YYYYMMDD("TEST-DATE-YYYYMMDD", INTEGER, "i", YES),
  TEST_DAY_YYYYDDD("TEST-DAY-YYYYDDD", INTEGER, "i", YES),
  TEST_FORMATTED_DATETIME("TEST-FORMATTED-DATETIME", INTEGER, "uu", YES),
  TEST_NUMVAL("TEST-NUMVAL", INTEGER, "t", YES),
  TEST_NUMVAL_C("TEST-NUMVAL-C", INTEGER, "tt?", YES),
  TEST_NUMVAL_F("TEST-NUMVAL-F", INTEGER, "t", YES),
  TRIM("TRIM", CHARACTERS, "uw?", YES),
  ULENGTH("ULENGTH", INTEGER, "u", YES),
  UPOS("UPOS", INTEGER, "ui", YES),
  UPPER_CASE("UPPER-CASE", CHARACTERS, "u", YES),
  USUBSTR("USUBSTR", CHARACTERS, "uii", YES),
  USUPPLEMENTARY("USUPPLEMENTARY", INTEGER, "u", YES),
  UTF8STRING("UTF8STRING", TEXT, "x", NO),
  UUID4("UUID4", TEXT, "", YES),
  UVALID("UVALID", INTEGER, "u", YES),
  UWIDTH("UWIDTH", INTEGER, "ui", YES),
  VARIANCE("VARIANCE", FLOAT, "n+", YES),
  WHEN_COMPILED("WHEN-COMPILED", TEXT, "", YES),
  YEAR_TO_YYYY("YEAR-TO-YYYY", INTEGER, "ii?", YES);

  private static final Map<String, IntrinsicFunction> BY_NAME = new HashMap<>();

  static {
    for (IntrinsicFunction function : values()) {
      BY_NAME.put(function.cobolName, function);
    }
  }

  private final String cobolName;
  private final Result result;
  private final String arguments;
  private final boolean optional;
  private final boolean repeated;
  private final Support.State state;

  IntrinsicFunction(String cobolName, Result result, String arguments, Support.State state) {
    this.cobolName = cobolName;
    this.result = result;
    this.optional = arguments.endsWith("?");
    this.repeated = arguments.endsWith("+");
    this.arguments =
        optional || repeated ? arguments.substring(0, arguments.length() - 1) : arguments;
    this.state = state;
  }

  /// What a function gives.
  public enum Result {
    /// Alphanumeric characters.
    TEXT,
    NATIONAL,
    /// Characters of the class of argument-1.
    CHARACTERS,
    INTEGER,
    /// A fixed-point number.
    NUMERIC,
    /// Computed in floating point (Programming Guide, "Intrinsic functions evaluated in
    /// floating-point arithmetic").
    FLOAT,
    /// Floating point when an argument is, else fixed point; an integer when all arguments are
    /// (Programming Guide, "Intrinsic functions evaluated in fixed-point arithmetic").
    MIXED,
    /// Of the class of its arguments; numbers as MIXED.
    AS_ARGUMENTS
  }

  /// The function of that name in upper case, or null.
  public static @Nullable IntrinsicFunction of(String name) {
    return BY_NAME.get(name);
  }

  /// The names of all, for suggestions.
  static Set<String> names() {
    return BY_NAME.keySet();
  }

  /// The function of that name in a program that passed its checks.
  public static IntrinsicFunction known(String name) {
    IntrinsicFunction function = BY_NAME.get(name);
    if (function == null) {
      throw new IllegalStateException("refused by the checks: FUNCTION " + name);
    }
    return function;
  }

  public String cobolName() {
    return cobolName;
  }

  public Result result() {
    return result;
  }

  public int argumentsMin() {
    return optional ? arguments.length() - 1 : arguments.length();
  }

  public int argumentsMax() {
    return repeated ? Integer.MAX_VALUE : arguments.length();
  }

  /// The letter of the argument at a position from 0.
  public char argument(int position) {
    return arguments.charAt(Math.min(position, arguments.length() - 1));
  }

  /// True when the argument at a position may be repeated, and so be a table with ALL.
  public boolean repeats(int position) {
    return repeated && position >= arguments.length() - 1;
  }

  public Support.State state() {
    return state;
  }
}
