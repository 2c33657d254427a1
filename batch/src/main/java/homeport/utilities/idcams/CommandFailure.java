package homeport.utilities.idcams;

/// Ends a command before its time; its messages have been printed.
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int code;

  CommandFailure(int code) {
    super("condition code " + code);
    this.code = code;
  }

  int code() {
    return code;
  }
}
