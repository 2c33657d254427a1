package homeport.cobol.source;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// What a compilation variable stands for, or an expression of a directive is worth (Language
/// Reference, "DEFINE", "Constant conditional expression").
sealed interface Constant {
  record Number(BigInteger value) implements Constant {}

  record Text(String value) implements Constant {}

  record Truth(boolean value) implements Constant {}

  /// The value of one word; null for a word that is no literal.
  static @Nullable Constant literal(String word) {
    int length = word.length();
    char last = length == 0 ? ' ' : word.charAt(length - 1);
    if (last == '\'' || last == '"') {
      int open = word.indexOf(last);
      String inner = open == length - 1 ? "" : word.substring(open + 1, length - 1);
      String quote = String.valueOf(last);
      return switch (Character.toUpperCase(word.charAt(0))) {
        case 'B' -> inner.equals("0") || inner.equals("1") ? new Truth(inner.equals("1")) : null;
        case 'X' -> new Text("X:" + inner.toUpperCase(java.util.Locale.ROOT));
        case '\'', '"' -> new Text(inner.replace(quote + quote, quote));
        default -> null;
      };
    }
    String digits = word.startsWith("+") || word.startsWith("-") ? word.substring(1) : word;
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? new Number(new BigInteger(word)) : null;
  }
}
