package homeport.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/// Holds a folder for one process. The lock is the operating system's, so it ends with the process
/// however that ends; the file's text, which process it is, is only for the message. The lock
/// covers one byte far behind the text, so that the text can be read on systems where locks are
/// mandatory.
///
/// A process gives up every lock it has on a file when it closes the file anywhere (POSIX,
/// `fcntl`). So a process keeps in mind which folders it holds, and does not open their files
/// again.
final class OwnerLock implements AutoCloseable {
  private static final long LOCKED_BYTE = 1L << 40;

  /// Whoever only looks ([#held]) has the lock for an instant. An owner is still there after this.
  private static final int TRIES = 10;

  private static final long BETWEEN_TRIES_MS = 20;

  /// The folders that this process holds.
  private static final Set<Path> MINE = new HashSet<>();

  private final Path folder;
  private final FileChannel channel;

  private OwnerLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static OwnerLock take(Path folder) {
    Path file = folder.resolve("owner.lock");
    try {
      Path real = Files.createDirectories(folder).toRealPath();
      synchronized (MINE) {
        if (MINE.contains(real)) {
          throw inUse(folder, "this process");
        }
        OwnerLock taken = new OwnerLock(real, locked(folder, file));
        MINE.add(real);
        return taken;
      }
    } catch (IOException e) {
      throw StoreException.failed("cannot lock " + file, e);
    }
  }

  /// The file, locked, and with this process's number in it.
  private static FileChannel locked(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean done = false;
    try {
      if (!tried(channel)) {
        throw inUse(folder, owner(channel));
      }
      byte[] text =
          ("process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8);
      channel.truncate(0);
      int written = channel.write(ByteBuffer.wrap(text), 0);
      assert written == text.length;
      done = true;
      return channel;
    } finally {
      if (!done) {
        channel.close();
      }
    }
  }

  private static boolean tried(FileChannel channel) throws IOException {
    for (int i = 1; channel.tryLock(LOCKED_BYTE, 1, false) == null; i++) {
      if (i == TRIES) {
        return false;
      }
      try {
        Thread.sleep(BETWEEN_TRIES_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private static StoreException inUse(Path folder, String owner) {
    return new StoreException(
        StoreException.IN_USE,
        "the store in "
            + folder
            + " is in use by "
            + owner
            + "; a store has one owner: wait until it ends, or stop it",
        null);
  }

  /// True when a process holds the folder. Asked with a lock that others who ask can share, of a
  /// file that may be read only.
  static boolean held(Path folder) throws IOException {
    Path file = folder.resolve("owner.lock");
    if (!Files.exists(file)) {
      return false;
    }
    synchronized (MINE) {
      if (MINE.contains(folder.toRealPath())) {
        return true;
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
          FileLock lock = channel.tryLock(LOCKED_BYTE, 1, true)) {
        return lock == null;
      }
    }
  }

  private static String owner(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(64);
    int length = channel.read(text, 0);
    return length <= 0
        ? "another process"
        : new String(text.array(), 0, length, StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() {
    synchronized (MINE) {
      try {
        channel.close();
      } catch (IOException e) {
        throw StoreException.failed("cannot give the store up", e);
      } finally {
        MINE.remove(folder);
      }
    }
  }
}
