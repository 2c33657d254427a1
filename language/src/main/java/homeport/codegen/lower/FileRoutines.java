package homeport.codegen.lower;

import static homeport.codegen.ir.Routine.Kind.BYTES;
import static homeport.codegen.ir.Routine.Kind.FILE;
import static homeport.codegen.ir.Routine.Kind.INT;
import static homeport.codegen.ir.Routine.Kind.NUMBER;
import static homeport.codegen.ir.Routine.Kind.PROGRAM;
import static homeport.codegen.ir.Routine.Kind.TEXT;

import homeport.codegen.ir.Routine;

/// The entry points of `homeport.runtime` for files: their verbs, SORT and MERGE, and reports.
final class FileRoutines {
  private static final RuntimeClass FILE_VERBS = new RuntimeClass("FileVerbs");
  private static final RuntimeClass REPORT_FAULTS = new RuntimeClass("ReportFault");
  private static final RuntimeClass RELATIVE_VERBS = new RuntimeClass("RelativeVerbs");
  private static final RuntimeClass SORT_VERBS = new RuntimeClass("SortVerbs");

  static final Routine OPEN = FILE_VERBS.integer("open", PROGRAM, FILE, INT);
  static final Routine CLOSE = FILE_VERBS.integer("close", FILE, INT);
  static final Routine OPEN_NO_REWIND = FILE_VERBS.integer("openNoRewind", PROGRAM, FILE, INT);
  static final Routine CLOSE_NO_REWIND = FILE_VERBS.integer("closeNoRewind", FILE);
  static final Routine CLOSE_REEL = FILE_VERBS.integer("closeReel", FILE);
  static final Routine LINAGE = FILE_VERBS.action("linage", FILE, NUMBER, NUMBER, NUMBER, NUMBER);
  static final Routine LINAGE_COUNTER = FILE_VERBS.integer("linageCounter", FILE);
  static final Routine END_OF_PAGE = FILE_VERBS.test("endOfPage", FILE);

  static final Routine REPORT_FAULT = REPORT_FAULTS.action("end", TEXT);

  static final Routine RELATIVE_READ = RELATIVE_VERBS.integer("read", FILE, BYTES, NUMBER);
  static final Routine RELATIVE_FITS = RELATIVE_VERBS.integer("fits", FILE, INT);
  static final Routine RELATIVE_WRITE_NEXT = RELATIVE_VERBS.integer("writeNext", FILE, BYTES, INT);
  static final Routine RELATIVE_WRITE = RELATIVE_VERBS.integer("write", FILE, BYTES, NUMBER);
  static final Routine RELATIVE_REWRITE = RELATIVE_VERBS.integer("rewrite", FILE, BYTES, NUMBER);
  static final Routine RELATIVE_DELETE = RELATIVE_VERBS.integer("delete", FILE, NUMBER);
  static final Routine RELATIVE_DELETE_LAST = RELATIVE_VERBS.integer("deleteLast", FILE);
  static final Routine RELATIVE_START = RELATIVE_VERBS.integer("start", FILE, INT, NUMBER);
  static final Routine RELATIVE_NUMBER = RELATIVE_VERBS.number("number", FILE);

  static final Routine READ_NEXT = FILE_VERBS.integer("readNext", FILE, BYTES);
  static final Routine READ_PREVIOUS = FILE_VERBS.integer("readPrevious", FILE, BYTES);
  static final Routine READ_KEY = FILE_VERBS.integer("readKey", FILE, BYTES, BYTES, INT);
  static final Routine WRITE = FILE_VERBS.integer("write", FILE, BYTES);
  static final Routine WRITE_ADVANCING =
      FILE_VERBS.integer("writeAdvancing", FILE, BYTES, INT, INT);
  static final Routine REWRITE = FILE_VERBS.integer("rewrite", FILE, BYTES);
  static final Routine DELETE = FILE_VERBS.integer("delete", FILE, BYTES);
  static final Routine START = FILE_VERBS.integer("start", FILE, INT, INT, BYTES);
  static final Routine PUT_STATUS = FILE_VERBS.action("putStatus", FILE, BYTES);
  static final Routine PUT_VSAM_STATUS = FILE_VERBS.action("putVsamStatus", FILE, BYTES);
  static final Routine RECORD_LENGTH = FILE_VERBS.integer("recordLength", FILE);
  static final Routine OPENED_FOR = FILE_VERBS.test("openedFor", FILE, INT);
  static final Routine UNHANDLED = FILE_VERBS.action("unhandled", PROGRAM, FILE, TEXT);

  static final Routine SORT_BEGIN = SORT_VERBS.action("begin", PROGRAM, FILE, INT, BYTES);
  static final Routine SORT_KEY = SORT_VERBS.action("key", FILE, INT, INT, INT, INT);
  static final Routine SORT_COLLATING = SORT_VERBS.action("collating", FILE, BYTES);
  static final Routine SORT_READY = SORT_VERBS.action("ready", PROGRAM, FILE);
  static final Routine SORT_PROCEDURE = SORT_VERBS.integer("procedure", PROGRAM, FILE, INT);
  static final Routine SORT_RELEASE = SORT_VERBS.action("release", PROGRAM, FILE, BYTES);
  static final Routine SORT_RETURN = SORT_VERBS.integer("returned", PROGRAM, FILE, BYTES);
  static final Routine SORT_STOP = SORT_VERBS.action("stopWhenAsked", FILE, NUMBER);
  static final Routine SORT_GOES_ON = SORT_VERBS.integer("goesOn", FILE, NUMBER);
  static final Routine SORT_FAILED = SORT_VERBS.action("failed", FILE, FILE, TEXT);
  static final Routine SORT_USING = SORT_VERBS.integer("using", FILE, FILE, BYTES);
  static final Routine SORT_CLOSE = SORT_VERBS.integer("close", FILE);
  static final Routine SORT_ORDER = SORT_VERBS.action("order", FILE);
  static final Routine SORT_NEXT = SORT_VERBS.integer("next", FILE, BYTES);
  static final Routine SORT_GIVE = SORT_VERBS.integer("give", FILE, FILE, BYTES);
  static final Routine SORT_END = SORT_VERBS.integer("end", PROGRAM, FILE, INT);
  static final Routine SORT_TABLE_BEGIN = SORT_VERBS.action("tableBegin", PROGRAM, INT);
  static final Routine SORT_TABLE_KEY = SORT_VERBS.action("tableKey", PROGRAM, INT, INT, INT, INT);
  static final Routine SORT_TABLE_COLLATING = SORT_VERBS.action("tableCollating", PROGRAM, BYTES);
  static final Routine SORT_TABLE = SORT_VERBS.action("table", PROGRAM, BYTES, INT);

  private FileRoutines() {}
}
