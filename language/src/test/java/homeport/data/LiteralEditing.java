package homeport.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Editing as the Language Reference tells it, rule after rule, on characters: first every symbol
/// is replaced by what it stands for, then the suppressed part is found and replaced. Slow, and
/// made without a look at [Editor]; for the dollar sign or one other currency sign only.
record LiteralEditing(String picture, String currency, boolean comma, boolean blankWhenZero) {
  /// One position, or more for a currency sign, `CR` and `DB`.
  private record Part(char symbol, String shown) {}

  private static int count(String text, char symbol) {
    return (int) text.chars().filter(c -> c == symbol).count();
  }

  /// The symbol that floats, or a space.
  private char floating() {
    for (char symbol : new char[] {'$', '+', '-'}) {
      if (count(picture, symbol) > 1) {
        return symbol;
      }
    }
    return ' ';
  }

  private int digits() {
    int floats = floating() == ' ' ? 0 : count(picture, floating()) - 1;
    return count(picture, '9') + count(picture, 'Z') + count(picture, '*') + floats;
  }

  private int scale() {
    int scaling = count(picture, 'P');
    String digits = picture.replaceAll("[^9Z*+$P-]", "");
    if (scaling > 0) {
      boolean leading = digits.replaceAll("^[+-]?\\$?", "").startsWith("P");
      return leading ? scaling + digits() : -scaling;
    }
    int point = picture.indexOf(picture.contains(".") ? '.' : 'V');
    if (point < 0) {
      return 0;
    }
    String right = picture.substring(point);
    int count = count(right, '9') + count(right, 'Z') + count(right, '*');
    if (floating() != ' ') {
      boolean firstIsRight = picture.indexOf(floating()) > point;
      count += count(right, floating()) - (firstIsRight ? 1 : 0);
    }
    return count;
  }

  /// What the item holds as a number: cut off on both sides.
  BigDecimal kept(BigDecimal value) {
    BigInteger unscaled = value.setScale(scale(), RoundingMode.DOWN).unscaledValue();
    return new BigDecimal(unscaled.remainder(BigInteger.TEN.pow(digits())), scale());
  }

  String edit(BigDecimal value) {
    BigDecimal kept = kept(value);
    boolean zero = kept.signum() == 0;
    boolean minus = kept.signum() < 0;
    List<Part> parts = parts(kept, minus);
    boolean allSuppressed = count(picture, '9') == 0;
    if (zero && (blankWhenZero || allSuppressed)) {
      return zero(parts);
    }
    suppress(parts, minus);
    StringBuilder edited = new StringBuilder();
    parts.forEach(part -> edited.append(part.shown()));
    return edited.toString();
  }

  private String zero(List<Part> parts) {
    StringBuilder edited = new StringBuilder();
    boolean stars = picture.contains("*") && !blankWhenZero;
    for (Part part : parts) {
      boolean point = part.symbol() == '.';
      edited.append(
          stars
              ? point ? part.shown() : "*".repeat(part.shown().length())
              : " ".repeat(part.shown().length()));
    }
    return edited.toString();
  }

  private List<Part> parts(BigDecimal kept, boolean minus) {
    String text = "0".repeat(40) + kept.unscaledValue().abs();
    String digits = text.substring(text.length() - digits());
    List<Part> parts = new ArrayList<>();
    char floating = floating();
    boolean room = false;
    int next = 0;
    String rest = picture.replace("CR", "C").replace("DB", "D");
    for (char symbol : rest.toCharArray()) {
      String shown;
      if (symbol == floating && !room) {
        room = true;
        shown = " ".repeat(symbol == '$' ? currency.length() : 1);
      } else if (symbol == floating || "9Z*".indexOf(symbol) >= 0) {
        shown = digits.substring(next, ++next);
      } else {
        shown =
            switch (symbol) {
              case 'B' -> " ";
              case ',' -> comma ? "." : ",";
              case '.' -> comma ? "," : ".";
              case '$' -> currency;
              case 'V', 'P' -> "";
              case '+' -> minus ? "-" : "+";
              case '-' -> minus ? "-" : " ";
              case 'C' -> minus ? "CR" : "  ";
              case 'D' -> minus ? "DB" : "  ";
              default -> String.valueOf(symbol);
            };
      }
      parts.add(new Part(symbol, shown));
    }
    return parts;
  }

  private void suppress(List<Part> parts, boolean minus) {
    char replaced = floating() != ' ' ? floating() : picture.contains("*") ? '*' : 'Z';
    int first = picture.replace("CR", "C").replace("DB", "D").indexOf(replaced);
    if (first < 0 || picture.substring(0, first).matches(".*[.VP].*")) {
      // Nothing to the right of the decimal point is suppressed when the value is not zero.
      return;
    }
    int stop = first;
    for (; stop < parts.size(); stop++) {
      Part part = parts.get(stop);
      boolean inserted = "B0/,".indexOf(part.symbol()) >= 0;
      boolean leadingZero = part.symbol() == replaced && part.shown().isBlank();
      boolean suppressedZero = part.symbol() == replaced && part.shown().equals("0");
      if (!inserted && !leadingZero && !suppressedZero) {
        break;
      }
    }
    String fill = replaced == '*' ? "*" : " ";
    for (int i = first; i < stop; i++) {
      Part part = parts.get(i);
      parts.set(i, new Part(part.symbol(), fill.repeat(part.shown().length())));
    }
    if (floating() != ' ') {
      float0(parts, stop, minus);
    }
  }

  /// Puts the floating sign to the immediate left of where suppression stopped.
  private void float0(List<Part> parts, int stop, boolean minus) {
    String sign =
        switch (floating()) {
          case '$' -> currency;
          case '+' -> minus ? "-" : "+";
          default -> minus ? "-" : " ";
        };
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < stop; i++) {
      before.append(parts.get(i).shown());
    }
    before.replace(before.length() - sign.length(), before.length(), sign);
    parts.set(0, new Part(' ', before.toString()));
    for (int i = 1; i < stop; i++) {
      parts.set(i, new Part(' ', ""));
    }
  }
}
