package homeport.runtime.markup;

import homeport.data.CodePage;
import homeport.data.StrictUtf8;
import java.nio.charset.StandardCharsets;

/// How the characters of a document are bytes, by the number of a coded character set (CCSID).
public sealed interface Encoding {
  /// UTF-8.
  int UTF_8 = 1208;

  /// UTF-16, big-endian: national items.
  int UTF_16 = 1200;

  byte[] encode(String text);

  String decode(byte[] b, int offset, int length);

  /// The bytes that COBOL counts as one: those of an encoding unit.
  default int unit() {
    return 1;
  }

  /// True when every character of a text can be encoded.
  boolean has(String text);

  /// How many bytes at the start of a text are whole characters; the rest may be the start of one,
  /// or no character at all.
  int whole(byte[] b);

  /// True when bytes can be the start of a character.
  boolean mayGoOn(byte[] b);

  /// What an encoding declaration calls it.
  String name();

  /// The encoding of a document.
  ///
  /// @param item an ordinal of [homeport.data.Encoding]: what kind of item it stands in
  /// @param ccsid 0 for that of the program
  /// @throws IllegalArgumentException for a number that does not go with the item
  static Encoding of(int item, int ccsid, CodePage page) {
    return switch (homeport.data.Encoding.values()[item]) {
      case NATIONAL -> only(UTF_16, ccsid, new Utf16());
      case UTF8 -> only(UTF_8, ccsid, new Utf8());
      case DISPLAY, DBCS -> ccsid == 0 ? new Page(page) : ofBytes(ccsid);
    };
  }

  private static Encoding only(int wanted, int ccsid, Encoding encoding) {
    if (ccsid != wanted) {
      throw new IllegalArgumentException("such an item needs code page " + wanted);
    }
    return encoding;
  }

  /// The encoding of a document in an alphanumeric item: UTF-8 or EBCDIC.
  ///
  /// @throws IllegalArgumentException for any other number
  static Encoding ofBytes(int ccsid) {
    if (ccsid == UTF_16) {
      throw new IllegalArgumentException("code page 1200 is for national items");
    }
    return ccsid == UTF_8 ? new Utf8() : new Page(CodePage.of(Integer.toString(ccsid)));
  }

  record Utf8() implements Encoding {
    @Override
    public byte[] encode(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String decode(byte[] b, int offset, int length) {
      return new String(b, offset, length, StandardCharsets.UTF_8);
    }

    @Override
    public boolean has(String text) {
      return true;
    }

    @Override
    public int whole(byte[] b) {
      int at = 0;
      while (at < b.length) {
        int width = StrictUtf8.width(b, at, b.length);
        if (width == 0) {
          return at;
        }
        at += width;
      }
      return at;
    }

    @Override
    public boolean mayGoOn(byte[] b) {
      return StrictUtf8.isStart(b, 0, b.length);
    }

    @Override
    public String name() {
      return "UTF-8";
    }
  }

  /// UTF-16, big-endian.
  record Utf16() implements Encoding {
    private static final int PAIR = 4;

    @Override
    public byte[] encode(String text) {
      return text.getBytes(StandardCharsets.UTF_16BE);
    }

    @Override
    public String decode(byte[] b, int offset, int length) {
      return new String(b, offset, length & ~1, StandardCharsets.UTF_16BE);
    }

    @Override
    public int unit() {
      return 2;
    }

    @Override
    public boolean has(String text) {
      return true;
    }

    @Override
    public int whole(byte[] b) {
      int even = b.length & ~1;
      boolean half = even > 0 && isHighSurrogate(b, even - 2);
      return half ? even - 2 : even;
    }

    private static boolean isHighSurrogate(byte[] b, int at) {
      return Character.isHighSurrogate((char) (b[at] << 8 | b[at + 1] & 0xFF));
    }

    @Override
    public boolean mayGoOn(byte[] b) {
      return b.length < PAIR;
    }

    @Override
    public String name() {
      return "UTF-16";
    }
  }

  /// A single-byte EBCDIC page.
  record Page(CodePage page) implements Encoding {
    @Override
    public byte[] encode(String text) {
      return page.encode(text);
    }

    @Override
    public String decode(byte[] b, int offset, int length) {
      return page.decode(b, offset, length);
    }

    @Override
    public boolean has(String text) {
      return text.chars().allMatch(c -> page.has((char) c));
    }

    @Override
    public int whole(byte[] b) {
      return b.length;
    }

    @Override
    public boolean mayGoOn(byte[] b) {
      return false;
    }

    @Override
    public String name() {
      return page.name();
    }
  }
}
