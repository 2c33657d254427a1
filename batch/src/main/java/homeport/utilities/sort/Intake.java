package homeport.utilities.sort;

import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.exit.RecordExit;
import homeport.utilities.sort.reformat.Made;
import homeport.utilities.sort.reformat.Reformat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What is done with records before they are sorted, in the order of z/OS DFSORT Application
/// Programming Guide, "DFSORT processing order": SKIPREC, INCLUDE or OMIT, STOPAFT, INREC.
final class Intake {
  private final SortRequest.Selection selection;
  private final @Nullable RecordTest test;
  private final Records out;
  private final int least;
  private final SortFlow next;
  private long read;
  private long accepted;
  private @Nullable RecordExit exit;

  /// @param least how long a record must be at least, for SUM
  Intake(
      SortRequest.Selection selection,
      SortRequest.ShortRecords shortRecords,
      Records in,
      int least,
      SortFlow next) {
    this.selection = selection;
    Condition condition = selection.condition();
    String statement = selection.omit() ? "OMIT" : "INCLUDE";
    this.test =
        condition == null ? null : new RecordTest(condition, shortRecords, in.max(), statement);
    this.least = least;
    this.next = next;
    Reformat inrec = selection.inrec();
    this.out = inrec == null ? in : in.width(inrec.width(in.max()));
  }

  /// What records are behind it.
  Records out() {
    return out;
  }

  /// Records that came.
  long read() {
    return read;
  }

  /// Whether it takes more: STOPAFT is not reached.
  boolean open() {
    return selection.stop() == 0 || accepted < selection.stop();
  }

  void take(byte[] bytes, int at, int length) throws SortFailure, IOException {
    read++;
    if (read <= selection.skip()) {
      return;
    }
    RecordExit first = exit;
    if (first == null) {
      accept(bytes, at, length);
    } else {
      first.take(bytes, at, length, this::accept);
    }
  }

  /// Lets an exit see each record first.
  void through(@Nullable RecordExit first) {
    exit = first;
  }

  /// The last record was given.
  void end() throws SortFailure, IOException {
    if (exit != null) {
      exit.end(this::accept);
    }
  }

  private void accept(byte[] bytes, int at, int length) throws SortFailure, IOException {
    if (!open()) {
      return;
    }
    if (test != null && test.holds(bytes, at, length) == selection.omit()) {
      return;
    }
    accepted++;
    Reformat inrec = selection.inrec();
    if (inrec == null) {
      pass(bytes, at, length);
      return;
    }
    Made made = inrec.apply(bytes, at, length, out.shape());
    pass(made.bytes(), 0, made.length(0));
  }

  /// Records that other intakes have read.
  void count(long records) {
    read += records;
  }

  /// Gives on a record that was taken and made before.
  void pass(byte[] bytes, int at, int length) throws SortFailure, IOException {
    if (length < least) {
      throw tooShort(length, least, "SUM");
    }
    next.take(bytes, at, length);
  }

  static SortFailure tooShort(int length, int end, String statement) {
    return new SortFailure(
        "ICE218A 0 "
            + length
            + " BYTE VARIABLE RECORD IS SHORTER THAN "
            + end
            + " BYTE MINIMUM FOR *"
            + statement
            + " FIELDS",
        "HP4110",
        "a record ends before a field of " + statement + " does");
  }
}
