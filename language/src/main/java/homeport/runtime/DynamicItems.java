package homeport.runtime;

import homeport.data.Binary;
import homeport.data.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What the dynamic-length items of a run unit hold (Enterprise COBOL 6.4 Language Reference,
/// "Dynamic-length items"; docs/dynamic-length.md).
///
/// The characters of all of them lie in one array, in blocks of a power of two bytes. What lies in
/// a record is a descriptor of two words: where the characters are, and how many bytes they have;
/// both are zero as long as the item holds nothing. So an item can be passed by reference to any
/// program of the run unit. A block belongs to the storage its descriptor lies in and goes with it;
/// the results of functions, whose length is found when they are made, have blocks that belong to
/// the program.
///
/// A block that is given back keeps its bytes until it is used again, and the array that was before
/// keeps its own: a sender that is part of the receiver is still there when it is copied.
public final class DynamicItems {
  /// Most bytes that all items of a run unit hold.
  private static final int BYTES_MAX = Integer.MAX_VALUE - 1024;

  private static final int BLOCK_MIN_BITS = 4;
  private static final int WORD = 4;
  private static final int FIRST = 16;
  private static final int FIRST_BYTES = 1 << 12;

  private record Block(int at, int bits) {}

  private final Map<Object, Map<Integer, Block>> owned = new IdentityHashMap<>();

  /// Blocks that were given back, by their size.
  private final Map<Integer, List<Integer>> free = new HashMap<>();

  private byte[] bytes = ProgramParts.NOWHERE;
  private int used = FIRST;

  DynamicItems() {}

  /// The array that holds the characters now; another one after anything that needs more room.
  public static byte[] bytes(CobolProgram program) {
    return program.unit().dynamicItems().array();
  }

  /// Where in that array the characters of an item begin.
  public static int start(byte[] item, int itemOffset) {
    return CobolProgram.SLACK + word(item, itemOffset);
  }

  /// How many bytes an item holds.
  public static int length(byte[] item, int itemOffset) {
    return word(item, itemOffset + WORD);
  }

  private byte[] array() {
    if (bytes.length == 0) {
      bytes = CobolProgram.storage(FIRST_BYTES);
    }
    return bytes;
  }

  /// Gives the items of an area their first contents.
  ///
  /// @param packed for each item its offset in the area, how many bytes, and these
  public static void contents(
      CobolProgram program, byte[] area, byte[] packed, int offset, int length) {
    for (int at = offset; at < offset + length; ) {
      int item = word(packed, at);
      int size = word(packed, at + WORD);
      int from = at + 2 * WORD;
      set(program, area, CobolProgram.SLACK + item, 2 * WORD, packed, from, size, size, 0);
      at = from + size;
    }
  }

  /// Gives an item a content and the length of it.
  ///
  /// @param limit the most bytes it can have
  /// @param utf8 1 when what is too long is cut between characters of UTF-8
  public static void set(
      CobolProgram program,
      byte[] item,
      int itemOffset,
      int itemLength,
      byte[] from,
      int fromOffset,
      int fromLength,
      int limit,
      int utf8) {
    int length = Math.max(0, Math.min(fromLength, limit));
    if (utf8 != 0 && length < fromLength) {
      length = Utf8.boundary(from, fromOffset, fromLength, length);
    }
    DynamicItems items = program.unit().dynamicItems();
    int at = items.room(item, itemOffset, length, 0);
    System.arraycopy(from, fromOffset, items.bytes, CobolProgram.SLACK + at, length);
    Binary.store(item, itemOffset + WORD, WORD, length);
  }

  /// Makes an item as long as it is to be: what is missing at its end is filled, what is too much
  /// is lost (A-0970).
  public static void resize(
      CobolProgram program,
      byte[] item,
      int itemOffset,
      int itemLength,
      long wanted,
      int limit,
      int fill) {
    int length = Math.clamp(wanted, 0, limit);
    int before = length(item, itemOffset);
    DynamicItems items = program.unit().dynamicItems();
    int at = CobolProgram.SLACK + items.room(item, itemOffset, length, Math.min(before, length));
    if (length > before) {
      Arrays.fill(items.bytes, at + before, at + length, (byte) fill);
    }
    Binary.store(item, itemOffset + WORD, WORD, length);
  }

  /// Puts bytes behind the first `from` ones of an item; its length is set when all are there.
  void append(byte[] item, int itemOffset, int from, byte[] b, int offset, int length) {
    int at = room(item, itemOffset, from + length, from);
    System.arraycopy(b, offset, bytes, CobolProgram.SLACK + at + from, length);
  }

  /// Gives back what an item holds.
  public static void clear(CobolProgram program, byte[] item, int itemOffset, int itemLength) {
    DynamicItems items = program.unit().dynamicItems();
    Map<Integer, Block> blocks = items.owned.get(item);
    Block block = blocks == null ? null : blocks.remove(itemOffset);
    if (block != null) {
      items.free(block);
    }
    Binary.store(item, itemOffset, WORD, 0);
    Binary.store(item, itemOffset + WORD, WORD, 0);
  }

  /// Puts back into an item what a program has made of a copy with a fixed length (A-0974).
  public static void returned(
      CobolProgram program,
      byte[] item,
      int itemOffset,
      int itemLength,
      byte[] copy,
      int copyOffset,
      int copyLength) {
    int length = Math.min(length(item, itemOffset), copyLength);
    System.arraycopy(copy, copyOffset, bytes(program), start(item, itemOffset), length);
  }

  /// Room for what a function gives, of a length that is known only now: one block for each place
  /// in the program, which it uses again.
  ///
  /// @return where it is
  public static int temporary(CobolProgram program, int site, int length) {
    DynamicItems items = program.unit().dynamicItems();
    return items.block(program, site, Math.max(1, length), 0, 0).at();
  }

  /// Gives back all that belongs to some storage, or to a program.
  void release(Object owner) {
    Map<Integer, Block> blocks = owned.isEmpty() ? null : owned.remove(owner);
    if (blocks != null) {
      blocks.values().forEach(this::free);
    }
  }

  private void free(Block block) {
    free.computeIfAbsent(block.bits(), _ -> new ArrayList<>()).add(block.at());
  }

  /// Makes sure that an item has room for so many bytes and keeps its first ones.
  ///
  /// @return where they are
  private int room(byte[] item, int itemOffset, int length, int kept) {
    if (length == 0) {
      return word(item, itemOffset);
    }
    int at = word(item, itemOffset);
    Block block = block(item, itemOffset, length, at, kept);
    Binary.store(item, itemOffset, WORD, block.at());
    return block.at();
  }

  private Block block(Object owner, int key, int length, int before, int kept) {
    Map<Integer, Block> blocks = owned.computeIfAbsent(owner, _ -> new HashMap<>());
    Block old = blocks.get(key);
    if (old != null && length <= 1 << old.bits()) {
      return old;
    }
    Block block = allocate(length);
    int slack = CobolProgram.SLACK;
    System.arraycopy(bytes, slack + before, bytes, slack + block.at(), kept);
    blocks.put(key, block);
    if (old != null) {
      free(old);
    }
    return block;
  }

  private Block allocate(int length) {
    int bits = Math.max(BLOCK_MIN_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(length - 1));
    List<Integer> known = free.get(bits);
    if (known != null && !known.isEmpty()) {
      return new Block(known.removeLast(), bits);
    }
    long end = (long) used + (1L << bits);
    if (end > BYTES_MAX) {
      throw noRoom();
    }
    grow((int) end);
    Block block = new Block(used, bits);
    used = (int) end;
    return block;
  }

  private void grow(int end) {
    int slack = 2 * CobolProgram.SLACK;
    if (array().length >= end + slack) {
      return;
    }
    int length = (int) Math.min(BYTES_MAX, Math.max(end, 2L * bytes.length)) + slack;
    try {
      bytes = Arrays.copyOf(bytes, length);
    } catch (OutOfMemoryError _) {
      throw noRoom();
    }
  }

  private static Abend noRoom() {
    return new Abend("S80A", "there is no storage left for dynamic-length items");
  }

  private static int word(byte[] b, int offset) {
    return (int) Binary.load(b, offset, WORD, true);
  }
}
