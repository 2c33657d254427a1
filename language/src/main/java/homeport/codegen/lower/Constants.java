package homeport.codegen.lower;

import homeport.cobol.model.Alphabet;
import homeport.cobol.model.LiteralBytes;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.data.Encoding;
import homeport.data.Transcoding;
import java.util.Objects;

/// Literals and figurative constants as bytes of the program's code page.
final class Constants {
  private static final byte QUOTE = 0x7F;
  private static final byte APOSTROPHE = 0x7D;

  private final Context context;

  Constants(Context context) {
    this.context = context;
  }

  /// The bytes of a literal in its own encoding; of a number, its digits.
  byte[] bytes(Literal literal) {
    return literal instanceof Literal.Number number
        ? context.codePage().encode(written(number))
        : Objects.requireNonNull(LiteralBytes.of(literal, context.codePage()), "refused");
  }

  /// The encoding of a constant; figurative constants have none of their own and are DISPLAY.
  Encoding encoding(Expression expression) {
    return switch (expression) {
      case Expression.Constant(_, Literal literal) -> LiteralBytes.encoding(literal);
      case Expression.All(_, Expression of) -> encoding(of);
      default -> Encoding.DISPLAY;
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

  /// The same in an encoding: a figurative constant is one of its units.
  byte[] bytes(Expression expression, Encoding to) {
    return switch (expression) {
      case Expression.FigurativeConstant(_, Figurative which) when to != Encoding.DISPLAY ->
          LiteralBytes.of(which, to, context.options().apost());
      case Expression.All(_, Expression of) -> bytes(of, to);
      default -> converted(bytes(expression), encoding(expression), to);
    };
  }

  byte[] converted(byte[] bytes, Encoding from, Encoding to) {
    return from == to
        ? bytes
        : Transcoding.convert(context.codePage(), from, bytes, 0, bytes.length, to);
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
        boolean single = encoding(of) == Encoding.DISPLAY && pattern.length == 1;
        yield single ? pattern[0] & 0xFF : -1;
      }
      default -> -1;
    };
  }

  /// A numeric literal's digits with its sign and its decimal point, which DECIMAL-POINT IS COMMA
  /// makes a comma.
  private String written(Literal.Number number) {
    String digits = number.unscaled().abs().toString();
    StringBuilder text = new StringBuilder();
    if (digits.length() < number.digits()) {
      text.append("0".repeat(number.digits() - digits.length()));
    }
    text.append(digits);
    if (number.scale() > 0) {
      boolean comma = context.model().syntax().environment().decimalPointIsComma();
      text.insert(text.length() - number.scale(), comma ? ',' : '.');
    }
    if (number.signed()) {
      text.insert(0, number.unscaled().signum() < 0 ? '-' : '+');
    }
    return text.toString();
  }
}
