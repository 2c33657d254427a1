package homeport.utilities.sort.engine;

import homeport.data.DataException;
import java.math.BigInteger;

/// The number in a field, for editing, converting and adding up (z/OS DFSORT Application
/// Programming Guide, appendix "Data format descriptions"). Packed and zoned fields with a digit
/// above 9 are a data exception, as for SUM (A-4001); any sign does.
public final class FieldNumber {
  private static final byte MINUS = 0x60;
  private static final byte ASCII_MINUS = 0x2D;
  private static final byte PLUS = 0x4E;
  private static final byte BLANK = 0x40;
  private static final byte CLOSING = 0x5D;
  private static final int LONG_DIGITS = 18;

  private FieldNumber() {}

  /// The value of a field of numbers.
  public static BigInteger value(FieldFormat format, byte[] b, int at, int length) {
    return switch (format) {
      case CH, AC, FL -> throw new IllegalArgumentException("a field of " + format);
      case BI -> new BigInteger(1, b, at, length);
      case FI -> new BigInteger(b, at, length);
      case PD -> packed(b, at, length);
      case PD0 -> packedInside(b, at, length);
      case ZD -> signed(FieldFormat.sign(b[at + length - 1] >> 4), zoned(b, at, length));
      case OL -> signed(FieldFormat.sign(b[at] >> 4), zoned(b, at, length));
      case LS -> signed(b[at] == MINUS, zoned(b, at + 1, length - 1));
      case TS -> signed(b[at + length - 1] == MINUS, zoned(b, at, length - 1));
      case ASL -> signed(b[at] == ASCII_MINUS, zoned(b, at + 1, length - 1));
      case AST -> signed(b[at + length - 1] == ASCII_MINUS, zoned(b, at, length - 1));
      case FS -> free(b, at, length, FieldFormat.FreeForm.FLOATING);
      case UFF -> free(b, at, length, FieldFormat.FreeForm.UNSIGNED);
      case SFF -> free(b, at, length, FieldFormat.FreeForm.SIGNED);
    };
  }

  /// Most decimal digits that a field of numbers has, which decides how long its edited form is
  /// ("Edit field formats and lengths").
  public static int digits(FieldFormat format, int length) {
    return switch (format) {
      case BI, FI -> new int[] {3, 5, 8, 10, 13, 15, 17, 20}[Math.min(length, 8) - 1];
      case CH, AC, FL, PD, PD0, ZD, OL, LS, TS, ASL, AST -> format.digits(length);
      case FS, UFF, SFF -> Math.min(format.digits(length), 31);
    };
  }

  /// True when a field's sign is minus, which zero may have, too.
  public static boolean minus(FieldFormat format, byte[] b, int at, int length) {
    int last = at + length - 1;
    return switch (format) {
      case PD -> FieldFormat.sign(b[last]);
      case ZD -> FieldFormat.sign(b[last] >> 4);
      case OL -> FieldFormat.sign(b[at] >> 4);
      case LS -> b[at] == MINUS;
      case TS -> b[last] == MINUS;
      case ASL -> b[at] == ASCII_MINUS;
      case AST -> b[last] == ASCII_MINUS;
      case FS -> minus(b, at, length, FieldFormat.FreeForm.FLOATING);
      case SFF -> minus(b, at, length, FieldFormat.FreeForm.SIGNED);
      case FI -> b[at] < 0;
      case CH, BI, PD0, UFF, AC, FL -> false;
    };
  }

  /// True when a field of FS, ZD or PD holds a number ("INCLUDE control statement", numeric tests).
  static boolean isNumber(FieldFormat format, byte[] b, int at, int length) {
    int last = at + length - 1;
    boolean good = true;
    if (format == FieldFormat.PD) {
      for (int i = at; i <= last; i++) {
        good &= (b[i] >> 4 & 15) <= 9 && (i == last ? (b[i] & 15) >= 10 : (b[i] & 15) <= 9);
      }
      return good;
    }
    int from = at;
    if (format == FieldFormat.FS) {
      while (from < last && b[from] == BLANK) {
        from++;
      }
      from += from < last && (b[from] == MINUS || b[from] == PLUS) ? 1 : 0;
    }
    for (int i = from; i <= last; i++) {
      int zone = b[i] >> 4 & 15;
      boolean sign = format == FieldFormat.ZD && i == last && (zone == 12 || zone == 13);
      good &= (b[i] & 15) <= 9 && (zone == 15 || sign);
    }
    return good;
  }

  private static BigInteger signed(boolean negative, BigInteger value) {
    return negative ? value.negate() : value;
  }

  private static BigInteger packed(byte[] b, int at, int length) {
    int end = at + length - 1;
    Digits digits = new Digits();
    for (int i = at; i <= end; i++) {
      digits.add(b[i] >> 4 & 15, DataException.Kind.PACKED_DIGIT, b, at, length);
      if (i < end) {
        digits.add(b[i] & 15, DataException.Kind.PACKED_DIGIT, b, at, length);
      }
    }
    return signed(FieldFormat.sign(b[end]), digits.value());
  }

  private static BigInteger packedInside(byte[] b, int at, int length) {
    Digits digits = new Digits();
    for (int i = 1; i < 2 * length - 1; i++) {
      int halfByte = ((i & 1) == 0 ? b[at + i / 2] >> 4 : b[at + i / 2]) & 15;
      digits.add(halfByte, DataException.Kind.PACKED_DIGIT, b, at, length);
    }
    return digits.value();
  }

  private static BigInteger zoned(byte[] b, int at, int length) {
    Digits digits = new Digits();
    for (int i = at; i < at + length; i++) {
      digits.add(b[i] & 15, DataException.Kind.ZONED_DIGIT, b, at, length);
    }
    return digits.value();
  }

  private static BigInteger free(byte[] b, int at, int length, FieldFormat.FreeForm form) {
    Digits digits = new Digits();
    for (int i = at; i < at + length; i++) {
      int digit = digit(b[i]);
      if (digit >= 0) {
        digits.add(digit, DataException.Kind.ZONED_DIGIT, b, at, length);
      }
    }
    return signed(minus(b, at, length, form), digits.value());
  }

  /// The digit a byte of a field of loose digits is; -1 for none.
  static int digit(byte b) {
    int digit = b & 15;
    return (b & 0xF0) == 0xF0 && digit <= 9 ? digit : -1;
  }

  /// True when a field of loose digits is negative.
  static boolean minus(byte[] b, int at, int length, FieldFormat.FreeForm form) {
    return switch (form) {
      case UNSIGNED -> false;
      case SIGNED -> {
        boolean found = false;
        for (int i = at; i < at + length; i++) {
          found |= b[i] == MINUS || b[i] == CLOSING;
        }
        yield found;
      }
      case FLOATING -> {
        int i = at;
        while (i < at + length && b[i] == BLANK) {
          i++;
        }
        yield i < at + length && b[i] == MINUS;
      }
    };
  }

  /// Puts a number together from its digits; without allocation up to 18 of them.
  private static final class Digits {
    private long low;
    private int count;
    private BigInteger high = BigInteger.ZERO;

    void add(int digit, DataException.Kind kind, byte[] b, int at, int length) {
      if (digit > 9) {
        throw new DataException(kind, b, at, length);
      }
      if (count == LONG_DIGITS) {
        high = value();
        low = 0;
        count = 0;
      }
      low = 10 * low + digit;
      count++;
    }

    BigInteger value() {
      BigInteger value = BigInteger.valueOf(low);
      return high.signum() == 0 ? value : high.multiply(BigInteger.TEN.pow(count)).add(value);
    }
  }
}
