package homeport.jcl;

/// Limits of a job. Those of z/OS are in the MVS JCL Reference ("Job steps", "Location in the JCL",
/// "Nested procedures"); the rest keeps bad input from filling the memory.
public final class JclLimits {
  /// Steps in a job, those of procedures included.
  public static final int STEPS = 255;

  /// DD statements in a step.
  public static final int DDS_IN_STEP = 3_273;

  /// Procedures in procedures, INCLUDE groups in INCLUDE groups, and IF in IF.
  public static final int NESTING = 15;

  /// Characters of PARM=, without enclosing apostrophes and parentheses.
  public static final int PARM_CHARACTERS = 100;

  /// Characters of a symbol's value.
  public static final int SYMBOL_CHARACTERS = 255;

  /// Characters in a statement's parameter field, before or after substitution (ours).
  public static final int FIELD_CHARACTERS = 32_000;

  /// Statements in one job after expansion (ours).
  public static final int STATEMENTS = 100_000;

  private JclLimits() {}
}
