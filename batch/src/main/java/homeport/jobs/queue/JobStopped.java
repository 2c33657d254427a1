package homeport.jobs.queue;

import homeport.data.FileFailure;
import java.io.IOException;

/// A job that was stopped by a failure of the machine which is not its own: its spool or the
/// catalog cannot be read or written. It counts as interrupted.
public final class JobStopped extends IOException {
  private static final long serialVersionUID = 1L;

  /// The diagnostic id.
  public static final String ID = "HP5018";

  JobStopped(QueuedJob job, Exception cause) {
    super(
        "job "
            + job.name()
            + " ("
            + job.jobId()
            + ") was stopped"
            + (job.step().isEmpty() ? "" : ", its last step was " + job.step())
            + ": "
            + (cause instanceof IOException e ? FileFailure.words(e) : cause.getMessage()),
        cause);
  }
}
