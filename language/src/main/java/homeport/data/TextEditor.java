package homeport.data;

import homeport.data.Picture.Category;
import homeport.data.PictureSymbol.Run;
import java.util.List;

/// Writes texts into alphanumeric-edited, national-edited and edited DBCS items: the sender's
/// characters from left to right, with the inserted ones between them (Language Reference, "Simple
/// insertion editing"). Compiled once from a picture; editing allocates nothing.
final class TextEditor {
  private final boolean[] inserted;
  private final int[] counts;

  /// The two bytes, or in single-byte items the one in `last`, that are inserted.
  private final byte[] first;

  private final byte[] last;
  private final int width;
  private final byte spaceFirst;
  private final byte spaceLast;

  private TextEditor(Picture picture) {
    List<Run> runs = picture.runs();
    boolean national = picture.category() == Category.NATIONAL_EDITED;
    boolean dbcs = picture.category() == Category.DBCS_EDITED;
    width = national || dbcs ? 2 : 1;
    spaceFirst = national ? 0 : EditProgram.SPACE;
    spaceLast = national ? 0x20 : EditProgram.SPACE;
    inserted = new boolean[runs.size()];
    counts = new int[runs.size()];
    first = new byte[runs.size()];
    last = new byte[runs.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = runs.get(i).count();
      byte ebcdic = inserted(runs.get(i).symbol());
      inserted[i] = ebcdic != 0;
      first[i] = spaceFirst;
      last[i] = national ? utf16(ebcdic) : ebcdic;
    }
  }

  /// @throws IllegalArgumentException for a picture of another category
  static TextEditor of(Picture picture) {
    return switch (picture.category()) {
      case ALPHANUMERIC_EDITED, NATIONAL_EDITED, DBCS_EDITED -> new TextEditor(picture);
      case ALPHABETIC,
          ALPHANUMERIC,
          NUMERIC,
          NUMERIC_EDITED,
          DBCS,
          NATIONAL,
          EXTERNAL_FLOAT,
          UTF8 ->
          throw new IllegalArgumentException("`" + picture + "` does not edit text");
    };
  }

  private static byte inserted(PictureSymbol symbol) {
    return switch (symbol) {
      case B -> EditProgram.SPACE;
      case ZERO -> EditProgram.ZONE;
      case SLASH -> 0x61;
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
          COMMA,
          POINT,
          PLUS,
          MINUS,
          CREDIT,
          DEBIT,
          CURRENCY,
          Z,
          ASTERISK ->
          0;
    };
  }

  private static byte utf16(byte ebcdic) {
    return ebcdic == EditProgram.SPACE ? (byte) ' ' : ebcdic == 0x61 ? (byte) '/' : (byte) '0';
  }

  /// Writes a text.
  ///
  /// @param srcLen the sender's length in bytes; it is truncated on the right, or followed by
  ///   spaces
  void edit(byte[] dst, int off, byte[] src, int srcOff, int srcLen) {
    int at = off;
    int from = srcOff;
    int left = srcLen;
    for (int i = 0; i < counts.length; i++) {
      int bytes = counts[i] * width;
      if (inserted[i]) {
        fill(dst, at, bytes, first[i], last[i]);
      } else {
        int taken = Math.min(bytes, left);
        System.arraycopy(src, from, dst, at, taken);
        fill(dst, at + taken, bytes - taken, spaceFirst, spaceLast);
        from += taken;
        left -= taken;
      }
      at += bytes;
    }
  }

  private void fill(byte[] dst, int off, int len, byte one, byte other) {
    for (int i = 0; i < len; i++) {
      dst[off + i] = width == 1 || (i & 1) != 0 ? other : one;
    }
  }
}
