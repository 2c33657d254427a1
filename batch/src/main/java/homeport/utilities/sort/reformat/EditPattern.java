package homeport.utilities.sort.reformat;

import homeport.data.CodePage;
import java.math.BigInteger;
import java.util.Arrays;

/// Shows a number as a pattern says (z/OS DFSORT Application Programming Guide, OUTREC, `EDIT`,
/// `SIGNS`, `LENGTH`).
///
/// `I` shows a digit unless it is a leading zero, `T` any digit; `S` before them is a sign that
/// moves up to the first digit shown, `S` behind them one that stays. Other characters between
/// digits show once a digit has, those before and behind always.
public final class EditPattern {
  private static final byte BLANK = 0x40;

  private final CodePage codePage;
  private final String pattern;
  private final Signs signs;
  private final int width;
  private final int first;
  private final int last;
  private final int digits;
  private final byte[] line;

  /// Sign characters; what only a negative number shows behind its digits is `credit`.
  public record Signs(
      char leadingPlus, char leadingMinus, char trailingPlus, char trailingMinus, String credit) {
    /// None at all.
    public static final Signs NONE = new Signs(' ', ' ', ' ', ' ', "");
  }

  /// @param pattern with a digit at least
  /// @param width LENGTH=, or 0 for the pattern's own
  public EditPattern(String pattern, Signs signs, int width, CodePage codePage) {
    this.pattern = pattern;
    this.signs = signs;
    this.codePage = codePage;
    this.first = firstDigit(pattern);
    this.last = Math.max(pattern.lastIndexOf('I'), pattern.lastIndexOf('T'));
    this.digits = digits(pattern);
    this.line = new byte[pattern.length() + signs.credit().length()];
    this.width = width == 0 ? line.length : width;
  }

  /// Digits of a pattern.
  public static int digits(String pattern) {
    return (int) pattern.chars().filter(c -> c == 'I' || c == 'T').count();
  }

  private static int firstDigit(String pattern) {
    int at = 0;
    while (at < pattern.length() && "IT".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /// Bytes of what is shown.
  public int width() {
    return width;
  }

  /// Shows a number; digits that have no place are lost on the left.
  void edit(BigInteger value, boolean minus, byte[] to, int at) {
    String all = value.abs().toString();
    int digit = all.length() - digits;
    int shown = -1;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (i < first || i > last) {
        line[i] = outside(i, c, minus);
        continue;
      }
      char out = c;
      if (c == 'I' || c == 'T') {
        out = digit >= 0 ? all.charAt(digit) : '0';
        digit++;
        if (shown < 0 && (c == 'T' || out != '0')) {
          shown = i;
        }
      }
      line[i] = shown < 0 ? BLANK : codePage.encode(out);
    }
    floatSign(shown < 0 ? last + 1 : shown);
    credit(minus);
    int drop = line.length - width;
    if (drop > 0) {
      System.arraycopy(line, drop, to, at, width);
    } else {
      Arrays.fill(to, at, at - drop, BLANK);
      System.arraycopy(line, 0, to, at - drop, line.length);
    }
  }

  private byte outside(int place, char c, boolean minus) {
    if (c != 'S') {
      return codePage.encode(c);
    }
    char plusSign = place < first ? signs.leadingPlus() : signs.trailingPlus();
    char minusSign = place < first ? signs.leadingMinus() : signs.trailingMinus();
    return codePage.encode(minus ? minusSign : plusSign);
  }

  private void floatSign(int shown) {
    if (first > 0 && pattern.charAt(first - 1) == 'S' && shown > first) {
      line[shown - 1] = line[first - 1];
      line[first - 1] = BLANK;
    }
  }

  private void credit(boolean minus) {
    for (int i = 0; i < signs.credit().length(); i++) {
      line[pattern.length() + i] = minus ? codePage.encode(signs.credit().charAt(i)) : BLANK;
    }
  }
}
