package homeport.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// A keyed table in a map of blocks: each block has the records of a range of keys in their order,
/// under its lowest key, as a control interval has. Records one by one in the map's tree would cost
/// several times the work.
///
/// Changes gather and are merged into their blocks before a read and before a commit; blocks that
/// do not change are not touched.
final class BlockTable implements KeyedTable {
  private static final int BLOCK = 32 * 1024;
  private static final int HEAD = Short.BYTES + Integer.BYTES;

  private final MVMap<byte[], byte[]> map;
  private final Path path;

  /// Bytes of changes that may gather before they are merged.
  private static final int GATHERED_MAX = 4 << 20;

  private final List<Change> changes = new ArrayList<>();
  private boolean inOrder = true;
  private long gathered;

  /// A record to come, with its key, where they stand in an array.
  ///
  /// @param length -1 for a deletion
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Change(byte[] in, int keyAt, int keyLength, int at, int length) {
    static Change of(byte[] key, byte[] record) {
      byte[] both = Arrays.copyOf(key, key.length + record.length);
      System.arraycopy(record, 0, both, key.length, record.length);
      return new Change(both, 0, key.length, key.length, record.length);
    }

    boolean deletes() {
      return length < 0;
    }

    byte[] key() {
      return Arrays.copyOfRange(in, keyAt, keyAt + keyLength);
    }

    int compareKey(Change other) {
      return Arrays.compareUnsigned(
          in, keyAt, keyAt + keyLength, other.in, other.keyAt, other.keyAt + other.keyLength);
    }

    int compareKey(byte[] other) {
      return compareKey(other, 0, other.length);
    }

    int compareKey(byte[] other, int from, int bytes) {
      return Arrays.compareUnsigned(in, keyAt, keyAt + keyLength, other, from, from + bytes);
    }
  }

  BlockTable(MVMap<byte[], byte[]> map, Path path) {
    this.map = map;
    this.path = path;
  }

  @Override
  public String name() {
    String name = map.getName();
    return name.substring(0, name.lastIndexOf('/'));
  }

  private <T extends @Nullable Object> T guarded(Function<MVMap<byte[], byte[]>, T> operation) {
    try {
      return operation.apply(map);
    } catch (MVStoreException e) {
      throw StoreException.failed("cannot use " + path, e);
    }
  }

  private void change(Change change) {
    if (!changes.isEmpty() && changes.getLast().compareKey(change) >= 0) {
      inOrder = false;
    }
    changes.add(change);
    gathered += change.keyLength + Math.max(change.length, 0);
    if (gathered > GATHERED_MAX) {
      send();
    }
  }

  @Override
  public void insert(byte[] key, byte[] record) {
    change(Change.of(key, record));
  }

  @Override
  public void insert(byte[] in, int keyAt, int keyLength, int at, int length) {
    change(new Change(in, keyAt, keyLength, at, length));
  }

  @Override
  public void put(byte[] key, byte[] record) {
    change(Change.of(key, record));
  }

  @Override
  public void update(byte[] key, byte[] record) {
    change(Change.of(key, record));
  }

  @Override
  public void update(byte[] in, int keyAt, int keyLength, int at, int length) {
    change(new Change(in, keyAt, keyLength, at, length));
  }

  @Override
  public void delete(byte[] key) {
    change(new Change(key, 0, key.length, 0, -1));
  }

  @Override
  public void clear() {
    forget();
    guarded(m -> {
      m.clear();
      return true;
    });
  }

  /// Drops the changes that have gathered.
  void forget() {
    changes.clear();
    inOrder = true;
    gathered = 0;
  }

  /// Merges the changes that have gathered into their blocks.
  void send() {
    if (changes.isEmpty()) {
      return;
    }
    List<Change> sorted = sorted();
    guarded(m -> {
      int at = 0;
      while (at < sorted.size()) {
        at = merge(m, sorted, at);
      }
      return true;
    });
    forget();
  }

  /// The changes by key; of several of one key the last.
  private List<Change> sorted() {
    if (inOrder) {
      return changes;
    }
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Change::compareKey);
    int to = 0;
    for (int i = 0; i < sorted.size(); i++) {
      boolean last = i + 1 == sorted.size() || sorted.get(i).compareKey(sorted.get(i + 1)) != 0;
      if (last) {
        sorted.set(to++, sorted.get(i));
      }
    }
    return sorted.subList(0, to);
  }

  /// Merges the changes that belong into one block.
  ///
  /// @return the first change that does not
  private static int merge(MVMap<byte[], byte[]> map, List<Change> sorted, int from) {
    byte[] key = sorted.get(from).key();
    byte[] low = map.floorKey(key);
    if (low == null) {
      low = map.firstKey();
    }
    byte[] high = low == null ? null : map.higherKey(low);
    byte[] old = low == null ? null : map.remove(low);
    BlockWriter blocks = new BlockWriter(map);
    Entries there = new Entries(old == null ? new byte[0] : old);
    boolean more = there.next();
    int at = from;
    while (at < sorted.size() && (high == null || sorted.get(at).compareKey(high) < 0)) {
      Change change = sorted.get(at++);
      while (more && there.compareKey(change) < 0) {
        blocks.copy(there);
        more = there.next();
      }
      if (more && there.compareKey(change) == 0) {
        more = there.next();
      }
      if (!change.deletes()) {
        blocks.add(change);
      }
    }
    while (more) {
      blocks.copy(there);
      more = there.next();
    }
    blocks.end();
    return at;
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    send();
    return guarded(m -> {
      byte[] low = m.floorKey(key);
      byte[] block = low == null ? null : m.get(low);
      Entries entries = new Entries(block == null ? new byte[0] : block);
      while (entries.next()) {
        int order = entries.compareKey(key);
        if (order >= 0) {
          return order == 0 ? entries.record() : null;
        }
      }
      return null;
    });
  }

  @Override
  public int ascending(byte[] from, byte @Nullable [] before, int limit, Rows rows) {
    return ascending(from, before, limit, entries -> rows.row(entries.key(), entries.record()));
  }

  @Override
  public int ascendingSlices(byte[] from, byte @Nullable [] before, int limit, Slices slices) {
    return ascending(
        from,
        before,
        limit,
        entries -> slices.slice(entries.block, entries.recordAt(), entries.recordLength));
  }

  private int ascending(byte[] from, byte @Nullable [] before, int limit, Consumer<Entries> taker) {
    send();
    return guarded(m -> {
      byte[] low = m.floorKey(from);
      byte[] block = low == null ? m.firstKey() : low;
      int given = 0;
      while (block != null && given < limit) {
        Entries entries = new Entries(block(m, block));
        while (given < limit && entries.next()) {
          if (given == 0 && entries.compareKey(from) < 0) {
            continue;
          }
          if (before != null && entries.compareKey(before) >= 0) {
            return given;
          }
          taker.accept(entries);
          given++;
        }
        block = m.higherKey(block);
      }
      return given;
    });
  }

  @Override
  public int descending(byte @Nullable [] before, byte[] from, int limit, Rows rows) {
    send();
    return guarded(m -> {
      byte[] block = before == null ? m.lastKey() : m.lowerKey(before);
      int given = 0;
      while (block != null && given < limit) {
        List<byte[][]> upward = new ArrayList<>();
        Entries entries = new Entries(block(m, block));
        while (entries.next() && (before == null || entries.compareKey(before) < 0)) {
          upward.add(new byte[][] {entries.key(), entries.record()});
        }
        for (byte[][] one : upward.reversed()) {
          if (given == limit || Arrays.compareUnsigned(one[0], from) < 0) {
            return given;
          }
          rows.row(one[0], one[1]);
          given++;
        }
        block = m.lowerKey(block);
      }
      return given;
    });
  }

  private static byte[] block(MVMap<byte[], byte[]> map, byte[] low) {
    byte[] block = map.get(low);
    return block == null ? new byte[0] : block;
  }

  @Override
  public long count() {
    send();
    return guarded(m -> {
      long count = 0;
      for (byte[] low = m.firstKey(); low != null; low = m.higherKey(low)) {
        Entries entries = new Entries(block(m, low));
        while (entries.next()) {
          count++;
        }
      }
      return count;
    });
  }

  /// The records of a block, one after the other: two bytes with the key's length, four with the
  /// record's, the key, the record.
  private static final class Entries {
    private final byte[] block;
    private final ByteBuffer lengths;
    private int end;
    private int keyLength;
    private int recordLength;

    Entries(byte[] block) {
      this.block = block;
      this.lengths = ByteBuffer.wrap(block);
    }

    boolean next() {
      if (end >= block.length) {
        return false;
      }
      int left = block.length - end - HEAD;
      keyLength = left < 0 ? 0 : lengths.getShort(end) & 0xFFFF;
      recordLength = left < 0 ? 0 : lengths.getInt(end + Short.BYTES);
      if (recordLength < 0 || keyLength > left || recordLength > left - keyLength) {
        throw new StoreException(
            StoreException.FAILED, "it is damaged: a record goes beyond its block", null);
      }
      end += HEAD + keyLength + recordLength;
      return true;
    }

    private int keyAt() {
      return end - recordLength - keyLength;
    }

    int compareKey(byte[] other) {
      return Arrays.compareUnsigned(block, keyAt(), keyAt() + keyLength, other, 0, other.length);
    }

    int compareKey(Change other) {
      return -other.compareKey(block, keyAt(), keyLength);
    }

    int recordAt() {
      return end - recordLength;
    }

    byte[] key() {
      return Arrays.copyOfRange(block, keyAt(), keyAt() + keyLength);
    }

    byte[] record() {
      return Arrays.copyOfRange(block, end - recordLength, end);
    }
  }

  /// Fills blocks and puts them into the map.
  private static final class BlockWriter {
    private final MVMap<byte[], byte[]> map;
    private byte[] block = new byte[BLOCK];
    private int used;
    private byte @Nullable [] low;

    BlockWriter(MVMap<byte[], byte[]> map) {
      this.map = map;
    }

    private void room(int bytes) {
      if (used > 0 && used + bytes > BLOCK) {
        end();
      }
      if (bytes > block.length) {
        block = new byte[bytes];
      }
    }

    void add(Change change) {
      room(HEAD + change.keyLength + change.length);
      if (used == 0) {
        low = change.key();
      }
      ByteBuffer.wrap(block, used, HEAD).putShort((short) change.keyLength).putInt(change.length);
      used += HEAD;
      System.arraycopy(change.in, change.keyAt, block, used, change.keyLength);
      used += change.keyLength;
      System.arraycopy(change.in, change.at, block, used, change.length);
      used += change.length;
    }

    void copy(Entries from) {
      int bytes = HEAD + from.keyLength + from.recordLength;
      room(bytes);
      if (used == 0) {
        low = from.key();
      }
      System.arraycopy(from.block, from.end - bytes, block, used, bytes);
      used += bytes;
    }

    void end() {
      if (used > 0 && low != null) {
        byte[] before = map.put(low, Arrays.copyOf(block, used));
        assert before == null;
        used = 0;
      }
    }
  }
}
