package homeport.codegen.property;

import homeport.codegen.property.Expression.Literal;
import homeport.codegen.property.Expression.Negation;
import homeport.codegen.property.Expression.Operation;
import homeport.codegen.property.Expression.Reference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/// Carries statements out as the Programming Guide's appendix "Intermediate results and arithmetic
/// precision" and the Language Reference's "SIZE ERROR phrases" say: slowly, in BigDecimal.
final class Machine {
  /// A value with the places that are kept for it.
  record Carried(BigDecimal value, int i, int d) {}

  /// Where a result goes.
  record Receiver(Item item, Rounded rounded) {
    /// The decimal places it needs of a result; rounding looks at one more.
    int needs() {
      return Math.max(0, item.scale() + (rounded == Rounded.NOT ? 0 : 1));
    }

    String text() {
      return item.name() + rounded.phrase();
    }
  }

  private final Options options;
  private final boolean checksSize;
  private final Map<Item, BigInteger> stored;
  private final Map<Item, BigInteger> changed = new HashMap<>();
  private boolean sizeError;
  private boolean undecided;

  /// @param checksSize the statement has ON SIZE ERROR
  Machine(Options options, boolean checksSize, Map<Item, BigInteger> stored) {
    this.options = options;
    this.checksSize = checksSize;
    this.stored = new HashMap<>(stored);
  }

  boolean checksSize() {
    return checksSize;
  }

  boolean sizeError() {
    return sizeError;
  }

  /// True when the manuals leave open what comes of it.
  boolean undecided() {
    return undecided;
  }

  void leaveOpen() {
    undecided = true;
  }

  Map<Item, BigInteger> changed() {
    return changed;
  }

  Carried load(Item item) {
    BigInteger bytes = stored.get(item);
    if (bytes == null) {
      throw new IllegalStateException(item.name() + " has no value");
    }
    // A-0103: native binary items count with all the digits their bytes can hold.
    int i =
        item.isNative(options)
            ? Math.max(0, item.highest().toString().length() - item.scale())
            : item.integerPlaces();
    return new Carried(item.value(bytes), i, item.decimalPlaces());
  }

  /// The value of an expression, or null when it divides by zero.
  ///
  /// @param last the expression is the statement's result, to which SIZE ERROR applies
  @org.jspecify.annotations.Nullable
  Carried value(Expression expression, int dmax, boolean last) {
    return switch (expression) {
      case Reference reference -> load(reference.item());
      case Literal literal ->
          new Carried(literal.value(), literal.integerPlaces(), literal.decimalPlaces());
      case Negation negation -> {
        Carried operand = value(negation.operand(), dmax, false);
        yield operand == null
            ? null
            : new Carried(operand.value().negate(), operand.i(), operand.d());
      }
      case Operation(char sign, Expression leftSide, Expression rightSide) -> {
        Carried left = value(leftSide, dmax, false);
        Carried right = value(rightSide, dmax, false);
        yield left == null || right == null ? null : operate(sign, left, right, dmax, last);
      }
    };
  }

  @org.jspecify.annotations.Nullable
  Carried operate(char sign, Carried left, Carried right, int dmax, boolean last) {
    BigDecimal a = left.value();
    BigDecimal b = right.value();
    return switch (sign) {
      case '+' -> sum(a.add(b), left, right, dmax, last);
      case '-' -> sum(a.subtract(b), left, right, dmax, last);
      case '*' ->
          carry(new Carried(a.multiply(b), left.i() + right.i(), left.d() + right.d()), dmax, last);
      case '^' -> {
        int n = b.intValueExact();
        if (n == 0) {
          // One; the table's i1 * 0 would leave no place for it. Zero to the power of zero is a
          // size
          // error ("SIZE ERROR phrases").
          yield a.signum() == 0 && checksSize() ? null : new Carried(BigDecimal.ONE, 1, 0);
        }
        if ((left.i() + left.d()) * n <= options.digits()) {
          yield new Carried(a.pow(n), left.i() * n, left.d() * n);
        }
        yield power(left, n, dmax, last);
      }
      default -> {
        if (b.signum() == 0) {
          yield null;
        }
        // op1 is the divisor in the appendix's table: i2 + d1, and d2 - d1 or dmax.
        int d = Math.max(left.d() - right.d(), dmax);
        yield carry(
            new Carried(a.divide(b, d, RoundingMode.DOWN), left.i() + right.d(), d), dmax, last);
      }
    };
  }

  /// "Example: exponentiation in fixed-point arithmetic": as a succession of multiplications, each
  /// with the places of the table, and the last one moved to dmax decimal places.
  private Carried power(Carried base, int exponent, int dmax, boolean last) {
    Carried result = base;
    for (int i = 1; i < exponent; i++) {
      Carried product =
          new Carried(
              result.value().multiply(base.value()), result.i() + base.i(), result.d() + base.d());
      result = carry(product, dmax, last && i == exponent - 1);
    }
    if (!last && result.d() > dmax) {
      undecided = true;
    }
    return result;
  }

  private Carried sum(BigDecimal value, Carried left, Carried right, int dmax, boolean last) {
    return carry(
        new Carried(value, Math.max(left.i(), right.i()) + 1, Math.max(left.d(), right.d())),
        dmax,
        last);
  }

  /// The table of places carried. What goes beyond the integer places is lost, but a size error of
  /// the statement's own result is seen.
  private Carried carry(Carried exact, int dmax, boolean last) {
    int limit = options.digits();
    int i = exact.i();
    int d = exact.d();
    if (i + d <= limit) {
      return exact;
    }
    int keepI = d <= dmax ? limit - d : i + dmax <= limit ? i : limit - dmax;
    int keepD = d <= dmax ? d : i + dmax <= limit ? limit - i : dmax;
    if (keepI < 0) {
      undecided = true;
      return exact;
    }
    BigDecimal kept = exact.value().setScale(keepD, RoundingMode.DOWN);
    if (!(last && checksSize)) {
      kept = kept.remainder(BigDecimal.TEN.pow(keepI));
    }
    return new Carried(kept, keepI, keepD);
  }

  boolean fits(Item item, BigInteger digits) {
    return item.fits(digits, options);
  }

  /// Nothing is stored: a zero divisor.
  void failed() {
    sizeError = true;
  }

  /// Stores a result.
  ///
  /// @return false for a size error
  boolean store(Receiver receiver, BigDecimal value) {
    Item item = receiver.item();
    BigInteger digits = item.aligned(value, receiver.rounded());
    if (!item.fits(digits, options)) {
      if (checksSize) {
        sizeError = true;
        return false;
      }
      undecided |= item.kind() == Item.Kind.BINARY && options.trunc() == Options.Trunc.OPT;
      boolean below = digits.signum() < 0;
      digits = item.cut(digits, options);
      // The sign of a zero whose high-order digits are lost shows in an edited item only.
      undecided |= below && digits.signum() == 0 && item.kind().edited();
    }
    stored.put(item, digits);
    changed.put(item, digits);
    return true;
  }
}
