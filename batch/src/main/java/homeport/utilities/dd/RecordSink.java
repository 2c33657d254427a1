package homeport.utilities.dd;

import homeport.datasets.Dcb;
import homeport.runtime.Abend;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;

/// A data set or member that a utility writes.
public final class RecordSink implements AutoCloseable {
  private final String name;
  private final RecordFile file;
  private boolean closed;

  private RecordSink(String name, Opened opened) throws UtilityFailure {
    RecordFile found = opened.file();
    if (found == null) {
      throw UtilityFailure.notOpened(name, opened);
    }
    this.name = name;
    this.file = found;
  }

  /// Opens what a DD leads to.
  ///
  /// @param usual the attributes when neither DD statement nor label says
  public static RecordSink open(UtilityStep step, String ddName, Dcb usual) throws UtilityFailure {
    if (step.files().binding(ddName) == null) {
      throw new UtilityFailure("HP4001", "the step has no DD " + ddName);
    }
    return new RecordSink(
        ddName, step.files().open(ddName, OpenMode.OUTPUT, Access.SEQUENTIAL, usual));
  }

  /// Opens a member of a library of the catalog, which takes the place of one of that name when it
  /// is closed.
  public static RecordSink member(UtilityStep step, String library, String member, Dcb usual)
      throws UtilityFailure {
    return new RecordSink(
        library + '(' + member + ')',
        step.files().openMember(library, member, OpenMode.OUTPUT, usual));
  }

  public void write(byte[] record) throws UtilityFailure {
    write(record, 0, record.length);
  }

  public void write(byte[] area, int from, int length) throws UtilityFailure {
    int status = file.write(area, from, length);
    check(status);
  }

  private void check(int status) throws UtilityFailure {
    if (status == FileStatus.OK) {
      return;
    }
    String detail = file.detail() == null ? "status " + status : file.detail();
    if (OutOfSpaceCode.ends(status, file)) {
      throw new Abend(OutOfSpaceCode.of(file), name + " has no more space: " + detail);
    }
    throw new UtilityFailure("HP4003", name + " cannot be written: " + detail);
  }

  @Override
  public void close() throws UtilityFailure {
    if (!closed) {
      closed = true;
      check(file.close());
    }
  }
}
