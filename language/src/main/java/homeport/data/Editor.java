package homeport.data;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes numbers into numeric-edited items and texts into alphanumeric-edited, national-edited and
/// edited DBCS ones (Language Reference, "PICTURE clause editing"). Compiled once from a picture;
/// can be shared between threads; editing allocates nothing.
///
/// For a number, the digits of the value are laid out as half bytes, moved until they are aligned
/// on the picture's decimal point (which truncates on both sides, as MOVE does), and then put over
/// the picture's image.
public final class Editor {
  private static final long E16 = 10_000_000_000_000_000L;

  private final @Nullable EditProgram numbers;
  private final @Nullable TextEditor texts;
  private final boolean blankWhenZero;
  private final int size;

  private Editor(
      @Nullable EditProgram numbers, @Nullable TextEditor texts, boolean blankWhenZero, int size) {
    this.numbers = numbers;
    this.texts = texts;
    this.blankWhenZero = blankWhenZero;
    this.size = size;
  }

  /// The editor of an edited picture, or of a numeric one with BLANK WHEN ZERO, which that clause
  /// makes numeric-edited.
  ///
  /// @throws IllegalArgumentException for a picture that does not edit
  public static Editor of(Picture picture, boolean blankWhenZero, CodePage page) {
    return switch (picture.category()) {
      case NUMERIC_EDITED ->
          new Editor(new EditProgram(picture, page), null, blankWhenZero, picture.size());
      case ALPHANUMERIC_EDITED -> new Editor(null, TextEditor.of(picture), false, picture.size());
      case NATIONAL_EDITED, DBCS_EDITED ->
          new Editor(null, TextEditor.of(picture), false, 2 * picture.size());
      case NUMERIC -> {
        if (!blankWhenZero) {
          throw notEdited(picture);
        }
        yield new Editor(new EditProgram(picture, page), null, true, picture.size());
      }
      case ALPHABETIC, ALPHANUMERIC, DBCS, NATIONAL, EXTERNAL_FLOAT, UTF8 ->
          throw notEdited(picture);
    };
  }

  private static IllegalArgumentException notEdited(Picture picture) {
    return new IllegalArgumentException("`" + picture + "` is no picture of an edited item");
  }

  /// The bytes that are written.
  public int size() {
    return size;
  }

  /// Writes a value.
  ///
  /// @param unscaled the digits of the value
  /// @param valueScale how many of them are to the right of the decimal point
  public void edit(byte[] dst, int off, long unscaled, int valueScale) {
    long magnitude = Math.abs(unscaled);
    if (magnitude < E16 && magnitude >= 0) {
      align(dst, off, unscaled < 0, valueScale, Bcd.toDigits(magnitude), 0, 0);
      return;
    }
    long top = Long.divideUnsigned(magnitude, E16);
    long low = Bcd.toDigits(magnitude - top * E16);
    align(dst, off, unscaled < 0, valueScale, low, Bcd.toDigits(top), 0);
  }

  /// Writes a value, which keeps its value.
  public void edit(byte[] dst, int off, Wide unscaled, int valueScale) {
    align(
        dst,
        off,
        unscaled.signum() < 0,
        valueScale,
        Bcd.toDigits(unscaled.digitGroup(0)),
        Bcd.toDigits(unscaled.digitGroup(1)),
        Bcd.toDigits(unscaled.digitGroup(2)));
  }

  /// Writes a text: the sender's characters from left to right with the inserted ones between them.
  ///
  /// @param srcLen the sender's length in bytes; it is truncated on the right, or followed by
  ///   spaces
  public void editText(byte[] dst, int off, byte[] src, int srcOff, int srcLen) {
    Objects.requireNonNull(texts).edit(dst, off, src, srcOff, srcLen);
  }

  private void align(
      byte[] dst, int off, boolean minus, int valueScale, long low, long middle, long high) {
    EditProgram program = Objects.requireNonNull(numbers);
    int shift = valueScale - program.scale;
    if ((middle | high) == 0 && Math.abs(shift) < 16 && program.digits <= 16) {
      long aligned = (shift < 0 ? low << -4 * shift : low >>> 4 * shift) & mask(program.digits);
      write(program, dst, off, minus && aligned != 0, aligned, 0);
      return;
    }
    long alignedLow = take(low, middle, high, shift) & mask(program.digits);
    long alignedHigh = take(low, middle, high, shift + 16) & mask(program.digits - 16);
    write(program, dst, off, minus && (alignedLow | alignedHigh) != 0, alignedLow, alignedHigh);
  }

  /// Sixteen half bytes from the `at`-th from the right of three words; zeros beyond their ends.
  private static long take(long low, long middle, long high, int at) {
    int word = at >> 4;
    int bits = (at & 15) << 2;
    long right = word(low, middle, high, word);
    return bits == 0 ? right : right >>> bits | word(low, middle, high, word + 1) << (64 - bits);
  }

  private static long word(long low, long middle, long high, int word) {
    return word == 0 ? low : word == 1 ? middle : word == 2 ? high : 0;
  }

  private static long mask(int digits) {
    return digits >= 16 ? -1L : digits <= 0 ? 0 : (1L << (4 * digits)) - 1;
  }

  private void write(EditProgram p, byte[] dst, int off, boolean minus, long low, long high) {
    if ((low | high) == 0 && (blankWhenZero || p.allSuppressed)) {
      writeZero(p, dst, off);
      return;
    }
    EditImage image = p.image;
    int zeros = leadingZeros(p.digits, low, high);
    int start = zeros < p.digits ? Math.min(image.digitAt[zeros], image.startsBy) : image.startsBy;
    for (int i = 0; i < image.wordAt.length; i++) {
      int at = image.wordAt[i];
      int before = Math.clamp(start - at, 0, Long.BYTES);
      // In two steps, because a shift by all 64 bits would be none.
      long significant = -1L >>> 4 * before >>> 4 * before;
      long digits = EditImage.without(image.bitsRight[i], high, low);
      long shown = image.shown[i] | Long.expand(digits, image.digits[i]);
      long word = (shown & significant) | (image.suppressed[i] & ~significant);
      if (at >= 0) {
        Bcd.LONG.set(dst, off + at, word);
      } else {
        Bcd.write(dst, off, p.size, word);
      }
    }
    placeFloating(p, dst, off + start, minus);
    if (minus) {
      placeMinus(p, dst, off);
    }
  }

  /// How many of the leftmost digits are zero.
  private static int leadingZeros(int digits, long low, long high) {
    int significant =
        high != 0
            ? 32 - (Long.numberOfLeadingZeros(high) >> 2)
            : 16 - (Long.numberOfLeadingZeros(low) >> 2);
    return digits - significant;
  }

  /// Puts the sign of a negative number at its fixed place, where the picture has one.
  private static void placeMinus(EditProgram p, byte[] dst, int off) {
    EditImage image = p.image;
    if (image.signAt >= 0) {
      dst[off + image.signAt] = EditProgram.MINUS;
    }
    if (image.creditAt >= 0) {
      dst[off + image.creditAt] = p.credit[0];
      dst[off + image.creditAt + 1] = p.credit[1];
    }
  }

  /// Puts the floating sign or currency sign before `at`.
  private static void placeFloating(EditProgram p, byte[] dst, int at, boolean minus) {
    if (!p.floating) {
      return;
    }
    if (p.floatingSign) {
      dst[at - 1] = minus ? EditProgram.MINUS : p.positive;
    } else {
      System.arraycopy(p.currency, 0, dst, at - p.currency.length, p.currency.length);
    }
  }

  /// Zero under BLANK WHEN ZERO, or where every digit is suppressed: spaces; with `*`, asterisks in
  /// every place but the decimal point's.
  private void writeZero(EditProgram p, byte[] dst, int off) {
    Arrays.fill(dst, off, off + p.size, blankWhenZero ? EditProgram.SPACE : p.fill);
    if (!blankWhenZero && p.fill == EditProgram.ASTERISK && p.pointAt >= 0) {
      dst[off + p.pointAt] = p.point;
    }
  }
}
