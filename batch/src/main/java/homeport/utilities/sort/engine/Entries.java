package homeport.utilities.sort.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Records in memory, each an entry: its key, two bytes of length, its bytes. Entries lie in chunks
/// and none crosses a chunk's end. The order is kept apart in two arrays: where an entry is, and
/// the first eight bytes of its key, which decide most comparisons without a look at the entry.
final class Entries {
  /// Bytes before the record in an entry, besides the key.
  static final int LENGTH_BYTES = 2;

  /// What an entry costs in the order arrays, with the second pair that the sort needs.
  private static final int ORDER_BYTES = 24;

  private static final int CHUNK_MAX = 1 << 20;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final int RUN = 12;

  private final SortKey key;
  private final int keyWidth;
  private final long memoryMax;
  private final int chunkShift;
  private byte[][] chunks = new byte[16][];
  private int chunk = -1;
  private int chunkEnd;
  private long used;
  private int count;
  private long[] prefixes = new long[1024];
  private int[] places = new int[1024];

  /// @param entryMax bytes of the longest entry there can be
  Entries(SortKey key, int entryMax, long memoryMax) {
    this.key = key;
    this.keyWidth = key.width();
    this.memoryMax = memoryMax;
    long wanted = Math.clamp(memoryMax / 8, entryMax, Math.max(CHUNK_MAX, entryMax));
    this.chunkShift = Long.SIZE - Long.numberOfLeadingZeros(wanted - 1);
  }

  int count() {
    return count;
  }

  /// @return false when the memory is used up; then nothing is changed
  boolean add(byte[] record, int at, int length) {
    int size = keyWidth + LENGTH_BYTES + length;
    if (count > 0 && used + size + ORDER_BYTES > memoryMax) {
      return false;
    }
    if (chunk < 0 || chunkEnd + size > 1 << chunkShift) {
      nextChunk();
    }
    byte[] to = chunks[chunk];
    int from = chunkEnd;
    key.encode(record, at, to, from);
    SHORT.set(to, from + keyWidth, (short) length);
    System.arraycopy(record, at, to, from + keyWidth + LENGTH_BYTES, length);
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      prefixes = Arrays.copyOf(prefixes, count * 2);
    }
    places[count] = chunk << chunkShift | from;
    prefixes[count++] = prefix(to, from, keyWidth);
    chunkEnd += size;
    used += size + ORDER_BYTES;
    return true;
  }

  private void nextChunk() {
    chunk++;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk * 2);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new byte[1 << chunkShift];
    }
    chunkEnd = 0;
  }

  /// The first eight bytes of a key as a number whose signed order is theirs; a shorter key has
  /// zeros behind.
  static long prefix(byte[] bytes, int at, int keyWidth) {
    long value = 0;
    if (keyWidth >= Long.BYTES) {
      value = (long) LONG.get(bytes, at);
    } else {
      for (int i = 0; i < keyWidth; i++) {
        value |= (bytes[at + i] & 0xFFL) << (56 - 8 * i);
      }
    }
    return value ^ Long.MIN_VALUE;
  }

  static int length(byte[] bytes, int at) {
    return (short) SHORT.get(bytes, at) & 0xFFFF;
  }

  byte[] chunk(int i) {
    return chunks[places[i] >>> chunkShift];
  }

  int offset(int i) {
    return places[i] & (1 << chunkShift) - 1;
  }

  void clear() {
    count = 0;
    used = 0;
    chunk = -1;
    chunkEnd = 0;
  }

  /// Puts the entries in order of their keys, those with equal keys as they came: the two order
  /// arrays are sorted by eight bytes of the key, then each run in which these are equal by the
  /// next eight, and so on; a long run by [RadixSort], a short one by merging. So nothing goes to
  /// the entries, which lie all over the memory, but to load those eight bytes.
  void sort() {
    sort(0, count, 0, new long[count], new int[count]);
  }

  /// Sorts a range whose keys are equal up to `depth`, by what comes from there on.
  private void sort(int from, int to, int depth, long[] otherPrefixes, int[] otherPlaces) {
    if (to - from >= RadixSort.LEAST) {
      RadixSort.sort(prefixes, places, otherPrefixes, otherPlaces, from, to);
    } else {
      System.arraycopy(prefixes, from, otherPrefixes, from, to - from);
      System.arraycopy(places, from, otherPlaces, from, to - from);
      mergeSort(otherPrefixes, otherPlaces, prefixes, places, from, to);
    }
    int next = depth + Long.BYTES;
    if (next >= keyWidth) {
      return;
    }
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || prefixes[i] != prefixes[start]) {
        if (i - start > 1) {
          loadPrefixes(start, i, next);
          sort(start, i, next, otherPrefixes, otherPlaces);
        }
        start = i;
      }
    }
  }

  private void loadPrefixes(int from, int to, int depth) {
    for (int i = from; i < to; i++) {
      prefixes[i] = prefix(chunk(i), offset(i) + depth, keyWidth - depth);
    }
  }

  /// Sorts `from..to` of the second pair of arrays; both pairs hold the same when it begins.
  private static void mergeSort(long[] sp, int[] sr, long[] dp, int[] dr, int from, int to) {
    if (to - from <= RUN) {
      insertionSort(dp, dr, from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    mergeSort(dp, dr, sp, sr, from, middle);
    mergeSort(dp, dr, sp, sr, middle, to);
    if (sp[middle - 1] <= sp[middle]) {
      System.arraycopy(sp, from, dp, from, to - from);
      System.arraycopy(sr, from, dr, from, to - from);
      return;
    }
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft = right >= to || left < middle && sp[left] <= sp[right];
      int next = takeLeft ? left++ : right++;
      dp[i] = sp[next];
      dr[i] = sr[next];
    }
  }

  private static void insertionSort(long[] p, int[] r, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long prefix = p[i];
      int place = r[i];
      int j = i;
      while (j > from && p[j - 1] > prefix) {
        p[j] = p[j - 1];
        r[j] = r[j - 1];
        j--;
      }
      p[j] = prefix;
      r[j] = place;
    }
  }
}
