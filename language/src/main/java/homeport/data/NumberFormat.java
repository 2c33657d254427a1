package homeport.data;

/// How a numeric item is laid out.
///
/// @param usage how its digits are stored
/// @param digits the digit positions that are stored; scaling positions (`P`) are not counted, and
///   0 stands for usages without a picture
/// @param scale digits to the right of the assumed decimal point: 2 for `9(5)V99`, -3 for `99PPP`,
///   4 for `PP99`
/// @param signed whether the picture has an `S`
/// @param sign where a zoned item keeps its sign; `TRAILING` where that does not matter
public record NumberFormat(Usage usage, int digits, int scale, boolean signed, SignPlace sign) {
  /// The most digits of one item, under ARITH(EXTEND) (Programming Guide, "ARITH").
  public static final int DIGITS_MAX = 31;

  public NumberFormat {
    if (digits < 0 || digits > DIGITS_MAX) {
      throw new IllegalArgumentException("digits: " + digits);
    }
  }

  /// An item that has its sign where items have it without a SIGN clause.
  public NumberFormat(Usage usage, int digits, int scale, boolean signed) {
    this(usage, digits, scale, signed, SignPlace.TRAILING);
  }

  /// The bytes of storage the item takes (Language Reference, "USAGE clause", "Computational
  /// items"; Programming Guide, "Formats for numeric data"; addresses as under LP(32)).
  public int bytes() {
    return switch (usage) {
      case DISPLAY -> digits + separateSign();
      case PACKED -> digits / 2 + 1;
      case BINARY, NATIVE_BINARY -> binaryBytes(digits);
      case NATIONAL -> 2 * (digits + separateSign());
      case FLOAT_SHORT, INDEX, POINTER, FUNCTION_POINTER -> 4;
      case FLOAT_LONG, PROCEDURE_POINTER -> 8;
      case DBCS, UTF8 -> throw new IllegalStateException(usage + " holds no number");
    };
  }

  private int separateSign() {
    return signed && sign.separate() ? 1 : 0;
  }

  private static int binaryBytes(int digits) {
    if (digits > 18) {
      throw new IllegalStateException("a binary item of " + digits + " digits");
    }
    return digits <= 4 ? 2 : digits <= 9 ? 4 : 8;
  }
}
