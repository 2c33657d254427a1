package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Definition;
import homeport.datasets.Extents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SPACE of DD statements: how many tracks it is, and how a step ends that needs more.
class SpaceJobsTest {
  @TempDir Path folder;
  private TestJobs jobs;

  @BeforeEach
  void open() throws IOException {
    jobs = new TestJobs(folder);
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  private JobResult fill(int records, String more) throws IOException {
    return jobs.submit(
            "//SPACE    JOB ,'X'",
            "//WRITE    EXEC PGM=FILL,PARM=" + records,
            "//OUT      DD DSN=BANK.OUT,DISP=(NEW,CATLG,CATLG),RECFM=FB,LRECL=80,",
            "//            " + more)
        .getFirst();
  }

  private Extents extents(String more) throws IOException {
    JobResult result = fill(0, more);
    assertEquals(new JobEnd.Completed(0), result.end(), TestJobs.printed(result));
    CatalogEntry entry = jobs.catalog().find("BANK.OUT");
    assertTrue(jobs.catalog().delete("BANK.OUT"));
    return entry.extents();
  }

  private void tracks(long primary, long secondary, String more) throws IOException {
    Extents extents = extents(more);
    assertEquals(primary, extents.primary(), more);
    assertEquals(secondary, extents.secondary(), more);
  }

  @Test
  void aRequestBecomesTracks() throws IOException {
    tracks(2, 3, "SPACE=(TRK,(2,3))");
    tracks(15, 30, "SPACE=(CYL,(1,2))");
    tracks(4, 0, "SPACE=(TRK,4)");
    tracks(2, 1, "SPACE=(800,(40,10))"); // 39 blocks of 800 bytes on a track
    tracks(15, 15, "SPACE=(800,(40,10),,,ROUND)");
    tracks(10, 0, "SPACE=(0,(20)),BLKSIZE=27920"); // blocks of the data set's own size
    // records of 80 bytes, 27,920 bytes in a block, two blocks on a track
    tracks(2, 1, "SPACE=(80,(699,1)),AVGREC=U");
    tracks(2, 2, "SPACE=(80,(1,1)),AVGREC=K");
    tracks(1_503, 0, "SPACE=(80,1),AVGREC=M");
  }

  @Test
  void extentsAreOfAKindAndAVolume() throws IOException {
    assertEquals(16, extents("SPACE=(TRK,(1,1))").count());
    assertEquals(48, extents("SPACE=(TRK,(1,1)),UNIT=(SYSDA,3)").count());
    assertEquals(123, extents("SPACE=(TRK,(1,1)),DSNTYPE=EXTREQ").count());
    assertNull(extents("UNIT=SYSDA"), "no SPACE, no limit");
    assertNull(extents("UNIT=TAPE,SPACE=(TRK,(1,1))"), "tapes have no space");
  }

  private void ends(String code, String message, JobResult result) throws IOException {
    String printed = TestJobs.printed(result);
    assertTrue(printed.contains(message), printed);
    assertTrue(
        printed.contains("IEF450I SPACE WRITE - ABEND=S" + code + " U0000 REASON=00000004"),
        printed);
    assertEquals("S" + code, ((JobEnd.Abended) result.end()).code().toString(), printed);
  }

  @Test
  void aStepThatNeedsMoreEndsAbnormally() throws IOException {
    ends(
        "D37",
        "IEC031I D37-04,IFG0554P,SPACE,WRITE,OUT,DASD,,BANK.OUT",
        fill(699, "SPACE=(TRK,1)"));
    assertEquals(698 * 80, Files.size(folder.resolve("data/BANK.OUT")));
    assertTrue(jobs.catalog().delete("BANK.OUT"));
    ends(
        "B37",
        "IEC030I B37-04,IFG0554A,SPACE,WRITE,OUT,DASD,,BANK.OUT",
        fill(16 * 698 + 1, "SPACE=(TRK,(1,1))"));
    assertTrue(jobs.catalog().delete("BANK.OUT"));
    assertEquals(new JobEnd.Completed(0), fill(16 * 698, "SPACE=(TRK,(1,1))").end());
  }

  /// z/OS MVS System Messages, Volume 7 (IEC), IEC070I: return code 203, no secondary quantity.
  @Test
  void aFullClusterIsTold() throws IOException {
    assertEquals(
        "BANK.MASTER",
        jobs.catalog()
            .define(
                "BANK.MASTER",
                new Definition(
                    new Attributes.Keyed(0, 4, 20, 20, false, false),
                    new Extents(0, 0, 1, 1, 0, 0, 512),
                    null))
            .name());
    JobResult result =
        jobs.submit(
                "//SPACE    JOB ,'X'",
                "//WRITE    EXEC PGM=KEYS",
                "//MASTER   DD DSN=BANK.MASTER,DISP=OLD")
            .getFirst();
    String printed = TestJobs.printed(result);
    assertTrue(printed.contains("IEC070I 203-204,SPACE,WRITE,MASTER,DASD,,,BANK.MASTER"), printed);
  }

  @Test
  void aLibraryHasItsOwnCode() throws IOException {
    JobResult result =
        jobs.submit(
                "//SPACE    JOB ,'X'",
                "//WRITE    EXEC PGM=FILL,PARM=20000",
                "//OUT      DD DSN=BANK.LIB(ONE),DISP=(NEW,CATLG),RECFM=FB,LRECL=80,",
                "//            SPACE=(TRK,(1,1,5))")
            .getFirst();
    ends("E37", "IEC032I E37-04,IFG0554P,SPACE,WRITE,OUT,DASD,,BANK.LIB(ONE)", result);
  }

  @Test
  void aFullDirectoryIsB14() throws IOException {
    StringBuilder job = new StringBuilder("//SPACE JOB ,'X'\n");
    for (int i = 1; i <= 21; i++) {
      job.append("//S").append(i).append(" EXEC PGM=FILL,PARM=1\n");
      job.append("//OUT DD DSN=BANK.LIB(M").append(i).append("),");
      job.append(i == 1 ? "DISP=(NEW,CATLG),RECFM=FB,LRECL=80,\n" : "DISP=OLD,\n");
      job.append("//  SPACE=(TRK,(1,1,1))\n");
    }
    List<JobResult> results = jobs.submit(job.toString(), new homeport.diagnostics.Problems());
    String printed = TestJobs.printed(results.getFirst());
    assertTrue(
        printed.contains("IEC217I B14-0C,IFG0232S,SPACE,S21,OUT,DASD,,BANK.LIB(M21)"), printed);
    assertEquals(20, jobs.catalog().libraries().members("BANK.LIB").size());
  }
}
