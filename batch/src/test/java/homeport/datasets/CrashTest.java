package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed (SIGKILL) in the middle of writing; afterwards data sets hold a prefix of
/// what it wrote, are marked, and the catalog agrees with the files and tables that are there.
class CrashTest {
  private static final int KILLS = 2;

  @TempDir Path folder;

  private void kill(String what) throws IOException, InterruptedException {
    long afterMillis = Seed.forTest("time to kill").between(1, 700);
    KilledChild.run(CrashChild.class, 64, afterMillis, folder.toString(), what);
  }

  private static RecordFile verified(Fd fd, DataSets estate, DdBinding dd) {
    Opened opened = fd.open(estate, dd, OpenMode.INPUT);
    assertEquals(FileStatus.VERIFIED, opened.status(), opened.detail());
    assertTrue(String.valueOf(opened.detail()).contains("HP2017"), opened.detail());
    return opened.file();
  }

  @RepeatedTest(KILLS)
  void aSequentialDataSetHoldsWholeRecordsAndIsMarked() throws Exception {
    for (boolean fixed : new boolean[] {true, false}) {
      kill(fixed ? "fixed" : "variable");
      Fd fd = fixed ? CrashChild.SEQUENTIAL : CrashChild.VARIABLE;
      DdBinding dd = new DdBinding.DataSet("BANK.SEQ");
      try (DataSets estate = CrashChild.estate(folder)) {
        assertEquals(CatalogEntry.State.WRITING, estate.catalog().find("BANK.SEQ").state());
        RecordFile file = verified(fd, estate, dd);
        byte[] area = new byte[100];
        int count = 0;
        int status = file.readNext(area, 0, 100);
        while (status == 0) {
          assertEquals(count, ByteBuffer.wrap(area).getInt());
          assertEquals(fixed ? 100 : CrashChild.length(count), file.recordLength());
          count++;
          status = file.readNext(area, 0, 100);
        }
        assertEquals(FileStatus.AT_END, status, file.detail());
        assertEquals(0, file.close());
        assertEquals(0, fd.opened(estate, dd, OpenMode.INPUT).close());
        assertTrue(estate.catalog().delete("BANK.SEQ"));
      }
    }
  }

  @RepeatedTest(KILLS)
  void aKeyedDataSetHoldsAPrefixOfTheStepsWrites() throws Exception {
    kill("keyed");
    try (DataSets estate = CrashChild.estate(folder)) {
      prefix(verified(CrashChild.KEYED, estate, new DdBinding.DataSet("BANK.KEYED")));
    }
  }

  @RepeatedTest(KILLS)
  void soDoesOneInAFileOfItsOwn() throws Exception {
    kill("own");
    DdBinding dd = new DdBinding.Host(folder.resolve("own"), Dcb.NONE, false);
    prefix(verified(CrashChild.KEYED, null, dd));
    assertEquals(0, CrashChild.KEYED.opened(null, dd, OpenMode.INPUT).close());
  }

  private static void prefix(RecordFile file) {
    int[] written = new int[CrashChild.RECORDS];
    byte[] area = new byte[CrashChild.LENGTH];
    int last = -1;
    for (int i = 0; i < written.length; i++) {
      assertEquals(0, file.readNext(area, 0, area.length));
      assertEquals(i, ByteBuffer.wrap(area).getInt());
      written[i] = ByteBuffer.wrap(area).getInt(4);
      last = Math.max(last, written[i]);
    }
    assertEquals(FileStatus.AT_END, file.readNext(area, 0, area.length));
    assertEquals(0, file.close());
    for (int i = 0; i < written.length; i++) {
      int expected = last - Math.floorMod(last - i, written.length);
      assertEquals(expected, written[i], "record " + i + " when the last write was " + last);
    }
  }

  @RepeatedTest(KILLS)
  void theCatalogAgreesWithWhatIsThere() throws Exception {
    kill("catalog");
    try (DataSets estate = CrashChild.estate(folder)) {
      for (CatalogEntry entry : estate.catalog().entries()) {
        if (entry.attributes() instanceof Attributes.Keyed(_, _, _, _, _, boolean loaded)) {
          assertTrue(!loaded || estate.spheres().exists(entry.name()), entry.name());
          oneRecordAtMost(estate, entry);
        } else {
          assertEquals(CatalogEntry.State.CLOSED, entry.state());
        }
      }
      eachHasAnEntry(estate, folder.resolve("data"));
      eachHasAnEntry(estate, folder.resolve("state/store/spheres"));
      for (int i = 0; i < 7; i++) {
        String name = "BANK.D" + i;
        if (estate.catalog().find(name) != null) {
          assertTrue(estate.catalog().delete(name));
        }
        assertNotNull(
            estate.catalog().define(name, CrashChild.CLUSTER), "its name can be used again");
      }
    }
  }

  /// What the step wrote, or nothing yet; what it closed it has whole.
  private static void oneRecordAtMost(DataSets estate, CatalogEntry entry) {
    Opened opened =
        CrashChild.KEYED.open(estate, new DdBinding.DataSet(entry.name()), OpenMode.INPUT);
    if (opened.file() == null) {
      assertEquals(FileStatus.NO_FILE, opened.status(), opened.detail());
      return;
    }
    boolean closed = entry.state() == CatalogEntry.State.CLOSED;
    assertEquals(closed ? FileStatus.OK : FileStatus.VERIFIED, opened.status(), opened.detail());
    byte[] area = new byte[CrashChild.LENGTH];
    int status = opened.file().readNext(area, 0, area.length);
    assertTrue(status == 0 || status == FileStatus.AT_END && !closed, entry + ": " + status);
    assertEquals(0, opened.file().close());
  }

  private static void eachHasAnEntry(DataSets estate, Path place) throws IOException {
    if (Files.notExists(place)) {
      return; // killed before the first of them
    }
    try (var files = Files.list(place)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        assertTrue(
            estate.catalog().entries().stream().anyMatch(e -> e.name().equals(name)),
            name + " would be taken for a data set that somebody dropped in");
      }
    }
  }
}
