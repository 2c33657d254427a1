package homeport.utilities.copy;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.SourceFile;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.UtilityStatement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// IEBCOMPR: compares the sequential data sets SYSUT1 and SYSUT2 (z/OS DFSMSdfp Utilities,
/// "IEBCOMPR"). Ends with 0 when they are equal and 8 when they are not; after ten unequal records
/// one after the other it stops (12). Libraries are refused.
public final class IebcomprUtility implements Utility {
  private static final int UNEQUAL = 8;
  private static final int FAILED = 12;
  private static final int UNEQUAL_MAX = 10;
  private static final int SHOWN = 40;
  private static final Dcb SYSPRINT = Dcb.of(RecordFormat.FBA, 121);

  @Override
  public String name() {
    return "IEBCOMPR";
  }

  @Override
  public List<String> aliases() {
    return List.of();
  }

  @Override
  public int run(UtilityStep step) {
    try (Listing listing = Listing.open(step, "SYSPRINT", SYSPRINT)) {
      if (!listing.isOpen()) {
        return FAILED;
      }
      listing.page("                              COMPARE UTILITY");
      ControlRecords control = ControlRecords.read(step, "SYSIN");
      SourceFile source = control.text();
      if (source != null) {
        for (UtilityStatement statement : UtilityStatement.read(source)) {
          statement.lines().forEach(listing::line);
          boolean fine =
              statement.operation().equals("COMPARE")
                  && !statement.value("TYPORG", "TYPORG").equals("PO");
          if (!fine) {
            listing.line(
                "HP4301 the control statement `" + statement.operation() + "` is not supported");
            return FAILED;
          }
        }
      }
      return compare(step, listing);
    }
  }

  private static int compare(UtilityStep step, Listing listing) {
    RecordFile one = open(step, listing, "SYSUT1");
    RecordFile other = one == null ? null : open(step, listing, "SYSUT2");
    if (one == null || other == null) {
      if (one != null) {
        int closed = one.close();
        assert closed >= 0;
      }
      return FAILED;
    }
    int code = compare(listing, one, other);
    int closed = Math.max(one.close(), other.close());
    if (closed != FileStatus.OK) {
      listing.line("HP4003 a data set cannot be closed");
      return FAILED;
    }
    return code;
  }

  private static @Nullable RecordFile open(UtilityStep step, Listing listing, String ddName) {
    if (step.files().attributes(ddName) instanceof Attributes.Partitioned) {
      listing.line("HP4302 DD " + ddName + " leads to a library; name a member");
      return null;
    }
    Opened opened = step.files().open(ddName, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    if (opened.file() == null) {
      listing.line(
          "HP4002 "
              + ddName
              + " cannot be opened: "
              + (opened.detail() == null ? "status " + opened.status() : opened.detail()));
    }
    return opened.file();
  }

  private static int compare(Listing listing, RecordFile one, RecordFile other) {
    byte[] a = new byte[Dcb.LRECL_MAX];
    byte[] b = new byte[Dcb.LRECL_MAX];
    long number = 0;
    long unequal = 0;
    int inARow = 0;
    while (true) {
      int first = one.readNext(a, 0, a.length);
      int second = other.readNext(b, 0, b.length);
      if (first > FileStatus.AT_END || second > FileStatus.AT_END) {
        listing.line("HP4003 a data set cannot be read");
        return FAILED;
      }
      if (first == FileStatus.AT_END && second == FileStatus.AT_END) {
        break;
      }
      number++;
      boolean ended = first == FileStatus.AT_END || second == FileStatus.AT_END;
      boolean same = !ended && Arrays.equals(a, 0, one.recordLength(), b, 0, other.recordLength());
      inARow = same ? 0 : inARow + 1;
      if (!same) {
        unequal++;
        listing.line(
            ended
                ? "RECORD "
                    + number
                    + ": "
                    + (first == FileStatus.AT_END ? "SYSUT1" : "SYSUT2")
                    + " HAS ENDED"
                : "IEB221I RECORDS ARE NOT EQUAL: RECORD " + number);
        show(listing, "SYSUT1", first, a, one);
        show(listing, "SYSUT2", second, b, other);
      }
      if (ended) {
        return UNEQUAL;
      }
      if (inARow == UNEQUAL_MAX) {
        listing.line("TEN UNEQUAL RECORDS IN A ROW: THE COMPARISON ENDS");
        return FAILED;
      }
    }
    listing.line("END OF JOB-TOTAL NUMBER OF RECORDS COMPARED = " + number);
    return unequal == 0 ? 0 : UNEQUAL;
  }

  private static void show(
      Listing listing, String ddName, int status, byte[] area, RecordFile file) {
    if (status == FileStatus.OK) {
      int count = Math.min(SHOWN, file.recordLength());
      listing.line(ddName + " " + HexFormat.of().withUpperCase().formatHex(area, 0, count));
    }
  }
}
