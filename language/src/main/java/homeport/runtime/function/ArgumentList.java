package homeport.runtime.function;

import homeport.data.Encoding;
import homeport.data.ExternalFloat;
import homeport.data.Transcoding;
import homeport.runtime.CobolProgram;
import homeport.runtime.Floats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// The arguments of a function that takes any number of them, collected one after the other; a
/// table with ALL subscripts adds all its elements, the last subscript going fastest (Language
/// Reference, "ALL subscripting"). One list serves a run unit: nested functions have been evaluated
/// before the outer one begins its list.
public final class ArgumentList {
  /// Most elements of one list; more are a count that went wrong.
  private static final int SIZE_MAX = 100_000_000;

  private static final int DIMENSIONS_MAX = 7;

  private final List<BigDecimal> numbers = new ArrayList<>();
  private final List<byte[]> texts = new ArrayList<>();
  private final int[] counts = new int[DIMENSIONS_MAX];
  private final int[] strides = new int[DIMENSIONS_MAX];
  private int dimensions;

  public ArgumentList() {}

  List<BigDecimal> numbers() {
    return numbers;
  }

  List<byte[]> texts() {
    return texts;
  }

  private static ArgumentList of(CobolProgram program) {
    return program.unit().argumentList();
  }

  /// An empty list.
  public static void begin(CobolProgram program) {
    ArgumentList list = of(program);
    list.numbers.clear();
    list.texts.clear();
    list.dimensions = 0;
  }

  /// The next argument is a table: another ALL subscript of it, outermost first.
  public static void dimension(CobolProgram program, int count, int stride) {
    ArgumentList list = of(program);
    list.counts[list.dimensions] = count;
    list.strides[list.dimensions] = stride;
    list.dimensions++;
  }

  /// Numbers in storage: one, or as many as the dimensions say.
  public static void number(
      CobolProgram program,
      byte[] b,
      int offset,
      int length,
      int usage,
      int scale,
      int signed,
      int sign) {
    ArgumentList list = of(program);
    list.each(
        offset,
        0,
        at -> list.numbers.add(StoredNumber.load(b, at, length, usage, scale, signed, sign)));
    list.dimensions = 0;
  }

  /// A floating-point number in a register.
  public static void register(CobolProgram program, byte[] b, int offset, int length) {
    of(program).numbers.add(Floats.value(b, offset));
  }

  /// External floating-point numbers in storage.
  public static void external(
      CobolProgram program, byte[] b, int offset, int length, String picture) {
    ArgumentList list = of(program);
    ExternalFloat form = ExternalFloat.of(picture);
    boolean national = length == 2 * form.length();
    list.each(
        offset,
        0,
        at -> list.numbers.add(national ? national(form, program, b, at) : form.load(b, at)));
    list.dimensions = 0;
  }

  private static BigDecimal national(
      ExternalFloat form, CobolProgram program, byte[] b, int offset) {
    byte[] text =
        Transcoding.convert(
            program.codePage(), Encoding.NATIONAL, b, offset, 2 * form.length(), Encoding.DISPLAY);
    return form.load(text, 0);
  }

  /// Characters.
  public static void text(CobolProgram program, byte[] b, int offset, int length) {
    ArgumentList list = of(program);
    list.each(offset, 0, at -> list.texts.add(Arrays.copyOfRange(b, at, at + length)));
    list.dimensions = 0;
  }

  private void each(int offset, int dimension, IntConsumer element) {
    if (dimension == dimensions) {
      if (numbers.size() + texts.size() >= SIZE_MAX) {
        throw new IllegalStateException("more than " + SIZE_MAX + " arguments");
      }
      element.accept(offset);
      return;
    }
    for (int i = 0; i < counts[dimension]; i++) {
      each(offset + i * strides[dimension], dimension + 1, element);
    }
  }
}
