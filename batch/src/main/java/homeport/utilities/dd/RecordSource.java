package homeport.utilities.dd;

import homeport.datasets.Dcb;
import homeport.datasets.StepFiles;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The records of a data set or member, one after the other, for a utility that takes them as they
/// are.
public final class RecordSource implements AutoCloseable {
  private final String name;
  private final RecordFile file;
  private final byte[] area = new byte[Dcb.LRECL_MAX];

  private RecordSource(String name, Opened opened) throws UtilityFailure {
    RecordFile found = opened.file();
    if (found == null) {
      throw UtilityFailure.notOpened(name, opened);
    }
    this.name = name;
    this.file = found;
  }

  /// Opens what a DD leads to.
  public static RecordSource open(UtilityStep step, String ddName) throws UtilityFailure {
    return open(step, ddName, Dcb.NONE);
  }

  /// @param usual the attributes when neither DD statement nor label says
  public static RecordSource open(UtilityStep step, String ddName, Dcb usual)
      throws UtilityFailure {
    if (step.files().binding(ddName) == null) {
      throw new UtilityFailure("HP4001", "the step has no DD " + ddName);
    }
    return new RecordSource(
        ddName, step.files().open(ddName, OpenMode.INPUT, Access.SEQUENTIAL, usual));
  }

  /// Opens a member of a library of the catalog.
  public static RecordSource member(UtilityStep step, String library, String member)
      throws UtilityFailure {
    return new RecordSource(
        library + '(' + member + ')',
        step.files().openMember(library, member, OpenMode.INPUT, Dcb.NONE));
  }

  /// Opens a member that may be missing, or whose library may be.
  ///
  /// @return null when there is none
  /// @throws UtilityFailure when it is there and cannot be read
  public static @Nullable RecordSource find(StepFiles files, String library, String member)
      throws UtilityFailure {
    Opened opened = files.openMember(library, member, OpenMode.INPUT, Dcb.NONE);
    return opened.status() == FileStatus.NO_FILE
        ? null
        : new RecordSource(library + '(' + member + ')', opened);
  }

  /// Opens a data set of the catalog.
  public static RecordSource named(UtilityStep step, String dataSet) throws UtilityFailure {
    return new RecordSource(
        dataSet, step.files().openByName(dataSet, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE));
  }

  /// Goes to the next record.
  ///
  /// @return false behind the last
  public boolean next() throws UtilityFailure {
    int status = file.readNext(area, 0, area.length);
    if (status == FileStatus.AT_END) {
      return false;
    }
    if (!FileStatus.successful(status)) {
      String detail = file.detail();
      throw new UtilityFailure(
          "HP4003", name + " cannot be read: " + (detail == null ? "status " + status : detail));
    }
    if (file.recordLength() > area.length) {
      throw new UtilityFailure(
          "HP4003",
          name + " has a record of " + file.recordLength() + " bytes, more than " + area.length);
    }
    return true;
  }

  /// Holds the record, from offset 0.
  public byte[] area() {
    return area;
  }

  public int length() {
    return file.recordLength();
  }

  /// A copy of the record.
  public byte[] record() {
    return Arrays.copyOf(area, file.recordLength());
  }

  @Override
  public void close() {
    int closed = file.close();
    assert closed >= 0; // it was only read
  }
}
