package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.FieldFormat;
import org.jspecify.annotations.Nullable;

/// Positions, lengths, formats and numbers in operands. What is wrong with one becomes a problem.
public final class FieldValues {
  /// Where a field may end at most.
  static final int END_MAX = 32_752;

  private static final int DIGITS_MAX = 9;
  private final Problems problems;

  public FieldValues(Problems problems) {
    this.problems = problems;
  }

  /// A positive number, or -1 with a problem.
  public int positive(Value value, String what) {
    if (value instanceof Value.Word(Span at, String text, _)) {
      if (text.indexOf('.') > 0 && text.replace(".", "").chars().allMatch(Character::isDigit)) {
        problems.add(new SortProblem.NotSupported(at, "a field of bits, `" + text + "`,"));
        return -1;
      }
      if (digits(text) && text.length() <= DIGITS_MAX && Integer.parseInt(text) > 0) {
        return Integer.parseInt(text);
      }
      problems.add(
          new SortProblem.InvalidField(
              at, text.isEmpty() ? what + " is missing" : "`" + text + "` is no " + what));
      return -1;
    }
    problems.add(new SortProblem.InvalidField(value.at(), what + " is wanted here"));
    return -1;
  }

  /// A positive number where there may be nothing, or -1 with a problem.
  public int positive(Span at, @Nullable Value value, String what) {
    if (value == null) {
      problems.add(new SortProblem.InvalidField(at, what + " is missing"));
      return -1;
    }
    return positive(value, what);
  }

  /// True when a format is there.
  boolean known(String format) {
    return FieldFormat.of(format) != null;
  }

  /// True when a field may end there; a problem otherwise.
  boolean reaches(Span at, int end) {
    if (end > END_MAX) {
      problems.add(
          new SortProblem.InvalidField(
              at, "a field ends in position " + END_MAX + " at most, this one later"));
    }
    return end <= END_MAX;
  }

  /// A number of records, or -1 with a problem.
  public long count(Operand operand) {
    if (operand.value() instanceof Value.Word(_, String text, _)
        && digits(text)
        && text.length() <= 18) {
      return Long.parseLong(text);
    }
    problems.add(
        new SortProblem.InvalidField(
            operand.at(), "`" + operand.name() + "` needs a number of records"));
    return -1;
  }

  public static boolean digits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// The format of that name, or null with a problem.
  public @Nullable FieldFormat format(Value value) {
    if (value instanceof Value.Word(Span at, String text, _)) {
      FieldFormat format = FieldFormat.of(text);
      if (format != null) {
        return format;
      }
      problems.add(
          SortSupport.FORMATS_NOT.contains(text)
              ? new SortProblem.NotSupported(at, "the format `" + text + "`")
              : new SortProblem.InvalidFormat(
                  at, text.isEmpty() ? "a format is missing" : "`" + text + "` is no format"));
      return null;
    }
    problems.add(new SortProblem.InvalidFormat(value.at(), "a format is wanted here"));
    return null;
  }

  /// True when a field of that format can have that length and place.
  public boolean fits(Span at, int position, int length, FieldFormat format, int lengthMax) {
    if (length < format.lengthMin() || length > lengthMax) {
      problems.add(
          new SortProblem.InvalidField(
              at,
              "a field of format "
                  + format
                  + " has "
                  + format.lengthMin()
                  + " to "
                  + lengthMax
                  + " bytes here, not "
                  + length));
      return false;
    }
    if (position + length - 1 > END_MAX) {
      problems.add(
          new SortProblem.InvalidField(
              at, "a field ends in position " + END_MAX + " at most, this one later"));
      return false;
    }
    return true;
  }
}
