package homeport.runtime.function;

import homeport.data.Ccsid;
import homeport.data.Encoding;
import homeport.data.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Functions of national and UTF-8 characters (Language Reference, the function of each name). They
/// write to `to`, which is as long as the result can be, and give the bytes of the result. An
/// encoding is an ordinal of [Encoding].
public final class EncodedFunctions {
  private static final Encoding[] ENCODINGS = Encoding.values();
  private static final int LEADING = 1;
  private static final int TRAILING = 2;

  private EncodedFunctions() {}

  private static Charset charset(int encoding) {
    return ENCODINGS[encoding] == Encoding.UTF8
        ? StandardCharsets.UTF_8
        : StandardCharsets.UTF_16BE;
  }

  private static int put(byte[] bytes, byte[] to, int offset, int length) {
    int count = Math.min(bytes.length, length);
    System.arraycopy(bytes, 0, to, offset, count);
    return count;
  }

  /// UPPER-CASE and LOWER-CASE by the single characters of Unicode (A-0751).
  ///
  /// @param upper 1 for UPPER-CASE
  public static int changeCase(
      byte[] b,
      int offset,
      int length,
      byte[] to,
      int toOffset,
      int toLength,
      int upper,
      int encoding) {
    String text = new String(b, offset, length, charset(encoding));
    StringBuilder changed = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> upper != 0 ? Character.toUpperCase(c) : Character.toLowerCase(c))
        .forEach(changed::appendCodePoint);
    return put(changed.toString().getBytes(charset(encoding)), to, toOffset, toLength);
  }

  /// REVERSE; pairs of surrogates stay pairs.
  public static int reverse(
      byte[] b, int offset, int length, byte[] to, int toOffset, int toLength, int encoding) {
    if (ENCODINGS[encoding] == Encoding.DBCS) {
      for (int i = 0; i + 1 < length; i += 2) {
        to[toOffset + i] = b[offset + length - 2 - i];
        to[toOffset + i + 1] = b[offset + length - 1 - i];
      }
      return length;
    }
    String text = new String(b, offset, length, charset(encoding));
    byte[] reversed = new StringBuilder(text).reverse().toString().getBytes(charset(encoding));
    return put(reversed, to, toOffset, toLength);
  }

  /// TRIM.
  ///
  /// @param sides 1 for leading spaces, 2 for trailing ones, 3 for both
  public static int trim(
      byte[] b,
      int offset,
      int length,
      byte[] to,
      int toOffset,
      int toLength,
      int sides,
      int encoding) {
    Encoding of = ENCODINGS[encoding];
    int unit = of.unit();
    int from = offset;
    int end = offset + length;
    while ((sides & TRAILING) != 0 && end > from && isSpace(b, end - unit, of)) {
      end -= unit;
    }
    while ((sides & LEADING) != 0 && from < end && isSpace(b, from, of)) {
      from += unit;
    }
    int left = Math.min(end - from, toLength);
    System.arraycopy(b, from, to, toOffset, left);
    return left;
  }

  private static boolean isSpace(byte[] b, int at, Encoding encoding) {
    byte[] space = encoding.spaces();
    return b[at] == space[0] && (space.length == 1 || b[at + 1] == space[1]);
  }

  /// NATIONAL-OF with a code page.
  public static int nationalOf(
      byte[] b,
      int offset,
      int length,
      int encoding,
      long ccsid,
      byte[] to,
      int toOffset,
      int toLength) {
    Ccsid from = known("NATIONAL-OF", ccsid);
    String text =
        ENCODINGS[encoding] == Encoding.UTF8
            ? new String(b, offset, length, StandardCharsets.UTF_8)
            : from.decode(ENCODINGS[encoding], b, offset, length);
    return put(text.getBytes(StandardCharsets.UTF_16BE), to, toOffset, toLength);
  }

  /// DISPLAY-OF with a code page.
  public static int displayOf(
      byte[] b,
      int offset,
      int length,
      int encoding,
      long ccsid,
      byte[] to,
      int toOffset,
      int toLength) {
    String text = new String(b, offset, length, charset(encoding));
    return put(known("DISPLAY-OF", ccsid).encode(text), to, toOffset, toLength);
  }

  private static Ccsid known(String function, long ccsid) {
    Ccsid known = Ccsid.find(ccsid);
    if (known == null) {
      throw ArgumentError.of(function, "argument-2 is " + ccsid + ", no code page that is known");
    }
    return known;
  }

  /// The characters of UTF-8 data.
  public static long characters(byte[] b, int offset, int length) {
    return Utf8.count(b, offset, length);
  }

  /// The bytes of the first characters.
  public static long bytes(byte[] b, int offset, int length, long characters) {
    return characters <= 0 ? 0 : Utf8.bytes(b, offset, length, characters);
  }
}
