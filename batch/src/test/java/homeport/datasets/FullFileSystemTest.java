package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import homeport.runtime.FileStatus;
import homeport.store.EmbeddedStore;
import homeport.store.EmbeddedStore.Durability;
import homeport.store.KeyedTable;
import homeport.store.Store;
import homeport.store.StoreException;
import homeport.store.UnitOfWork;
import java.io.IOException;
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

  @Test
  void anotherFailureIsNoLackOfSpace() throws IOException {
    assertTrue(Reserve.isFull(new IOException("No space left on device")));
    assertTrue(Reserve.isFull(new IOException("Disk quota exceeded")));
    assertFalse(Reserve.isFull(new IOException("Input/output error")));
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
