package homeport.transfer;

/// A transfer that cannot go on: a file that is not what it is said to be, a data set that cannot
/// be opened.
public final class TransferFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String id;

  /// @param id `HP64` and two digits
  public TransferFailure(String id, String message) {
    super(message, null, false, false);
    this.id = id;
  }

  public String id() {
    return id;
  }

  static TransferFailure damaged(String name, long at, String what) {
    return new TransferFailure("HP6401", name + ", byte " + at + ": " + what);
  }
}
