package homeport.datasets;

import homeport.store.KeyedTable;
import homeport.store.UnitOfWork;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of a keyed data set that is in memory while it is open, and what has changed of it.
///
/// One record at a time, a relational store is several times slower than VSAM's buffers. So records
/// come from it by pages and go back to it in bulk. The image is an ordered list of leaves
/// ([Leaf]), each complete for its range of keys, with gaps between them where nothing has been
/// read. A search that falls into a gap reads a page there. Pages grow while a data set fits the
/// budget, so a small data set that is read at random is soon in memory whole; once leaves had to
/// be given up they stay small.
///
/// Changes wait in the leaves. When many have gathered, and at CLOSE, *all* of them go to the store
/// in one unit of work: so what the store holds is at each moment what the step had written up to
/// some moment before, never a mixture. Deletions go first, then additions, then replacements, each
/// in key order.
///
/// All open files of a data set in this process share its image; they hold its monitor for each
/// operation. A data set's alternate indexes have images of their own that go to the store together
/// with it ([ImageSet]).
final class KeyedImage {
  private static final byte[] LOWEST = {};
  private static final int PAGE_FIRST = 16;
  private static final int PAGE_SMALL = 8;
  private static final int DIRTY_SHARE = 2;

  private final ImageSet set;
  private final KeyedTable table;
  private final int keyOffset;
  private final int keyLength;
  private final int pageMax;
  private final long budgetBytes;
  private long share;

  private Leaf[] leaves = new Leaf[16];
  private int count;
  private long bytes;
  private long dirtyBytes;
  private int page = PAGE_FIRST;
  private boolean gaveUp;

  /// Counts what moves records in memory: a place found before is no longer good when it has
  /// changed.
  private long changes;

  /// What an image has in memory, all of it as in the store.
  record Contents(
      List<Leaf> leaves, int keyOffset, int keyLength, long bytes, int page, boolean gaveUp) {}

  /// A place in the image. Valid while [#stamp] is the image's.
  static final class Place {
    @Nullable Leaf leaf;
    int slot;
    long stamp = -1;

    /// Takes another place over.
    void copy(Place other) {
      set(other.leaf, other.slot, other.stamp);
    }

    private void set(@Nullable Leaf newLeaf, int newSlot, long newStamp) {
      leaf = newLeaf;
      slot = newSlot;
      stamp = newStamp;
    }

    /// The leaf of a place that was found.
    Leaf found() {
      if (leaf == null) {
        throw new IllegalStateException("no record at this place");
      }
      return leaf;
    }
  }

  /// An image with its share of the memory that there is.
  ///
  /// @param set the images that go to the store together
  /// @param empty the table is known to have no records
  static KeyedImage of(ImageSet set, KeyedTable table, ImageForm form, boolean empty) {
    long share = ImageMemory.take();
    KeyedImage image = new KeyedImage(set, table, form, empty, share, share);
    Contents before = empty ? null : set.before(table);
    if (before != null) {
      image.adopt(before);
    }
    return image;
  }

  KeyedImage(
      UnitOfWork work,
      KeyedTable table,
      Attributes.Cluster attributes,
      boolean empty,
      long budgetBytes,
      long share) {
    this(new ImageSet(work), table, ImageForm.of(attributes), empty, budgetBytes, share);
  }

  /// @param budgetBytes most bytes of records to hold
  /// @param share what to give back to [ImageMemory] at the end
  private KeyedImage(
      ImageSet set, KeyedTable table, ImageForm form, boolean empty, long budgetBytes, long share) {
    this.share = share;
    this.set = set;
    this.table = table;
    this.keyOffset = form.keyOffset();
    this.keyLength = form.keyLength();
    this.pageMax =
        Math.max(PAGE_SMALL, Math.min(Leaf.RECORDS_MAX, Leaf.BYTES_MAX / form.recordMax()));
    this.budgetBytes = budgetBytes;
    set.add(this);
    if (empty) {
      add(new Leaf(LOWEST, null, keyOffset, keyLength));
    }
  }

  /// Takes over what was in memory at the last CLOSE. One that is larger than what there is now is
  /// not taken.
  private void adopt(Contents known) {
    boolean same = known.keyOffset() == keyOffset && known.keyLength() == keyLength;
    if (count > 0 || !same || known.bytes() > budgetBytes) {
      return;
    }
    leaves = known.leaves().toArray(new Leaf[Math.max(16, known.leaves().size())]);
    count = known.leaves().size();
    bytes = known.bytes();
    page = known.page();
    gaveUp = known.gaveUp();
    changes++;
  }

  /// What is in memory when all has been sent.
  Contents contents() {
    List<Leaf> all = List.of(Arrays.copyOf(leaves, count));
    return new Contents(all, keyOffset, keyLength, bytes, page, gaveUp);
  }

  KeyedTable table() {
    return table;
  }

  ImageSet set() {
    return set;
  }

  /// The bytes of the records that have changed since the last time they were sent.
  long changedBytes() {
    return dirtyBytes;
  }

  boolean valid(Place place) {
    return place.stamp == changes;
  }

  /// Finds the record with a key.
  boolean exact(Place place, byte[] key, int offset) {
    Leaf leaf = covering(key, offset, keyLength);
    if (leaf == null) {
      leaf = readPage(Arrays.copyOfRange(key, offset, offset + keyLength), randomPage());
    }
    int slot = leaf.search(key, offset, keyLength);
    if (slot < leaf.count
        && leaf.live(slot)
        && leaf.compareKey(slot, key, offset, keyLength) == 0) {
      place.set(leaf, slot, changes);
      return true;
    }
    return false;
  }

  /// Finds the first record whose key is not less; a shorter key than the data set's is less than
  /// all that begin with it.
  boolean ceiling(Place place, byte[] key, int offset, int length) {
    Leaf leaf = covering(key, offset, length);
    if (leaf == null) {
      leaf = readPage(Arrays.copyOfRange(key, offset, offset + length), sequentialPage());
    }
    return forward(place, leaf, leaf.search(key, offset, length));
  }

  /// Goes on to the next record from a place that is valid.
  boolean next(Place place) {
    return forward(place, place.found(), place.slot + 1);
  }

  private boolean forward(Place place, Leaf start, int from) {
    Leaf leaf = start;
    int slot = from;
    while (true) {
      for (; slot < leaf.count; slot++) {
        if (leaf.live(slot)) {
          place.set(leaf, slot, changes);
          return true;
        }
      }
      byte[] high = leaf.high;
      if (high == null) {
        return false;
      }
      Leaf next = covering(high, 0, high.length);
      leaf = next == null ? readPage(high, sequentialPage()) : next;
      slot = 0;
    }
  }

  /// Finds the last record whose key is less.
  ///
  /// @param key null for the last record of all
  boolean lower(Place place, byte @Nullable [] key, int offset, int length) {
    byte[] bound = key == null ? null : Arrays.copyOfRange(key, offset, offset + length);
    if (bound != null && length == 0) {
      return false;
    }
    while (true) {
      Leaf leaf = below(bound);
      if (leaf == null) {
        leaf = readPageBelow(bound, sequentialPage());
      }
      int slot = bound == null ? leaf.count : leaf.search(bound, 0, bound.length);
      while (--slot >= 0) {
        if (leaf.live(slot)) {
          place.set(leaf, slot, changes);
          return true;
        }
      }
      if (leaf.low.length == 0) {
        return false;
      }
      bound = leaf.low;
    }
  }

  /// Adds a record.
  ///
  /// @return false when there is one with its key
  boolean insert(byte[] record, int offset, int length) {
    int key = offset + keyOffset;
    Leaf leaf = behindAll(record, key);
    int slot = leaf == null ? 0 : leaf.count;
    if (leaf == null) {
      leaf = covering(record, key, keyLength);
      if (leaf == null) {
        leaf = readPage(Arrays.copyOfRange(record, key, key + keyLength), randomPage());
      }
      slot = leaf.search(record, key, keyLength);
    }
    if (slot < leaf.count && leaf.compareKey(slot, record, key, keyLength) == 0) {
      if (leaf.live(slot)) {
        return false;
      }
      byte as = leaf.state[slot] == Leaf.DELETED ? Leaf.CHANGED : Leaf.NEW;
      replace(leaf, slot, record, offset, length, as);
      return true;
    }
    if (leaf.full(length)) {
      leaf = split(leaf, slot, record, key);
      slot = leaf.search(record, key, keyLength);
    }
    int before = leaf.bytes();
    leaf.insert(slot, record, offset, length, Leaf.NEW);
    changes++;
    grown(leaf.bytes() - before, length);
    return true;
  }

  /// The last leaf, when a key is behind all its records and in its range: where records that come
  /// in order go.
  private @Nullable Leaf behindAll(byte[] record, int key) {
    if (count == 0) {
      return null;
    }
    Leaf last = leaves[count - 1];
    boolean behind =
        last.high == null
            && last.count > 0
            && last.compareKey(last.count - 1, record, key, keyLength) < 0;
    return behind ? last : null;
  }

  /// Makes room: cuts a leaf in two, or begins a new one behind it when records come in order.
  private Leaf split(Leaf leaf, int slot, byte[] record, int key) {
    Leaf right;
    if (slot == leaf.count) {
      byte[] low = Arrays.copyOfRange(record, key, key + keyLength);
      right = new Leaf(low, leaf.high, keyOffset, keyLength);
      right.reserve(leaf);
      leaf.high = low;
    } else {
      right = leaf.split(leaf.count / 2);
    }
    add(right);
    return right.low.length > 0
            && Arrays.compareUnsigned(record, key, key + keyLength, right.low, 0, right.low.length)
                >= 0
        ? right
        : leaf;
  }

  /// Replaces the record at a place by one with the same key.
  void replace(Place place, byte[] record, int offset, int length) {
    Leaf leaf = place.found();
    byte was = leaf.state[place.slot];
    replace(leaf, place.slot, record, offset, length, was == Leaf.CLEAN ? Leaf.CHANGED : was);
  }

  private void replace(Leaf leaf, int slot, byte[] record, int offset, int length, byte as) {
    boolean first = leaf.state[slot] == Leaf.CLEAN;
    int before = leaf.bytes();
    leaf.replace(slot, record, offset, length, as);
    leaf.touched = true;
    grown(leaf.bytes() - before, first ? length : 0);
  }

  /// Deletes the record at a place.
  void delete(Place place) {
    Leaf leaf = place.found();
    boolean stored = leaf.state[place.slot] != Leaf.NEW;
    leaf.state[place.slot] = stored ? Leaf.DELETED : Leaf.GONE;
    leaf.dirty = true;
    grown(0, leaf.length[place.slot]);
  }

  private void grown(int newBytes, int newDirty) {
    bytes += newBytes;
    dirtyBytes += newDirty;
    if (dirtyBytes > budgetBytes / DIRTY_SHARE) {
      set.flushSoon();
    }
  }

  /// Sends all changes to the store and makes them durable, with those of the images that go with
  /// this one.
  void flush() {
    set.flush();
  }

  /// Gives the store what has changed.
  ///
  /// @return false when nothing has
  boolean send() {
    boolean any = false;
    for (byte kind : new byte[] {Leaf.DELETED, Leaf.NEW, Leaf.CHANGED}) {
      for (int i = 0; i < count; i++) {
        Leaf leaf = leaves[i];
        if (leaf.dirty) {
          any = true;
          send(leaf, kind);
        }
      }
    }
    return any;
  }

  /// The store has everything and has made it durable.
  void sent(boolean any) {
    if (any) {
      for (int i = 0; i < count; i++) {
        if (leaves[i].dirty) {
          leaves[i].cleaned();
        }
      }
      changes++;
    }
    dirtyBytes = 0;
  }

  private void send(Leaf leaf, byte kind) {
    for (int slot = 0; slot < leaf.count; slot++) {
      if (leaf.state[slot] == kind) {
        switch (kind) {
          case Leaf.DELETED -> table.delete(leaf.key(slot));
          case Leaf.NEW ->
              table.insert(
                  leaf.heap, leaf.keyAt(slot), keyLength, leaf.at[slot], leaf.length[slot]);
          default ->
              table.update(
                  leaf.heap, leaf.keyAt(slot), keyLength, leaf.at[slot], leaf.length[slot]);
        }
      }
    }
  }

  /// Gives its memory back.
  void release() {
    ImageMemory.free(share);
    share = 0;
  }

  /// Writes what has changed and gives the store's unit of work up.
  void close() {
    set.close();
  }

  private int randomPage() {
    if (gaveUp) {
      return PAGE_SMALL;
    }
    int wanted = page;
    page = Math.min(page * 2, pageMax);
    return Math.min(wanted, pageMax);
  }

  private int sequentialPage() {
    int wanted = page;
    page = Math.min(page * 4, pageMax);
    return Math.min(wanted, pageMax);
  }

  /// The leaf that answers for a key, or null when the key is in a gap.
  private @Nullable Leaf covering(byte[] key, int offset, int length) {
    int index = floor(key, offset, length);
    if (index < 0) {
      return null;
    }
    Leaf leaf = leaves[index];
    byte[] high = leaf.high;
    if (high != null && KeyOrder.compare(key, offset, length, high, 0, high.length) >= 0) {
      return null;
    }
    leaf.touched = true;
    return leaf;
  }

  /// The leaf that answers for the keys right below a bound, or null when they are in a gap.
  private @Nullable Leaf below(byte @Nullable [] bound) {
    int index = belowIndex(bound);
    if (index < 0) {
      return null;
    }
    Leaf leaf = leaves[index];
    byte[] high = leaf.high;
    if (high != null && (bound == null || Arrays.compareUnsigned(high, bound) < 0)) {
      return null;
    }
    leaf.touched = true;
    return leaf;
  }

  /// The last leaf that begins below a bound; -1 when none does.
  private int belowIndex(byte @Nullable [] bound) {
    if (bound == null) {
      return count - 1;
    }
    int index = floor(bound, 0, bound.length);
    return index >= 0 && Arrays.equals(leaves[index].low, bound) ? index - 1 : index;
  }

  /// The last leaf that begins at a key or before; -1 when none does.
  private int floor(byte[] key, int offset, int length) {
    int from = 0;
    int to = count;
    while (from < to) {
      int middle = (from + to) >>> 1;
      byte[] low = leaves[middle].low;
      if (KeyOrder.compare(low, 0, low.length, key, offset, length) <= 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from - 1;
  }

  /// Reads a page upwards into the gap that holds a key.
  private Leaf readPage(byte[] from, int limit) {
    int next = floor(from, 0, from.length) + 1;
    byte[] bound = next < count ? leaves[next].low : null;
    Leaf leaf = new Leaf(from, bound, keyOffset, keyLength);
    int given =
        table.ascendingSlices(
            from,
            bound,
            limit,
            (in, at, length) -> leaf.insert(leaf.count, in, at, length, Leaf.CLEAN));
    if (given == limit) {
      leaf.high = after(leaf.key(leaf.count - 1));
    }
    return loaded(leaf);
  }

  /// Reads a page downwards into the gap right below a bound.
  private Leaf readPageBelow(byte @Nullable [] bound, int limit) {
    int index = belowIndex(bound);
    byte[] above = index < 0 ? null : leaves[index].high;
    byte[] gap = above == null ? LOWEST : above;
    byte[][] records = new byte[limit][];
    int[] taken = {0};
    int given = table.descending(bound, gap, limit, (key, record) -> records[taken[0]++] = record);
    byte[] low = gap;
    if (given == limit) {
      byte[] last = records[given - 1];
      low = Arrays.copyOfRange(last, keyOffset, keyOffset + keyLength);
    }
    Leaf leaf = new Leaf(low, bound, keyOffset, keyLength);
    for (int i = given - 1; i >= 0; i--) {
      leaf.insert(leaf.count, records[i], 0, records[i].length, Leaf.CLEAN);
    }
    return loaded(leaf);
  }

  /// The least key that is more.
  private static byte[] after(byte[] key) {
    return Arrays.copyOf(key, key.length + 1);
  }

  private Leaf loaded(Leaf leaf) {
    leaf.trim();
    if (bytes + leaf.bytes() > budgetBytes && !set.held()) {
      giveUp();
    }
    add(leaf);
    return leaf;
  }

  private void add(Leaf leaf) {
    int index = floor(leaf.low, 0, leaf.low.length) + 1;
    if (count == leaves.length) {
      leaves = Arrays.copyOf(leaves, count * 2);
    }
    System.arraycopy(leaves, index, leaves, index + 1, count - index);
    leaves[index] = leaf;
    count++;
    bytes += leaf.bytes();
    changes++;
  }

  /// Gives up the leaves not used since the last time, all of them if need be, until a quarter of
  /// the budget is free.
  private void giveUp() {
    flush();
    gaveUp = true;
    long target = budgetBytes * 3 / 4;
    for (int round = 0; round < 2 && bytes > target; round++) {
      int kept = 0;
      for (int i = 0; i < count; i++) {
        Leaf leaf = leaves[i];
        if (bytes > target && !leaf.touched) {
          bytes -= leaf.bytes();
        } else {
          leaf.touched = false;
          leaves[kept++] = leaf;
        }
      }
      Arrays.fill(leaves, kept, count, null);
      count = kept;
    }
    changes++;
  }
}
