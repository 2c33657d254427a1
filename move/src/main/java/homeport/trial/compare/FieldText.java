package homeport.trial.compare;

import homeport.data.CodePage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;

/// Values of fields as people read them.
final class FieldText {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FieldText() {}

  /// A number as a plain decimal, a text in apostrophes, anything else in hexadecimal. A numeric
  /// field that holds no number is hexadecimal and says so; so is text with characters that cannot
  /// be shown.
  static String of(Field field, CodePage codePage, byte[] bytes, int at) {
    if (RecordLayout.holdsNumber(field)) {
      BigDecimal value = Numbers.value(field, bytes, at);
      return value == null
          ? "X'" + hex(bytes, at, field.length()) + "' (no number)"
          : value.toPlainString();
    }
    return switch (field.usage()) {
      case DISPLAY -> text(codePage, bytes, at, field.length());
      case PACKED,
          BINARY,
          NATIVE_BINARY,
          FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          DBCS,
          NATIONAL,
          UTF8 ->
          "X'" + hex(bytes, at, field.length()) + "'";
    };
  }

  private static String text(CodePage codePage, byte[] bytes, int at, int length) {
    String text = codePage.decode(bytes, at, length);
    boolean shown = text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c > 0xA0 && c < 0xE000);
    return shown ? "'" + text + "'" : "X'" + hex(bytes, at, length) + "'";
  }

  static String hex(byte[] bytes, int at, int length) {
    return HEX.formatHex(Arrays.copyOfRange(bytes, at, at + length));
  }
}
