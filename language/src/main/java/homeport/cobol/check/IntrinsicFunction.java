package homeport.cobol.check;

import static homeport.cobol.check.IntrinsicFunction.Result.INTEGER;
import static homeport.cobol.check.IntrinsicFunction.Result.NUMERIC;
import static homeport.cobol.check.IntrinsicFunction.Result.TEXT;
import static homeport.cobol.check.Support.State.NO;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The intrinsic functions: what they give, how many arguments they take, and whether they are
/// compiled (Language Reference, "Intrinsic functions", "Summary of functions"). A function becomes
/// supported by changing its NO to YES.
public enum IntrinsicFunction {
  ABS("ABS", NUMERIC, 1, 1, NO),
  ACOS("ACOS", NUMERIC, 1, 1, NO),
  ANNUITY("ANNUITY", NUMERIC, 2, 2, NO),
  ASIN("ASIN", NUMERIC, 1, 1, NO),
  ATAN("ATAN", NUMERIC, 1, 1, NO),
  BIT_OF("BIT-OF", TEXT, 1, 1, NO),
  BIT_TO_CHAR("BIT-TO-CHAR", TEXT, 1, 1, NO),
  BYTE_LENGTH("BYTE-LENGTH", INTEGER, 1, 1, NO),
  CHAR("CHAR", TEXT, 1, 1, NO),
  COMBINED_DATETIME("COMBINED-DATETIME", NUMERIC, 2, 2, NO),
  COS("COS", NUMERIC, 1, 1, NO),
  CURRENT_DATE("CURRENT-DATE", TEXT, 0, 0, NO),
  DATE_OF_INTEGER("DATE-OF-INTEGER", INTEGER, 1, 1, NO),
  DATE_TO_YYYYMMDD("DATE-TO-YYYYMMDD", INTEGER, 1, 2, NO),
  DAY_OF_INTEGER("DAY-OF-INTEGER", INTEGER, 1, 1, NO),
  DAY_TO_YYYYDDD("DAY-TO-YYYYDDD", INTEGER, 1, 2, NO),
  DISPLAY_OF("DISPLAY-OF", TEXT, 1, 2, NO),
  E("E", NUMERIC, 0, 0, NO),
  EXP("EXP", NUMERIC, 1, 1, NO),
  EXP10("EXP10", NUMERIC, 1, 1, NO),
  FACTORIAL("FACTORIAL", INTEGER, 1, 1, NO),
  FORMATTED_CURRENT_DATE("FORMATTED-CURRENT-DATE", TEXT, 1, 1, NO),
  FORMATTED_DATE("FORMATTED-DATE", TEXT, 2, 2, NO),
  FORMATTED_DATETIME("FORMATTED-DATETIME", TEXT, 3, 5, NO),
  FORMATTED_TIME("FORMATTED-TIME", TEXT, 2, 4, NO),
  HEX_OF("HEX-OF", TEXT, 1, 1, NO),
  HEX_TO_CHAR("HEX-TO-CHAR", TEXT, 1, 1, NO),
  INTEGER_FUNCTION("INTEGER", INTEGER, 1, 1, NO),
  INTEGER_OF_DATE("INTEGER-OF-DATE", INTEGER, 1, 1, NO),
  INTEGER_OF_DAY("INTEGER-OF-DAY", INTEGER, 1, 1, NO),
  INTEGER_OF_FORMATTED_DATE("INTEGER-OF-FORMATTED-DATE", INTEGER, 2, 2, NO),
  INTEGER_PART("INTEGER-PART", INTEGER, 1, 1, NO),
  LENGTH("LENGTH", INTEGER, 1, 1, NO),
  LOG("LOG", NUMERIC, 1, 1, NO),
  LOG10("LOG10", NUMERIC, 1, 1, NO),
  LOWER_CASE("LOWER-CASE", TEXT, 1, 1, NO),
  MAX("MAX", Result.AS_ARGUMENTS, 1, Integer.MAX_VALUE, NO),
  MEAN("MEAN", NUMERIC, 1, Integer.MAX_VALUE, NO),
  MEDIAN("MEDIAN", NUMERIC, 1, Integer.MAX_VALUE, NO),
  MIDRANGE("MIDRANGE", NUMERIC, 1, Integer.MAX_VALUE, NO),
  MIN("MIN", Result.AS_ARGUMENTS, 1, Integer.MAX_VALUE, NO),
  MOD("MOD", INTEGER, 2, 2, NO),
  NATIONAL_OF("NATIONAL-OF", TEXT, 1, 2, NO),
  NUMVAL("NUMVAL", NUMERIC, 1, 1, NO),
  NUMVAL_C("NUMVAL-C", NUMERIC, 1, 2, NO),
  NUMVAL_F("NUMVAL-F", NUMERIC, 1, 1, NO),
  ORD("ORD", INTEGER, 1, 1, NO),
  ORD_MAX("ORD-MAX", INTEGER, 1, Integer.MAX_VALUE, NO),
  ORD_MIN("ORD-MIN", INTEGER, 1, Integer.MAX_VALUE, NO),
  PI("PI", NUMERIC, 0, 0, NO),
  PRESENT_VALUE("PRESENT-VALUE", NUMERIC, 2, Integer.MAX_VALUE, NO),
  RANDOM("RANDOM", NUMERIC, 0, 1, NO),
  RANGE("RANGE", NUMERIC, 1, Integer.MAX_VALUE, NO),
  REM("REM", NUMERIC, 2, 2, NO),
  REVERSE("REVERSE", TEXT, 1, 1, NO),
  SECONDS_FROM_FORMATTED_TIME("SECONDS-FROM-FORMATTED-TIME", NUMERIC, 2, 2, NO),
  SECONDS_PAST_MIDNIGHT("SECONDS-PAST-MIDNIGHT", INTEGER, 0, 0, NO),
  SIGN("SIGN", INTEGER, 1, 1, NO),
  SIN("SIN", NUMERIC, 1, 1, NO),
  SQRT("SQRT", NUMERIC, 1, 1, NO),
  STANDARD_DEVIATION("STANDARD-DEVIATION", NUMERIC, 1, Integer.MAX_VALUE, NO),
  SUM("SUM", NUMERIC, 1, Integer.MAX_VALUE, NO),
  TAN("TAN", NUMERIC, 1, 1, NO),
  TEST_DATE_YYYYMMDD("TEST-DATE-YYYYMMDD", INTEGER, 1, 1, NO),
  TEST_DAY_YYYYDDD("TEST-DAY-YYYYDDD", INTEGER, 1, 1, NO),
  TEST_FORMATTED_DATETIME("TEST-FORMATTED-DATETIME", INTEGER, 2, 2, NO),
  TEST_NUMVAL("TEST-NUMVAL", INTEGER, 1, 1, NO),
  TEST_NUMVAL_C("TEST-NUMVAL-C", INTEGER, 1, 2, NO),
  TEST_NUMVAL_F("TEST-NUMVAL-F", INTEGER, 1, 1, NO),
  TRIM("TRIM", TEXT, 1, 2, NO),
  ULENGTH("ULENGTH", INTEGER, 1, 1, NO),
  UPOS("UPOS", INTEGER, 2, 2, NO),
  UPPER_CASE("UPPER-CASE", TEXT, 1, 1, NO),
  USUBSTR("USUBSTR", TEXT, 3, 3, NO),
  USUPPLEMENTARY("USUPPLEMENTARY", INTEGER, 1, 1, NO),
  UTF8STRING("UTF8STRING", TEXT, 1, 1, NO),
  UUID4("UUID4", TEXT, 0, 0, NO),
  UVALID("UVALID", INTEGER, 1, 1, NO),
  UWIDTH("UWIDTH", INTEGER, 2, 2, NO),
  VARIANCE("VARIANCE", NUMERIC, 1, Integer.MAX_VALUE, NO),
  WHEN_COMPILED("WHEN-COMPILED", TEXT, 0, 0, NO),
  YEAR_TO_YYYY("YEAR-TO-YYYY", INTEGER, 1, 2, NO);

  private static final Map<String, IntrinsicFunction> BY_NAME = new HashMap<>();

  static {
    for (IntrinsicFunction function : values()) {
      BY_NAME.put(function.cobolName, function);
    }
  }

  private final String cobolName;
  private final Result result;
  private final int argumentsMin;
  private final int argumentsMax;
  private final Support.State state;

  IntrinsicFunction(
      String cobolName, Result result, int argumentsMin, int argumentsMax, Support.State state) {
    this.cobolName = cobolName;
    this.result = result;
    this.argumentsMin = argumentsMin;
    this.argumentsMax = argumentsMax;
    this.state = state;
  }

  /// What a function gives.
  public enum Result {
    TEXT,
    INTEGER,
    NUMERIC,
    /// Of the class of its arguments.
    AS_ARGUMENTS
  }

  /// The function of that name in upper case, or null.
  public static @Nullable IntrinsicFunction of(String name) {
    return BY_NAME.get(name);
  }

  public String cobolName() {
    return cobolName;
  }

  public Result result() {
    return result;
  }

  public int argumentsMin() {
    return argumentsMin;
  }

  public int argumentsMax() {
    return argumentsMax;
  }

  public Support.State state() {
    return state;
  }
}
