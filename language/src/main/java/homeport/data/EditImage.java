package homeport.data;

import java.util.Arrays;

/// A numeric-edited picture as two texts: the item with every leading zero suppressed, and the item
/// with every digit shown. A value is the first text up to where its significance starts, and the
/// second one from there; so that writing a place takes no decision.
///
/// Both texts are in words of eight places, which are written and read whole: the last word ends
/// with the item and may share places with the one before; the word of an item that is shorter
/// begins before it. The digits of a word are spread over its places, or brought together from
/// them, by one instruction of the processor ([Long#expand], [Long#compress]).
final class EditImage {
  private static final int WORD = 8;
  private static final int DIGITS_OF_A_WORD = 16;

  /// Where each word begins, in the item.
  final int[] wordAt;

  /// Everything before significance: what is fixed, and the fill character.
  final long[] suppressed;

  /// Everything from significance on: the characters, and the zones of the digits.
  final long[] shown;

  /// The right halves of the places that have digits.
  final long[] digits;

  /// How many bits of digits are to the right of each word.
  final int[] bitsRight;

  /// The whole places where a minus sign makes the value negative.
  final long[] signs;

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
    digitAt = new int[program.digits];
    Texts texts = new Texts(program);
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
      at = texts.put(i, at);
    }
    startsBy = latest;
    signAt = sign;
    creditAt = credit;
    int words = Math.max(1, (program.size + WORD - 1) / WORD);
    wordAt = new int[words];
    suppressed = new long[words];
    shown = new long[words];
    digits = new long[words];
    signs = new long[words];
    bitsRight = new int[words];
    for (int i = 0; i < words; i++) {
      wordAt[i] = Math.min(WORD * i, program.size - WORD);
      fill(i, texts);
    }
  }

  private void fill(int word, Texts texts) {
    for (int i = Math.max(0, wordAt[word]); i < wordAt[word] + WORD; i++) {
      int right = WORD * (wordAt[word] + WORD - 1 - i);
      suppressed[word] |= (texts.suppressed[i] & 0xFFL) << right;
      shown[word] |= (texts.shown[i] & 0xFFL) << right;
      signs[word] |= (texts.signs[i] & 0xFFL) << right;
    }
    for (int i = 0; i < digitAt.length; i++) {
      int right = wordAt[word] + WORD - 1 - digitAt[i];
      if (right < 0) {
        bitsRight[word] += 4;
      } else if (right < WORD) {
        digits[word] |= 15L << WORD * right;
      }
    }
  }

  /// Half bytes of a number of up to 32 digits, without the last `bits` / 4 of them.
  static long without(int bits, long high, long low) {
    if (bits < 4 * DIGITS_OF_A_WORD) {
      return bits == 0 ? low : low >>> bits | high << -bits;
    }
    return high >>> bits;
  }

  /// The texts, a byte a place.
  private static final class Texts {
    private final EditProgram p;
    private final byte[] suppressed;
    private final byte[] shown;
    private final byte[] signs;

    Texts(EditProgram program) {
      p = program;
      suppressed = new byte[program.size];
      shown = new byte[program.size];
      signs = new byte[program.size];
    }

    /// Puts what a symbol stands for into the texts; returns the place after it.
    int put(int i, int at) {
      switch (p.steps[i]) {
        case EditProgram.DIGIT, EditProgram.SUPPRESSED -> put(at, p.fill, EditProgram.ZONE);
        case EditProgram.FLOATED -> {
          floatedSign(at);
          put(at, p.fill, EditProgram.ZONE);
        }
        case EditProgram.INSERTED -> {
          floatedSign(at);
          put(at, p.fill, p.characters[i]);
        }
        case EditProgram.FLOAT_ROOM -> {
          int room = p.floatingSign ? 1 : p.currency.length;
          Arrays.fill(suppressed, at, at + room, EditProgram.SPACE);
          floatedSign(at);
          return at + room;
        }
        case EditProgram.ASSUMED_POINT -> {
          return at;
        }
        case EditProgram.SIGN -> {
          signs[at] = -1;
          put(at, p.positive, p.positive);
        }
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
      shown[at] = after;
    }

    private void floatedSign(int at) {
      if (p.floatingSign) {
        signs[at] = -1;
      }
    }
  }
}
