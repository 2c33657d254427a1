package homeport.runtime.markup;

import homeport.data.Binary;
import homeport.data.CodePage;
import homeport.data.ExternalFloat;
import homeport.data.HexNumber;
import homeport.data.NationalDecimal;
import homeport.data.Packed;
import homeport.data.SignPlace;
import homeport.data.Transcoding;
import homeport.data.Usage;
import homeport.data.Utf8;
import homeport.data.Wide;
import homeport.data.Zoned;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Elementary data as text (Language Reference, "JSON GENERATE statement" and "XML GENERATE
/// statement", "Format conversion of elementary data" and "Trimming of generated data").
public final class ElementText {
  private static final Usage[] USAGES = Usage.values();
  private static final SignPlace[] SIGNS = SignPlace.values();
  private static final homeport.data.Encoding[] ENCODINGS = homeport.data.Encoding.values();

  /// A page like any other for digits, signs, points and the letter E.
  private static final CodePage INVARIANT = CodePage.of("1140");

  /// The most digits that a `long` holds.
  private static final int LONG_DIGITS = 18;

  /// What fills DBCS items (A-0937).
  private static final char WIDE_SPACE = '\u3000';

  /// What COMP-1 and COMP-2 items are moved to.
  private static final ExternalFloat SHORT = ExternalFloat.of("-9.9(8)E+99");

  private static final ExternalFloat LONG = ExternalFloat.of("-9.9(17)E+99");

  private ElementText() {}

  /// The text of an item, converted and trimmed.
  public static String of(Part.Content content, Stored item, CodePage page) {
    byte[] b = item.b();
    int at = item.at();
    int length = item.length();
    return switch (content) {
      case Part.Characters characters -> characters(characters, b, at, length, page);
      case Part.Edited edited -> trimmed(shown(edited.national(), b, at, length, page), false, ' ');
      case Part.Number number -> text(number, b, at, length);
      case Part.Floating(boolean isShort) -> floating(isShort, b, at, page);
      case Part.External(String _, boolean national) ->
          trimmed(shown(national, b, at, length, page), false, ' ');
      case Part.Flag flag -> Boolean.toString(flag.isTrue(b[at]));
      case Part.Nullable(Part.Fill _, Part.Content of) -> of(of, item, page);
      case Part.Group _, Part.Skipped _ ->
          throw new IllegalArgumentException("no elementary item: " + content);
    };
  }

  private static String characters(
      Part.Characters content, byte[] b, int at, int length, CodePage page) {
    homeport.data.Encoding encoding = ENCODINGS[content.encoding()];
    return switch (encoding) {
      case DISPLAY -> trimmed(page.decode(b, at, length), content.justified(), ' ');
      case DBCS, NATIONAL, UTF8 -> {
        int most = content.characters();
        int stored = most == 0 ? length : Utf8.bytes(b, at, length, most);
        String text = Transcoding.decode(page, encoding, b, at, stored);
        boolean wide = encoding == homeport.data.Encoding.DBCS;
        yield trimmed(text, content.justified(), wide ? WIDE_SPACE : ' ');
      }
    };
  }

  private static String shown(boolean national, byte[] b, int at, int length, CodePage page) {
    return national
        ? Transcoding.decode(page, homeport.data.Encoding.NATIONAL, b, at, length)
        : page.decode(b, at, length);
  }

  /// Without the spaces that filled it up; one of nothing but spaces keeps one.
  private static String trimmed(String text, boolean justified, char space) {
    int from = 0;
    int to = text.length();
    if (justified) {
      while (from < to && text.charAt(from) == space) {
        from++;
      }
    } else {
      while (to > from && text.charAt(to - 1) == space) {
        to--;
      }
    }
    return from == to && !text.isEmpty() ? String.valueOf(space) : text.substring(from, to);
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
      case NATIONAL -> {
        int sign = number.signed() ? number.sign() : -1;
        int low = Math.min(number.digits(), LONG_DIGITS);
        long high = NationalDecimal.load(b, at, length, sign, low, number.digits() - low);
        wide.set(
            BigInteger.valueOf(high)
                .multiply(BigInteger.TEN.pow(low))
                .add(BigInteger.valueOf(NationalDecimal.load(b, at, length, sign, 0, low))));
      }
      case BINARY, NATIVE_BINARY, INDEX -> {
        if (length == Long.BYTES && !number.signed()) {
          Binary.load8Unsigned(wide, b, at);
        } else {
          wide.set(Binary.load(b, at, length, number.signed()));
        }
      }
      case FLOAT_SHORT, FLOAT_LONG, POINTER, PROCEDURE_POINTER, FUNCTION_POINTER, DBCS, UTF8 ->
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

  /// An external floating-point item as a number of JSON (A-0939).
  public static String notation(Part.External content, Stored item) {
    byte[] b = item.b();
    int at = item.at();
    int length = item.length();
    ExternalFloat form = ExternalFloat.of(content.picture());
    return content.national() ? form.notation(narrow(b, at, length), 0) : form.notation(b, at);
  }

  /// Whether an item has one of the values that keep it out of a document: a number compares with
  /// zero as a number, everything else by its bytes.
  public static boolean isSuppressed(Part part, Stored item) {
    for (Part.Fill fill : part.suppress()) {
      if (matches(fill, part.content(), item.b(), item.at(), item.length())) {
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
      if (b[i] != fill.at(i - at)) {
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
      case Part.External(String picture, boolean national) ->
          ExternalFloat.of(picture)
                  .load(national ? narrow(b, at, length) : b, national ? 0 : at)
                  .signum()
              == 0;
      case Part.Nullable(Part.Fill _, Part.Content of) -> isZero(of, b, at, length);
      case Part.Group _, Part.Characters _, Part.Edited _, Part.Flag _, Part.Skipped _ ->
          throw new IllegalArgumentException("no number: " + content);
    };
  }

  /// The characters of a national floating-point item, which every EBCDIC page has alike.
  private static byte[] narrow(byte[] b, int at, int length) {
    return Transcoding.convert(
        INVARIANT, homeport.data.Encoding.NATIONAL, b, at, length, homeport.data.Encoding.DISPLAY);
  }

  /// True when an item is JSON's null.
  public static boolean isNull(Part.Content content, Stored item) {
    return content instanceof Part.Nullable(Part.Fill fill, Part.Content of)
        && matches(fill, of, item.b(), item.at(), item.length());
  }
}
