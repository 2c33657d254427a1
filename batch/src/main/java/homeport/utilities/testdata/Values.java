package homeport.utilities.testdata;

import homeport.data.CodePage;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.testdata.Content.Characters;
import homeport.utilities.testdata.Content.Form;
import homeport.utilities.testdata.Content.Number;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Numbers, characters and pictures in the statements of IEBDG.
///
/// @param statement that has them
record Values(DataStatement statement, CodePage codePage) {
  private static final int PICTURE_MAX = 32_760;

  UtilityFailure wrong(String what) {
    return new UtilityFailure("HP4309", statement.operation() + ": " + what);
  }

  boolean has(String name) {
    return statement.operands().containsKey(name);
  }

  /// A number from `least` to `most`; `otherwise` without the keyword.
  long number(String name, long least, long most, long otherwise) throws UtilityFailure {
    return has(name) ? number(name, statement.word(name), least, most) : otherwise;
  }

  private long number(String name, String word, long least, long most) throws UtilityFailure {
    long number = word.matches("[0-9]{1,10}") ? Long.parseLong(word) : -1;
    if (number < least || number > most) {
      throw wrong("`" + name + "` needs a number from " + least + " to " + most);
    }
    return number;
  }

  /// FILL: a character in apostrophes or two hexadecimal digits; binary zero without.
  byte fill() throws UtilityFailure {
    if (!has("FILL")) {
      return 0;
    }
    List<String> parts = statement.operands().getOrDefault("FILL", List.of());
    String value = String.join(",", parts);
    if (value.matches("(?i)X'[0-9A-F]{2}'")) {
      return (byte) HexFormat.fromHexDigits(value.substring(2, 4));
    }
    String text = value.startsWith("'") ? unquoted(value) : value;
    if (text.length() != 1) {
      throw wrong("`FILL` needs a character or X'nn'");
    }
    return codePage.encode(text.charAt(0));
  }

  private String unquoted(String value) throws UtilityFailure {
    if (value.length() < 2 || !value.endsWith("'")) {
      throw wrong("a text in apostrophes is not closed");
    }
    return value.substring(1, value.length() - 1).replace("''", "'");
  }

  /// A picture: characters, `P'n'` or `B'n'`, behind the length of what stands between the
  /// apostrophes.
  ///
  /// @param parts of the keyword's value, from the length on, the last one the picture
  Content picture(List<String> parts, Action action, Number change) throws UtilityFailure {
    long length = number("PICTURE", parts.getFirst(), 1, PICTURE_MAX);
    String value = parts.getLast();
    String kind = value.substring(0, Math.max(0, value.indexOf('\''))).toUpperCase(Locale.ROOT);
    String text = unquoted(value.substring(kind.length()));
    if (text.length() != length) {
      throw wrong("the picture has " + text.length() + " characters, not " + length);
    }
    if (kind.isEmpty()) {
      return new Characters(codePage.encode(text), text.length(), action);
    }
    if (!kind.equals("P") && !kind.equals("B") || !text.matches("[0-9]{1,31}")) {
      throw wrong("a picture is characters in apostrophes, P'n' or B'n'");
    }
    BigInteger number = new BigInteger(text);
    BigInteger signed = change.first().signum() < 0 ? number.negate() : number;
    boolean packed = kind.equals("P");
    int width = packed ? text.length() / 2 + 1 : Math.max(4, signed.toByteArray().length);
    return new Number(
        packed ? Form.PACKED : Form.BINARY,
        signed,
        width,
        change.index(),
        change.cycle(),
        change.range());
  }
}
