package homeport.codegen.property;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

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
    NATIVE
  }

  private static final int ZONE = 0xF0;

  int size() {
    return switch (kind) {
      case ZONED_TRAILING, ZONED_LEADING -> digits;
      case SEPARATE_TRAILING, SEPARATE_LEADING -> digits + 1;
      case PACKED -> digits / 2 + 1;
      case BINARY, NATIVE -> digits <= 4 ? 2 : digits <= 9 ? 4 : 8;
    };
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
        };
  }

  private String picture() {
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
  BigInteger aligned(BigDecimal value, boolean rounded) {
    BigInteger whole =
        value
            .scaleByPowerOfTen(scale)
            .setScale(0, rounded ? RoundingMode.HALF_UP : RoundingMode.DOWN)
            .toBigInteger();
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
