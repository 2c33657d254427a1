package homeport.utilities.sort;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.runtime.Abend;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.OutOfSpaceCode;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An output data set. What neither DD nor label says of its attributes comes from the records.
/// Fixed records are filled up with zeros or cut when its record length is another (installation
/// defaults PAD=RC0 and TRUNC=RC0).
public final class SortOutput implements AutoCloseable {
  private final UtilityStep step;
  private final String ddName;
  private final Dcb dcb;
  private final boolean keyed;
  private final boolean variable;
  private final byte[] area;
  private @Nullable RecordFile file;
  private long records;
  private boolean cutLong;

  private SortOutput(UtilityStep step, String ddName, Dcb dcb, boolean keyed, boolean variable) {
    this.step = step;
    this.ddName = ddName;
    this.dcb = dcb;
    this.keyed = keyed;
    this.variable = variable;
    this.area = new byte[dcb.lrecl()];
  }

  /// Finds out what an output is, without touching it.
  ///
  /// @param records what the records are that go to it
  public static SortOutput of(UtilityStep step, String ddName, Dcb records) throws SortFailure {
    DdBinding binding = step.files().binding(ddName);
    if (binding == null) {
      throw new SortFailure(
          "ICE056A 0 " + SortInput.padded(ddName) + " NOT DEFINED",
          "HP4001",
          "the step has no DD " + ddName);
    }
    boolean variable = variable(records);
    if (step.files().attributes(ddName) instanceof Attributes.Keyed known) {
      int max = known.recordMax() + (variable ? Dcb.RDW : 0);
      return new SortOutput(
          step, ddName, new Dcb(records.recfm(), Math.min(max, Dcb.LRECL_MAX), 0), true, variable);
    }
    Dcb dcb = SortInput.outputDcb(step, ddName).or(new Dcb(records.recfm(), records.lrecl(), 0));
    RecordFormat recfm = dcb.recfm();
    if (recfm == null
        || variable(dcb) != variable
        || recfm.length() == RecordFormat.Length.UNDEFINED) {
      throw new SortFailure(
          "ICE043A 0 INVALID DATA SET ATTRIBUTES: " + ddName + " RECFM",
          "HP4112",
          "the records have " + records + ", " + ddName + " has " + dcb);
    }
    return new SortOutput(step, ddName, dcb, false, variable);
  }

  private static boolean variable(Dcb dcb) {
    RecordFormat recfm = dcb.recfm();
    return recfm != null && recfm.length() == RecordFormat.Length.VARIABLE;
  }

  /// Variable records that are too long are cut, not refused (VLLONG).
  void cutLong(boolean cut) {
    cutLong = cut;
  }

  String ddName() {
    return ddName;
  }

  Dcb dcb() {
    return dcb;
  }

  /// Records written.
  long records() {
    return records;
  }

  public void open() throws SortFailure {
    Dcb wanted = keyed ? Dcb.NONE : dcb;
    Opened opened = step.files().open(ddName, OpenMode.OUTPUT, Access.SEQUENTIAL, wanted);
    file = opened.file();
    if (file == null) {
      throw new SortFailure(
          "",
          "HP4002",
          ddName + " cannot be opened: " + SortInput.detail(opened.detail(), opened.status()));
    }
  }

  /// Writes a record; a variable one has its RDW before it.
  public void write(byte[] bytes, int at, int length) throws SortFailure {
    write(bytes, at, length, (byte) 0);
  }

  /// Writes a record.
  ///
  /// @param fill stands behind one that is shorter than its data set's
  public void write(byte[] bytes, int at, int length, byte fill) throws SortFailure {
    RecordFile out = Objects.requireNonNull(file, "not open");
    int status;
    if (variable) {
      int whole = cutLong && dcb.lrecl() > 0 ? Math.min(length, dcb.lrecl()) : length;
      status = out.write(bytes, at + Dcb.RDW, whole - Dcb.RDW);
    } else if (keyed || length == area.length) {
      status = out.write(bytes, at, length);
    } else {
      int count = Math.min(length, area.length);
      System.arraycopy(bytes, at, area, 0, count);
      Arrays.fill(area, count, area.length, fill);
      status = out.write(area, 0, area.length);
    }
    if (status != FileStatus.OK) {
      throw failed(out, status);
    }
    records++;
  }

  private SortFailure failed(RecordFile out, int status) {
    String detail = SortInput.detail(out.detail(), status);
    if (OutOfSpaceCode.ends(status, out)) {
      throw new Abend(OutOfSpaceCode.of(out), ddName + " has no more space: " + detail);
    }
    return new SortFailure("", "HP4003", ddName + " cannot be written: " + detail);
  }

  @Override
  public void close() throws SortFailure {
    RecordFile out = file;
    file = null;
    if (out != null) {
      int status = out.close();
      if (status != FileStatus.OK) {
        throw failed(out, status);
      }
    }
  }
}
