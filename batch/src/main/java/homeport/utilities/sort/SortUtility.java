package homeport.utilities.sort;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.engine.RecordSorter;
import java.io.IOException;
import java.util.List;

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
    return List.of("ICEMAN", "IERRCO00", "IGHRCO00");
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
            tell(listing, new SortFailure("", "HP4003", "a work file failed: " + e.getMessage()));
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
    for (String ddName : List.of("SYMNAMES", "DFSPARM")) {
      if (step.files().binding(ddName) != null) {
        throw new SortFailure("", "HP4113", "DD " + ddName + " is not supported");
      }
    }
    ControlRecords control = ControlRecords.read(step, "SYSIN");
    SourceFile statements = control.text();
    if (statements == null) {
      if (!control.missing()) {
        throw new SortFailure("", "HP4002", "SYSIN cannot be read: " + control.detail());
      }
      statements = new SourceFile("SYSIN", "");
    }
    SourceFile parm = new SourceFile("PARM", step.parm());
    Problems problems = new Problems();
    SortRequest request = SortControlParser.parse(statements, parm, step.codePage(), problems);
    String technique = request.copy() ? "COPY" : "SORT";
    if (!problems.hasErrors()) {
      listing.line("ICE143I 0 BLOCKSET     " + technique + "  TECHNIQUE SELECTED");
    }
    print(listing, statements, problems);
    if (problems.hasErrors()) {
      return FAILED;
    }
    new SortRun(step, request, listing, memory).run();
    return 0;
  }

  /// The control statements with what is wrong below them; `$` marks the place.
  private static void print(Listing listing, SourceFile statements, Problems problems) {
    listing.line("ICE000I 0 - CONTROL STATEMENTS FOR SORT -");
    boolean any = !statements.text().isEmpty();
    for (int line = 1; any && line <= statements.lineCount(); line++) {
      listing.line("          " + statements.lineText(line));
      for (Problem problem : problems.all()) {
        if (problem.at().file() == statements && problem.at().line() == line) {
          print(listing, problem);
        }
      }
    }
    for (Problem problem : problems.all()) {
      if (!any || problem.at().file() != statements) {
        print(listing, problem);
      }
    }
    if (problems.dropped() > 0) {
      listing.line(problems.dropped() + " more errors are not shown");
    }
  }

  private static void print(Listing listing, Problem problem) {
    listing.line(" ".repeat(9 + Math.min(problem.at().column(), 80)) + "$");
    if (problem instanceof SortProblem sort) {
      listing.line(sort.ibmId() + " 0 " + sort.ibmText());
    }
    listing.line(problem.id() + " " + problem.title());
    String help = problem.help();
    if (help != null) {
      listing.line("       " + help);
    }
  }
}
