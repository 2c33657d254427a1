package homeport.codegen.property;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A numeric item: its description as a programmer writes it, and its bytes, worked out from the
/// Language Reference ("PICTURE clause", "SIGN clause", "Computational items").
///
/// @param scale decimal places of the last digit; below zero and above `digits` the picture has P
record Item(String name, Kind kind, int digits, int scale, boolean signed) {
  enum Kind {
    ZONED_TRAILING,
    ZONED_LEADING,
    SEPARATE_TRAILING,
    SEPARATE_LEADING,
    PACKED,
    BINARY,
    NATIVE,
    EDITED_MINUS,
    EDITED_CREDIT,
    EDITED_STARS;

    boolean edited() {
      return this == EDITED_MINUS || this == EDITED_CREDIT || this == EDITED_STARS;
    }
  }

  private static final int ZONE = 0xF0;

  int size() {
    return switch (kind) {
      case ZONED_TRAILING, ZONED_LEADING -> digits;
      case SEPARATE_TRAILING, SEPARATE_LEADING -> digits + 1;
      case PACKED -> digits / 2 + 1;
      case BINARY, NATIVE -> digits <= 4 ? 2 : digits <= 9 ? 4 : 8;
      case EDITED_MINUS -> shownDigits() + 1;
      case EDITED_CREDIT -> shownDigits() + 2;
      case EDITED_STARS -> shownDigits();
    };
  }

  private int shownDigits() {
    return digits + (scale > 0 ? 1 : 0);
  }

  String description() {
    return "PIC "
        + picture()
        + switch (kind) {
          case ZONED_TRAILING -> "";
          case ZONED_LEADING -> " SIGN LEADING";
          case SEPARATE_TRAILING -> " SIGN TRAILING SEPARATE";
          case SEPARATE_LEADING -> " SIGN LEADING SEPARATE";
          case PACKED -> " COMP-3";
          case BINARY -> " COMP";
          case NATIVE -> " COMP-5";
          case EDITED_MINUS -> "-";
          case EDITED_CREDIT -> "CR";
          case EDITED_STARS -> "";
        };
  }

  private String picture() {
    if (kind.edited()) {
      String suppressed = kind == Kind.EDITED_STARS ? "*" : "Z";
      int whole = digits - scale;
      return (whole == 1 ? "" : suppressed + "(" + (whole - 1) + ")")
          + "9"
          + (scale == 0 ? "" : "." + nines(scale));
    }
    String sign = signed ? "S" : "";
    if (scale < 0) {
      return sign + nines(digits) + "P(" + -scale + ")";
    }
    if (scale > digits) {
      return sign + "VP(" + (scale - digits) + ")" + nines(digits);
    }
    String whole = scale == digits ? "" : nines(digits - scale);
    return sign + whole + (scale == 0 ? "" : "V" + nines(scale));
  }

  private static String nines(int count) {
    return "9(" + count + ")";
  }

  /// The appendix's i.
  int integerPlaces() {
    return Math.max(0, digits - scale);
  }

  /// The appendix's d.
  int decimalPlaces() {
    return Math.max(0, scale);
  }

  /// True when the bytes and not the picture limit the value (Programming Guide, "TRUNC").
  boolean isNative(Options options) {
    return kind == Kind.NATIVE || (kind == Kind.BINARY && options.trunc() == Options.Trunc.BIN);
  }

  BigDecimal value(BigInteger stored) {
    return new BigDecimal(stored).scaleByPowerOfTen(-scale);
  }

  /// The digits of a value that the item stores, before they are cut to what there is room for.
  BigInteger aligned(BigDecimal value, Rounded rounded) {
    BigInteger whole = value.scaleByPowerOfTen(scale).setScale(0, rounded.mode()).toBigInteger();
    return signed ? whole : whole.abs();
  }

  boolean fits(BigInteger stored, Options options) {
    if (!isNative(options)) {
      return stored.abs().compareTo(BigInteger.TEN.pow(digits)) < 0;
    }
    return stored.compareTo(lowest()) >= 0 && stored.compareTo(highest()) <= 0;
  }

  /// The least value that the bytes hold; of native items only.
  BigInteger lowest() {
    return signed ? BigInteger.TWO.pow(8 * size() - 1).negate() : BigInteger.ZERO;
  }

  BigInteger highest() {
    return BigInteger.TWO.pow(signed ? 8 * size() - 1 : 8 * size()).subtract(BigInteger.ONE);
  }

  /// What is left of digits or bits that there is no room for.
  BigInteger cut(BigInteger stored, Options options) {
    if (!isNative(options)) {
      return stored.remainder(BigInteger.TEN.pow(digits));
    }
    BigInteger bits = stored.mod(BigInteger.TWO.pow(8 * size()));
    return bits.compareTo(highest()) > 0 ? bits.subtract(BigInteger.TWO.pow(8 * size())) : bits;
  }

  /// Lays a value down with the signs that arithmetic and MOVE produce.
  void put(byte[] bytes, int at, BigInteger stored) {
    put(bytes, at, stored, signed ? (stored.signum() < 0 ? 0xD : 0xC) : 0xF);
  }

  /// As [#put], with another sign code where the item has one.
  void put(byte[] bytes, int at, BigInteger stored, int sign) {
    switch (kind) {
      case ZONED_TRAILING -> zones(bytes, at, stored, at + digits - 1, sign);
      case ZONED_LEADING -> zones(bytes, at, stored, at, sign);
      case SEPARATE_TRAILING -> {
        zones(bytes, at, stored, at, 0xF);
        bytes[at + digits] = (byte) (stored.signum() < 0 ? 0x60 : 0x4E);
      }
      case SEPARATE_LEADING -> {
        zones(bytes, at + 1, stored, at + 1, 0xF);
        bytes[at] = (byte) (stored.signum() < 0 ? 0x60 : 0x4E);
      }
      case PACKED -> pack(bytes, at, stored, sign);
      case BINARY, NATIVE -> {
        for (int i = 0; i < size(); i++) {
          bytes[at + i] = stored.shiftRight(8 * (size() - 1 - i)).byteValue();
        }
      }
      case EDITED_MINUS, EDITED_CREDIT, EDITED_STARS -> edit(bytes, at, stored);
    }
  }

  /// "Zero suppression and replacement editing", "Fixed insertion editing": zeros before the digit
  /// ahead of the point are blanks or asterisks, the sign's place is blank unless the value is
  /// negative.
  private void edit(byte[] bytes, int at, BigInteger stored) {
    String text = text(stored);
    int to = at;
    boolean suppresses = true;
    for (int i = 0; i < digits; i++) {
      if (i == digits - scale) {
        bytes[to++] = 0x4B;
      }
      char digit = text.charAt(i);
      suppresses &= digit == '0' && i < digits - scale - 1;
      int blank = kind == Kind.EDITED_STARS ? 0x5C : 0x40;
      bytes[to++] = (byte) (suppresses ? blank : ZONE | (digit - '0'));
    }
    boolean negative = stored.signum() < 0;
    if (kind == Kind.EDITED_MINUS) {
      bytes[to] = (byte) (negative ? 0x60 : 0x40);
    } else if (kind == Kind.EDITED_CREDIT) {
      bytes[to] = (byte) (negative ? 0xC3 : 0x40);
      bytes[to + 1] = (byte) (negative ? 0xD9 : 0x40);
    }
  }

  private void zones(byte[] bytes, int at, BigInteger stored, int signAt, int sign) {
    String text = text(stored);
    for (int i = 0; i < digits; i++) {
      bytes[at + i] = (byte) (ZONE | (text.charAt(i) - '0'));
    }
    bytes[signAt] = (byte) (sign << 4 | (bytes[signAt] & 0xF));
  }

  private void pack(byte[] bytes, int at, BigInteger stored, int sign) {
    String text = (digits % 2 == 0 ? "0" : "") + text(stored);
    for (int i = 0; i < size(); i++) {
      int high = text.charAt(2 * i) - '0';
      int low = i == size() - 1 ? sign : text.charAt(2 * i + 1) - '0';
      bytes[at + i] = (byte) (high << 4 | low);
    }
  }

  private String text(BigInteger stored) {
    String text = stored.abs().toString();
    return "0".repeat(digits - text.length()) + text;
  }
}
