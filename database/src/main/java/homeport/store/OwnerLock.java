package homeport.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Holds a folder for one process. The lock is the operating system's, so it ends with the process
/// however that ends; the file's text, which process it is, is only for the message. The lock
/// covers one byte far behind the text, so that the text can be read on systems where locks are
/// mandatory.
final class OwnerLock implements AutoCloseable {
  private static final long LOCKED_BYTE = 1L << 40;

  private final FileChannel channel;

  private OwnerLock(FileChannel channel) {
    this.channel = channel;
  }

  static OwnerLock take(Path folder) {
    Path file = folder.resolve("owner.lock");
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = lock(channel);
      if (lock == null) {
        String owner = owner(channel);
        channel.close();
        throw new StoreException(
            StoreException.IN_USE,
            "the store in " + folder + " is in use by " + owner + "; a store has one owner",
            null);
      }
      byte[] text =
          ("process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8);
      channel.truncate(0);
      int written = channel.write(ByteBuffer.wrap(text), 0);
      assert written == text.length;
      return new OwnerLock(channel);
    } catch (IOException e) {
      throw StoreException.failed("cannot lock " + file, e);
    }
  }

  /// True when a process holds the folder. Not for a process that may hold it itself: closing the
  /// file would give its lock up on some systems.
  static boolean held(Path folder) throws IOException {
    Path file = folder.resolve("owner.lock");
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return lock(channel) == null;
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // this process has it already
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
    try {
      channel.close();
    } catch (IOException e) {
      throw StoreException.failed("cannot give the store up", e);
    }
  }
}
