package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {
  @TempDir Path folder;

  private static List<String> ids(Problems problems) {
    return problems.all().stream().map(Problem::id).toList();
  }

  @Test
  void aJclErrorLeavesNothing() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      Problems problems = new Problems();
      List<JobResult> results =
          jobs.submit(
              """
              //J        JOB ,'X'
              //S1       EXEC PGM=IEFBR14
              //D        DD DSN=BANK.NEW,DISP=(NEW,CATLG),RECFM=FB,LRECL=80
              //S2       EXEC PGM=IEFBR14
              //D        DD DSN=BANK.GEN,DISP=(NEW,CATLG),DSORG=DA,LRECL=80
              """,
              problems);
      assertEquals(List.of("HP5011"), ids(problems));
      assertEquals(new JobEnd.JclError(), results.getFirst().end());
      assertEquals(List.of(), results.getFirst().steps());
      assertEquals(List.of(), jobs.catalog().list());
    }
  }

  @Test
  void whatIsNotSupportedIsRefusedByName() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      assertEquals("HP5011", refused(jobs, "//D DD DSN=A.B,DISP=(NEW,CATLG),DSORG=DA"));
      for (String organization :
          List.of(
              "RECORG=LS",
              "RECORG=KS,LRECL=80",
              "RECORG=KS,KEYLEN=8",
              "RECORG=KS,KEYLEN=8,KEYOFF=73,LRECL=80",
              "RECORG=ES")) {
        String dd = "//D DD DSN=A.B,DISP=(NEW,CATLG)," + organization;
        assertEquals("HP5011", refused(jobs, dd), organization);
      }
      assertEquals("HP5011", refused(jobs, "//D DD DSN=&&A,DISP=(NEW,PASS),RECORG=ES,LRECL=80"));
      assertEquals("HP5014", refused(jobs, "//D DD *\n日本\n"));
    }
  }

  private static String refused(TestJobs jobs, String dd) throws IOException {
    Problems problems = new Problems();
    jobs.submit("//J        JOB ,'X'\n//S        EXEC PGM=IEFBR14\n" + dd + "\n", problems);
    return String.join(" ", ids(problems));
  }

  @Test
  void aTextWithoutAJobIsSaidToBeOne() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      Problems problems = new Problems();
      assertEquals(List.of(), jobs.submit("", problems));
      assertTrue(ids(problems).contains("HP5015"), () -> ids(problems).toString());
    }
  }

  @Test
  void jobsOfOneTextHaveTheirOwnProblems() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      List<JobResult> results =
          jobs.submit(
              "//GOOD     JOB ,'X'",
              "//S        EXEC PGM=RC,PARM=4",
              "//BAD      JOB ,'X'",
              "//S        EXEC PGM=IEFBR14",
              "//D        DD DSN=A.B,DISP=(NEW,CATLG),DSORG=DA");
      assertEquals(new JobEnd.Completed(4), results.get(0).end());
      assertEquals(new JobEnd.JclError(), results.get(1).end());
      assertFalse(TestJobs.printed(results.get(0)).contains("HP5011"));
      assertTrue(TestJobs.printed(results.get(1)).contains("HP5011"));
    }
  }

  @Test
  void twoRunsGiveTheSameData() throws IOException {
    String[] text = {
      "//J        JOB ,'X'",
      "//CLEAN    EXEC PGM=IEFBR14",
      "//D        DD DSN=BANK.OUT,DISP=(MOD,DELETE),SPACE=(TRK,1)",
      "//S        EXEC PGM=COPY",
      "//IN       DD *",
      "ONE",
      "TWO",
      "/*",
      "//OUT      DD DSN=BANK.OUT,DISP=(NEW,CATLG,DELETE),RECFM=FB,LRECL=80"
    };
    try (TestJobs jobs = new TestJobs(folder)) {
      jobs.submit(text);
      String first = jobs.data(folder, "BANK.OUT");
      JobResult again = jobs.submit(text).getFirst();
      assertEquals(new JobEnd.Completed(0), again.end());
      assertEquals("JOB00002", again.jobId());
      assertEquals(first, jobs.data(folder, "BANK.OUT"));
      assertEquals("ONE" + " ".repeat(77) + "TWO" + " ".repeat(77), first);
    }
  }

  @Test
  void modGoesOnBehindWhatIsThere() throws IOException {
    String[] text = {
      "//J        JOB ,'X'",
      "//S        EXEC PGM=COPY",
      "//IN       DD *",
      "ONE",
      "//OUT      DD DSN=BANK.OUT,DISP=(MOD,CATLG),RECFM=FB,LRECL=80"
    };
    try (TestJobs jobs = new TestJobs(folder)) {
      jobs.submit(text);
      jobs.submit(text);
      assertEquals(("ONE" + " ".repeat(77)).repeat(2), jobs.data(folder, "BANK.OUT"));
    }
  }

  @Test
  void aKeyedDataSetKeepsWhatWasWrittenBeforeTheAbend() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      jobs.defineKeyed("BANK.MASTER");
      List<JobResult> results =
          jobs.submit(
              "//J        JOB ,'X'",
              "//S        EXEC PGM=KEYS,PARM=S0C7",
              "//MASTER   DD DSN=BANK.MASTER,DISP=OLD");
      assertEquals(
          new JobEnd.Abended(new CompletionCode(true, 0x0C7, 7)), results.getFirst().end());
    }
    try (TestJobs jobs = new TestJobs(folder)) {
      List<JobResult> again =
          jobs.submit(
              "//J        JOB ,'X'",
              "//S        EXEC PGM=COUNT",
              "//MASTER   DD DSN=BANK.MASTER,DISP=SHR");
      assertEquals(new JobEnd.Completed(3), again.getFirst().end());
    }
  }

  @Test
  void theConditionCodeIsTwelveBits() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      assertEquals(new JobEnd.Completed(4095), ended(jobs, "RC,PARM=4095"));
      assertEquals(new JobEnd.Completed(0), ended(jobs, "RC,PARM=4096"));
      assertEquals(new JobEnd.Completed(4095), ended(jobs, "RC,PARM='-1'"));
      assertEquals(new JobEnd.Completed(12), ended(jobs, "STOPRUN,PARM=12"));
    }
  }

  private static JobEnd ended(TestJobs jobs, String program) throws IOException {
    return jobs.submit("//J        JOB ,'X'", "//S        EXEC PGM=" + program).getFirst().end();
  }

  @Test
  void jobrcDecidesWhichCodeIsTheJobs() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      String[] steps = {"//A EXEC PGM=RC,PARM=8", "//B EXEC PGM=RC,PARM=4"};
      assertEquals(new JobEnd.Completed(8), withJobrc(jobs, "MAXRC", steps));
      assertEquals(new JobEnd.Completed(4), withJobrc(jobs, "LASTRC", steps));
      assertEquals(new JobEnd.Completed(4), withJobrc(jobs, "(STEP,B)", steps));
    }
  }

  private static JobEnd withJobrc(TestJobs jobs, String value, String[] steps) throws IOException {
    return jobs.submit("//J        JOB ,'X',JOBRC=" + value, steps[0], steps[1]).getFirst().end();
  }

  @Test
  void nothingRunsAfterACancelOrAFailedAllocation() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      JobResult cancelled =
          jobs.submit(
                  "//J        JOB ,'X'",
                  "//S1       EXEC PGM=ABEND,PARM=S222",
                  "//S2       EXEC PGM=IEFBR14,COND=EVEN")
              .getFirst();
      assertEquals(new StepEnd.NotRun(StepEnd.Reason.FLUSHED), cancelled.steps().get(1).end());
    }
  }

  @Test
  void whatFollowsTheLastSlashOfParmIsNotTheProgramsOwn() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      String printed =
          TestJobs.printed(
              jobs.submit("//J        JOB ,'X'", "//S        EXEC PGM=PARM,PARM='A/B/RPTOPTS(ON)'")
                  .getFirst());
      assertTrue(printed.contains("PARM=A/B;"), printed);
      assertFalse(printed.contains("HP5031"), printed);
      printed =
          TestJobs.printed(
              jobs.submit("//J        JOB ,'X'", "//S        EXEC PGM=PARM,PARM='A/RPTOPT(ON)'")
                  .getFirst());
      assertTrue(printed.contains("PARM=A;"), printed);
      assertTrue(printed.contains("HP5031"), printed);
    }
  }

  @Test
  void longDisplaysGoOnInTheNextRecord() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      String parm = "X".repeat(98);
      JobResult result =
          jobs.submit(
                  "//J        JOB ,'X'",
                  "//S        EXEC PGM=TWICE,",
                  "//             PARM='" + parm.substring(0, 40) + "'",
                  "//SYSOUT   DD DSN=BANK.TALK,DISP=(NEW,CATLG),RECFM=FBA,LRECL=31")
              .getFirst();
      assertEquals(new JobEnd.Completed(0), result.end());
      // 80 characters in records of a control character and 30
      assertEquals(
          " " + "X".repeat(30) + " " + "X".repeat(30) + " " + "X".repeat(20) + " ".repeat(10),
          jobs.data(folder, "BANK.TALK"));
    }
  }

  @Test
  void outputOfAJobIsOnTheSpool() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      JobResult result =
          jobs.submit(
                  "//J        JOB ,'X'",
                  "//S        EXEC PGM=SAY",
                  "//SYSIN    DD *",
                  "HELLO",
                  "//SYSOUT   DD SYSOUT=*")
              .getFirst();
      Path spool = folder.resolve(".homeport/spool/JOB00001");
      assertEquals(spool, result.output().folder());
      assertTrue(Files.exists(spool.resolve("joblog.txt")));
      assertEquals(List.of(spool.resolve("D0000102.S.SYSOUT")), result.output().sysouts());
    }
  }

  @Test
  void jobNumbersGoOnAndSkipWhatIsThere() throws IOException {
    Spool spool = new Spool(folder);
    assertEquals("JOB00001", spool.newJob().jobId());
    Files.createDirectory(folder.resolve("JOB00002"));
    assertEquals("JOB00003", new Spool(folder).newJob().jobId());
    Files.writeString(folder.resolve("last-job"), "99999\n");
    assertEquals("JOB00004", new Spool(folder).newJob().jobId());
  }
}
