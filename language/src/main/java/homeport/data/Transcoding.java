package homeport.data;

import java.nio.charset.StandardCharsets;

/// Characters from one encoding to another (Language Reference, "NATIONAL-OF", "DISPLAY-OF", with
/// their substitution characters; "MOVE statement", elementary moves to national and UTF-8
/// receivers).
public final class Transcoding {
  /// What a single byte that is no character becomes in Unicode.
  private static final char SUBSTITUTE = '\u001A';

  private Transcoding() {}

  /// The bytes of the characters in another encoding.
  public static byte[] convert(
      CodePage page, Encoding from, byte[] b, int offset, int length, Encoding to) {
    return encode(page, decode(page, from, b, offset, length), to);
  }

  /// Converts into storage, as many whole characters as there is room for.
  ///
  /// @return the bytes written
  public static int convert(
      CodePage page,
      Encoding from,
      byte[] b,
      int offset,
      int length,
      Encoding to,
      byte[] target,
      int targetOffset,
      int targetLength) {
    if (from == Encoding.DISPLAY && to == Encoding.NATIONAL && !page.mixed()) {
      return widen(page, b, offset, length, target, targetOffset, targetLength);
    }
    if (from == Encoding.NATIONAL && to == Encoding.DISPLAY && !page.mixed()) {
      return narrow(page, b, offset, length, target, targetOffset, targetLength);
    }
    byte[] converted = convert(page, from, b, offset, length, to);
    int fitting = fitting(to, converted, Math.min(converted.length, targetLength));
    System.arraycopy(converted, 0, target, targetOffset, fitting);
    return fitting;
  }

  private static int widen(
      CodePage page, byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    int count = Math.min(length, toLength / 2);
    for (int i = 0; i < count; i++) {
      byte from = b[offset + i];
      char c = page.unassigned(from) ? SUBSTITUTE : page.decode(from);
      to[toOffset + 2 * i] = (byte) (c >> 8);
      to[toOffset + 2 * i + 1] = (byte) c;
    }
    return 2 * count;
  }

  private static int narrow(
      CodePage page, byte[] b, int offset, int length, byte[] to, int toOffset, int toLength) {
    int count = 0;
    for (int i = 0; i + 1 < length && count < toLength; i += 2) {
      char c = (char) (b[offset + i] << 8 | b[offset + i + 1] & 0xFF);
      if (!Character.isLowSurrogate(c) || i == 0) {
        to[toOffset + count++] = single(page, c);
      }
    }
    return count;
  }

  /// The byte of a character; one for which the page has a private-use character is not its own.
  private static byte single(CodePage page, char c) {
    byte b = page.encode(c);
    return page.unassigned(b) ? CodePage.SUBSTITUTE : b;
  }

  /// How many of the first bytes are whole characters.
  static int fitting(Encoding encoding, byte[] b, int most) {
    return switch (encoding) {
      case DISPLAY -> most;
      case DBCS, NATIONAL -> most & ~1;
      case UTF8 -> Utf8.boundary(b, 0, b.length, most);
    };
  }

  /// The characters of all of some bytes.
  public static String decode(CodePage page, Encoding from, byte[] b) {
    return decode(page, from, b, 0, b.length);
  }

  /// The characters of some bytes.
  public static String decode(CodePage page, Encoding from, byte[] b, int offset, int length) {
    return switch (from) {
      case DISPLAY -> display(page, b, offset, length);
      case DBCS -> {
        StringBuilder text = new StringBuilder(length / 2);
        for (int i = offset; i + 1 < offset + length; i += 2) {
          text.appendCodePoint(page.character(b[i], b[i + 1]));
        }
        yield text.toString();
      }
      case NATIONAL -> new String(b, offset, length & ~1, StandardCharsets.UTF_16BE);
      case UTF8 -> new String(b, offset, length, StandardCharsets.UTF_8);
    };
  }

  private static String display(CodePage page, byte[] b, int offset, int length) {
    StringBuilder text = new StringBuilder(page.decode(b, offset, length));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (page.has(c) && page.unassigned(page.encode(c))) {
        text.setCharAt(i, SUBSTITUTE);
      }
    }
    return text.toString();
  }

  /// The bytes of some characters.
  public static byte[] encode(CodePage page, String text, Encoding to) {
    return switch (to) {
      case DISPLAY -> {
        byte[] encoded = page.encode(text);
        for (int i = 0; i < encoded.length && !page.mixed(); i++) {
          encoded[i] = page.unassigned(encoded[i]) ? CodePage.SUBSTITUTE : encoded[i];
        }
        yield encoded;
      }
      case DBCS -> pairs(page, text);
      case NATIONAL -> text.getBytes(StandardCharsets.UTF_16BE);
      case UTF8 -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] pairs(CodePage page, String text) {
    int[] characters = text.codePoints().toArray();
    byte[] encoded = new byte[2 * characters.length];
    for (int i = 0; i < characters.length; i++) {
      int pair = page.pair(characters[i]);
      int known = pair == 0 ? DoubleBytes.SUBSTITUTE : pair;
      encoded[2 * i] = (byte) (known >> 8);
      encoded[2 * i + 1] = (byte) known;
    }
    return encoded;
  }
}
