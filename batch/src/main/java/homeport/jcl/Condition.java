package homeport.jcl;

import org.jspecify.annotations.Nullable;

/// The relational expression of an IF statement (z/OS MVS JCL Reference, "Relational-expression
/// field"). A test that names a step is false when that step did not run, except for [Run].
public sealed interface Condition {
  record Or(Condition left, Condition right) implements Condition {}

  record And(Condition left, Condition right) implements Condition {}

  record Not(Condition condition) implements Condition {}

  /// `RC`, or `STEP.RC`: without a step, the highest return code so far.
  record ReturnCode(@Nullable StepReference step, Comparison comparison, int code)
      implements Condition {}

  /// `ABEND`: the step, or without one any step so far, ended abnormally.
  record Abend(@Nullable StepReference step) implements Condition {}

  /// `ABENDCC = S0C7`, `ABENDCC = U0016`: without a step, the last abend's code.
  record AbendCode(@Nullable StepReference step, boolean equal, boolean system, int code)
      implements Condition {}

  /// `STEP.RUN`: the step was started.
  record Run(StepReference step) implements Condition {}

  /// Two numbers compared, as symbols can leave them behind; also what stands for an expression
  /// that could not be read.
  record Constant(boolean value) implements Condition {}
}
