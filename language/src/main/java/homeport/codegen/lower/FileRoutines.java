package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;

/// The entry points of `homeport.runtime` for files: their verbs, SORT and MERGE, and reports.
final class FileRoutines {
  static final Routine OPEN =
      Routines.of("FileVerbs", "open", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine CLOSE = Routines.of("FileVerbs", "close", Result.INT, Kind.FILE, Kind.INT);
  static final Routine OPEN_NO_REWIND =
      Routines.of("FileVerbs", "openNoRewind", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine CLOSE_NO_REWIND =
      Routines.of("FileVerbs", "closeNoRewind", Result.INT, Kind.FILE);
  static final Routine CLOSE_REEL = Routines.of("FileVerbs", "closeReel", Result.INT, Kind.FILE);
  static final Routine LINAGE =
      Routines.of(
          "FileVerbs",
          "linage",
          Result.VOID,
          Kind.FILE,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.NUMBER);
  static final Routine LINAGE_COUNTER =
      Routines.of("FileVerbs", "linageCounter", Result.INT, Kind.FILE);
  static final Routine END_OF_PAGE =
      Routines.of("FileVerbs", "endOfPage", Result.BOOLEAN, Kind.FILE);

  static final Routine REPORT_FAULT = Routines.of("ReportFault", "end", Result.VOID, Kind.TEXT);

  static final Routine RELATIVE_READ =
      Routines.of("RelativeVerbs", "read", Result.INT, Kind.FILE, Kind.BYTES, Kind.NUMBER);
  static final Routine RELATIVE_FITS =
      Routines.of("RelativeVerbs", "fits", Result.INT, Kind.FILE, Kind.INT);
  static final Routine RELATIVE_WRITE_NEXT =
      Routines.of("RelativeVerbs", "writeNext", Result.INT, Kind.FILE, Kind.BYTES, Kind.INT);
  static final Routine RELATIVE_WRITE =
      Routines.of("RelativeVerbs", "write", Result.INT, Kind.FILE, Kind.BYTES, Kind.NUMBER);
  static final Routine RELATIVE_REWRITE =
      Routines.of("RelativeVerbs", "rewrite", Result.INT, Kind.FILE, Kind.BYTES, Kind.NUMBER);
  static final Routine RELATIVE_DELETE =
      Routines.of("RelativeVerbs", "delete", Result.INT, Kind.FILE, Kind.NUMBER);
  static final Routine RELATIVE_DELETE_LAST =
      Routines.of("RelativeVerbs", "deleteLast", Result.INT, Kind.FILE);
  static final Routine RELATIVE_START =
      Routines.of("RelativeVerbs", "start", Result.INT, Kind.FILE, Kind.INT, Kind.NUMBER);
  static final Routine RELATIVE_NUMBER =
      Routines.of("RelativeVerbs", "number", Result.NUMBER, Kind.FILE);

  static final Routine READ_NEXT =
      Routines.of("FileVerbs", "readNext", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine READ_PREVIOUS =
      Routines.of("FileVerbs", "readPrevious", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine READ_KEY =
      Routines.of("FileVerbs", "readKey", Result.INT, Kind.FILE, Kind.BYTES, Kind.BYTES, Kind.INT);
  static final Routine WRITE = Routines.of("FileVerbs", "write", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine WRITE_ADVANCING =
      Routines.of(
          "FileVerbs", "writeAdvancing", Result.INT, Kind.FILE, Kind.BYTES, Kind.INT, Kind.INT);
  static final Routine REWRITE =
      Routines.of("FileVerbs", "rewrite", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine DELETE =
      Routines.of("FileVerbs", "delete", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine START =
      Routines.of("FileVerbs", "start", Result.INT, Kind.FILE, Kind.INT, Kind.INT, Kind.BYTES);
  static final Routine PUT_STATUS =
      Routines.of("FileVerbs", "putStatus", Result.VOID, Kind.FILE, Kind.BYTES);
  static final Routine PUT_VSAM_STATUS =
      Routines.of("FileVerbs", "putVsamStatus", Result.VOID, Kind.FILE, Kind.BYTES);
  static final Routine RECORD_LENGTH =
      Routines.of("FileVerbs", "recordLength", Result.INT, Kind.FILE);
  static final Routine OPENED_FOR =
      Routines.of("FileVerbs", "openedFor", Result.BOOLEAN, Kind.FILE, Kind.INT);
  static final Routine UNHANDLED =
      Routines.of("FileVerbs", "unhandled", Result.VOID, Kind.PROGRAM, Kind.FILE, Kind.TEXT);

  static final Routine SORT_BEGIN =
      Routines.of("SortVerbs", "begin", Result.VOID, Kind.PROGRAM, Kind.FILE, Kind.INT, Kind.BYTES);
  static final Routine SORT_KEY =
      Routines.of(
          "SortVerbs", "key", Result.VOID, Kind.FILE, Kind.INT, Kind.INT, Kind.INT, Kind.INT);
  static final Routine SORT_COLLATING =
      Routines.of("SortVerbs", "collating", Result.VOID, Kind.FILE, Kind.BYTES);
  static final Routine SORT_READY =
      Routines.of("SortVerbs", "ready", Result.VOID, Kind.PROGRAM, Kind.FILE);
  static final Routine SORT_PROCEDURE =
      Routines.of("SortVerbs", "procedure", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine SORT_RELEASE =
      Routines.of("SortVerbs", "release", Result.VOID, Kind.PROGRAM, Kind.FILE, Kind.BYTES);
  static final Routine SORT_RETURN =
      Routines.of("SortVerbs", "returned", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.BYTES);
  static final Routine SORT_STOP =
      Routines.of("SortVerbs", "stopWhenAsked", Result.VOID, Kind.FILE, Kind.NUMBER);
  static final Routine SORT_GOES_ON =
      Routines.of("SortVerbs", "goesOn", Result.INT, Kind.FILE, Kind.NUMBER);
  static final Routine SORT_FAILED =
      Routines.of("SortVerbs", "failed", Result.VOID, Kind.FILE, Kind.FILE, Kind.TEXT);
  static final Routine SORT_USING =
      Routines.of("SortVerbs", "using", Result.INT, Kind.FILE, Kind.FILE, Kind.BYTES);
  static final Routine SORT_CLOSE = Routines.of("SortVerbs", "close", Result.INT, Kind.FILE);
  static final Routine SORT_ORDER = Routines.of("SortVerbs", "order", Result.VOID, Kind.FILE);
  static final Routine SORT_NEXT =
      Routines.of("SortVerbs", "next", Result.INT, Kind.FILE, Kind.BYTES);
  static final Routine SORT_GIVE =
      Routines.of("SortVerbs", "give", Result.INT, Kind.FILE, Kind.FILE, Kind.BYTES);
  static final Routine SORT_END =
      Routines.of("SortVerbs", "end", Result.INT, Kind.PROGRAM, Kind.FILE, Kind.INT);
  static final Routine SORT_TABLE_BEGIN =
      Routines.of("SortVerbs", "tableBegin", Result.VOID, Kind.PROGRAM, Kind.INT);
  static final Routine SORT_TABLE_KEY =
      Routines.of(
          "SortVerbs",
          "tableKey",
          Result.VOID,
          Kind.PROGRAM,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT);
  static final Routine SORT_TABLE_COLLATING =
      Routines.of("SortVerbs", "tableCollating", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine SORT_TABLE =
      Routines.of("SortVerbs", "table", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT);

  private FileRoutines() {}
}
