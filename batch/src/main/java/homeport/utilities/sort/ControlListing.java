package homeport.utilities.sort;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.utilities.dd.Listing;

/// Lists control statements with what is wrong below them; `$` marks the place.
public final class ControlListing {
  private ControlListing() {}

  public static void print(Listing listing, SourceFile statements, Problems problems) {
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

  /// DFSORT's message for the first error; empty when it has none.
  static String first(Problems problems) {
    for (Problem problem : problems.all()) {
      if (problem instanceof SortProblem sort) {
        return sort.ibmId();
      }
    }
    return "";
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
