package homeport.trial.replay;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A folder that goes when it is closed. One whose process was killed is as large as a pack's data
/// sets, and stays; it goes when the next one is made. That its process is gone is known by a lock,
/// which ends with the process.
record WorkFolder(Path path, FileChannel owner) implements AutoCloseable {
  private static final String PREFIX = "homeport-trial";
  private static final String LOCK = "owner.lock";

  /// A folder is made before its lock is taken.
  private static final Duration BEING_MADE = Duration.ofMinutes(1);

  /// Those of this process: to open and close a lock's file a second time would end the lock.
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  static WorkFolder make() throws IOException {
    Path made = Files.createTempDirectory(PREFIX).toAbsolutePath();
    OWN.add(made);
    WorkFolder folder =
        new WorkFolder(
            made,
            FileChannel.open(
                made.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    boolean done = false;
    try {
      FileLock lock = folder.owner.lock();
      assert lock.isValid();
      sweep(made, Instant.now().minus(BEING_MADE));
      done = true;
      return folder;
    } finally {
      if (!done) {
        folder.close();
      }
    }
  }

  /// Deletes folders beside this one that nobody owns any more.
  ///
  /// @param before younger ones may be being made
  static void sweep(Path mine, Instant before) throws IOException {
    Path place = mine.toAbsolutePath().getParent();
    if (place == null) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.list(place)) {
      all = files.filter(file -> String.valueOf(file.getFileName()).startsWith(PREFIX)).toList();
    }
    for (Path other : all) {
      if (!OWN.contains(other) && !other.equals(mine.toAbsolutePath())) {
        abandon(other, mine, before);
      }
    }
  }

  /// What cannot be looked at or deleted is somebody else's.
  private static void abandon(Path other, Path mine, Instant before) {
    Path lock = other.resolve(LOCK);
    try {
      if (!Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
          || !Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)
          || !Files.getOwner(other).equals(Files.getOwner(mine))
          || Files.getLastModifiedTime(lock).toInstant().isAfter(before)) {
        return;
      }
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
          FileLock free = channel.tryLock()) {
        if (free != null) {
          delete(other);
        }
      }
    } catch (IOException | OverlappingFileLockException e) {
      assert Files.exists(mine) : e;
    }
  }

  Path folder(String name) throws IOException {
    return Files.createDirectories(path.resolve(name));
  }

  @Override
  public void close() throws IOException {
    owner.close();
    delete(path);
    OWN.remove(path);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
