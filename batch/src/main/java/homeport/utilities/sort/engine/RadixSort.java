package homeport.utilities.sort.engine;

/// Sorts pairs of a number and a place by the number, those with equal numbers as they were: byte
/// by byte from the right, each pass a count and a scatter without a comparison. Bytes that are the
/// same in all numbers, as in zoned digits and short keys many are, cost no pass.
final class RadixSort {
  /// Below this many pairs the counters cost more than comparing.
  static final int LEAST = 2_000;

  private static final int VALUES = 256;
  private static final int BYTE_MASK = 0xFF;

  private RadixSort() {}

  /// Sorts `from..to` of the first pair of arrays; the second one is room to work in.
  static void sort(
      long[] numbers, int[] places, long[] otherNumbers, int[] otherPlaces, int from, int to) {
    int[][] counts = counts(numbers, from, to);
    long[] n = numbers;
    int[] p = places;
    long[] toNumbers = otherNumbers;
    int[] toPlaces = otherPlaces;
    for (int pass = 0; pass < Long.BYTES; pass++) {
      int shift = pass * Byte.SIZE;
      if (counts[pass][digit(numbers[from], shift)] == to - from) {
        continue;
      }
      scatter(n, p, toNumbers, toPlaces, from, to, starts(counts[pass], from), shift);
      long[] swappedNumbers = n;
      n = toNumbers;
      toNumbers = swappedNumbers;
      int[] swappedPlaces = p;
      p = toPlaces;
      toPlaces = swappedPlaces;
    }
    if (!sameArray(n, numbers)) {
      System.arraycopy(n, from, numbers, from, to - from);
      System.arraycopy(p, from, places, from, to - from);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the array itself is meant
  private static boolean sameArray(long[] a, long[] b) {
    return a == b;
  }

  /// How often each value is in each byte.
  private static int[][] counts(long[] numbers, int from, int to) {
    int[][] counts = new int[Long.BYTES][VALUES];
    for (int i = from; i < to; i++) {
      long number = numbers[i];
      for (int pass = 0; pass < Long.BYTES; pass++) {
        counts[pass][digit(number, pass * Byte.SIZE)]++;
      }
    }
    return counts;
  }

  /// A byte of a signed number such that their order is that of the numbers.
  private static int digit(long number, int shift) {
    return (int) ((number ^ Long.MIN_VALUE) >>> shift) & BYTE_MASK;
  }

  /// Turns counts into where each value's pairs begin.
  private static int[] starts(int[] counts, int from) {
    int next = from;
    for (int value = 0; value < VALUES; value++) {
      int count = counts[value];
      counts[value] = next;
      next += count;
    }
    return counts;
  }

  private static void scatter(
      long[] n, int[] p, long[] toNumbers, int[] toPlaces, int from, int to, int[] at, int shift) {
    for (int i = from; i < to; i++) {
      int place = at[digit(n[i], shift)]++;
      toNumbers[place] = n[i];
      toPlaces[place] = p[i];
    }
  }
}
