package homeport.utilities.sort;

import homeport.data.FileFailure;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.runtime.Abend;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.engine.RecordSorter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SORT: puts the records of SORTIN in order, or copies them, to SORTOUT as the statements of SYSIN
/// say, and tells on SYSOUT what it did (z/OS DFSORT Application Programming Guide; messages as in
/// z/OS DFSORT Messages, Codes and Diagnosis Guide). Ends with 0, or with 16 when it could not be
/// done.
public final class SortUtility implements Utility {
  private static final int FAILED = 16;
  private static final Dcb SYSOUT = Dcb.of(RecordFormat.FBA, 121);

  private final long memory;

  public SortUtility() {
    this(RecordSorter.MEMORY_DEFAULT);
  }

  /// @param memory bytes for records; more go to work files
  SortUtility(long memory) {
    this.memory = memory;
  }

  @Override
  public String name() {
    return "SORT";
  }

  @Override
  public List<String> aliases() {
    return List.of("ICEMAN", "IERRCO00", "IGHRCO00", "DFSORT", "SYNCSORT");
  }

  @Override
  public int run(UtilityStep step) {
    try (Listing listing = Listing.open(step, "SYSOUT", SYSOUT)) {
      int code;
      try {
        code = run(step, listing);
      } catch (SortFailure failure) {
        code = tell(listing, failure);
      } catch (IOException e) {
        code =
            tell(
                listing,
                new SortFailure("", "HP4003", "a work file failed: " + FileFailure.words(e)));
      }
      listing.line("ICE052I " + (code == 0 ? "0" : "3") + " END OF DFSORT");
      return code;
    }
  }

  private static int tell(Listing listing, SortFailure failure) {
    if (!failure.ibm().isEmpty()) {
      listing.line(failure.ibm());
    }
    listing.line(failure.text());
    return FAILED;
  }

  private int run(UtilityStep step, Listing listing) throws SortFailure, IOException {
    if (step.files().binding("$ORTPARM") != null) {
      throw new SortFailure("", "HP4113", "DD $ORTPARM is not supported");
    }
    SourceFile statements = read(step, "SYSIN");
    SourceFile override = read(step, "DFSPARM");
    Problems problems = new Problems();
    SortRequest request =
        SortControlParser.parse(
            new SortControlParser.Controls(
                statements == null ? new SourceFile("SYSIN", "") : statements,
                new SourceFile("PARM", step.parm()),
                override,
                read(step, "SYMNAMES")),
            step.codePage(),
            step.now(),
            problems);
    String technique = request.merge() ? "MERGE" : request.copy() ? "COPY" : "SORT";
    if (!problems.hasErrors()) {
      listing.line("ICE143I 0 BLOCKSET     " + technique + "  TECHNIQUE SELECTED");
    }
    listing.line("ICE000I 0 - CONTROL STATEMENTS FOR SORT -");
    if (override != null) {
      ControlListing.print(listing, override, new Problems());
    }
    ControlListing.print(
        listing, statements == null ? new SourceFile("SYSIN", "") : statements, problems);
    if (problems.hasErrors()) {
      if (request.handling().abend()) {
        throw abend(ControlListing.first(problems));
      }
      return FAILED;
    }
    try {
      return new SortRun(step, request, listing, memory, Dds.USUAL).run();
    } catch (SortFailure failure) {
      if (!request.handling().abend()) {
        throw failure;
      }
      tell(listing, failure);
      throw abend(failure.ibm());
    }
  }

  /// ABEND: the code is the number of DFSORT's message; 16 where there is none (z/OS DFSORT
  /// Application Programming Guide, "DEBUG control statement").
  private static Abend abend(String message) {
    String number = message.matches("ICE[0-9]{3}.*") ? message.substring(3, 6) : "016";
    return new Abend("U0" + number, "the sort has failed and ABEND is in effect");
  }

  /// A data set of statements or symbols; null when the step does not have it.
  private static @Nullable SourceFile read(UtilityStep step, String ddName) throws SortFailure {
    ControlRecords control = ControlRecords.read(step, ddName);
    if (control.text() == null && !control.missing()) {
      throw new SortFailure("", "HP4002", ddName + " cannot be read: " + control.detail());
    }
    return control.text();
  }
}
