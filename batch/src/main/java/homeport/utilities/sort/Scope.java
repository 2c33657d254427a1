package homeport.utilities.sort;

import homeport.data.CodePage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.Collating;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.Encoding;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.ShortYear;
import homeport.utilities.sort.reformat.Source;
import homeport.utilities.sort.reformat.SystemDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the parser of a statement knows besides the statement: where problems go, the code page,
/// the date of the run, and the parsed fields `%nn` so far.
final class Scope {
  private static final int CONSTANT_MAX = 1 << 15;

  private final Problems problems;
  private final CodePage codePage;
  private final LocalDateTime now;
  private final Collation collation;
  private final Map<Integer, ParsedField> parsed = new HashMap<>();
  private int parsedBytes;

  /// Where a parsed field stands in the source.
  record ParsedField(int offset, int length) {}

  Scope(Problems problems, CodePage codePage, LocalDateTime now, Collation collation) {
    this.problems = problems;
    this.codePage = codePage;
    this.now = now;
    this.collation = collation;
  }

  /// The same for another statement, without parsed fields.
  Scope fresh() {
    return new Scope(problems, codePage, now, collation);
  }

  Problems problems() {
    return problems;
  }

  CodePage codePage() {
    return codePage;
  }

  /// The first year of those that two digits can mean.
  int century() {
    return collation.century();
  }

  /// Minus zero is less than zero.
  boolean signedZero() {
    return collation.signedZero();
  }

  /// The alternate collating sequence.
  byte[] alternate() {
    return collation.alternate();
  }

  /// A field of a format; null with a problem.
  ///
  /// @param key it is a control field, not one that is compared
  Condition.@Nullable Field field(Span at, int position, int length, Value format, boolean key) {
    String name = format instanceof Value.Word(_, String text, _) ? text : "";
    FieldValues values = values();
    if (ShortYear.named(name)) {
      ShortYear year = ShortYear.of(name, length, century());
      if (year == null || !values.reaches(at, position + length - 1)) {
        problems.add(
            new SortProblem.InvalidField(
                at, "a field of format " + name + " cannot have " + length + " bytes"));
        return null;
      }
      return new Condition.Field(position - 1, length, FieldFormat.CH, year);
    }
    boolean alternate = name.equals("AQ");
    FieldFormat known = alternate ? FieldFormat.CH : values.format(format);
    if (known == null) {
      return null;
    }
    int max = alternate ? FieldFormat.CH.compareMax() : key ? known.keyMax() : known.compareMax();
    return values.fits(at, position, length, known, max)
        ? new Condition.Field(position - 1, length, known, encoding(known, alternate))
        : null;
  }

  /// How a field of a format compares.
  Encoding encoding(FieldFormat format, boolean alternate) {
    return alternate ? new Collating(collation.alternate()) : collation.of(format);
  }

  FieldValues values() {
    return new FieldValues(problems);
  }

  SystemDate dates() {
    return new SystemDate(now, codePage);
  }

  LocalDateTime now() {
    return now;
  }

  /// Tells an error of syntax, and is null.
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of any type
  <T> @Nullable T fail(Span at, String what) {
    problems.add(new SortProblem.Syntax(at, what));
    return null;
  }

  /// Tells that something is not there, and is null.
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of any type
  <T> @Nullable T refuse(Span at, String what) {
    problems.add(new SortProblem.NotSupported(at, what));
    return null;
  }

  /// A place for a parsed field; the one it has when it is parsed again.
  ParsedField define(int number, int length) {
    ParsedField known = parsed.get(number);
    if (known != null && known.length() >= length) {
      return known;
    }
    ParsedField field = new ParsedField(Source.PARSED + parsedBytes, length);
    parsedBytes += length;
    parsed.put(number, field);
    return field;
  }

  /// The field that `%nn` names, or null; a problem is told when it is not parsed before.
  @Nullable ParsedField parsed(Span at, String word) {
    String digits = word.substring(1);
    ParsedField field =
        FieldValues.digits(digits) && digits.length() <= 3
            ? parsed.get(Integer.parseInt(digits))
            : null;
    return field != null ? field : fail(at, "`" + word + "` is no field that PARSE finds before");
  }

  int parsedBytes() {
    return parsedBytes;
  }

  /// The bytes of a constant, repeated as its kind says; null with a problem.
  byte @Nullable [] bytes(Value.Constant constant) {
    String kind = constant.kind();
    int digits = 0;
    while (digits < kind.length() && Character.isDigit(kind.charAt(digits))) {
      digits++;
    }
    String letters = kind.substring(digits);
    int count = digits == 0 ? 1 : digits > 4 ? 0 : Integer.parseInt(kind.substring(0, digits));
    byte[] once =
        switch (letters) {
          case "C", "" -> codePage.encode(constant.text());
          case "X" -> hex(constant);
          default -> fail(constant.at(), "a constant begins with C' or X'");
        };
    if (once == null) {
      return null;
    }
    if (count == 0 || (long) once.length * count > CONSTANT_MAX) {
      return fail(constant.at(), "the constant has no bytes, or too many");
    }
    byte[] all = new byte[once.length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(once, 0, all, i * once.length, once.length);
    }
    return all;
  }

  private byte @Nullable [] hex(Value.Constant constant) {
    try {
      byte[] bytes = HexFormat.of().parseHex(constant.text());
      if (bytes.length > 0) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    return fail(constant.at(), "X'…' holds pairs of hexadecimal digits");
  }

  /// The one byte of a constant; null with a problem.
  @Nullable Byte oneByte(Value value) {
    byte[] bytes = value instanceof Value.Constant constant ? bytes(constant) : null;
    if (bytes == null || bytes.length != 1) {
      return fail(value.at(), "a constant of one byte is wanted here");
    }
    return bytes[0];
  }

  static byte[] fill(int count, byte with) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, with);
    return bytes;
  }
}
