package homeport.runtime.markup;

import homeport.runtime.CobolProgram;
import homeport.runtime.DynamicItems;

/// The bytes of an elementary item: those that lie in its group, or what a dynamic-length item
/// holds.
public final class Stored {
  private final byte[] b;
  private final int at;
  private final int length;

  private Stored(byte[] b, int at, int length) {
    this.b = b;
    this.at = at;
    this.length = length;
  }

  /// @param at where the item lies in its group
  public static Stored of(CobolProgram program, Part part, byte[] b, int at) {
    return part.isDynamic()
        ? new Stored(
            DynamicItems.bytes(program), DynamicItems.start(b, at), DynamicItems.length(b, at))
        : new Stored(b, at, part.length());
  }

  /// The array they lie in.
  public byte[] b() {
    return b;
  }

  public int at() {
    return at;
  }

  public int length() {
    return length;
  }
}
