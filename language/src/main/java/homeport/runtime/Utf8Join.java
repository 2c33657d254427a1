package homeport.runtime;

import homeport.data.Utf8;
import java.util.Arrays;

/// STRING into a UTF-8 item (Enterprise COBOL 6.4 Programming Guide, "COBOL statements and UTF-8
/// data items"): characters replace characters, from the pointer's on, as MOVE to a part of the
/// item does; the pointer counts characters (A-0981). One object serves a run unit.
public final class Utf8Join {
  private byte[] to = new byte[0];
  private int toOffset;
  private int toLength;
  private int characters;
  private int pointer;
  private int start;
  private byte[] text = new byte[64];
  private int used;
  private int count;
  private boolean overflow;

  Utf8Join() {}

  /// Begins a STRING.
  ///
  /// @param pointer the character to begin with, from 1
  /// @param characters how many characters the item holds; 0 when only its bytes count
  public static void begin(
      CobolProgram program, byte[] to, int toOffset, int toLength, long pointer, int characters) {
    Utf8Join join = program.unit().utf8Join();
    int places = characters == 0 ? Utf8.count(to, toOffset, toLength) : characters;
    join.to = to;
    join.toOffset = toOffset;
    join.toLength = toLength;
    join.characters = characters;
    join.used = 0;
    join.count = 0;
    join.overflow = pointer < 1 || pointer > places;
    join.pointer = Math.clamp(pointer, 0, Integer.MAX_VALUE);
    join.start = Utf8.bytes(to, toOffset, toLength, pointer - 1);
  }

  /// Appends a sender DELIMITED BY SIZE.
  public static void whole(CobolProgram program, byte[] b, int offset, int length) {
    program.unit().utf8Join().append(b, offset, length);
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
    int at = Inspection.position(b, offset, length, delimiter, delimiterOffset, delimiterLength, 1);
    program.unit().utf8Join().append(b, offset, at < 0 ? length : at);
  }

  private void append(byte[] b, int offset, int length) {
    int end = offset + length;
    for (int at = offset; at < end && !overflow; ) {
      int width = Utf8.width(b, at, end);
      boolean full = characters > 0 && pointer - 1 + count >= characters;
      if (full || start + used + width > toLength) {
        overflow = true;
      } else {
        if (used + width > text.length) {
          text = Arrays.copyOf(text, 2 * text.length);
        }
        System.arraycopy(b, at, text, used, width);
        used += width;
        count++;
        at += width;
      }
    }
  }

  /// Ends a STRING: the characters go into the item.
  public static void end(CobolProgram program) {
    Utf8Join join = program.unit().utf8Join();
    if (join.count > 0) {
      Utf8Moves.replace(
          join.to,
          join.toOffset,
          join.toLength,
          join.characters,
          join.pointer,
          join.count,
          join.text,
          0,
          join.used);
    }
  }

  /// The pointer after the last character.
  public static long pointer(CobolProgram program) {
    Utf8Join join = program.unit().utf8Join();
    return join.pointer + (long) join.count;
  }

  /// True when a character found no room, or the pointer was outside at the start.
  public static boolean overflow(CobolProgram program) {
    return program.unit().utf8Join().overflow;
  }
}
