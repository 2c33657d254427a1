package homeport.utilities.sort;

import homeport.data.CodePage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.BitTest;
import homeport.utilities.sort.engine.Collating;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.Relation;
import homeport.utilities.sort.engine.ShortYear;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// COND of INCLUDE and OMIT (z/OS DFSORT Application Programming Guide, "INCLUDE control
/// statement"): `(p,m,f,op,constant)` and `(p,m,f,op,p,m,f)`, joined by AND before OR, grouped by
/// parentheses. Stops at the first error, which becomes a problem.
final class ConditionParser {
  private static final int DECIMAL_DIGITS_MAX = 31;
  private static final byte BLANK = 0x40;

  private final Scope scope;
  private final Problems problems;
  private final FieldValues values;
  private final CodePage codePage;
  private final @Nullable Value common;

  /// @param common the format of FORMAT=, or null
  ConditionParser(Scope scope, @Nullable Value common) {
    this.scope = scope;
    this.problems = scope.problems();
    this.values = scope.values();
    this.codePage = scope.codePage();
    this.common = common;
  }

  /// The condition, or null with a problem.
  @Nullable Condition parse(Value cond) {
    return switch (cond) {
      case Value.Word(Span at, String text, _) ->
          switch (text) {
            case "ALL" -> new Condition.Always(true);
            case "NONE" -> new Condition.Always(false);
            default -> fail(at, "`COND` is `ALL`, `NONE` or comparisons in parentheses");
          };
      case Value.Constant _, Value.Column _, Value.Keyed _, Value.Call _ ->
          fail(cond.at(), "`COND` is `ALL`, `NONE` or comparisons in parentheses");
      case Value.Group group -> group(group);
    };
  }

  private @Nullable Condition fail(Span at, String what) {
    problems.add(new SortProblem.Syntax(at, what));
    return null;
  }

  private @Nullable Condition group(Value.Group group) {
    Cursor in = new Cursor(group);
    if (group.parts().size() == 1 && !in.word(0).isEmpty()) {
      return parse(group.parts().getFirst());
    }
    List<Condition> any = new ArrayList<>();
    do {
      Condition all = conjunction(in);
      if (all == null) {
        return null;
      }
      any.add(all);
    } while (in.takes("OR", "|"));
    if (in.peek() != null) {
      return fail(in.at(), "`AND`, `OR` or the end is wanted here");
    }
    return any.size() == 1 ? any.getFirst() : new Condition.Or(any);
  }

  private @Nullable Condition conjunction(Cursor in) {
    List<Condition> all = new ArrayList<>();
    do {
      Condition one = in.peek() instanceof Value.Group group ? inner(in, group) : comparison(in);
      if (one == null) {
        return null;
      }
      all.add(one);
    } while (in.takes("AND", "&"));
    return all.size() == 1 ? all.getFirst() : new Condition.And(all);
  }

  private @Nullable Condition inner(Cursor in, Value.Group group) {
    in.skip(1);
    return group(group);
  }

  private @Nullable Condition comparison(Cursor in) {
    if (substrings(in)) {
      return substring(in);
    }
    Condition.Field field = field(in);
    if (field == null) {
      return null;
    }
    Span at = in.at();
    String word = in.word(0);
    Relation relation = Relation.of(word);
    if (relation == null) {
      return BitTest.OPERATORS.contains(word)
          ? bits(in, field)
          : fail(at, "a comparison operator is wanted here: EQ, NE, GT, GE, LT or LE");
    }
    in.skip(1);
    Value right = in.peek();
    if (right == null) {
      return fail(at, "something to compare with is missing");
    }
    if (right instanceof Value.Constant constant) {
      in.skip(1);
      return constant.kind().equals("B")
          ? bitPattern(field, relation, constant)
          : withConstant(field, relation, constant);
    }
    String text = in.word(0);
    if (text.equals("NUM")) {
      in.skip(1);
      return numeric(right.at(), field, relation);
    }
    String number = new DateParser(scope).digits(right);
    if (number != null) {
      in.skip(1);
      return withNumber(right.at(), field, relation, number);
    }
    byte[] date = new DateParser(scope).constant(right);
    if (date != null) {
      in.skip(1);
      return withDate(right.at(), field, relation, date);
    }
    if (text.startsWith("%") || in.number(0) && in.number(1)) {
      Condition.Field other = field(in);
      return other == null ? null : withField(right.at(), field, relation, other);
    }
    if (right instanceof Value.Word plain) {
      in.skip(1);
      return withNumber(right.at(), field, relation, plain.text());
    }
    return fail(right.at(), "a constant or a field is wanted here");
  }

  /// A field of the format SS comes next, written with it or of FORMAT=SS.
  private boolean substrings(Cursor in) {
    boolean parsed = in.word(0).startsWith("%");
    if (!parsed && !in.number(0)) {
      return false;
    }
    String behind = in.word(parsed ? 1 : 2);
    boolean all = common instanceof Value.Word(_, String text, _) && text.equals("SS");
    return behind.equals("SS") || all && Relation.of(behind) != null;
  }

  /// `p,m,SS,EQ,C'…'`: the shorter of field and constant stands somewhere in the other.
  private @Nullable Condition substring(Cursor in) {
    Scope.ParsedField parsed = null;
    int position = 1;
    int length;
    if (in.word(0).startsWith("%")) {
      parsed = scope.parsed(in.at(), in.word(0));
      in.skip(1);
      length = parsed == null ? -1 : parsed.length();
    } else {
      position = values.positive(in.at(), in.take(), "position");
      length = position < 0 ? -1 : values.positive(in.at(), in.take(), "length");
    }
    in.skip(in.word(0).equals("SS") ? 1 : 0);
    String word = in.word(0);
    in.skip(1);
    if (length < 0
        || !(word.equals("EQ") || word.equals("NE"))
        || !(in.peek() instanceof Value.Constant constant)) {
      return fail(in.at(), "SS compares with a constant, by EQ or NE");
    }
    in.skip(1);
    byte[] bytes = scope.bytes(constant);
    return bytes == null || !values.reaches(constant.at(), position + length - 1)
        ? null
        : new Condition.Substring(
            parsed == null ? position - 1 : parsed.offset(), length, bytes, word.equals("EQ"));
  }

  private @Nullable Condition numeric(Span at, Condition.Field field, Relation relation) {
    boolean can =
        switch (field.format()) {
          case FS, ZD, PD -> relation == Relation.EQ || relation == Relation.NE;
          case CH, BI, FI, OL, LS, TS, ASL, AST, UFF, SFF, PD0, AC, FL -> false;
        };
    return can
        ? new Condition.Numeric(field, relation == Relation.EQ)
        : incomparable(at, "NUM goes with EQ and NE and fields of FS, ZD and PD");
  }

  /// A date of the run: characters for CH and BI, a number for others.
  private @Nullable Condition withDate(
      Span at, Condition.Field field, Relation relation, byte[] date) {
    if (field.encoding() instanceof ShortYear) {
      return incomparable(at, "a date with a year of two digits is compared with `Y'…'`");
    }
    if (!field.format().signed()) {
      return Condition.WithConstant.bytes(field, relation, date, BLANK);
    }
    String digits = codePage.decode(date);
    return FieldValues.digits(digits)
        ? Condition.WithConstant.number(field, relation, new BigInteger(digits))
        : incomparable(at, "this date is no number, as the field's format wants it");
  }

  private @Nullable Condition bits(Cursor in, Condition.Field field) {
    Span at = in.at();
    String operator = in.word(0);
    in.skip(1);
    if (field.format() != FieldFormat.BI || !(in.peek() instanceof Value.Constant constant)) {
      return fail(at, "a test of bits goes with a field of BI and a constant X'…' or B'…'");
    }
    in.skip(1);
    byte[] mask = constant.kind().equals("B") ? binary(constant, false) : scope.bytes(constant);
    return mask == null ? null : BitTest.of(operator, field, mask);
  }

  /// `p,m,BI,EQ,B'1.0.…'`: some bits must be, dots may be either.
  private @Nullable Condition bitPattern(
      Condition.Field field, Relation relation, Value.Constant constant) {
    boolean can =
        field.format() == FieldFormat.BI && (relation == Relation.EQ || relation == Relation.NE);
    if (!can) {
      return fail(constant.at(), "B'…' goes with EQ and NE and fields of BI");
    }
    byte[] mask = binary(constant, true);
    byte[] ones = mask == null ? null : binary(constant, false);
    return mask == null || ones == null
        ? null
        : BitTest.pattern(field, mask, ones, relation == Relation.EQ);
  }

  /// The ones of a bit constant, or its bits that are not dots.
  private byte @Nullable [] binary(Value.Constant constant, boolean given) {
    String text = constant.text();
    if (text.isEmpty() || text.length() % 8 != 0 || !text.matches("[01.]+")) {
      scope.fail(constant.at(), "B'…' holds eights of 0, 1 and dots");
      return null;
    }
    byte[] bytes = new byte[text.length() / 8];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (given ? c != '.' : c == '1') {
        bytes[i / 8] |= (byte) (0x80 >> i % 8);
      }
    }
    return bytes;
  }

  private Condition.@Nullable Field field(Cursor in) {
    Span at = in.at();
    if (in.word(0).startsWith("%")) {
      return parsedField(in, at);
    }
    if (in.peek(0) == null || in.peek(1) == null) {
      problems.add(new SortProblem.Syntax(at, "a field is wanted here: position, length, format"));
      return null;
    }
    int position = values.positive(Objects.requireNonNull(in.peek(0)), "position");
    int length = position < 0 ? -1 : values.positive(Objects.requireNonNull(in.peek(1)), "length");
    if (length < 0) {
      return null;
    }
    in.skip(2);
    Value format = format(in);
    return format == null ? null : scope.field(at, position, length, format, false);
  }

  /// `%nn,f`: its place is behind all records, so it has no position to be checked.
  private Condition.@Nullable Field parsedField(Cursor in, Span at) {
    Scope.ParsedField parsed = scope.parsed(at, in.word(0));
    in.skip(1);
    Value format = parsed == null ? null : format(in);
    Condition.Field field =
        parsed == null || format == null
            ? null
            : scope.field(at, 1, parsed.length(), format, false);
    return parsed == null || field == null
        ? null
        : new Condition.Field(parsed.offset(), parsed.length(), field.format(), field.encoding());
  }

  /// A format that stands with its field wins over FORMAT.
  private @Nullable Value format(Cursor in) {
    String word = in.word(0);
    boolean formatMissing =
        in.peek() == null
            || Relation.of(word) != null
            || BitTest.OPERATORS.contains(word)
            || List.of("AND", "OR", "&", "|").contains(word);
    if (!formatMissing) {
      return in.take();
    }
    if (common == null) {
      problems.add(
          new SortProblem.InvalidFormat(
              in.at(), "the field has no format, and there is no FORMAT"));
    }
    return common;
  }

  private @Nullable Condition incomparable(Span at, String what) {
    problems.add(new SortProblem.InvalidComparison(at, what));
    return null;
  }

  private @Nullable Condition withField(
      Span at, Condition.Field one, Relation relation, Condition.Field other) {
    FieldFormat a = one.format();
    FieldFormat b = other.format();
    if (one.encoding() instanceof ShortYear year) {
      return other.encoding() instanceof ShortYear with && year.digits() == with.digits()
          ? new Condition.WithField(one, relation, other)
          : incomparable(at, "a date is compared with one that has as many digits");
    }
    boolean collated = one.encoding() instanceof Collating;
    boolean can =
        a == b || a.decimal() && b.decimal() || !a.signed() && !b.signed() && plain(a) && plain(b);
    if (!can
        || collated != other.encoding() instanceof Collating
        || other.encoding() instanceof ShortYear) {
      return incomparable(at, "a field of format " + a + " cannot be compared with one of " + b);
    }
    if (a != b && !a.signed() && one.length() != other.length()) {
      problems.add(
          new SortProblem.NotSupported(at, "a comparison of CH and BI fields of unlike lengths"));
      return null;
    }
    return new Condition.WithField(one, relation, other);
  }

  private static boolean plain(FieldFormat format) {
    return format == FieldFormat.CH || format == FieldFormat.BI;
  }

  private @Nullable Condition withConstant(
      Condition.Field field, Relation relation, Value.Constant constant) {
    if (field.encoding() instanceof ShortYear year) {
      byte[] form = constant.kind().equals("Y") ? year.form(dated(constant.text())) : null;
      return form == null
          ? incomparable(constant.at(), "a date of this form is compared with Y'…' of its digits")
          : Condition.WithConstant.form(field, relation, form);
    }
    if (field.format().signed()) {
      return incomparable(
          constant.at(), "a field of format " + field.format() + " is compared with numbers");
    }
    return switch (constant.kind()) {
      case "C", "" -> {
        byte[] bytes = codePage.encode(constant.text());
        yield bytes.length == 0
            ? fail(constant.at(), "the constant is empty")
            : Condition.WithConstant.bytes(field, relation, bytes, BLANK);
      }
      case "X" -> {
        byte[] bytes = scope.bytes(constant);
        yield bytes == null ? null : Condition.WithConstant.bytes(field, relation, bytes, (byte) 0);
      }
      case "Y" -> incomparable(constant.at(), "`Y'…'` is compared with fields of Y2 formats");
      default -> fail(constant.at(), "a constant begins with C' or X'");
    };
  }

  /// A constant `Y'…'`, a date of the run made digits with a year of two.
  private String dated(String text) {
    byte[] date = text.startsWith("DATE") ? new DateParser(scope).word(text, null) : null;
    return date == null ? text : codePage.decode(date).substring(2);
  }

  private @Nullable Condition withNumber(
      Span at, Condition.Field field, Relation relation, String text) {
    if (field.encoding() instanceof ShortYear) {
      return incomparable(at, "a date is compared with `Y'…'`, not with numbers");
    }
    String digits = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
    if (!FieldValues.digits(digits)) {
      if (text.startsWith("DATE") || text.startsWith("&DATE")) {
        return scope.refuse(at, "the constant `" + text + "`");
      }
      return fail(at, "`" + text + "` is neither a constant nor a field");
    }
    if (digits.length() > DECIMAL_DIGITS_MAX) {
      return fail(at, "a number has " + DECIMAL_DIGITS_MAX + " digits at most");
    }
    BigInteger value = new BigInteger(text.startsWith("+") ? digits : text);
    return switch (field.format()) {
      case CH, AC, FL ->
          incomparable(at, "a field of format " + field.format() + " is not compared with numbers");
      case BI ->
          value.signum() < 0
              ? incomparable(at, "a field of format BI has no sign")
              : Condition.WithConstant.number(field, relation, value);
      case FI, PD, ZD, OL, LS, TS, ASL, AST, FS, UFF, SFF, PD0 ->
          Condition.WithConstant.number(
              field,
              relation,
              value,
              text.startsWith("-") && value.signum() == 0 && scope.signedZero());
    };
  }
}
