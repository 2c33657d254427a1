package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Extents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// RECORG of DD statements: VSAM data sets without IDCAMS.
class RecordOrganizationJobsTest {
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

  private JobResult submit(String... cards) throws IOException {
    return jobs.submit(cards).getFirst();
  }

  private CatalogEntry made(String parameters) throws IOException {
    JobResult result =
        submit(
            "//RECORG   JOB ,'X'",
            "//MAKE     EXEC PGM=IEFBR14",
            "//D        DD DSN=BANK.VSAM,DISP=(NEW,CATLG),",
            "//            " + parameters);
    assertEquals(new JobEnd.Completed(0), result.end(), TestJobs.printed(result));
    CatalogEntry entry = jobs.catalog().find("BANK.VSAM");
    assertEquals(true, jobs.catalog().delete("BANK.VSAM"));
    return entry;
  }

  @Test
  void theOrganizationsAreMade() throws IOException {
    assertEquals(
        new Attributes.Keyed(2, 15, 250, 250, false, false),
        made("RECORG=KS,KEYLEN=15,KEYOFF=2,LRECL=250").attributes());
    assertEquals(
        new Attributes.EntrySequenced(80, 80, false, false),
        made("RECORG=ES,LRECL=80").attributes());
    assertEquals(
        new Attributes.Relative(80, 80, false, false), made("RECORG=RR,LRECL=80").attributes());
  }

  /// A track has three control intervals of 18,432 bytes.
  @Test
  void theirSpaceIsThatOfControlIntervals() throws IOException {
    assertEquals(
        Extents.ofCluster(30, 15, 1, 18_432),
        made("RECORG=ES,LRECL=80,SPACE=(CYL,(2,1))").extents());
    assertEquals(
        Extents.ofCluster(2, 1, 1, 18_432),
        made("RECORG=ES,LRECL=80,SPACE=(80,(692,2)),AVGREC=U").extents());
    assertNull(made("RECORG=ES,LRECL=80").extents());
  }

  @Test
  void aProgramLoadsIt() throws IOException {
    String dd =
        "//MASTER   DD DSN=BANK.MASTER,DISP=(NEW,CATLG,DELETE),\n"
            + "//            RECORG=KS,KEYLEN=4,LRECL=20";
    JobResult result =
        submit(
            "//RECORG   JOB ,'X'",
            "//LOAD     EXEC PGM=KEYS",
            dd,
            "//COUNT    EXEC PGM=COUNT",
            "//MASTER   DD DSN=BANK.MASTER,DISP=SHR");
    assertEquals(new JobEnd.Completed(3), result.end(), TestJobs.printed(result));
    assertEquals(List.of("BANK.MASTER"), names());
    assertEquals(true, jobs.catalog().delete("BANK.MASTER"));
    JobResult abended = submit("//RECORG   JOB ,'X'", "//LOAD     EXEC PGM=KEYS,PARM=S0C7", dd);
    assertEquals(JobEnd.Abended.class, abended.end().getClass(), TestJobs.printed(abended));
    assertEquals(List.of(), names());
  }

  private List<String> names() throws IOException {
    return jobs.catalog().list().stream().map(CatalogEntry::name).toList();
  }
}
