package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.testkit.Allocated;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A million records through a file leave no garbage that grows with their number.
class NoAllocationTest {
  private static final int RECORDS = 1_000_000;

  /// Buffers, the file's objects, and what the JVM itself allocates beside.
  private static final long ALLOWED = 4L << 20;

  @TempDir Path folder;

  @Test
  void sequentialRecords() {
    for (Fd fd : new Fd[] {Fd.fixed(80), Fd.variable(80)}) {
      for (boolean text : new boolean[] {false, true}) {
        DdBinding dd = new DdBinding.Host(folder.resolve("FILE"), Dcb.NONE, text);
        byte[] area = new byte[80];
        long before = Allocated.bytes();
        RecordFile out = fd.opened(null, dd, OpenMode.OUTPUT);
        for (int i = 0; i < RECORDS; i++) {
          assertZero(out.write(area, 0, 80));
        }
        assertEquals(0, out.close());
        RecordFile in = fd.opened(null, dd, OpenMode.INPUT);
        for (int i = 0; i < RECORDS; i++) {
          assertZero(in.readNext(area, 0, 80));
        }
        assertEquals(0, in.close());
        long used = Allocated.bytes() - before;
        assertTrue(used < ALLOWED, fd + " text " + text + ": " + used + " bytes");
      }
    }
  }

  @Test
  void keyedRecordsThatAreInMemory() {
    DdBinding dd = new DdBinding.Host(folder.resolve("KEYED"), Dcb.NONE, false);
    Fd fd = Fd.keyed(80, 0, 4);
    RecordFile load = fd.opened(null, dd, OpenMode.OUTPUT);
    byte[] area = new byte[80];
    byte[] key = new byte[4];
    for (int i = 0; i < 5_000; i++) {
      ByteBuffer.wrap(area).putInt(i);
      assertZero(load.write(area, 0, 80));
    }
    assertEquals(0, load.close());
    RecordFile file = fd.opened(null, dd, OpenMode.I_O);
    for (int i = 0; i < 5_000; i++) {
      assertZero(file.readNext(area, 0, 80));
    }
    long before = Allocated.bytes();
    for (int i = 0; i < RECORDS; i++) {
      int number = (int) (i * 7_919L % 5_000);
      key[2] = (byte) (number >> 8);
      key[3] = (byte) number;
      assertZero(file.readKey(0, key, 0, 4, area, 0, 80));
      area[50]++;
      assertZero(file.rewrite(area, 0, 80, false));
    }
    long used = Allocated.bytes() - before;
    assertEquals(0, file.close());
    assertTrue(used < ALLOWED, used + " bytes");
  }

  private static void assertZero(int status) {
    if (status != 0) {
      throw new AssertionError("status " + status);
    }
  }
}
