package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;

/// The entry points of `homeport.runtime` for STRING, UNSTRING and INSPECT.
final class TextRoutines {
  static final Routine STRING_BEGIN =
      Routines.of(
          "StringJoin", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.NUMBER, Kind.INT);
  static final Routine STRING_BEGIN_DYNAMIC =
      Routines.of(
          "StringJoin",
          "beginDynamic",
          Result.VOID,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.NUMBER,
          Kind.INT);
  static final Routine STRING_END_DYNAMIC =
      Routines.of("StringJoin", "endDynamic", Result.VOID, Kind.PROGRAM);
  static final Routine STRING_WHOLE =
      Routines.of("StringJoin", "whole", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine STRING_DELIMITED =
      Routines.of("StringJoin", "delimited", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.BYTES);
  static final Routine STRING_POINTER =
      Routines.of("StringJoin", "pointer", Result.NUMBER, Kind.PROGRAM);
  static final Routine STRING_OVERFLOW =
      Routines.of("StringJoin", "overflow", Result.BOOLEAN, Kind.PROGRAM);

  static final Routine UNSTRING_BEGIN =
      Routines.of(
          "Unstringing", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.NUMBER, Kind.INT);
  static final Routine UNSTRING_DELIMITER =
      Routines.of("Unstringing", "delimiter", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);
  static final Routine UNSTRING_NEXT =
      Routines.of("Unstringing", "next", Result.BOOLEAN, Kind.PROGRAM, Kind.INT);
  static final Routine UNSTRING_PART_START =
      Routines.of("Unstringing", "partStart", Result.INT, Kind.PROGRAM);
  static final Routine UNSTRING_PART_LENGTH =
      Routines.of("Unstringing", "partLength", Result.INT, Kind.PROGRAM);
  static final Routine UNSTRING_DELIMITER_IN =
      Routines.of("Unstringing", "delimiterIn", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine UNSTRING_POINTER =
      Routines.of("Unstringing", "pointer", Result.NUMBER, Kind.PROGRAM);
  static final Routine UNSTRING_PARTS =
      Routines.of("Unstringing", "parts", Result.NUMBER, Kind.PROGRAM);
  static final Routine UNSTRING_OVERFLOW =
      Routines.of("Unstringing", "overflow", Result.BOOLEAN, Kind.PROGRAM);

  static final Routine INSPECT_BEGIN =
      Routines.of("Inspection", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT);
  static final Routine INSPECT_PHRASE =
      Routines.of("Inspection", "phrase", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);
  static final Routine INSPECT_BY =
      Routines.of("Inspection", "by", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine INSPECT_AFTER =
      Routines.of("Inspection", "after", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine INSPECT_BEFORE =
      Routines.of("Inspection", "before", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine INSPECT_RUN = Routines.of("Inspection", "run", Result.VOID, Kind.PROGRAM);
  static final Routine INSPECT_TALLY =
      Routines.of("Inspection", "tally", Result.NUMBER, Kind.PROGRAM, Kind.INT);
  static final Routine INSPECT_CONVERT =
      Routines.of(
          "Inspection",
          "convert",
          Result.VOID,
          Kind.BYTES,
          Kind.BYTES,
          Kind.BYTES,
          Kind.PROGRAM,
          Kind.INT);
  static final Routine INSPECT_TRANSLATE =
      Routines.of("Inspection", "translate", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine INSPECT_PUT_DIGITS =
      Routines.of("Inspection", "putDigits", Result.VOID, Kind.BYTES, Kind.BYTES, Kind.INT);
  static final Routine INSPECT_POSITION =
      Routines.of("Inspection", "position", Result.INT, Kind.BYTES, Kind.BYTES, Kind.INT);

  private TextRoutines() {}
}
