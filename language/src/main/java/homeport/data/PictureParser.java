package homeport.data;

import homeport.data.Picture.Category;
import homeport.data.PictureSymbol.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one PICTURE character-string: symbols with their repetitions, then which category they
/// make (Language Reference, "Data categories and PICTURE rules"), then their order.
final class PictureParser {
  /// The most positions of an item (Language Reference, "Compiler limits").
  private static final int SIZE_MAX = 999_999_999;

  private static final int MANTISSA_MAX = 16;

  private static final Set<PictureSymbol> NUMERIC =
      EnumSet.of(PictureSymbol.NINE, PictureSymbol.P, PictureSymbol.S, PictureSymbol.V);
  private static final Set<PictureSymbol> TEXT =
      EnumSet.of(PictureSymbol.A, PictureSymbol.X, PictureSymbol.NINE);
  private static final Set<PictureSymbol> SIMPLE =
      EnumSet.of(PictureSymbol.B, PictureSymbol.ZERO, PictureSymbol.SLASH);

  private final String text;
  private final Picture.Rules rules;
  private final List<Run> runs = new ArrayList<>();
  private final EnumSet<PictureSymbol> used = EnumSet.noneOf(PictureSymbol.class);
  private Picture.@Nullable Currency currency;
  private int at;
  private long positions;

  PictureParser(String text, Picture.Rules rules) {
    this.text = text;
    this.rules = rules;
  }

  Picture parse() throws PictureException {
    if (text.isEmpty()) {
      throw new PictureException(0, "the picture is empty");
    }
    if (text.length() > Picture.TEXT_MAX) {
      throw new PictureException(
          Picture.TEXT_MAX,
          "a picture has at most "
              + Picture.TEXT_MAX
              + " characters, this one has "
              + text.length());
    }
    while (at < text.length()) {
      readRun();
    }
    Category category = category();
    Picture picture = new Picture(text, rules, runs, category, currency);
    checkLimits(picture);
    return picture;
  }

  private void readRun() throws PictureException {
    int start = at;
    PictureSymbol symbol = readSymbol();
    int count = readRepetition(symbol);
    if (symbol.single() && (count > 1 || used.contains(symbol))) {
      throw new PictureException(start, "`" + symbol.text + "` may stand only once");
    }
    used.add(symbol);
    positions += count;
    require(positions <= SIZE_MAX, start, "an item has at most " + SIZE_MAX + " positions");
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).symbol() == symbol) {
      Run before = runs.get(last);
      runs.set(last, new Run(symbol, before.count() + count, before.position()));
    } else {
      runs.add(new Run(symbol, count, start));
    }
  }

  private PictureSymbol readSymbol() throws PictureException {
    int start = at;
    char c = text.charAt(at++);
    Picture.Currency sign = rules.currency(c);
    if (sign != null) {
      if (currency != null && !currency.equals(sign)) {
        throw new PictureException(start, "a picture has at most one kind of currency symbol");
      }
      currency = sign;
      return PictureSymbol.CURRENCY;
    }
    char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    PictureSymbol symbol = symbol(upper);
    if (symbol == null) {
      throw new PictureException(start, "`" + c + "` is not a picture symbol");
    }
    if (symbol == PictureSymbol.CREDIT || symbol == PictureSymbol.DEBIT) {
      char second = symbol == PictureSymbol.CREDIT ? 'R' : 'B';
      if (at == text.length() || (text.charAt(at) & ~0x20) != second) {
        throw new PictureException(
            start, "`" + c + "` is not a picture symbol without `" + second + "`");
      }
      at++;
    }
    return symbol;
  }

  private @Nullable PictureSymbol symbol(char c) {
    boolean comma = rules.decimalPointIsComma();
    return switch (c) {
      case 'A' -> PictureSymbol.A;
      case 'X' -> PictureSymbol.X;
      case 'G' -> PictureSymbol.G;
      case 'N' -> PictureSymbol.N;
      case 'U' -> PictureSymbol.U;
      case '9' -> PictureSymbol.NINE;
      case 'P' -> PictureSymbol.P;
      case 'V' -> PictureSymbol.V;
      case 'S' -> PictureSymbol.S;
      case 'E' -> PictureSymbol.E;
      case 'B' -> PictureSymbol.B;
      case '0' -> PictureSymbol.ZERO;
      case '/' -> PictureSymbol.SLASH;
      case ',' -> comma ? PictureSymbol.POINT : PictureSymbol.COMMA;
      case '.' -> comma ? PictureSymbol.COMMA : PictureSymbol.POINT;
      case '+' -> PictureSymbol.PLUS;
      case '-' -> PictureSymbol.MINUS;
      case 'C' -> PictureSymbol.CREDIT;
      case 'D' -> PictureSymbol.DEBIT;
      case 'Z' -> PictureSymbol.Z;
      case '*' -> PictureSymbol.ASTERISK;
      default -> null;
    };
  }

  private int readRepetition(PictureSymbol symbol) throws PictureException {
    if (at == text.length() || text.charAt(at) != '(') {
      return 1;
    }
    int start = at++;
    if (symbol == PictureSymbol.CREDIT || symbol == PictureSymbol.DEBIT) {
      throw new PictureException(start, "`" + symbol.text + "` may stand only once");
    }
    long count = 0;
    int digits = 0;
    for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
      count = Math.min(count * 10 + (text.charAt(at) - '0'), SIZE_MAX + 1L);
      digits++;
    }
    if (digits == 0 || at == text.length() || text.charAt(at) != ')') {
      throw new PictureException(start, "a repetition is a number in parentheses");
    }
    at++;
    if (count == 0 || count > SIZE_MAX) {
      throw new PictureException(start, "a repetition is a number from 1 to " + SIZE_MAX);
    }
    return (int) count;
  }

  private Category category() throws PictureException {
    if (used.contains(PictureSymbol.E)) {
      checkExternalFloat();
      return Category.EXTERNAL_FLOAT;
    }
    if (used.contains(PictureSymbol.U)) {
      return only(PictureSymbol.U, Set.of(), Category.UTF8, Category.UTF8);
    }
    if (used.contains(PictureSymbol.G)) {
      return only(PictureSymbol.G, Set.of(PictureSymbol.B), Category.DBCS, Category.DBCS_EDITED);
    }
    if (used.contains(PictureSymbol.N)) {
      return only(PictureSymbol.N, SIMPLE, Category.NATIONAL, Category.NATIONAL_EDITED);
    }
    if (used.contains(PictureSymbol.A) || used.contains(PictureSymbol.X)) {
      return textCategory();
    }
    checkExclusive();
    PictureOrder.check(runs);
    checkHasDigit();
    return NUMERIC.containsAll(used) ? Category.NUMERIC : Category.NUMERIC_EDITED;
  }

  /// A category that is one symbol, or one symbol with some simple insertion symbols.
  private Category only(
      PictureSymbol symbol, Set<PictureSymbol> inserted, Category plain, Category edited)
      throws PictureException {
    for (Run run : runs) {
      if (run.symbol() != symbol && !inserted.contains(run.symbol())) {
        throw new PictureException(
            run.position(), "`" + run.symbol().text + "` may not stand with `" + symbol.text + "`");
      }
    }
    return used.size() == 1 ? plain : edited;
  }

  private Category textCategory() throws PictureException {
    for (Run run : runs) {
      if (!TEXT.contains(run.symbol()) && !SIMPLE.contains(run.symbol())) {
        PictureSymbol letter = used.contains(PictureSymbol.X) ? PictureSymbol.X : PictureSymbol.A;
        throw new PictureException(
            run.position(), "`" + run.symbol().text + "` may not stand with `" + letter.text + "`");
      }
    }
    if (used.size() == 1 && used.contains(PictureSymbol.A)) {
      return Category.ALPHABETIC;
    }
    return TEXT.containsAll(used) ? Category.ALPHANUMERIC : Category.ALPHANUMERIC_EDITED;
  }

  /// Symbols that do not go together at all, wherever they stand.
  private void checkExclusive() throws PictureException {
    exclude(PictureSymbol.Z, PictureSymbol.ASTERISK);
    exclude(PictureSymbol.PLUS, PictureSymbol.MINUS);
    exclude(PictureSymbol.CREDIT, PictureSymbol.DEBIT);
    for (PictureSymbol trailing : Set.of(PictureSymbol.CREDIT, PictureSymbol.DEBIT)) {
      exclude(PictureSymbol.PLUS, trailing);
      exclude(PictureSymbol.MINUS, trailing);
    }
    exclude(PictureSymbol.POINT, PictureSymbol.V);
    exclude(PictureSymbol.POINT, PictureSymbol.P);
    for (PictureSymbol symbol : EnumSet.allOf(PictureSymbol.class)) {
      if (!NUMERIC.contains(symbol)) {
        exclude(PictureSymbol.S, symbol);
      }
    }
  }

  private void exclude(PictureSymbol one, PictureSymbol other) throws PictureException {
    if (used.contains(one) && used.contains(other)) {
      int position = Math.max(position(one), position(other));
      PictureSymbol second = position == position(one) ? one : other;
      PictureSymbol first = second == one ? other : one;
      throw new PictureException(
          position, "`" + second.text + "` may not stand with `" + first.text + "`");
    }
  }

  private int position(PictureSymbol symbol) {
    for (Run run : runs) {
      if (run.symbol() == symbol) {
        return run.position();
      }
    }
    return -1;
  }

  private void checkHasDigit() throws PictureException {
    if (PictureDigits.of(runs, Category.NUMERIC_EDITED).digits() == 0) {
      throw new PictureException(
          0,
          "a picture needs one of `A`, `X`, `G`, `N`, `U`, `9`, `Z` or `*`, or two of a sign or"
              + " currency symbol");
    }
  }

  /// Sign, mantissa, `E`, sign, `99` (Language Reference, "External floating-point items").
  private void checkExternalFloat() throws PictureException {
    int e = 0;
    while (runs.get(e).symbol() != PictureSymbol.E) {
      e++;
    }
    require(sign(0), 0, "an external floating-point picture begins with `+` or `-`");
    int digits = 0;
    boolean point = false;
    for (Run run : runs.subList(1, e)) {
      boolean isPoint = run.symbol() == PictureSymbol.POINT || run.symbol() == PictureSymbol.V;
      require(
          (isPoint && !point) || run.symbol() == PictureSymbol.NINE,
          run.position(),
          "a mantissa has nothing but `9` and one decimal point");
      point |= isPoint;
      digits += isPoint ? 0 : run.count();
    }
    int end = runs.get(e).position();
    require(digits >= 1 && digits <= MANTISSA_MAX, end, "a mantissa has 1 to 16 digits");
    require(point, end, "a mantissa has a decimal point");
    boolean exponent =
        runs.size() == e + 3
            && sign(e + 1)
            && runs.get(e + 2).symbol() == PictureSymbol.NINE
            && runs.get(e + 2).count() == 2;
    require(exponent, end, "`E` is followed by a sign and `99`");
  }

  private boolean sign(int index) {
    PictureSymbol symbol = runs.get(index).symbol();
    return runs.get(index).count() == 1
        && (symbol == PictureSymbol.PLUS || symbol == PictureSymbol.MINUS);
  }

  private static void require(boolean good, int position, String reason) throws PictureException {
    if (!good) {
      throw new PictureException(position, reason);
    }
  }

  private static void checkLimits(Picture picture) throws PictureException {
    int digits = picture.digits() + picture.scalingPositions();
    require(
        digits <= NumberFormat.DIGITS_MAX,
        0,
        "a number has at most " + NumberFormat.DIGITS_MAX + " digits, this one has " + digits);
    require(
        picture.category() != Category.NUMERIC_EDITED || picture.size() <= Picture.EDITED_SIZE_MAX,
        0,
        "a numeric-edited item has at most " + Picture.EDITED_SIZE_MAX + " positions");
  }
}
