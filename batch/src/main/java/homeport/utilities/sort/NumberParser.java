package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.reformat.EditMask;
import homeport.utilities.sort.reformat.EditPattern;
import homeport.utilities.sort.reformat.Numeral;
import homeport.utilities.sort.reformat.Numeral.Operator;
import homeport.utilities.sort.reformat.OutputFormat;
import homeport.utilities.sort.reformat.Piece;
import homeport.utilities.sort.reformat.Source;
import homeport.utilities.sort.reformat.TimeStamp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Numbers in reformatting statements: fields and arithmetic, and how they are shown (z/OS DFSORT
/// Application Programming Guide, OUTREC, "p,m,f", "(expression)", "Mn", "EDIT", "TO").
final class NumberParser {
  private static final int PATTERN_DIGITS_MAX = 31;
  private static final int LENGTH_MAX = 44;
  private static final int DEPTH_MAX = 30;
  private static final List<String> OPERATORS =
      List.of("ADD", "SUB", "MUL", "DIV", "MOD", "MIN", "MAX");

  private final Scope scope;
  private final FieldValues values;

  NumberParser(Scope scope) {
    this.scope = scope;
    this.values = scope.values();
  }

  /// True when what comes next shows a number or reckons with it.
  static boolean continues(Cursor in) {
    String word = in.word(0);
    return OPERATORS.contains(word)
        || word.matches("M[0-9]{1,2}")
        || List.of("EDIT", "TO", "SIGNS", "LENGTH").contains(in.keyword());
  }

  /// A number, with all that is reckoned with it and how it is shown; null with a problem.
  @Nullable Piece shown(Cursor in) {
    Numeral number = expression(in, 1, 0);
    return number == null ? null : shown(in, number);
  }

  /// A number without operators.
  @Nullable Numeral operandOf(Cursor in) {
    return operand(in, 0);
  }

  /// A number with the operators behind it.
  private @Nullable Numeral expression(Cursor in, int rank, int depth) {
    if (depth > DEPTH_MAX) {
      return scope.fail(in.at(), "the expression is nested too deep");
    }
    Numeral left = operand(in, depth);
    while (left != null && OPERATORS.contains(in.word(0))) {
      Operator operator = Operator.valueOf(in.word(0));
      if (operator.rank < rank) {
        break;
      }
      in.skip(1);
      Numeral right = expression(in, operator.rank + 1, depth + 1);
      left = right == null ? null : new Numeral.Arithmetic(operator, left, right);
    }
    return left;
  }

  private @Nullable Numeral operand(Cursor in, int depth) {
    Value value = in.peek();
    if (value instanceof Value.Group group) {
      in.skip(1);
      Cursor inner = new Cursor(group);
      Numeral number = expression(inner, 1, depth + 1);
      return number != null && !inner.atEnd()
          ? scope.fail(inner.at(), "an operator or `)` is wanted here")
          : number;
    }
    String word = in.word(0);
    if (word.startsWith("%")) {
      Scope.ParsedField field = scope.parsed(in.at(), word);
      in.skip(1);
      return field == null ? null : field(in, field.offset(), field.length());
    }
    if (word.startsWith("+") || word.startsWith("-")) {
      return constant(in, word);
    }
    if (value == null || in.peek(1) == null) {
      return scope.fail(in.at(), "a number is wanted here: a field, +n or an expression");
    }
    int position = values.positive(value, "position");
    int length = position < 0 ? -1 : values.positive(Objects.requireNonNull(in.peek(1)), "length");
    in.skip(2);
    return length < 0 ? null : field(in, position - 1, length);
  }

  private @Nullable Numeral constant(Cursor in, String word) {
    String digits = word.substring(1);
    if (!FieldValues.digits(digits) || digits.length() > PATTERN_DIGITS_MAX) {
      return scope.fail(in.at(), "`" + word + "` is no number of up to 31 digits");
    }
    in.skip(1);
    BigInteger number = new BigInteger(digits);
    return new Numeral.Constant(word.startsWith("-") ? number.negate() : number);
  }

  /// The format that stands behind position and length.
  private @Nullable Numeral field(Cursor in, int offset, int length) {
    Value format = in.peek();
    if (format == null) {
      return scope.fail(in.at(), "the format of a number is wanted here");
    }
    TimeStamp stamp = TimeStamp.of(in.word(0));
    if (stamp != null) {
      in.skip(1);
      return stamp.length() == length
          ? new Numeral.Stamp(offset, stamp)
          : scope.fail(format.at(), "this format has fields of " + stamp.length() + " bytes");
    }
    FieldFormat known = values.format(format);
    if (known == null) {
      return null;
    }
    in.skip(1);
    int max =
        switch (known) {
          case BI, FI, PD0 -> 8;
          case PD -> 16;
          case ZD -> 31;
          case FS -> 32;
          case UFF, SFF -> 44;
          case CH, OL, LS, TS, ASL, AST, AC, FL -> 0;
        };
    if (max == 0) {
      return scope.fail(format.at(), "a field of format " + known + " is not shown as a number");
    }
    boolean parsed = offset >= Source.PARSED;
    return values.fits(format.at(), parsed ? 1 : offset + 1, length, known, max)
        ? new Numeral.Field(offset, length, known, scope.signedZero())
        : null;
  }

  /// How a number is shown. Without a word about it, by the mask M0.
  @Nullable Piece shown(Cursor in, Numeral number) {
    String mask = "";
    Span at = in.at();
    Value pattern = null;
    Value to = null;
    Value signs = null;
    int width = 0;
    while (continues(in) && !OPERATORS.contains(in.word(0))) {
      if (in.word(0).startsWith("M")) {
        mask = in.word(0);
        in.skip(1);
        continue;
      }
      Value.Keyed keyed = (Value.Keyed) Objects.requireNonNull(in.take());
      switch (keyed.name()) {
        case "EDIT" -> pattern = keyed.value();
        case "TO" -> to = keyed.value();
        case "SIGNS" -> signs = keyed.value();
        default -> {
          width = values.positive(keyed.value(), "length");
          if (width < 0) {
            return null;
          }
        }
      }
    }
    if (to != null) {
      return converted(number, to, width);
    }
    EditPattern.Signs own = signs == null ? null : signs(signs);
    if (signs != null && own == null) {
      return null;
    }
    return pattern != null
        ? edited(number, pattern, own, width)
        : masked(at, number, mask.isEmpty() ? "M0" : mask, own, width);
  }

  private @Nullable Piece converted(Numeral number, Value to, int width) {
    String name = to instanceof Value.Word(_, String text, _) ? text : "";
    OutputFormat format = OutputFormat.of(name);
    if (format == null) {
      return scope.fail(to.at(), "`TO` needs one of BI, FI, PD, PDC, PDF, ZD, ZDC, ZDF, FS, CSF");
    }
    int used = width == 0 ? format.width(Math.min(number.digits(), 31)) : width;
    return used > format.widthMax()
        ? scope.fail(to.at(), "a field of this format has " + format.widthMax() + " bytes at most")
        : new Piece.Converted(number, format, used);
  }

  private @Nullable Piece masked(
      Span at, Numeral number, String name, EditPattern.@Nullable Signs signs, int width) {
    EditMask mask = EditMask.of(name);
    if (mask == null || width > LENGTH_MAX) {
      return scope.fail(at, mask == null ? "there is no mask " + name : "LENGTH is 44 at most");
    }
    return new Piece.Edited(
        number, mask.pattern(Math.min(number.digits(), 31), signs, width, scope.codePage()));
  }

  private @Nullable Piece edited(
      Numeral number, Value value, EditPattern.@Nullable Signs signs, int width) {
    String text = value instanceof Value.Group group ? unquoted(group.text()) : "";
    int digits = EditPattern.digits(text);
    if (digits == 0 || digits > PATTERN_DIGITS_MAX || text.length() > LENGTH_MAX) {
      return scope.fail(
          value.at(), "a pattern has 1 to 31 of I and T, and up to 44 characters in all");
    }
    if (text.contains("S") && signs == null) {
      return scope.refuse(value.at(), "a pattern with S but without SIGNS");
    }
    return new Piece.Edited(
        number,
        new EditPattern(
            text, signs == null ? EditPattern.Signs.NONE : signs, width, scope.codePage()));
  }

  private static String unquoted(String text) {
    return text.length() >= 2 && text.startsWith("'") && text.endsWith("'")
        ? text.substring(1, text.length() - 1).replace("''", "'")
        : text.replace("''", "'");
  }

  /// `(lp,ln,tp,tn)`: a character each, in apostrophes when it is a comma; blank when left out.
  private EditPattern.@Nullable Signs signs(Value value) {
    List<Character> signs = new ArrayList<>();
    String text = value instanceof Value.Group group ? group.text() : "";
    int at = 0;
    while (at <= text.length() && signs.size() <= 4) {
      if (at == text.length() || text.charAt(at) == ',') {
        signs.add(' ');
        at++;
      } else {
        boolean quoted = text.startsWith("'", at) && at + 2 < text.length();
        signs.add(text.charAt(quoted ? at + 1 : at));
        at += quoted ? 3 : 1;
        if (at < text.length() && text.charAt(at) != ',') {
          return scope.fail(value.at(), "`SIGNS` has up to four characters, commas between");
        }
        at++;
      }
    }
    if (signs.isEmpty() || signs.size() > 4) {
      return scope.fail(value.at(), "`SIGNS` has up to four characters, commas between");
    }
    while (signs.size() < 4) {
      signs.add(' ');
    }
    return new EditPattern.Signs(signs.get(0), signs.get(1), signs.get(2), signs.get(3), "");
  }
}
