package homeport.codegen.property;

import homeport.testkit.Seed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// An item of characters of some class, and texts in it, after the manual and with the JDK's
/// character sets.
///
/// @param length characters; bytes for BYTES and for UTF8_BYTES
record TextItem(String name, Kind kind, int length, boolean justified) {
  /// The page of the programs: mixed, simplified Chinese.
  static final String CODEPAGE = "CODEPAGE(935)";

  private static final Charset PAGE = Charset.forName("x-IBM935");
  private static final String DOUBLE = "中国银行余额账户计算利息，。";
  private static final String SINGLE = "ABCabc 0189-+.";

  enum Kind {
    ALPHANUMERIC("X", 1),
    NATIONAL("N", 2),
    DBCS("G", 2),
    UTF8("U", 4),
    UTF8_BYTES("U", 1);

    private final String symbol;
    private final int unit;

    Kind(String symbol, int unit) {
      this.symbol = symbol;
      this.unit = unit;
    }

    boolean utf8() {
      return this == UTF8 || this == UTF8_BYTES;
    }

    /// What MOVE takes (Language Reference, "MOVE statement", "Elementary moves").
    boolean goesTo(Kind to) {
      return switch (to) {
        case ALPHANUMERIC -> this == ALPHANUMERIC;
        case NATIONAL -> true;
        case DBCS -> this == DBCS;
        case UTF8, UTF8_BYTES -> this != DBCS;
      };
    }
  }

  int bytes() {
    return length * kind.unit;
  }

  String description() {
    String right = justified ? " JUSTIFIED RIGHT" : "";
    return switch (kind) {
      case ALPHANUMERIC, UTF8 -> "PIC %s(%d)%s".formatted(kind.symbol, length, right);
      case NATIONAL -> "PIC N(%d) NATIONAL%s".formatted(length, right);
      case DBCS -> "PIC G(%d) DISPLAY-1%s".formatted(length, right);
      case UTF8_BYTES -> "PIC U BYTE-LENGTH %d%s".formatted(length, right);
    };
  }

  /// A text that the item has room for, as its bytes.
  byte[] random(Seed seed) {
    StringBuilder text = new StringBuilder();
    int wanted = seed.between(0, length);
    for (int i = 0; i < wanted; i++) {
      boolean wide = kind == Kind.DBCS || (seed.oneIn(3) && room(text.toString()) > 8);
      String from = wide ? DOUBLE : SINGLE;
      text.append(from.charAt(seed.between(0, from.length() - 1)));
    }
    while (room(text.toString()) < 0) {
      text.setLength(text.length() - 1);
    }
    return padded(encoded(text.toString()));
  }

  private int room(String text) {
    return bytes() - encoded(text).length;
  }

  private byte[] encoded(String text) {
    return encoded(kind, text);
  }

  static byte[] encoded(Kind kind, String text) {
    return switch (kind) {
      case ALPHANUMERIC -> text.getBytes(PAGE);
      case NATIONAL -> text.getBytes(StandardCharsets.UTF_16BE);
      case DBCS -> {
        byte[] shifted = text.replace(' ', '\u3000').getBytes(PAGE);
        yield shifted.length == 0 ? shifted : Arrays.copyOfRange(shifted, 1, shifted.length - 1);
      }
      case UTF8, UTF8_BYTES -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] space(Kind kind) {
    return switch (kind) {
      case ALPHANUMERIC -> new byte[] {0x40};
      case NATIONAL -> new byte[] {0, 0x20};
      case DBCS -> new byte[] {0x40, 0x40};
      case UTF8, UTF8_BYTES -> new byte[] {0x20};
    };
  }

  static byte[] padded(Kind kind, byte[] text, int bytes) {
    byte[] padded = Arrays.copyOf(text, Math.max(bytes, text.length));
    byte[] space = space(kind);
    for (int i = text.length; i < bytes; i++) {
      padded[i] = space[(i - text.length) % space.length];
    }
    return padded;
  }

  private byte[] padded(byte[] text) {
    return padded(kind, text, bytes());
  }

  /// The characters that a sender of these bytes sends.
  String sent(byte[] stored) {
    return switch (kind) {
      case ALPHANUMERIC -> new String(stored, PAGE);
      case NATIONAL -> new String(stored, StandardCharsets.UTF_16BE);
      case DBCS -> {
        byte[] shifted = new byte[stored.length + 2];
        shifted[0] = 0x0E;
        System.arraycopy(stored, 0, shifted, 1, stored.length);
        shifted[shifted.length - 1] = 0x0F;
        yield new String(shifted, PAGE);
      }
      case UTF8 -> new String(stored, StandardCharsets.UTF_8).substring(0, length);
      case UTF8_BYTES -> new String(stored, StandardCharsets.UTF_8);
    };
  }

  /// The bytes after a MOVE of characters to it.
  byte[] received(String text) {
    byte[] all = encoded(text);
    if (kind.utf8()) {
      int most = kind == Kind.UTF8 ? length : Integer.MAX_VALUE;
      int skipped = justified ? tooMany(text, most) : 0;
      String kept = text.substring(skipped);
      while (kept.length() > most || encoded(kept).length > bytes()) {
        kept = kept.substring(0, kept.length() - 1);
      }
      int missing = kind == Kind.UTF8 ? length - kept.length() : bytes() - encoded(kept).length;
      return padded(encoded(justified ? " ".repeat(missing) + kept : kept));
    }
    if (!justified) {
      return padded(Arrays.copyOf(all, Math.min(all.length, bytes())));
    }
    int skipped = Math.max(0, all.length - bytes());
    byte[] kept = Arrays.copyOfRange(all, skipped, all.length);
    byte[] left = padded(kind, new byte[0], bytes() - kept.length);
    byte[] made = Arrays.copyOf(left, bytes());
    System.arraycopy(kept, 0, made, bytes() - kept.length, kept.length);
    return made;
  }

  /// Characters at the left for which a JUSTIFIED UTF-8 item has no room.
  private int tooMany(String text, int most) {
    int skipped = Math.max(0, text.length() - Math.min(most, text.length()));
    while (encoded(text.substring(skipped)).length > bytes()) {
      skipped++;
    }
    return skipped;
  }
}
