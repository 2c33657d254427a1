package homeport.utilities.sort.reformat;

import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.FieldNumber;
import java.math.BigInteger;

/// A number in a reformatting statement: a field, a constant or arithmetic with them (z/OS DFSORT
/// Application Programming Guide, OUTREC, "arithmetic expressions").
public sealed interface Numeral {
  /// Decimal places that a result keeps.
  int DIGITS_MAX = 31;

  BigInteger value(Source from);

  /// Whether its value, found before, is negative; minus zero may be.
  default boolean minus(Source from, BigInteger value) {
    return value.signum() < 0;
  }

  /// Digits that it is edited with when nothing else says.
  int digits();

  /// Where the last field ends in the record.
  int end();

  /// `p,m,f`.
  ///
  /// @param signedZero minus zero is shown as negative (SZERO)
  record Field(int offset, int length, FieldFormat format, boolean signedZero) implements Numeral {
    @Override
    public boolean minus(Source from, BigInteger value) {
      return value.signum() < 0
          || signedZero
              && value.signum() == 0
              && FieldNumber.minus(format, from.bytes(), offset, length);
    }

    @Override
    public BigInteger value(Source from) {
      return FieldNumber.value(format, from.bytes(), offset, length);
    }

    @Override
    public int digits() {
      return FieldNumber.digits(format, length);
    }

    @Override
    public int end() {
      return Piece.reach(offset, length);
    }
  }

  /// A time stamp, as the digits of a date or time of day.
  record Stamp(int offset, TimeStamp stamp) implements Numeral {
    @Override
    public BigInteger value(Source from) {
      return BigInteger.valueOf(stamp.read(from.bytes(), offset));
    }

    @Override
    public int digits() {
      return stamp.digits();
    }

    @Override
    public int end() {
      return Piece.reach(offset, stamp.length());
    }
  }

  /// A date with a year of two digits, as the digits of one with four.
  record Dated(LongYear date) implements Numeral {
    @Override
    public BigInteger value(Source from) {
      return date.number(from);
    }

    @Override
    public int digits() {
      return date.format().digits() + 2;
    }

    @Override
    public int end() {
      return date.end();
    }
  }

  /// What counts records, and stands in their trailer.
  interface Counter {
    BigInteger value();

    int digits();
  }

  /// A count, sum or the like at the time that it is shown.
  record Counted(Counter counter) implements Numeral {
    @Override
    public BigInteger value(Source from) {
      return counter.value();
    }

    @Override
    public int digits() {
      return counter.digits();
    }

    @Override
    public int end() {
      return 0;
    }
  }

  /// `+n` or `-n`.
  record Constant(BigInteger number) implements Numeral {
    @Override
    public BigInteger value(Source from) {
      return number;
    }

    @Override
    public int digits() {
      return number.abs().toString().length();
    }

    @Override
    public int end() {
      return 0;
    }
  }

  /// Two numbers and an operator. A result of more than 31 digits loses the first ones; a quotient
  /// loses its fraction, and dividing by zero gives zero.
  record Arithmetic(Operator operator, Numeral one, Numeral other) implements Numeral {
    private static final BigInteger LIMIT = BigInteger.TEN.pow(DIGITS_MAX);

    @Override
    public BigInteger value(Source from) {
      BigInteger a = one.value(from);
      BigInteger b = other.value(from);
      BigInteger result =
          switch (operator) {
            case ADD -> a.add(b);
            case SUB -> a.subtract(b);
            case MUL -> a.multiply(b);
            case DIV -> b.signum() == 0 ? BigInteger.ZERO : a.divide(b);
            case MOD -> b.signum() == 0 ? BigInteger.ZERO : a.remainder(b);
            case MIN -> a.min(b);
            case MAX -> a.max(b);
          };
      return result.bitLength() < 103 ? result : result.remainder(LIMIT);
    }

    /// 15 when all that goes in has 15 digits or fewer, else 31.
    @Override
    public int digits() {
      return small(this) ? 15 : DIGITS_MAX;
    }

    private static boolean small(Numeral number) {
      return number instanceof Arithmetic(_, Numeral a, Numeral b)
          ? small(a) && small(b)
          : number.digits() <= 15;
    }

    @Override
    public int end() {
      return Math.max(one.end(), other.end());
    }
  }

  /// What is done with two numbers; those of a higher rank go first.
  enum Operator {
    ADD(1),
    SUB(1),
    MUL(2),
    DIV(2),
    MOD(2),
    MIN(3),
    MAX(3);

    /// Which operators go first.
    public final int rank;

    Operator(int rank) {
      this.rank = rank;
    }
  }
}
