package homeport.jobs;

import homeport.jcl.Step;
import org.jspecify.annotations.Nullable;

/// A step's name as messages show it: before its name, that of the step in the procedure (z/OS MVS
/// System Messages, `jobname procstep stepname`).
record StepName(String stepName, @Nullable String procStepName) {
  static StepName of(Step step) {
    return new StepName(step.stepName(), step.procStepName());
  }

  /// The name of the step that ran the program.
  String innermost() {
    return procStepName == null ? stepName : procStepName;
  }

  /// The name of the step that called the procedure; empty when the step is in none.
  String caller() {
    return procStepName == null ? "" : stepName;
  }

  /// The name as part of a file's name: letters, digits and periods.
  String inFileName() {
    return (stepName.isEmpty() ? "" : "." + stepName)
        + (procStepName == null ? "" : "." + procStepName);
  }

  @Override
  public String toString() {
    return procStepName == null ? stepName : procStepName + " " + stepName;
  }
}
