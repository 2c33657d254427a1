package homeport.runtime.function;

import homeport.data.Binary;
import homeport.data.HexNumber;
import homeport.data.Packed;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.data.Wide;
import homeport.data.Zoned;
import homeport.runtime.EncodedText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// A number as it lies in storage, for functions that go through tables.
final class StoredNumber {
  private static final Usage[] USAGES = Usage.values();
  private static final int LONG_DIGITS = 18;
  private static final SignPlace[] SIGNS = SignPlace.values();

  private StoredNumber() {}

  /// The value of a field.
  ///
  /// @param usage an ordinal of [Usage]
  /// @param signed 1 when the picture has an S
  /// @param sign an ordinal of [SignPlace]
  static BigDecimal load(
      byte[] b, int offset, int length, int usage, int scale, int signed, int sign) {
    if (USAGES[usage] == Usage.NATIONAL) {
      return national(b, offset, length, scale, signed != 0 ? sign : -1);
    }
    if (USAGES[usage] == Usage.FLOAT_SHORT || USAGES[usage] == Usage.FLOAT_LONG) {
      return floating(b, offset, USAGES[usage] == Usage.FLOAT_SHORT);
    }
    Wide wide = new Wide();
    switch (USAGES[usage]) {
      case PACKED -> {
        if (signed != 0) {
          Packed.load(wide, b, offset, length);
        } else {
          Packed.loadUnsigned(wide, b, offset, length);
        }
      }
      case DISPLAY -> {
        if (signed != 0) {
          Zoned.load(wide, b, offset, length, SIGNS[sign]);
        } else {
          Zoned.loadUnsigned(wide, b, offset, length);
        }
      }
      case BINARY, NATIVE_BINARY -> {
        if (length == 8 && signed == 0) {
          Binary.load8Unsigned(wide, b, offset);
        } else {
          wide.set(Binary.load(b, offset, length, signed != 0));
        }
      }
      case FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          DBCS,
          NATIONAL,
          UTF8 ->
          throw new IllegalArgumentException("no fixed-point number: " + USAGES[usage]);
    }
    return wide.fitsLong()
        ? BigDecimal.valueOf(wide.toLong(), scale)
        : new BigDecimal(wide.toBigInteger(), scale);
  }

  private static BigDecimal national(byte[] b, int offset, int length, int scale, int sign) {
    int digits = length / 2 - (sign >= 0 ? 1 : 0);
    int low = Math.min(digits, LONG_DIGITS);
    BigDecimal value = BigDecimal.valueOf(EncodedText.number(b, offset, length, sign, 0, low));
    if (digits > low) {
      long high = EncodedText.number(b, offset, length, sign, low, digits - low);
      value = value.add(BigDecimal.valueOf(high).scaleByPowerOfTen(low));
    }
    return value.scaleByPowerOfTen(-scale);
  }

  private static BigDecimal floating(byte[] b, int offset, boolean isShort) {
    HexNumber number = new HexNumber();
    if (isShort) {
      number.loadShort(b, offset);
    } else {
      number.loadLong(b, offset);
    }
    return number.toBigDecimal();
  }

  /// Stores a value as packed digits; those that do not fit on the left are dropped.
  static void store(BigDecimal value, byte[] to, int offset, int digits, int scale) {
    Wide wide = new Wide();
    wide.set(
        value
            .setScale(scale, RoundingMode.DOWN)
            .unscaledValue()
            .remainder(BigInteger.TEN.pow(digits)));
    Packed.store(to, offset, digits, wide);
  }
}
