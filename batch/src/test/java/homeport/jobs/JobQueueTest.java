package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.datasets.Attributes;
import homeport.jcl.MemberSource;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.queue.QueuedJob;
import homeport.jobs.queue.QueuedJob.Status;
import homeport.jobs.queue.StepsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JobQueueTest {
  @TempDir Path folder;
  private TestJobs jobs;
  private JobQueue queue;

  @BeforeEach
  void open() throws IOException {
    jobs = new TestJobs(folder);
    queue = JobQueue.open(jobs.system, MemberSource.NONE);
  }

  @AfterEach
  void close() {
    queue.close();
    jobs.close();
  }

  private Initiators start(String... classes) {
    return Initiators.start(queue, List.of(classes), fault -> fail(fault));
  }

  private String submit(String... lines) throws QueueRefusal, IOException {
    return queue.submit(String.join("\n", lines) + "\n", "TEST", "TELLER1").getFirst().jobId();
  }

  private String job(String name, String parameters, String program)
      throws QueueRefusal, IOException {
    return submit("//" + name + " JOB ,'X'" + parameters, "//S EXEC PGM=" + program);
  }

  private QueuedJob get(String jobId) {
    return queue.list().stream().filter(j -> j.jobId().equals(jobId)).findFirst().orElseThrow();
  }

  private void awaitStatus(String jobId, Status status) throws InterruptedException {
    while (get(jobId).status() != status) {
      Thread.sleep(5);
    }
  }

  /// As if the process had ended right behind a step, whose dispositions may be done or not.
  private QueuedJob interruptedAfter(String jobId, String step, String progress)
      throws IOException {
    Path place = folder.resolve(".homeport/spool").resolve(jobId);
    String file = Files.readString(place.resolve("queue.txt"));
    Files.writeString(
        place.resolve("queue.txt"),
        file.replaceAll("status=.*", "status=EXECUTING")
            .replaceAll("step=.*", "step=" + step)
            .replaceAll("end(ed)?=.*\n", ""));
    Files.writeString(place.resolve("progress.txt"), "homeport-progress 1\n" + progress);
    queue.close();
    jobs.close();
    open();
    return get(jobId);
  }

  @Test
  void aStepThatHadEndedIsNotRunAgain() throws Exception {
    String jobId =
        submit(
            "//TWO      JOB ,'X'",
            "//A        EXEC PGM=RC,PARM=4",
            "//D        DD DSN=BANK.GONE,DISP=(NEW,DELETE)",
            "//B        EXEC PGM=RC,PARM=0,COND=ONLY",
            "//C        EXEC PGM=RC,PARM=0,COND=(4,NE)");
    assertEquals(1, queue.run(List.of(jobId)).size());
    assertTrue(
        Files.readString(folder.resolve(".homeport/spool/" + jobId + "/progress.txt"))
            .contains("ended\tA\tcode 4\t\nended\tC\tcode 0\t\n"));
    assertTrue(jobs.catalog().define("BANK.GONE", Attributes.Sequential.UNKNOWN) != null);
    QueuedJob job =
        interruptedAfter(jobId, "A", "ended\tA\tcode 4\t\npending\tDELETE\tBANK.GONE\t\n");
    assertEquals(Status.INTERRUPTED, job.status());
    assertNull(jobs.catalog().find("BANK.GONE"), "its disposition was finished");
    QueuedJob again = queue.restart(jobId, "");
    assertEquals("C", again.restart(), "B runs after an abend only");
  }

  @Test
  void aJobWhoseLastStepHadEndedHasEnded() throws Exception {
    String jobId =
        submit(
            "//TWO      JOB ,'X'",
            "//A        EXEC PGM=RC,PARM=4",
            "//B        EXEC PGM=RC,PARM=0,COND=(4,EQ)");
    assertEquals(1, queue.run(List.of(jobId)).size());
    QueuedJob job = interruptedAfter(jobId, "A", "ended\tA\tcode 4\t\n");
    assertEquals(Status.ENDED, job.status());
    assertEquals(new JobEnd.Completed(4), job.end());
  }

  @Test
  void theHighestPriorityRunsFirstAndOfEqualOnesTheOldest() throws Exception {
    String low = job("LOW", ",PRTY=1", "WAITS");
    String first = job("FIRST", "", "WAITS");
    String second = job("SECOND", "", "WAITS");
    String high = job("HIGH", ",PRTY=15", "WAITS");
    try (Initiators _ = start("")) {
      // Each waits until it is cancelled, so the next one is what the initiator takes then.
      for (String expected : List.of(high, first, second, low)) {
        assertEquals(expected, executing());
        queue.cancel(expected, false);
        assertEquals("S222", abend(queue.await(expected)));
      }
    }
    assertEquals(
        List.of(low, first, second, high), queue.list().stream().map(QueuedJob::jobId).toList());
  }

  /// The job that executes, once one does.
  private String executing() throws InterruptedException {
    while (true) {
      for (QueuedJob job : queue.list()) {
        if (job.status() == Status.EXECUTING && !job.step().isEmpty()) {
          return job.jobId();
        }
      }
      Thread.sleep(5);
    }
  }

  @Test
  void anInitiatorTakesItsClassesOnly() throws Exception {
    String other = job("OTHER", ",CLASS=B", "RC,PARM=1");
    String mine = job("MINE", ",CLASS=C", "RC,PARM=2");
    try (Initiators _ = start("AC")) {
      assertEquals(new JobEnd.Completed(2), queue.await(mine).end());
      assertEquals(Status.WAITING, get(other).status());
    }
    assertEquals(Status.WAITING, get(other).status());
  }

  @Test
  void aHeldJobWaitsForItsRelease() throws Exception {
    String held = job("HELD", ",TYPRUN=HOLD", "RC,PARM=7");
    String later = job("LATER", "", "RC,PARM=0");
    assertEquals(Status.HELD, get(held).status());
    assertEquals(Status.HELD, queue.hold(later).status());
    try (Initiators _ = start("")) {
      assertEquals(Status.HELD, queue.await(held).status());
      queue.release(held);
      assertEquals(new JobEnd.Completed(7), queue.await(held).end());
      assertEquals(Status.HELD, get(later).status());
    }
  }

  @Test
  void cancelEndsWhatRunsAndWhatWaits() throws Exception {
    String running = job("RUNNING", "", "WAITS");
    String waiting = job("WAITING", ",CLASS=Z", "RC,PARM=0");
    try (Initiators _ = start("A")) {
      awaitStatus(running, Status.EXECUTING);
      queue.cancel(running, true);
      queue.cancel(waiting, false);
      assertEquals("S122", abend(queue.await(running)));
      assertEquals("S222", abend(queue.await(waiting)));
      assertThrows(QueueRefusal.class, () -> queue.cancel(running, false));
    }
  }

  private static String abend(QueuedJob job) {
    return job.end() instanceof JobEnd.Abended(CompletionCode code) ? code.toString() : "" + job;
  }

  @Test
  void twoJobsOfOneNameDoNotRunAtATime() throws Exception {
    String one = job("SAME", "", "WAITS");
    String two = job("SAME", "", "RC,PARM=1");
    String other = job("OTHER", "", "RC,PARM=2");
    try (Initiators _ = start("", "")) {
      assertEquals(new JobEnd.Completed(2), queue.await(other).end());
      assertEquals(Status.EXECUTING, get(one).status());
      assertEquals(Status.WAITING, get(two).status());
      queue.cancel(one, false);
      assertEquals(new JobEnd.Completed(1), queue.await(two).end());
    }
  }

  @Test
  void aJobWaitsForTheDataSetsOfAnother() throws Exception {
    String[] dd = {"//D DD DSN=BANK.OUT,DISP=(MOD,CATLG),RECFM=FB,LRECL=80"};
    String one = submit("//ONE JOB ,'X'", "//S EXEC PGM=WAITS", dd[0]);
    try (Initiators _ = start("", "")) {
      assertEquals(one, executing());
      String two = submit("//TWO JOB ,'X'", "//S EXEC PGM=RC,PARM=3", dd[0]);
      awaitStatus(two, Status.EXECUTING);
      Thread.sleep(50);
      assertEquals("", get(two).step());
      queue.cancel(one, false);
      assertEquals(new JobEnd.Completed(3), queue.await(two).end());
    }
  }

  @Test
  void anEndedJobIsRestartedFromAStepUnderANewNumber() throws Exception {
    String first =
        submit(
            "//J JOB ,'X'",
            "//S1 EXEC PGM=RC,PARM=1",
            "//S2 EXEC PGM=ABEND,PARM=U0016",
            "//S3 EXEC PGM=RC,PARM=3");
    queue.run(List.of(first));
    assertEquals("U0016", abend(get(first)));
    assertThrows(QueueRefusal.class, () -> queue.restart(first, "S9"));
    QueuedJob again = queue.restart(first, "S3");
    queue.run(List.of(again.jobId()));
    QueuedJob ended = get(again.jobId());
    assertEquals(new JobEnd.Completed(3), ended.end());
    JobResult result =
        StepsFile.result(ended, ended.end(), new Spool(jobs.dataSets.spool()).job(ended.jobId()));
    assertEquals(
        List.of(
            new StepEnd.NotRun(StepEnd.Reason.BEFORE_RESTART),
            new StepEnd.NotRun(StepEnd.Reason.BEFORE_RESTART),
            new StepEnd.Completed(3)),
        result.steps().stream().map(JobResult.StepResult::end).toList());
  }

  @Test
  void purgeTakesAJobOffTheSpool() throws Exception {
    String one = job("ONE", "", "RC,PARM=0");
    queue.run(List.of(one));
    Path place = folder.resolve(".homeport/spool").resolve(one);
    assertTrue(Files.isDirectory(place));
    queue.purge(one);
    assertFalse(Files.exists(place));
    assertThrows(QueueRefusal.class, () -> queue.purge(one));
  }

  @Test
  void whatAJobSubmitsRunsAfterIt() throws Exception {
    String outer =
        submit(
            "//OUTER JOB ,'X'",
            "//S EXEC PGM=COPY",
            "//OUT DD SYSOUT=(A,INTRDR)",
            "//IN DD DATA,DLM=ZZ",
            "//INNER JOB ,'X'",
            "//S EXEC PGM=RC,PARM=5",
            "ZZ");
    List<QueuedJob> ran = queue.run(List.of(outer));
    assertEquals(List.of("OUTER", "INNER"), ran.stream().map(QueuedJob::name).toList());
    assertEquals(new JobEnd.Completed(5), ran.get(1).end());
  }

  @Test
  void theQueueIsThereAgainAfterARestartOfTheSystem() throws Exception {
    String waiting = job("WAITING", ",CLASS=Q,PRTY=3", "RC,PARM=4");
    String held = job("HELD", ",TYPRUN=HOLD", "RC,PARM=0");
    QueuedJob before = get(waiting);
    close();
    open();
    assertEquals(before, get(waiting));
    assertEquals(Status.HELD, get(held).status());
    queue.run(List.of(waiting));
    assertEquals(new JobEnd.Completed(4), get(waiting).end());
    assertNull(get(held).end());
  }

  @Test
  void aTextWithoutAJobIsRefused() {
    QueueRefusal refusal =
        assertThrows(QueueRefusal.class, () -> queue.submit("nothing\n", "TEST", "TELLER1"));
    assertEquals("HP5015", refusal.id());
  }
}
