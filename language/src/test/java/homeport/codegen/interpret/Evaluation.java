package homeport.codegen.interpret;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.CodePage;
import homeport.data.DecimalDivideException;
import homeport.data.Deeditor;
import homeport.data.FixedPointDivideException;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.Wide;
import homeport.runtime.Abend;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// What numbers, offsets and conditions come to.
final class Evaluation {
  private final InterpretedProgram program;

  Evaluation(InterpretedProgram program) {
    this.program = program;
  }

  BigInteger number(Num num) {
    return switch (num) {
      case Num.Constant(BigInteger value) -> value;
      case Num.Load(Place from, NumberFormat format, _) ->
          Fields.load(program.array(from.area()), offset(from), format);
      case Num.Deedit(Place from, var edit, _) -> {
        Wide wide = new Wide();
        Deeditor.of(edit.picture(), CodePage.of(program.info().codepage()))
            .value(wide, program.array(from.area()), offset(from));
        yield wide.toBigInteger();
      }
      case Num.Slot(int slot, _) -> program.numbers[slot];
      case Num.Add(Num left, Num right) -> number(left).add(number(right));
      case Num.Subtract(Num left, Num right) -> number(left).subtract(number(right));
      case Num.Multiply(Num left, Num right) -> number(left).multiply(number(right));
      case Num.Divide(Num dividend, Num divisor, boolean binary) -> {
        BigInteger a = number(dividend);
        yield a.divide(divisor(divisor, binary));
      }
      case Num.Remainder(Num dividend, Num divisor, boolean binary) -> {
        BigInteger a = number(dividend);
        yield a.remainder(divisor(divisor, binary));
      }
      case Num.Negate(Num of) -> number(of).negate();
      case Num.Absolute(Num of) -> number(of).abs();
      case Num.ScaleUp(Num of, int places) -> number(of).multiply(BigInteger.TEN.pow(places));
      case Num.ScaleDown(Num of, int places, Rounding rounding) ->
          new BigDecimal(number(of), places).setScale(0, mode(rounding)).unscaledValue();
      case Num.LowDigits(Num of, int digits) -> number(of).remainder(BigInteger.TEN.pow(digits));
      case Num.Power(Num base, int exponent) -> number(base).pow(exponent);
      case Num.FromIndex(Index of) -> BigInteger.valueOf(index(of));
      case Num.Called(var routine, var arguments, _) ->
          BigInteger.valueOf((Long) Routines.call(program, routine, arguments));
    };
  }

  private BigInteger divisor(Num divisor, boolean binary) {
    BigInteger value = number(divisor);
    if (value.signum() == 0) {
      throw binary ? new FixedPointDivideException() : new DecimalDivideException();
    }
    return value;
  }

  private static RoundingMode mode(Rounding rounding) {
    return switch (rounding) {
      case TRUNCATION, PROHIBITED -> RoundingMode.DOWN;
      case NEAREST_AWAY_FROM_ZERO -> RoundingMode.HALF_UP;
      case NEAREST_EVEN -> RoundingMode.HALF_EVEN;
      case NEAREST_TOWARD_ZERO -> RoundingMode.HALF_DOWN;
      case AWAY_FROM_ZERO -> RoundingMode.UP;
      case TOWARD_GREATER -> RoundingMode.CEILING;
      case TOWARD_LESSER -> RoundingMode.FLOOR;
    };
  }

  int index(Index index) {
    return switch (index) {
      case Index.Constant(int value) -> value;
      case Index.Of(Num value) -> number(value).intValue();
      case Index.Sum(Index left, Index right) -> index(left) + index(right);
      case Index.Scaled(Index of, int factor) -> index(of) * factor;
      case Index.Checked(Index of, int low, Index high, String what) -> {
        int value = index(of);
        int most = index(high);
        if (value < low || value > most) {
          throw new Abend("U4038", what + " is " + value);
        }
        yield value;
      }
      case Index.Within(Index of, _, _) -> index(of);
      case Index.Slot(int slot) -> program.indexes[slot];
    };
  }

  /// The offset in the area's array.
  int offset(Place place) {
    return program.base(place.area()) + index(place.offset());
  }

  /// The bytes of a place, copied.
  byte[] bytes(Place place) {
    int from = offset(place);
    return java.util.Arrays.copyOfRange(
        program.array(place.area()), from, from + index(place.length()));
  }

  boolean test(Test test) {
    return switch (test) {
      case Test.Constant(boolean value) -> value;
      case Test.Numbers(var relation, Num left, Num right) ->
          holds(relation, number(left).compareTo(number(right)));
      case Test.Bytes(var relation, Place left, Place right, byte pad) ->
          holds(relation, compare(bytes(left), bytes(right), pad));
      case Test.Fill(var relation, Place left, byte fill) ->
          holds(relation, compare(bytes(left), new byte[0], fill));
      case Test.Pattern(var relation, Place left, Place pattern) -> {
        byte[] a = bytes(left);
        byte[] p = bytes(pattern);
        byte[] b = new byte[a.length];
        for (int i = 0; i < b.length; i++) {
          b[i] = p[i % p.length];
        }
        yield holds(relation, compare(a, b, (byte) 0));
      }
      case Test.Numeric(Place of, NumberFormat format) ->
          homeport.data.ClassTest.numeric(
              format, program.array(of.area()), offset(of), homeport.data.ClassTest.Signs.NOPFD);
      case Test.AllIn(Place of, Place members) -> {
        byte[] set = bytes(members);
        for (byte one : bytes(of)) {
          if (set[one & 0xFF] == 0) {
            yield false;
          }
        }
        yield true;
      }
      case Test.Exceeds(Num of, int digits) ->
          number(of).abs().compareTo(BigInteger.TEN.pow(digits)) >= 0;
      case Test.Not(Test of) -> !test(of);
      case Test.And(Test left, Test right) -> test(left) && test(right);
      case Test.Or(Test left, Test right) -> test(left) || test(right);
      case Test.After(var before, Test of) -> {
        before.forEach(program::run);
        yield test(of);
      }
      case Test.Called(var routine, var arguments) ->
          (Boolean) Routines.call(program, routine, arguments);
    };
  }

  private static int compare(byte[] left, byte[] right, byte pad) {
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int a = (i < left.length ? left[i] : pad) & 0xFF;
      int b = (i < right.length ? right[i] : pad) & 0xFF;
      if (a != b) {
        return a - b;
      }
    }
    return 0;
  }

  private static boolean holds(Test.Relation relation, int order) {
    return switch (relation) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case NOT_LESS -> order >= 0;
      case GREATER -> order > 0;
      case NOT_GREATER -> order <= 0;
    };
  }
}
