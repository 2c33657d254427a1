package homeport.utilities.sort.engine;

import java.util.Arrays;

/// A binary field that begins or ends within a byte: `p.b,m.b,BI` (z/OS DFSORT Application
/// Programming Guide, "SORT control statement", p and m). Its form is the bits from the left.
///
/// @param first the bit of the first byte that it begins with, 0 to 7
/// @param bits how many
public record BitField(int first, int bits) implements Encoding {
  /// Bytes that the field has a part of.
  public int length() {
    return (first + bits + 7) / 8;
  }

  @Override
  public int width(int length) {
    return (bits + 7) / 8;
  }

  @Override
  public void encode(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    int bytes = width(length);
    for (int i = 0; i < bytes; i++) {
      int left = (from[at + i] & 0xFF) << first;
      int right = i + 1 < length ? (from[at + i + 1] & 0xFF) >> 8 - first : 0;
      to[toAt + i] = (byte) (left | right);
    }
    int unused = 8 * bytes - bits;
    to[toAt + bytes - 1] &= (byte) (0xFF << unused);
    Arrays.fill(to, toAt + bytes, toAt + width, (byte) 0);
  }
}
