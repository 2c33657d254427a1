package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.data.CodePage;
import java.math.BigInteger;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What a compilation variable stands for, or an expression of a directive is worth (Language
/// Reference, "DEFINE", "Constant conditional expression").
sealed interface Constant {
  record Number(BigInteger value) implements Constant {}

  record Text(String value) implements Constant {}

  record Truth(boolean value) implements Constant {}

  /// The value of one word; null for a word that is no literal.
  ///
  /// @param codepage whose characters the bytes of X'…' are
  static @Nullable Constant literal(String word, String codepage) {
    int length = word.length();
    char last = length == 0 ? ' ' : word.charAt(length - 1);
    if (last == '\'' || last == '"') {
      int open = word.indexOf(last);
      String inner = open == length - 1 ? "" : word.substring(open + 1, length - 1);
      String quote = String.valueOf(last);
      return switch (Character.toUpperCase(word.charAt(0))) {
        case 'B' -> inner.equals("0") || inner.equals("1") ? new Truth(inner.equals("1")) : null;
        case 'X' -> hexadecimal(inner, codepage);
        case '\'', '"' -> new Text(inner.replace(quote + quote, quote));
        default -> null;
      };
    }
    String digits = word.startsWith("+") || word.startsWith("-") ? word.substring(1) : word;
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? new Number(new BigInteger(word)) : null;
  }

  private static @Nullable Constant hexadecimal(String digits, String codepage) {
    if (digits.isEmpty() || !digits.matches("(?:[0-9A-Fa-f]{2})+")) {
      return null;
    }
    CodePage page = page(codepage);
    StringBuilder text = new StringBuilder();
    for (byte b : HexFormat.of().parseHex(digits)) {
      text.append(page.decode(b));
    }
    return new Text(text.toString());
  }

  /// The page of literals; the usual one for an unknown page, which is told elsewhere.
  private static CodePage page(String name) {
    try {
      return CodePage.of(name);
    } catch (IllegalArgumentException _) {
      return CodePage.of(CompilerOptions.DEFAULT.codepage());
    }
  }
}
