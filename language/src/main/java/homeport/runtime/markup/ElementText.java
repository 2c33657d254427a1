package homeport.runtime.markup;

import homeport.data.Binary;
import homeport.data.CodePage;
import homeport.data.ExternalFloat;
import homeport.data.HexNumber;
import homeport.data.Packed;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.data.Wide;
import homeport.data.Zoned;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Elementary data as text (Language Reference, "JSON GENERATE statement" and "XML GENERATE
/// statement", "Format conversion of elementary data" and "Trimming of generated data").
public final class ElementText {
  private static final Usage[] USAGES = Usage.values();
  private static final SignPlace[] SIGNS = SignPlace.values();

  /// What COMP-1 and COMP-2 items are moved to.
  private static final ExternalFloat SHORT = ExternalFloat.of("-9.9(8)E+99");

  private static final ExternalFloat LONG = ExternalFloat.of("-9.9(17)E+99");

  private ElementText() {}

  /// The text of an item, converted and trimmed.
  public static String of(Part.Content content, byte[] b, int at, int length, CodePage page) {
    return switch (content) {
      case Part.Characters(boolean justified, String _) ->
          trimmed(page.decode(b, at, length), justified);
      case Part.Edited _ -> trimmed(page.decode(b, at, length), false);
      case Part.Number number -> text(number, b, at, length);
      case Part.Floating(boolean isShort) -> floating(isShort, b, at, page);
      case Part.External _ -> trimmed(page.decode(b, at, length), false);
      case Part.Flag flag -> Boolean.toString(isTrue(flag, b[at]));
      case Part.Nullable(Part.Fill _, Part.Content of) -> of(of, b, at, length, page);
      case Part.Group _, Part.Skipped _ ->
          throw new IllegalArgumentException("no elementary item: " + content);
    };
  }

  private static boolean isTrue(Part.Flag flag, byte value) {
    for (Part.Range range : flag.yes()) {
      if ((value & 0xFF) >= (range.low() & 0xFF) && (value & 0xFF) <= (range.high() & 0xFF)) {
        return true;
      }
    }
    return false;
  }

  /// Without the spaces that filled it up; one of nothing but spaces keeps one.
  private static String trimmed(String text, boolean justified) {
    int from = 0;
    int to = text.length();
    if (justified) {
      while (from < to && text.charAt(from) == ' ') {
        from++;
      }
    } else {
      while (to > from && text.charAt(to - 1) == ' ') {
        to--;
      }
    }
    return from == to && !text.isEmpty() ? " " : text.substring(from, to);
  }

  /// As a numeric-edited item has it: a sign, the integer places without leading zeros but the
  /// last, a period, every decimal place.
  private static String text(Part.Number number, byte[] b, int at, int length) {
    BigInteger unscaled = load(number, b, at, length).toBigInteger();
    int decimals = Math.max(number.scale(), 0);
    BigInteger magnitude = unscaled.abs();
    if (number.scale() < 0) {
      magnitude = magnitude.multiply(BigInteger.TEN.pow(-number.scale()));
    }
    magnitude = magnitude.remainder(BigInteger.TEN.pow(number.integers() + decimals));
    boolean minus = unscaled.signum() < 0 && magnitude.signum() != 0;
    return (minus ? "-" : "") + new BigDecimal(magnitude, decimals).toPlainString();
  }

  /// The digits of a fixed-point item as one number.
  static Wide load(Part.Number number, byte[] b, int at, int length) {
    Wide wide = new Wide();
    switch (USAGES[number.usage()]) {
      case PACKED -> {
        if (number.signed()) {
          Packed.load(wide, b, at, length);
        } else {
          Packed.loadUnsigned(wide, b, at, length);
        }
      }
      case DISPLAY -> {
        if (number.signed()) {
          Zoned.load(wide, b, at, length, SIGNS[number.sign()]);
        } else {
          Zoned.loadUnsigned(wide, b, at, length);
        }
      }
      case BINARY, NATIVE_BINARY, INDEX -> {
        if (length == Long.BYTES && !number.signed()) {
          Binary.load8Unsigned(wide, b, at);
        } else {
          wide.set(Binary.load(b, at, length, number.signed()));
        }
      }
      case FLOAT_SHORT,
          FLOAT_LONG,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          DBCS,
          NATIONAL,
          UTF8 ->
          throw new IllegalArgumentException("no fixed-point number: " + number);
    }
    return wide;
  }

  private static String floating(boolean isShort, byte[] b, int at, CodePage page) {
    HexNumber value = new HexNumber();
    if (isShort) {
      value.loadShort(b, at);
    } else {
      value.loadLong(b, at);
    }
    ExternalFloat form = isShort ? SHORT : LONG;
    byte[] text = new byte[form.length()];
    form.store(value.toBigDecimal(), text, 0);
    return page.decode(text).strip();
  }

  /// Whether an item has one of the values that keep it out of a document: a number compares with
  /// zero as a number, everything else by its bytes.
  public static boolean isSuppressed(Part part, byte[] b, int at) {
    for (Part.Fill fill : part.suppress()) {
      if (matches(fill, part.content(), b, at, part.length())) {
        return true;
      }
    }
    return false;
  }

  static boolean matches(Part.Fill fill, Part.Content content, byte[] b, int at, int length) {
    if (fill.number()) {
      return isZero(content, b, at, length);
    }
    for (int i = at; i < at + length; i++) {
      if (b[i] != fill.value()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZero(Part.Content content, byte[] b, int at, int length) {
    return switch (content) {
      case Part.Number number -> load(number, b, at, length).signum() == 0;
      case Part.Floating(boolean isShort) -> {
        HexNumber value = new HexNumber();
        if (isShort) {
          value.loadShort(b, at);
        } else {
          value.loadLong(b, at);
        }
        yield value.toBigDecimal().signum() == 0;
      }
      case Part.External(String picture) -> ExternalFloat.of(picture).load(b, at).signum() == 0;
      case Part.Nullable(Part.Fill _, Part.Content of) -> isZero(of, b, at, length);
      case Part.Group _, Part.Characters _, Part.Edited _, Part.Flag _, Part.Skipped _ ->
          throw new IllegalArgumentException("no number: " + content);
    };
  }

  /// True when an item is JSON's null.
  public static boolean isNull(Part.Content content, byte[] b, int at, int length) {
    return content instanceof Part.Nullable(Part.Fill fill, Part.Content of)
        && matches(fill, of, b, at, length);
  }
}
