package homeport.runtime.markup;

import homeport.runtime.CobolProgram;
import homeport.runtime.DynamicItems;

/// The bytes of an elementary item: those that lie in its group, or what a dynamic-length item
/// holds.
public record Stored(byte[] b, int at, int length) {
  /// @param at where the item lies in its group
  public static Stored of(CobolProgram program, Part part, byte[] b, int at) {
    return part.isDynamic()
        ? new Stored(
            DynamicItems.bytes(program), DynamicItems.start(b, at), DynamicItems.length(b, at))
        : new Stored(b, at, part.length());
  }
}
