package homeport.cobol.model;

import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.data.CodePage;
import homeport.data.Encoding;
import homeport.data.Transcoding;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The bytes of literals and figurative constants in a program's code page (Language Reference,
/// "Literals", "Figurative constants").
public final class LiteralBytes {
  /// A character of a UTF-8 literal by its number (Language Reference, "Basic UTF-8 literals").
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))");

  private LiteralBytes() {}

  /// The encoding of a literal's bytes.
  public static Encoding encoding(Literal literal) {
    return switch (literal) {
      case Literal.National _ -> Encoding.NATIONAL;
      case Literal.Dbcs _ -> Encoding.DBCS;
      case Literal.Utf8 _ -> Encoding.UTF8;
      case Literal.Text _,
          Literal.Hex _,
          Literal.NullTerminated _,
          Literal.Number _,
          Literal.Float _ ->
          Encoding.DISPLAY;
    };
  }

  /// The bytes of a literal in its own encoding; null for numbers.
  public static byte @Nullable [] of(Literal literal, CodePage page) {
    return switch (literal) {
      case Literal.Text(String value) -> page.encode(value);
      case Literal.Hex(String digits) -> hex(digits);
      case Literal.NullTerminated(String value) -> page.encode(value + page.decode((byte) 0));
      case Literal.National(String value, boolean hex) ->
          hex ? hex(value) : Transcoding.encode(page, characters(value, page), Encoding.NATIONAL);
      case Literal.Dbcs(String value) ->
          Transcoding.encode(page, withoutShifts(value), Encoding.DBCS);
      case Literal.Utf8(String value, boolean hex) ->
          hex ? hex(value) : unescaped(characters(value, page)).getBytes(StandardCharsets.UTF_8);
      case Literal.Number _, Literal.Float _ -> null;
    };
  }

  /// The bytes of a literal in another encoding; null for numbers.
  public static byte @Nullable [] of(Literal literal, CodePage page, Encoding to) {
    byte[] own = of(literal, page);
    Encoding from = encoding(literal);
    return own == null || from == to
        ? own
        : Transcoding.convert(page, from, own, 0, own.length, to);
  }

  /// Shift codes that a mixed page's source has in a literal are none of its characters.
  private static String characters(String value, CodePage page) {
    return page.mixed() ? withoutShifts(value) : value;
  }

  private static String withoutShifts(String value) {
    return value.replace("\u000E", "").replace("\u000F", "");
  }

  private static String unescaped(String value) {
    return ESCAPE
        .matcher(value)
        .replaceAll(found -> {
          String digits = found.group(1) == null ? found.group(2) : found.group(1);
          int character = Integer.parseUnsignedInt(digits, 16);
          return Character.isValidCodePoint(character) ? Character.toString(character) : "";
        });
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits + "0");
  }

  /// The byte that a figurative constant repeats under a collating sequence; null for the native
  /// one.
  public static byte of(
      Figurative figurative, CodePage page, boolean apost, @Nullable Alphabet collating) {
    if (collating != null && figurative == Figurative.HIGH_VALUE) {
      return collating.high();
    }
    return collating != null && figurative == Figurative.LOW_VALUE
        ? collating.low()
        : of(figurative, page, apost);
  }

  /// The byte that a figurative constant repeats.
  ///
  /// @param apost QUOTE is the apostrophe
  public static byte of(Figurative figurative, CodePage page, boolean apost) {
    return switch (figurative) {
      case ZERO -> page.encode('0');
      case SPACE -> page.encode(' ');
      case HIGH_VALUE -> (byte) 0xFF;
      case LOW_VALUE, NULL -> 0;
      case QUOTE -> page.encode(apost ? '\'' : '"');
    };
  }

  /// The encoding unit that a figurative constant repeats in national, DBCS or UTF-8 data.
  public static byte[] of(Figurative figurative, Encoding encoding, boolean apost) {
    int value =
        switch (figurative) {
          case SPACE -> encoding.space();
          case HIGH_VALUE -> 0xFFFF;
          case LOW_VALUE, NULL -> 0;
          case ZERO -> encoding == Encoding.DBCS ? 0x42F0 : '0';
          case QUOTE ->
              encoding == Encoding.DBCS ? (apost ? 0x427D : 0x427F) : (apost ? '\'' : '"');
        };
    return encoding.bytes(value);
  }

  /// The first character of a text that the page does not have, or -1.
  static int missing(Literal literal, CodePage page) {
    return switch (literal) {
      case Literal.Text(String value) -> page.missing(value);
      case Literal.NullTerminated(String value) -> page.missing(value);
      case Literal.Dbcs(String value) -> missingPair(withoutShifts(value), page);
      case Literal.Hex _, Literal.National _, Literal.Utf8 _, Literal.Number _, Literal.Float _ ->
          -1;
    };
  }

  private static int missingPair(String value, CodePage page) {
    int[] characters = value.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (page.pair(characters[i]) == 0) {
        return i;
      }
    }
    return -1;
  }
}
