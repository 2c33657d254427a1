package homeport.datasets;

/// DISP of a DD statement (z/OS MVS JCL Reference, DISP parameter).
///
/// @param normal what becomes of the data set when the step ends normally
/// @param abnormal what becomes of it when the step abends
public record Disp(Status status, Action normal, Action abnormal) {
  /// `DISP=SHR`.
  public static final Disp SHR = new Disp(Status.SHR, Action.KEEP, Action.KEEP);

  /// `DISP=OLD`.
  public static final Disp OLD = new Disp(Status.OLD, Action.KEEP, Action.KEEP);

  /// What the data set is before the step.
  public enum Status {
    NEW,
    OLD,
    SHR,
    MOD
  }

  /// What becomes of it.
  public enum Action {
    DELETE,
    KEEP,
    PASS,
    CATLG,
    UNCATLG,
    /// DELETE when the step made the data set, KEEP when it was there before.
    BY_EXISTENCE
  }
}
