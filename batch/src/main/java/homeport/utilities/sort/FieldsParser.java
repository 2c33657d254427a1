package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.BitField;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.engine.SumField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lists of FIELDS: `(p,m,f,s,…)` of SORT and `(p,m,f,…)` of SUM, where a field may leave its
/// format out when FORMAT gives one (z/OS DFSORT Application Programming Guide, "SORT control
/// statement", "SUM control statement").
final class FieldsParser {
  /// Most bytes of all control fields together.
  private static final int KEY_MAX = 4092;

  private static final int SUM_DIGITS_MAX = 31;
  private final Scope scope;
  private final Problems problems;
  private final FieldValues values;

  FieldsParser(Scope scope) {
    this.scope = scope;
    this.problems = scope.problems();
    this.values = scope.values();
  }

  /// The control fields; empty with a problem.
  List<KeyField> keys(Value.Group group, @Nullable Value common) {
    List<KeyField> keys = new ArrayList<>();
    Cursor in = new Cursor(group);
    int width = 0;
    while (!in.atEnd()) {
      Value position = in.take();
      Value length = in.take();
      Value format = common != null && order(in.peek()) ? common : in.take();
      Value order = in.take();
      if (position == null || length == null || format == null || order == null) {
        return missing(group, "each control field needs position, length, format and order");
      }
      KeyField key = key(position, length, format, order);
      if (key == null) {
        return List.of();
      }
      width += key.length();
      keys.add(key);
    }
    if (keys.isEmpty()) {
      return missing(group, "each control field needs position, length, format and order");
    }
    if (width > KEY_MAX) {
      problems.add(
          new SortProblem.InvalidField(
              group.at(),
              "the control fields have " + width + " bytes together, more than " + KEY_MAX));
      return List.of();
    }
    return keys;
  }

  private <T> List<T> missing(Value.Group group, String what) {
    problems.add(new SortProblem.Syntax(group.at(), what));
    return List.of();
  }

  private @Nullable KeyField key(Value position, Value length, Value format, Value order) {
    boolean descending = text(order).equals("D");
    if (text(position).contains(".") || text(length).contains(".")) {
      KeyField bits = bits(position, length, format, descending);
      return bits != null && checkOrder(order) ? bits : null;
    }
    int p = values.positive(position, "position");
    int m = p < 0 ? -1 : values.positive(length, "length");
    Condition.Field field = m < 0 ? null : scope.field(position.at(), p, m, format, true);
    return field != null && checkOrder(order)
        ? new KeyField(field.offset(), m, field.encoding(), descending)
        : null;
  }

  private static boolean order(@Nullable Value value) {
    return value instanceof Value.Word(_, String text, _)
        && (text.equals("A") || text.equals("D") || text.equals("E"));
  }

  private boolean checkOrder(Value value) {
    String text = text(value);
    if (text.equals("A") || text.equals("D")) {
      return true;
    }
    problems.add(
        text.equals("E")
            ? new SortProblem.NotSupported(value.at(), "order E, a user exit,")
            : new SortProblem.Syntax(value.at(), "the order is wanted here: A or D"));
    return false;
  }

  /// `p.b,m.b,BI`: a field of bits.
  private @Nullable KeyField bits(Value position, Value length, Value format, boolean descending) {
    int from = eighths(position, 8);
    int count = from < 0 ? -1 : eighths(length, 0);
    if (count < 0) {
      return null;
    }
    if (!text(format).equals("BI") || count == 0) {
      problems.add(new SortProblem.InvalidField(format.at(), "a field of bits is one of BI"));
      return null;
    }
    int first = from - 8;
    BitField field = new BitField(first % 8, count);
    boolean fits =
        values.fits(
            position.at(), first / 8 + 1, field.length(), FieldFormat.BI, FieldFormat.BI.keyMax());
    return fits ? new KeyField(first / 8, field.length(), field, descending) : null;
  }

  /// `n.b` in bits, `least` or more; -1 with a problem.
  private int eighths(Value value, int least) {
    String text = text(value);
    if (text.matches("[0-9]{1,5}([.][0-7])?")) {
      int dot = text.indexOf('.');
      int bytes = Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
      int bits = 8 * bytes + (dot < 0 ? 0 : text.charAt(dot + 1) - '0');
      if (bits >= least) {
        return bits;
      }
    }
    problems.add(
        new SortProblem.InvalidField(value.at(), "`" + text + "` is no number of bytes and bits"));
    return -1;
  }

  /// The fields to add up; empty with a problem.
  List<SumField> sums(Value.Group group, @Nullable Value common) {
    List<SumField> sums = new ArrayList<>();
    Cursor in = new Cursor(group);
    while (!in.atEnd()) {
      Value position = in.take();
      Value length = in.take();
      boolean given = common == null || !in.atEnd() && !in.number(0);
      Value format = given ? in.take() : common;
      if (position == null || length == null || format == null) {
        return missing(group, "each field needs position, length and format");
      }
      int p = values.positive(position, "position");
      int m = p < 0 ? -1 : values.positive(length, "length");
      FieldFormat known = m < 0 ? null : values.format(format);
      if (known == null || !summable(position.at(), p, m, known)) {
        return List.of();
      }
      sums.add(new SumField(p - 1, m, known));
    }
    return sums;
  }

  private static String text(Value value) {
    return value instanceof Value.Word(_, String text, _) ? text : "";
  }

  private boolean summable(Span at, int position, int length, FieldFormat format) {
    boolean can =
        switch (format) {
          case BI, FI -> length == 2 || length == 4 || length == 8;
          case FL -> length == 4 || length == 8 || length == 16;
          case PD -> length <= 16;
          case ZD -> length <= SUM_DIGITS_MAX;
          case CH, OL, LS, TS, ASL, AST, FS, UFF, SFF, PD0, AC -> false;
        };
    if (!can) {
      problems.add(
          new SortProblem.InvalidField(
              at,
              "SUM adds fields of BI and FI with 2, 4 or 8 bytes, FL with 4, 8 or 16, PD up to 16"
                  + " and ZD up to 31, not "
                  + format
                  + " with "
                  + length));
    }
    return can && values.fits(at, position, length, format, 31);
  }
}
