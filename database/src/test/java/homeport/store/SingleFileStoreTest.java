package homeport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
