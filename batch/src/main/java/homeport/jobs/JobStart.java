package homeport.jobs;

import java.io.IOException;

/// What a job has from the queue when it begins.
///
/// @param spooled its place on the spool
/// @param cancellation through which an operator ends it
/// @param observer is told of its steps
public record JobStart(SpooledJob spooled, Cancellation cancellation, StepObserver observer) {
  /// Is told when a step of a job begins to run.
  @FunctionalInterface
  public interface StepObserver {
    /// Nobody.
    StepObserver NONE = _ -> {};

    /// @param step `STEP` or `STEP.PROCSTEP`
    void begins(String step) throws IOException;
  }
}
