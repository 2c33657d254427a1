package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.MemberSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Steps that are ended from outside: by TIME, by CANCEL.
@Timeout(60)
class TimeAndCancelTest {
  private static final JobEnd S322 = new JobEnd.Abended(new CompletionCode(true, 0x322, 0));
  private static final JobEnd S222 = new JobEnd.Abended(new CompletionCode(true, 0x222, 0));
  private static final JobEnd S122 = new JobEnd.Abended(new CompletionCode(true, 0x122, 0));

  @TempDir Path folder;

  private static List<String> ends(JobResult result) {
    return result.steps().stream()
        .map(step ->
            switch (step.end()) {
              case StepEnd.Completed(int code) -> "RC " + code;
              case StepEnd.Abended(CompletionCode code, String _) -> code.toString();
              case StepEnd.NotRun(StepEnd.Reason reason) -> reason.toString();
              case StepEnd.NotAllocated _ -> "NOT ALLOCATED";
            })
        .toList();
  }

  @Test
  void aStepThatUsesUpItsTimeEndsWithS322AndOnlyCondEvenGoesOn() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      JobResult result =
          jobs.submit(
                  "//J        JOB ,'X'",
                  "//S1       EXEC PGM=SPIN,TIME=(,1)",
                  "//S2       EXEC PGM=RC,PARM=2,COND=EVEN",
                  "//S3       EXEC PGM=RC,PARM=3")
              .getFirst();
      assertEquals(S322, result.end());
      assertEquals(List.of("S322", "RC 2", "FLUSHED"), ends(result));
    }
  }

  @Test
  void theTimeOfTheJobIsThatOfAllItsStepsAndNothingRunsAfterIt() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      JobResult result =
          jobs.submit(
                  "//J        JOB ,'X',TIME=(,1)",
                  "//S1       EXEC PGM=RC,PARM=1",
                  "//S2       EXEC PGM=SPIN,TIME=5",
                  "//S3       EXEC PGM=RC,PARM=3,COND=EVEN")
              .getFirst();
      assertEquals(List.of("RC 1", "S322", "FLUSHED"), ends(result));
    }
  }

  @Test
  void waitingUsesNoTimeAndTheLimitOfAProcedureIsSharedByItsSteps() throws IOException {
    MemberSource members =
        (name, libraries) ->
            new MemberSource.Member(
                "proclib",
                true,
                "//TWO PROC\n//A EXEC PGM=SPIN,COND=EVEN\n//B EXEC PGM=SPIN,COND=EVEN\n");
    try (TestJobs jobs = new TestJobs(folder, members)) {
      long start = System.nanoTime();
      JobResult result =
          jobs.submit("//J        JOB ,'X'", "//S1       EXEC TWO,TIME=(,1)").getFirst();
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
      assertEquals(List.of("S322", "S322"), ends(result));
      assertTrue(result.steps().get(1).elapsedMillis() <= result.steps().get(0).elapsedMillis());
      assertTrue(seconds < 50, () -> "took " + seconds + " s");
    }
  }

  /// Runs a job in another thread.
  private static FutureTask<JobResult> start(Callable<JobResult> job) {
    FutureTask<JobResult> task = new FutureTask<>(job);
    Thread.ofPlatform().daemon().start(task);
    return task;
  }

  private static ConvertedJob convert(TestJobs jobs, String... lines) {
    Problems problems = new Problems();
    return new Converter(jobs.system, MemberSource.NONE)
        .convert(new SourceFile("JOB", String.join("\n", lines) + "\n"), problems)
        .getFirst();
  }

  private static JobResult run(TestJobs jobs, ConvertedJob job, Cancellation cancellation)
      throws IOException {
    Spool spool = new Spool(jobs.dataSets.spool());
    return new JobRunner(jobs.system, InternalReader::names)
        .run(
            job.job(),
            job.problems(),
            new JobStart(spool.newJob(), cancellation, JobStart.StepObserver.NONE));
  }

  private void awaitLog(String text) throws IOException, InterruptedException {
    Path log = folder.resolve(".homeport/spool/JOB00001/joblog.txt");
    while (!Files.exists(log) || !Files.readString(log).contains(text)) {
      Thread.sleep(10);
    }
  }

  @Test
  void cancelEndsTheStepWithS222AndNoStepRunsAfterIt()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    try (TestJobs jobs = new TestJobs(folder)) {
      Cancellation cancellation = new Cancellation();
      ConvertedJob job =
          convert(
              jobs,
              "//J        JOB ,'X'",
              "//S1       EXEC PGM=RC,PARM=0",
              "//S2       EXEC PGM=WAITS",
              "//D        DD DSN=BANK.NEW,DISP=(NEW,CATLG,DELETE),RECFM=FB,LRECL=80",
              "//S3       EXEC PGM=RC,PARM=0,COND=EVEN");
      FutureTask<JobResult> running = start(() -> run(jobs, job, cancellation));
      awaitLog("IEF142I J S1");
      cancellation.cancel(false);
      JobResult result = running.get(30, TimeUnit.SECONDS);
      assertEquals(S222, result.end());
      assertEquals(List.of("RC 0", "S222", "FLUSHED"), ends(result));
      assertEquals(List.of(), jobs.catalog().list());
    }
  }

  @Test
  void aJobThatWaitsForDataSetsCanBeCancelled()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    try (TestJobs jobs = new TestJobs(folder)) {
      Object other = new Object();
      assertTrue(jobs.dataSets.locks().take(other, "BANK.OUT", true));
      Cancellation cancellation = new Cancellation();
      ConvertedJob job =
          convert(
              jobs,
              "//J        JOB ,'X'",
              "//S1       EXEC PGM=RC,PARM=0",
              "//D        DD DSN=BANK.OUT,DISP=(NEW,CATLG),RECFM=FB,LRECL=80");
      FutureTask<JobResult> running = start(() -> run(jobs, job, cancellation));
      awaitLog("IEF863I DSN = BANK.OUT");
      cancellation.cancel(true);
      JobResult result = running.get(30, TimeUnit.SECONDS);
      assertEquals(S122, result.end());
      assertEquals(List.of(), result.steps());
      awaitLog("IEF251I J JOB CANCELLED");
      jobs.dataSets.locks().freeAll(other);
      assertTrue(jobs.dataSets.locks().take(new Object(), "BANK.OUT", true));
    }
  }
}
