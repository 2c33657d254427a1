package homeport.jobs;

import homeport.jcl.If;

/// Whether a step runs.
sealed interface Decision {
  record Run() implements Decision {}

  record Bypass(StepEnd.Reason reason) implements Decision {}

  /// An IF statement says that it does not run.
  record Excluded(If by) implements Decision {}
}
