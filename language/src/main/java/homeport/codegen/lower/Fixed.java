package homeport.codegen.lower;

import homeport.codegen.ir.Num;
import homeport.data.Rounding;
import java.math.BigInteger;

/// A fixed-point operand or intermediate result: a whole number, and how many places of it the
/// rules count before and after the decimal point. `num` is the value times `10 ** decimals`.
///
/// The places are IBM's `i` and `d` (Enterprise COBOL 6.4 Programming Guide, appendix "Intermediate
/// results and arithmetic precision"); `num.digits()` is what the bits can really hold, which may
/// be more.
record Fixed(Num num, int integers, int decimals) {
  static Fixed constant(BigInteger unscaled, int scale) {
    if (scale < 0) {
      return constant(unscaled.multiply(BigInteger.TEN.pow(-scale)), 0);
    }
    int digits = new Num.Constant(unscaled).digits();
    return new Fixed(new Num.Constant(unscaled), Math.max(digits - scale, 0), scale);
  }

  /// The same value with more or fewer decimal places.
  Fixed withDecimals(int places, Rounding rounding) {
    return new Fixed(scaled(num, decimals, places, rounding), integers, places);
  }

  /// The result of a statement's last operation with the high-order digits that the table of
  /// intermediate results leaves out: SIZE ERROR is about the final result (Language Reference,
  /// "SIZE ERROR phrases"), so it has to see them (A-0102).
  Fixed uncut() {
    return num instanceof Num.LowDigits(Num of, int _) ? new Fixed(of, integers, decimals) : this;
  }

  /// The number rescaled; constants are folded.
  static Num scaled(Num num, int from, int to, Rounding rounding) {
    if (to == from) {
      return num;
    }
    if (to > from) {
      if (num instanceof Num.Constant(BigInteger value)) {
        return new Num.Constant(value.multiply(BigInteger.TEN.pow(to - from)));
      }
      return new Num.ScaleUp(num, to - from);
    }
    return new Num.ScaleDown(num, from - to, rounding);
  }
}
