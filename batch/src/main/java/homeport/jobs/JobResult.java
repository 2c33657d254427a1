package homeport.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job that has come to its end.
///
/// @param steps those that were reached, in order
/// @param output its log and what it printed
public record JobResult(
    String jobName, String jobId, JobEnd end, List<StepResult> steps, SpooledJob output) {
  public JobResult {
    steps = List.copyOf(steps);
  }

  /// A step of it.
  ///
  /// @param program what it ran, or would have run
  /// @param elapsedMillis how long the program ran, by the clock
  public record StepResult(
      String stepName,
      @Nullable String procStepName,
      String program,
      StepEnd end,
      long elapsedMillis) {}
}
