package homeport.data;

import java.io.ByteArrayOutputStream;

/// Texts of single and double bytes. Double bytes stand between shift codes; a text that has the
/// shift codes as characters (U+000E, U+000F) keeps them where they are, and gets no others there.
final class MixedText {
  private final CodePage page;

  MixedText(CodePage page) {
    this.page = page;
  }

  byte[] encode(CharSequence text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 2);
    boolean shifted = false;
    boolean written = false;
    for (int i = 0; i < text.length(); i++) {
      int character = Character.codePointAt(text, i);
      i += Character.charCount(character) - 1;
      if (character == CodePage.SHIFT_OUT || character == CodePage.SHIFT_IN) {
        written = character == CodePage.SHIFT_OUT;
        if (shifted != written) {
          bytes.write(character);
        }
        shifted = written;
        continue;
      }
      boolean single = character <= 0xFFFF && page.has((char) character);
      int pair = !single || written ? page.pair(character) : 0;
      boolean wide = pair != 0 || !single;
      if (wide != shifted) {
        bytes.write(wide ? CodePage.SHIFT_OUT : CodePage.SHIFT_IN);
        shifted = wide;
      }
      if (wide) {
        int known = pair == 0 ? DoubleBytes.SUBSTITUTE : pair;
        bytes.write(known >> 8);
        bytes.write(known);
      } else {
        bytes.write(page.encode((char) character));
      }
    }
    if (shifted) {
      bytes.write(CodePage.SHIFT_IN);
    }
    return bytes.toByteArray();
  }

  /// Appends characters; a half pair at the end is dropped.
  void decode(byte[] b, int offset, int length, StringBuilder to) {
    boolean shifted = false;
    int end = offset + length;
    for (int at = offset; at < end; at++) {
      if (b[at] == CodePage.SHIFT_OUT || b[at] == CodePage.SHIFT_IN) {
        shifted = b[at] == CodePage.SHIFT_OUT;
      } else if (!shifted) {
        to.append(page.decode(b[at]));
      } else if (at + 1 < end) {
        to.appendCodePoint(page.character(b[at], b[at + 1]));
        at++;
      }
    }
  }
}
