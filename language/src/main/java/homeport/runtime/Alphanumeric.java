package homeport.runtime;

/// Characters where a number is meant, or the other way round.
public final class Alphanumeric {
  private static final int ZONE = 0xF0;
  private static final int SPACE = 0x40;
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  private Alphanumeric() {}

  /// Characters taken as an unsigned integer: the right halves of the last 18 bytes as digits, as
  /// PACK takes them (Enterprise COBOL 6.4 Language Reference, "MOVE statement"). A half above 9
  /// counts as it is in the low-order digit of its decade, as the decimal point moves on: such data
  /// has no number, and none of its digits is refused here because a MOVE from characters never
  /// ends a program.
  public static long asNumber(byte[] b, int offset, int length) {
    long value = 0;
    for (int i = Math.max(0, length - 18); i < length; i++) {
      value = value * 10 + (b[offset + i] & 0x0F);
    }
    return value % LIMIT;
  }

  /// Compares characters with an integer's digits (without sign), the shorter side extended with
  /// spaces.
  ///
  /// @param relation an ordinal of EQUAL, NOT_EQUAL, LESS, NOT_LESS, GREATER, NOT_GREATER: text
  ///   against number
  public static boolean compareNumber(
      int relation, byte[] b, int offset, int length, long number, int digits) {
    int result = 0;
    int most = Math.max(length, digits);
    for (int i = 0; i < most && result == 0; i++) {
      int left = i < length ? b[offset + i] & 0xFF : SPACE;
      int right = i < digits ? ZONE | digit(Math.abs(number), digits - 1 - i) : SPACE;
      result = Integer.compare(left, right);
    }
    return holds(relation, result);
  }

  /// Whether a comparison that came out so has the relation.
  static boolean holds(int relation, int result) {
    return switch (relation) {
      case 0 -> result == 0;
      case 1 -> result != 0;
      case 2 -> result < 0;
      case 3 -> result >= 0;
      case 4 -> result > 0;
      case 5 -> result <= 0;
      default -> throw new IllegalArgumentException("relation " + relation);
    };
  }

  static int digit(long number, int place) {
    long rest = number;
    for (int i = 0; i < place; i++) {
      rest /= 10;
    }
    return (int) (rest % 10);
  }
}
