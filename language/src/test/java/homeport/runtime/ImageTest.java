package homeport.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImageTest {
  private static byte[] written(String image, int length) {
    byte[] to = new byte[length + 7];
    Image.write(to, 7, image);
    return Arrays.copyOfRange(to, 7, to.length);
  }

  @Test
  void whatIsWrittenIsWhatWasGiven() {
    Seed seed = Seed.forTest("images");
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[seed.between(0, 600)];
      for (int at = 0; at < bytes.length; ) {
        byte[] piece = seed.bytes(Math.min(bytes.length - at, seed.between(1, 40)));
        for (int times = seed.between(1, 9); times > 0 && at < bytes.length; times--) {
          int length = Math.min(piece.length, bytes.length - at);
          System.arraycopy(piece, 0, bytes, at, length);
          at += length;
        }
      }
      assertArrayEquals(bytes, written(Image.of(bytes), bytes.length), "seed " + seed.start());
    }
  }

  @Test
  void aTableOfEqualRowsIsShort() {
    byte[] table = new byte[1_000_000];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) (i % 37);
    }
    String image = Image.of(table);
    assertTrue(image.length() < 60, () -> "characters: " + image.length());
    assertArrayEquals(table, written(image, table.length));
  }
}
