package homeport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class SingleFileStoreTest extends StoreConformance {
  @Override
  Store open(Path folder) {
    return SingleFileStore.open(folder.resolve("ACCT"));
  }

  @Test
  void oneFileOfThatVeryNameIsAll() throws IOException {
    open(folder).close();
    try (var files = Files.list(folder)) {
      assertEquals("ACCT", files.findFirst().orElseThrow().getFileName().toString());
    }
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Files.write(folder.resolve("ACCT"), new byte[80 * 400]);
    StoreException refused = assertThrows(StoreException.class, () -> open(folder));
    assertEquals(StoreException.FAILED, refused.id());
  }

  /// The end has the last commit; without it there would be an older one.
  @Test
  void aFileThatWasCutOffIsRefused() throws IOException {
    Path file = folder.resolve("ACCT");
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      KeyedTable table = work.create("RECORDS", 4, 1_000);
      for (int commit = 0; commit < 3; commit++) {
        for (int i = 0; i < 100; i++) {
          table.put(key(commit, i), new byte[1_000]);
        }
        work.commit();
      }
    }
    long whole = Files.size(file);
    for (long length = whole - 4096; length > 8192; length -= 4096) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        assertEquals(length, channel.truncate(length).size());
      }
      StoreException refused = assertThrows(StoreException.class, () -> open(folder));
      assertEquals(StoreException.FAILED, refused.id());
      assertEquals(length, Files.size(file), "nothing is written to what is damaged");
    }
  }
}
