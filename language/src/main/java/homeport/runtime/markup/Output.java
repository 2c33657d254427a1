package homeport.runtime.markup;

/// The receiver of a document, filled piece by piece. A piece that does not fit is not written, and
/// nothing behind it (A-0911): the rest of the receiver keeps what it had.
public final class Output {
  private final Encoding encoding;
  private final byte[] to;
  private final int offset;
  private final int length;
  private int at;
  private boolean full;
  private boolean substituted;

  public Output(Encoding encoding, byte[] to, int offset, int length) {
    this.encoding = encoding;
    this.to = to;
    this.offset = offset;
    this.length = length;
  }

  public void put(String piece) {
    if (full) {
      return;
    }
    byte[] bytes = encoding.encode(piece);
    substituted |= !encoding.has(piece);
    full = bytes.length > length - at;
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

  /// The bytes that have been written.
  public int length() {
    return at;
  }
}
