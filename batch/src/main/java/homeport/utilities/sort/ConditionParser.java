package homeport.utilities.sort;

import homeport.data.CodePage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.Relation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// COND of INCLUDE and OMIT (z/OS DFSORT Application Programming Guide, "INCLUDE control
/// statement"): `(p,m,f,op,constant)` and `(p,m,f,op,p,m,f)`, joined by AND before OR, grouped by
/// parentheses. Stops at the first error, which becomes a problem.
final class ConditionParser {
  private static final int DECIMAL_DIGITS_MAX = 31;
  private static final byte BLANK = 0x40;

  private final Problems problems;
  private final FieldValues values;
  private final CodePage codePage;
  private final @Nullable FieldFormat common;

  /// @param common the format of FORMAT=, or null
  ConditionParser(Problems problems, CodePage codePage, @Nullable FieldFormat common) {
    this.problems = problems;
    this.values = new FieldValues(problems);
    this.codePage = codePage;
    this.common = common;
  }

  /// The condition, or null with a problem.
  @Nullable Condition parse(Value cond) {
    return switch (cond) {
      case Value.Word(Span at, String text) ->
          switch (text) {
            case "ALL" -> new Condition.Always(true);
            case "NONE" -> new Condition.Always(false);
            default -> fail(at, "`COND` is `ALL`, `NONE` or comparisons in parentheses");
          };
      case Value.Constant constant ->
          fail(constant.at(), "`COND` is `ALL`, `NONE` or comparisons in parentheses");
      case Value.Group group -> group(group);
    };
  }

  private @Nullable Condition fail(Span at, String what) {
    problems.add(new SortProblem.Syntax(at, what));
    return null;
  }

  /// Goes through the parts of one pair of parentheses.
  private static final class Cursor {
    private final Value.Group group;
    private int next;

    Cursor(Value.Group group) {
      this.group = group;
    }

    @Nullable Value peek() {
      return peek(0);
    }

    @Nullable Value peek(int ahead) {
      int i = next + ahead;
      return i < group.parts().size() ? group.parts().get(i) : null;
    }

    Span at() {
      Value value = peek();
      return value == null ? group.at() : value.at();
    }

    /// The text of a word, empty for anything else.
    String word(int ahead) {
      return peek(ahead) instanceof Value.Word(_, String text) ? text : "";
    }

    boolean takes(String word, String symbol) {
      boolean found = word(0).equals(word) || word(0).equals(symbol);
      next += found ? 1 : 0;
      return found;
    }
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
    in.next++;
    return group(group);
  }

  private @Nullable Condition comparison(Cursor in) {
    Condition.Field field = field(in);
    if (field == null) {
      return null;
    }
    Span at = in.at();
    String word = in.word(0);
    Relation relation = Relation.of(word);
    if (relation == null) {
      if (SortSupport.OPERATORS_NOT.contains(word)) {
        problems.add(new SortProblem.NotSupported(at, "the test `" + word + "`"));
        return null;
      }
      return fail(at, "a comparison operator is wanted here: EQ, NE, GT, GE, LT or LE");
    }
    in.next++;
    Value right = in.peek();
    return switch (right) {
      case null -> fail(at, "something to compare with is missing");
      case Value.Group group -> fail(group.at(), "a constant or a field is wanted here");
      case Value.Constant constant -> {
        in.next++;
        yield withConstant(field, relation, constant);
      }
      case Value.Word number when FieldValues.digits(in.word(1)) -> {
        Condition.Field other = field(in);
        yield other == null ? null : withField(number.at(), field, relation, other);
      }
      case Value.Word number -> {
        in.next++;
        yield withNumber(field, relation, number);
      }
    };
  }

  private Condition.@Nullable Field field(Cursor in) {
    Span at = in.at();
    if (in.peek(0) == null || in.peek(1) == null) {
      problems.add(new SortProblem.Syntax(at, "a field is wanted here: position, length, format"));
      return null;
    }
    int position = values.positive(Objects.requireNonNull(in.peek(0)), "position");
    int length = position < 0 ? -1 : values.positive(Objects.requireNonNull(in.peek(1)), "length");
    if (length < 0) {
      return null;
    }
    in.next += 2;
    FieldFormat format = format(in);
    if (format == null || !values.fits(at, position, length, format, format.compareMax())) {
      return null;
    }
    return new Condition.Field(position - 1, length, format);
  }

  /// A format that stands with its field wins over FORMAT.
  private @Nullable FieldFormat format(Cursor in) {
    String word = in.word(0);
    boolean formatMissing =
        in.peek() == null
            || Relation.of(word) != null
            || SortSupport.OPERATORS_NOT.contains(word)
            || List.of("AND", "OR", "&", "|").contains(word);
    if (!formatMissing) {
      Value value = in.peek();
      in.next++;
      return value == null ? null : values.format(value);
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
    boolean can = a == b || a.decimal() && b.decimal() || !a.signed() && !b.signed();
    if (!can) {
      return incomparable(at, "a field of format " + a + " cannot be compared with one of " + b);
    }
    if (a != b && !a.signed() && one.length() != other.length()) {
      problems.add(
          new SortProblem.NotSupported(at, "a comparison of CH and BI fields of unlike lengths"));
      return null;
    }
    return new Condition.WithField(one, relation, other);
  }

  private @Nullable Condition withConstant(
      Condition.Field field, Relation relation, Value.Constant constant) {
    if (field.format().signed()) {
      return incomparable(
          constant.at(), "a field of format " + field.format() + " is compared with numbers");
    }
    return switch (constant.kind()) {
      case "C" -> {
        byte[] bytes = codePage.encode(constant.text());
        yield bytes.length == 0
            ? fail(constant.at(), "the constant is empty")
            : Condition.WithConstant.bytes(field, relation, bytes, BLANK);
      }
      case "X" -> {
        byte[] bytes = hex(constant);
        yield bytes == null ? null : Condition.WithConstant.bytes(field, relation, bytes, (byte) 0);
      }
      case "B", "Y" -> {
        problems.add(
            new SortProblem.NotSupported(
                constant.at(), "the constant `" + constant.kind() + "'…'`"));
        yield null;
      }
      default -> fail(constant.at(), "a constant begins with C' or X'");
    };
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
    problems.add(new SortProblem.Syntax(constant.at(), "X'…' holds pairs of hexadecimal digits"));
    return null;
  }

  private @Nullable Condition withNumber(
      Condition.Field field, Relation relation, Value.Word number) {
    String text = number.text();
    String digits = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
    if (!FieldValues.digits(digits)) {
      if (text.startsWith("DATE") || text.startsWith("&DATE") || text.equals("NUM")) {
        problems.add(new SortProblem.NotSupported(number.at(), "the constant `" + text + "`"));
        return null;
      }
      return fail(number.at(), "`" + text + "` is neither a constant nor a field");
    }
    if (digits.length() > DECIMAL_DIGITS_MAX) {
      return fail(number.at(), "a number has " + DECIMAL_DIGITS_MAX + " digits at most");
    }
    BigInteger value = new BigInteger(text.startsWith("+") ? digits : text);
    return switch (field.format()) {
      case CH -> incomparable(number.at(), "a field of format CH is compared with C'…' or X'…'");
      case BI ->
          value.signum() < 0
              ? incomparable(number.at(), "a field of format BI has no sign")
              : Condition.WithConstant.number(field, relation, value);
      case FI, PD, ZD, OL, LS, TS -> Condition.WithConstant.number(field, relation, value);
    };
  }
}
