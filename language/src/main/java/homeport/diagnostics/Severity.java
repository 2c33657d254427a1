package homeport.diagnostics;

/// How bad a problem is; the return code of a compile is the highest (Enterprise COBOL 6.4
/// Programming Guide, "Severity codes for compiler diagnostic messages").
public enum Severity {
  /// I: worth knowing.
  NOTE(0, "note"),
  /// W: probably not what was meant.
  WARNING(4, "warning"),
  /// E: wrong; no program comes of it here, because we never guess.
  ERROR(8, "error"),
  /// S: wrong beyond repair.
  SEVERE(12, "error"),
  /// U: the compile could not go on.
  TERMINATING(16, "error");

  private final int returnCode;
  private final String word;

  Severity(int returnCode, String word) {
    this.returnCode = returnCode;
    this.word = word;
  }

  public int returnCode() {
    return returnCode;
  }

  /// The word that heads the message.
  public String word() {
    return word;
  }
}
