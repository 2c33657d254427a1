package homeport.data;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A PICTURE character-string that was read and found to be allowed (Language Reference, "PICTURE
/// clause"). Immutable.
public final class Picture {
  /// What a picture is a picture of (Language Reference, "Data categories and PICTURE rules").
  public enum Category {
    ALPHABETIC,
    ALPHANUMERIC,
    ALPHANUMERIC_EDITED,
    NUMERIC,
    NUMERIC_EDITED,
    DBCS,
    /// `G` with `B`; for the manual this is DBCS as well.
    DBCS_EDITED,
    NATIONAL,
    NATIONAL_EDITED,
    EXTERNAL_FLOAT,
    UTF8
  }

  /// A currency sign of the SPECIAL-NAMES paragraph.
  ///
  /// @param symbol what stands for it in a picture; upper and lower case differ
  /// @param sign what is printed, one character or more
  public record Currency(char symbol, String sign) {
    /// What there is without a CURRENCY SIGN clause.
    public static final Currency DOLLAR = new Currency('$', "$");

    public Currency {
      if (sign.isEmpty()) {
        throw new IllegalArgumentException("an empty currency sign");
      }
    }
  }

  /// What the SPECIAL-NAMES paragraph says about pictures.
  public record Rules(List<Currency> currencies, boolean decimalPointIsComma) {
    /// A program without CURRENCY SIGN and DECIMAL-POINT clauses.
    public static final Rules STANDARD = new Rules(List.of(Currency.DOLLAR), false);

    public Rules {
      currencies = List.copyOf(currencies);
    }

    /// One currency sign.
    public Rules(char currencySymbol, String currencySign, boolean decimalPointIsComma) {
      this(List.of(new Currency(currencySymbol, currencySign)), decimalPointIsComma);
    }

    @Nullable Currency currency(char symbol) {
      for (Currency currency : currencies) {
        if (currency.symbol() == symbol) {
          return currency;
        }
      }
      return null;
    }
  }

  /// The most characters of a character-string (Language Reference, "PICTURE clause").
  public static final int TEXT_MAX = 50;

  /// The most character positions of a numeric-edited item (Language Reference, "Numeric-edited
  /// items").
  public static final int EDITED_SIZE_MAX = 249;

  private final String text;
  private final Rules rules;
  private final List<PictureSymbol.Run> runs;
  private final Category category;
  private final @Nullable Currency currency;
  private final int digits;
  private final int scalingPositions;
  private final int scale;
  private final int size;

  Picture(
      String text,
      Rules rules,
      List<PictureSymbol.Run> runs,
      Category category,
      @Nullable Currency currency) {
    this.text = text;
    this.rules = rules;
    this.runs = List.copyOf(runs);
    this.category = category;
    this.currency = currency;
    PictureDigits counted = PictureDigits.of(runs, category);
    this.digits = counted.digits();
    this.scale = counted.scale();
    this.scalingPositions = counted.scalingPositions();
    this.size = size(runs, currency);
  }

  /// Reads a character-string as it stands in the source.
  ///
  /// @throws PictureException when it is not allowed
  public static Picture parse(String text, Rules rules) throws PictureException {
    return new PictureParser(text, rules).parse();
  }

  private static int size(List<PictureSymbol.Run> runs, @Nullable Currency currency) {
    int size = currency == null ? 0 : currency.sign().length() - 1;
    for (PictureSymbol.Run run : runs) {
      size += run.count() * run.symbol().size;
    }
    return size;
  }

  /// The character-string as written.
  public String text() {
    return text;
  }

  public Rules rules() {
    return rules;
  }

  public Category category() {
    return category;
  }

  /// The currency sign whose symbol stands in the picture, or null.
  public @Nullable Currency currency() {
    return currency;
  }

  /// The digits that the item stores or prints; for an external floating-point item those of its
  /// mantissa. Scaling positions (`P`) are not among them.
  public int digits() {
    return digits;
  }

  /// The scaling positions (`P`); with [#digits] they count against ARITH's 18 or 31.
  public int scalingPositions() {
    return scalingPositions;
  }

  /// Digits to the right of the decimal point: 2 for `9(5)V99` and `ZZ9.99`, -3 for `99PPP`, 4 for
  /// `PP99`.
  public int scale() {
    return scale;
  }

  /// True when there is an `S`, or an editing sign that can show a negative value.
  public boolean signed() {
    for (PictureSymbol.Run run : runs) {
      switch (run.symbol()) {
        case S, PLUS, MINUS, CREDIT, DEBIT -> {
          return true;
        }
        case A, X, G, N, U, NINE, P, V, E, B, ZERO, SLASH, COMMA, POINT, CURRENCY, Z, ASTERISK -> {}
      }
    }
    return false;
  }

  /// Character positions: bytes for usage DISPLAY, half as many as bytes for DISPLAY-1 and
  /// NATIONAL. `S`, `V` and `P` take none; a currency sign takes all its characters once.
  public int size() {
    return size;
  }

  /// True when `*` stands for suppressed zeros, which BLANK WHEN ZERO may not go with.
  public boolean asteriskFill() {
    return runs.stream().anyMatch(run -> run.symbol() == PictureSymbol.ASTERISK);
  }

  /// The character-string with its repetitions written out, in upper case: `S999V99` for
  /// `s9(3)v99`.
  public String expanded() {
    StringBuilder expanded = new StringBuilder();
    for (PictureSymbol.Run run : runs) {
      expanded.repeat(written(run.symbol()), run.count());
    }
    return expanded.toString();
  }

  private String written(PictureSymbol symbol) {
    boolean comma = rules.decimalPointIsComma();
    return switch (symbol) {
      case CURRENCY -> currency == null ? symbol.text : String.valueOf(currency.symbol());
      case COMMA -> comma ? "." : ",";
      case POINT -> comma ? "," : ".";
      case A,
          X,
          G,
          N,
          U,
          NINE,
          P,
          V,
          S,
          E,
          B,
          ZERO,
          SLASH,
          PLUS,
          MINUS,
          CREDIT,
          DEBIT,
          Z,
          ASTERISK ->
          symbol.text;
    };
  }

  /// The layout of a numeric item with this picture.
  public NumberFormat numberFormat(Usage usage, SignPlace sign) {
    return new NumberFormat(usage, digits, scale, signed(), sign);
  }

  List<PictureSymbol.Run> runs() {
    return runs;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Picture picture
        && text.equals(picture.text)
        && rules.equals(picture.rules);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, rules);
  }

  @Override
  public String toString() {
    return text;
  }
}
