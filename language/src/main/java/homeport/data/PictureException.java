package homeport.data;

/// A PICTURE character-string that the Language Reference does not allow.
public final class PictureException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final String reason;

  /// @param position the place in the character-string, from 0
  /// @param reason a sentence without its full stop, with symbols in backticks
  public PictureException(int position, String reason) {
    super("at " + (position + 1) + ": " + reason);
    this.position = position;
    this.reason = reason;
  }

  /// The place in the character-string, from 0.
  public int position() {
    return position;
  }

  /// What is wrong: a sentence without its full stop.
  public String reason() {
    return reason;
  }
}
