package homeport.runtime.markup;

import homeport.data.Utf8;
import homeport.runtime.Utf8Moves;
import java.util.List;

/// Characters of a UTF-8 item that a document replaces. They need not be as many bytes as before:
/// what stands behind them moves.
final class Utf8Part {
  private final byte[] b;
  private final int offset;
  private final int length;
  private final int held;
  private final int from;
  private final int count;

  /// @param held how many characters the item holds; 0 when only its bytes count
  /// @param from the position of the first one, from 1
  /// @param count how many they are; 0 for all that follow
  Utf8Part(byte[] b, int offset, int length, int held, int from, int count) {
    this.b = b;
    this.offset = offset;
    this.length = length;
    this.held = held;
    this.from = from;
    this.count = count;
  }

  /// Replaces as many characters as the document has.
  Output write(List<String> pieces, Encoding encoding) {
    int size = 0;
    for (String piece : pieces) {
      size += encoding.encode(piece).length;
    }
    int room = room();
    byte[] made = new byte[room == 0 ? 0 : size];
    Output output = new Output(encoding, made, 0, made.length, room);
    pieces.forEach(output::put);
    int written = Utf8.count(made, 0, output.length());
    if (written > 0) {
      Utf8Moves.replace(b, offset, length, held, from, written, made, 0, output.length());
    }
    return output;
  }

  /// How many characters there are.
  private int room() {
    int stored = held == 0 ? length : Utf8.bytes(b, offset, length, held);
    int start = Utf8.bytes(b, offset, stored, from - 1L);
    int rest = Utf8.count(b, offset + start, stored - start);
    return count == 0 ? rest : Math.min(count, rest);
  }
}
