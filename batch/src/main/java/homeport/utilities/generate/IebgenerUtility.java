package homeport.utilities.generate;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.SourceFile;
import homeport.runtime.Abend;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// IEBGENER without control statements: copies SYSUT1 to SYSUT2 (z/OS DFSMSdfp Utilities,
/// "IEBGENER"). ICEGENER does the same. What SYSUT2 does not say of its records comes from SYSUT1.
public final class IebgenerUtility implements Utility {
  private static final int FAILED = 12;
  private static final Dcb SYSPRINT = Dcb.of(RecordFormat.FBA, 121);

  @Override
  public String name() {
    return "IEBGENER";
  }

  @Override
  public List<String> aliases() {
    return List.of("ICEGENER");
  }

  @Override
  public int run(UtilityStep step) {
    try (Listing listing = Listing.open(step, "SYSPRINT", SYSPRINT)) {
      if (!listing.isOpen()) {
        return FAILED;
      }
      listing.page("DATA SET UTILITY - GENERATE");
      String failure = refused(step, listing);
      if (failure == null) {
        failure = copy(step, listing);
      }
      if (failure != null) {
        listing.spaced(failure);
        return FAILED;
      }
      listing.spaced("PROCESSING ENDED AT EOD");
      return 0;
    }
  }

  /// A sentence about control statements or a missing SYSIN; null when there are none.
  private static @Nullable String refused(UtilityStep step, Listing listing) {
    ControlRecords control = ControlRecords.read(step, "SYSIN");
    SourceFile source = control.text();
    if (source == null) {
      return control.missing()
          ? message("HP4001", "the step has no DD SYSIN; code `//SYSIN DD DUMMY`")
          : message("HP4002", "SYSIN cannot be read: " + control.detail());
    }
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.lineText(line).strip();
      if (!text.isEmpty()) {
        listing.spaced(source.lineText(line));
        int end = text.indexOf(' ');
        return message(
            "HP4301",
            "the control statement `"
                + (end < 0 ? text : text.substring(0, end))
                + "` is not supported");
      }
    }
    return null;
  }

  private static String message(String id, String text) {
    return id + ' ' + text;
  }

  private static @Nullable String copy(UtilityStep step, Listing listing) {
    DdBinding in = step.files().binding("SYSUT1");
    DdBinding out = step.files().binding("SYSUT2");
    if (in == null || out == null) {
      return message("HP4001", "the step has no DD " + (in == null ? "SYSUT1" : "SYSUT2"));
    }
    if (in instanceof DdBinding.DataSet one
        && out instanceof DdBinding.DataSet other
        && one.name().equals(other.name())) {
      return message("HP4111", "the data set " + one.name() + " cannot be copied to itself");
    }
    if (step.files().attributes("SYSUT1") instanceof Attributes.Cluster
        || step.files().attributes("SYSUT2") instanceof Attributes.Cluster) {
      return message("HP4302", "IEBGENER copies sequential data sets; use REPRO of IDCAMS");
    }
    Dcb input = dcb(step, "SYSUT1");
    Dcb known = dcb(step, "SYSUT2");
    Dcb output = known.or(new Dcb(input.recfm(), input.lrecl(), 0));
    if (!input.equals(Dcb.NONE) && !alike(input, output)) {
      listing.spaced("IEB311I CONFLICTING DCB PARAMETERS");
      return message("HP4302", "SYSUT1 has " + input + ", SYSUT2 " + output);
    }
    if (!known.complete()) {
      listing.spaced("IEB352I WARNING: ONE OR MORE OF THE OUTPUT DCB PARMS COPIED FROM INPUT");
    }
    return copy(step, output);
  }

  private static Dcb dcb(UtilityStep step, String ddName) {
    return step.files().attributes(ddName) instanceof Attributes.Sequential(Dcb known)
        ? known
        : Dcb.NONE;
  }

  private static boolean alike(Dcb input, Dcb output) {
    RecordFormat one = input.recfm();
    RecordFormat other = output.recfm();
    if (one == null || other == null) {
      return one == other;
    }
    return one.length() == other.length()
        && (one.length() == RecordFormat.Length.FIXED
            ? input.lrecl() == output.lrecl()
            : input.lrecl() <= output.lrecl());
  }

  private static @Nullable String copy(UtilityStep step, Dcb dcb) {
    Opened in = step.files().open("SYSUT1", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile input = in.file();
    if (input == null) {
      return message("HP4002", "SYSUT1 cannot be opened: " + detail(in.detail(), in.status()));
    }
    Opened out = step.files().open("SYSUT2", OpenMode.OUTPUT, Access.SEQUENTIAL, dcb);
    RecordFile output = out.file();
    if (output == null) {
      int closed = input.close();
      assert closed >= 0;
      return message("HP4002", "SYSUT2 cannot be opened: " + detail(out.detail(), out.status()));
    }
    @Nullable String failure;
    try {
      failure = copy(input, output);
    } catch (Abend abend) {
      int closed = Math.max(input.close(), output.close());
      assert closed >= 0;
      throw abend;
    }
    int inputClosed = input.close();
    int outputClosed = output.close();
    if (failure == null && outputClosed != FileStatus.OK) {
      return message("HP4003", "SYSUT2 cannot be closed: " + detail(output.detail(), outputClosed));
    }
    if (failure == null && inputClosed != FileStatus.OK) {
      return message("HP4003", "SYSUT1 cannot be closed: " + detail(input.detail(), inputClosed));
    }
    return failure;
  }

  private static @Nullable String copy(RecordFile input, RecordFile output) {
    byte[] area = new byte[Dcb.LRECL_MAX];
    int status = input.readNext(area, 0, area.length);
    while (status == FileStatus.OK) {
      status = output.write(area, 0, input.recordLength());
      if (status == FileStatus.BOUNDARY) {
        throw new Abend("SB37", "SYSUT2 has no more space: " + detail(output.detail(), status));
      }
      if (status != FileStatus.OK) {
        return message("HP4003", "SYSUT2 cannot be written: " + detail(output.detail(), status));
      }
      status = input.readNext(area, 0, area.length);
    }
    return status == FileStatus.AT_END
        ? null
        : message("HP4003", "SYSUT1 cannot be read: " + detail(input.detail(), status));
  }

  private static String detail(@Nullable String detail, int status) {
    return detail == null ? "status " + status : detail;
  }
}
