package homeport.runtime;

/// STOP RUN: ends the run unit from whatever depth. There is one object and it has no stack trace.
@SuppressWarnings("StaticAssignmentOfThrowable") // it carries nothing of the place it was made
public final class StopRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// The one there is; the return code is in the run unit.
  public static final StopRun NOW = new StopRun();

  private StopRun() {
    super(null, null, false, false);
  }
}
