package homeport.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// A map of a single-file store as a keyed table.
final class SingleFileTable implements KeyedTable {
  private final MVMap<byte[], byte[]> map;
  private final Path path;

  /// The highest key, once an insert has asked for it and as long as nothing else changes the map.
  private byte @Nullable [] highest;

  SingleFileTable(MVMap<byte[], byte[]> map, Path path) {
    this.map = map;
    this.path = path;
  }

  private <T extends @Nullable Object> T guarded(Function<MVMap<byte[], byte[]>, T> operation) {
    try {
      return operation.apply(map);
    } catch (MVStoreException e) {
      throw StoreException.failed("cannot use " + path, e);
    }
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return guarded(m -> m.get(key));
  }

  @Override
  public int ascending(byte[] from, byte @Nullable [] before, int limit, Rows rows) {
    return guarded(m -> {
      Cursor<byte[], byte[]> cursor = m.cursor(from);
      int given = 0;
      while (given < limit && cursor.hasNext()) {
        byte[] key = cursor.next();
        if (before != null && Arrays.compareUnsigned(key, before) >= 0) {
          break;
        }
        rows.row(key, cursor.getValue());
        given++;
      }
      return given;
    });
  }

  @Override
  public int descending(byte @Nullable [] before, byte[] from, int limit, Rows rows) {
    return guarded(m -> {
      byte[] top = before == null ? m.lastKey() : m.lowerKey(before);
      if (top == null) {
        return 0;
      }
      Cursor<byte[], byte[]> cursor = m.cursor(top, null, true);
      int given = 0;
      while (given < limit && cursor.hasNext()) {
        byte[] key = cursor.next();
        if (Arrays.compareUnsigned(key, from) < 0) {
          break;
        }
        rows.row(key, cursor.getValue());
        given++;
      }
      return given;
    });
  }

  /// Records that come in order go to the end of the tree without a search.
  @Override
  public void insert(byte[] key, byte[] record) {
    byte[] tail = highest == null ? guarded(MVMap::lastKey) : highest;
    if (tail != null && Arrays.compareUnsigned(key, tail) <= 0) {
      highest = tail;
      guarded(m -> m.put(key, record));
      return;
    }
    highest = key;
    guarded(m -> {
      m.append(key, record);
      return true;
    });
  }

  @Override
  public void update(byte[] key, byte[] record) {
    put(key, record);
  }

  @Override
  public void put(byte[] key, byte[] record) {
    highest = null;
    guarded(m -> m.put(key, record));
  }

  @Override
  public void delete(byte[] key) {
    highest = null;
    guarded(m -> m.remove(key));
  }

  @Override
  public void clear() {
    highest = null;
    guarded(m -> {
      m.clear();
      return true;
    });
  }

  @Override
  public long count() {
    return guarded(MVMap::sizeAsLong);
  }
}
