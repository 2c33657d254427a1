package homeport.utilities.sort.engine;

import java.util.Arrays;

/// Characters by their places in a collating sequence of their own: format AQ, CH with CHALT (z/OS
/// DFSORT Application Programming Guide, "ALTSEQ control statement"), and a program's COLLATING
/// SEQUENCE.
///
/// @param table the place of each character
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Collating(byte[] table) implements Encoding {
  private static final int BLANK = 0x40;

  @Override
  public int width(int length) {
    return length;
  }

  @Override
  public void encode(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    for (int i = 0; i < length; i++) {
      to[toAt + i] = table[from[at + i] & 0xFF];
    }
    Arrays.fill(to, toAt + length, toAt + width, table[BLANK]);
  }
}
