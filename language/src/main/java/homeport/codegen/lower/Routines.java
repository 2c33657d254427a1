package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;
import java.util.List;

/// The entry points of `homeport.runtime` that lowered programs call; those of files, floating
/// point, functions, markup and text have classes of their own. A test holds each against the
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
      of("PreferredSigns", "numeric", Result.BOOLEAN, Kind.BYTES, Kind.INT);
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

  static final Routine ENTER_RANGE =
      of("ProgramParts", "enter", Result.VOID, Kind.PROGRAM, Kind.INT);

  static final Routine UTF8_MOVE =
      of("Utf8Moves", "move", Result.VOID, Kind.BYTES, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine UTF8_REPLACE =
      of("Utf8Moves", "replace", Result.VOID, Kind.BYTES, Kind.INT, Kind.INT, Kind.INT, Kind.BYTES);

  private Routines() {}

  /// A method of `homeport.runtime`.
  static Routine of(String type, String name, Result result, Kind... parameters) {
    return new Routine("homeport.runtime." + type, name, List.of(parameters), result);
  }
}
