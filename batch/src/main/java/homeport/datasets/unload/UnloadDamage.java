package homeport.datasets.unload;

/// An unload data set that is none, is damaged, or holds what is not supported.
public final class UnloadDamage extends Exception {
  private static final long serialVersionUID = 1L;

  public UnloadDamage(String sentence) {
    super(sentence);
  }

  /// What gives the records of the unload data set failed.
  public UnloadDamage(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
