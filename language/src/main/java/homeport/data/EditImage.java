package homeport.data;

import java.util.Arrays;

/// A numeric-edited picture as two texts: the item with every leading zero suppressed, and the item
/// with every digit shown. A value is the first text up to where its significance starts, and the
/// second one from there; so that writing a place takes no decision.
final class EditImage {
  /// Where a place of [#places] has the digit's place in its word, in bits from the right.
  static final int SHIFT = 16;

  /// Where a place of [#places] has the bits to take of the digit.
  static final int MASK = 8;

  private static final int DIGITS_OF_A_WORD = 16;

  /// Everything before significance: what is fixed, and the fill character.
  final byte[] suppressed;

  /// Everything from significance on: in its last eight bits the character, or the zone of a digit.
  final int[] places;

  /// From this place on, digits are in the word of the last sixteen.
  final int lowFrom;

  /// Where each digit is, from the left.
  final int[] digitAt;

  /// Where significance starts at the latest: the first `9` or the decimal point; the item's size
  /// when it has neither.
  final int startsBy;

  /// Where the sign at a fixed place is, or -1.
  final int signAt;

  /// Where `CR` or `DB` is, or -1.
  final int creditAt;

  EditImage(EditProgram program) {
    suppressed = new byte[program.size];
    places = new int[program.size];
    digitAt = new int[program.digits];
    int at = 0;
    int digit = 0;
    int latest = program.size;
    int sign = -1;
    int credit = -1;
    for (int i = 0; i < program.steps.length; i++) {
      byte step = program.steps[i];
      if (step == EditProgram.DIGIT
          || step == EditProgram.POINT
          || step == EditProgram.ASSUMED_POINT) {
        latest = Math.min(latest, at);
      }
      if (step <= EditProgram.FLOATED) {
        digitAt[digit++] = at;
      }
      sign = step == EditProgram.SIGN ? at : sign;
      credit = step == EditProgram.CREDIT ? at : credit;
      at = put(program, i, at);
    }
    for (int i = 0; i < digit; i++) {
      int left = (digit - 1 - i) % DIGITS_OF_A_WORD;
      places[digitAt[i]] |= (4 * left) << SHIFT | 15 << MASK;
    }
    lowFrom = digit > DIGITS_OF_A_WORD ? digitAt[digit - DIGITS_OF_A_WORD] : 0;
    startsBy = latest;
    signAt = sign;
    creditAt = credit;
  }

  /// Puts what a symbol stands for into both texts; returns the place after it.
  private int put(EditProgram p, int i, int at) {
    switch (p.steps[i]) {
      case EditProgram.DIGIT, EditProgram.SUPPRESSED, EditProgram.FLOATED ->
          put(at, p.fill, EditProgram.ZONE);
      case EditProgram.INSERTED -> put(at, p.fill, p.characters[i]);
      case EditProgram.FLOAT_ROOM -> {
        int room = p.floatingSign ? 1 : p.currency.length;
        Arrays.fill(suppressed, at, at + room, EditProgram.SPACE);
        return at + room;
      }
      case EditProgram.ASSUMED_POINT -> {
        return at;
      }
      case EditProgram.SIGN -> put(at, p.positive, p.positive);
      case EditProgram.CREDIT -> {
        put(at, EditProgram.SPACE, EditProgram.SPACE);
        put(at + 1, EditProgram.SPACE, EditProgram.SPACE);
        return at + 2;
      }
      case EditProgram.CURRENCY -> {
        for (int c = 0; c < p.currency.length; c++) {
          put(at + c, p.currency[c], p.currency[c]);
        }
        return at + p.currency.length;
      }
      default -> put(at, p.characters[i], p.characters[i]);
    }
    return at + 1;
  }

  private void put(int at, byte before, byte after) {
    suppressed[at] = before;
    places[at] = after & 0xFF;
  }
}
