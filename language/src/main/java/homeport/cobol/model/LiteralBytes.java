package homeport.cobol.model;

import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.data.CodePage;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The bytes of literals and figurative constants in a program's code page (Language Reference,
/// "Literals", "Figurative constants").
public final class LiteralBytes {
  private LiteralBytes() {}

  /// The bytes of an alphanumeric literal; null for numbers and for literals of two-byte
  /// characters.
  public static byte @Nullable [] of(Literal literal, CodePage page) {
    return switch (literal) {
      case Literal.Text(String value) -> page.encode(value);
      case Literal.Hex(String digits) -> hex(digits);
      case Literal.NullTerminated(String value) -> page.encode(value + page.decode((byte) 0));
      case Literal.National _, Literal.Dbcs _, Literal.Utf8 _, Literal.Number _, Literal.Float _ ->
          null;
    };
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

  /// The first character of a text that the page does not have, or -1.
  static int missing(Literal literal, CodePage page) {
    String text =
        switch (literal) {
          case Literal.Text(String value) -> value;
          case Literal.NullTerminated(String value) -> value;
          case Literal.Hex _,
              Literal.National _,
              Literal.Dbcs _,
              Literal.Utf8 _,
              Literal.Number _,
              Literal.Float _ ->
              "";
        };
    for (int i = 0; i < text.length(); i++) {
      if (!page.has(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
