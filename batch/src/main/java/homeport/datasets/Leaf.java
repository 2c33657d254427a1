package homeport.datasets;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A run of a keyed data set's records that is in memory: every record with a key from `low` up to,
/// not with, `high`, in order, and nothing else. Because it is complete, that a key is not in it
/// says that the data set does not have the key.
///
/// Records stand in one byte array, as in a control interval of VSAM; three arrays beside it say
/// where each begins, how long it is and how it differs from what the store has.
final class Leaf {
  /// As in the store.
  static final byte CLEAN = 0;

  /// Not in the store.
  static final byte NEW = 1;

  /// In the store with other contents.
  static final byte CHANGED = 2;

  /// Deleted, in the store still.
  static final byte DELETED = 3;

  /// Deleted, and never in the store.
  static final byte GONE = 4;

  static final int RECORDS_MAX = 1_024;
  static final int BYTES_MAX = 512 * 1024;

  private static final int BYTES_FIRST = 4 * 1024;

  final byte[] low;
  byte @Nullable [] high;

  private final int keyOffset;
  private final int keyLength;

  byte[] heap = new byte[BYTES_FIRST];
  int used;
  int[] at = new int[16];
  int[] length = new int[16];
  byte[] state = new byte[16];
  int count;

  boolean dirty;

  /// Used since the image last looked for leaves to give up.
  boolean touched = true;

  /// @param low the lowest key it answers for; empty for no bound
  /// @param high the key it no longer answers for; null for no bound
  Leaf(byte[] low, byte @Nullable [] high, int keyOffset, int keyLength) {
    this.low = low;
    this.high = high;
    this.keyOffset = keyOffset;
    this.keyLength = keyLength;
  }

  /// Takes as much room as a leaf before it has, which records in order filled.
  void reserve(Leaf before) {
    heap = new byte[Math.max(before.used, BYTES_FIRST)];
    at = new int[before.at.length];
    length = new int[at.length];
    state = new byte[at.length];
  }

  boolean live(int slot) {
    return state[slot] <= CHANGED;
  }

  boolean full(int more) {
    return count >= RECORDS_MAX || used + more > BYTES_MAX;
  }

  int bytes() {
    return heap.length + at.length * 9;
  }

  /// Compares the key of a record with another, of any length.
  int compareKey(int slot, byte[] key, int offset, int length) {
    int from = at[slot] + keyOffset;
    return KeyOrder.compare(heap, from, keyLength, key, offset, length);
  }

  int keyAt(int slot) {
    return at[slot] + keyOffset;
  }

  byte[] key(int slot) {
    int from = at[slot] + keyOffset;
    return Arrays.copyOfRange(heap, from, from + keyLength);
  }

  byte[] record(int slot) {
    return Arrays.copyOfRange(heap, at[slot], at[slot] + length[slot]);
  }

  /// The first slot whose key is not less, `count` when there is none.
  int search(byte[] key, int offset, int length) {
    int from = 0;
    int to = count;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (compareKey(middle, key, offset, length) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// Puts a record in at a slot, moving the later ones.
  void insert(int slot, byte[] record, int offset, int bytes, byte as) {
    if (count == at.length) {
      int larger = Math.min(count * 2, RECORDS_MAX);
      at = Arrays.copyOf(at, larger);
      length = Arrays.copyOf(length, larger);
      state = Arrays.copyOf(state, larger);
    }
    int place = place(bytes);
    if (slot < count) {
      System.arraycopy(at, slot, at, slot + 1, count - slot);
      System.arraycopy(length, slot, length, slot + 1, count - slot);
      System.arraycopy(state, slot, state, slot + 1, count - slot);
    }
    System.arraycopy(record, offset, heap, place, bytes);
    at[slot] = place;
    length[slot] = bytes;
    state[slot] = as;
    count++;
    dirty |= as != CLEAN;
  }

  /// Gives a slot other contents with the same key.
  void replace(int slot, byte[] record, int offset, int bytes, byte as) {
    if (bytes > length[slot]) {
      at[slot] = place(bytes);
    }
    System.arraycopy(record, offset, heap, at[slot], bytes);
    length[slot] = bytes;
    state[slot] = as;
    dirty = true;
  }

  private int place(int bytes) {
    if (used + bytes > heap.length) {
      int live = 0;
      for (int i = 0; i < count; i++) {
        live += length[i];
      }
      int wanted = Math.max(live + bytes, BYTES_FIRST);
      compact(wanted > heap.length * 3 / 4 ? Math.max(wanted, heap.length * 2) : heap.length);
    }
    int place = used;
    used += bytes;
    return place;
  }

  /// Gives back what was taken to grow.
  void trim() {
    heap = Arrays.copyOf(heap, used);
    at = Arrays.copyOf(at, Math.max(count, 1));
    length = Arrays.copyOf(length, at.length);
    state = Arrays.copyOf(state, at.length);
  }

  private void compact(int size) {
    byte[] fresh = new byte[size];
    int to = 0;
    for (int i = 0; i < count; i++) {
      System.arraycopy(heap, at[i], fresh, to, length[i]);
      at[i] = to;
      to += length[i];
    }
    heap = fresh;
    used = to;
  }

  /// Moves the records from a slot on to a new leaf, which answers from that slot's key on.
  Leaf split(int slot) {
    Leaf right = new Leaf(key(slot), high, keyOffset, keyLength);
    for (int i = slot; i < count; i++) {
      right.insert(right.count, heap, at[i], length[i], state[i]);
    }
    count = slot;
    high = right.low;
    compact(heap.length);
    return right;
  }

  /// The store has it all now: forgets what is deleted.
  void cleaned() {
    int to = 0;
    for (int i = 0; i < count; i++) {
      if (live(i)) {
        at[to] = at[i];
        length[to] = length[i];
        state[to] = CLEAN;
        to++;
      }
    }
    count = to;
    dirty = false;
  }
}
