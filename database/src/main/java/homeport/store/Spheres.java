package homeport.store;

import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The keyed data sets of an estate: each cluster with its alternate indexes, which VSAM calls a
/// sphere, is a [SingleFileStore] of its own, so that a change of one is written in blocks and
/// waits for nothing else (docs/store.md, "A file for each sphere").
///
/// A sphere has a file from its first use on; one that never held a record has none. Who uses
/// spheres keeps the list of those that there are: a catalog.
public final class Spheres {
  private final Path folder;
  private final Durability durability;
  private final Map<String, SingleFileStore> open = new HashMap<>();

  /// @param folder is made when it is needed
  Spheres(Path folder, Durability durability) {
    this.folder = folder;
    this.durability = durability;
  }

  private Path file(String sphere) {
    return folder.resolve(TableName.checked(sphere));
  }

  /// True when a sphere has been used.
  public boolean exists(String sphere) {
    return Files.exists(file(sphere));
  }

  /// Begins a unit of work on the tables of one sphere; there is one at a time. The file of a
  /// sphere that has none yet is made.
  ///
  /// @throws StoreException with [StoreException#IN_USE] when there is another one
  public synchronized UnitOfWork begin(String sphere) {
    boolean fresh = !exists(sphere);
    if (fresh) {
      makeFolder();
    }
    SingleFileStore known = open.get(sphere);
    if (known != null) {
      return known.begin(() -> close(sphere));
    }
    SingleFileStore file = SingleFileStore.open(file(sphere), durability);
    open.put(sphere, file);
    boolean begun = false;
    try {
      if (fresh) {
        syncFolder();
      }
      UnitOfWork work = file.begin(() -> close(sphere));
      begun = true;
      return work;
    } finally {
      if (!begun) {
        close(sphere);
      }
    }
  }

  private synchronized void close(String sphere) {
    SingleFileStore file = open.remove(sphere);
    if (file != null) {
      file.close();
    }
  }

  /// Closes all files; what is not committed is gone.
  synchronized void close() {
    for (String sphere : List.copyOf(open.keySet())) {
      close(sphere);
    }
  }

  private void makeFolder() {
    try {
      Path made = Files.createDirectories(folder);
      assert Files.isDirectory(made);
    } catch (IOException e) {
      throw StoreException.failed("cannot make the folder " + folder, e);
    }
  }

  /// Drops a sphere with all its tables, if there is one of that name.
  public void drop(String sphere) {
    try {
      if (Files.deleteIfExists(file(sphere))) {
        syncFolder();
      }
    } catch (IOException e) {
      throw StoreException.failed("cannot delete " + file(sphere), e);
    }
  }

  /// Gives a sphere another name, which no other has.
  public void rename(String from, String to) {
    try {
      Path moved = Files.move(file(from), file(to), StandardCopyOption.ATOMIC_MOVE);
      assert moved != null;
      syncFolder();
    } catch (IOException e) {
      throw StoreException.failed("cannot rename " + file(from), e);
    }
  }

  /// What the file of a sphere is like that nobody uses.
  public FileStamp stamp(String sphere) {
    return FileStamp.of(file(sphere));
  }

  /// A file's name is durable when its folder is.
  private void syncFolder() {
    if (durability != Durability.FULL) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw StoreException.failed("cannot write the folder " + folder, e);
    }
  }
}
