package homeport.codegen.ir;

import java.util.Arrays;

/// An offset, a length or a subscript: a 32-bit integer.
public sealed interface Index {
  record Constant(int value) implements Index {}

  /// A number as an offset; the lowering has made sure that it has at most nine digits, or takes
  /// its low-order 32 bits as IBM's code does.
  record Of(Num value) implements Index {}

  record Sum(Index left, Index right) implements Index {}

  record Scaled(Index of, int factor) implements Index {}

  /// `of`, after a check that low <= of <= high; outside, the run unit stops with IGZ0006S's
  /// meaning (SSRANGE). `what` says what was checked.
  record Checked(Index of, int low, Index high, String what) implements Index {}

  /// An offset of something that ends where `low <= of <= high` says or before, unless a subscript
  /// or a reference modification leads outside its item, which nobody may have checked.
  ///
  /// @param low bytes from the start of the area to the item, or to the outermost table it is in
  /// @param high bytes from the start of the area to their end
  record Within(Index of, int low, int high) implements Index {}

  /// The value of an index slot.
  record Slot(int slot) implements Index {}

  Index ZERO = new Constant(0);

  /// A number that is known. Most are the lengths of items, and those are small: a program of
  /// 200,000 lines needs few of them and has hundreds of thousands.
  static Constant of(int value) {
    return Small.of(value);
  }

  /// The sum, folded where both are known.
  static Index sum(Index left, Index right) {
    if (left instanceof Constant(int a) && a == 0) {
      return right;
    }
    if (right instanceof Constant(int b) && b == 0) {
      return left;
    }
    if (left instanceof Constant(int a) && right instanceof Constant(int b)) {
      return of(a + b);
    }
    return new Sum(left, right);
  }

  /// The product, folded where it is known.
  static Index scaled(Index of, int factor) {
    if (of instanceof Constant(int a)) {
      return of(a * factor);
    }
    return factor == 1 ? of : new Scaled(of, factor);
  }

  /// The small ones, once.
  final class Small {
    private static final Constant[] KNOWN = new Constant[1024];

    static {
      Arrays.setAll(KNOWN, Constant::new);
    }

    private Small() {}

    private static Constant of(int value) {
      return value >= 0 && value < KNOWN.length ? KNOWN[value] : new Constant(value);
    }
  }
}
