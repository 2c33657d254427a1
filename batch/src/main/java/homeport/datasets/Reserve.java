package homeport.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Room that an estate keeps for itself: a file that is deleted when the file system is full, so
/// that the step which filled it can be ended in order. Its data sets are disposed of, which the
/// catalog has to write down, and its log says what happened. The file is made again when the
/// estate is next opened and there is room for it.
final class Reserve {
  private static final int BYTES = 2 << 20;

  /// How many times as much has to be free before the file is made.
  private static final int ENOUGH = 4;

  private final Path folder;
  private final Path file;

  private Reserve(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  /// @param state the estate's folder for what is its own
  static Reserve in(Path state) throws IOException {
    Path file = Files.createDirectories(state).resolve("reserve");
    if (!Files.exists(file) && usable(state) > (long) ENOUGH * BYTES) {
      Files.write(file, new byte[BYTES]);
    }
    return new Reserve(state, file);
  }

  private static long usable(Path place) throws IOException {
    return Files.getFileStore(place).getUsableSpace();
  }

  /// Gives the room free.
  void release() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      assert !Files.exists(file) : e; // what comes next says that there is no room
    }
  }

  /// True when so many bytes can be written and the reserve is not needed for it.
  boolean hasRoom(long bytes) {
    return hasRoom(folder, bytes);
  }

  /// True when so many bytes can be written to the file system of a file or folder that is there.
  static boolean hasRoom(Path place, long bytes) {
    try {
      return usable(place) > bytes;
    } catch (IOException e) {
      return true; // the writing will say
    }
  }
}
