package homeport.demo;

import homeport.diagnostics.SourceFile;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.jobs.queue.JobSubmitter;
import homeport.jobs.queue.QueuedJob;
import homeport.trial.CannotTell;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Runs the jobs that a schedule hands in one after the other, in the order in which it does: each
/// is recorded by a process that has the estate alone, so no two can run at a time.
final class RecordedJobs implements JobSubmitter, AutoCloseable {
  /// Runs a member of the estate's jobs.
  @FunctionalInterface
  interface Runner {
    JobResult run(String member, SourceFile jcl) throws CannotTell, IOException;
  }

  private final Runner runner;

  /// A thread of the operating system: processor time is counted for those only.
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  private final Map<String, Future<JobResult>> results = new ConcurrentHashMap<>();
  private volatile @Nullable CannotTell refusal;

  RecordedJobs(Runner runner) {
    this.runner = runner;
  }

  @Override
  public List<QueuedJob> submit(String text, String source, String owner) {
    SourceFile jcl = new SourceFile(source + ".jcl", text);
    results.put(source, thread.submit(() -> runner.run(source, jcl)));
    return List.of(job(source, owner, null));
  }

  @Override
  public QueuedJob await(String jobId) throws IOException, InterruptedException {
    Future<JobResult> result = results.get(jobId);
    if (result == null) {
      throw new IOException("the job " + jobId + " was not handed in");
    }
    try {
      return job(jobId, "", result.get().end());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CannotTell cannotTell) {
        refusal = cannotTell;
      }
      throw new IOException(String.valueOf(e.getMessage()), e.getCause());
    }
  }

  private static QueuedJob job(String member, String owner, @Nullable JobEnd end) {
    return new QueuedJob(
        member,
        member,
        "A",
        0,
        owner,
        member,
        0,
        end == null ? QueuedJob.Status.WAITING : QueuedJob.Status.ENDED,
        Instant.now(),
        null,
        null,
        "",
        "",
        end);
  }

  /// Why a job was not run, when the trial cannot record it.
  @Nullable CannotTell refusal() {
    return refusal;
  }

  @Override
  public void close() {
    thread.close();
  }
}
