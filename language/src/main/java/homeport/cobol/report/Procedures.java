package homeport.cobol.report;

/// The names of the procedures that a report becomes. The colon tells them from those of programs.
final class Procedures {
  private Procedures() {}

  static final String INITIATE = "initiate";
  static final String TERMINATE = "terminate";

  /// Begins the report or finds a control break: what every GENERATE does first.
  static final String CONTROL = "control";

  static final String BEGIN = "begin";
  static final String BREAK = "control break";
  static final String NEW_PAGE = "new page";

  /// Comes to the page of the next line, and clears that line.
  static final String REACH = "reach line";

  static final String PRINT = "print line";

  /// SUPPRESS PRINTING.
  static final String SUPPRESS = "reports: suppress printing";

  /// What control comes to that falls out of the program's last paragraph.
  static final String END = "reports: end of the program";

  /// The item that SUPPRESS PRINTING sets to 1.
  static final String SUPPRESSED = "report group suppressed";

  static String of(Report report, String what) {
    return "report " + report.text() + ": " + what;
  }

  /// Presents a report group.
  static String group(Report report, Group group) {
    return of(report, group.shown());
  }

  /// GENERATE of a DETAIL group.
  static String generate(Report report, Group detail) {
    return of(report, "GENERATE " + detail.shown());
  }

  /// GENERATE of a report.
  static String summary(Report report) {
    return of(report, "GENERATE");
  }

  /// INITIATE … UPON a file.
  static String initiateUpon(Report report, String file) {
    return of(report, "INITIATE UPON " + file);
  }
}
