package homeport.runtime.function;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Numbers written in characters, as NUMVAL, NUMVAL-C and NUMVAL-F take them (Language Reference,
/// the functions of these names and their TEST- counterparts). The characters it looks for have the
/// same byte in every EBCDIC page, but for the currency sign, which is an argument.
final class NumberText {
  /// What may be in the text besides digits, sign and decimal point.
  enum Form {
    PLAIN,
    /// Commas and a currency sign.
    CURRENCY,
    /// An exponent; the sign stands in front.
    EXPONENT
  }

  private static final byte SPACE = 0x40;
  private static final byte PLUS = 0x4E;
  private static final byte MINUS = 0x60;
  private static final byte PERIOD = 0x4B;
  private static final byte COMMA = 0x6B;
  private static final byte EXPONENT = (byte) 0xC5;
  private static final int LOWER = 0x40;
  private static final int DIGITS_OF_LONG = 18;

  private final byte[] b;
  private final int offset;
  private final int length;
  private final Form form;
  private final byte point;
  private final byte separator;
  private final byte[] currency;
  private final int digitsMax;
  private int at;
  private boolean signed;
  private boolean minus;
  private long digits;
  private BigInteger moreDigits = BigInteger.ZERO;
  private int count;
  private int scale;
  private int exponent;

  NumberText(
      byte[] b,
      int offset,
      int length,
      Form form,
      boolean decimalComma,
      byte[] currency,
      int digitsMax) {
    this.b = b;
    this.offset = offset;
    this.length = length;
    this.form = form;
    this.point = decimalComma ? COMMA : PERIOD;
    this.separator = decimalComma ? PERIOD : COMMA;
    this.currency = currency;
    this.digitsMax = digitsMax;
  }

  /// Reads the text.
  ///
  /// @return 0 when it is a number; else where the first wrong character is, from 1, or the length
  ///   and one more when something is missing at the end
  int read() {
    spaces();
    sign();
    if (form == Form.CURRENCY) {
      currencySign();
    }
    boolean good = number();
    if (good) {
      spaces();
      good = form == Form.EXPONENT ? exponent() : trailingSign();
      spaces();
    }
    return good && at == length ? 0 : at + 1;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (b[offset + i] != SPACE) {
        return false;
      }
    }
    return true;
  }

  /// The value of what was read.
  BigDecimal value() {
    BigDecimal value =
        count <= DIGITS_OF_LONG
            ? BigDecimal.valueOf(digits, scale)
            : new BigDecimal(moreDigits, scale);
    BigDecimal shifted = exponent == 0 ? value : value.scaleByPowerOfTen(exponent);
    return minus ? shifted.negate() : shifted;
  }

  private void digit(int digit) {
    if (count < DIGITS_OF_LONG) {
      digits = digits * 10 + digit;
    } else {
      BigInteger before = count == DIGITS_OF_LONG ? BigInteger.valueOf(digits) : moreDigits;
      moreDigits = before.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
    }
    count++;
  }

  private byte peek() {
    return at < length ? b[offset + at] : 0;
  }

  private boolean atDigit() {
    byte c = peek();
    return (c & 0xF0) == 0xF0 && (c & 0x0F) <= 9;
  }

  private void spaces() {
    while (peek() == SPACE) {
      at++;
    }
  }

  private void sign() {
    if (peek() == PLUS || peek() == MINUS) {
      signed = true;
      minus = peek() == MINUS;
      at++;
      spaces();
    }
  }

  private void currencySign() {
    if (currency.length == 0 || at + currency.length > length) {
      return;
    }
    for (int i = 0; i < currency.length; i++) {
      if (b[offset + at + i] != currency[i]) {
        return;
      }
    }
    at += currency.length;
    spaces();
  }

  private boolean number() {
    boolean fraction = false;
    while (true) {
      if (atDigit()) {
        if (count >= digitsMax) {
          return false;
        }
        digit(peek() & 0x0F);
        scale += fraction ? 1 : 0;
      } else if (peek() == point && !fraction) {
        fraction = true;
      } else if (form != Form.CURRENCY || peek() != separator || fraction || count == 0) {
        return count > 0;
      }
      at++;
    }
  }

  /// `+`, `-`, CR or DB behind the number, when there was no sign in front.
  private boolean trailingSign() {
    if (signed) {
      return true;
    }
    if (peek() == PLUS || peek() == MINUS) {
      minus = peek() == MINUS;
      at++;
      return true;
    }
    return word((byte) 0xC3, (byte) 0xD9) && word((byte) 0xC4, (byte) 0xC2);
  }

  /// Takes a two-letter word in upper or lower case.
  ///
  /// @return false when only its first letter is there
  private boolean word(byte first, byte second) {
    if (minus || (peek() | LOWER) != (first | LOWER)) {
      return true;
    }
    at++;
    if ((peek() | LOWER) != (second | LOWER)) {
      return false;
    }
    at++;
    minus = true;
    return true;
  }

  private boolean exponent() {
    if ((peek() | LOWER) != (EXPONENT | LOWER)) {
      return true;
    }
    at++;
    spaces();
    boolean below = peek() == MINUS;
    if (peek() == PLUS || below) {
      at++;
      spaces();
    }
    int power = 0;
    int places = 0;
    while (atDigit() && places < 4) {
      power = power * 10 + (peek() & 0x0F);
      places++;
      at++;
    }
    exponent = below ? -power : power;
    return places > 0;
  }
}
