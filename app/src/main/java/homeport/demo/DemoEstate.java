package homeport.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Where a demo keeps its things: a folder below Homeport's own state that is made anew each time,
/// and is this demo's alone as long as it runs or serves. A second demo gets a folder of its own.
public final class DemoEstate implements AutoCloseable {
  /// So many demos run side by side from one checkout.
  private static final int DEMOS_MAX = 20;

  private final Path home;
  private final Path root;
  private final FileChannel lock;

  private DemoEstate(Path home, Path root, FileChannel lock) {
    this.home = home;
    this.root = root;
    this.lock = lock;
  }

  /// The sample estate of a checkout.
  public static Path samples(Path home) {
    return home.resolve("samples").resolve("savings-bank");
  }

  /// Takes the first folder that no other demo has, takes away what an earlier demo left in it and
  /// makes a fresh copy of the sample estate.
  ///
  /// @param home the folder Homeport was started from
  /// @throws IOException when every folder is taken, too
  public static DemoEstate fresh(Path home) throws IOException {
    Path state = Files.createDirectories(home.resolve(".homeport"));
    for (int number = 1; number <= DEMOS_MAX; number++) {
      String name = number == 1 ? "demo" : "demo-" + number;
      FileChannel lock = take(state.resolve(name + ".lock"));
      if (lock != null) {
        DemoEstate demo = new DemoEstate(home, state.resolve(name), lock);
        demo.clear();
        return demo;
      }
    }
    throw new IOException(DEMOS_MAX + " demos are running from " + home.toAbsolutePath());
  }

  private void clear() throws IOException {
    boolean made = false;
    try {
      SampleBank.delete(root);
      SampleBank.copy(samples(home), bank());
      made = true;
    } finally {
      if (!made) {
        close();
      }
    }
  }

  /// The system takes the lock away when the process ends, in whatever way.
  private static @Nullable FileChannel take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException _) {
      // a demo in this process has it
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : channel;
  }

  /// A copy of the sample whose programs nobody has run yet, for a fault to be planted in.
  public Path copy(String name) throws IOException {
    Path folder = root.resolve(name);
    SampleBank.copy(samples(home), folder);
    return folder;
  }

  /// The estate that runs.
  public Path bank() {
    return root.resolve("savings-bank");
  }

  /// Its review, where the console looks for it.
  public Path review() {
    return bank().resolve("review");
  }

  /// Packs, and what came of replaying them, where the console looks for that.
  public Path evidence() {
    return bank().resolve(".homeport").resolve("trials");
  }

  /// The store of the programme in which it takes part.
  public Path programme() {
    return root.resolve("programme");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
