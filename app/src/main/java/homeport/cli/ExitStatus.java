package homeport.cli;

/// Exit statuses that do not come from a program's return code or a condition code; those end at
/// 239.
final class ExitStatus {
  static final int OK = 0;

  /// A program or a job step ended abnormally.
  static final int ABEND = 240;

  /// A compile refused the program, or the JCL has an error.
  static final int REFUSED = 241;

  /// The command line is wrong, or a file it names cannot be used.
  static final int USAGE = 242;

  /// A fault in Homeport itself.
  static final int FAULT = 243;

  private ExitStatus() {}
}
