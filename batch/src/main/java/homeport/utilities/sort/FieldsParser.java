package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.engine.SumField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lists of FIELDS: `(p,m,f,s,…)` of SORT and `(p,m,f,…)` of SUM, the format left out when
/// FORMAT gives it for all (z/OS DFSORT Application Programming Guide, "SORT control statement",
/// "SUM control statement").
final class FieldsParser {
  /// Most bytes of all control fields together.
  private static final int KEY_MAX = 4092;

  private static final int SUM_DIGITS_MAX = 31;
  private final Problems problems;
  private final FieldValues values;

  FieldsParser(Problems problems) {
    this.problems = problems;
    this.values = new FieldValues(problems);
  }

  /// One field as written.
  private record Written(Span at, int position, int length, FieldFormat format) {}

  /// The control fields; empty with a problem.
  List<KeyField> keys(Value.Group group, @Nullable FieldFormat common) {
    List<KeyField> keys = new ArrayList<>();
    List<Value> parts = group.parts();
    boolean formats = common == null || parts.size() >= 4 && !order(parts.get(2));
    int size = formats ? 4 : 3;
    if (parts.size() % size != 0) {
      problems.add(
          new SortProblem.Syntax(
              group.at(),
              size == 4
                  ? "each control field needs position, length, format and order"
                  : "each control field needs position, length and order"));
      return List.of();
    }
    int width = 0;
    for (int i = 0; i < parts.size(); i += size) {
      Written field = field(parts.subList(i, i + size - 1), common);
      Value order = parts.get(i + size - 1);
      if (field == null || !checkOrder(order)) {
        return List.of();
      }
      if (!values.fits(
          field.at(), field.position(), field.length(), field.format(), field.format().keyMax())) {
        return List.of();
      }
      width += field.length();
      keys.add(
          new KeyField(
              field.position() - 1,
              field.length(),
              field.format(),
              order instanceof Value.Word(_, String text, _) && text.equals("D")));
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

  private static boolean order(Value value) {
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

  private @Nullable Written field(List<Value> parts, @Nullable FieldFormat common) {
    int position = values.positive(parts.get(0), "position");
    int length = position < 0 ? -1 : values.positive(parts.get(1), "length");
    if (length < 0) {
      return null;
    }
    FieldFormat format = parts.size() > 2 ? values.format(parts.get(2)) : common;
    return format == null ? null : new Written(parts.get(0).at(), position, length, format);
  }

  /// The fields to add up; empty with a problem.
  List<SumField> sums(Value.Group group, @Nullable FieldFormat common) {
    List<Value> parts = group.parts();
    int size = common == null || parts.size() % 2 != 0 ? 3 : 2;
    if (size == 2 && parts.size() >= 3 && FieldFormat.of(text(parts.get(2))) != null) {
      size = 3;
    }
    if (parts.size() % size != 0) {
      problems.add(
          new SortProblem.Syntax(group.at(), "each field needs position, length and format"));
      return List.of();
    }
    List<SumField> sums = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += size) {
      Written field = field(parts.subList(i, i + size), common);
      if (field == null || !summable(field)) {
        return List.of();
      }
      sums.add(new SumField(field.position() - 1, field.length(), field.format()));
    }
    return sums;
  }

  private static String text(Value value) {
    return value instanceof Value.Word(_, String text, _) ? text : "";
  }

  private boolean summable(Written field) {
    boolean can =
        switch (field.format()) {
          case BI, FI -> field.length() == 2 || field.length() == 4 || field.length() == 8;
          case PD -> field.length() <= 16;
          case ZD -> field.length() <= SUM_DIGITS_MAX;
          case CH, OL, LS, TS, FS, UFF, SFF, PD0, AC, FL -> false;
        };
    if (!can) {
      problems.add(
          new SortProblem.InvalidField(
              field.at(),
              "SUM adds fields of BI and FI with 2, 4 or 8 bytes, PD up to 16 and ZD up to 31, not "
                  + field.format()
                  + " with "
                  + field.length()));
    }
    return can && values.fits(field.at(), field.position(), field.length(), field.format(), 31);
  }
}
