package homeport.jcl;

/// DISP= with the manual's defaults put in (z/OS MVS JCL Reference, "DISP parameter", "Defaults").
///
/// @param normal what to do when the step ends
/// @param abnormal what to do when it abends
/// @param normalCoded false when `normal` is a default
/// @param abnormalCoded false when `abnormal` is a default
public record Disposition(
    Status status, Action normal, Action abnormal, boolean normalCoded, boolean abnormalCoded) {
  /// DISP= not coded.
  public static final Disposition OMITTED =
      new Disposition(Status.NEW, Action.DELETE, Action.DELETE, false, false);

  /// Whether and how the data set exists before the step.
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
    /// The default of MOD: KEEP when the data set existed before the step, DELETE when the step
    /// created it.
    BY_EXISTENCE
  }
}
