package homeport.review.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/// What the bytes of a file are: text, EBCDIC text, or neither. Text is read as the compiler reads
/// it: UTF-8, and Latin-1 when it is not that.
record Decoded(Nature nature, String text) {
  enum Nature {
    TEXT,
    EBCDIC,
    BINARY
  }

  /// A member in EBCDIC has at least this share of its bytes among letters, digits, blanks and the
  /// usual signs.
  private static final double EBCDIC_SHARE = 0.95;

  /// Blank, the usual signs, and the ends of lines.
  private static final byte[] EBCDIC_SIGNS =
      HexFormat.ofDelimiter(" ")
          .parseHex(
              "40 4B 4C 4D 4E 50 5A 5B 5C 5D 5E 60 61 6B 6C 6D 6E 6F 7A 7B 7C 7D 7E 7F 15 25 0D");

  private static final BitSet IS_SIGN = new BitSet(256);

  static {
    for (byte sign : EBCDIC_SIGNS) {
      IS_SIGN.set(sign & 0xFF);
    }
  }

  static Decoded of(byte[] bytes) {
    int from = startsWithMark(bytes) ? 3 : 0;
    if (!hasControls(bytes)) {
      return new Decoded(Nature.TEXT, text(bytes, from));
    }
    return new Decoded(looksEbcdic(bytes) ? Nature.EBCDIC : Nature.BINARY, "");
  }

  private static String text(byte[] bytes, int from) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /// Text has tabs, line ends, form feeds and the end-of-file mark of old tools, no other controls.
  private static boolean hasControls(byte[] bytes) {
    boolean ascii = false;
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
        return true;
      }
      ascii |= b == '\n' || b == ' ';
    }
    // EBCDIC of one record has no control characters of ASCII, and no blank or line feed either.
    return !ascii && looksEbcdic(bytes);
  }

  private static boolean looksEbcdic(byte[] bytes) {
    if (bytes.length < 80) {
      return false;
    }
    int known = 0;
    int blanks = 0;
    for (byte b : bytes) {
      int value = b & 0xFF;
      boolean letter = value >= 0x81 && value <= 0xA9 || value >= 0xC1 && value <= 0xE9;
      boolean digit = value >= 0xF0 && value <= 0xF9;
      if (letter || digit || isSign(value)) {
        known++;
      }
      blanks += value == 0x40 ? 1 : 0;
    }
    return known >= bytes.length * EBCDIC_SHARE && blanks * 10 >= bytes.length;
  }

  private static boolean isSign(int value) {
    return IS_SIGN.get(value);
  }
}
