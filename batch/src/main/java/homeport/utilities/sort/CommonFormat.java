package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.ShortYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The operand FORMAT, which says the format of the fields of its statement that do not say one.
final class CommonFormat {
  private CommonFormat() {}

  /// The format among the operands of a statement; null when there is none or it is wrong.
  static @Nullable Value of(List<Operand> operands, Problems problems) {
    for (Operand operand : operands) {
      if (operand.name().equals("FORMAT")) {
        if (operand.value() instanceof Value.Word(_, String text, _)
            && (text.equals("AQ")
                || text.equals("SS")
                || ShortYear.named(text)
                || new FieldValues(problems).format(operand.value()) != null)) {
          return operand.value();
        }
        if (!(operand.value() instanceof Value.Word)) {
          problems.add(new SortProblem.InvalidFormat(operand.at(), "`FORMAT` needs a format"));
        }
      }
    }
    return null;
  }
}
