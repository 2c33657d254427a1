package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Random tables in order, every search against looking at each row.
class KeySearchTest {
  private static final int SLACK = 16;
  private static final long SEED = 20261127;

  private final Random random = new Random(SEED);

  /// A table of distinct keys, in order.
  private long[] keys(int rows, long from, long below) {
    TreeSet<Long> keys = new TreeSet<>();
    while (keys.size() < rows) {
      keys.add(random.nextLong(from, below));
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static void reverse(long[] keys) {
    for (int i = 0, j = keys.length - 1; i < j; i++, j--) {
      long key = keys[i];
      keys[i] = keys[j];
      keys[j] = key;
    }
  }

  private interface Put {
    void key(byte[] b, int off, long value);
  }

  private interface Search {
    long find(byte[] b, int off, int stride, int rows, long wanted, int descending);
  }

  private void check(int len, long from, long below, Put put, Search search) {
    for (int round = 0; round < 300; round++) {
      int rows = random.nextInt(1, (int) Math.min(60, below - from));
      long[] keys = keys(rows, from, below);
      int descending = random.nextInt(2);
      if (descending == 1) {
        reverse(keys);
      }
      int stride = len + random.nextInt(9);
      byte[] b = new byte[2 * SLACK + rows * stride];
      random.nextBytes(b);
      for (int i = 0; i < rows; i++) {
        put.key(b, SLACK + i * stride, keys[i]);
      }
      for (int i = 0; i < 20; i++) {
        long wanted =
            random.nextBoolean() ? keys[random.nextInt(rows)] : random.nextLong(from, below);
        int row = 1;
        while (row <= rows && keys[row - 1] != wanted) {
          row++;
        }
        assertEquals(
            row > rows ? 0 : row,
            search.find(b, SLACK, stride, rows, wanted, descending),
            () -> wanted + " in " + Arrays.toString(keys));
      }
    }
  }

  @Test
  void zoned() {
    for (int digits = 1; digits <= 8; digits++) {
      int len = digits;
      check(
          len,
          0,
          Scaling.powerOfTen(len),
          (b, off, value) -> Zoned.storeUnsigned(b, off, len, value),
          (b, off, stride, rows, wanted, descending) ->
              KeySearch.zoned(b, off, len, stride, rows, wanted, descending));
    }
  }

  @Test
  void packed() {
    for (int digits = 1; digits <= 15; digits += 2) {
      int count = digits;
      int len = digits / 2 + 1;
      check(
          len,
          -Scaling.powerOfTen(digits) + 1,
          Scaling.powerOfTen(digits),
          (b, off, value) -> Packed.store(b, off, count, value),
          (b, off, stride, rows, wanted, descending) ->
              KeySearch.packed(b, off, len, stride, rows, wanted, descending));
    }
  }

  @Test
  void binary() {
    for (int len : new int[] {2, 4, 8}) {
      long limit = Scaling.powerOfTen(len == 2 ? 4 : len == 4 ? 9 : 18);
      for (int signed = 0; signed <= (len == 8 ? 0 : 1); signed++) {
        int sign = len == 8 ? 1 : signed;
        check(
            len,
            sign == 1 ? -limit + 1 : 0,
            limit,
            (b, off, value) -> Binary.store(b, off, len, value),
            (b, off, stride, rows, wanted, descending) ->
                KeySearch.binary(b, off, len, stride, rows, wanted, descending, sign));
      }
    }
  }

  /// Keys of letters and trailing spaces; the value without the spaces finds them too.
  @Test
  void text() {
    for (int len = 1; len <= 20; len++) {
      int size = len;
      check(
          len,
          1,
          200,
          (b, off, value) -> System.arraycopy(characters(value, size), 0, b, off, size),
          (b, off, stride, rows, wanted, descending) -> {
            byte[] value = characters(wanted, size);
            int used = size;
            while (used > 1 && value[used - 1] == 0x40 && random.nextBoolean()) {
              used--;
            }
            return KeySearch.text(b, off, size, value, 0, used, stride, rows, descending);
          });
    }
  }

  private static byte[] characters(long value, int size) {
    byte[] characters = new byte[size];
    Arrays.fill(characters, (byte) 0x40);
    characters[0] = (byte) value;
    if (size > 2 && value % 2 == 0) {
      characters[size / 2] = (byte) 0xC1;
    }
    return characters;
  }

  @Test
  void aNumberTheKeyCannotHoldIsNotThere() {
    byte[] b = new byte[64];
    Zoned.storeUnsigned(b, SLACK, 3, 0);
    Zoned.storeUnsigned(b, SLACK + 3, 3, 999);
    assertEquals(0, KeySearch.zoned(b, SLACK, 3, 3, 2, 1000, 0));
    assertEquals(0, KeySearch.zoned(b, SLACK, 3, 3, 2, -999, 0));
    assertEquals(2, KeySearch.zoned(b, SLACK, 3, 3, 2, 999, 0));
  }

  @Test
  void anEmptyTableHoldsNothing() {
    byte[] b = new byte[64];
    assertEquals(0, KeySearch.zoned(b, SLACK, 3, 3, 0, 0, 0));
    assertEquals(0, KeySearch.packed(b, SLACK, 3, 3, 0, 0, 0));
    assertEquals(0, KeySearch.binary(b, SLACK, 4, 4, 0, 0, 0, 1));
    assertEquals(0, KeySearch.text(b, SLACK, 3, b, 0, 3, 3, 0, 0));
  }

  /// Zoned digits above 9 and packed spaces, which a comparison would refuse.
  @Test
  void aDamagedKeyOnTheWayIsToldOf() {
    byte[] b = new byte[64];
    for (int i = 0; i < 5; i++) {
      Zoned.storeUnsigned(b, SLACK + 3 * i, 3, i);
    }
    b[SLACK + 3 * 4 + 1] = (byte) 0xFA;
    assertEquals(KeySearch.UNKNOWN, KeySearch.zoned(b, SLACK, 3, 3, 5, 900, 0));
    Arrays.fill(b, (byte) 0x40);
    assertEquals(KeySearch.UNKNOWN, KeySearch.packed(b, SLACK, 3, 3, 5, 7, 0));
  }
}
