package homeport.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Room that an estate keeps for itself: a file that is deleted when the file system is full, so
/// that the step which filled it can be ended in order. Its data sets are disposed of, which the
/// catalog has to write down, and its log says what happened. The file is made again when the
/// estate is next opened and there is room for it. An estate that is opened on a full file system
/// has the room for as long: its store writes even when somebody only looks.
final class Reserve {
  private static final int BYTES = 2 << 20;

  /// How many times as much has to be free before the file is made.
  private static final int ENOUGH = 4;

  /// What a store may write when it is opened and closed and nothing is done.
  private static final int STORE_BYTES = 512 << 10;

  private final Path file;
  private final Free free;
  private boolean lent;

  private Reserve(Path file, Free free) {
    this.file = file;
    this.free = free;
  }

  /// How many bytes a file system has room for.
  @FunctionalInterface
  interface Free {
    long bytes() throws IOException;
  }

  /// @param state the estate's folder for what is its own
  static Reserve in(Path state) throws IOException {
    return in(state, () -> usable(state));
  }

  static Reserve in(Path state, Free free) throws IOException {
    Path file = Files.createDirectories(state).resolve("reserve");
    if (!Files.exists(file) && free.bytes() > (long) ENOUGH * BYTES) {
      Files.write(file, new byte[BYTES]);
    }
    return new Reserve(file, free);
  }

  private static long usable(Path place) throws IOException {
    return Files.getFileStore(place).getUsableSpace();
  }

  /// Gives the room free until [#takeBack] when the store has none to be opened in.
  void lend() {
    if (Files.exists(file) && !hasRoom(STORE_BYTES)) {
      release();
      lent = true;
    }
  }

  /// Takes the room again that was lent, if it is still there.
  void takeBack() {
    if (lent && hasRoom(free, BYTES)) {
      try {
        Files.write(file, new byte[BYTES]);
      } catch (IOException _) {
        release(); // somebody was faster; a part of it is of no use
      }
    }
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
    return hasRoom(free, bytes);
  }

  /// True when so many bytes can be written to the file system of a file or folder that is there.
  static boolean hasRoom(Path place, long bytes) {
    return hasRoom(() -> usable(place), bytes);
  }

  private static boolean hasRoom(Free free, long bytes) {
    try {
      return free.bytes() > bytes;
    } catch (IOException e) {
      return true; // the writing will say
    }
  }
}
