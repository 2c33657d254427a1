package homeport.codegen.lower;

import static homeport.codegen.ir.Routine.Kind.BYTES;
import static homeport.codegen.ir.Routine.Kind.CALL_SITE;
import static homeport.codegen.ir.Routine.Kind.INT;
import static homeport.codegen.ir.Routine.Kind.NUMBER;
import static homeport.codegen.ir.Routine.Kind.PROGRAM;
import static homeport.codegen.ir.Routine.Kind.TEXT;

import homeport.codegen.ir.Routine;

/// The entry points of `homeport.runtime` that lowered programs call; those of files, floating
/// point, functions, markup and text have classes of their own. A test holds each against the
/// method it names.
final class Routines {
  private static final RuntimeClass ALPHANUMERIC = new RuntimeClass("Alphanumeric");
  private static final RuntimeClass COLLATING = new RuntimeClass("Collating");
  private static final RuntimeClass ENCODED_TEXT = new RuntimeClass("EncodedText");
  private static final RuntimeClass DISPLAY = new RuntimeClass("Display");
  private static final RuntimeClass SIGN_CODES = new RuntimeClass("SignCodes");
  private static final RuntimeClass NUMERIC_CHECKS = new RuntimeClass("NumericCheck");
  private static final RuntimeClass STORAGE_CHECK = new RuntimeClass("StorageCheck");
  private static final RuntimeClass DEBUG_SWITCH = new RuntimeClass("DebugSwitch");
  private static final RuntimeClass ACCEPT = new RuntimeClass("Accept");
  private static final RuntimeClass PROGRAM_PARTS = new RuntimeClass("ProgramParts");
  private static final RuntimeClass CALL = new RuntimeClass("Call");
  private static final RuntimeClass POINTERS = new RuntimeClass("Pointers");
  private static final RuntimeClass SWITCHES = new RuntimeClass("Switches");
  private static final RuntimeClass UTF8_MOVES = new RuntimeClass("Utf8Moves");

  static final Routine TEXT_AS_NUMBER = ALPHANUMERIC.number("asNumber", BYTES);
  static final Routine TEXT_AGAINST_NUMBER =
      ALPHANUMERIC.test("compareNumber", INT, BYTES, NUMBER, INT);

  static final Routine COLLATE = COLLATING.test("texts", INT, BYTES, BYTES, BYTES);
  static final Routine COLLATE_REPEATED = COLLATING.test("repeated", INT, BYTES, BYTES, BYTES);
  static final Routine COLLATE_NUMBER = COLLATING.test("number", INT, BYTES, NUMBER, INT, BYTES);

  static final Routine CONVERT = ENCODED_TEXT.integer("convert", PROGRAM, INT, BYTES, INT, BYTES);
  static final Routine MOVE_ENCODED = ENCODED_TEXT.action("move", BYTES, BYTES, INT, INT);
  static final Routine COMPARE_ENCODED = ENCODED_TEXT.test("compare", INT, BYTES, BYTES, INT);
  static final Routine NATIONAL_NUMBER = ENCODED_TEXT.number("number", BYTES, INT, INT, INT);
  static final Routine NATIONAL_WIDEN = ENCODED_TEXT.action("widen", BYTES, BYTES);
  static final Routine NATIONAL_DIGITS = ENCODED_TEXT.action("digits", BYTES, BYTES);
  static final Routine NATIONAL_NUMERIC = ENCODED_TEXT.test("numeric", BYTES, INT);
  static final Routine NATIONAL_ALPHABETIC = ENCODED_TEXT.test("alphabetic", BYTES, INT);
  static final Routine DOUBLE_BYTES = ENCODED_TEXT.test("doubleBytes", BYTES, INT);

  static final Routine DISPLAY_TEXT = DISPLAY.action("text", PROGRAM, INT, BYTES, INT);
  static final Routine DISPLAY_NUMBER = DISPLAY.action("number", PROGRAM, INT, BYTES, INT);

  static final Routine PREFERRED_SIGNS = SIGN_CODES.test("preferred", BYTES, INT);
  static final Routine ALL_SIGNS = SIGN_CODES.test("all", BYTES, INT);
  static final Routine NUMERIC_CHECK =
      NUMERIC_CHECKS.action("failed", PROGRAM, BYTES, TEXT, INT, INT, INT);
  static final Routine DIGITS_BEHIND_SPACES = NUMERIC_CHECKS.test("digitsBehindSpaces", BYTES, INT);
  static final Routine RANGE_CHECK = STORAGE_CHECK.action("outOfRange", PROGRAM, TEXT, INT, INT);
  static final Routine PARM_CHECK =
      STORAGE_CHECK.action("afterCall", PROGRAM, BYTES, TEXT, INT, INT);
  static final Routine DEBUGGING_ON = DEBUG_SWITCH.test("isOn", PROGRAM);

  static final Routine ACCEPT_LINE = ACCEPT.action("line", PROGRAM, INT, BYTES);
  static final Routine ACCEPT_NATIONAL = ACCEPT.action("national", PROGRAM, INT, BYTES, INT);
  static final Routine ACCEPT_CLOCK = ACCEPT.action("clock", PROGRAM, INT, BYTES);

  static final Routine ENTER_AROUND = PROGRAM_PARTS.action("enterAround", PROGRAM, INT, INT);

  static final Routine CALL_BEGIN = CALL.action("begin", CALL_SITE);
  static final Routine CALL_PASSED = CALL.integer("passed", CALL_SITE);
  static final Routine CALL_LASTING = CALL.action("lasting", CALL_SITE);
  static final Routine CALL_ARGUMENT = CALL.action("argument", CALL_SITE, BYTES);
  static final Routine CALL_VALUE = CALL.action("value", CALL_SITE, BYTES);
  static final Routine CALL_RETURNING = CALL.action("returning", CALL_SITE, BYTES);
  static final Routine CALL_OMITTED = CALL.action("omitted", CALL_SITE);
  static final Routine CALL_RUN = CALL.integer("run", PROGRAM, CALL_SITE, BYTES, INT);
  static final Routine CALL_THROUGH = CALL.integer("through", PROGRAM, CALL_SITE, BYTES);
  static final Routine CALL_RETURN_CODE = CALL.integer("returnCode", CALL_SITE);
  static final Routine CALL_NOT_FOUND = CALL.action("notFound", PROGRAM, BYTES);
  static final Routine CANCEL = CALL.action("cancel", PROGRAM, BYTES, INT);

  static final Routine ALLOCATE = POINTERS.integer("allocate", PROGRAM, NUMBER);
  static final Routine FREE = POINTERS.action("free", PROGRAM, BYTES);
  static final Routine ADDRESS_OF = POINTERS.number("addressOf", PROGRAM, BYTES);
  static final Routine ENTRY_ADDRESS = POINTERS.number("entry", PROGRAM, BYTES, INT);

  static final Routine SWITCH = SWITCHES.test("isOn", PROGRAM, INT);
  static final Routine SET_SWITCH = SWITCHES.action("set", PROGRAM, INT, INT);

  static final Routine ENTER_RANGE = PROGRAM_PARTS.action("enter", PROGRAM, INT);

  static final Routine UTF8_MOVE = UTF8_MOVES.action("move", BYTES, BYTES, INT, INT);
  static final Routine UTF8_REPLACE = UTF8_MOVES.action("replace", BYTES, INT, INT, INT, BYTES);

  private Routines() {}
}
