package homeport.runtime.markup;

/// The receiver of a document, filled piece by piece. A piece that does not fit is not written, and
/// nothing behind it (A-0911): the rest of the receiver keeps what it had.
public final class Output {
  private final Encoding encoding;
  private final byte[] to;
  private final int offset;
  private final int length;
  private final int characters;
  private int at;
  private int count;
  private boolean full;
  private boolean substituted;

  /// @param characters how many characters a UTF-8 receiver holds (A-0936); 0 when its bytes count
  public Output(Encoding encoding, byte[] to, int offset, int length, int characters) {
    this.encoding = encoding;
    this.to = to;
    this.offset = offset;
    this.length = length;
    this.characters = characters;
  }

  public void put(String piece) {
    if (full) {
      return;
    }
    byte[] bytes = encoding.encode(piece);
    substituted |= !encoding.has(piece);
    count += piece.codePointCount(0, piece.length());
    full = bytes.length > length - at || (characters > 0 && count > characters);
    if (!full) {
      System.arraycopy(bytes, 0, to, offset + at, bytes.length);
      at += bytes.length;
    }
  }

  /// True when a piece found no room.
  public boolean isFull() {
    return full;
  }

  /// True when a character was not in the encoding.
  public boolean isSubstituted() {
    return substituted;
  }

  /// The encoding units that have been written, which COUNT gets: bytes, of UTF-16 pairs of bytes.
  public int length() {
    return at / encoding.unit();
  }
}
