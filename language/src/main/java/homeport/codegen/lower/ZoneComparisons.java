package homeport.codegen.lower;

import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Comparisons of zoned items by all their bits, as COBOL 4 compiled them and as
/// INVDATA(NOFORCENUMCMP) asks for (Programming Guide, "INVDATA"). Which they are, the manual does
/// not say but for ZERO: here those of an unsigned item with what can be written in the same number
/// of digits (A-6102).
final class ZoneComparisons {
  private final Context context;

  ZoneComparisons(Context context) {
    this.context = context;
  }

  /// True for a side whose zones are compared with those of ZERO.
  boolean areCompared(Side.Number side) {
    NumberFormat format = side.format();
    return !context.options().invalidData().forceNumeric()
        && side.text() != null
        && format != null
        && format.usage() == Usage.DISPLAY
        && !format.signed();
  }

  /// The comparison by zones, or null where the numbers are compared.
  @Nullable Test compare(Side.Number left, Test.Relation relation, Side.Number right) {
    if (!areCompared(left) && !areCompared(right)) {
      return null;
    }
    Place first = written(left, right);
    Place second = written(right, left);
    return first != null && second != null
        ? new Test.Bytes(relation, first, second, Context.SPACE)
        : null;
  }

  /// The digits of a side, as many as the other one's item has; null when it has not as many.
  private @Nullable Place written(Side.Number side, Side.Number other) {
    NumberFormat theirs = other.format();
    if (areCompared(side)) {
      NumberFormat own = side.format();
      boolean alike =
          theirs == null || (own != null && areCompared(other) && sameDigits(own, theirs));
      return alike ? side.text() : null;
    }
    return theirs != null && side.format() == null ? literal(side, theirs) : null;
  }

  private static boolean sameDigits(NumberFormat one, NumberFormat other) {
    return one.digits() == other.digits() && one.scale() == other.scale();
  }

  private @Nullable Place literal(Side.Number side, NumberFormat format) {
    int more = format.scale() - side.value().decimals();
    if (!(side.value().num() instanceof Num.Constant(BigInteger value))
        || value.signum() < 0
        || more < 0) {
      return null;
    }
    String digits = value.multiply(BigInteger.TEN.pow(more)).toString();
    int missing = format.digits() - digits.length();
    return missing < 0
        ? null
        : context.literals().of(context.codePage().encode("0".repeat(missing) + digits));
  }
}
