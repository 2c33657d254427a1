package homeport.cobol.lex;

import homeport.cobol.syntax.Literal;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What a literal token says (Language Reference, "Literals").
public final class Literals {
  /// The longest alphanumeric literal in characters.
  public static final int CHARACTERS_MAX = 160;

  /// What storage holds of a floating-point number. Apart, because hardly a program needs it and
  /// making the first decimal number takes long.
  private static final class FloatRange {
    private static final BigDecimal LEAST = new BigDecimal("0.54E-78");
    private static final BigDecimal MOST = new BigDecimal("0.72E+76");
  }

  private static final Pattern HEX = Pattern.compile("([0-9A-Fa-f]{2})+");
  private static final String PREFIXES = "XZNGU";

  private final Problems problems;
  private final int digitsMax;
  private final boolean nsymbolNational;

  /// Whole numbers that were read before: a program has few different ones.
  private final Map<String, Literal.Number> numbers = new HashMap<>();

  /// @param digitsMax how many digits a number may have: 18 with ARITH(COMPAT), 31 with
  ///   ARITH(EXTEND)
  /// @param nsymbolNational N'…' is a national literal, else a DBCS literal
  public Literals(Problems problems, int digitsMax, boolean nsymbolNational) {
    this.problems = problems;
    this.digitsMax = digitsMax;
    this.nsymbolNational = nsymbolNational;
  }

  /// A LITERAL token.
  public Literal text(Token token) {
    String text = token.text();
    int open = 0;
    while (text.charAt(open) != '\'' && text.charAt(open) != '"') {
      open++;
    }
    char quote = text.charAt(open);
    String value = halved(text.substring(open + 1, Math.max(open + 1, text.length() - 1)), quote);
    boolean hex = open > 0 && Character.toUpperCase(text.charAt(open - 1)) == 'X';
    checkLength(value, hex, token.at());
    char prefix = open == 0 ? ' ' : Character.toUpperCase(text.charAt(0));
    boolean halves = prefix == 'N' && value.length() % 4 != 0;
    if (hex && !value.isEmpty() && (halves || !HEX.matcher(value).matches())) {
      problems.add(new LexProblem.HexDigits(token.at(), text));
      value = prefix == 'N' ? "0000" : "00";
    }
    return switch (PREFIXES.indexOf(prefix)) {
      case 0 -> new Literal.Hex(value);
      case 1 -> new Literal.NullTerminated(value);
      case 2 -> hex || nsymbolNational ? new Literal.National(value, hex) : new Literal.Dbcs(value);
      case 3 -> new Literal.Dbcs(value);
      case 4 -> new Literal.Utf8(value, hex);
      default -> new Literal.Text(value);
    };
  }

  private static String halved(String content, char quote) {
    if (content.indexOf(quote) < 0) {
      return content;
    }
    StringBuilder made = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      made.append(c);
      if (c == quote && i + 1 < content.length() && content.charAt(i + 1) == quote) {
        i++;
      }
    }
    return made.toString();
  }

  private void checkLength(String value, boolean hex, Span at) {
    int limit = hex ? 2 * CHARACTERS_MAX : CHARACTERS_MAX;
    if (value.isEmpty()) {
      problems.add(new LexProblem.LiteralEmpty(at));
    } else if (value.length() > limit) {
      problems.add(new LexProblem.LiteralTooLong(at, value.length(), limit));
    }
  }

  /// The magnitude of a floating-point literal (Language Reference, "Rules for floating-point
  /// literal values").
  private void checkRange(Token token) {
    BigDecimal value = new BigDecimal(token.text().replace(',', '.')).abs();
    boolean inRange =
        value.compareTo(FloatRange.LEAST) >= 0 && value.compareTo(FloatRange.MOST) <= 0;
    if (value.signum() != 0 && !inRange) {
      problems.add(new LexProblem.FloatOutOfRange(token.at()));
    }
  }

  /// A NUMBER token; `negative` and `signed` say what sign stood before it.
  public Literal number(Token token, boolean signed, boolean negative) {
    if (signed || negative) {
      return read(token, signed, negative);
    }
    Literal.Number known = numbers.get(token.text());
    if (known != null) {
      return known;
    }
    Literal read = read(token, false, false);
    if (read instanceof Literal.Number number && number.digits() == digits(token.text())) {
      numbers.put(token.text(), number);
    }
    return read;
  }

  private static int digits(String text) {
    return text.indexOf('.') < 0 ? text.length() : text.length() - 1;
  }

  private Literal read(Token token, boolean signed, boolean negative) {
    String text = token.text();
    if (text.indexOf('E') >= 0) {
      checkRange(token);
      return new Literal.Float((negative ? "-" : signed ? "+" : "") + text);
    }
    int point = text.indexOf('.');
    String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
    int scale = point < 0 ? 0 : text.length() - point - 1;
    if (digits.length() > digitsMax) {
      problems.add(new LexProblem.NumberTooLong(token.at(), digits.length(), digitsMax));
      return new Literal.Number(BigInteger.ZERO, 0, 1, signed);
    }
    BigInteger value =
        digits.length() <= 18 ? BigInteger.valueOf(Long.parseLong(digits)) : new BigInteger(digits);
    return new Literal.Number(negative ? value.negate() : value, scale, digits.length(), signed);
  }
}
