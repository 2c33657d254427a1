package homeport.utilities.sort.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.testkit.Seed;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RadixSortTest {
  /// Numbers of few or many values, in few or many of their bytes, as the library's stable sort
  /// puts them; what lies beside the range stays.
  @Test
  void isAStableSort() {
    Random random = Seed.forTest("radix sort").random();
    for (int round = 0; round < 200; round++) {
      int count = 1 + random.nextInt(5_000);
      int from = random.nextInt(4);
      long mask = random.nextLong() & random.nextLong();
      long[] numbers = new long[from + count + 3];
      int[] places = new int[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = random.nextLong() & mask;
        places[i] = i;
      }
      long[] original = numbers.clone();
      RadixSort.sort(
          numbers, places, new long[numbers.length], new int[places.length], from, from + count);
      int[] expected =
          IntStream.range(from, from + count)
              .boxed()
              .sorted(Comparator.comparingLong(i -> original[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int i = 0; i < numbers.length; i++) {
        boolean inside = i >= from && i < from + count;
        int place = inside ? expected[i - from] : i;
        assertEquals(place, places[i]);
        assertEquals(original[place], numbers[i]);
      }
    }
  }
}
