package homeport.utilities.icetool;

import homeport.diagnostics.Problems;
import homeport.utilities.sort.Cursor;
import homeport.utilities.sort.FieldValues;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.SortProblem;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The formatting items of ON, BREAK, EDCOUNT and EDBCOUNT: how a column or a count is shown (z/OS
/// DFSORT Application Programming Guide, DISPLAY, "ON(p,m,f,formatting)").
///
/// @param pattern of `E'…'`, a 9 for each digit; empty without
/// @param leading of `L'…'`, at the beginning of the column
/// @param floating of `F'…'`, before the first character shown
/// @param trailing of `T'…'`, at the end
/// @param zeros leading zeros are shown (LZ)
/// @param statistics the column has statistics; NOST says it has none
/// @param digits of `Ndd` or `Udd`; 0 for those that the field has
/// @param strict a number of more digits fails the operation (`Udd`); it is asterisks in any case
/// @param divisor of `/x`
record ColumnFormat(
    ColumnMask mask,
    String pattern,
    String leading,
    String floating,
    String trailing,
    boolean zeros,
    boolean statistics,
    int digits,
    boolean strict,
    BigInteger divisor) {
  private static final int DIGITS_MAX = 31;
  private static final int PATTERN_MAX = 24;
  private static final int STRING_MAX = 10;

  /// The items that come next, to the end; null with a problem.
  ///
  /// @param numeric all items may stand; else those that put something before or behind a text
  static @Nullable ColumnFormat of(Cursor in, boolean numeric, Problems problems) {
    return new ColumnFormatParser(in, numeric, problems).parse();
  }

  /// Characters before and behind the data.
  private int strings() {
    return leading.length() + floating.length() + trailing.length();
  }

  /// Characters of the column for numbers of so many digits.
  int width(int fieldDigits) {
    return strings() + (pattern.isEmpty() ? mask.width(used(fieldDigits)) : pattern.length());
  }

  private int used(int fieldDigits) {
    return digits > 0 ? digits : fieldDigits;
  }

  /// A text as it stands in its column.
  String text(String data) {
    return leading + data + trailing;
  }

  /// A number as it stands in its column.
  String number(BigInteger value, int fieldDigits) {
    BigInteger shown = value.divide(divisor);
    String all = shown.abs().toString();
    int width = width(fieldDigits) - leading.length() - trailing.length();
    int places = pattern.isEmpty() ? used(fieldDigits) : digits(pattern);
    if (pattern.isEmpty() && all.length() > places) {
      return asterisks(fieldDigits);
    }
    String padded = "0".repeat(Math.max(0, places - all.length())) + all;
    String data =
        pattern.isEmpty()
            ? floating + mask.edit(padded, shown.signum() < 0, zeros)
            : filled(padded.substring(padded.length() - places));
    return text(" ".repeat(Math.max(0, width - data.length())) + data);
  }

  /// What stands for a number that cannot be shown.
  String asterisks(int fieldDigits) {
    return text("*".repeat(width(fieldDigits) - leading.length() - trailing.length()));
  }

  /// A number has more digits than `Udd` allows.
  boolean overflows(BigInteger value) {
    return strict && value.divide(divisor).abs().toString().length() > digits;
  }

  private static int digits(String pattern) {
    return (int) pattern.chars().filter(c -> c == '9').count();
  }

  private String filled(String all) {
    StringBuilder text = new StringBuilder(pattern);
    int digit = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '9') {
        text.setCharAt(i, all.charAt(digit++));
      }
    }
    return text.toString();
  }

  /// Reads formatting items; each may stand once.
  private static final class ColumnFormatParser {
    private final Cursor in;
    private final boolean numeric;
    private final Problems problems;
    private @Nullable ColumnMask mask;
    private @Nullable String pattern;
    private @Nullable String leading;
    private @Nullable String floating;
    private @Nullable String trailing;
    private boolean zeros;
    private boolean noStatistics;
    private int digits;
    private boolean strict;
    private @Nullable BigInteger divisor;

    ColumnFormatParser(Cursor in, boolean numeric, Problems problems) {
      this.in = in;
      this.numeric = numeric;
      this.problems = problems;
    }

    @Nullable ColumnFormat parse() {
      while (!in.atEnd()) {
        Value item = in.peek();
        boolean good =
            switch (item) {
              case Value.Constant(_, String kind, String text) -> string(kind, text);
              case Value.Word(_, String word, _) -> numeric && word(word);
              case null, default -> false;
            };
        if (!good) {
          problems.add(new SortProblem.Syntax(in.at(), "this is no formatting item for the field"));
          return null;
        }
        in.skip(1);
      }
      if (pattern != null && (mask != null || floating != null || trailing != null || zeros)) {
        problems.add(
            new SortProblem.Syntax(in.at(), "no mask, F'…', T'…' or LZ stands beside E'…'"));
        return null;
      }
      return new ColumnFormat(
          mask == null ? ColumnMask.PLAIN : mask,
          text(pattern),
          text(leading),
          text(floating),
          text(trailing),
          zeros,
          !noStatistics,
          digits,
          strict,
          divisor == null ? BigInteger.ONE : divisor);
    }

    private static String text(@Nullable String text) {
      return text == null ? "" : text;
    }

    private boolean string(String kind, String text) {
      boolean good = !text.isEmpty() && text.length() <= STRING_MAX;
      switch (kind) {
        case "L" -> {
          good &= leading == null;
          leading = text;
        }
        case "F" -> {
          good &= numeric && floating == null;
          floating = text;
        }
        case "T" -> {
          good &= trailing == null;
          trailing = text;
        }
        case "E" -> {
          int nines = ColumnFormat.digits(text);
          good =
              numeric
                  && pattern == null
                  && nines > 0
                  && nines <= DIGITS_MAX
                  && text.length() <= PATTERN_MAX;
          pattern = text;
        }
        default -> good = false;
      }
      return good;
    }

    private boolean word(String word) {
      boolean good;
      if (word.equals("LZ")) {
        good = !zeros;
        zeros = true;
      } else if (word.equals("NOST")) {
        good = !noStatistics;
        noStatistics = true;
      } else if (word.startsWith("/")) {
        good = divisor == null;
        divisor = divisor(word);
        good &= divisor != null;
      } else if (word.startsWith("N") || word.startsWith("U")) {
        String count = word.substring(1);
        good = digits == 0 && count.length() <= 3 && FieldValues.digits(count);
        digits = good ? Integer.parseInt(count) : 0;
        good &= digits > 0 && digits <= DIGITS_MAX;
        strict = word.startsWith("U");
      } else {
        good = mask == null;
        mask = ColumnMask.of(word);
        good &= mask != null;
      }
      return good;
    }

    private static @Nullable BigInteger divisor(String word) {
      return switch (word) {
        case "/D" -> BigInteger.TEN;
        case "/C" -> BigInteger.valueOf(100);
        case "/K" -> BigInteger.valueOf(1_000);
        case "/DK" -> BigInteger.valueOf(10_000);
        case "/CK" -> BigInteger.valueOf(100_000);
        case "/M" -> BigInteger.valueOf(1_000_000);
        case "/G" -> BigInteger.valueOf(1_000_000_000);
        case "/KB" -> BigInteger.valueOf(1L << 10);
        case "/MB" -> BigInteger.valueOf(1L << 20);
        case "/GB" -> BigInteger.valueOf(1L << 30);
        default -> null;
      };
    }
  }
}
