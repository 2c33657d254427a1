package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.datasets.CatalogEntry;
import homeport.datasets.KilledChild;
import homeport.jcl.MemberSource;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.QueuedJob;
import homeport.jobs.queue.QueuedJob.Status;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that runs jobs is killed (SIGKILL) at any time. Afterwards the queue is known, jobs
/// that were executing are interrupted and can be restarted, no temporary data set and no lock is
/// left. `-Dhomeport.kills=50` kills more often.
@Timeout(600)
class JobCrashTest {
  private static final int KILLS = Integer.getInteger("homeport.kills", 3);

  @TempDir Path folder;

  private void kill(long afterMillis) throws IOException, InterruptedException {
    KilledChild.run(JobCrashChild.class, 96, afterMillis, folder.toString());
  }

  @Test
  void afterAKillTheQueueIsKnownAndJobsCanBeRestarted() throws Exception {
    Seed seed = Seed.forTest("when to kill");
    int interrupted = 0;
    for (int i = 0; i < KILLS; i++) {
      kill(seed.between(50, 1_000));
      try (TestJobs jobs = new TestJobs(folder);
          JobQueue queue = JobQueue.open(jobs.system, MemberSource.NONE)) {
        interrupted += check(jobs, queue);
      }
    }
    System.out.println("interrupted jobs: " + interrupted + " after " + KILLS + " kills");
  }

  private int check(TestJobs jobs, JobQueue queue) throws Exception {
    catalogAgrees(jobs);
    List<QueuedJob> interrupted =
        queue.list().stream().filter(job -> job.status() == Status.INTERRUPTED).toList();
    assertTrue(queue.list().stream().noneMatch(job -> job.status() == Status.EXECUTING));
    List<String> again = new ArrayList<>();
    for (QueuedJob job : interrupted) {
      // Its temporary data set is gone, so a job is begun where it makes it.
      String from = job.step().isEmpty() || job.step().equals("FIRST") ? "" : "SECOND";
      again.add(queue.restart(job.jobId(), from).jobId());
      queue.purge(job.jobId());
    }
    try (Initiators _ = Initiators.start(queue, List.of(""), fault -> fail(fault))) {
      for (String jobId : again) {
        assertEquals(new JobEnd.Completed(0), queue.await(jobId).end(), jobId);
      }
      for (QueuedJob job : queue.list()) {
        assertEquals(new JobEnd.Completed(0), queue.await(job.jobId()).end(), job.toString());
        queue.purge(job.jobId());
      }
    }
    assertTrue(jobs.dataSets.locks().take(new Object(), "BANK.FIRST", true));
    return interrupted.size();
  }

  /// Whole records in every data set, and no temporary one.
  private void catalogAgrees(TestJobs jobs) throws IOException {
    for (CatalogEntry entry : jobs.catalog().list()) {
      assertTrue(entry.name().startsWith("BANK."), entry.name());
      Path file = folder.resolve("data").resolve(entry.name());
      assertTrue(Files.exists(file), entry.name());
      if (entry.state() == CatalogEntry.State.CLOSED) {
        assertEquals(0, Files.size(file) % 80, entry.name());
      }
    }
  }
}
