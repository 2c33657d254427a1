package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;
import java.util.ArrayList;
import java.util.List;

/// The entry points of `homeport.runtime.function`: intrinsic functions.
final class FunctionRoutines {
  static final Routine TRANSLATE =
      function("TextFunctions", "translate", Result.INT, Kind.BYTES, Kind.BYTES, Kind.BYTES);
  static final Routine REVERSE =
      function("TextFunctions", "reverse", Result.INT, Kind.BYTES, Kind.BYTES);
  static final Routine TRIM =
      function("TextFunctions", "trim", Result.INT, Kind.BYTES, Kind.BYTES, Kind.INT);
  static final Routine CASE_ENCODED =
      function(
          "EncodedFunctions", "changeCase", Result.INT, Kind.BYTES, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine REVERSE_ENCODED =
      function("EncodedFunctions", "reverse", Result.INT, Kind.BYTES, Kind.BYTES, Kind.INT);
  static final Routine TRIM_ENCODED =
      function("EncodedFunctions", "trim", Result.INT, Kind.BYTES, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine NATIONAL_OF =
      function(
          "EncodedFunctions",
          "nationalOf",
          Result.INT,
          Kind.BYTES,
          Kind.INT,
          Kind.NUMBER,
          Kind.BYTES);
  static final Routine DISPLAY_OF =
      function(
          "EncodedFunctions",
          "displayOf",
          Result.INT,
          Kind.BYTES,
          Kind.INT,
          Kind.NUMBER,
          Kind.BYTES);
  static final Routine CHARACTER =
      function("TextFunctions", "character", Result.VOID, Kind.NUMBER, Kind.BYTES, Kind.BYTES);
  static final Routine ORDINAL =
      function("TextFunctions", "ordinal", Result.NUMBER, Kind.BYTES, Kind.BYTES);
  static final Routine CURRENT_DATE =
      function("TextFunctions", "currentDate", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine TEST_NUMBER =
      function(
          "NumberTextFunctions", "test", Result.NUMBER, Kind.BYTES, Kind.INT, Kind.INT, Kind.INT);
  static final Routine TEST_CURRENCY =
      function(
          "NumberTextFunctions",
          "testCurrency",
          Result.NUMBER,
          Kind.BYTES,
          Kind.BYTES,
          Kind.INT,
          Kind.INT);

  static final Routine DATE_OF_INTEGER = date("dateOfInteger", Kind.NUMBER, Kind.NUMBER);
  static final Routine DAY_OF_INTEGER = date("dayOfInteger", Kind.NUMBER, Kind.NUMBER);
  static final Routine INTEGER_OF_DATE = date("integerOfDate", Kind.NUMBER, Kind.NUMBER);
  static final Routine INTEGER_OF_DAY = date("integerOfDay", Kind.NUMBER, Kind.NUMBER);
  static final Routine DATE_TO_YYYYMMDD = date("dateOf", Kind.PROGRAM, Kind.NUMBER, Kind.NUMBER);
  static final Routine DAY_TO_YYYYDDD = date("dayOf", Kind.PROGRAM, Kind.NUMBER, Kind.NUMBER);
  static final Routine YEAR_TO_YYYY = date("yearOf", Kind.PROGRAM, Kind.NUMBER, Kind.NUMBER);
  static final Routine SECONDS_PAST_MIDNIGHT = date("secondsPastMidnight", Kind.PROGRAM);
  static final Routine TEST_DATE = date("testDate", Kind.NUMBER);
  static final Routine TEST_DAY = date("testDay", Kind.NUMBER);

  static final Routine GREATER =
      new Routine("java.lang.Math", "max", List.of(Kind.NUMBER, Kind.NUMBER), Result.NUMBER);
  static final Routine LESSER =
      new Routine("java.lang.Math", "min", List.of(Kind.NUMBER, Kind.NUMBER), Result.NUMBER);
  static final Routine SIGN = function("NumberFunctions", "sign", Result.NUMBER, Kind.BYTES);
  static final Routine FACTORIAL =
      function("NumberFunctions", "factorial", Result.VOID, Kind.NUMBER, Kind.BYTES, Kind.INT);

  static final Routine FORMATTED_NOW =
      function("FormattedFunctions", "now", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.BYTES);
  static final Routine FORMATTED_DATE =
      function(
          "FormattedFunctions",
          "date",
          Result.VOID,
          Kind.BYTES,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.BYTES);
  static final Routine FORMATTED_TIME =
      function(
          "FormattedFunctions",
          "time",
          Result.VOID,
          Kind.BYTES,
          Kind.BYTES,
          Kind.INT,
          Kind.NUMBER,
          Kind.BYTES);
  static final Routine FORMATTED_DATETIME =
      function(
          "FormattedFunctions",
          "dateTime",
          Result.VOID,
          Kind.BYTES,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.BYTES,
          Kind.INT,
          Kind.NUMBER,
          Kind.BYTES);
  static final Routine INTEGER_OF_FORMATTED_DATE =
      function(
          "FormattedFunctions",
          "integerOfDate",
          Result.NUMBER,
          Kind.BYTES,
          Kind.BYTES,
          Kind.NUMBER);
  static final Routine SECONDS_OF_TIME =
      function(
          "FormattedFunctions",
          "secondsOfTime",
          Result.VOID,
          Kind.BYTES,
          Kind.BYTES,
          Kind.BYTES,
          Kind.INT,
          Kind.INT);
  static final Routine TEST_FORMATTED =
      function("FormattedFunctions", "test", Result.NUMBER, Kind.BYTES, Kind.BYTES);

  static final Routine HEX_OF = bytesToBytes("ByteFunctions", "hexOf");
  static final Routine BIT_OF = bytesToBytes("ByteFunctions", "bitOf");
  static final Routine HEX_TO_CHAR = bytesToBytes("ByteFunctions", "hexToChar");
  static final Routine BIT_TO_CHAR = bytesToBytes("ByteFunctions", "bitToChar");
  static final Routine UUID = function("ByteFunctions", "uuid", Result.VOID, Kind.BYTES);

  static final Routine UNICODE_LENGTH = unicode("length");
  static final Routine UNICODE_VALID = unicode("valid");
  static final Routine UNICODE_SUPPLEMENTARY = unicode("supplementary");
  static final Routine UNICODE_POSITION = unicode("position", Kind.NUMBER);
  static final Routine UNICODE_WIDTH = unicode("width", Kind.NUMBER);
  static final Routine UNICODE_SUBSTRING =
      function(
          "UnicodeFunctions",
          "substring",
          Result.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.BYTES);
  static final Routine UTF8_CHARACTERS =
      function("EncodedFunctions", "characters", Result.NUMBER, Kind.BYTES);
  static final Routine UTF8_BYTES =
      function("EncodedFunctions", "bytes", Result.NUMBER, Kind.BYTES, Kind.NUMBER);

  static final Routine NUMBER_VALUE =
      function(
          "NumberTextFunctions",
          "value",
          Result.VOID,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES);
  static final Routine CURRENCY_VALUE =
      function(
          "NumberTextFunctions",
          "currencyValue",
          Result.VOID,
          Kind.BYTES,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES);
  static final Routine RANDOM_SEED =
      function("RandomNumbers", "seed", Result.VOID, Kind.PROGRAM, Kind.NUMBER);
  static final Routine RANDOM_NEXT =
      function("RandomNumbers", "next", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);
  static final Routine FLOAT_FUNCTION =
      function(
          "FloatFunction", "evaluate", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.INT, Kind.BYTES);

  static final Routine LIST_BEGIN = function("ArgumentList", "begin", Result.VOID, Kind.PROGRAM);
  static final Routine LIST_DIMENSION =
      function("ArgumentList", "dimension", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.INT);
  static final Routine LIST_NUMBER =
      function(
          "ArgumentList",
          "number",
          Result.VOID,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT);
  static final Routine LIST_REGISTER =
      function("ArgumentList", "register", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine LIST_EXTERNAL =
      function("ArgumentList", "external", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.TEXT);
  static final Routine LIST_TEXT =
      function("ArgumentList", "text", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine LIST_SUM =
      function("ListFunctions", "sum", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine LIST_RANGE =
      function("ListFunctions", "range", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine LIST_EXTREME =
      function(
          "ListFunctions",
          "extreme",
          Result.VOID,
          Kind.PROGRAM,
          Kind.INT,
          Kind.BYTES,
          Kind.INT,
          Kind.INT);
  static final Routine LIST_EXTREME_TEXT =
      function(
          "ListFunctions",
          "extremeText",
          Result.INT,
          Kind.PROGRAM,
          Kind.INT,
          Kind.BYTES,
          Kind.INT,
          Kind.BYTES);
  static final Routine LIST_POSITION =
      function(
          "ListFunctions", "position", Result.INT, Kind.PROGRAM, Kind.INT, Kind.BYTES, Kind.INT);

  private FunctionRoutines() {}

  private static Routine function(String type, String name, Result result, Kind... parameters) {
    return Routines.of("function." + type, name, result, parameters);
  }

  private static Routine bytesToBytes(String type, String name) {
    return function(type, name, Result.INT, Kind.BYTES, Kind.BYTES);
  }

  /// Of the characters of argument-1, behind whether they are national.
  private static Routine unicode(String name, Kind... more) {
    List<Kind> parameters = new ArrayList<>(List.of(Kind.INT, Kind.BYTES));
    parameters.addAll(List.of(more));
    return function("UnicodeFunctions", name, Result.NUMBER, parameters.toArray(Kind[]::new));
  }

  private static Routine date(String name, Kind... parameters) {
    return function("DateFunctions", name, Result.NUMBER, parameters);
  }
}
