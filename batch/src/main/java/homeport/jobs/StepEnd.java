package homeport.jobs;

/// How a step came out.
public sealed interface StepEnd {
  /// It ran to its end.
  ///
  /// @param code the condition code, 0 to 4095
  record Completed(int code) implements StepEnd {}

  /// It ran and ended abnormally.
  ///
  /// @param title one sentence: what happened
  record Abended(CompletionCode code, String title) implements StepEnd {}

  /// It did not run.
  record NotRun(Reason reason) implements StepEnd {}

  /// A DD statement could not be satisfied: it did not run, and neither does any later step.
  ///
  /// @param title one sentence: what could not be allocated, and why
  record NotAllocated(String title) implements StepEnd {}

  /// Why a step did not run.
  enum Reason {
    /// A test of its COND parameter was true, or COND=ONLY and no step had abended.
    CONDITION_CODES,
    /// An IF statement around it.
    EXPRESSION,
    /// An earlier step abended, or could not be allocated.
    FLUSHED,
    /// A test of the JOB statement's COND parameter was true.
    JOB_CONDITION_CODES,
    /// It stands before the step that RESTART names.
    BEFORE_RESTART
  }
}
