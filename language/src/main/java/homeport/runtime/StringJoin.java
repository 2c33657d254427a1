package homeport.runtime;

import homeport.data.Binary;
import org.jspecify.annotations.Nullable;

/// STRING (Enterprise COBOL 6.4 Language Reference, "STRING statement"): bytes are appended from
/// the pointer's position on until the receiver is full; what follows the last byte stays as it
/// was. A dynamic-length receiver is as long afterwards as what was strung together, with what
/// stands before the pointer (A-0971). One object serves a run unit.
public final class StringJoin {
  private static final byte[] NOTHING = new byte[0];
  private static final int WORD = 4;

  private byte[] to = NOTHING;
  private @Nullable DynamicItems items;
  private int toOffset;
  private int toLength;
  private long pointer;
  private int unit;
  private boolean overflow;
  private boolean outside;

  StringJoin() {}

  /// Begins a STRING.
  ///
  /// @param pointer the character to begin with, from 1
  /// @param unit the bytes of a character
  public static void begin(
      CobolProgram program, byte[] to, int toOffset, int toLength, long pointer, int unit) {
    StringJoin join = program.unit().stringJoin();
    join.items = null;
    join.to = to;
    join.toOffset = toOffset;
    join.toLength = toLength;
    join.unit = unit;
    join.pointer = (pointer - 1) * unit + 1;
    join.overflow = pointer < 1 || join.pointer > toLength;
  }

  /// Begins a STRING into a dynamic-length item.
  ///
  /// @param pointer the byte to begin with, from 1
  /// @param limit the most bytes that the item can have
  public static void beginDynamic(
      CobolProgram program, byte[] item, int itemOffset, int itemLength, long pointer, int limit) {
    StringJoin join = program.unit().stringJoin();
    join.items = program.unit().dynamicItems();
    join.to = item;
    join.toOffset = itemOffset;
    join.toLength = limit;
    join.unit = 1;
    join.pointer = pointer;
    long behind = DynamicItems.length(item, itemOffset) + 1L;
    join.overflow = pointer < 1 || pointer > behind || pointer > limit;
    join.outside = join.overflow;
  }

  /// Ends a STRING into a dynamic-length item, which gets its length.
  public static void endDynamic(CobolProgram program) {
    StringJoin join = program.unit().stringJoin();
    if (!join.outside) {
      Binary.store(join.to, join.toOffset + WORD, WORD, join.pointer - 1);
    }
  }

  /// Appends a sender DELIMITED BY SIZE.
  public static void whole(CobolProgram program, byte[] b, int offset, int length) {
    program.unit().stringJoin().append(b, offset, length);
  }

  /// Appends a sender up to the first occurrence of its delimiter.
  public static void delimited(
      CobolProgram program,
      byte[] b,
      int offset,
      int length,
      byte[] delimiter,
      int delimiterOffset,
      int delimiterLength) {
    StringJoin join = program.unit().stringJoin();
    int at =
        Inspection.position(
            b, offset, length, delimiter, delimiterOffset, delimiterLength, join.unit);
    join.append(b, offset, at < 0 ? length : at);
  }

  private void append(byte[] b, int offset, int length) {
    if (overflow || length == 0) {
      return;
    }
    int room = (int) (toLength - pointer + 1);
    int count = Math.min(length, room);
    if (items == null) {
      System.arraycopy(b, offset, to, toOffset + (int) pointer - 1, Math.max(count, 0));
    } else if (count > 0) {
      items.append(to, toOffset, (int) pointer - 1, b, offset, count);
    }
    pointer += Math.max(count, 0);
    overflow = length > room;
  }

  /// The pointer after the last character.
  public static long pointer(CobolProgram program) {
    StringJoin join = program.unit().stringJoin();
    return Math.floorDiv(join.pointer - 1, join.unit) + 1;
  }

  /// True when a byte found no room, or the pointer was outside at the start.
  public static boolean overflow(CobolProgram program) {
    return program.unit().stringJoin().overflow;
  }
}
