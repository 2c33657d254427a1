package homeport.runtime;

/// A report is asked for something that its state does not allow: GENERATE before INITIATE, a line
/// above the one printed last.
public final class ReportFault {
  private ReportFault() {}

  /// Ends the run unit.
  ///
  /// @param title what was asked for, and of which report
  @SuppressWarnings("DoNotCallSuggester") // compiled programs call it
  public static void end(String title) {
    throw new Abend("U4038", title);
  }
}
