package homeport.codegen.lower;

import homeport.cobol.CompilerOptions;
import homeport.codegen.ir.Num;
import homeport.data.Rounding;
import java.math.BigInteger;

/// How many integer and decimal places IBM carries for each operation, and what is cut when they
/// are more than 30 (ARITH(COMPAT)) or 31 (ARITH(EXTEND)): Enterprise COBOL 6.4 Programming Guide,
/// appendix "Intermediate results and arithmetic precision", section "Fixed-point data and
/// intermediate results". These tables decide cents.
final class IntermediateResults {
  private final int most;

  IntermediateResults(CompilerOptions options) {
    this.most = options.arith().digits();
  }

  Fixed add(Fixed left, Fixed right, boolean subtract, int dmax) {
    int decimals = Math.max(left.decimals(), right.decimals());
    Num a = left.withDecimals(decimals, Rounding.TRUNCATION).num();
    Num b = right.withDecimals(decimals, Rounding.TRUNCATION).num();
    int integers = Math.max(left.integers(), right.integers()) + 1;
    Num result = subtract ? new Num.Subtract(a, b) : new Num.Add(a, b);
    return carried(result, integers, decimals, dmax);
  }

  Fixed multiply(Fixed left, Fixed right, int dmax) {
    return carried(
        new Num.Multiply(left.num(), right.num()),
        left.integers() + right.integers(),
        left.decimals() + right.decimals(),
        dmax);
  }

  /// The quotient has `max(d2 - d1, dmax)` decimal places, where d2 is the dividend's and d1 the
  /// divisor's, and is truncated there.
  Fixed divide(Fixed dividend, Fixed divisor, int dmax, boolean binary) {
    int decimals = Math.max(dividend.decimals() - divisor.decimals(), dmax);
    int up = divisor.decimals() - dividend.decimals() + decimals;
    Num scaled = Fixed.scaled(dividend.num(), 0, up, Rounding.TRUNCATION);
    return carried(
        new Num.Divide(scaled, divisor.num(), binary),
        dividend.integers() + divisor.decimals(),
        decimals,
        dmax);
  }

  /// `base ** exponent` by repeated multiplication, each product carried like any other.
  Fixed power(Fixed base, int exponent, int dmax) {
    if (exponent == 0) {
      return Fixed.constant(BigInteger.ONE, 0);
    }
    Fixed result = base;
    for (int i = 1; i < exponent; i++) {
      result = multiply(result, base, dmax);
    }
    return result;
  }

  /// The table "Determining when the compiler might truncate intermediate results".
  private Fixed carried(Num value, int integers, int decimals, int dmax) {
    if (integers + decimals <= most) {
      return new Fixed(value, integers, decimals);
    }
    int keepDecimals;
    if (decimals <= dmax) {
      keepDecimals = Math.min(decimals, most);
    } else if (integers + dmax <= most) {
      keepDecimals = most - integers;
    } else {
      keepDecimals = Math.min(dmax, most);
    }
    int keepIntegers = Math.min(integers, most - keepDecimals);
    Num cut = Fixed.scaled(value, decimals, keepDecimals, Rounding.TRUNCATION);
    if (keepIntegers < integers) {
      cut = new Num.LowDigits(cut, keepIntegers + keepDecimals);
    }
    return new Fixed(cut, keepIntegers, keepDecimals);
  }
}
