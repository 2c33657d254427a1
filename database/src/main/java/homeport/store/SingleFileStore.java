package homeport.store;

import homeport.store.EmbeddedStore.Durability;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// A store in one file, without SQL: for a keyed data set of its own that a command line names by
/// path, and for each sphere of an estate ([Spheres]). The file is H2's log-structured B-tree file
/// (docs/formats/keyed-file.md): a commit appends a chunk and then points the header to it, so a
/// file is always as its last commit left it. One unit of work at a time.
public final class SingleFileStore implements Store {
  /// Pages that it keeps in memory; who reads a data set holds an image of what it has read.
  private static final int CACHE_MIB = 2;

  /// Behind a table's name in the name of its map: its values are blocks, form 1.
  private static final String BLOCKS = "/1";

  private final MVStore file;
  private final Path path;
  private final Durability durability;
  private final Semaphore one = new Semaphore(1);

  private SingleFileStore(MVStore file, Path path, Durability durability) {
    this.file = file;
    this.path = path;
    this.durability = durability;
  }

  /// Opens the file, or creates it; a commit waits for the medium.
  ///
  /// @throws StoreException with [StoreException#IN_USE] when another process has it, with
  ///   [StoreException#FAILED] when it is no such file or is damaged
  public static SingleFileStore open(Path path) {
    return open(path, Durability.FULL);
  }

  static SingleFileStore open(Path path, Durability durability) {
    long closedAt = CleanHeader.version(path);
    try {
      MVStore file =
          new MVStore.Builder()
              .fileName(path.toAbsolutePath().toString())
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .cacheSize(CACHE_MIB)
              .open();
      if (file.getCurrentVersion() < closedAt) {
        file.closeImmediately();
        throw new StoreException(
            StoreException.FAILED,
            "the file "
                + path
                + " is cut off: what was written last is gone; bring it back from a"
                + " backup",
            null);
      }
      file.setVersionsToKeep(0);
      file.setRetentionTime(0); // a commit has reached the medium before the next one begins
      return new SingleFileStore(file, path, durability);
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new StoreException(
            StoreException.IN_USE, "the file " + path + " is in use by another process", e);
      }
      throw StoreException.failed("cannot open " + path + " as a keyed data set", e);
    }
  }

  @Override
  public UnitOfWork begin() {
    return begin(() -> {});
  }

  /// Begins a unit of work.
  ///
  /// @param behind done at its end
  UnitOfWork begin(Runnable behind) {
    if (!one.tryAcquire()) {
      throw new StoreException(
          StoreException.IN_USE, "the file " + path + " is already in use here", null);
    }
    return new Unit(behind);
  }

  @Override
  public void close() {
    try {
      if (!file.isClosed()) {
        file.rollback();
        file.close();
      }
    } catch (MVStoreException e) {
      throw StoreException.failed("cannot close " + path, e);
    }
  }

  private final class Unit implements UnitOfWork {
    private final Map<String, BlockTable> open = new HashMap<>();
    private final Runnable behind;
    private boolean ended;

    private Unit(Runnable behind) {
      this.behind = behind;
    }

    @Override
    public boolean exists(String table) {
      return file.hasMap(mapName(table));
    }

    @Override
    public KeyedTable table(String table) {
      if (!exists(table)) {
        throw new StoreException(
            StoreException.FAILED, path + " has no table `" + table + "`", null);
      }
      return opened(table);
    }

    private BlockTable opened(String table) {
      return open.computeIfAbsent(table, name -> new BlockTable(map(name), path));
    }

    private static String mapName(String table) {
      return TableName.checked(table) + BLOCKS;
    }

    private MVMap<byte[], byte[]> map(String table) {
      return file.openMap(
          mapName(table),
          new MVMap.Builder<byte[], byte[]>()
              .singleWriter()
              .keyType(UnsignedBytesType.INSTANCE)
              .valueType(UnsignedBytesType.INSTANCE));
    }

    @Override
    public KeyedTable create(String table, int keyMax, int recordMax) {
      if (exists(table)) {
        throw new StoreException(
            StoreException.FAILED, path + " already has a table `" + table + "`", null);
      }
      KeyedTable created = opened(table);
      commit();
      return created;
    }

    @Override
    public void drop(String table) {
      open.remove(table);
      if (exists(table)) {
        file.removeMap(map(table));
      }
      commit();
    }

    @Override
    public void rename(String from, String to) {
      if (!exists(from) || exists(to)) {
        throw new StoreException(
            StoreException.FAILED, path + ": `" + from + "` cannot become `" + to + '`', null);
      }
      open.values().forEach(BlockTable::send);
      open.remove(from);
      file.renameMap(map(from), mapName(to));
      commit();
    }

    @Override
    public void commit() {
      open.values().forEach(BlockTable::send);
      try {
        long version = file.commit();
        assert version >= -1;
        if (durability == Durability.FULL) {
          file.sync();
        }
      } catch (MVStoreException e) {
        throw StoreException.failed("cannot write " + path, e);
      }
    }

    @Override
    public void rollback() {
      open.values().forEach(BlockTable::forget);
      file.rollback();
      open.clear();
    }

    @Override
    public void close() {
      if (!ended) {
        ended = true;
        try {
          if (!file.isClosed()) {
            rollback();
          }
        } finally {
          one.release();
          behind.run();
        }
      }
    }

    @Override
    public String toString() {
      return "unit of work on " + path;
    }
  }

  /// The file's path; for messages.
  @Override
  public String toString() {
    return path.toString();
  }
}
