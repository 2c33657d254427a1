package homeport.data;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An EBCDIC code page: the characters a program's bytes stand for.
///
/// All 256 bytes decode and encode back to themselves. The controls are those of IBM's character
/// data representation architecture: X'15' is NEL (U+0085) and X'25' is LF (U+000A). A byte to
/// which its page gives no character becomes a private-use character, U+F800 plus the byte. Code
/// pages are values that can be shared between threads.
///
/// A mixed page has double bytes too: in a text they stand between the shift codes X'0E' and X'0F'
/// (Programming Guide, "Coding for use of DBCS support"). Shift codes are no characters; decoding
/// drops them, encoding puts them in.
public final class CodePage {
  /// The byte for a character that the page does not have.
  public static final byte SUBSTITUTE = 0x3F;

  /// Bytes of UTF-8 that a character of a page may have.
  public static final int UTF8_MAX = 3;

  /// Double bytes follow.
  public static final byte SHIFT_OUT = 0x0E;

  /// Single bytes follow.
  public static final byte SHIFT_IN = 0x0F;

  private static final Map<String, CodePage> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern NAME = Pattern.compile("(?:IBM-?|CP)?0*([0-9]{2,5})");
  private static final char NO_CHARACTER = '\uFFFD';
  private static final int PRIVATE_USE = 0xF800;

  /// The characters that COBOL needs, with the bytes that they have in every EBCDIC page.
  private static final String INVARIANT =
      " .<(+&*);-/,%_>?:'=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789az";

  /// Japanese pages with half-width katakana have small letters elsewhere.
  private static final int SMALL_LETTERS = 2;

  /// Chinese, Japanese and Korean pages that have double bytes.
  private static final Set<String> MIXED = Set.of("930", "933", "935", "937", "939", "1364");

  private static final int[] INVARIANT_BYTES = {
    0x40, 0x4B, 0x4C, 0x4D, 0x4E, 0x50, 0x5C, 0x5D, 0x5E, 0x60, 0x61, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F,
    0x7A, 0x7D, 0x7E, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xD1, 0xD2, 0xD3, 0xD4,
    0xD5, 0xD6, 0xD7, 0xD8, 0xD9, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xF0, 0xF1, 0xF2,
    0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0x81, 0xA9
  };

  private final String name;
  private final @Nullable DoubleBytes doubleBytes;
  private final char[] characters = new char[256];

  /// The byte of each character, by its high byte and then its low byte; -1 where the page has
  /// none.
  private final short[][] bytes = new short[256][];

  @SuppressWarnings("ReferenceEquality") // rows share one array until they hold something
  private CodePage(String name, Charset charset, @Nullable DoubleBytes doubleBytes) {
    this.name = name;
    this.doubleBytes = doubleBytes;
    short[] none = new short[256];
    Arrays.fill(none, (short) -1);
    Arrays.fill(bytes, none);
    char[] decoded = decoded(charset);
    for (int i = 0; i < 256; i++) {
      char c = decoded[i];
      if (c == NO_CHARACTER || (bytes[c >> 8][c & 0xFF] >= 0)) {
        c = (char) (PRIVATE_USE + i);
      }
      characters[i] = c;
      if (bytes[c >> 8] == none) {
        bytes[c >> 8] = none.clone();
      }
      bytes[c >> 8][c & 0xFF] = (short) i;
    }
  }

  /// What each byte stands for, [#NO_CHARACTER] where that is nothing or only half a character.
  private static char[] decoded(Charset charset) {
    char[] characters = decodedTogether(charset);
    characters[0x15] = '\u0085';
    characters[0x25] = '\n';
    characters[SHIFT_OUT] = SHIFT_OUT;
    characters[SHIFT_IN] = SHIFT_IN;
    return characters;
  }

  /// All bytes at once where each is a character, which is much faster than each alone.
  private static char[] decodedTogether(Charset charset) {
    byte[] all = new byte[256];
    for (int i = 0; i < 256; i++) {
      all[i] = (byte) i;
    }
    String together = new String(all, charset);
    if (together.length() == 256 && charset.newEncoder().maxBytesPerChar() == 1) {
      return together.toCharArray();
    }
    char[] characters = new char[256];
    for (int i = 0; i < 256; i++) {
      String one = new String(all, i, 1, charset);
      characters[i] = one.length() == 1 ? one.charAt(0) : NO_CHARACTER;
    }
    return characters;
  }

  /// The page of that name: a number, with or without leading zeros and `IBM-`, `IBM` or `CP`
  /// before it, in any case.
  ///
  /// @throws IllegalArgumentException for a page that is not known, or is no single-byte EBCDIC
  ///   page; the message says which
  public static CodePage of(String name) {
    Matcher matcher = NAME.matcher(name.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("`" + name + "` is not the name of a code page");
    }
    return KNOWN.computeIfAbsent(matcher.group(1), CodePage::find);
  }

  private static CodePage find(String number) {
    if (number.equals("1388")) {
      return checked(number, Charset.forName("x-IBM935"), DoubleBytes.ofTable("ibm-1388.txt"));
    }
    String padded = "000".substring(Math.min(3, number.length())) + number;
    for (String candidate : new String[] {"IBM" + padded, "IBM0" + number, "x-IBM" + number}) {
      if (Charset.isSupported(candidate)) {
        Charset charset = Charset.forName(candidate);
        return checked(number, charset, MIXED.contains(number) ? DoubleBytes.of(charset) : null);
      }
    }
    throw new IllegalArgumentException("code page " + number + " is not known");
  }

  private static CodePage checked(
      String number, Charset charset, @Nullable DoubleBytes doubleBytes) {
    String padded = "000".substring(Math.min(3, number.length())) + number;
    CodePage page = new CodePage("IBM-" + padded, charset, doubleBytes);
    int count = INVARIANT_BYTES.length - (doubleBytes == null ? 0 : SMALL_LETTERS);
    for (int i = 0; i < count; i++) {
      if (page.characters[INVARIANT_BYTES[i]] != INVARIANT.charAt(i)) {
        throw new IllegalArgumentException(
            "code page " + number + " is not an EBCDIC page with COBOL's characters");
      }
    }
    return page;
  }

  /// The page's name as IBM writes it: `IBM-1140`, `IBM-037`.
  public String name() {
    return name;
  }

  /// True when the page has double bytes.
  public boolean mixed() {
    return doubleBytes != null;
  }

  /// True when the page has the character as a single byte.
  public boolean has(char c) {
    return bytes[c >> 8][c & 0xFF] >= 0;
  }

  /// Where the first character of a text is that the page does not have; -1 when there is none.
  public int missing(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      int character = Character.codePointAt(text, i);
      boolean single = character <= 0xFFFF && has((char) character);
      if (!single && pair(character) == 0) {
        return i;
      }
      i += Character.charCount(character) - 1;
    }
    return -1;
  }

  /// The two bytes of a character as a number, 0 when the page has none.
  public int pair(int character) {
    return doubleBytes == null ? 0 : doubleBytes.pair(character);
  }

  /// The character of two bytes, U+FFFD when there is none.
  public int character(byte first, byte second) {
    return doubleBytes == null ? NO_CHARACTER : doubleBytes.character(first, second);
  }

  /// True when the page gives the byte no character.
  public boolean unassigned(byte b) {
    return characters[b & 0xFF] == (char) (PRIVATE_USE + (b & 0xFF));
  }

  /// The byte of a character, [#SUBSTITUTE] when the page has none.
  public byte encode(char c) {
    short b = bytes[c >> 8][c & 0xFF];
    return b < 0 ? SUBSTITUTE : (byte) b;
  }

  /// The bytes of a text: a byte for each `char`, or under a mixed page double bytes between shift
  /// codes for those that have no single one.
  public byte[] encode(CharSequence text) {
    if (doubleBytes != null && !single(text)) {
      return new MixedText(this).encode(text);
    }
    byte[] encoded = new byte[text.length()];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = encode(text.charAt(i));
    }
    return encoded;
  }

  private boolean single(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!has(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  public char decode(byte b) {
    return characters[b & 0xFF];
  }

  public String decode(byte[] b) {
    return decode(b, 0, b.length);
  }

  public String decode(byte[] b, int off, int len) {
    if (doubleBytes != null && ByteSearch.indexOf(b, off, off + len, SHIFT_OUT) >= 0) {
      StringBuilder text = new StringBuilder(len);
      new MixedText(this).decode(b, off, len, text);
      return text.toString();
    }
    char[] decoded = new char[len];
    for (int i = 0; i < len; i++) {
      decoded[i] = characters[b[off + i] & 0xFF];
    }
    return new String(decoded);
  }

  /// The characters of some bytes of a page without double bytes, in UTF-8: [#UTF8_MAX] bytes for
  /// each at most.
  ///
  /// @return where they end in `to`
  public int toUtf8(byte[] b, int off, int len, byte[] to) {
    int end = 0;
    for (int i = off; i < off + len; i++) {
      char c = characters[b[i] & 0xFF];
      if (c < 0x80) {
        to[end++] = (byte) c;
      } else if (c < 0x800) {
        to[end++] = (byte) (0xC0 | c >> 6);
        to[end++] = (byte) (0x80 | c & 0x3F);
      } else {
        to[end++] = (byte) (0xE0 | c >> 12);
        to[end++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[end++] = (byte) (0x80 | c & 0x3F);
      }
    }
    return end;
  }

  /// Appends the characters of some bytes.
  public void decode(byte[] b, int off, int len, StringBuilder to) {
    if (doubleBytes != null && ByteSearch.indexOf(b, off, off + len, SHIFT_OUT) >= 0) {
      new MixedText(this).decode(b, off, len, to);
      return;
    }
    for (int i = off; i < off + len; i++) {
      to.append(characters[b[i] & 0xFF]);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
