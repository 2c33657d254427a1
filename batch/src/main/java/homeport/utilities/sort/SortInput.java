package homeport.utilities.sort;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// SORTIN: records as a sort sees them. A variable record has its record descriptor word before it,
/// so that its data begin in position 5.
final class SortInput implements AutoCloseable {
  /// Null for a VSAM data set that has never held a record: it cannot be opened for input, and has
  /// none.
  private final @Nullable RecordFile file;

  private final Dcb dcb;
  private final boolean variable;
  private final byte[] area;
  private int length;

  private SortInput(@Nullable RecordFile file, Dcb dcb, boolean variable) {
    this.file = file;
    this.dcb = dcb;
    this.variable = variable;
    this.area = new byte[dcb.lrecl()];
  }

  /// Opens SORTIN.
  static SortInput open(UtilityStep step, @Nullable Character type) throws SortFailure {
    if (step.files().binding("SORTIN") == null) {
      throw new SortFailure(
          "ICE056A 0 SORTIN   NOT DEFINED", "HP4001", "the step has no DD SORTIN");
    }
    Attributes attributes = step.files().attributes("SORTIN");
    Opened opened = step.files().open("SORTIN", OpenMode.INPUT, Access.SEQUENTIAL, outputDcb(step));
    RecordFile file = opened.file();
    boolean empty = attributes instanceof Attributes.Keyed keyed && !keyed.loaded();
    if (file == null && !empty) {
      throw new SortFailure(
          opened.status() == FileStatus.ATTRIBUTE_CONFLICT
              ? "ICE043A 0 INVALID DATA SET ATTRIBUTES: SORTIN"
              : "",
          "HP4002",
          "SORTIN cannot be opened: " + detail(opened.detail(), opened.status()));
    }
    Dcb dcb = dcb(step, attributes, type);
    RecordFormat recfm = dcb.recfm();
    return new SortInput(
        file, dcb, recfm != null && recfm.length() == RecordFormat.Length.VARIABLE);
  }

  /// Attributes of SORTOUT as far as they are known before it is opened.
  static Dcb outputDcb(UtilityStep step) {
    return step.files().attributes("SORTOUT") instanceof Attributes.Sequential(Dcb known)
        ? known
        : Dcb.NONE;
  }

  /// What the records are. Those of a VSAM data set are fixed or variable as RECORD TYPE says, or
  /// else SORTOUT's RECFM, or else (A-4003) as its record size says.
  private static Dcb dcb(
      UtilityStep step, @Nullable Attributes attributes, @Nullable Character type)
      throws SortFailure {
    Dcb output = outputDcb(step);
    return switch (attributes) {
      case Attributes.Keyed keyed -> {
        RecordFormat recfm = output.recfm();
        boolean fixed =
            type != null
                ? type == 'F'
                : recfm != null
                    ? recfm.length() == RecordFormat.Length.FIXED
                    : keyed.recordAverage() == keyed.recordMax();
        yield fixed
            ? Dcb.of(RecordFormat.FB, keyed.recordMax())
            : Dcb.of(RecordFormat.VB, Math.min(keyed.recordMax() + Dcb.RDW, Dcb.LRECL_MAX));
      }
      case Attributes.Sequential(Dcb known) -> {
        Dcb dcb = known.or(output);
        RecordFormat recfm = dcb.recfm();
        if (recfm == null && dcb.lrecl() == 0) {
          dcb = Dcb.of(RecordFormat.FB, 80); // DUMMY without attributes: there are no records
          recfm = dcb.recfm();
        }
        if (!dcb.complete() || recfm == null || recfm.length() == RecordFormat.Length.UNDEFINED) {
          throw new SortFailure(
              "ICE043A 0 INVALID DATA SET ATTRIBUTES: SORTIN RECFM",
              "HP4112",
              "SORTIN has " + dcb + "; a sort takes fixed and variable records");
        }
        yield dcb;
      }
      case Attributes.Partitioned _, Attributes.Pointer _ ->
          throw new SortFailure("", "HP4002", "SORTIN leads to no data set that has records");
      case null -> throw new SortFailure("", "HP4002", "SORTIN leads to no data set");
    };
  }

  static String detail(@Nullable String detail, int status) {
    return detail == null ? "status " + status : detail;
  }

  boolean variable() {
    return variable;
  }

  /// Fixed or variable, and the record length; with variable records the RDW counts.
  Dcb dcb() {
    return dcb;
  }

  /// Where records are delivered, from offset 0.
  byte[] area() {
    return area;
  }

  /// Bytes of the current record, with its RDW.
  int length() {
    return length;
  }

  /// Reads the next record.
  ///
  /// @return false at the end
  boolean next() throws SortFailure {
    if (file == null) {
      return false;
    }
    int head = variable ? Dcb.RDW : 0;
    int status = file.readNext(area, head, area.length - head);
    if (status == FileStatus.AT_END) {
      return false;
    }
    if (status != FileStatus.OK) {
      throw new SortFailure(
          "", "HP4003", "SORTIN cannot be read: " + detail(file.detail(), status));
    }
    length = head + file.recordLength();
    if (variable) {
      area[0] = (byte) (length >> 8);
      area[1] = (byte) length;
      area[2] = 0;
      area[3] = 0;
    } else if (length < area.length) {
      Arrays.fill(area, length, area.length, (byte) 0);
      length = area.length;
    }
    return true;
  }

  @Override
  public void close() throws SortFailure {
    int status = file == null ? FileStatus.OK : file.close();
    if (file != null && status != FileStatus.OK) {
      throw new SortFailure(
          "", "HP4003", "SORTIN cannot be closed: " + detail(file.detail(), status));
    }
  }
}
