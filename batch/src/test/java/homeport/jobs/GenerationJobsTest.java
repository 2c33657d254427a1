package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generations and members in jobs, against z/OS MVS JCL Reference, DSNAME parameter, and z/OS MVS
/// JCL User's Guide, "Generation data sets".
class GenerationJobsTest {
  @TempDir Path folder;
  private TestJobs jobs;

  @BeforeEach
  void open() throws IOException {
    jobs = new TestJobs(folder);
    assertNotNull(
        jobs.catalog()
            .define(
                "BANK.GDG",
                new Attributes.GenerationGroup(2, false, true, false, false, List.of())));
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  private JobResult submit(String... lines) throws IOException {
    return jobs.submit(lines).getFirst();
  }

  private void generation(String text) throws IOException {
    JobResult result =
        submit(
            "//J        JOB ,'X'",
            "//S        EXEC PGM=COPY,PARM=0",
            "//IN       DD *",
            text,
            "//OUT      DD DSN=BANK.GDG(+1),DISP=(NEW,CATLG),RECFM=FB,LRECL=80");
    assertEquals(new JobEnd.Completed(0), result.end());
  }

  private String read(String name) throws IOException {
    return TestJobs.PAGE
        .decode(Files.readAllBytes(folder.resolve("data").resolve(name)))
        .replaceAll(" +", " ")
        .strip();
  }

  @Test
  void relativeNumbersKeepTheirMeaningThroughTheJob() throws IOException {
    generation("FIRST");
    JobResult result =
        submit(
            "//J        JOB ,'X'",
            "//S1       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.GDG(0),DISP=SHR",
            "//OUT      DD DSN=BANK.GDG(+1),DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
            "//S2       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.GDG(+1),DISP=SHR",
            "//OUT      DD DSN=BANK.COPY,DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
            "//S3       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.GDG(0),DISP=SHR",
            "//OUT      DD DSN=BANK.OLD,DISP=(NEW,CATLG),RECFM=FB,LRECL=80");
    assertEquals(new JobEnd.Completed(0), result.end());
    assertEquals("FIRST", read("BANK.GDG.G0002V00"));
    assertEquals("FIRST", read("BANK.COPY"));
    assertEquals("FIRST", read("BANK.OLD"));
  }

  @Test
  void theBaseNameReadsAllGenerationsNewestFirst() throws IOException {
    generation("FIRST");
    generation("SECOND");
    generation("THIRD");
    assertNull(jobs.catalog().find("BANK.GDG.G0001V00"), "LIMIT(2)");
    JobResult result =
        submit(
            "//J        JOB ,'X'",
            "//S        EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.GDG,DISP=SHR",
            "//OUT      DD DSN=BANK.COPY,DISP=(NEW,CATLG),RECFM=FB,LRECL=80");
    assertEquals(new JobEnd.Completed(0), result.end());
    assertEquals("THIRD SECOND", read("BANK.COPY"));
  }

  /// z/OS MVS JCL Reference, JOB statement, "GDGBIAS parameter".
  @Test
  void theBaseNameReadsWhatEarlierStepsMade() throws IOException {
    generation("FIRST");
    JobResult result =
        submit(
            "//J        JOB ,'X'",
            "//S1       EXEC PGM=COPY,PARM=0",
            "//IN       DD *",
            "SECOND",
            "//OUT      DD DSN=BANK.GDG(+1),DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
            "//S2       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.GDG,DISP=SHR",
            "//OUT      DD DSN=BANK.ALL,DISP=(NEW,CATLG),RECFM=FB,LRECL=80");
    assertEquals(new JobEnd.Completed(0), result.end());
    assertEquals("SECOND FIRST", read("BANK.ALL"));
  }

  @Test
  void withTheBiasOfStepsRelativeNumbersAreThoseOfEachStep() throws IOException {
    generation("FIRST");
    JobResult result =
        submit(
            "//J        JOB ,'X',GDGBIAS=STEP",
            "//S1       EXEC PGM=COPY,PARM=0",
            "//IN       DD *",
            "SECOND",
            "//OUT      DD DSN=BANK.GDG(+1),DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
            "//S2       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.GDG(0),DISP=SHR",
            "//OUT      DD DSN=BANK.COPY,DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
            "//S3       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.GDG(-1),DISP=SHR",
            "//OUT      DD DSN=BANK.OLD,DISP=(NEW,CATLG),RECFM=FB,LRECL=80");
    assertEquals(new JobEnd.Completed(0), result.end());
    assertEquals("SECOND", read("BANK.COPY"));
    assertEquals("FIRST", read("BANK.OLD"));
  }

  /// z/OS MVS JCL Reference, DD statement, "GDGORDER parameter".
  @Test
  void theOrderOfAllGenerationsCanBeCoded() throws IOException {
    generation("FIRST");
    generation("SECOND");
    for (String order : new String[] {"FIFO", "LIFO", "USECATLG"}) {
      JobResult result =
          submit(
              "//J        JOB ,'X'",
              "//S        EXEC PGM=COPY,PARM=0",
              "//IN       DD DSN=BANK.GDG,DISP=SHR,GDGORDER=" + order,
              "//OUT      DD DSN=BANK." + order + ",DISP=(NEW,CATLG),RECFM=FB,LRECL=80");
      assertEquals(new JobEnd.Completed(0), result.end());
    }
    assertEquals("FIRST SECOND", read("BANK.FIFO"));
    assertEquals("SECOND FIRST", read("BANK.LIFO"));
    assertEquals("SECOND FIRST", read("BANK.USECATLG"));
  }

  @Test
  void aGenerationOfAStepThatAbendsIsNotRolledIn() throws IOException {
    generation("FIRST");
    submit(
        "//J        JOB ,'X'",
        "//S        EXEC PGM=ABEND,PARM=U0001",
        "//OUT      DD DSN=BANK.GDG(+1),DISP=(NEW,CATLG,DELETE),RECFM=FB,LRECL=80");
    assertNull(jobs.catalog().find("BANK.GDG.G0002V00"));
    submit(
        "//J        JOB ,'X'",
        "//S        EXEC PGM=ABEND,PARM=U0001",
        "//OUT      DD DSN=BANK.GDG(+1),DISP=(NEW,CATLG,KEEP),RECFM=FB,LRECL=80");
    assertNotNull(jobs.catalog().find("BANK.GDG.G0002V00"));
    assertEquals(List.of("BANK.GDG.G0001V00"), jobs.catalog().generations().of("BANK.GDG"));
    generation("RECLAIMED");
    assertEquals("RECLAIMED", read("BANK.GDG.G0002V00"));
    assertEquals(
        List.of("BANK.GDG.G0001V00", "BANK.GDG.G0002V00"),
        jobs.catalog().generations().of("BANK.GDG"));
  }

  @Test
  void aGenerationThatIsNotThereIsAnError() throws IOException {
    JobResult result =
        submit(
            "//J        JOB ,'X'",
            "//S        EXEC PGM=RC,PARM=0",
            "//IN       DD DSN=BANK.GDG(0),DISP=SHR");
    assertEquals(new JobEnd.JclError(), result.end());
    JobResult other =
        submit(
            "//J        JOB ,'X'",
            "//S        EXEC PGM=RC,PARM=0",
            "//IN       DD DSN=BANK.NOGROUP(+1),DISP=(NEW,CATLG)");
    assertEquals(new JobEnd.JclError(), other.end());
  }

  @Test
  void membersAreMadeReadAndConcatenated() throws IOException {
    JobResult result =
        submit(
            "//J        JOB ,'X'",
            "//S1       EXEC PGM=COPY,PARM=0",
            "//IN       DD *",
            "ONE",
            "//OUT      DD DSN=BANK.LIB(ONE),DISP=(NEW,CATLG),RECFM=FB,LRECL=80,",
            "//            SPACE=(TRK,(1,1,5))",
            "//S2       EXEC PGM=COPY,PARM=0",
            "//IN       DD *",
            "TWO",
            "//OUT      DD DSN=BANK.LIB(TWO),DISP=OLD",
            "//S3       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.LIB(TWO),DISP=SHR",
            "//         DD DSN=BANK.LIB(ONE),DISP=SHR",
            "//OUT      DD DSN=BANK.COPY,DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
            "//S4       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=BANK.LIB(ONE),DISP=SHR",
            "//OUT      DD DSN=&&WORK(THREE),DISP=(NEW,PASS),RECFM=FB,LRECL=80",
            "//S5       EXEC PGM=COPY,PARM=0",
            "//IN       DD DSN=&&WORK(THREE),DISP=(OLD,DELETE)",
            "//OUT      DD DSN=BANK.LIB(THREE),DISP=SHR");
    assertEquals(new JobEnd.Completed(0), result.end(), () -> log(result));
    assertEquals("TWO ONE", read("BANK.COPY"));
    assertEquals(List.of("ONE", "THREE", "TWO"), jobs.catalog().libraries().members("BANK.LIB"));
  }

  @Test
  void aVolumeWithoutADataSetIsAllocated() throws IOException {
    String[] lines = {
      "//J        JOB ,'X'",
      "//S1       EXEC PGM=COPY,PARM=0",
      "//IN       DD *",
      "ONE",
      "//DD1      DD UNIT=3390,VOL=SER=WORK01,DISP=OLD",
      "//OUT      DD DSN=BANK.COPY,DISP=(NEW,CATLG),RECFM=FB,LRECL=80"
    };
    JobResult result = submit(lines);
    assertEquals(new JobEnd.Completed(0), result.end(), () -> log(result));
    assertTrue(log(result).contains("IEF237I DASD ALLOCATED TO DD1"));
    lines[4] = "//DD1      DD UNIT=3390,DISP=OLD";
    lines[5] = "//OUT      DD DUMMY";
    assertEquals(new JobEnd.JclError(), submit(lines).end());
  }

  @Test
  void nothingIsReadBehindADummy() throws IOException {
    JobResult result =
        submit(
            "//J        JOB ,'X'",
            "//S1       EXEC PGM=COPY,PARM=0",
            "//IN       DD *",
            "ONE",
            "//         DD DUMMY",
            "//         DD *",
            "TWO",
            "//OUT      DD DSN=BANK.COPY,DISP=(NEW,CATLG),RECFM=FB,LRECL=80");
    assertEquals(new JobEnd.Completed(0), result.end(), () -> log(result));
    assertEquals("ONE", read("BANK.COPY"));
  }

  private static String log(JobResult result) {
    try {
      return Files.readString(result.output().folder().resolve("joblog.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void anAliasIsItsDataSetToAJob() throws IOException {
    assertNotNull(jobs.catalog().define("BANK.REAL", Attributes.Sequential.UNKNOWN));
    assertNotNull(jobs.catalog().define("BANK.ALIAS", new Attributes.Alias("BANK.REAL")));
    JobResult result =
        submit(
            "//J        JOB ,'X'",
            "//S1       EXEC PGM=COPY,PARM=0",
            "//IN       DD *",
            "ONE",
            "//OUT      DD DSN=BANK.ALIAS,DISP=OLD,RECFM=FB,LRECL=80");
    assertEquals(new JobEnd.Completed(0), result.end(), () -> log(result));
    assertEquals("ONE", read("BANK.REAL"));
    assertTrue(Files.notExists(folder.resolve("data/BANK.ALIAS")));
  }
}
