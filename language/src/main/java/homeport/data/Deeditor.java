package homeport.data;

import homeport.data.DataException.Kind;
import homeport.data.Picture.Category;

/// Reads the number out of a numeric-edited item (Language Reference, "MOVE statement", "Elementary
/// moves": de-editing). Compiled once from a picture; can be shared between threads; reading
/// allocates nothing.
///
/// It goes by the picture: a digit position that holds no digit but what editing puts there (a
/// space, an asterisk, the floating sign or currency sign) counts as zero, so an item of spaces is
/// zero. Anything else in a digit position is a data exception (A-0005).
public final class Deeditor {
  private static final long E16 = 10_000_000_000_000_000L;

  /// Half bytes that are no digits.
  private static final long NONE = -1;

  private static final long ONES = 0x0101010101010101L;
  private static final long RIGHT_HALVES = 0x0F * ONES;
  private static final long ZONES = ~RIGHT_HALVES;

  private final EditProgram program;

  private Deeditor(EditProgram program) {
    this.program = program;
  }

  /// @throws IllegalArgumentException for a picture that holds no edited number
  public static Deeditor of(Picture picture, CodePage page) {
    if (picture.category() != Category.NUMERIC_EDITED && picture.category() != Category.NUMERIC) {
      throw new IllegalArgumentException("`" + picture + "` does not edit numbers");
    }
    return new Deeditor(new EditProgram(picture, page));
  }

  /// Digits to the right of the value's decimal point.
  public int scale() {
    return program.scale;
  }

  /// The digits of a value of at most 18.
  ///
  /// @throws DataException when the item holds no edited number
  public long value(byte[] b, int off) {
    if (program.digits <= 16) {
      long digits = shown(b, off);
      if (digits != NONE) {
        long value = Bcd.toBinary(digits);
        return minus(b, off) ? -value : value;
      }
    }
    long value = digits(b, off, 0, Scaling.LONG_DIGITS);
    return minus(b, off) ? -value : value;
  }

  /// The digits of a value of any length.
  ///
  /// @throws DataException when the item holds no edited number
  public void value(Wide w, byte[] b, int off) {
    w.setProduct(digits(b, off, 16, 16), E16, digits(b, off, 0, 16));
    if (minus(b, off)) {
      w.negate();
    }
  }

  /// The digits, as half bytes, of an item that has a digit, a space or a floating minus in each
  /// digit position, which is nearly every one; else `NONE`.
  private long shown(byte[] b, int off) {
    EditImage image = program.image;
    long digits = 0;
    for (int i = 0; i < image.wordAt.length; i++) {
      long word = word(b, off, image.wordAt[i]);
      long characters = word ^ ZONES;
      long aboveNine = (characters & RIGHT_HALVES) + 0x06 * ONES;
      long wrong = (characters | aboveNine) & ZONES;
      long zeros =
          having(word, EditProgram.SPACE) | having(word, EditProgram.MINUS) & image.signs[i];
      if ((wrong & ~zeros & image.digits[i] << 4) != 0) {
        return NONE;
      }
      digits |= Long.compress(word, image.digits[i]) << image.bitsRight[i];
    }
    return digits;
  }

  /// Eight places of the item, from one on that may be before it.
  private long word(byte[] b, int off, int at) {
    if (at >= 0) {
      return (long) Bcd.LONG.get(b, off + at);
    }
    if (off + at >= 0) {
      return Bcd.read(b, off, program.size);
    }
    long word = 0;
    for (int i = 0; i < program.size; i++) {
      word = word << 8 | (b[off + i] & 0xFF);
    }
    return word;
  }

  /// All bits of each place that has the character. (Hacker's Delight, "Find first 0-byte": this
  /// form of the test is exact in every place.)
  private static long having(long word, byte character) {
    long other = word ^ (character & 0xFF) * ONES;
    long low = 0x7F * ONES;
    long equal = ~((other & low) + low | other | low);
    return (equal << 1) - (equal >>> 7);
  }

  /// The value of `count` digits, without the last `skipped` ones.
  private long digits(byte[] b, int off, int skipped, int count) {
    EditProgram p = program;
    long value = 0;
    int at = off;
    int left = p.digits;
    for (byte step : p.steps) {
      if (step <= EditProgram.FLOATED) {
        int digit = digit(b, at, off, step);
        left--;
        if (left >= skipped && left < skipped + count) {
          value = value * 10 + digit;
        }
      }
      at += width(step);
    }
    return value;
  }

  private int digit(byte[] b, int at, int off, byte step) {
    int digit = (b[at] & 0xFF) - 0xF0;
    if (digit >= 0 && digit <= 9) {
      return digit;
    }
    boolean editing =
        b[at] == EditProgram.SPACE
            || (step == EditProgram.SUPPRESSED && b[at] == program.fill)
            || (step == EditProgram.FLOATED && floating(b[at]));
    if (digit > 9 || !editing) {
      throw new DataException(Kind.EDITED, b, off, program.size);
    }
    return 0;
  }

  private boolean floating(byte character) {
    if (program.floatingSign) {
      return character == EditProgram.PLUS || character == EditProgram.MINUS;
    }
    for (byte one : program.currency) {
      if (one == character) {
        return true;
      }
    }
    return false;
  }

  /// True when a sign shows a value below zero. A floating one can be wherever its string is, also
  /// where a comma was replaced.
  private boolean minus(byte[] b, int off) {
    EditImage image = program.image;
    if (image.creditAt >= 0) {
      return b[off + image.creditAt] == program.credit[0];
    }
    long minus = 0;
    for (int i = 0; i < image.wordAt.length; i++) {
      minus |= having(word(b, off, image.wordAt[i]), EditProgram.MINUS) & image.signs[i];
    }
    return minus != 0;
  }

  private int width(byte step) {
    return switch (step) {
      case EditProgram.ASSUMED_POINT -> 0;
      case EditProgram.CREDIT -> 2;
      case EditProgram.CURRENCY -> program.currency.length;
      case EditProgram.FLOAT_ROOM -> program.floatingSign ? 1 : program.currency.length;
      default -> 1;
    };
  }
}
