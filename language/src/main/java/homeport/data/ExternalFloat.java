package homeport.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// External floating-point items: a number in characters, `+1.50E-03` (Language Reference, "PICTURE
/// clause", "External floating-point items"). DISPLAY shows COMP-1 and COMP-2 items so, too.
public final class ExternalFloat {
  private static final Map<String, ExternalFloat> KNOWN = new ConcurrentHashMap<>();
  private static final byte PLUS = 0x4E;
  private static final byte MINUS = 0x60;
  private static final byte SPACE = 0x40;
  private static final byte POINT = 0x4B;
  private static final byte COMMA = 0x6B;
  private static final byte EXPONENT = (byte) 0xC5;
  private static final int ZONE = 0xF0;
  private static final int EXPONENT_MAX = 99;

  private final boolean plus;
  private final int integers;
  private final int decimals;
  private final byte point;
  private final boolean exponentPlus;

  private ExternalFloat(String picture) {
    String text = expanded(picture);
    int e = text.indexOf('E');
    plus = text.charAt(0) == '+';
    exponentPlus = text.charAt(e + 1) == '+';
    int before = 0;
    int after = 0;
    boolean fraction = false;
    byte found = 0;
    for (char c : text.substring(1, e).toCharArray()) {
      switch (c) {
        case '9' -> {
          before += fraction ? 0 : 1;
          after += fraction ? 1 : 0;
        }
        case '.', ',' -> {
          fraction = true;
          found = c == '.' ? POINT : COMMA;
        }
        default -> fraction = true;
      }
    }
    integers = before;
    decimals = after;
    point = found;
  }

  /// The form that a picture describes.
  public static ExternalFloat of(String picture) {
    return KNOWN.computeIfAbsent(picture, ExternalFloat::new);
  }

  /// The picture with repetitions written out.
  private static String expanded(String picture) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < picture.length(); i++) {
      char c = Character.toUpperCase(picture.charAt(i));
      if (c == '(') {
        int end = picture.indexOf(')', i);
        int count = Integer.parseInt(picture.substring(i + 1, end));
        text.append(text.substring(text.length() - 1).repeat(count - 1));
        i = end;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /// The bytes of an item.
  public int length() {
    return 1 + integers + decimals + (point == 0 ? 0 : 1) + 4;
  }

  /// The value of an item.
  ///
  /// @throws DataException when the characters are no number of this form
  public BigDecimal load(byte[] b, int offset) {
    int at = offset + 1;
    BigInteger digits = BigInteger.ZERO;
    for (int i = 0; i < integers + decimals; i++) {
      if (point != 0 && i == integers) {
        at++;
      }
      digits = digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit(b, at++, offset)));
    }
    if (point != 0 && decimals == 0) {
      at++;
    }
    if (b[at++] != EXPONENT) {
      throw new DataException(DataException.Kind.EXTERNAL_FLOAT, b, offset, length());
    }
    boolean below = minus(b, at++, offset);
    int exponent = digit(b, at, offset) * 10 + digit(b, at + 1, offset);
    BigDecimal value =
        new BigDecimal(digits, decimals).scaleByPowerOfTen(below ? -exponent : exponent);
    return minus(b, offset, offset) ? value.negate() : value;
  }

  /// The number of an item as other notations write it: `-1.50E-03`, without a plus sign and with
  /// one digit before the point at least.
  ///
  /// @throws DataException when the characters are no number of this form
  public String notation(byte[] b, int offset) {
    int at = offset + length() - 2;
    int exponent = digit(b, at, offset) * 10 + digit(b, at + 1, offset);
    boolean below = minus(b, at - 1, offset);
    BigDecimal mantissa = load(b, offset).scaleByPowerOfTen(below ? exponent : -exponent);
    return mantissa.setScale(decimals).toPlainString()
        + (below ? "E-" : "E+")
        + exponent / 10
        + exponent % 10;
  }

  private int digit(byte[] b, int at, int offset) {
    int digit = b[at] & 0x0F;
    if ((b[at] & 0xF0) != ZONE || digit > 9) {
      throw new DataException(DataException.Kind.EXTERNAL_FLOAT, b, offset, length());
    }
    return digit;
  }

  private boolean minus(byte[] b, int at, int offset) {
    return switch (b[at]) {
      case PLUS, SPACE -> false;
      case MINUS -> true;
      default -> throw new DataException(DataException.Kind.EXTERNAL_FLOAT, b, offset, length());
    };
  }

  /// Stores a value, rounded to the digits of the mantissa, the first of which is not zero.
  public void store(BigDecimal value, byte[] to, int offset) {
    int digits = integers + decimals;
    BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
    BigInteger unscaled = rounded.unscaledValue().abs();
    int own = unscaled.signum() == 0 ? digits : unscaled.toString().length();
    int exponent = unscaled.signum() == 0 ? 0 : own - rounded.scale() - integers;
    if (exponent > EXPONENT_MAX) {
      throw new ExponentOverflowException();
    }
    if (exponent < -EXPONENT_MAX) {
      unscaled = BigInteger.ZERO;
      exponent = 0;
    }
    String text = unscaled.toString();
    String mantissa = unscaled.signum() == 0 ? "0".repeat(digits) : text + "0".repeat(digits - own);
    int at = offset;
    to[at++] = sign(plus, value.signum() < 0 && unscaled.signum() != 0);
    for (int i = 0; i < digits; i++) {
      if (point != 0 && i == integers) {
        to[at++] = point;
      }
      to[at++] = (byte) (ZONE | (mantissa.charAt(i) - '0'));
    }
    if (point != 0 && decimals == 0) {
      to[at++] = point;
    }
    to[at++] = EXPONENT;
    to[at++] = sign(exponentPlus, exponent < 0);
    to[at++] = (byte) (ZONE | Math.abs(exponent) / 10);
    to[at] = (byte) (ZONE | Math.abs(exponent) % 10);
  }

  private static byte sign(boolean plus, boolean minus) {
    return minus ? MINUS : plus ? PLUS : SPACE;
  }
}
