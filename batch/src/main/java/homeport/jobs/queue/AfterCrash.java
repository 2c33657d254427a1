package homeport.jobs.queue;

import homeport.jobs.InternalReader;
import homeport.jobs.JobSystem;
import homeport.jobs.Resumption;
import homeport.jobs.Spool;
import homeport.jobs.SpooledJob;
import homeport.jobs.queue.QueuedJob.Status;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

/// What becomes of a job that was executing when its process ended. It is interrupted, and its log
/// says so; but when the step that had ended was its last one, the job has ended.
final class AfterCrash {
  private static final String INTERRUPTED = "HP5023";

  private final JobSystem system;
  private final JobTexts texts;
  private final Spool spool;

  AfterCrash(JobSystem system, JobTexts texts, Spool spool) {
    this.system = system;
    this.texts = texts;
    this.spool = spool;
  }

  /// Finishes what was begun, and gives the job as it is from now on.
  ///
  /// @param reader takes the jobs that its last step submitted
  QueuedJob settled(QueuedJob job, InternalReader reader) throws IOException {
    SpooledJob spooled = spool.job(job.jobId());
    BetweenSteps between = BetweenSteps.of(system, spooled.folder(), job);
    if (between != null) {
      between.finish(reader);
      says(spooled, "AFTER STEP " + job.step());
      return resumed(job, between, spooled);
    }
    says(spooled, job.step().isEmpty() ? "BEFORE ITS FIRST STEP" : "IN STEP " + job.step());
    return job.with(Status.INTERRUPTED);
  }

  private static void says(SpooledJob spooled, String where) throws IOException {
    spooled.append(
        INTERRUPTED
            + " THE SYSTEM ENDED WHILE THE JOB WAS EXECUTING, "
            + where.toUpperCase(Locale.ROOT));
  }

  private QueuedJob resumed(QueuedJob job, BetweenSteps between, SpooledJob spooled)
      throws IOException {
    if (between.resumption(texts.begun(job)) instanceof Resumption.Over over) {
      Instant now = system.clock().instant();
      Instant started = job.started();
      over.write(spooled, job.name(), job.owner(), started == null ? now : started, now);
      return job.ended(now, over.end());
    }
    return job.with(Status.INTERRUPTED);
  }

  /// The step with which an interrupted job goes on.
  String next(QueuedJob job) throws IOException {
    BetweenSteps between = BetweenSteps.of(system, spool.job(job.jobId()).folder(), job);
    return between != null
            && between.resumption(texts.begun(job)) instanceof Resumption.With(String step)
        ? step
        : job.step();
  }
}
