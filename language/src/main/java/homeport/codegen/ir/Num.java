package homeport.codegen.ir;

import homeport.data.NumberFormat;
import homeport.data.Rounding;
import java.math.BigInteger;
import java.util.List;

/// A whole number: decimal points are the lowering's business, which inserts the scalings.
/// Evaluating one has no effect but for data and divide exceptions, so an emitter may evaluate it
/// twice.
///
/// [#digits] bounds the magnitude: `abs(value) < 10 ** digits`, always true at run time. Up to 18
/// digits fit a `long`, up to 38 two of them, beyond that a big integer does the work.
public sealed interface Num {
  /// Most decimal digits the value can have.
  int digits();

  record Constant(BigInteger value) implements Num {
    @Override
    public int digits() {
      return value.signum() == 0 ? 1 : value.abs().toString().length();
    }
  }

  /// The unscaled value of a packed, zoned or binary field. A packed or zoned field that holds no
  /// number is data exception S0C7. A binary field counts with the digits its bytes can hold (5,
  /// 10, 19, 20) when `digits` says so, because TRUNC(BIN|OPT) and COMP-5 let it hold more than its
  /// picture.
  record Load(Place from, NumberFormat format, int digits) implements Num {}

  /// The value that de-editing a numeric-edited field gives, scaled as its picture says.
  record Deedit(Place from, Edit edit, int digits) implements Num {}

  /// The value of a number slot.
  record Slot(int slot, int digits) implements Num {}

  record Add(Num left, Num right) implements Num {
    @Override
    public int digits() {
      return Math.max(left.digits(), right.digits()) + 1;
    }
  }

  record Subtract(Num left, Num right) implements Num {
    @Override
    public int digits() {
      return Math.max(left.digits(), right.digits()) + 1;
    }
  }

  record Multiply(Num left, Num right) implements Num {
    @Override
    public int digits() {
      return left.digits() + right.digits();
    }
  }

  /// The quotient, truncated. A zero divisor is S0CB, or S0C9 when `binary`.
  record Divide(Num dividend, Num divisor, boolean binary) implements Num {
    @Override
    public int digits() {
      return dividend.digits();
    }
  }

  /// The remainder of the truncated quotient, with the dividend's sign.
  record Remainder(Num dividend, Num divisor, boolean binary) implements Num {
    @Override
    public int digits() {
      return Math.min(dividend.digits(), divisor.digits());
    }
  }

  record Negate(Num of) implements Num {
    @Override
    public int digits() {
      return of.digits();
    }
  }

  record Absolute(Num of) implements Num {
    @Override
    public int digits() {
      return of.digits();
    }
  }

  /// `of * 10 ** places`.
  record ScaleUp(Num of, int places) implements Num {
    @Override
    public int digits() {
      return of.digits() + places;
    }
  }

  /// `of / 10 ** places`, rounded.
  record ScaleDown(Num of, int places, Rounding rounding) implements Num {
    @Override
    public int digits() {
      int left = Math.max(of.digits() - places, 0);
      return rounding == Rounding.TRUNCATION ? Math.max(left, 1) : left + 1;
    }
  }

  /// The low-order digits: `of` modulo `10 ** digits`, with the sign of `of`.
  record LowDigits(Num of, int digits) implements Num {}

  /// `base ** exponent` for a whole, non-negative exponent.
  record Power(Num base, int exponent) implements Num {
    @Override
    public int digits() {
      return Math.max(1, base.digits() * exponent);
    }
  }

  /// An index as a number.
  record FromIndex(Index of) implements Num {
    @Override
    public int digits() {
      return 10;
    }
  }

  /// What a routine that returns a `long` gives.
  record Called(Routine routine, List<Argument> arguments, int digits) implements Num {
    public Called {
      arguments = List.copyOf(arguments);
    }
  }

  /// A constant.
  static Num of(long value) {
    return new Constant(BigInteger.valueOf(value));
  }
}
