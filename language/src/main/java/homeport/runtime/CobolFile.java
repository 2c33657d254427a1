package homeport.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A COBOL file in a program: which operations its state allows (Enterprise COBOL 6.4 Language
/// Reference, "File status key": 41 to 49 are found here, before a data set is touched), and what
/// they do to the record area. Every operation returns the file status as a number and keeps it in
/// [#status].
public final class CobolFile {
  /// More digits than any record number has.
  private static final int RELATIVE_DIGITS = 10;

  private final FileDescription description;
  private final PrintControl print;
  private @Nullable Files files;
  private @Nullable RecordFile open;
  private @Nullable OpenMode mode;
  private @Nullable OpenMode asked;
  private @Nullable String detail;
  private @Nullable String systemCode;
  private int status;
  private boolean locked;
  private boolean atEnd;
  private boolean readDone;
  private long recordsRead;
  private @Nullable SortRun sort;
  private @Nullable LogicalPage page;

  public CobolFile(FileDescription description) {
    this.description = description;
    this.print = new PrintControl(description.recordMax());
  }

  public FileDescription description() {
    return description;
  }

  /// The status of the last operation.
  public int status() {
    return status;
  }

  /// How many records this OPEN has delivered; the last one's ordinal, for messages.
  public long recordsRead() {
    return recordsRead;
  }

  /// What the data set layer had to say of the last operation that was not quite successful.
  public @Nullable String detail() {
    String said = open == null ? null : open.detail();
    return said == null ? detail : said;
  }

  /// The system completion code of the last operation's failure, or null.
  @Nullable String systemCode() {
    return open == null ? systemCode : open.systemCode();
  }

  /// The mode of the last OPEN, successful or not, which decides the USE procedure; null before the
  /// first one.
  public @Nullable OpenMode asked() {
    return asked;
  }

  /// True while the file is open.
  public boolean isOpen() {
    return mode != null;
  }

  /// The SORT or MERGE that uses this file, an SD, now.
  @Nullable SortRun sort() {
    return sort;
  }

  void sort(@Nullable SortRun run) {
    sort = run;
  }

  int open(Files files, OpenMode how) {
    this.files = files;
    if (mode != null) {
      return status = FileStatus.ALREADY_OPEN;
    }
    asked = how;
    if (locked) {
      return status = FileStatus.CLOSED_WITH_LOCK;
    }
    Files.Opened opened = files.open(description, how);
    status = opened.status();
    detail = opened.detail();
    systemCode = null;
    // 97 is successful too: the data set is open after an implicit VERIFY.
    if (FileStatus.successful(status) || opened.file() != null) {
      open = opened.file();
      mode = how;
      atEnd = false;
      readDone = false;
      recordsRead = 0;
      print.start();
      if (page != null && (how == OpenMode.OUTPUT || how == OpenMode.EXTEND)) {
        page.open(description.fileName());
      }
    }
    if (status == FileStatus.VERIFIED && description.openSuccess()) {
      status = FileStatus.OK;
    }
    return status;
  }

  /// The status of an OPEN or CLOSE with a phrase for tapes: there are none.
  int noTape(int of) {
    return status = of == FileStatus.OK ? FileStatus.NOT_TAPE : of;
  }

  /// CLOSE … REEL or UNIT of a file on one volume: it stays open.
  int closeReel() {
    readDone = false;
    return status = mode == null ? FileStatus.NOT_OPEN : FileStatus.NOT_TAPE;
  }

  void linage(long lines, long footing, long top, long bottom) {
    LogicalPage known = page == null ? new LogicalPage() : page;
    page = known;
    known.describe(lines, footing, top, bottom);
  }

  int linageCounter() {
    return page == null ? 0 : page.counter();
  }

  boolean endOfPage() {
    return page != null && page.endOfPage();
  }

  int close(boolean lock) {
    return close(lock, false);
  }

  /// Tells the system that an operation on the open file failed for good; OPEN tells it itself.
  void told() {
    if (mode != null) {
      tell();
    }
  }

  private void tell() {
    boolean forGood =
        status / 10 == FileStatus.PERMANENT_ERROR / 10 || status == FileStatus.KEYED_BOUNDARY;
    if (forGood && files != null) {
      files.failed(description, status, detail());
    }
  }

  private int close(boolean lock, boolean abnormal) {
    if (mode == null) {
      return status = FileStatus.NOT_OPEN;
    }
    RecordFile file = open;
    mode = null;
    open = null;
    locked = lock;
    if (file == null) {
      return status = FileStatus.OK;
    }
    status = abnormal ? file.closeAbnormally() : file.close();
    detail = file.detail();
    systemCode = file.systemCode();
    tell();
    return status;
  }

  /// Closes the file if it is open, when its run unit or its program ends.
  ///
  /// @param abnormal by an abend
  /// @return how the run unit ends when it cannot be closed: what was written may not all be there
  @Nullable Abend closeAtEnd(boolean abnormal) {
    int closed = mode == null ? FileStatus.OK : close(false, abnormal);
    if (sort != null) {
      sort.close();
      sort = null;
    }
    return FileStatus.successful(closed) ? null : failure("CLOSE at the end");
  }

  /// How the run unit ends when an operation failed and nothing in the program handles it, with the
  /// system's completion code where the failure has one.
  Abend failure(String what) {
    String said = detail();
    String code = systemCode();
    return new Abend(
        code == null ? "U4038" : code,
        what
            + " of file `"
            + description.fileName()
            + "` (DD "
            + description.ddName()
            + ") ended with file status "
            + "%02d".formatted(status)
            + (said == null ? "" : ": " + said));
  }

  int readNext(byte[] area, int offset, int length) {
    return sequential(true, area, offset, length);
  }

  int readPrevious(byte[] area, int offset, int length) {
    return sequential(false, area, offset, length);
  }

  private int sequential(boolean forward, byte[] area, int offset, int length) {
    readDone = false;
    if (mode != OpenMode.INPUT && mode != OpenMode.I_O) {
      return status = FileStatus.NOT_OPEN_FOR_INPUT;
    }
    if (atEnd) {
      return status = FileStatus.NO_NEXT_RECORD;
    }
    RecordFile file = open;
    if (file == null) {
      atEnd = true;
      return status = FileStatus.AT_END;
    }
    status =
        forward ? file.readNext(area, offset, length) : file.readPrevious(area, offset, length);
    atEnd = status >= FileStatus.AT_END;
    return delivered();
  }

  private int delivered() {
    if (FileStatus.successful(status)) {
      readDone = true;
      recordsRead++;
      // VLR(STANDARD): a record shorter than any the program describes is read, with status 04;
      // VLR(COMPAT) looks at RECORD VARYING only (A-6014).
      if (description.anyLength()) {
        status = status == FileStatus.LENGTH_CONFLICT ? FileStatus.OK : status;
      } else if (status == FileStatus.OK && recordLength() < description.recordMin()) {
        status = FileStatus.LENGTH_CONFLICT;
      }
    }
    return status;
  }

  int readKey(
      int keyNumber,
      byte[] key,
      int keyOffset,
      int keyLength,
      byte[] area,
      int offset,
      int length) {
    readDone = false;
    if (mode != OpenMode.INPUT && mode != OpenMode.I_O) {
      return status = FileStatus.NOT_OPEN_FOR_INPUT;
    }
    RecordFile file = open;
    if (file == null) {
      return status = FileStatus.NOT_FOUND;
    }
    status = file.readKey(keyNumber, key, keyOffset, keyLength, area, offset, length);
    atEnd = !FileStatus.successful(status);
    return delivered();
  }

  int write(byte[] area, int offset, int length) {
    int allowed = writable(length);
    return allowed != FileStatus.OK
        ? (status = allowed)
        : (status = Objects.requireNonNull(open).write(area, offset, length));
  }

  int writeAdvancing(byte[] area, int offset, int length, boolean before, int lines) {
    int allowed = writable(length);
    if (allowed != FileStatus.OK) {
      return status = allowed;
    }
    RecordFile file = Objects.requireNonNull(open);
    if (page != null) {
      int advance = Math.toIntExact(page.place(description.fileName(), before, lines));
      return status = print.write(file, area, offset, length, false, advance);
    }
    int own = description.ownControl() ? 1 : 0;
    return status = print.write(file, area, offset + own, length - own, before, lines);
  }

  private int writable(int length) {
    readDone = false;
    boolean sequentialAccess = description.access() == FileDescription.Access.SEQUENTIAL;
    boolean right =
        mode == OpenMode.OUTPUT
            || (mode == OpenMode.EXTEND && sequentialAccess)
            || (mode == OpenMode.I_O && !sequentialAccess);
    if (!right) {
      return FileStatus.NOT_OPEN_FOR_OUTPUT;
    }
    return length < description.recordMin() || length > description.recordMax()
        ? FileStatus.RECORD_SIZE
        : FileStatus.OK;
  }

  int rewrite(byte[] area, int offset, int length) {
    boolean last = readDone;
    readDone = false;
    RecordFile file = open;
    if (mode != OpenMode.I_O || file == null) {
      return status = FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    boolean sequentialAccess = description.access() == FileDescription.Access.SEQUENTIAL;
    if (sequentialAccess && !last) {
      return status = FileStatus.NO_PRIOR_READ;
    }
    if (length > description.recordMax() || length < description.recordMin()) {
      return status = FileStatus.RECORD_SIZE;
    }
    return status = file.rewrite(area, offset, length, sequentialAccess);
  }

  int delete(byte[] key, int offset, int length) {
    boolean last = readDone;
    readDone = false;
    RecordFile file = open;
    if (mode != OpenMode.I_O || file == null) {
      return status = FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    if (description.access() == FileDescription.Access.SEQUENTIAL) {
      return status = last ? file.deleteLast() : FileStatus.NO_PRIOR_READ;
    }
    return status = file.deleteKey(key, offset, length);
  }

  int readRelative(long number, byte[] area, int offset, int length) {
    readDone = false;
    if (mode != OpenMode.INPUT && mode != OpenMode.I_O) {
      return status = FileStatus.NOT_OPEN_FOR_INPUT;
    }
    RecordFile file = open;
    status =
        file == null || number < 1
            ? FileStatus.NOT_FOUND
            : file.readRelative(number, area, offset, length);
    atEnd = !FileStatus.successful(status);
    return delivered();
  }

  /// After a read in sequence: a record number with more digits than the RELATIVE KEY item is
  /// status 14.
  int relativeFits(int digits) {
    RecordFile file = open;
    if (FileStatus.successful(status) && file != null && tooLong(file.relativeNumber(), digits)) {
      atEnd = true;
      status = FileStatus.RELATIVE_KEY_TOO_SMALL;
    }
    return status;
  }

  private static boolean tooLong(long number, int digits) {
    return digits < RELATIVE_DIGITS && Long.toString(number).length() > digits;
  }

  /// WRITE in sequence: the records get the numbers 1, 2, …; one with more digits than the RELATIVE
  /// KEY item is status 24.
  int writeInSequence(byte[] area, int offset, int length, int digits) {
    int allowed = writable(length);
    if (allowed != FileStatus.OK) {
      return status = allowed;
    }
    RecordFile file = Objects.requireNonNull(open);
    return status =
        tooLong(file.relativeNumber() + 1, digits)
            ? FileStatus.KEYED_BOUNDARY
            : file.write(area, offset, length);
  }

  int writeRelative(long number, byte[] area, int offset, int length) {
    int allowed = writable(length);
    if (allowed != FileStatus.OK) {
      return status = allowed;
    }
    return status =
        number < 1
            ? FileStatus.KEYED_BOUNDARY
            : Objects.requireNonNull(open).writeRelative(number, area, offset, length);
  }

  int rewriteRelative(long number, byte[] area, int offset, int length) {
    readDone = false;
    RecordFile file = open;
    if (mode != OpenMode.I_O || file == null) {
      return status = FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    if (length > description.recordMax() || length < description.recordMin()) {
      return status = FileStatus.RECORD_SIZE;
    }
    return status =
        number < 1 ? FileStatus.NOT_FOUND : file.rewriteRelative(number, area, offset, length);
  }

  int deleteRelative(long number) {
    readDone = false;
    RecordFile file = open;
    if (mode != OpenMode.I_O || file == null) {
      return status = FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    return status = number < 1 ? FileStatus.NOT_FOUND : file.deleteRelative(number);
  }

  /// The number of the record that was read or written in sequence last.
  long relativeNumber() {
    RecordFile file = open;
    return file == null ? 0 : file.relativeNumber();
  }

  int start(int keyNumber, RecordFile.Position position, byte[] key, int offset, int length) {
    readDone = false;
    if (mode != OpenMode.INPUT && mode != OpenMode.I_O) {
      return status = FileStatus.NOT_OPEN_FOR_INPUT;
    }
    RecordFile file = open;
    status =
        file == null ? FileStatus.NOT_FOUND : file.start(keyNumber, position, key, offset, length);
    atEnd = !FileStatus.successful(status);
    return status;
  }

  /// Bytes of the record the last read delivered.
  int recordLength() {
    if (sort != null) {
      return sort.recordLength();
    }
    RecordFile file = open;
    return file == null ? 0 : Math.min(file.recordLength(), description.recordMax());
  }
}
