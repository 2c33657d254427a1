package homeport.jobs;

import java.io.IOException;
import java.util.List;

/// What a job has from the queue when it begins.
///
/// @param spooled its place on the spool
/// @param cancellation through which an operator ends it
/// @param observer is told of its steps
public record JobStart(SpooledJob spooled, Cancellation cancellation, StepObserver observer) {
  /// Is told when a step of a job begins to run, and when it has ended.
  @FunctionalInterface
  public interface StepObserver {
    /// Nobody.
    StepObserver NONE = _ -> {};

    /// @param step `STEP` or `STEP.PROCSTEP`
    void begins(String step) throws IOException;

    /// A step's program has ended; its data sets have not been disposed of yet.
    ///
    /// @param pending what that will be
    default void ended(String step, StepEnd end, List<PendingDisposition> pending)
        throws IOException {
      // who only wants to know what runs has no use for it
    }
  }
}
