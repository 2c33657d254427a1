package homeport.codegen.lower;

import static homeport.codegen.ir.Routine.Kind.BYTES;
import static homeport.codegen.ir.Routine.Kind.INT;
import static homeport.codegen.ir.Routine.Kind.NUMBER;
import static homeport.codegen.ir.Routine.Kind.PROGRAM;

import homeport.codegen.ir.Routine;

/// The entry points of `homeport.runtime` for STRING, UNSTRING and INSPECT.
final class TextRoutines {
  private static final RuntimeClass STRING_VERB = new RuntimeClass("StringJoin");
  private static final RuntimeClass UNSTRING_VERB = new RuntimeClass("Unstringing");
  private static final RuntimeClass INSPECT_VERB = new RuntimeClass("Inspection");

  static final Routine STRING_BEGIN = STRING_VERB.action("begin", PROGRAM, BYTES, NUMBER, INT);
  static final Routine STRING_BEGIN_DYNAMIC =
      STRING_VERB.action("beginDynamic", PROGRAM, BYTES, NUMBER, INT);
  static final Routine STRING_END_DYNAMIC = STRING_VERB.action("endDynamic", PROGRAM);
  static final Routine STRING_WHOLE = STRING_VERB.action("whole", PROGRAM, BYTES);
  static final Routine STRING_DELIMITED = STRING_VERB.action("delimited", PROGRAM, BYTES, BYTES);
  static final Routine STRING_POINTER = STRING_VERB.number("pointer", PROGRAM);
  static final Routine STRING_OVERFLOW = STRING_VERB.test("overflow", PROGRAM);

  private static final RuntimeClass STRING_UTF8 = new RuntimeClass("Utf8Join");

  static final Routine UTF8_BEGIN = STRING_UTF8.action("begin", PROGRAM, BYTES, NUMBER, INT);
  static final Routine UTF8_WHOLE = STRING_UTF8.action("whole", PROGRAM, BYTES);
  static final Routine UTF8_DELIMITED = STRING_UTF8.action("delimited", PROGRAM, BYTES, BYTES);
  static final Routine UTF8_END = STRING_UTF8.action("end", PROGRAM);
  static final Routine UTF8_POINTER = STRING_UTF8.number("pointer", PROGRAM);
  static final Routine UTF8_OVERFLOW = STRING_UTF8.test("overflow", PROGRAM);

  static final Routine UNSTRING_BEGIN = UNSTRING_VERB.action("begin", PROGRAM, BYTES, NUMBER, INT);
  static final Routine UNSTRING_DELIMITER = UNSTRING_VERB.action("delimiter", PROGRAM, INT, BYTES);
  static final Routine UNSTRING_NEXT = UNSTRING_VERB.test("next", PROGRAM, INT);
  static final Routine UNSTRING_PART_START = UNSTRING_VERB.integer("partStart", PROGRAM);
  static final Routine UNSTRING_PART_LENGTH = UNSTRING_VERB.integer("partLength", PROGRAM);
  static final Routine UNSTRING_NEXT_UTF8 = UNSTRING_VERB.test("nextUtf8", PROGRAM, INT, INT);
  static final Routine UNSTRING_PART_COUNT = UNSTRING_VERB.number("partCount", PROGRAM);
  static final Routine UNSTRING_DELIMITER_IN_UTF8 =
      UNSTRING_VERB.action("delimiterInUtf8", PROGRAM, BYTES, INT);
  static final Routine UNSTRING_DELIMITER_IN = UNSTRING_VERB.action("delimiterIn", PROGRAM, BYTES);
  static final Routine UNSTRING_POINTER = UNSTRING_VERB.number("pointer", PROGRAM);
  static final Routine UNSTRING_PARTS = UNSTRING_VERB.number("parts", PROGRAM);
  static final Routine UNSTRING_OVERFLOW = UNSTRING_VERB.test("overflow", PROGRAM);

  static final Routine INSPECT_BEGIN = INSPECT_VERB.action("begin", PROGRAM, BYTES, INT);
  static final Routine INSPECT_PHRASE = INSPECT_VERB.action("phrase", PROGRAM, INT, BYTES);
  static final Routine INSPECT_BY = INSPECT_VERB.action("by", PROGRAM, BYTES);
  static final Routine INSPECT_AFTER = INSPECT_VERB.action("after", PROGRAM, BYTES);
  static final Routine INSPECT_BEFORE = INSPECT_VERB.action("before", PROGRAM, BYTES);
  static final Routine INSPECT_RUN = INSPECT_VERB.action("run", PROGRAM);
  static final Routine INSPECT_TALLY = INSPECT_VERB.number("tally", PROGRAM, INT);
  static final Routine INSPECT_CONVERT =
      INSPECT_VERB.action("convert", BYTES, BYTES, BYTES, PROGRAM, INT);
  static final Routine INSPECT_TRANSLATE = INSPECT_VERB.action("translate", BYTES, BYTES);
  static final Routine INSPECT_PUT_DIGITS = INSPECT_VERB.action("putDigits", BYTES, BYTES, INT);
  static final Routine INSPECT_POSITION = INSPECT_VERB.integer("position", BYTES, BYTES, INT);

  private TextRoutines() {}
}
