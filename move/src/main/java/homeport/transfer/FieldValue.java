package homeport.transfer;

import homeport.data.CodePage;
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
    String text = codePage.decode(bytes, at, length);
    boolean shown = text.chars().allMatch(c -> c >= ' ' && c != 0x7F && !Character.isISOControl(c));
    boolean mistakable = text.startsWith("X'");
    return shown && !mistakable ? text.stripTrailing() : hex(bytes, at, length);
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
    if (value.length() > length) {
      return "`" + value + "` is longer than " + length + " characters";
    }
    for (int i = 0; i < length; i++) {
      char c = i < value.length() ? value.charAt(i) : ' ';
      if (!codePage.has(c)) {
        return "code page " + codePage.name() + " has no `" + c + "`";
      }
      bytes[at + i] = codePage.encode(c);
    }
    return null;
  }
}
