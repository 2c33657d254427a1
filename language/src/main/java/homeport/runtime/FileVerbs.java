package homeport.runtime;

import homeport.data.CodePage;

/// What compiled OPEN, READ, WRITE … call. Each returns the file status as a number.
public final class FileVerbs {
  private static final OpenMode[] MODES = OpenMode.values();
  private static final RecordFile.Position[] POSITIONS = RecordFile.Position.values();
  private static final int ZERO = 0xF0;

  private FileVerbs() {}

  public static int open(CobolProgram program, CobolFile file, int mode) {
    return file.open(program.unit().files(), MODES[mode]);
  }

  /// A file on no tape has no need of NO REWIND, which its status says (07).
  public static int openNoRewind(CobolProgram program, CobolFile file, int mode) {
    return file.noTape(file.open(program.unit().files(), MODES[mode]));
  }

  public static int close(CobolFile file, int lock) {
    return file.close(lock != 0);
  }

  /// CLOSE … WITH NO REWIND.
  public static int closeNoRewind(CobolFile file) {
    return file.noTape(file.close(false));
  }

  /// CLOSE … REEL or UNIT.
  public static int closeReel(CobolFile file) {
    return file.closeReel();
  }

  public static int readNext(CobolFile file, byte[] area, int offset, int length) {
    return file.readNext(area, offset, length);
  }

  public static int readPrevious(CobolFile file, byte[] area, int offset, int length) {
    return file.readPrevious(area, offset, length);
  }

  public static int readKey(
      CobolFile file,
      byte[] area,
      int offset,
      int length,
      byte[] key,
      int keyOffset,
      int keyLength,
      int keyNumber) {
    return file.readKey(keyNumber, key, keyOffset, keyLength, area, offset, length);
  }

  public static int write(CobolFile file, byte[] area, int offset, int length) {
    return file.write(area, offset, length);
  }

  /// @param before 1 for BEFORE ADVANCING
  /// @param lines lines, or -n for a skip to channel n (channel 1 is PAGE)
  public static int writeAdvancing(
      CobolFile file, byte[] area, int offset, int length, int before, int lines) {
    return file.writeAdvancing(area, offset, length, before != 0, lines);
  }

  public static int rewrite(CobolFile file, byte[] area, int offset, int length) {
    return file.rewrite(area, offset, length);
  }

  public static int delete(CobolFile file, byte[] key, int offset, int length) {
    return file.delete(key, offset, length);
  }

  public static int start(
      CobolFile file, int keyNumber, int position, byte[] key, int offset, int length) {
    return file.start(keyNumber, POSITIONS[position], key, offset, length);
  }

  /// The FILE STATUS item: two characters.
  public static void putStatus(CobolFile file, byte[] b, int offset, int length) {
    int status = file.status();
    b[offset] = (byte) (ZERO | status / 10);
    b[offset + 1] = (byte) (ZERO | status % 10);
    java.util.Arrays.fill(b, offset + 2, offset + length, (byte) 0x40);
    file.told();
  }

  /// The second FILE STATUS item.
  public static void putVsamStatus(CobolFile file, byte[] b, int offset, int length) {
    VsamStatus.of(file.status()).put(b, offset, length);
  }

  public static int recordLength(CobolFile file) {
    return file.recordLength();
  }

  /// LINAGE: what the page is like from the next OPEN, or from the next page on.
  public static void linage(CobolFile file, long lines, long footing, long top, long bottom) {
    file.linage(lines, footing, top, bottom);
  }

  /// LINAGE-COUNTER.
  public static int linageCounter(CobolFile file) {
    return file.linageCounter();
  }

  /// True when the last WRITE met the end-of-page condition.
  public static boolean endOfPage(CobolFile file) {
    return file.endOfPage();
  }

  /// True when the last OPEN of the file asked for this mode.
  public static boolean openedFor(CobolFile file, int mode) {
    return file.asked() == MODES[mode];
  }

  /// No phrase, no USE procedure and no FILE STATUS: the run unit stops (Programming Guide,
  /// "Handling errors in input and output operations"), with the system's completion code where the
  /// failure has one.
  public static void unhandled(CobolProgram program, CobolFile file, String verb) {
    String status = "%02d".formatted(file.status());
    String detail = file.detail();
    String code = file.systemCode();
    throw new Abend(
        code == null ? "U4038" : code,
        verb
            + " of file `"
            + file.description().fileName()
            + "` (DD "
            + file.description().ddName()
            + ") in program `"
            + program.programName()
            + "` ended with file status "
            + status
            + " and nothing in the program handles it"
            + (detail == null ? "" : ": " + detail));
  }

  /// The text of bytes in the program's code page, without trailing blanks; for names.
  static String text(CobolProgram program, byte[] b, int offset, int length) {
    return CodePage.of(program.info().codepage()).decode(b, offset, length).stripTrailing();
  }
}
