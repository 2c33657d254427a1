package homeport.runtime;

import java.util.Arrays;
import java.util.Objects;

/// What compiled SORT, MERGE, RELEASE and RETURN call (Enterprise COBOL 6.4 Language Reference,
/// "SORT statement", "MERGE statement"; Programming Guide, "Sorting and merging files").
public final class SortVerbs {
  private static final Sorting.Form[] FORMS = Sorting.Form.values();

  /// What SORT-RETURN says of a sort that did not succeed, and what a program puts there to stop
  /// one.
  private static final int UNSUCCESSFUL = 16;

  private static final byte SPACE = 0x40;

  private SortVerbs() {}

  /// The program has put 16 into SORT-RETURN: the sort ends with the RELEASE or RETURN at hand, and
  /// control goes behind the SORT statement (Programming Guide, "Stopping a sort or merge operation
  /// prematurely").
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient CobolFile file;

    Stopped(CobolFile file) {
      super("the sort is stopped", null, false, false);
      this.file = file;
    }
  }

  /// @param merge 1 for MERGE
  /// @param control the bytes of SORT-CONTROL
  public static void begin(
      CobolProgram program, CobolFile file, int merge, byte[] control, int offset, int length) {
    if (file.sort() != null) {
      throw abend(program, file, "a SORT or MERGE of the file began while one was under way");
    }
    SortControl.check(program, FileVerbs.text(program, control, offset, length));
    file.sort(new SortRun(merge != 0, file.description().recordMax()));
  }

  /// A key, the major one first.
  public static void key(CobolFile file, int offset, int length, int form, int descending) {
    run(file).key(new Sorting.Key(offset, length, FORMS[form], descending != 0));
  }

  /// COLLATING SEQUENCE, of the statement or the program.
  ///
  /// @param places 256 bytes: the place of each character
  public static void collating(CobolFile file, byte[] places, int offset, int length) {
    run(file).collating(Arrays.copyOfRange(places, offset, offset + length));
  }

  /// All keys are given.
  public static void ready(CobolProgram program, CobolFile file) {
    run(file).begin(program.unit().sorting());
  }

  /// The INPUT or OUTPUT PROCEDURE.
  ///
  /// @return 0 when it was stopped
  public static int procedure(CobolProgram program, CobolFile file, int range) {
    int[][] control = program.control();
    int[][] before = new int[control.length][];
    Arrays.setAll(before, i -> control[i].clone());
    try {
      program.enter(range);
      return 1;
    } catch (Stopped stopped) {
      if (stopped.file != file) {
        throw stopped;
      }
      // The PERFORMs that were active in the procedure have ended with it.
      for (int i = 0; i < control.length; i++) {
        System.arraycopy(before[i], 0, control[i], 0, control[i].length);
      }
      return 0;
    } catch (StopRun stop) {
      // z/OS Language Environment Runtime Messages, IGZ0012S.
      throw abend(program, file, "STOP RUN while the sort or merge was under way (IGZ0012S)");
    }
  }

  /// RELEASE.
  public static void release(
      CobolProgram program, CobolFile file, byte[] record, int offset, int length) {
    SortRun run = file.sort();
    if (run == null || !run.add(record, offset, length)) {
      throw abend(program, file, "RELEASE outside of the file's INPUT PROCEDURE");
    }
  }

  /// @return false when this is not the time for RETURN
  public static int returned(
      CobolProgram program, CobolFile file, byte[] area, int offset, int length) {
    SortRun run = file.sort();
    if (run == null || !run.returning()) {
      throw abend(
          program,
          file,
          run == null
              ? "RETURN outside of the file's OUTPUT PROCEDURE"
              : "RETURN after the AT END condition");
    }
    return next(run, area, offset, length) ? FileStatus.OK : FileStatus.AT_END;
  }

  /// A shorter record leaves blanks behind it.
  private static boolean next(SortRun run, byte[] area, int offset, int length) {
    if (!run.next(area, offset, length)) {
      return false;
    }
    if (run.recordLength() < length) {
      Arrays.fill(area, offset + run.recordLength(), offset + length, SPACE);
    }
    return true;
  }

  /// After RELEASE and RETURN in a program that changes SORT-RETURN.
  public static void stopWhenAsked(CobolFile file, long sortReturn) {
    if (sortReturn == UNSUCCESSFUL && file.sort() != null) {
      run(file).fail("the program put 16 into SORT-RETURN");
      throw new Stopped(file);
    }
  }

  /// After the error procedure of a USING or GIVING file: 0 when it put 16 into SORT-RETURN.
  public static int goesOn(CobolFile file, long sortReturn) {
    if (sortReturn == UNSUCCESSFUL) {
      run(file).fail("the program put 16 into SORT-RETURN");
    }
    return run(file).failure() == null ? 1 : 0;
  }

  /// A USING or GIVING file failed and no error procedure looked at it: the sort is over.
  public static void failed(CobolFile sort, CobolFile file, String verb) {
    String detail = file.detail();
    run(sort)
        .fail(
            "%s of file `%s` (DD %s) ended with file status %02d%s"
                .formatted(
                    verb,
                    file.description().fileName(),
                    file.description().ddName(),
                    file.status(),
                    detail == null ? "" : ": " + detail));
  }

  /// USING: reads a file to its end and releases its records.
  ///
  /// @return the file status of the last READ; 00 at the end of the file, and for a file that could
  ///   not be opened, which has been dealt with
  public static int using(CobolFile sort, CobolFile file, byte[] area, int offset, int length) {
    SortRun run = run(sort);
    run.nextFile();
    if (!file.isOpen()) {
      return FileStatus.OK;
    }
    int least = sort.description().recordMin();
    int most = sort.description().recordMax();
    byte[] padded = new byte[CobolProgram.SLACK + most + CobolProgram.SLACK];
    int status = file.readNext(area, offset, length);
    while (FileStatus.successful(status)) {
      int size = file.recordLength();
      if (size > most) {
        run.fail(
            "file `%s` has a record of %d bytes, the sort file's have at most %d"
                .formatted(file.description().fileName(), size, most));
        return FileStatus.OK;
      }
      if (size < most) {
        System.arraycopy(area, offset, padded, CobolProgram.SLACK, size);
        Arrays.fill(padded, CobolProgram.SLACK + size, CobolProgram.SLACK + most, SPACE);
        boolean released = run.add(padded, CobolProgram.SLACK, Math.max(size, least));
        assert released;
      } else {
        boolean released = run.add(area, offset, size);
        assert released;
      }
      status = file.readNext(area, offset, length);
    }
    return status == FileStatus.AT_END ? FileStatus.OK : status;
  }

  /// The implied CLOSE.
  public static int close(CobolFile file) {
    return file.isOpen() ? file.close(false) : FileStatus.OK;
  }

  /// No more records come.
  public static void order(CobolFile file) {
    run(file).order();
  }

  /// GIVING: the next record in the sort file's area.
  ///
  /// @return 0 at the end
  public static int next(CobolFile file, byte[] area, int offset, int length) {
    return next(run(file), area, offset, length) ? 1 : 0;
  }

  /// The implied WRITE of GIVING: a file with fixed records has them filled up with blanks.
  public static int give(CobolFile sort, CobolFile file, byte[] area, int offset, int length) {
    if (!file.isOpen()) {
      return FileStatus.OK;
    }
    FileDescription description = file.description();
    int size = Math.min(run(sort).recordLength(), description.recordMax());
    if (!description.variable() && size < description.recordMax()) {
      byte[] padded = new byte[CobolProgram.SLACK + description.recordMax() + CobolProgram.SLACK];
      System.arraycopy(area, offset, padded, CobolProgram.SLACK, size);
      Arrays.fill(
          padded, CobolProgram.SLACK + size, CobolProgram.SLACK + description.recordMax(), SPACE);
      return write(file, padded, CobolProgram.SLACK, description.recordMax());
    }
    return write(file, area, offset, size);
  }

  private static int write(CobolFile file, byte[] area, int offset, int length) {
    return file.description().printControl()
        ? file.writeAdvancing(area, offset, length, false, 1)
        : file.write(area, offset, length);
  }

  /// The statement ends.
  ///
  /// @param looked 1 in a program that looks at SORT-RETURN; in any other one a sort that did not
  ///   succeed ends the run unit (A-0701)
  /// @return what SORT-RETURN becomes
  public static int end(CobolProgram program, CobolFile file, int looked) {
    SortRun run = run(file);
    file.sort(null);
    run.close();
    String failure = run.failure();
    if (failure == null) {
      return 0;
    }
    if (looked == 0) {
      throw abend(program, file, "the sort or merge did not succeed: " + failure);
    }
    return UNSUCCESSFUL;
  }

  /// SORT of a table begins.
  ///
  /// @param stride bytes of an occurrence
  public static void tableBegin(CobolProgram program, int stride) {
    program.unit().tableSort(new SortRun(false, stride));
  }

  public static void tableKey(
      CobolProgram program, int offset, int length, int form, int descending) {
    program.unit().tableSort().key(new Sorting.Key(offset, length, FORMS[form], descending != 0));
  }

  public static void tableCollating(CobolProgram program, byte[] places, int offset, int length) {
    program.unit().tableSort().collating(Arrays.copyOfRange(places, offset, offset + length));
  }

  /// The occurrences change places.
  public static void table(CobolProgram program, byte[] table, int offset, int length, int stride) {
    SortRun run = program.unit().tableSort();
    try {
      run.begin(program.unit().sorting());
      boolean added = true;
      for (int at = offset; at < offset + length; at += stride) {
        added &= run.add(table, at, stride);
      }
      assert added;
      run.order();
      int at = offset;
      while (run.next(table, at, stride)) {
        at += stride;
      }
      assert run.failure() != null || at == offset + length;
    } finally {
      run.close();
    }
    String failure = run.failure();
    if (failure != null) {
      throw new Abend(
          "U4038", "SORT of a table in program `" + program.programName() + "`: " + failure);
    }
  }

  private static SortRun run(CobolFile file) {
    return Objects.requireNonNull(file.sort());
  }

  private static Abend abend(CobolProgram program, CobolFile file, String what) {
    return new Abend(
        "U4038",
        what
            + ": file `"
            + file.description().fileName()
            + "` in program `"
            + program.programName()
            + "`");
  }
}
