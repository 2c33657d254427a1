package homeport.data;

import homeport.data.PictureSymbol.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A numeric-edited picture as a list of steps, one for each symbol; what [Editor] writes by and
/// [Deeditor] reads by.
final class EditProgram {
  /// A digit that is always shown.
  static final byte DIGIT = 0;

  /// A digit that is shown unless it is a leading zero (`Z`, `*`).
  static final byte SUPPRESSED = 1;

  /// As `SUPPRESSED`, and the floating sign or currency sign goes before the first one shown.
  static final byte FLOATED = 2;

  /// Room for the floating sign or currency sign: the first symbol of its string.
  static final byte FLOAT_ROOM = 3;

  /// A character that is replaced while leading zeros are.
  static final byte INSERTED = 4;

  /// A character that is always shown.
  static final byte FIXED = 5;

  /// The decimal point; ends suppression.
  static final byte POINT = 6;

  /// An assumed decimal point; ends suppression and takes no room (A-0004).
  static final byte ASSUMED_POINT = 7;

  /// A sign at a fixed place.
  static final byte SIGN = 8;

  /// `CR` or `DB`.
  static final byte CREDIT = 9;

  /// The currency sign at a fixed place.
  static final byte CURRENCY = 10;

  static final byte SPACE = 0x40;
  static final byte PLUS = 0x4E;
  static final byte MINUS = 0x60;
  static final byte ASTERISK = 0x5C;
  static final byte ZONE = (byte) 0xF0;

  private static final byte[] CR = {(byte) 0xC3, (byte) 0xD9};
  private static final byte[] DB = {(byte) 0xC4, (byte) 0xC2};

  final byte[] steps;

  /// The character of an `INSERTED`, `FIXED` or `POINT` step.
  final byte[] characters;

  final int digits;
  final int scale;
  final int size;
  final byte fill;

  /// True when no digit is shown for a zero.
  final boolean allSuppressed;

  /// What a fixed or floating sign shows for a value of zero or above: a plus or a space.
  final byte positive;

  final boolean floating;
  final boolean floatingSign;

  /// The decimal point's place in the item, or -1.
  final int pointAt;

  final byte point;
  final byte[] currency;
  final byte[] credit;

  /// The picture's texts, which numbers are put over.
  final EditImage image;

  EditProgram(Picture picture, CodePage page) {
    List<Run> runs = picture.runs();
    Picture.Currency sign = picture.currency();
    int length = runs.stream().mapToInt(Run::count).sum();
    steps = new byte[length];
    characters = new byte[length];
    digits = picture.digits();
    scale = picture.scale();
    size = picture.size();
    fill = picture.asteriskFill() ? ASTERISK : SPACE;
    positive = has(runs, PictureSymbol.PLUS) ? PLUS : SPACE;
    credit = has(runs, PictureSymbol.DEBIT) ? DB : CR;
    currency = sign == null ? new byte[0] : page.encode(sign.sign());
    @Nullable PictureSymbol floated = PictureDigits.floating(runs);
    floating = floated != null;
    floatingSign = floated == PictureSymbol.PLUS || floated == PictureSymbol.MINUS;
    allSuppressed = !has(runs, PictureSymbol.NINE);
    boolean comma = picture.rules().decimalPointIsComma();
    byte grouping = page.encode(comma ? '.' : ',');
    point = page.encode(comma ? ',' : '.');
    pointAt = pointAt(runs, Math.max(0, currency.length - 1));
    compile(runs, floated, grouping);
    image = new EditImage(this);
  }

  private static int pointAt(List<Run> runs, int extraForCurrency) {
    int at = has(runs, PictureSymbol.CURRENCY) ? extraForCurrency : 0;
    for (Run run : runs) {
      if (run.symbol() == PictureSymbol.POINT) {
        return at;
      }
      at += run.count() * run.symbol().size;
    }
    return -1;
  }

  private static boolean has(List<Run> runs, PictureSymbol symbol) {
    return runs.stream().anyMatch(run -> run.symbol() == symbol);
  }

  private void compile(List<Run> runs, @Nullable PictureSymbol floated, byte grouping) {
    int n = 0;
    boolean suppressing = false;
    for (Run run : runs) {
      PictureSymbol symbol = run.symbol();
      for (int i = 0; i < run.count(); i++, n++) {
        if (symbol == floated) {
          steps[n] = suppressing ? FLOATED : FLOAT_ROOM;
          suppressing = true;
          continue;
        }
        byte inserted = suppressing ? INSERTED : FIXED;
        steps[n] =
            switch (symbol) {
              case NINE -> DIGIT;
              case Z, ASTERISK -> SUPPRESSED;
              case B, ZERO, SLASH, COMMA -> inserted;
              case POINT -> POINT;
              case V, P -> ASSUMED_POINT;
              case PLUS, MINUS -> SIGN;
              case CREDIT, DEBIT -> CREDIT;
              case CURRENCY -> CURRENCY;
              case A, X, G, N, U, S, E -> throw new IllegalArgumentException(symbol.text);
            };
        characters[n] = character(symbol, grouping, point);
        suppressing |= symbol == PictureSymbol.Z || symbol == PictureSymbol.ASTERISK;
      }
    }
  }

  private static byte character(PictureSymbol symbol, byte grouping, byte point) {
    return switch (symbol) {
      case B -> SPACE;
      case ZERO -> ZONE;
      case SLASH -> 0x61;
      case COMMA -> grouping;
      case POINT -> point;
      case A, X, G, N, U, NINE, P, V, S, E, PLUS, MINUS, CREDIT, DEBIT, CURRENCY, Z, ASTERISK -> 0;
    };
  }
}
