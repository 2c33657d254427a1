package homeport.trial.compare;

import homeport.data.Binary;
import homeport.data.HexFloat;
import homeport.data.NationalDecimal;
import homeport.data.NumberFormat;
import homeport.data.Packed;
import homeport.data.Wide;
import homeport.data.Zoned;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The numbers of fields, read and stored exactly: what does not fit is refused, never cut.
public final class FieldNumbers {
  private FieldNumbers() {}

  /// True for a field whose bytes are a number.
  public static boolean isNumber(Field field) {
    return RecordLayout.holdsNumber(field);
  }

  /// True for a field whose bytes are characters.
  public static boolean isText(Field field) {
    return field.usage().holdsCharacters() && !isNumber(field);
  }

  /// The value, or null when the bytes are no number.
  public static @Nullable BigDecimal value(Field field, byte[] bytes, int at) {
    return Numbers.value(field, bytes, at);
  }

  /// Stores a value.
  ///
  /// @return why it does not fit; null when it is stored
  public static @Nullable String store(Field field, BigDecimal value, byte[] bytes, int at) {
    NumberFormat format = field.number();
    if (format == null) {
      return "the field is no number";
    }
    if (Numbers.isFloat(format)) {
      if (format.bytes() == Float.BYTES) {
        HexFloat.storeShort(bytes, at, value.doubleValue());
      } else {
        HexFloat.storeLong(bytes, at, value.doubleValue());
      }
      return null;
    }
    BigInteger unscaled;
    try {
      unscaled = value.setScale(format.scale()).unscaledValue();
    } catch (ArithmeticException e) {
      return "`" + value.toPlainString() + "` has more decimal places than the field";
    }
    if (unscaled.signum() < 0 && !format.signed()) {
      return "`" + value.toPlainString() + "` is negative, the field has no sign";
    }
    if (!fits(format, unscaled)) {
      return "`" + value.toPlainString() + "` has more digits than the field";
    }
    put(format, unscaled, bytes, at);
    return null;
  }

  private static boolean fits(NumberFormat format, BigInteger unscaled) {
    return switch (format.usage()) {
      case NATIVE_BINARY, INDEX ->
          format.signed()
              ? unscaled.bitLength() < format.bytes() * Byte.SIZE
              : unscaled.bitLength() <= format.bytes() * Byte.SIZE;
      case DISPLAY,
          PACKED,
          BINARY,
          FLOAT_SHORT,
          FLOAT_LONG,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          DBCS,
          NATIONAL,
          UTF8 ->
          unscaled.abs().compareTo(BigInteger.TEN.pow(format.digits())) < 0;
    };
  }

  private static void put(NumberFormat format, BigInteger unscaled, byte[] bytes, int at) {
    Wide wide = new Wide();
    wide.set(unscaled);
    switch (format.usage()) {
      case PACKED -> {
        if (format.signed()) {
          Packed.store(bytes, at, format.digits(), wide);
        } else {
          Packed.storeUnsigned(bytes, at, format.digits(), wide);
        }
      }
      case DISPLAY -> {
        if (format.signed()) {
          Zoned.store(bytes, at, format.digits(), wide, format.sign());
        } else {
          Zoned.storeUnsigned(bytes, at, format.digits(), wide);
        }
      }
      case NATIONAL -> {
        NumberFormat zoned = Numbers.zoned(format);
        byte[] digits = new byte[Numbers.SLACK + zoned.bytes() + Numbers.SLACK];
        put(zoned, unscaled, digits, Numbers.SLACK);
        NationalDecimal.widen(digits, Numbers.SLACK, zoned.bytes(), bytes, at);
      }
      case BINARY, NATIVE_BINARY, INDEX ->
          Binary.store(bytes, at, format.bytes(), unscaled.longValue());
      case FLOAT_SHORT, FLOAT_LONG, POINTER, PROCEDURE_POINTER, FUNCTION_POINTER, DBCS, UTF8 ->
          throw new IllegalArgumentException(format.toString());
    }
  }
}
