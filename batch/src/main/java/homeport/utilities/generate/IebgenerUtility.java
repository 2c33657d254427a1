package homeport.utilities.generate;

import homeport.data.DataException;
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
import homeport.utilities.dd.OutOfSpaceCode;
import homeport.utilities.dd.UtilityStatement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// IEBGENER: copies SYSUT1 to SYSUT2, as it is or with new records and members as control
/// statements say (z/OS DFSMSdfp Utilities, "IEBGENER"). ICEGENER does the same. What SYSUT2 does
/// not say of its records comes from SYSUT1.
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
      String failure = generate(step, listing);
      if (failure != null) {
        listing.spaced(failure);
        return FAILED;
      }
      listing.spaced("PROCESSING ENDED AT EOD");
      return 0;
    }
  }

  /// Reads the control statements, and does what they say.
  ///
  /// @return a sentence about what went wrong; null when nothing did
  private static @Nullable String generate(UtilityStep step, Listing listing) {
    ControlRecords control = ControlRecords.read(step, "SYSIN");
    SourceFile source = control.text();
    if (source == null) {
      return control.missing()
          ? message("HP4001", "the step has no DD SYSIN; code `//SYSIN DD DUMMY`")
          : message("HP4002", "SYSIN cannot be read: " + control.detail());
    }
    List<UtilityStatement> statements = UtilityStatement.read(source);
    statements.forEach(statement -> statement.lines().forEach(listing::spaced));
    try {
      Generation generation = Generation.of(statements, step.codePage());
      return copy(step, listing, generation);
    } catch (Generation.Wrong wrong) {
      return message("HP4301", String.valueOf(wrong.getMessage()));
    } catch (DataException e) {
      throw new Abend("S0C7", "a field does not hold a number", e.getMessage(), e);
    }
  }

  private static String message(String id, String text) {
    return id + ' ' + text;
  }

  private static @Nullable String copy(UtilityStep step, Listing listing, Generation generation) {
    DdBinding in = step.files().binding("SYSUT1");
    DdBinding out = step.files().binding("SYSUT2");
    if (in == null || out == null) {
      return message("HP4001", "the step has no DD " + (in == null ? "SYSUT1" : "SYSUT2"));
    }
    if (in instanceof DdBinding.DataSet one
        && out instanceof DdBinding.DataSet other
        && one.name().equals(other.name())
        && Objects.equals(one.member(), other.member())) {
      return message("HP4111", "the data set " + one.name() + " cannot be copied to itself");
    }
    if (step.files().attributes("SYSUT1") instanceof Attributes.Cluster
        || step.files().attributes("SYSUT2") instanceof Attributes.Cluster) {
      return message("HP4302", "IEBGENER copies sequential data sets; use REPRO of IDCAMS");
    }
    Dcb input = dcb(step, "SYSUT1");
    Dcb known = dcb(step, "SYSUT2");
    Dcb output = known.or(input.records());
    boolean edited = generation.groups().stream().anyMatch(group -> !group.fields().isEmpty());
    if (!input.equals(Dcb.NONE) && !edited && !alike(input, output)) {
      listing.spaced("IEB311I CONFLICTING DCB PARAMETERS");
      return message("HP4302", "SYSUT1 has " + input + ", SYSUT2 " + output);
    }
    if (!known.complete()) {
      listing.spaced("IEB352I WARNING: ONE OR MORE OF THE OUTPUT DCB PARMS COPIED FROM INPUT");
    }
    return generation.groups().isEmpty()
        ? copy(step, output)
        : new GenerationRun(step, generation, output).run();
  }

  private static Dcb dcb(UtilityStep step, String ddName) {
    return switch (step.files().attributes(ddName)) {
      case Attributes.Sequential(Dcb known) -> known;
      case Attributes.Partitioned(Dcb known) -> known;
      case null, default -> Dcb.NONE;
    };
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
      failure = copy(input, output, Math.max(dcb.areaBytes(), Dcb.LRECL_MAX));
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

  private static @Nullable String copy(RecordFile input, RecordFile output, int areaBytes) {
    byte[] area = new byte[areaBytes];
    int status = input.readNext(area, 0, area.length);
    while (status == FileStatus.OK) {
      status = output.write(area, 0, input.recordLength());
      if (status == FileStatus.BOUNDARY) {
        throw new Abend(
            OutOfSpaceCode.of(output),
            "SYSUT2 has no more space: " + detail(output.detail(), status));
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
