package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The space of VSAM clusters. A track of a 3390 has twelve control intervals of 4,096 bytes: 143
/// of its 1,729 cells each. One holds 40 records of 100 bytes and their ten bytes of control
/// fields, or 39 slots of 103 bytes; its 4,089 bytes beside seven of control fields hold 81 records
/// of 50.
class ClusterSpaceTest {
  private static final int INTERVAL = 4_096;
  private static final Attributes.Keyed KEYED = new Attributes.Keyed(0, 4, 100, 100, true, false);

  @TempDir Path folder;
  private DataSets estate;

  @BeforeEach
  void open() throws IOException {
    open(SpaceLimits.AS_WRITTEN);
  }

  private void open(SpaceLimits limits) throws IOException {
    estate =
        DataSets.open(
            folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS, limits);
  }

  @AfterEach
  void close() {
    estate.close();
  }

  private void define(Attributes.Cluster cluster, Extents extents) throws IOException {
    assertEquals(
        "BANK.VSAM",
        estate.catalog().define("BANK.VSAM", new Definition(cluster, extents, null)).name());
  }

  private static Extents tracks(long primary, long secondary) {
    return Extents.ofCluster(primary, secondary, 1, INTERVAL);
  }

  private RecordFile opened(OpenMode mode, Access access) {
    StepFiles files =
        new StepFiles(Map.of("DD1", new DdBinding.DataSet("BANK.VSAM")), estate, Fd.PAGE);
    RecordFile file = files.open("DD1", mode, access, Dcb.NONE).file();
    assertTrue(file != null, "it opens");
    return file;
  }

  private static byte[] record(int number, int length) {
    return ByteBuffer.allocate(length).putInt(number).array();
  }

  /// Writes records until one is refused.
  private static int fill(RecordFile file, int from, int length) {
    int number = from;
    while (file.write(record(number, length), 0, length) == FileStatus.OK) {
      number++;
    }
    return number;
  }

  @Test
  void withoutASecondaryQuantityNothingIsExtended() throws IOException {
    define(KEYED, tracks(1, 0));
    RecordFile file = opened(OpenMode.OUTPUT, Access.SEQUENTIAL);
    assertEquals(480, fill(file, 0, 100));
    assertEquals(FileStatus.KEYED_BOUNDARY, file.write(record(480, 100), 0, 100));
    assertTrue(String.valueOf(file.detail()).startsWith("HP2016 BANK.VSAM"), file.detail());
    assertEquals(null, file.systemCode());
    assertEquals(0, file.close());
  }

  @Test
  void thereAre123Extents() throws IOException {
    define(KEYED, tracks(1, 1));
    RecordFile file = opened(OpenMode.OUTPUT, Access.SEQUENTIAL);
    assertEquals(123 * 480, fill(file, 0, 100));
    assertEquals(0, file.close());
  }

  @Test
  void quantitiesAreWholeControlAreas() {
    assertEquals(20 + 122 * 5, tracks(17, 5).tracks());
    assertEquals(30 + 122 * 30, tracks(16, 30).tracks(), "an area is a cylinder at most");
    assertEquals(2 * 30, Extents.ofCluster(17, 0, 2, INTERVAL).tracks(), "each volume begins anew");
  }

  @Test
  void recordsOfSeveralLengthsCountByTheirBytes() throws IOException {
    define(new Attributes.Keyed(0, 4, 50, 100, false, false), tracks(1, 0));
    RecordFile file = opened(OpenMode.OUTPUT, Access.SEQUENTIAL);
    assertEquals(12 * 4_089 / 50, fill(file, 0, 50));
    assertEquals(0, file.close());
  }

  @Test
  void deletedRecordsMakeRoomAndLongerOnesTakeIt() throws IOException {
    define(new Attributes.Keyed(0, 4, 50, 100, false, false), tracks(1, 0));
    RecordFile load = opened(OpenMode.OUTPUT, Access.SEQUENTIAL);
    int count = fill(load, 0, 50);
    assertEquals(0, load.close());
    RecordFile file = opened(OpenMode.I_O, Access.DYNAMIC);
    assertEquals(FileStatus.KEYED_BOUNDARY, file.rewrite(record(7, 100), 0, 100, false));
    assertEquals(FileStatus.DUPLICATE_KEY, file.write(record(7, 50), 0, 50), "it is there");
    assertEquals(0, file.deleteKey(record(1, 4), 0, 4));
    assertEquals(0, file.rewrite(record(7, 100), 0, 100, false));
    assertEquals(FileStatus.KEYED_BOUNDARY, file.write(record(count, 50), 0, 50));
    assertEquals(0, file.rewrite(record(7, 50), 0, 50, false));
    assertEquals(0, file.write(record(count, 50), 0, 50));
    assertEquals(0, file.close());
  }

  @Test
  void whatIsUsedIsKeptAndCountedAgainAfterAFailure() throws IOException {
    define(KEYED, tracks(1, 0));
    RecordFile file = opened(OpenMode.OUTPUT, Access.SEQUENTIAL);
    assertEquals(480, fill(file, 0, 100));
    assertEquals(0, file.close());
    estate.close();
    open();
    CatalogEntry entry = estate.catalog().find("BANK.VSAM");
    assertEquals(48_000, entry.extents().used());
    RecordFile again = opened(OpenMode.EXTEND, Access.SEQUENTIAL);
    assertEquals(480, fill(again, 480, 100));
    assertEquals(0, again.close());
    estate
        .catalog()
        .record(entry.with(entry.extents().withUsed(0)).with(CatalogEntry.State.WRITING));
    assertEquals(0, opened(OpenMode.INPUT, Access.SEQUENTIAL).close());
    assertEquals(48_000, estate.catalog().find("BANK.VSAM").extents().used());
    RecordFile recounted = opened(OpenMode.EXTEND, Access.SEQUENTIAL);
    assertEquals(480, fill(recounted, 480, 100));
    assertEquals(0, recounted.close());
  }

  @Test
  void reuseBeginsAnew() throws IOException {
    define(KEYED, tracks(1, 0));
    for (int round = 0; round < 2; round++) {
      RecordFile file = opened(OpenMode.OUTPUT, Access.SEQUENTIAL);
      assertEquals(480, fill(file, 0, 100));
      assertEquals(0, file.close());
    }
  }

  @Test
  void aSequentialClusterIsStatus34() throws IOException {
    define(new Attributes.EntrySequenced(100, 100, false, false), tracks(1, 0));
    RecordFile file = opened(OpenMode.OUTPUT, Access.SEQUENTIAL);
    assertEquals(480, fill(file, 0, 100));
    assertEquals(FileStatus.BOUNDARY, file.write(record(480, 100), 0, 100));
    assertEquals(0, file.close());
  }

  @Test
  void aRelativeClusterHasSoManySlots() throws IOException {
    define(new Attributes.Relative(100, 100, false, false), tracks(1, 0));
    RecordFile file = opened(OpenMode.OUTPUT, Access.DYNAMIC);
    assertEquals(0, file.writeRelative(12 * 39, record(1, 100), 0, 100));
    assertEquals(
        FileStatus.KEYED_BOUNDARY, file.writeRelative(12 * 39 + 1, record(1, 100), 0, 100));
    assertEquals(0, file.close());
  }

  @Test
  void withoutLimitsItGrows() throws IOException {
    estate.close();
    open(SpaceLimits.UNLIMITED);
    define(KEYED, tracks(1, 0));
    RecordFile file = opened(OpenMode.OUTPUT, Access.SEQUENTIAL);
    for (int i = 0; i < 1_000; i++) {
      assertEquals(0, file.write(record(i, 100), 0, 100));
    }
    assertEquals(0, file.close());
    assertEquals(100_000, estate.catalog().find("BANK.VSAM").extents().used(), "it is counted");
  }
}
