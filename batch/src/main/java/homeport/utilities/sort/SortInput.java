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

/// An input data set: records as a sort sees them. A variable record has its record descriptor word
/// before it, so that its data begin in position 5.
public final class SortInput implements AutoCloseable {
  /// Null for a VSAM data set that has never held a record: it cannot be opened for input, and has
  /// none.
  private final @Nullable RecordFile file;

  private final String ddName;
  private final Dcb dcb;
  private final boolean variable;
  private final byte[] area;
  private int length;

  private SortInput(String ddName, @Nullable RecordFile file, Dcb dcb, boolean variable) {
    this.ddName = ddName;
    this.file = file;
    this.dcb = dcb;
    this.variable = variable;
    this.area = new byte[dcb.lrecl()];
  }

  /// Opens an input.
  ///
  /// @param type RECORD TYPE, for VSAM
  /// @param outDd the output that says what the input's attributes do not; null for none
  public static SortInput open(
      UtilityStep step, String ddName, @Nullable Character type, @Nullable String outDd)
      throws SortFailure {
    if (step.files().binding(ddName) == null) {
      throw new SortFailure(
          "ICE056A 0 " + padded(ddName) + " NOT DEFINED", "HP4001", "the step has no DD " + ddName);
    }
    Attributes attributes = step.files().attributes(ddName);
    Dcb output = outDd == null ? Dcb.NONE : outputDcb(step, outDd);
    Opened opened = step.files().open(ddName, OpenMode.INPUT, Access.SEQUENTIAL, output);
    RecordFile file = opened.file();
    boolean empty = attributes instanceof Attributes.Cluster cluster && !cluster.loaded();
    if (file == null && !empty) {
      throw new SortFailure(
          opened.status() == FileStatus.ATTRIBUTE_CONFLICT
              ? "ICE043A 0 INVALID DATA SET ATTRIBUTES: " + ddName
              : "",
          "HP4002",
          ddName + " cannot be opened: " + detail(opened.detail(), opened.status()));
    }
    Dcb dcb = dcb(ddName, output, attributes, type);
    RecordFormat recfm = dcb.recfm();
    return new SortInput(
        ddName, file, dcb, recfm != null && recfm.length() == RecordFormat.Length.VARIABLE);
  }

  /// A ddname as messages show it.
  public static String padded(String ddName) {
    return (ddName + "        ").substring(0, 8);
  }

  /// Attributes of an output as far as they are known before it is opened.
  static Dcb outputDcb(UtilityStep step, String ddName) {
    return step.files().attributes(ddName) instanceof Attributes.Sequential(Dcb known)
        ? known
        : Dcb.NONE;
  }

  /// What the records are. Those of a VSAM data set are fixed or variable as RECORD TYPE says, or
  /// else SORTOUT's RECFM, or else (A-4003) as its record size says.
  private static Dcb dcb(
      String ddName, Dcb output, @Nullable Attributes attributes, @Nullable Character type)
      throws SortFailure {
    return switch (attributes) {
      case Attributes.Cluster cluster -> {
        RecordFormat recfm = output.recfm();
        boolean fixed =
            type != null
                ? type == 'F'
                : recfm != null
                    ? recfm.length() == RecordFormat.Length.FIXED
                    : cluster.recordAverage() == cluster.recordMax();
        yield fixed
            ? Dcb.of(RecordFormat.FB, cluster.recordMax())
            : Dcb.of(RecordFormat.VB, Math.min(cluster.recordMax() + Dcb.RDW, Dcb.LRECL_MAX));
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
              "ICE043A 0 INVALID DATA SET ATTRIBUTES: " + ddName + " RECFM",
              "HP4112",
              ddName + " has " + dcb + "; a sort takes fixed and variable records");
        }
        yield dcb;
      }
      case Attributes.Partitioned _, Attributes.AlternateIndex _, Attributes.Pointer _ ->
          throw new SortFailure("", "HP4002", ddName + " leads to no data set that has records");
      case null -> throw new SortFailure("", "HP4002", ddName + " leads to no data set");
    };
  }

  static String detail(@Nullable String detail, int status) {
    return detail == null ? "status " + status : detail;
  }

  String ddName() {
    return ddName;
  }

  public boolean variable() {
    return variable;
  }

  /// Fixed or variable, and the record length; with variable records the RDW counts.
  public Dcb dcb() {
    return dcb;
  }

  /// Where records are delivered, from offset 0.
  public byte[] area() {
    return area;
  }

  /// Bytes of the current record, with its RDW.
  public int length() {
    return length;
  }

  /// Reads the next record.
  ///
  /// @return false at the end
  public boolean next() throws SortFailure {
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
          "", "HP4003", ddName + " cannot be read: " + detail(file.detail(), status));
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
          "", "HP4003", ddName + " cannot be closed: " + detail(file.detail(), status));
    }
  }
}
