package homeport.utilities.sort.engine;

import java.util.Arrays;

/// A number in national characters with a separate sign, which a COBOL program's table can have as
/// a key (Enterprise COBOL 6.4 Language Reference, "SORT statement", format 2: keys compare as
/// relation conditions say). The form is a byte for the sign and one for each digit; of a negative
/// number the digits are turned over.
///
/// @param signLeading whether the sign stands before the digits
public record NationalNumber(boolean signLeading) implements Encoding {
  private static final byte NEGATIVE = 0;
  private static final byte POSITIVE = 1;

  @Override
  public int width(int length) {
    return length / 2;
  }

  @Override
  public void encode(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    int digits = length / 2 - 1;
    int first = signLeading ? at + 2 : at;
    int signAt = signLeading ? at : at + length - 2;
    boolean zero = true;
    for (int i = 0; i < digits; i++) {
      to[toAt + 1 + i] = (byte) (from[first + 2 * i + 1] & 0x0F);
      zero &= to[toAt + 1 + i] == 0;
    }
    boolean minus = !zero && from[signAt] == 0 && from[signAt + 1] == '-';
    to[toAt] = minus ? NEGATIVE : POSITIVE;
    for (int i = 1; minus && i <= digits; i++) {
      to[toAt + i] = (byte) ~to[toAt + i];
    }
    Arrays.fill(to, toAt + 1 + digits, toAt + width, (byte) 0);
  }
}
