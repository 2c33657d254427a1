package homeport.utilities.sort;

/// Ends a sort with return code 16 (z/OS DFSORT Application Programming Guide, "DFSORT return
/// codes").
final class SortFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String ibm;
  private final String id;

  /// @param ibm IBM's message; empty when there is none for the case
  /// @param id ours
  SortFailure(String ibm, String id, String message) {
    super(message);
    this.ibm = ibm;
    this.id = id;
  }

  String ibm() {
    return ibm;
  }

  String text() {
    return id + ' ' + getMessage();
  }
}
