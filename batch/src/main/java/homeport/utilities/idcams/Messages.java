package homeport.utilities.idcams;

import homeport.diagnostics.Problem;
import homeport.diagnostics.SourceFile;
import homeport.utilities.dd.Listing;
import java.util.List;

/// The listing of access method services: commands as they were read, and messages.
final class Messages {
  private final Listing listing;

  Messages(Listing listing) {
    this.listing = listing;
  }

  /// Prints the lines of commands from `from` to `to`.
  void echo(SourceFile source, int from, int to) {
    for (int line = from; line <= to; line++) {
      String text = source.lineText(line);
      if (line == from) {
        listing.spaced(text);
      } else {
        listing.line(text);
      }
    }
  }

  /// A message after an empty line.
  void first(String id, String text) {
    listing.spaced(id + ' ' + text);
  }

  /// A message that says more about the one before.
  void second(String id, String text) {
    listing.line(id + ' ' + text);
  }

  /// A line that is no message.
  void line(String text) {
    listing.line(text);
  }

  /// What is wrong with a command.
  void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      String id = problem.ibmId();
      String ibm = problem instanceof IdcamsProblem idcams ? idcams.ibmText() : null;
      String place = " (line " + problem.at().line() + ", column " + problem.at().column() + ")";
      if (id != null && ibm != null) {
        first(id, ibm);
        second(problem.id(), problem.title() + place);
      } else {
        first(problem.id(), problem.title() + place);
      }
      String help = problem.help();
      if (help != null) {
        listing.line("       " + help);
      }
    }
  }
}
