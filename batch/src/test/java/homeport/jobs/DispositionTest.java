package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import homeport.datasets.Attributes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every disposition with normal and abnormal end, against the "Summary of disposition processing"
/// of the z/OS MVS JCL Reference: what is left when the job is over.
class DispositionTest {
  private static final List<String> NORMAL =
      List.of("", "KEEP", "DELETE", "CATLG", "UNCATLG", "PASS");
  private static final List<String> ABNORMAL = List.of("", "KEEP", "DELETE", "CATLG", "UNCATLG");

  @TempDir Path folder;

  /// @param there the data set is there before the job
  private record Case(String status, boolean there, String normal, String abnormal, boolean abend) {
    /// As the table has it. A data set passed and not received is in the column for the end of the
    /// job.
    boolean left() {
      boolean fresh = !there;
      String end = normal;
      if (abend) {
        end = abnormal.isEmpty() ? normal : abnormal;
      }
      return switch (end) {
        case "DELETE" -> false;
        case "KEEP", "CATLG", "UNCATLG" -> true;
        default ->
            !fresh; // none: a new one goes, an old one stays; so with PASS at the end of the job
      };
    }

    String disp() {
      return "(" + status + "," + normal + (abnormal.isEmpty() ? "" : "," + abnormal) + ")";
    }
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String normal : NORMAL) {
      for (String abnormal : ABNORMAL) {
        for (boolean abend : new boolean[] {false, true}) {
          for (boolean there : new boolean[] {false, true}) {
            cases.add(new Case("MOD", there, normal, abnormal, abend));
          }
          if (!normal.equals("UNCATLG") && !abnormal.equals("UNCATLG")) {
            cases.add(new Case("NEW", false, normal, abnormal, abend));
          }
          cases.add(new Case("OLD", true, normal, abnormal, abend));
          cases.add(new Case("SHR", true, normal, abnormal, abend));
        }
      }
    }
    return cases;
  }

  @Test
  void whatIsLeftIsWhatTheTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (TestJobs jobs = new TestJobs(folder)) {
      for (Case one : cases()) {
        jobs.catalog().delete("BANK.DATA");
        if (one.there) {
          assertNotNull(jobs.catalog().define("BANK.DATA", Attributes.Sequential.UNKNOWN));
        }
        JobResult result =
            jobs.submit(
                    "//J        JOB ,'X'",
                    "//S        EXEC PGM=" + (one.abend ? "ABEND,PARM=U0001" : "RC,PARM=0"),
                    "//D        DD DSN=BANK.DATA,RECFM=FB,LRECL=80,",
                    "//            DISP=" + one.disp())
                .getFirst();
        boolean ended =
            one.abend
                ? result.end() instanceof JobEnd.Abended
                : result.end() instanceof JobEnd.Completed;
        boolean left = jobs.catalog().find("BANK.DATA") != null;
        if (!ended || left != one.left()) {
          wrong.add(one + " ended " + result.end() + ", left: " + left);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(20 * 2 + 30 * 2 * 4, cases().size());
  }

  /// A data set that one step creates and passes; what a second step says, and what is left.
  @Test
  void whatIsPassedIsReceived() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      assertEquals(true, received(jobs, "(OLD,CATLG)", false));
      assertEquals(true, received(jobs, "(OLD,KEEP,DELETE)", false));
      assertEquals(false, received(jobs, "(OLD,KEEP,DELETE)", true));
      assertEquals(false, received(jobs, "(OLD,DELETE,KEEP)", false));
      assertEquals(true, received(jobs, "(OLD,DELETE,KEEP)", true));
      assertEquals(false, received(jobs, "(OLD,PASS)", false));
      assertEquals(true, received(jobs, "(OLD,PASS,CATLG)", true));
      assertEquals(false, received(jobs, "OLD", false)); // new in this job: DELETE is the default
    }
  }

  private static boolean received(TestJobs jobs, String disp, boolean abend) throws IOException {
    jobs.catalog().delete("BANK.PASSED");
    jobs.submit(
        "//J        JOB ,'X'",
        "//S1       EXEC PGM=IEFBR14",
        "//D        DD DSN=BANK.PASSED,DISP=(NEW,PASS),RECFM=FB,LRECL=80",
        "//S2       EXEC PGM=" + (abend ? "ABEND,PARM=U0001" : "RC,PARM=0"),
        "//D        DD DSN=*.S1.D,DISP=" + disp);
    return jobs.catalog().find("BANK.PASSED") != null;
  }

  @Test
  void aTemporaryDataSetLivesToTheEndOfTheJobAtMost() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      List<JobResult> results =
          jobs.submit(
              "//J1       JOB ,'X'",
              "//S1       EXEC PGM=IEFBR14",
              "//D        DD DSN=&&T,DISP=(NEW,PASS),RECFM=FB,LRECL=80",
              "//S2       EXEC PGM=IEFBR14",
              "//D        DD DSN=&&T,DISP=(OLD,KEEP)", // becomes PASS
              "//S3       EXEC PGM=IEFBR14",
              "//D        DD DSN=&&T,DISP=(OLD,PASS)",
              "//J2       JOB ,'X'",
              "//S1       EXEC PGM=IEFBR14",
              "//D        DD DSN=&&T,DISP=OLD");
      assertEquals(new JobEnd.Completed(0), results.get(0).end());
      assertEquals(new JobEnd.JclError(), results.get(1).end());
      assertEquals(List.of(), jobs.catalog().list());
    }
  }

  @Test
  void aNewTemporaryDataSetGoesWithTheStepThatAbends() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      JobResult result =
          jobs.submit(
                  "//J        JOB ,'X'",
                  "//S1       EXEC PGM=ABEND,PARM=U0001",
                  "//D        DD DSN=&&T,DISP=(NEW,PASS),RECFM=FB,LRECL=80",
                  "//S2       EXEC PGM=IEFBR14,COND=EVEN",
                  "//D        DD DSN=&&T,DISP=(OLD,PASS)")
              .getFirst();
      assertEquals(new JobEnd.JclError(), result.end());
    }
  }
}
