package homeport.utilities.icetool;

/// Ends an operator.
final class ToolFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private final int code;

  ToolFailure(int code, String id, String message) {
    super(id + ' ' + message);
    this.code = code;
  }

  /// The operator's return code.
  int code() {
    return code;
  }

  String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
