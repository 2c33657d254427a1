package homeport.trial.compare;

import homeport.data.CodePage;
import homeport.data.Encoding;
import homeport.data.Transcoding;
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
      case DISPLAY -> text(field, "", codePage, bytes, at);
      case DBCS -> text(field, "G", codePage, bytes, at);
      case NATIONAL -> text(field, "N", codePage, bytes, at);
      case UTF8 -> text(field, "U", codePage, bytes, at);
      case PACKED,
          BINARY,
          NATIVE_BINARY,
          FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER ->
          "X'" + hex(bytes, at, field.length()) + "'";
    };
  }

  private static String text(Field field, String prefix, CodePage codePage, byte[] bytes, int at) {
    int length = field.length();
    String text =
        field.encoding() == Encoding.DISPLAY
            ? codePage.decode(bytes, at, length)
            : Transcoding.decode(codePage, field.encoding(), bytes, at, length);
    boolean shown = text.codePoints().allMatch(FieldText::isShown);
    return shown ? prefix + "'" + text + "'" : "X'" + hex(bytes, at, length) + "'";
  }

  private static boolean isShown(int character) {
    return character >= ' ' && character < 0x7F
        || character > 0xA0 && character < 0xD800
        || character >= 0xF900 && character < 0xFFFD
        || character > 0xFFFF;
  }

  static String hex(byte[] bytes, int at, int length) {
    return HEX.formatHex(Arrays.copyOfRange(bytes, at, at + length));
  }
}
