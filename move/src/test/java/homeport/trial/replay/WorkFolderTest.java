package homeport.trial.replay;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
  @TempDir Path temporary;

  /// As a killed process leaves it: with data, and a lock file that nobody holds.
  private Path left(String name) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name).resolve("data")).getParent();
    Files.writeString(folder.resolve("data/ACCOUNTS"), "records");
    Files.createFile(folder.resolve("owner.lock"));
    return folder;
  }

  @Test
  void deletesWhatAKilledProcessLeft() throws IOException {
    Path dead = left("homeport-trial1");
    Path other = left("something-else");
    Path unknown = Files.createDirectory(temporary.resolve("homeport-trial2"));
    Path mine = Files.createDirectory(temporary.resolve("homeport-trial3"));
    WorkFolder.sweep(mine, Instant.now().minusSeconds(60));
    assertTrue(Files.exists(dead), "it may be being made");
    WorkFolder.sweep(mine, Instant.now().plusSeconds(60));
    assertFalse(Files.exists(dead));
    assertTrue(Files.exists(other));
    assertTrue(Files.exists(unknown), "nobody knows whose it is");
    assertTrue(Files.exists(mine));
  }

  @Test
  void leavesWhatIsOwned() throws IOException {
    try (WorkFolder live = WorkFolder.make()) {
      Path data = live.folder("data");
      Path beside = Files.createTempDirectory("homeport-trial");
      WorkFolder.sweep(beside, Instant.now().plusSeconds(60));
      assertTrue(Files.isDirectory(data));
      Files.delete(beside);
    }
  }

  @Test
  void goesWhenItIsClosed() throws IOException {
    Path path;
    try (WorkFolder folder = WorkFolder.make()) {
      path = folder.path();
      Files.writeString(folder.folder("data").resolve("ACCOUNTS"), "records");
    }
    assertFalse(Files.exists(path));
  }
}
