package homeport.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The digits of a picture and where its decimal point lies among them.
record PictureDigits(int digits, int scale, int scalingPositions) {
  static PictureDigits of(List<PictureSymbol.Run> runs, Picture.Category category) {
    return switch (category) {
      case NUMERIC, NUMERIC_EDITED, EXTERNAL_FLOAT -> count(runs);
      case ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          new PictureDigits(0, 0, 0);
    };
  }

  /// Of a floating string the first symbol is no digit; of an external floating-point item the
  /// exponent is not counted.
  private static PictureDigits count(List<PictureSymbol.Run> runs) {
    int digits = 0;
    int right = 0;
    int scaling = 0;
    boolean point = false;
    boolean leadingScaling = false;
    @Nullable PictureSymbol floating = floating(runs);
    boolean floatSeen = false;
    for (PictureSymbol.Run run : runs) {
      PictureSymbol symbol = run.symbol();
      if (symbol == PictureSymbol.E) {
        break;
      }
      if (symbol == PictureSymbol.V || symbol == PictureSymbol.POINT) {
        point = true;
      } else if (symbol == PictureSymbol.P) {
        leadingScaling |= digits == 0;
        scaling += run.count();
      } else if (isDigit(symbol) || symbol == floating) {
        int count = symbol == floating && !floatSeen ? run.count() - 1 : run.count();
        floatSeen |= symbol == floating;
        digits += count;
        right += point ? count : 0;
      }
    }
    if (scaling == 0) {
      return new PictureDigits(digits, right, 0);
    }
    return new PictureDigits(digits, leadingScaling ? digits + scaling : -scaling, scaling);
  }

  private static boolean isDigit(PictureSymbol symbol) {
    return symbol == PictureSymbol.NINE
        || symbol == PictureSymbol.Z
        || symbol == PictureSymbol.ASTERISK;
  }

  /// The sign or currency symbol that stands at least twice, or null.
  static @Nullable PictureSymbol floating(List<PictureSymbol.Run> runs) {
    for (PictureSymbol symbol :
        new PictureSymbol[] {PictureSymbol.PLUS, PictureSymbol.MINUS, PictureSymbol.CURRENCY}) {
      int count = 0;
      for (PictureSymbol.Run run : runs) {
        count += run.symbol() == symbol ? run.count() : 0;
      }
      boolean exponent = runs.stream().anyMatch(run -> run.symbol() == PictureSymbol.E);
      if (count > 1 && !exponent) {
        return symbol;
      }
    }
    return null;
  }
}
