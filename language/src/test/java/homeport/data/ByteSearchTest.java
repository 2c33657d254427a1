package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.testkit.Seed;
import org.junit.jupiter.api.Test;

/// Words against a search byte by byte, over bytes of a small alphabet, so that there is something
/// to find.
class ByteSearchTest {
  private static int slow(byte[] b, int from, int to, byte[] wanted, int offset, int length) {
    for (int at = from; length > 0 && at + length <= to; at++) {
      int same = 0;
      while (same < length && b[at + same] == wanted[offset + same]) {
        same++;
      }
      if (same == length) {
        return at;
      }
    }
    return -1;
  }

  @Test
  void findsWhatASlowSearchFinds() {
    Seed seed = Seed.forTest("byte search");
    byte[] alphabet = {0, 1, (byte) 0x40, (byte) 0x7F, (byte) 0x80, (byte) 0x81, (byte) 0xFF};
    for (int i = 0; i < 20_000; i++) {
      byte[] b = new byte[seed.between(0, 50)];
      int letters = seed.between(1, alphabet.length);
      for (int at = 0; at < b.length; at++) {
        b[at] = alphabet[seed.between(0, letters - 1)];
      }
      int from = seed.between(0, b.length);
      int to = seed.between(from, b.length);
      byte[] wanted = new byte[seed.between(1, 12)];
      for (int at = 0; at < wanted.length; at++) {
        wanted[at] = alphabet[seed.between(0, alphabet.length - 1)];
      }
      int offset = seed.between(0, wanted.length - 1);
      int length = seed.between(0, wanted.length - offset);
      String which = "seed " + seed.start() + ", case " + i;
      assertEquals(
          slow(b, from, to, wanted, offset, length),
          ByteSearch.indexOf(b, from, to, wanted, offset, length),
          which);
      assertEquals(
          slow(b, from, to, wanted, offset, 1),
          ByteSearch.indexOf(b, from, to, wanted[offset]),
          which);
      int count = 0;
      for (int at = from; at < to; at++) {
        count += b[at] == wanted[offset] ? 1 : 0;
      }
      assertEquals(count, ByteSearch.count(b, from, to, wanted[offset]), which);
    }
  }

  @Test
  void findsOneOfTwo() {
    Seed seed = Seed.forTest("byte search, one of two");
    for (int i = 0; i < 5_000; i++) {
      byte[] b = new byte[seed.between(0, 40)];
      for (int at = 0; at < b.length; at++) {
        b[at] = (byte) seed.between(0x7E, 0x83);
      }
      int from = seed.between(0, b.length);
      int to = seed.between(from, b.length);
      byte wanted = (byte) seed.between(0x7E, 0x83);
      byte other = (byte) seed.between(0x7E, 0x83);
      int at = from;
      while (at < to && b[at] != wanted && b[at] != other) {
        at++;
      }
      assertEquals(at == to ? -1 : at, ByteSearch.indexOfEither(b, from, to, wanted, other));
    }
  }
}
