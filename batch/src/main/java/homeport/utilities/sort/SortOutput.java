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
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// SORTOUT. What neither DD nor label says of its attributes comes from SORTIN. Fixed records are
/// filled up with zeros or cut when its record length is another (installation defaults PAD=RC0 and
/// TRUNC=RC0).
final class SortOutput implements AutoCloseable {
  private final UtilityStep step;
  private final Dcb dcb;
  private final boolean keyed;
  private final boolean variable;
  private final byte[] area;
  private @Nullable RecordFile file;
  private long records;

  private SortOutput(UtilityStep step, Dcb dcb, boolean keyed, boolean variable) {
    this.step = step;
    this.dcb = dcb;
    this.keyed = keyed;
    this.variable = variable;
    this.area = new byte[dcb.lrecl()];
  }

  /// Finds out what SORTOUT is, without touching it.
  static SortOutput of(UtilityStep step, SortInput input) throws SortFailure {
    DdBinding binding = step.files().binding("SORTOUT");
    if (binding == null) {
      throw new SortFailure(
          "ICE056A 0 SORTOUT  NOT DEFINED", "HP4001", "the step has no DD SORTOUT");
    }
    boolean variable = input.variable();
    if (step.files().attributes("SORTOUT") instanceof Attributes.Keyed known) {
      int max = known.recordMax() + (variable ? Dcb.RDW : 0);
      return new SortOutput(
          step, new Dcb(input.dcb().recfm(), Math.min(max, Dcb.LRECL_MAX), 0), true, variable);
    }
    Dcb like = new Dcb(input.dcb().recfm(), input.dcb().lrecl(), 0);
    Dcb dcb = SortInput.outputDcb(step).or(like);
    RecordFormat recfm = dcb.recfm();
    if (recfm == null
        || (recfm.length() == RecordFormat.Length.VARIABLE) != variable
        || recfm.length() == RecordFormat.Length.UNDEFINED) {
      throw new SortFailure(
          "ICE043A 0 INVALID DATA SET ATTRIBUTES: SORTOUT RECFM",
          "HP4112",
          "SORTIN has " + input.dcb() + ", SORTOUT " + dcb);
    }
    return new SortOutput(step, dcb, false, variable);
  }

  Dcb dcb() {
    return dcb;
  }

  /// Records written.
  long records() {
    return records;
  }

  void open() throws SortFailure {
    Dcb wanted = keyed ? Dcb.NONE : dcb;
    Opened opened = step.files().open("SORTOUT", OpenMode.OUTPUT, Access.SEQUENTIAL, wanted);
    file = opened.file();
    if (file == null) {
      throw new SortFailure(
          "",
          "HP4002",
          "SORTOUT cannot be opened: " + SortInput.detail(opened.detail(), opened.status()));
    }
  }

  /// Writes a record; a variable one has its RDW before it.
  void write(byte[] bytes, int at, int length) throws SortFailure {
    RecordFile out = Objects.requireNonNull(file, "not open");
    int status;
    if (variable) {
      status = out.write(bytes, at + Dcb.RDW, length - Dcb.RDW);
    } else if (keyed || length == area.length) {
      status = out.write(bytes, at, length);
    } else {
      int count = Math.min(length, area.length);
      System.arraycopy(bytes, at, area, 0, count);
      Arrays.fill(area, count, area.length, (byte) 0);
      status = out.write(area, 0, area.length);
    }
    if (status != FileStatus.OK) {
      throw failed(out, status);
    }
    records++;
  }

  private static SortFailure failed(RecordFile out, int status) {
    String detail = SortInput.detail(out.detail(), status);
    if (status == FileStatus.BOUNDARY) {
      throw new Abend("SB37", "SORTOUT has no more space: " + detail);
    }
    return new SortFailure("", "HP4003", "SORTOUT cannot be written: " + detail);
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
