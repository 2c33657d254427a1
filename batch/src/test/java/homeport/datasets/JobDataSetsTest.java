package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Allocation.Outcome;
import homeport.datasets.Disp.Action;
import homeport.datasets.Disp.Status;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobDataSetsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));

  @TempDir Path folder;
  private DataSets estate;
  private JobDataSets job;

  @BeforeEach
  void open() throws IOException {
    estate =
        DataSets.open(folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS);
    job = newJob(1);
  }

  private JobDataSets newJob(int number) {
    return new JobDataSets(estate, "NIGHTLY", number, CLOCK, ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    estate.close();
  }

  private static AllocationRequest request(String dsn, Status status, Action normal, Action bad) {
    return new AllocationRequest("DD1", dsn, new Disp(status, normal, bad));
  }

  private Allocation granted(AllocationRequest request) throws IOException {
    AllocationResult result = job.allocate(request);
    if (result instanceof AllocationResult.Granted(Allocation allocation)) {
      return allocation;
    }
    throw new AssertionError(result);
  }

  private static void write(DataSets estate, Allocation allocation, String... records) {
    RecordFile file = Fd.fixed(4).opened(estate, allocation.binding(), OpenMode.OUTPUT);
    for (String record : records) {
      assertEquals(0, file.write(Fd.ebcdic(record), 0, 4));
    }
    assertEquals(0, file.close());
  }

  @Test
  void aNewDataSetIsCatalogedOrDeletedAsItsStepEnds() throws IOException {
    AllocationRequest wanted = request("BANK.NEW", Status.NEW, Action.CATLG, Action.DELETE);
    Allocation first = granted(wanted);
    write(estate, first, "AAAA");
    assertEquals(Outcome.DELETED, job.dispose(first, true));
    assertNull(estate.catalog().find("BANK.NEW"));
    assertFalse(Files.exists(folder.resolve("data/BANK.NEW")));
    Allocation second = granted(wanted);
    write(estate, second, "AAAA", "BBBB");
    assertEquals(Outcome.CATALOGED, job.dispose(second, false));
    CatalogEntry entry = estate.catalog().find("BANK.NEW");
    assertEquals(
        new Attributes.Sequential(Dcb.of(RecordFormat.FB, 4)), entry.attributes(), "from the FD");
    assertEquals(8, Files.size(folder.resolve("data/BANK.NEW")));
  }

  @Test
  void ibmsMessagesForWhatIsThereAndWhatIsNot() throws IOException {
    refused(request("BANK.NONE", Status.OLD, Action.KEEP, Action.KEEP), "IEF212I");
    refused(request("BANK.NONE", Status.SHR, Action.KEEP, Action.KEEP), "IEF212I");
    refused(request("&&NONE", Status.OLD, Action.KEEP, Action.KEEP), "IEF212I");
    refused(request("bad..name", Status.OLD, Action.KEEP, Action.KEEP), "IEF642I");
    granted(request("BANK.NEW", Status.NEW, Action.CATLG, Action.CATLG));
    refused(request("BANK.NEW", Status.NEW, Action.CATLG, Action.CATLG), "IGD17101I");
    Files.write(folder.resolve("data/BANK.DROPPED"), new byte[80]);
    refused(request("BANK.DROPPED", Status.NEW, Action.CATLG, Action.CATLG), "IGD17101I");
  }

  private void refused(AllocationRequest request, String ibmId) throws IOException {
    if (job.allocate(request) instanceof AllocationResult.Refused refused) {
      assertEquals(ibmId, refused.ibmId());
    } else {
      throw new AssertionError(request + " was granted");
    }
  }

  @Test
  void modAddsBehindWhatIsThere() throws IOException {
    AllocationRequest mod = request("BANK.LOG", Status.MOD, Action.CATLG, Action.CATLG);
    write(estate, granted(mod), "AAAA");
    write(estate, granted(mod), "BBBB");
    assertEquals("AAAABBBB", Fd.PAGE.decode(Files.readAllBytes(folder.resolve("data/BANK.LOG"))));
  }

  @Test
  void oldIsOverwritten() throws IOException {
    write(estate, granted(request("BANK.X", Status.NEW, Action.CATLG, Action.CATLG)), "AAAA");
    write(estate, granted(request("BANK.X", Status.OLD, Action.KEEP, Action.KEEP)), "BB  ");
    assertEquals("BB  ", Fd.PAGE.decode(Files.readAllBytes(folder.resolve("data/BANK.X"))));
  }

  @Test
  void dataSetsOfTheJobArePassedAndEndWithIt() throws IOException {
    Allocation made = granted(request("&&WORK", Status.NEW, Action.PASS, Action.DELETE));
    assertEquals("SYS26034.T040506.RA001.NIGHTLY.WORK.H01", made.name());
    write(estate, made, "AAAA");
    assertEquals(Outcome.PASSED, job.dispose(made, false));
    Allocation again = granted(request("&&WORK", Status.MOD, Action.PASS, Action.DELETE));
    write(estate, again, "BBBB");
    assertEquals(Outcome.PASSED, job.dispose(again, false));
    Path file = folder.resolve("state/temporary").resolve(made.name());
    assertEquals("AAAABBBB", Fd.PAGE.decode(Files.readAllBytes(file)));
    Allocation last = granted(request("&&WORK", Status.OLD, Action.KEEP, Action.KEEP));
    assertEquals(Outcome.PASSED, job.dispose(last, false), "kept means kept for the job");
    job.close();
    assertFalse(Files.exists(file));
  }

  @Test
  void aDataSetWithoutANameLivesForItsStep() throws IOException {
    Allocation made = granted(request(null, Status.NEW, Action.DELETE, Action.DELETE));
    write(estate, made, "AAAA");
    assertEquals(Outcome.DELETED, job.dispose(made, false));
    assertNull(estate.catalog().find(made.name()));
  }

  @Test
  void whatWasOnlyPassedGoesWithTheJobThatMadeIt() throws IOException {
    job.dispose(granted(request("BANK.P", Status.NEW, Action.PASS, Action.PASS)), false);
    granted(request("BANK.KEPT", Status.NEW, Action.CATLG, Action.CATLG));
    job.dispose(granted(request("BANK.KEPT", Status.OLD, Action.PASS, Action.PASS)), false);
    job.close();
    assertNull(estate.catalog().find("BANK.P"));
    assertNotNull(estate.catalog().find("BANK.KEPT"));
  }

  @Test
  void keptByExistence() throws IOException {
    AllocationRequest mod = request("BANK.M", Status.MOD, Action.BY_EXISTENCE, Action.BY_EXISTENCE);
    assertEquals(Outcome.DELETED, job.dispose(granted(mod), false));
    granted(request("BANK.M", Status.NEW, Action.CATLG, Action.CATLG));
    assertEquals(Outcome.KEPT, job.dispose(granted(mod), false));
  }

  @Test
  void othersWaitForAnExclusiveName() throws Exception {
    granted(request("BANK.L", Status.NEW, Action.CATLG, Action.CATLG));
    JobDataSets other = newJob(2);
    AllocationRequest share = request("BANK.L", Status.SHR, Action.KEEP, Action.KEEP);
    assertEquals(new AllocationResult.InUse("BANK.L", false), other.allocate(share));
    assertFalse(estate.locks().take(other, "BANK.L", false, Duration.ofMillis(5)));
    job.close();
    assertTrue(estate.locks().take(other, "BANK.L", false, Duration.ofMillis(5)));
    JobDataSets third = newJob(3);
    assertTrue(third.allocate(share) instanceof AllocationResult.Granted);
    AllocationRequest old = request("BANK.L", Status.OLD, Action.KEEP, Action.KEEP);
    assertEquals(new AllocationResult.InUse("BANK.L", true), third.allocate(old));
    Allocation shared =
        new Allocation(
            request("BANK.L", Status.SHR, Action.DELETE, Action.KEEP), "BANK.L", false, false);
    assertEquals(Outcome.NOT_DELETED, third.dispose(shared, false));
    other.close();
    assertEquals(Outcome.DELETED, third.dispose(shared, false));
  }

  @Test
  void spaceIsABound() throws IOException {
    Allocation small =
        granted(
            new AllocationRequest(
                "DD1",
                "BANK.SMALL",
                new Disp(Status.NEW, Action.CATLG, Action.CATLG),
                Attributes.Sequential.UNKNOWN,
                Dcb.of(RecordFormat.FB, 4),
                10));
    RecordFile file = Fd.fixed(4).opened(estate, small.binding(), OpenMode.OUTPUT);
    assertEquals(0, file.write(new byte[4], 0, 4));
    assertEquals(0, file.write(new byte[4], 0, 4));
    assertEquals(FileStatus.BOUNDARY, file.write(new byte[4], 0, 4));
    assertTrue(String.valueOf(file.detail()).contains("HP2016"));
    assertEquals(0, file.close());
    assertEquals(8, Files.size(folder.resolve("data/BANK.SMALL")));
  }
}
