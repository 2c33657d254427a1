package homeport.jobs.queue;

import homeport.datasets.Catalog;
import homeport.jcl.Job;
import homeport.jobs.InternalReader;
import homeport.jobs.JobSystem;
import homeport.jobs.PendingDisposition;
import homeport.jobs.Resumption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job that was interrupted when a step of it had ended and the next had not begun.
final class BetweenSteps {
  private final JobSystem system;
  private final StepProgress.Recorded recorded;

  private BetweenSteps(JobSystem system, StepProgress.Recorded recorded) {
    this.system = system;
    this.recorded = recorded;
  }

  /// @param folder of the job on the spool
  /// @return null for a job that was interrupted in a step, or before its first
  static @Nullable BetweenSteps of(JobSystem system, Path folder, QueuedJob job)
      throws IOException {
    StepProgress.Recorded recorded = StepProgress.read(folder);
    return recorded != null && recorded.last().equals(job.step())
        ? new BetweenSteps(system, recorded)
        : null;
  }

  /// Does what was to be done of the step that had ended. What has been done is not done again.
  ///
  /// @param reader takes the jobs that the step submitted
  void finish(InternalReader reader) throws IOException {
    Catalog catalog = system.dataSets().catalog();
    for (PendingDisposition pending : recorded.pending()) {
      String name = pending.name();
      switch (pending.kind()) {
        case DELETE -> {
          boolean there = catalog.find(name) != null;
          boolean gone = catalog.delete(name);
          assert gone == there;
        }
        case ROLL_IN -> {
          if (catalog.find(name) != null && !catalog.generations().isRolledIn(name)) {
            List<String> left = catalog.generations().rollIn(name);
            assert left != null;
          }
        }
        case SUBMIT -> submit(Path.of(name), reader);
      }
    }
  }

  private void submit(Path file, InternalReader reader) throws IOException {
    for (String text : InternalReader.texts(file, system.dataSets().codePage())) {
      List<String> submitted = reader.submit(text);
      assert submitted != null;
    }
    Files.deleteIfExists(file);
  }

  /// Where the job goes on; null when that cannot be told.
  ///
  /// @param job as its text gives it now, begun where it was begun; null when it does not
  @Nullable Resumption resumption(@Nullable Job job) {
    return job == null ? null : Resumption.of(job, recorded.ends());
  }
}
