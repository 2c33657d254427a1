package homeport.trial.compare;

import homeport.data.Binary;
import homeport.data.ClassTest;
import homeport.data.HexFloat;
import homeport.data.NationalDecimal;
import homeport.data.NumberFormat;
import homeport.data.Packed;
import homeport.data.Usage;
import homeport.data.Wide;
import homeport.data.Zoned;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The numbers that fields hold. A field counts as a number when it passes IF NUMERIC under
/// NUMPROC(NOPFD) (Enterprise COBOL 6.4 Language Reference, "Class condition"): evidence does not
/// guess what a program would make of anything else. An unsigned packed field may have any plus
/// sign besides, because programs of other languages and the instructions of the machine write one.
final class Numbers {
  /// The most digits that a `long` holds.
  static final int LONG_DIGITS = 18;

  /// Bytes around a number that is put together here.
  static final int SLACK = 16;

  private Numbers() {}

  /// True when the bytes are a number of that form.
  static boolean valid(NumberFormat format, byte[] b, int at) {
    return switch (format.usage()) {
      case PACKED -> Packed.valid(b, at, format.bytes(), true);
      case DISPLAY, NATIONAL -> ClassTest.numeric(format, b, at, ClassTest.Signs.NOPFD);
      case BINARY, NATIVE_BINARY, FLOAT_SHORT, FLOAT_LONG, INDEX -> true;
      case POINTER, PROCEDURE_POINTER, FUNCTION_POINTER, DBCS, UTF8 -> false;
    };
  }

  /// The unscaled value of a valid fixed-point field of at most 18 digits.
  static long unscaled(NumberFormat format, byte[] b, int at) {
    int bytes = format.bytes();
    return switch (format.usage()) {
      case PACKED -> Packed.load(b, at, bytes);
      case DISPLAY ->
          format.signed()
              ? Zoned.load(b, at, bytes, format.sign())
              : Zoned.loadUnsigned(b, at, bytes);
      case NATIONAL -> unscaled(zoned(format), narrowed(b, at, bytes), SLACK);
      case BINARY, NATIVE_BINARY, INDEX -> Binary.load(b, at, bytes, format.signed());
      case FLOAT_SHORT, FLOAT_LONG, POINTER, PROCEDURE_POINTER, FUNCTION_POINTER, DBCS, UTF8 ->
          throw new IllegalArgumentException(format.toString());
    };
  }

  /// The same digits in the code page; a separate sign stays one.
  static NumberFormat zoned(NumberFormat format) {
    return new NumberFormat(
        Usage.DISPLAY, format.digits(), format.scale(), format.signed(), format.sign());
  }

  private static byte[] narrowed(byte[] b, int at, int bytes) {
    byte[] zoned = new byte[SLACK + bytes / 2 + SLACK];
    NationalDecimal.narrow(b, at, bytes, zoned, SLACK);
    return zoned;
  }

  /// As [#unscaled] for any number of digits.
  static BigInteger unscaledWide(NumberFormat format, byte[] b, int at) {
    Wide wide = new Wide();
    int bytes = format.bytes();
    switch (format.usage()) {
      case PACKED -> Packed.load(wide, b, at, bytes);
      case DISPLAY -> {
        if (format.signed()) {
          Zoned.load(wide, b, at, bytes, format.sign());
        } else {
          Zoned.loadUnsigned(wide, b, at, bytes);
        }
      }
      case NATIONAL -> {
        return unscaledWide(zoned(format), narrowed(b, at, bytes), SLACK);
      }
      case BINARY,
          NATIVE_BINARY,
          INDEX,
          FLOAT_SHORT,
          FLOAT_LONG,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          DBCS,
          UTF8 ->
          wide.set(unscaled(format, b, at));
    }
    return wide.toBigInteger();
  }

  /// True when [#unscaled] can hold every value of the field.
  static boolean fitsLong(NumberFormat format) {
    return switch (format.usage()) {
      case PACKED, DISPLAY, NATIONAL -> format.digits() <= LONG_DIGITS;
      case BINARY, NATIVE_BINARY -> format.bytes() < 8 || format.signed();
      case INDEX -> true;
      case FLOAT_SHORT, FLOAT_LONG, POINTER, PROCEDURE_POINTER, FUNCTION_POINTER, DBCS, UTF8 ->
          false;
    };
  }

  static boolean isFloat(NumberFormat format) {
    return switch (format.usage()) {
      case FLOAT_SHORT, FLOAT_LONG -> true;
      case DISPLAY,
          PACKED,
          BINARY,
          NATIVE_BINARY,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          DBCS,
          NATIONAL,
          UTF8 ->
          false;
    };
  }

  /// The value of a field, or null when its bytes are no number.
  static @Nullable BigDecimal value(Field field, byte[] b, int at) {
    NumberFormat format = field.number();
    if (format == null || !RecordLayout.holdsNumber(field) || !valid(format, b, at)) {
      return null;
    }
    if (isFloat(format)) {
      return floating(format, b, at);
    }
    return new BigDecimal(exact(format, b, at), format.scale());
  }

  /// The value of a hexadecimal floating-point field.
  static BigDecimal floating(NumberFormat format, byte[] b, int at) {
    return new BigDecimal(
        format.bytes() == 4 ? HexFloat.loadShort(b, at) : HexFloat.loadLong(b, at));
  }

  /// The exact unscaled value of a valid fixed-point field.
  static BigInteger exact(NumberFormat format, byte[] b, int at) {
    if (fitsLong(format)) {
      return BigInteger.valueOf(unscaled(format, b, at));
    }
    if (format.bytes() == 8 && format.digits() <= LONG_DIGITS) {
      return new BigInteger(1, Arrays.copyOfRange(b, at, at + 8)); // unsigned COMP-5
    }
    return unscaledWide(format, b, at);
  }

  /// The value of an integer field, or null when it is none or its bytes are no number.
  static @Nullable Long small(Field field, byte[] b, int at) {
    NumberFormat format = field.number();
    if (format == null || !fitsLong(format) || !valid(format, b, at)) {
      return null;
    }
    return unscaled(format, b, at);
  }
}
