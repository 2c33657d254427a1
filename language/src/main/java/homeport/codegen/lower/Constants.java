package homeport.codegen.lower;

import homeport.cobol.model.Alphabet;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import java.util.HexFormat;

/// Literals and figurative constants as bytes of the program's code page.
final class Constants {
  private static final byte QUOTE = 0x7F;
  private static final byte APOSTROPHE = 0x7D;

  private final Context context;

  Constants(Context context) {
    this.context = context;
  }

  /// The bytes of a non-numeric literal.
  byte[] bytes(Literal literal) {
    return switch (literal) {
      case Literal.Text(String value) -> context.codePage().encode(value);
      case Literal.Hex(String digits) -> HexFormat.of().parseHex(digits);
      case Literal.NullTerminated(String value) -> context.codePage().encode(value + "\0");
      case Literal.Number number -> context.codePage().encode(written(number));
      case Literal.National _, Literal.Dbcs _, Literal.Utf8 _, Literal.Float _ ->
          throw new IllegalStateException("refused by the checks: " + literal);
    };
  }

  /// The bytes of a literal, a figurative constant (one byte) or ALL literal (its literal).
  byte[] bytes(Expression expression) {
    return switch (expression) {
      case Expression.Constant(_, Literal literal) -> bytes(literal);
      case Expression.FigurativeConstant(_, Figurative which) -> new byte[] {fill(which)};
      case Expression.All(_, Expression of) -> bytes(of);
      default -> throw new IllegalStateException("not a constant: " + expression);
    };
  }

  /// The byte a figurative constant repeats (Language Reference, "Figurative constants"; QUOTE is
  /// what the APOST option makes it).
  byte fill(Figurative which) {
    Alphabet collating = context.model().collating();
    return switch (which) {
      case ZERO -> Context.ZERO;
      case SPACE -> Context.SPACE;
      case HIGH_VALUE -> collating == null ? (byte) 0xFF : collating.high();
      case LOW_VALUE -> collating == null ? 0 : collating.low();
      case NULL -> 0;
      case QUOTE -> context.options().apost() ? APOSTROPHE : QUOTE;
    };
  }

  /// The one byte that the constant repeats, or -1 when it is longer or not repeated.
  int repeatedByte(Expression expression) {
    return switch (expression) {
      case Expression.FigurativeConstant(_, Figurative which) -> fill(which) & 0xFF;
      case Expression.All(_, Expression of) -> {
        byte[] pattern = bytes(of);
        yield pattern.length == 1 ? pattern[0] & 0xFF : -1;
      }
      default -> -1;
    };
  }

  /// A numeric literal's digits with its decimal point and sign.
  static String written(Literal.Number number) {
    String digits = number.unscaled().abs().toString();
    StringBuilder text = new StringBuilder();
    if (digits.length() < number.digits()) {
      text.append("0".repeat(number.digits() - digits.length()));
    }
    text.append(digits);
    if (number.scale() > 0) {
      text.insert(text.length() - number.scale(), '.');
    }
    if (number.signed()) {
      text.insert(0, number.unscaled().signum() < 0 ? '-' : '+');
    }
    return text.toString();
  }
}
