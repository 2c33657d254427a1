package homeport.jobs;

import homeport.jcl.Job;
import homeport.jcl.Step;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a job goes on that was interrupted between two steps: decided as if it had gone on, from
/// how its steps had ended.
public sealed interface Resumption {
  /// With a step.
  ///
  /// @param step `STEP` or `STEP.PROCSTEP`
  record With(String step) implements Resumption {}

  /// Nowhere: no step was left to run.
  record Over(JobEnd end) implements Resumption {
    /// Notes on the spool that the job has ended.
    public void write(SpooledJob spooled, String jobName, String owner, Instant started, Instant at)
        throws IOException {
      spooled.writeRecord(
          JobRecord.running(spooled.jobId(), jobName, owner, started)
              .ended(at, JobSummary.outcome(end)));
    }
  }

  /// @param ends of the steps that ran, by their names
  /// @return null when that cannot be told: two steps have one name
  static @Nullable Resumption of(Job job, Map<String, StepEnd> ends) {
    long names = job.steps().stream().map(Step::qualifiedName).distinct().count();
    if (names < job.steps().size()) {
      return null;
    }
    JobProgress progress = new JobProgress();
    StepDecider decider = new StepDecider(job, progress);
    for (Step step : job.steps()) {
      StepEnd end =
          switch (decider.decide(step)) {
            case Decision.Run() -> ends.get(step.qualifiedName());
            case Decision.Bypass(StepEnd.Reason reason) -> new StepEnd.NotRun(reason);
            case Decision.Excluded _ -> new StepEnd.NotRun(StepEnd.Reason.EXPRESSION);
          };
      if (end == null) {
        return new With(step.qualifiedName());
      }
      progress.add(end);
      boolean condition = decider.settle(end);
      assert !condition || end instanceof StepEnd.Completed || end instanceof StepEnd.Abended;
    }
    return new Over(JobRunner.end(job, progress));
  }
}
