package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;
import java.util.ArrayList;
import java.util.List;

/// The entry points of `homeport.runtime` that lowered programs call. A test holds each against the
/// method it names.
final class Routines {
  static final Routine TEXT_AS_NUMBER = of("Alphanumeric", "asNumber", Result.NUMBER, Kind.BYTES);
  static final Routine TEXT_AGAINST_NUMBER =
      of(
          "Alphanumeric",
          "compareNumber",
          Result.BOOLEAN,
          Kind.INT,
          Kind.BYTES,
          Kind.NUMBER,
          Kind.INT);

  static final Routine COLLATE =
      of("Collating", "texts", Result.BOOLEAN, Kind.INT, Kind.BYTES, Kind.BYTES, Kind.BYTES);
  static final Routine COLLATE_REPEATED =
      of("Collating", "repeated", Result.BOOLEAN, Kind.INT, Kind.BYTES, Kind.BYTES, Kind.BYTES);
  static final Routine COLLATE_NUMBER =
      of(
          "Collating",
          "number",
          Result.BOOLEAN,
          Kind.INT,
          Kind.BYTES,
          Kind.NUMBER,
          Kind.INT,
          Kind.BYTES);

  static final Routine CONVERT =
      of(
          "EncodedText",
          "convert",
          Result.INT,
          Kind.PROGRAM,
          Kind.INT,
          Kind.BYTES,
          Kind.INT,
          Kind.BYTES);
  static final Routine MOVE_ENCODED =
      of("EncodedText", "move", Result.VOID, Kind.BYTES, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine COMPARE_ENCODED =
      of("EncodedText", "compare", Result.BOOLEAN, Kind.INT, Kind.BYTES, Kind.BYTES, Kind.INT);
  static final Routine NATIONAL_NUMBER =
      of("EncodedText", "number", Result.NUMBER, Kind.BYTES, Kind.INT, Kind.INT, Kind.INT);
  static final Routine NATIONAL_WIDEN =
      of("EncodedText", "widen", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine NATIONAL_DIGITS =
      of("EncodedText", "digits", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine NATIONAL_NUMERIC =
      of("EncodedText", "numeric", Result.BOOLEAN, Kind.BYTES, Kind.INT);
  static final Routine NATIONAL_ALPHABETIC =
      of("EncodedText", "alphabetic", Result.BOOLEAN, Kind.BYTES, Kind.INT);
  static final Routine DOUBLE_BYTES =
      of("EncodedText", "doubleBytes", Result.BOOLEAN, Kind.BYTES, Kind.INT);

  static final Routine DISPLAY_TEXT =
      of("Display", "text", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES, Kind.INT);
  static final Routine DISPLAY_NUMBER =
      of("Display", "number", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES, Kind.INT);

  static final Routine PREFERRED_SIGNS =
      of("SignCodes", "preferred", Result.BOOLEAN, Kind.BYTES, Kind.INT);
  static final Routine ALL_SIGNS = of("SignCodes", "all", Result.BOOLEAN, Kind.BYTES, Kind.INT);
  static final Routine NUMERIC_CHECK =
      of(
          "NumericCheck",
          "failed",
          Result.VOID,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.TEXT,
          Kind.INT,
          Kind.INT,
          Kind.INT);
  static final Routine DIGITS_BEHIND_SPACES =
      of("NumericCheck", "digitsBehindSpaces", Result.BOOLEAN, Kind.BYTES, Kind.INT);
  static final Routine RANGE_CHECK =
      of("StorageCheck", "outOfRange", Result.VOID, Kind.PROGRAM, Kind.TEXT, Kind.INT, Kind.INT);
  static final Routine PARM_CHECK =
      of(
          "StorageCheck",
          "afterCall",
          Result.VOID,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.TEXT,
          Kind.INT,
          Kind.INT);
  static final Routine DEBUGGING_ON = of("DebugSwitch", "isOn", Result.BOOLEAN, Kind.PROGRAM);

  static final Routine ACCEPT_LINE =
      of("Accept", "line", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);
  static final Routine ACCEPT_NATIONAL =
      of("Accept", "national", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES, Kind.INT);
  static final Routine ACCEPT_CLOCK =
      of("Accept", "clock", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);

  static final Routine OPEN =
      of("FileVerbs", "open", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine CLOSE = of("FileVerbs", "close", Result.INT, Kind.FILE, Kind.INT);
  static final Routine OPEN_NO_REWIND =
      of("FileVerbs", "openNoRewind", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine CLOSE_NO_REWIND = of("FileVerbs", "closeNoRewind", Result.INT, Kind.FILE);
  static final Routine CLOSE_REEL = of("FileVerbs", "closeReel", Result.INT, Kind.FILE);
  static final Routine LINAGE =
      of(
          "FileVerbs",
          "linage",
          Result.VOID,
          Kind.FILE,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.NUMBER);
  static final Routine LINAGE_COUNTER = of("FileVerbs", "linageCounter", Result.INT, Kind.FILE);
  static final Routine END_OF_PAGE = of("FileVerbs", "endOfPage", Result.BOOLEAN, Kind.FILE);

  static final Routine REPORT_FAULT = of("ReportFault", "end", Result.VOID, Kind.TEXT);

  static final Routine RELATIVE_READ =
      of("RelativeVerbs", "read", Result.INT, Kind.FILE, Kind.BYTES, Kind.NUMBER);
  static final Routine RELATIVE_FITS = of("RelativeVerbs", "fits", Result.INT, Kind.FILE, Kind.INT);
  static final Routine RELATIVE_WRITE_NEXT =
      of("RelativeVerbs", "writeNext", Result.INT, Kind.FILE, Kind.BYTES, Kind.INT);
  static final Routine RELATIVE_WRITE =
      of("RelativeVerbs", "write", Result.INT, Kind.FILE, Kind.BYTES, Kind.NUMBER);
  static final Routine RELATIVE_REWRITE =
      of("RelativeVerbs", "rewrite", Result.INT, Kind.FILE, Kind.BYTES, Kind.NUMBER);
  static final Routine RELATIVE_DELETE =
      of("RelativeVerbs", "delete", Result.INT, Kind.FILE, Kind.NUMBER);
  static final Routine RELATIVE_DELETE_LAST =
      of("RelativeVerbs", "deleteLast", Result.INT, Kind.FILE);
  static final Routine RELATIVE_START =
      of("RelativeVerbs", "start", Result.INT, Kind.FILE, Kind.INT, Kind.NUMBER);
  static final Routine RELATIVE_NUMBER = of("RelativeVerbs", "number", Result.NUMBER, Kind.FILE);

  static final Routine READ_NEXT = of("FileVerbs", "readNext", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine READ_PREVIOUS =
      of("FileVerbs", "readPrevious", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine READ_KEY =
      of("FileVerbs", "readKey", Result.INT, Kind.FILE, Kind.BYTES, Kind.BYTES, Kind.INT);
  static final Routine WRITE = of("FileVerbs", "write", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine WRITE_ADVANCING =
      of("FileVerbs", "writeAdvancing", Result.INT, Kind.FILE, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine REWRITE = of("FileVerbs", "rewrite", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine DELETE = of("FileVerbs", "delete", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine START =
      of("FileVerbs", "start", Result.INT, Kind.FILE, Kind.INT, Kind.INT, Kind.BYTES);
  static final Routine PUT_STATUS =
      of("FileVerbs", "putStatus", Result.VOID, Kind.FILE, Kind.BYTES);
  static final Routine PUT_VSAM_STATUS =
      of("FileVerbs", "putVsamStatus", Result.VOID, Kind.FILE, Kind.BYTES);
  static final Routine RECORD_LENGTH = of("FileVerbs", "recordLength", Result.INT, Kind.FILE);
  static final Routine OPENED_FOR =
      of("FileVerbs", "openedFor", Result.BOOLEAN, Kind.FILE, Kind.INT);
  static final Routine UNHANDLED =
      of("FileVerbs", "unhandled", Result.VOID, Kind.PROGRAM, Kind.FILE, Kind.TEXT);

  static final Routine SORT_BEGIN =
      of("SortVerbs", "begin", Result.VOID, Kind.PROGRAM, Kind.FILE, Kind.INT, Kind.BYTES);
  static final Routine SORT_KEY =
      of("SortVerbs", "key", Result.VOID, Kind.FILE, Kind.INT, Kind.INT, Kind.INT, Kind.INT);
  static final Routine SORT_COLLATING =
      of("SortVerbs", "collating", Result.VOID, Kind.FILE, Kind.BYTES);
  static final Routine SORT_READY = of("SortVerbs", "ready", Result.VOID, Kind.PROGRAM, Kind.FILE);
  static final Routine SORT_PROCEDURE =
      of("SortVerbs", "procedure", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine SORT_RELEASE =
      of("SortVerbs", "release", Result.VOID, Kind.PROGRAM, Kind.FILE, Kind.BYTES);
  static final Routine SORT_RETURN =
      of("SortVerbs", "returned", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.BYTES);
  static final Routine SORT_STOP =
      of("SortVerbs", "stopWhenAsked", Result.VOID, Kind.FILE, Kind.NUMBER);
  static final Routine SORT_GOES_ON = of("SortVerbs", "goesOn", Result.INT, Kind.FILE, Kind.NUMBER);
  static final Routine SORT_FAILED =
      of("SortVerbs", "failed", Result.VOID, Kind.FILE, Kind.FILE, Kind.TEXT);
  static final Routine SORT_USING =
      of("SortVerbs", "using", Result.INT, Kind.FILE, Kind.FILE, Kind.BYTES);
  static final Routine SORT_CLOSE = of("SortVerbs", "close", Result.INT, Kind.FILE);
  static final Routine SORT_ORDER = of("SortVerbs", "order", Result.VOID, Kind.FILE);
  static final Routine SORT_NEXT = of("SortVerbs", "next", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine SORT_GIVE =
      of("SortVerbs", "give", Result.INT, Kind.FILE, Kind.FILE, Kind.BYTES);
  static final Routine SORT_END =
      of("SortVerbs", "end", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine SORT_TABLE_BEGIN =
      of("SortVerbs", "tableBegin", Result.VOID, Kind.PROGRAM, Kind.INT);
  static final Routine SORT_TABLE_KEY =
      of(
          "SortVerbs",
          "tableKey",
          Result.VOID,
          Kind.PROGRAM,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT);
  static final Routine SORT_TABLE_COLLATING =
      of("SortVerbs", "tableCollating", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine SORT_TABLE =
      of("SortVerbs", "table", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT);
  static final Routine ENTER_AROUND =
      of("ProgramParts", "enterAround", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.INT);

  static final Routine CALL_BEGIN = of("Call", "begin", Result.VOID, Kind.CALL_SITE);
  static final Routine CALL_ARGUMENT =
      of("Call", "argument", Result.VOID, Kind.CALL_SITE, Kind.BYTES);
  static final Routine CALL_VALUE = of("Call", "value", Result.VOID, Kind.CALL_SITE, Kind.BYTES);
  static final Routine CALL_RETURNING =
      of("Call", "returning", Result.VOID, Kind.CALL_SITE, Kind.BYTES);
  static final Routine CALL_OMITTED = of("Call", "omitted", Result.VOID, Kind.CALL_SITE);
  static final Routine CALL_RUN =
      of("Call", "run", Result.INT, Kind.PROGRAM, Kind.CALL_SITE, Kind.BYTES, Kind.INT);
  static final Routine CALL_THROUGH =
      of("Call", "through", Result.INT, Kind.PROGRAM, Kind.CALL_SITE, Kind.BYTES);
  static final Routine CALL_RETURN_CODE = of("Call", "returnCode", Result.INT, Kind.CALL_SITE);
  static final Routine CALL_NOT_FOUND =
      of("Call", "notFound", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine CANCEL =
      of("Call", "cancel", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT);

  static final Routine ALLOCATE = of("Pointers", "allocate", Result.INT, Kind.PROGRAM, Kind.NUMBER);
  static final Routine FREE = of("Pointers", "free", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine ADDRESS_OF =
      of("Pointers", "addressOf", Result.NUMBER, Kind.PROGRAM, Kind.BYTES);
  static final Routine ENTRY_ADDRESS =
      of("Pointers", "entry", Result.NUMBER, Kind.PROGRAM, Kind.BYTES, Kind.INT);

  static final Routine SWITCH = of("Switches", "isOn", Result.BOOLEAN, Kind.PROGRAM, Kind.INT);
  static final Routine SET_SWITCH =
      of("Switches", "set", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.INT);

  static final Routine JSON_GENERATE =
      of(
          "json.JsonGenerate",
          "generate",
          Result.INT,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.BYTES);
  static final Routine JSON_COUNT = of("json.JsonGenerate", "count", Result.INT, Kind.PROGRAM);

  static final Routine JSON_PARSE =
      of(
          "json.JsonParse",
          "parse",
          Result.INT,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.BYTES);
  static final Routine JSON_STATUS = of("json.JsonParse", "status", Result.INT, Kind.PROGRAM);

  static final Routine XML_GENERATE =
      of(
          "xml.XmlGenerate",
          "generate",
          Result.INT,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.BYTES,
          Kind.BYTES,
          Kind.BYTES);
  static final Routine XML_COUNT = of("xml.XmlGenerate", "count", Result.INT, Kind.PROGRAM);

  static final Routine XML_PARSE_BEGIN =
      of(
          "xml.XmlParse",
          "begin",
          Result.VOID,
          Kind.PROGRAM,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES);
  static final Routine XML_PARSE_NEXT =
      of("xml.XmlParse", "next", Result.INT, Kind.PROGRAM, Kind.BYTES, Kind.BYTES);
  static final Routine XML_PARSE_ADDRESS =
      of("xml.XmlParse", "address", Result.NUMBER, Kind.PROGRAM, Kind.INT);
  static final Routine ENTER_RANGE =
      of("ProgramParts", "enter", Result.VOID, Kind.PROGRAM, Kind.INT);

  static final Routine STRING_BEGIN =
      of("StringJoin", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.NUMBER, Kind.INT);
  static final Routine STRING_WHOLE =
      of("StringJoin", "whole", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine STRING_DELIMITED =
      of("StringJoin", "delimited", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.BYTES);
  static final Routine STRING_POINTER = of("StringJoin", "pointer", Result.NUMBER, Kind.PROGRAM);
  static final Routine STRING_OVERFLOW = of("StringJoin", "overflow", Result.BOOLEAN, Kind.PROGRAM);

  static final Routine UNSTRING_BEGIN =
      of("Unstringing", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.NUMBER, Kind.INT);
  static final Routine UNSTRING_DELIMITER =
      of("Unstringing", "delimiter", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);
  static final Routine UNSTRING_NEXT =
      of("Unstringing", "next", Result.BOOLEAN, Kind.PROGRAM, Kind.INT);
  static final Routine UNSTRING_PART_START =
      of("Unstringing", "partStart", Result.INT, Kind.PROGRAM);
  static final Routine UNSTRING_PART_LENGTH =
      of("Unstringing", "partLength", Result.INT, Kind.PROGRAM);
  static final Routine UNSTRING_DELIMITER_IN =
      of("Unstringing", "delimiterIn", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine UNSTRING_POINTER = of("Unstringing", "pointer", Result.NUMBER, Kind.PROGRAM);
  static final Routine UNSTRING_PARTS = of("Unstringing", "parts", Result.NUMBER, Kind.PROGRAM);
  static final Routine UNSTRING_OVERFLOW =
      of("Unstringing", "overflow", Result.BOOLEAN, Kind.PROGRAM);

  static final Routine INSPECT_BEGIN =
      of("Inspection", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT);
  static final Routine INSPECT_PHRASE =
      of("Inspection", "phrase", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);
  static final Routine INSPECT_BY = of("Inspection", "by", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine INSPECT_AFTER =
      of("Inspection", "after", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine INSPECT_BEFORE =
      of("Inspection", "before", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine INSPECT_RUN = of("Inspection", "run", Result.VOID, Kind.PROGRAM);
  static final Routine INSPECT_TALLY =
      of("Inspection", "tally", Result.NUMBER, Kind.PROGRAM, Kind.INT);
  static final Routine INSPECT_CONVERT =
      of(
          "Inspection",
          "convert",
          Result.VOID,
          Kind.BYTES,
          Kind.BYTES,
          Kind.BYTES,
          Kind.PROGRAM,
          Kind.INT);
  static final Routine INSPECT_PUT_DIGITS =
      of("Inspection", "putDigits", Result.VOID, Kind.BYTES, Kind.BYTES, Kind.INT);
  static final Routine INSPECT_POSITION =
      of("Inspection", "position", Result.INT, Kind.BYTES, Kind.BYTES, Kind.INT);

  static final Routine FLOAT_FROM_SHORT =
      of("Floats", "fromShort", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_FROM_LONG =
      of("Floats", "fromLong", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_FROM_EXTERNAL =
      of("Floats", "fromExternal", Result.VOID, Kind.BYTES, Kind.TEXT, Kind.INT, Kind.BYTES);
  static final Routine FLOAT_FROM_PACKED =
      of("Floats", "fromPacked", Result.VOID, Kind.BYTES, Kind.INT, Kind.INT, Kind.BYTES);
  static final Routine FLOAT_TO_SHORT =
      of("Floats", "toShort", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_TO_LONG = of("Floats", "toLong", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_TO_EXTERNAL =
      of("Floats", "toExternal", Result.VOID, Kind.BYTES, Kind.TEXT, Kind.BYTES);
  static final Routine FLOAT_TO_PACKED =
      of(
          "Floats",
          "toPacked",
          Result.INT,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.INT);
  static final Routine FLOAT_ADD = binary("add");
  static final Routine FLOAT_SUBTRACT = binary("subtract");
  static final Routine FLOAT_MULTIPLY = binary("multiply");
  static final Routine FLOAT_DIVIDE = binary("divide");
  static final Routine FLOAT_POWER = binary("power");
  static final Routine FLOAT_NEGATE = of("Floats", "negate", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_ABSOLUTE =
      of("Floats", "absolute", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_COMPARE = of("Floats", "compare", Result.INT, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_SIGN = of("Floats", "sign", Result.INT, Kind.BYTES);
  static final Routine POWER_UNDEFINED =
      of("Floats", "powerUndefined", Result.BOOLEAN, Kind.BYTES, Kind.BYTES);
  static final Routine FIXED_POWER =
      of(
          "Floats",
          "fixedPower",
          Result.VOID,
          Kind.BYTES,
          Kind.INT,
          Kind.NUMBER,
          Kind.INT,
          Kind.INT,
          Kind.BYTES);

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
  static final Routine UTF8_MOVE =
      of("Utf8Moves", "move", Result.VOID, Kind.BYTES, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine UTF8_REPLACE =
      of("Utf8Moves", "replace", Result.VOID, Kind.BYTES, Kind.INT, Kind.INT, Kind.INT, Kind.BYTES);

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

  private Routines() {}

  private static Routine function(String type, String name, Result result, Kind... parameters) {
    return of("function." + type, name, result, parameters);
  }

  /// Floating point: from two registers to a third, in a precision.
  private static Routine binary(String name) {
    return of("Floats", name, Result.VOID, Kind.BYTES, Kind.BYTES, Kind.INT, Kind.BYTES);
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

  private static Routine of(String type, String name, Result result, Kind... parameters) {
    return new Routine("homeport.runtime." + type, name, List.of(parameters), result);
  }
}
