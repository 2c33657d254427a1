package homeport.cobol.model;

import homeport.cobol.CompilerOptions;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.data.CodePage;
import homeport.data.Encoding;
import homeport.data.HexNumber;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.data.Utf8;
import homeport.diagnostics.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the bytes that the VALUE clauses give an area (Language Reference, "VALUE clause"):
/// values are left-justified and padded with spaces whatever JUSTIFIED says, an edited item gets
/// its literal as it is, a table gets its value in each occurrence. Items without VALUE are X'00'
/// (A-0302: IBM leaves them undefined).
final class ImageWriter {
  private final CompilerOptions options;
  private final CodePage page;
  private final @Nullable Alphabet collating;
  private final byte[] bytes;

  ImageWriter(CompilerOptions options, CodePage page, @Nullable Alphabet collating, int length) {
    this.collating = collating;
    this.options = options;
    this.page = page;
    this.bytes = new byte[length];
  }

  InitialImage image() {
    return new InitialImage(bytes);
  }

  /// The bytes that the VALUE clause of an item gives one occurrence; null when it has none.
  static byte @Nullable [] value(
      Draft draft, CompilerOptions options, CodePage page, @Nullable Alphabet collating) {
    if (draft.value == null || draft.value.values().size() != 1) {
      return null;
    }
    Expression value = draft.value.values().getFirst().from();
    if (draft.dynamicLimit > 0) {
      return new ImageWriter(options, page, collating, 0).dynamic(draft, value);
    }
    ImageWriter writer = new ImageWriter(options, page, collating, (int) draft.length);
    writer.put(draft, value, 0);
    return writer.bytes;
  }

  /// What a dynamic-length item holds at first: all of a literal, a figurative constant once.
  private byte @Nullable [] dynamic(Draft draft, Expression value) {
    Expression one = value instanceof Expression.All(Span _, Expression of) ? of : value;
    byte[] text = constant(one, draft.encoding());
    if (text == null || text.length <= draft.dynamicLimit) {
      return text;
    }
    int kept =
        draft.encoding() == Encoding.UTF8
            ? Utf8.boundary(text, 0, text.length, draft.dynamicLimit)
            : draft.dynamicLimit;
    return Arrays.copyOf(text, kept);
  }

  void write(List<Draft> records) {
    for (Draft record : records) {
      if (record.redefines == null) {
        write(record);
      }
    }
  }

  private void write(Draft draft) {
    if (draft.value != null && draft.value.values().size() == 1 && draft.dynamicLimit == 0) {
      put(draft, draft.value.values().getFirst().from(), (int) draft.offset);
    }
    for (Draft child : draft.children) {
      if (child.redefines == null) {
        write(child);
      }
    }
    if (draft.occurs != null && hasValue(draft)) {
      int from = (int) draft.offset;
      int stride = (int) draft.stride;
      for (int i = 1; i < draft.occurs.max(); i++) {
        System.arraycopy(bytes, from, bytes, from + i * stride, stride);
      }
    }
  }

  private static boolean hasValue(Draft draft) {
    return draft.value != null || draft.children.stream().anyMatch(ImageWriter::hasValue);
  }

  private void put(Draft draft, Expression value, int from) {
    int to = from + (int) draft.length;
    NumberFormat format = draft.number;
    if (format != null) {
      BigInteger number = NumberBytes.aligned(unscaled(value), scale(value), format);
      // What does not fit has a problem already.
      if (number != null && NumberBytes.fits(number, format, true)) {
        byte[] stored = NumberBytes.of(number, format);
        System.arraycopy(stored, 0, bytes, from, stored.length);
      }
      return;
    }
    if (draft.category == Category.INTERNAL_FLOAT) {
      number(draft, value, from);
      return;
    }
    Encoding encoding = draft.encoding();
    switch (value) {
      case Expression.FigurativeConstant(Span _, Figurative which) ->
          repeat(figurative(which, encoding), from, to);
      case Expression.All(Span _, Expression of) -> repeat(constant(of, encoding), from, to);
      case Expression.Constant(Span _, Literal literal) -> text(literal, encoding, from, to);
      case Expression.Reference _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _,
          Expression.Unary _,
          Expression.Binary _ -> {}
    }
  }

  private void number(Draft draft, Expression value, int from) {
    BigDecimal number =
        value instanceof Expression.Constant(Span _, Literal.Float(String text))
            ? new BigDecimal(text.replace(',', '.'))
            : new BigDecimal(unscaled(value), scale(value));
    byte[] stored = new byte[HexNumber.REGISTER_BYTES];
    if (draft.usage == Usage.FLOAT_SHORT) {
      HexNumber.of(number, HexNumber.SHORT_DIGITS).storeShort(stored, 0);
    } else {
      HexNumber.of(number, HexNumber.LONG_DIGITS).storeLong(stored, 0);
    }
    System.arraycopy(stored, 0, bytes, from, (int) draft.length);
  }

  private void text(Literal literal, Encoding encoding, int from, int to) {
    byte[] text = LiteralBytes.of(literal, page, encoding);
    if (text != null) {
      int length = Math.min(text.length, to - from);
      System.arraycopy(text, 0, bytes, from, length);
      repeat(encoding.bytes(encoding.space()), from + length, to);
    }
  }

  private byte[] figurative(Figurative which, Encoding encoding) {
    return encoding == Encoding.DISPLAY
        ? new byte[] {LiteralBytes.of(which, page, options.apost(), collating)}
        : LiteralBytes.of(which, encoding, options.apost());
  }

  private byte @Nullable [] constant(Expression of, Encoding encoding) {
    return switch (of) {
      case Expression.FigurativeConstant(Span _, Figurative which) -> figurative(which, encoding);
      case Expression.Constant(Span _, Literal literal) -> LiteralBytes.of(literal, page, encoding);
      default -> null;
    };
  }

  private void repeat(byte @Nullable [] text, int from, int to) {
    for (int i = from; text != null && text.length > 0 && i < to; i++) {
      bytes[i] = text[(i - from) % text.length];
    }
  }

  private static BigInteger unscaled(Expression value) {
    return value instanceof Expression.Constant(Span _, Literal.Number number)
        ? number.unscaled()
        : BigInteger.ZERO;
  }

  private static int scale(Expression value) {
    return value instanceof Expression.Constant(Span _, Literal.Number number) ? number.scale() : 0;
  }
}
