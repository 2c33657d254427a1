package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;
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

  static final Routine DISPLAY_TEXT =
      of("Display", "text", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES, Kind.INT);
  static final Routine DISPLAY_NUMBER =
      of("Display", "number", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES, Kind.INT);

  static final Routine ACCEPT_LINE =
      of("Accept", "line", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);
  static final Routine ACCEPT_CLOCK =
      of("Accept", "clock", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.BYTES);

  static final Routine OPEN =
      of("FileVerbs", "open", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine CLOSE = of("FileVerbs", "close", Result.INT, Kind.FILE, Kind.INT);
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
  static final Routine SORT_TABLE =
      of("SortVerbs", "table", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT);

  static final Routine CALL_BEGIN = of("Call", "begin", Result.VOID, Kind.CALL_SITE);
  static final Routine CALL_ARGUMENT =
      of("Call", "argument", Result.VOID, Kind.CALL_SITE, Kind.BYTES);
  static final Routine CALL_OMITTED = of("Call", "omitted", Result.VOID, Kind.CALL_SITE);
  static final Routine CALL_RUN =
      of("Call", "run", Result.INT, Kind.PROGRAM, Kind.CALL_SITE, Kind.BYTES);
  static final Routine CALL_RETURN_CODE = of("Call", "returnCode", Result.INT, Kind.CALL_SITE);
  static final Routine CALL_NOT_FOUND =
      of("Call", "notFound", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine CANCEL = of("Call", "cancel", Result.VOID, Kind.PROGRAM, Kind.BYTES);

  static final Routine SWITCH = of("Switches", "isOn", Result.BOOLEAN, Kind.PROGRAM, Kind.INT);
  static final Routine SET_SWITCH =
      of("Switches", "set", Result.VOID, Kind.PROGRAM, Kind.INT, Kind.INT);

  static final Routine STRING_BEGIN =
      of("StringJoin", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.NUMBER);
  static final Routine STRING_WHOLE =
      of("StringJoin", "whole", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine STRING_DELIMITED =
      of("StringJoin", "delimited", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.BYTES);
  static final Routine STRING_POINTER = of("StringJoin", "pointer", Result.NUMBER, Kind.PROGRAM);
  static final Routine STRING_OVERFLOW = of("StringJoin", "overflow", Result.BOOLEAN, Kind.PROGRAM);

  static final Routine UNSTRING_BEGIN =
      of("Unstringing", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.NUMBER);
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
      of("Inspection", "begin", Result.VOID, Kind.PROGRAM, Kind.BYTES);
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
      of("Inspection", "convert", Result.VOID, Kind.BYTES, Kind.BYTES, Kind.BYTES, Kind.PROGRAM);
  static final Routine INSPECT_POSITION =
      of("Inspection", "position", Result.INT, Kind.BYTES, Kind.BYTES);

  private Routines() {}

  private static Routine of(String type, String name, Result result, Kind... parameters) {
    return new Routine("homeport.runtime." + type, name, List.of(parameters), result);
  }
}
