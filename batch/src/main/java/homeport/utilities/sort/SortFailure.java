package homeport.utilities.sort;

/// Ends a sort with return code 16 (z/OS DFSORT Application Programming Guide, "DFSORT return
/// codes").
public final class SortFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String ibm;
  private final String id;

  /// @param ibm IBM's message; empty when there is none for the case
  /// @param id ours
  public SortFailure(String ibm, String id, String message) {
    super(message);
    this.ibm = ibm;
    this.id = id;
  }

  public String ibm() {
    return ibm;
  }

  public String text() {
    return id + ' ' + getMessage();
  }
}
