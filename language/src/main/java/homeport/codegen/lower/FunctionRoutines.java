package homeport.codegen.lower;

import static homeport.codegen.ir.Routine.Kind.BYTES;
import static homeport.codegen.ir.Routine.Kind.INT;
import static homeport.codegen.ir.Routine.Kind.NUMBER;
import static homeport.codegen.ir.Routine.Kind.PROGRAM;
import static homeport.codegen.ir.Routine.Kind.TEXT;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;
import java.util.List;

/// The entry points of `homeport.runtime.function`: intrinsic functions.
final class FunctionRoutines {
  private static final RuntimeClass TEXT_FUNCTIONS = new RuntimeClass("function.TextFunctions");
  private static final RuntimeClass ENCODED_FUNCTIONS =
      new RuntimeClass("function.EncodedFunctions");
  private static final RuntimeClass NUMBER_TEXT_FUNCTIONS =
      new RuntimeClass("function.NumberTextFunctions");
  private static final RuntimeClass DATE_FUNCTIONS = new RuntimeClass("function.DateFunctions");
  private static final RuntimeClass NUMBER_FUNCTIONS = new RuntimeClass("function.NumberFunctions");
  private static final RuntimeClass FORMATTED_FUNCTIONS =
      new RuntimeClass("function.FormattedFunctions");
  private static final RuntimeClass BYTE_FUNCTIONS = new RuntimeClass("function.ByteFunctions");
  private static final RuntimeClass UNICODE_FUNCTIONS =
      new RuntimeClass("function.UnicodeFunctions");
  private static final RuntimeClass RANDOM_NUMBERS = new RuntimeClass("function.RandomNumbers");
  private static final RuntimeClass FLOAT_FUNCTIONS = new RuntimeClass("function.FloatFunction");
  private static final RuntimeClass ARGUMENT_LIST = new RuntimeClass("function.ArgumentList");
  private static final RuntimeClass LIST_FUNCTIONS = new RuntimeClass("function.ListFunctions");

  static final Routine TRANSLATE = TEXT_FUNCTIONS.integer("translate", BYTES, BYTES, BYTES);
  static final Routine REVERSE = TEXT_FUNCTIONS.integer("reverse", BYTES, BYTES);
  static final Routine TRIM = TEXT_FUNCTIONS.integer("trim", BYTES, BYTES, INT);
  static final Routine CASE_ENCODED =
      ENCODED_FUNCTIONS.integer("changeCase", BYTES, BYTES, INT, INT);
  static final Routine REVERSE_ENCODED = ENCODED_FUNCTIONS.integer("reverse", BYTES, BYTES, INT);
  static final Routine TRIM_ENCODED = ENCODED_FUNCTIONS.integer("trim", BYTES, BYTES, INT, INT);
  static final Routine NATIONAL_OF =
      ENCODED_FUNCTIONS.integer("nationalOf", BYTES, INT, NUMBER, BYTES);
  static final Routine DISPLAY_OF =
      ENCODED_FUNCTIONS.integer("displayOf", BYTES, INT, NUMBER, BYTES);
  static final Routine CHARACTER = TEXT_FUNCTIONS.action("character", NUMBER, BYTES, BYTES);
  static final Routine ORDINAL = TEXT_FUNCTIONS.number("ordinal", BYTES, BYTES);
  static final Routine CURRENT_DATE = TEXT_FUNCTIONS.action("currentDate", PROGRAM, BYTES);
  static final Routine TEST_NUMBER = NUMBER_TEXT_FUNCTIONS.number("test", BYTES, INT, INT, INT);
  static final Routine TEST_CURRENCY =
      NUMBER_TEXT_FUNCTIONS.number("testCurrency", BYTES, BYTES, INT, INT);

  static final Routine DATE_OF_INTEGER = DATE_FUNCTIONS.number("dateOfInteger", NUMBER, NUMBER);
  static final Routine DAY_OF_INTEGER = DATE_FUNCTIONS.number("dayOfInteger", NUMBER, NUMBER);
  static final Routine INTEGER_OF_DATE = DATE_FUNCTIONS.number("integerOfDate", NUMBER, NUMBER);
  static final Routine INTEGER_OF_DAY = DATE_FUNCTIONS.number("integerOfDay", NUMBER, NUMBER);
  static final Routine DATE_TO_YYYYMMDD = DATE_FUNCTIONS.number("dateOf", PROGRAM, NUMBER, NUMBER);
  static final Routine DAY_TO_YYYYDDD = DATE_FUNCTIONS.number("dayOf", PROGRAM, NUMBER, NUMBER);
  static final Routine YEAR_TO_YYYY = DATE_FUNCTIONS.number("yearOf", PROGRAM, NUMBER, NUMBER);
  static final Routine SECONDS_PAST_MIDNIGHT =
      DATE_FUNCTIONS.number("secondsPastMidnight", PROGRAM);
  static final Routine TEST_DATE = DATE_FUNCTIONS.number("testDate", NUMBER);
  static final Routine TEST_DAY = DATE_FUNCTIONS.number("testDay", NUMBER);

  static final Routine GREATER =
      new Routine("java.lang.Math", "max", List.of(Kind.NUMBER, Kind.NUMBER), Result.NUMBER);
  static final Routine LESSER =
      new Routine("java.lang.Math", "min", List.of(Kind.NUMBER, Kind.NUMBER), Result.NUMBER);
  static final Routine SIGN = NUMBER_FUNCTIONS.number("sign", BYTES);
  static final Routine FACTORIAL = NUMBER_FUNCTIONS.action("factorial", NUMBER, BYTES, INT);

  static final Routine FORMATTED_NOW = FORMATTED_FUNCTIONS.action("now", PROGRAM, BYTES, BYTES);
  static final Routine FORMATTED_DATE =
      FORMATTED_FUNCTIONS.action("date", BYTES, NUMBER, NUMBER, BYTES);
  static final Routine FORMATTED_TIME =
      FORMATTED_FUNCTIONS.action("time", BYTES, BYTES, INT, NUMBER, BYTES);
  static final Routine FORMATTED_DATETIME =
      FORMATTED_FUNCTIONS.action("dateTime", BYTES, NUMBER, NUMBER, BYTES, INT, NUMBER, BYTES);
  static final Routine INTEGER_OF_FORMATTED_DATE =
      FORMATTED_FUNCTIONS.number("integerOfDate", BYTES, BYTES, NUMBER);
  static final Routine SECONDS_OF_TIME =
      FORMATTED_FUNCTIONS.action("secondsOfTime", BYTES, BYTES, BYTES, INT, INT);
  static final Routine TEST_FORMATTED = FORMATTED_FUNCTIONS.number("test", BYTES, BYTES);

  static final Routine HEX_OF = BYTE_FUNCTIONS.integer("hexOf", BYTES, BYTES);
  static final Routine BIT_OF = BYTE_FUNCTIONS.integer("bitOf", BYTES, BYTES);
  static final Routine HEX_TO_CHAR = BYTE_FUNCTIONS.integer("hexToChar", BYTES, BYTES);
  static final Routine BIT_TO_CHAR = BYTE_FUNCTIONS.integer("bitToChar", BYTES, BYTES);
  static final Routine UUID = BYTE_FUNCTIONS.action("uuid", BYTES);

  // Of the characters of argument-1, behind whether they are national.
  static final Routine UNICODE_LENGTH = UNICODE_FUNCTIONS.number("length", INT, BYTES);
  static final Routine UNICODE_VALID = UNICODE_FUNCTIONS.number("valid", INT, BYTES);
  static final Routine UNICODE_SUPPLEMENTARY =
      UNICODE_FUNCTIONS.number("supplementary", INT, BYTES);
  static final Routine UNICODE_POSITION = UNICODE_FUNCTIONS.number("position", INT, BYTES, NUMBER);
  static final Routine UNICODE_WIDTH = UNICODE_FUNCTIONS.number("width", INT, BYTES, NUMBER);
  static final Routine UNICODE_SUBSTRING =
      UNICODE_FUNCTIONS.integer("substring", INT, BYTES, NUMBER, NUMBER, BYTES);
  static final Routine UTF8_CHARACTERS = ENCODED_FUNCTIONS.number("characters", BYTES);
  static final Routine UTF8_BYTES = ENCODED_FUNCTIONS.number("bytes", BYTES, NUMBER);

  static final Routine NUMBER_VALUE =
      NUMBER_TEXT_FUNCTIONS.action("value", BYTES, INT, INT, INT, INT, BYTES);
  static final Routine CURRENCY_VALUE =
      NUMBER_TEXT_FUNCTIONS.action("currencyValue", BYTES, BYTES, INT, INT, INT, BYTES);
  static final Routine RANDOM_SEED = RANDOM_NUMBERS.action("seed", PROGRAM, NUMBER);
  static final Routine RANDOM_NEXT = RANDOM_NUMBERS.action("next", PROGRAM, INT, BYTES);
  static final Routine FLOAT_FUNCTION =
      FLOAT_FUNCTIONS.action("evaluate", PROGRAM, INT, INT, BYTES);

  static final Routine LIST_BEGIN = ARGUMENT_LIST.action("begin", PROGRAM);
  static final Routine LIST_DIMENSION = ARGUMENT_LIST.action("dimension", PROGRAM, INT, INT);
  static final Routine LIST_NUMBER =
      ARGUMENT_LIST.action("number", PROGRAM, BYTES, INT, INT, INT, INT);
  static final Routine LIST_REGISTER = ARGUMENT_LIST.action("register", PROGRAM, BYTES);
  static final Routine LIST_EXTERNAL = ARGUMENT_LIST.action("external", PROGRAM, BYTES, TEXT);
  static final Routine LIST_TEXT = ARGUMENT_LIST.action("text", PROGRAM, BYTES);
  static final Routine LIST_SUM = LIST_FUNCTIONS.action("sum", PROGRAM, BYTES, INT, INT);
  static final Routine LIST_RANGE = LIST_FUNCTIONS.action("range", PROGRAM, BYTES, INT, INT);
  static final Routine LIST_EXTREME =
      LIST_FUNCTIONS.action("extreme", PROGRAM, INT, BYTES, INT, INT);
  static final Routine LIST_EXTREME_TEXT =
      LIST_FUNCTIONS.integer("extremeText", PROGRAM, INT, BYTES, INT, BYTES);
  static final Routine LIST_POSITION = LIST_FUNCTIONS.integer("position", PROGRAM, INT, BYTES, INT);

  private FunctionRoutines() {}
}
