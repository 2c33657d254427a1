package homeport.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which symbols may stand before which others in one character-string: the table of the Language
/// Reference, "PICTURE clause", "Symbols used in the PICTURE clause" (valid picture symbol
/// sequences). It is a rule about every pair, neighbours or not. Some symbols have two rows, one to
/// the left of the decimal point and one to the right.
final class PictureOrder {
  /// A row, and a column, of the table.
  enum Place {
    /// `B`, `0` and `/`
    SIMPLE,
    COMMA,
    POINT,
    LEADING_SIGN,
    TRAILING_SIGN,
    /// `CR` and `DB`
    CREDIT,
    CURRENCY,
    /// `Z` and `*`
    SUPPRESSED_LEFT,
    SUPPRESSED_RIGHT,
    /// A floating sign.
    SIGN_LEFT,
    SIGN_RIGHT,
    /// A floating currency symbol.
    CURRENCY_LEFT,
    CURRENCY_RIGHT,
    NINE,
    /// `A` and `X`
    LETTER,
    S,
    V,
    /// `P` after the digits, so left of the decimal point.
    P_TRAILING,
    /// `P` before the digits, so right of the decimal point.
    P_LEADING
  }

  record Placed(Place place, PictureSymbol.Run run) {}

  private PictureOrder() {}

  /// Checks every pair.
  ///
  /// @throws PictureException at the first symbol that may not stand where it does
  static void check(List<PictureSymbol.Run> runs) throws PictureException {
    List<Placed> placed = place(runs);
    for (int i = 0; i < placed.size(); i++) {
      Placed second = placed.get(i);
      Set<Place> allowed = before(second.place());
      for (int j = 0; j < i; j++) {
        requireBefore(placed.get(j), second, allowed);
      }
      if (second.run().count() > 1) {
        requireBefore(second, second, allowed);
      }
      requireRoomForFloating(placed, i);
    }
  }

  /// The floating character goes to the left of the decimal point when suppression stops there, so
  /// its string begins before the point (Language Reference, "Floating insertion editing").
  private static void requireRoomForFloating(List<Placed> placed, int i) throws PictureException {
    Placed second = placed.get(i);
    Place left =
        second.place() == Place.SIGN_RIGHT
            ? Place.SIGN_LEFT
            : second.place() == Place.CURRENCY_RIGHT ? Place.CURRENCY_LEFT : null;
    if (left != null && placed.subList(0, i).stream().noneMatch(one -> one.place() == left)) {
      throw new PictureException(
          second.run().position(),
          "a string of floating `"
              + second.run().symbol().text
              + "` begins to the left of the decimal point");
    }
  }

  private static void requireBefore(Placed first, Placed second, Set<Place> allowed)
      throws PictureException {
    if (allowed.contains(first.place())) {
      return;
    }
    String one = "`" + first.run().symbol().text + "`";
    String other = "`" + second.run().symbol().text + "`";
    String words =
        first.run().symbol() == second.run().symbol()
            ? other + " may not stand a second time here"
            : other + " may not stand to the right of " + one;
    String nothing = allowed.isEmpty() ? ": nothing may come before it" : "";
    throw new PictureException(second.run().position(), words + nothing);
  }

  private static List<Placed> place(List<PictureSymbol.Run> runs) {
    @Nullable PictureSymbol floating = PictureDigits.floating(runs);
    List<Placed> placed = new ArrayList<>();
    boolean digits = false;
    boolean right = false;
    boolean first = true;
    for (PictureSymbol.Run run : runs) {
      PictureSymbol symbol = run.symbol();
      // Before the digits, P implies a decimal point to its left.
      right |= symbol == PictureSymbol.P && !digits;
      placed.add(new Placed(place(symbol, floating, right, digits, first), run));
      right |= symbol == PictureSymbol.POINT || symbol == PictureSymbol.V;
      digits |=
          symbol == floating
              || symbol == PictureSymbol.NINE
              || symbol == PictureSymbol.Z
              || symbol == PictureSymbol.ASTERISK;
      first = false;
    }
    return placed;
  }

  private static Place place(
      PictureSymbol symbol,
      @Nullable PictureSymbol floating,
      boolean right,
      boolean digits,
      boolean first) {
    return switch (symbol) {
      case A, X, G, N, U, E -> Place.LETTER;
      case NINE -> Place.NINE;
      case P -> digits ? Place.P_TRAILING : Place.P_LEADING;
      case V -> Place.V;
      case S -> Place.S;
      case B, ZERO, SLASH -> Place.SIMPLE;
      case COMMA -> Place.COMMA;
      case POINT -> Place.POINT;
      case PLUS, MINUS -> {
        if (symbol == floating) {
          yield right ? Place.SIGN_RIGHT : Place.SIGN_LEFT;
        }
        yield first ? Place.LEADING_SIGN : Place.TRAILING_SIGN;
      }
      case CREDIT, DEBIT -> Place.CREDIT;
      case CURRENCY -> {
        if (symbol == floating) {
          yield right ? Place.CURRENCY_RIGHT : Place.CURRENCY_LEFT;
        }
        yield Place.CURRENCY;
      }
      case Z, ASTERISK -> right ? Place.SUPPRESSED_RIGHT : Place.SUPPRESSED_LEFT;
    };
  }

  private static final Set<Place> INSERTED = EnumSet.of(Place.SIMPLE, Place.COMMA);
  private static final Set<Place> LEADING = EnumSet.of(Place.LEADING_SIGN, Place.CURRENCY);
  private static final Set<Place> REPLACED_LEFT =
      EnumSet.of(Place.SUPPRESSED_LEFT, Place.SIGN_LEFT, Place.CURRENCY_LEFT);
  private static final Set<Place> REPLACED_RIGHT =
      EnumSet.of(Place.SUPPRESSED_RIGHT, Place.SIGN_RIGHT, Place.CURRENCY_RIGHT);

  /// The row of the table: what may stand before the symbol.
  static Set<Place> before(Place second) {
    EnumSet<Place> allowed = EnumSet.noneOf(Place.class);
    switch (second) {
      case SIMPLE, COMMA -> {
        addInserted(allowed, Place.POINT, Place.NINE, Place.V, Place.P_LEADING);
        allowed.addAll(REPLACED_LEFT);
        allowed.addAll(REPLACED_RIGHT);
        if (second == Place.SIMPLE) {
          allowed.add(Place.LETTER);
        }
      }
      case POINT -> {
        addInserted(allowed, Place.NINE);
        allowed.addAll(REPLACED_LEFT);
      }
      case LEADING_SIGN, S -> {}
      case TRAILING_SIGN, CREDIT -> addTrailing(allowed);
      case CURRENCY -> allowed.add(Place.LEADING_SIGN);
      case SUPPRESSED_LEFT -> addInserted(allowed, Place.SUPPRESSED_LEFT);
      case SUPPRESSED_RIGHT -> {
        addInserted(allowed, Place.POINT, Place.V, Place.P_LEADING);
        allowed.addAll(Set.of(Place.SUPPRESSED_LEFT, Place.SUPPRESSED_RIGHT));
      }
      case SIGN_LEFT -> {
        allowed.addAll(INSERTED);
        allowed.addAll(Set.of(Place.CURRENCY, Place.SIGN_LEFT));
      }
      case SIGN_RIGHT -> {
        allowed.addAll(INSERTED);
        allowed.addAll(Set.of(Place.POINT, Place.V, Place.P_LEADING));
        allowed.addAll(Set.of(Place.CURRENCY, Place.SIGN_LEFT, Place.SIGN_RIGHT));
      }
      case CURRENCY_LEFT -> {
        allowed.addAll(INSERTED);
        allowed.addAll(Set.of(Place.LEADING_SIGN, Place.CURRENCY_LEFT));
      }
      case CURRENCY_RIGHT -> {
        allowed.addAll(INSERTED);
        allowed.addAll(Set.of(Place.POINT, Place.V, Place.P_LEADING));
        allowed.addAll(Set.of(Place.LEADING_SIGN, Place.CURRENCY_LEFT, Place.CURRENCY_RIGHT));
      }
      case NINE -> {
        addInserted(allowed, Place.POINT, Place.NINE, Place.LETTER, Place.S, Place.V);
        allowed.add(Place.P_LEADING);
        allowed.addAll(REPLACED_LEFT);
      }
      case LETTER -> allowed.addAll(Set.of(Place.SIMPLE, Place.NINE, Place.LETTER));
      case V, P_TRAILING -> {
        addInserted(allowed, Place.NINE, Place.S, Place.P_TRAILING);
        allowed.addAll(REPLACED_LEFT);
      }
      case P_LEADING -> {
        allowed.addAll(LEADING);
        allowed.addAll(Set.of(Place.S, Place.V, Place.P_LEADING));
      }
    }
    return allowed;
  }

  private static void addInserted(Set<Place> allowed, Place... more) {
    allowed.addAll(INSERTED);
    allowed.addAll(LEADING);
    allowed.addAll(List.of(more));
  }

  private static void addTrailing(Set<Place> allowed) {
    allowed.addAll(INSERTED);
    allowed.addAll(
        Set.of(
            Place.POINT, Place.CURRENCY, Place.NINE, Place.V, Place.P_TRAILING, Place.P_LEADING));
    allowed.addAll(
        Set.of(
            Place.SUPPRESSED_LEFT,
            Place.SUPPRESSED_RIGHT,
            Place.CURRENCY_LEFT,
            Place.CURRENCY_RIGHT));
  }
}
