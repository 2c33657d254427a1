package homeport.transfer;

import homeport.data.CodePage;
import homeport.data.Encoding;
import homeport.data.Transcoding;
import homeport.trial.compare.Field;
import homeport.trial.compare.FieldNumbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A field's value as text, and back. A number is a decimal, text is text without trailing blanks.
/// Bytes that are neither, and what is no text at all, are `X'…'` with all digits of the field: so
/// every record comes back as it was.
final class FieldValue {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FieldValue() {}

  static String of(Field field, CodePage codePage, byte[] bytes, int at) {
    int length = field.length();
    if (FieldNumbers.isNumber(field)) {
      BigDecimal value = FieldNumbers.value(field, bytes, at);
      if (value == null) {
        return hex(bytes, at, length);
      }
      byte[] again = Arrays.copyOfRange(bytes, at, at + length);
      String refused = FieldNumbers.store(field, value, again, 0);
      boolean same = refused == null && Arrays.equals(again, 0, length, bytes, at, at + length);
      return same ? value.toPlainString() : hex(bytes, at, length);
    }
    if (!FieldNumbers.isText(field)) {
      return hex(bytes, at, length);
    }
    Encoding encoding = field.encoding();
    String text =
        encoding == Encoding.DISPLAY
            ? codePage.decode(bytes, at, length)
            : Transcoding.decode(codePage, encoding, bytes, at, length);
    String kept = text.stripTrailing();
    boolean shown = text.chars().allMatch(c -> c >= ' ' && c != 0x7F && !Character.isISOControl(c));
    boolean mistakable = text.startsWith("X'");
    return shown && !mistakable && comesBack(field, codePage, kept, bytes, at)
        ? kept
        : hex(bytes, at, length);
  }

  /// False for bytes that are no characters, and for shift codes that say nothing.
  private static boolean comesBack(
      Field field, CodePage codePage, String value, byte[] bytes, int at) {
    if (field.encoding() == Encoding.DISPLAY && !codePage.mixed()) {
      return true;
    }
    byte[] again = new byte[field.length()];
    return text(field, codePage, value, again, 0) == null
        && Arrays.equals(again, 0, again.length, bytes, at, at + again.length);
  }

  private static String hex(byte[] bytes, int at, int length) {
    return "X'" + HEX.formatHex(bytes, at, at + length) + "'";
  }

  /// Puts a value into a record.
  ///
  /// @return why it cannot be; null when it is there
  static @Nullable String put(Field field, CodePage codePage, String value, byte[] bytes, int at) {
    int length = field.length();
    if (value.startsWith("X'") && value.endsWith("'") && value.length() == 2 * length + 3) {
      try {
        byte[] given = HEX.parseHex(value, 2, value.length() - 1);
        System.arraycopy(given, 0, bytes, at, length);
        return null;
      } catch (IllegalArgumentException e) {
        return "`" + value + "` has something other than hexadecimal digits";
      }
    }
    if (FieldNumbers.isNumber(field)) {
      try {
        BigDecimal number = value.isBlank() ? BigDecimal.ZERO : new BigDecimal(value.strip());
        return FieldNumbers.store(field, number, bytes, at);
      } catch (NumberFormatException e) {
        return "`" + value + "` is no number";
      }
    }
    if (!FieldNumbers.isText(field)) {
      return value.isEmpty()
          ? null
          : "it is no text: X'…' with " + 2 * length + " digits is wanted";
    }
    return text(field, codePage, value, bytes, at);
  }

  private static @Nullable String text(
      Field field, CodePage codePage, String value, byte[] bytes, int at) {
    Encoding encoding = field.encoding();
    int length = field.length();
    int missing = missing(codePage, encoding, value);
    if (missing >= 0) {
      String character = Character.toString(value.codePointAt(missing));
      return "code page " + codePage.name() + " has no `" + character + "`";
    }
    byte[] encoded =
        encoding == Encoding.DISPLAY
            ? codePage.encode(value)
            : Transcoding.encode(codePage, value, encoding);
    if (encoded.length > length) {
      return "`" + value + "` is longer than " + length / encoding.unit() + " characters";
    }
    System.arraycopy(encoded, 0, bytes, at, encoded.length);
    byte[] space = encoding.spaces();
    for (int i = encoded.length; i < length; i++) {
      bytes[at + i] = space[(i - encoded.length) % space.length];
    }
    return null;
  }

  private static int missing(CodePage codePage, Encoding encoding, String value) {
    return switch (encoding) {
      case DISPLAY -> codePage.missing(value);
      case NATIONAL, UTF8 -> -1;
      case DBCS -> {
        for (int i = 0; i < value.length(); i++) {
          int character = value.codePointAt(i);
          if (codePage.pair(character) == 0) {
            yield i;
          }
          i += Character.charCount(character) - 1;
        }
        yield -1;
      }
    };
  }
}
