package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalReaderTest {
  @TempDir Path folder;

  @Test
  void jobsThatAJobWritesRunAfterIt() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      List<JobResult> results =
          jobs.submit(
              "//OUTER    JOB ,'X'",
              "//S        EXEC PGM=COPY",
              "//OUT      DD SYSOUT=(A,INTRDR)",
              "//IN       DD DATA,DLM=ZZ",
              "//FIRST    JOB ,'X'",
              "//S        EXEC PGM=RC,PARM=1",
              "/*EOF",
              "//GONE     JOB ,'X'",
              "//S        EXEC PGM=RC,PARM=2",
              "/*DEL",
              "//SECOND   JOB ,'X'",
              "//S        EXEC PGM=RC,PARM=3",
              "//THIRD    JOB ,'X'",
              "//S        EXEC PGM=RC,PARM=4",
              "ZZ");
      assertEquals(
          List.of("OUTER", "FIRST", "SECOND", "THIRD"),
          results.stream().map(JobResult::jobName).toList());
      assertEquals(
          List.of(0, 1, 3, 4),
          results.stream().map(result -> ((JobEnd.Completed) result.end()).code()).toList());
      String log = TestJobs.printed(results.getFirst());
      assertTrue(log.contains("$HASP100 FIRST ON INTRDR"), log);
      assertTrue(!log.contains("GONE ON INTRDR"), log);
      try (var files = Files.list(results.getFirst().output().folder())) {
        assertEquals(
            List.of("job.txt", "joblog.txt"),
            files.map(f -> f.getFileName().toString()).sorted().toList());
      }
    }
  }

  @Test
  void aStepThatAbendedHasSubmittedWhatItWrote() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      List<JobResult> results =
          jobs.submit(
              "//OUTER    JOB ,'X'",
              "//S        EXEC PGM=COPY,PARM=U0100",
              "//OUT      DD SYSOUT=(A,INTRDR)",
              "//IN       DD DATA,DLM=ZZ",
              "//INNER    JOB ,'X'",
              "//S        EXEC PGM=RC,PARM=7",
              "ZZ");
      assertEquals(new JobEnd.Completed(7), results.get(1).end());
    }
  }

  @Test
  void aJobThatSubmitsItselfForEverIsStopped() throws IOException {
    try (TestJobs jobs = new TestJobs(folder)) {
      jobs.submit(
          "//KEEP     JOB ,'X'",
          "//S        EXEC PGM=COPY",
          "//OUT      DD DSN=BANK.JOB,DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
          "//IN       DD DATA,DLM=ZZ",
          "//AGAIN    JOB ,'X'",
          "//S        EXEC PGM=COPY",
          "//IN       DD DSN=BANK.JOB,DISP=SHR",
          "//OUT      DD SYSOUT=(A,INTRDR)",
          "ZZ");
      IOException stopped =
          assertThrows(
              IOException.class,
              () ->
                  jobs.submit(
                      "//START    JOB ,'X'",
                      "//S        EXEC PGM=COPY",
                      "//IN       DD DSN=BANK.JOB,DISP=SHR",
                      "//OUT      DD SYSOUT=(A,INTRDR)"));
      assertTrue(stopped.getMessage().contains("1000"), stopped.getMessage());
    }
  }
}
