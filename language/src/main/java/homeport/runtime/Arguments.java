package homeport.runtime;

import java.util.Arrays;

/// The arguments of a CALL: addresses, in order. One object serves a CALL statement for ever: the
/// called program takes over what it needs before it runs, so nothing is allocated for a call.
public final class Arguments {
  private static final byte[] NOTHING = new byte[0];

  private byte[][] bytes = new byte[4][];
  private int[] offsets = new int[4];
  private int[] lengths = new int[4];
  private int count;

  public Arguments() {}

  /// Forgets the arguments of the last call.
  public void clear() {
    count = 0;
  }

  /// Adds an argument by address; `length` is what the caller knows of it.
  public void add(byte[] area, int offset, int length) {
    if (count == bytes.length) {
      bytes = Arrays.copyOf(bytes, count * 2);
      offsets = Arrays.copyOf(offsets, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    bytes[count] = area;
    offsets[count] = offset;
    lengths[count++] = length;
  }

  /// Adds OMITTED: an address of null.
  public void addOmitted() {
    add(NOTHING, 0, 0);
  }

  public int count() {
    return count;
  }

  public byte[] bytes(int argument) {
    return bytes[argument];
  }

  public int offset(int argument) {
    return offsets[argument];
  }

  /// The length of the caller's item; the called program's description may be longer or shorter.
  public int length(int argument) {
    return lengths[argument];
  }

  /// True for OMITTED.
  @SuppressWarnings("ReferenceEquality") // the one array that says so
  public boolean omitted(int argument) {
    return bytes[argument] == NOTHING;
  }
}
