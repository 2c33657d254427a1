package homeport.runtime.function;

import homeport.data.Encoding;
import homeport.runtime.CobolProgram;
import homeport.runtime.EncodedText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/// Functions of a list of fixed-point numbers, or of characters (Language Reference, the function
/// of each name). Numbers go as packed digits to the place that the compiler set aside.
public final class ListFunctions {
  private static final byte SPACE = 0x40;

  private static final Encoding[] ENCODINGS = Encoding.values();

  private ListFunctions() {}

  private static List<BigDecimal> numbers(CobolProgram program) {
    return program.unit().argumentList().numbers();
  }

  private static List<byte[]> texts(CobolProgram program) {
    return program.unit().argumentList().texts();
  }

  /// SUM.
  public static void sum(
      CobolProgram program, byte[] to, int offset, int length, int digits, int scale) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers(program)) {
      sum = sum.add(number);
    }
    StoredNumber.store(sum, to, offset, digits, scale);
  }

  /// MAX, or MIN when `sign` is -1, of numbers.
  public static void extreme(
      CobolProgram program, int sign, byte[] to, int offset, int length, int digits, int scale) {
    List<BigDecimal> numbers = numbers(program);
    if (numbers.isEmpty()) {
      throw ArgumentError.of(sign > 0 ? "MAX" : "MIN", "the table has no elements");
    }
    BigDecimal most = sign > 0 ? Collections.max(numbers) : Collections.min(numbers);
    StoredNumber.store(most, to, offset, digits, scale);
  }

  /// RANGE.
  public static void range(
      CobolProgram program, byte[] to, int offset, int length, int digits, int scale) {
    List<BigDecimal> numbers = numbers(program);
    if (numbers.isEmpty()) {
      throw ArgumentError.of("RANGE", "the table has no elements");
    }
    BigDecimal range = Collections.max(numbers).subtract(Collections.min(numbers));
    StoredNumber.store(range, to, offset, digits, scale);
  }

  /// MAX, or MIN when `sign` is -1, of characters.
  ///
  /// @return the length of the one that was chosen
  public static int extremeText(
      CobolProgram program,
      int sign,
      byte[] places,
      int placesOffset,
      int placesLength,
      int encoding,
      byte[] to,
      int offset,
      int length) {
    byte[] most = texts(program).get(bestText(program, sign, places, placesOffset, encoding));
    System.arraycopy(most, 0, to, offset, most.length);
    return most.length;
  }

  /// ORD-MAX, or ORD-MIN when `sign` is -1: the position, from 1, of the first that is greatest.
  public static int position(
      CobolProgram program,
      int sign,
      byte[] places,
      int placesOffset,
      int placesLength,
      int encoding) {
    List<BigDecimal> numbers = numbers(program);
    if (numbers.isEmpty()) {
      return bestText(program, sign, places, placesOffset, encoding) + 1;
    }
    int best = 0;
    for (int i = 1; i < numbers.size(); i++) {
      if (isBeyond(numbers.get(i).compareTo(numbers.get(best)), sign)) {
        best = i;
      }
    }
    return best + 1;
  }

  private static boolean isBeyond(int order, int sign) {
    return sign > 0 ? order > 0 : order < 0;
  }

  private static int bestText(
      CobolProgram program, int sign, byte[] places, int placesOffset, int encoding) {
    List<byte[]> texts = texts(program);
    if (texts.isEmpty()) {
      throw ArgumentError.of(sign > 0 ? "MAX" : "MIN", "the table has no elements");
    }
    int best = 0;
    for (int i = 1; i < texts.size(); i++) {
      byte[] next = texts.get(i);
      byte[] last = texts.get(best);
      int order =
          ENCODINGS[encoding] == Encoding.DISPLAY
              ? compare(next, last, places, placesOffset)
              : EncodedText.order(next, last, ENCODINGS[encoding]);
      if (isBeyond(order, sign)) {
        best = i;
      }
    }
    return best;
  }

  /// Compares as a relation condition does: the shorter one is extended with spaces.
  private static int compare(byte[] left, byte[] right, byte[] places, int placesOffset) {
    int order = 0;
    for (int i = 0; i < Math.max(left.length, right.length) && order == 0; i++) {
      int a = (i < left.length ? left[i] : SPACE) & 0xFF;
      int b = (i < right.length ? right[i] : SPACE) & 0xFF;
      order = Byte.compareUnsigned(places[placesOffset + a], places[placesOffset + b]);
    }
    return order;
  }
}
