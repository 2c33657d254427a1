package homeport.runtime;

import homeport.data.Utf8;
import java.util.Arrays;

/// MOVE to UTF-8 items (Enterprise COBOL 6.4 Programming Guide, "Defining UTF-8 data items"): what
/// does not fit is cut at a character's boundary, and the item is padded with X'20' to its last
/// byte.
public final class Utf8Moves {
  private static final byte SPACE = 0x20;

  private Utf8Moves() {}

  /// MOVE.
  ///
  /// @param characters how many characters the item holds; 0 when only its bytes count
  /// @param right 1 for a JUSTIFIED receiver
  public static void move(
      byte[] b,
      int offset,
      int length,
      byte[] to,
      int toOffset,
      int toLength,
      int characters,
      int right) {
    int skip = right != 0 ? tooLong(b, offset, length, toLength, characters) : 0;
    byte[] text = Arrays.copyOfRange(b, offset + skip, offset + length);
    int kept = kept(text, text.length, toLength, characters);
    int padding = right != 0 ? padding(text, kept, toLength, characters) : 0;
    Arrays.fill(to, toOffset, toOffset + padding, SPACE);
    System.arraycopy(text, 0, to, toOffset + padding, kept);
    Arrays.fill(to, toOffset + padding + kept, toOffset + toLength, SPACE);
  }

  private static int kept(byte[] text, int length, int room, int characters) {
    int most = characters == 0 ? length : Utf8.bytes(text, 0, length, characters);
    return Utf8.boundary(text, 0, length, Math.min(most, room));
  }

  /// The bytes at the left for which a JUSTIFIED receiver has no room.
  private static int tooLong(byte[] b, int offset, int length, int room, int characters) {
    int skip = 0;
    if (characters > 0) {
      int over = Utf8.count(b, offset, length) - characters;
      skip = over > 0 ? Utf8.bytes(b, offset, length, over) : 0;
    }
    while (length - skip > room) {
      skip += Utf8.width(b, offset + skip, offset + length);
    }
    return skip;
  }

  private static int padding(byte[] text, int kept, int room, int characters) {
    int free = room - kept;
    return characters == 0 ? free : Math.min(free, characters - Utf8.count(text, 0, kept));
  }

  /// MOVE to a part: so many characters from a position on are replaced; what stands behind them
  /// moves up or down.
  ///
  /// @param characters how many characters the item holds; 0 when only its bytes count
  /// @param from the position of the first one, from 1
  /// @param count how many are replaced; 0 for all that follow
  public static void replace(
      byte[] item,
      int offset,
      int length,
      int characters,
      int from,
      int count,
      byte[] text,
      int textOffset,
      int textLength) {
    int stored = characters == 0 ? length : Utf8.bytes(item, offset, length, characters);
    int start = Utf8.bytes(item, offset, stored, from - 1L);
    int rest = stored - start;
    int replaced = count == 0 ? Utf8.count(item, offset + start, rest) : count;
    int end = start + Utf8.bytes(item, offset + start, rest, replaced);
    int taken = Utf8.bytes(text, textOffset, textLength, replaced);
    int missing = replaced - Utf8.count(text, textOffset, taken);
    byte[] made = new byte[start + taken + missing + stored - end];
    System.arraycopy(item, offset, made, 0, start);
    System.arraycopy(text, textOffset, made, start, taken);
    Arrays.fill(made, start + taken, start + taken + missing, SPACE);
    System.arraycopy(item, offset + end, made, start + taken + missing, stored - end);
    move(made, 0, made.length, item, offset, length, characters, 0);
  }
}
