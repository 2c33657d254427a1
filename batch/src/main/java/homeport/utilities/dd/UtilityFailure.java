package homeport.utilities.dd;

import homeport.runtime.Files.Opened;

/// What ends a statement of a utility, or the utility: a line for its listing.
public final class UtilityFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param id of the message
  public UtilityFailure(String id, String sentence) {
    super(id + ' ' + sentence, null, false, false);
  }

  /// A statement, or a part of one, that is not supported.
  public static UtilityFailure refused(String what) {
    return new UtilityFailure("HP4301", what + " is not supported");
  }

  /// A data set that cannot be opened.
  static UtilityFailure notOpened(String name, Opened opened) {
    String detail = opened.detail();
    return new UtilityFailure(
        "HP4002",
        name + " cannot be opened: " + (detail == null ? "status " + opened.status() : detail));
  }

  /// The line.
  public String line() {
    return String.valueOf(getMessage());
  }
}
