package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.jcl.MemberSource;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobClient;
import homeport.jobs.queue.JobControl;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.JobServer;
import homeport.jobs.queue.QueueFile;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.queue.QueuedJob;
import homeport.jobs.queue.QueuedJob.Status;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Fifty jobs are in while operators hold, release, cancel and restart at random, half of them from
/// another process. Whatever they do, every job comes to one of the ends it may come to, nothing is
/// refused but by its id, and the queue on disk is the one in memory.
@Timeout(120)
class JobQueueStressTest {
  private static final int JOBS = 50;
  private static final int OPERATORS = 4;
  private static final int ACTS = 150;

  private static final JobEnd S222 = new JobEnd.Abended(new CompletionCode(true, 0x222, 0));
  private static final JobEnd S322 = new JobEnd.Abended(new CompletionCode(true, 0x322, 0));
  private static final Set<String> REFUSALS = Set.of("HP5020", "HP5021");

  @TempDir Path folder;

  /// Every tenth job waits without end and every twentieth turns without end, but for TIME.
  private static String text(int number) {
    String program =
        number % 20 == 7 ? "SPIN,TIME=(,1)" : number % 10 == 3 ? "WAITS" : "RC,PARM=" + number % 5;
    // Some have the same name, so that they run one after the other.
    return "//J" + number / 2 + " JOB ,'X'\n//S EXEC PGM=" + program + "\n";
  }

  @Test
  void whateverOperatorsDoEveryJobEnds() throws Exception {
    Seed seed = Seed.forTest("operators");
    List<QueuedJob> ended;
    try (TestJobs jobs = new TestJobs(folder)) {
      try (JobQueue queue = JobQueue.open(jobs.system, MemberSource.NONE);
          Initiators _ = Initiators.start(queue, List.of("", "", "A"), fault -> fail(fault));
          JobServer _ = JobServer.start(queue, folder.resolve(".homeport"), fault -> fail(fault))) {
        operate(queue, seed.random());
        ended = settle(queue);
        assertEquals(queue.list(), QueueFile.list(jobs.system.dataSets().spool()));
      }
      try (JobQueue again = JobQueue.open(jobs.system, MemberSource.NONE)) {
        assertEquals(ended, again.list(), "seed " + seed.start());
      }
    }
    ended.forEach(JobQueueStressTest::checkEnd);
  }

  private void operate(JobQueue queue, Random random) throws Exception {
    JobClient client = JobClient.find(folder.resolve(".homeport"));
    assertNotNull(client);
    List<Callable<Integer>> acts = new ArrayList<>();
    acts.add(() -> submitAll(queue));
    for (int operator = 0; operator < OPERATORS; operator++) {
      JobControl control = operator % 2 == 0 ? queue : client;
      Random own = new Random(random.nextLong());
      acts.add(() -> operate(queue, control, own));
    }
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      int done = 0;
      for (Future<Integer> future : threads.invokeAll(acts)) {
        done += future.get();
      }
      assertTrue(done > JOBS, "nothing could be done");
    }
  }

  private static int submitAll(JobQueue queue) throws QueueRefusal, IOException {
    for (int number = 0; number < JOBS; number++) {
      queue.submit(text(number), "J" + number, "TELLER1");
    }
    return JOBS;
  }

  /// @return how often something was done
  private static int operate(JobQueue queue, JobControl control, Random random) throws Exception {
    int done = 0;
    for (int act = 0; act < ACTS; act++) {
      List<QueuedJob> all = queue.list();
      if (all.isEmpty()) {
        Thread.sleep(1);
        continue;
      }
      String job = all.get(random.nextInt(all.size())).jobId();
      try {
        switch (random.nextInt(6)) {
          case 0, 1 -> assertEquals(Status.HELD, control.hold(job).status());
          case 2, 3 -> assertEquals(Status.WAITING, control.release(job).status());
          case 4 -> assertEquals(job, control.cancel(job, false).jobId());
          default -> {
            // A restarted job is a new one; not too many of those that wait without end.
            if (all.size() < 2 * JOBS) {
              assertEquals(Status.WAITING, control.restart(job, "").status());
            }
          }
        }
        done++;
      } catch (QueueRefusal refusal) {
        assertTrue(REFUSALS.contains(refusal.id()), refusal.sentence());
      }
    }
    return done;
  }

  /// Releases what is held and cancels what would never end, until everything has ended.
  private static List<QueuedJob> settle(JobQueue queue) throws Exception {
    Set<String> open = new HashSet<>();
    do {
      open.clear();
      for (QueuedJob job : queue.list()) {
        try {
          switch (job.status()) {
            case HELD -> queue.release(job.jobId());
            case EXECUTING -> {
              if (endless(job)) {
                queue.cancel(job.jobId(), false);
              }
            }
            case WAITING, ENDED -> {
              // on its way, or there
            }
            case INTERRUPTED -> fail(job + " was interrupted though nothing ended");
          }
        } catch (QueueRefusal refusal) {
          assertTrue(REFUSALS.contains(refusal.id()), refusal.sentence());
        }
        if (job.status() != Status.ENDED) {
          open.add(job.jobId());
        }
      }
      Thread.sleep(5);
    } while (!open.isEmpty());
    return queue.list();
  }

  private static boolean endless(QueuedJob job) {
    return Integer.parseInt(job.source().substring(1)) % 10 == 3;
  }

  private static void checkEnd(QueuedJob job) {
    int number = Integer.parseInt(job.source().substring(1));
    List<JobEnd> may =
        number % 20 == 7
            ? List.of(S222, S322)
            : endless(job) ? List.of(S222) : List.of(S222, new JobEnd.Completed(number % 5));
    assertTrue(may.contains(job.end()), job.toString());
  }
}
