package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import homeport.data.FileFailure;
import homeport.runtime.FileStatus;
import homeport.store.EmbeddedStore;
import homeport.store.EmbeddedStore.Durability;
import homeport.store.KeyedTable;
import homeport.store.Store;
import homeport.store.StoreException;
import homeport.store.UnitOfWork;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file system that fills up while a data set is written.
class FullFileSystemTest {
  private static final byte[] RECORD = new byte[80];

  @TempDir Path folder;

  @Test
  void aSequentialDataSetHasItsOwnCodeAndTheReserveIsGivenFree() throws IOException {
    Reserve reserve = Reserve.in(folder);
    assertTrue(Files.exists(folder.resolve("reserve")));
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device), "this system has no device that is always full");
    FileChannel full = FileChannel.open(device, StandardOpenOption.WRITE);
    OutputBuffer out = new OutputBuffer(full, null, reserve::release);
    SequentialWriter writer =
        new SequentialWriter(
            "BANK.OUT",
            out,
            Dcb.of(RecordFormat.FB, 80),
            true,
            false,
            SequentialReader.Closing.NOTHING);
    int status = FileStatus.OK;
    while (status == FileStatus.OK) {
      status = writer.write(RECORD, 0, 80);
    }
    assertEquals(FileStatus.BOUNDARY, status);
    assertEquals("SB37", writer.systemCode());
    assertTrue(String.valueOf(writer.detail()).startsWith("HP2033 BANK.OUT"), writer.detail());
    assertFalse(Files.exists(folder.resolve("reserve")));
    assertEquals(FileStatus.BOUNDARY, writer.close(), "what is in the buffer is not written");
    assertTrue(Reserve.in(folder).hasRoom(1));
    assertTrue(Files.exists(folder.resolve("reserve")), "made again when there is room");
  }

  /// Who only looks can open the estate, and leaves the reserve as it was.
  @Test
  void theReserveIsLentToAStoreThatIsOpenedOnAFullFileSystem() throws IOException {
    Path file = folder.resolve("reserve");
    assertTrue(Reserve.in(folder).hasRoom(0) && Files.exists(file));
    long[] free = {100_000};
    Reserve reserve = Reserve.in(folder, () -> Files.exists(file) ? free[0] : 2_150_000 + free[0]);
    reserve.lend();
    assertFalse(Files.exists(file));
    reserve.takeBack();
    assertTrue(Files.exists(file));
    reserve.lend();
    free[0] = -1_000_000;
    reserve.takeBack();
    assertFalse(Files.exists(file), "another has taken the room");
    free[0] = 900_000;
    Files.write(file, new byte[1]);
    reserve.lend();
    assertTrue(Files.exists(file), "there is room without it");
  }

  /// The system may take a part of a write before it finds no more space, and the reserve then
  /// makes room for the rest.
  @Test
  void nothingIsWrittenTwiceWhenTheSpaceComesBack() throws IOException {
    Path file = folder.resolve("out");
    long[] room = {300_001};
    int written = 0;
    try (SmallDisk disk = new SmallDisk(file, room)) {
      SequentialWriter writer = variable(disk, () -> room[0] = Long.MAX_VALUE);
      int status = FileStatus.OK;
      while (status == FileStatus.OK) {
        status = writer.write(numbered(written), 0, 80);
        written += status == FileStatus.OK ? 1 : 0;
      }
      assertEquals(FileStatus.BOUNDARY, status);
      assertEquals(FileStatus.OK, writer.close());
    }
    assertArrayEquals(records(written), Files.readAllBytes(file));
  }

  @Test
  void aFileEndsWithAWholeRecordWhenNoSpaceComesBack() throws IOException {
    Path file = folder.resolve("out");
    long[] room = {300_001};
    int written = 0;
    try (SmallDisk disk = new SmallDisk(file, room)) {
      SequentialWriter writer = variable(disk, () -> room[0] = 1_001);
      while (writer.write(numbered(written), 0, 80) == FileStatus.OK) {
        written++;
      }
      assertEquals(FileStatus.BOUNDARY, writer.close(), "what is in the buffer is not written");
    }
    int whole = (int) (Files.size(file) / 84);
    assertTrue(whole > 0 && whole <= written, () -> whole + " records");
    assertArrayEquals(records(whole), Files.readAllBytes(file));
  }

  private static SequentialWriter variable(FileChannel disk, Runnable full) {
    return new SequentialWriter(
        "BANK.OUT",
        new OutputBuffer(disk, null, full),
        Dcb.of(RecordFormat.VB, 100),
        true,
        false,
        SequentialReader.Closing.NOTHING);
  }

  private static byte[] numbered(int number) {
    return ByteBuffer.allocate(80).putInt(number).array();
  }

  /// The first records as they are in the file, behind their words.
  private static byte[] records(int count) {
    ByteBuffer all = ByteBuffer.allocate(count * 84);
    for (int i = 0; i < count; i++) {
      all.putInt(84 << 16).put(numbered(i));
    }
    return all.array();
  }

  @Test
  void anotherFailureIsNoLackOfSpace() throws IOException {
    assertTrue(FileFailure.isFull(new IOException("No space left on device")));
    assertTrue(FileFailure.isFull(new IOException("Disk quota exceeded")));
    assertFalse(FileFailure.isFull(new IOException("Input/output error")));
    assertFalse(Reserve.in(folder).hasRoom(Long.MAX_VALUE));
  }

  /// VSAM says it where a record does not fit, and programs ask there; few look at CLOSE's status.
  @Test
  void aProgramIsToldWhereItWrites() {
    long[] free = {8 << 20};
    Attributes.Keyed keyed = new Attributes.Keyed(0, 4, 80, 80, false, false);
    try (Store store = EmbeddedStore.open(folder, Durability.PROCESS)) {
      UnitOfWork work = store.begin();
      KeyedTable table = work.create("BANK.KSDS", 4, 80);
      ImageSet set = new ImageSet(work, bytes -> bytes < free[0]);
      KeyedImage image = KeyedImage.of(set, table, ImageForm.of(keyed), true);
      byte[] record = RECORD.clone();
      int written = 0;
      while (set.hasRoom()) {
        record[0] = (byte) (written >> 16);
        record[1] = (byte) (written >> 8);
        record[2] = (byte) written++;
        assertTrue(image.insert(record, 0, 80));
      }
      assertTrue(written > 1_000 && written < 100_000, () -> "it is told in time");
      set.close();
    }
    try (Store store = EmbeddedStore.open(folder, Durability.PROCESS);
        UnitOfWork work = store.begin()) {
      assertTrue(work.table("BANK.KSDS").count() > 1_000, "what was written before is there");
    }
  }

  @Test
  void changesOfAKeyedDataSetWaitUntilThereIsRoom() {
    boolean[] room = {false};
    Attributes.Keyed keyed = new Attributes.Keyed(0, 4, 80, 80, false, false);
    try (Store store = EmbeddedStore.open(folder, Durability.PROCESS)) {
      UnitOfWork work = store.begin();
      KeyedTable table = work.create("BANK.KSDS", 4, 80);
      ImageSet set = new ImageSet(work, _ -> room[0]);
      KeyedImage image = KeyedImage.of(set, table, ImageForm.of(keyed), true);
      assertTrue(image.insert(RECORD, 0, 80));
      StoreException full = assertThrows(StoreException.class, set::flush);
      assertEquals(StoreException.FULL, full.id());
      assertEquals(0, table.count());
      room[0] = true;
      set.flush();
      assertEquals(1, table.count());
      set.close();
    }
  }
}
