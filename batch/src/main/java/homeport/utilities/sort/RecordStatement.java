package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.utilities.sort.Operand.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// RECORD: what the records are (z/OS DFSORT Application Programming Guide, "RECORD control
/// statement").
final class RecordStatement {
  private final Problems problems;
  private @Nullable Character type;
  private int length;

  RecordStatement(Problems problems) {
    this.problems = problems;
  }

  /// F or V; null when it is not said.
  @Nullable Character type() {
    return type;
  }

  /// Bytes; 0 when it is not said.
  int length() {
    return length;
  }

  void take(List<Operand> operands) {
    for (Operand operand : operands) {
      switch (operand.name()) {
        case "TYPE" -> {
          if (operand.value() instanceof Value.Word(_, String text, _)
              && (text.equals("F") || text.equals("V"))) {
            type = text.charAt(0);
          } else {
            problems.add(
                new SortProblem.NotSupported(operand.at(), "a record type other than F and V"));
          }
        }
        case "LENGTH" -> lengths(operand);
        default ->
            problems.add(
                SortProblem.UnknownOperand.of(operand, "RECORD", List.of("TYPE", "LENGTH")));
      }
    }
  }

  /// `L1` or `(L1,L2,…)`: the length that matters is the second, of what E15 gives, or else the
  /// first; others are those of the data sets.
  private void lengths(Operand operand) {
    List<Value> parts =
        switch (operand.value()) {
          case Value.Group(_, List<Value> list, _) -> list;
          case null -> List.of();
          default -> List.of(operand.value());
        };
    FieldValues values = new FieldValues(problems);
    for (Value part : parts.subList(0, Math.min(2, parts.size()))) {
      if (!(part instanceof Value.Word(_, String text, _) && text.isEmpty())) {
        length = Math.max(0, values.positive(part, "length"));
      }
    }
  }
}
