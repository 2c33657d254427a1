package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.utilities.sort.Operand.Value;
import java.util.List;

/// ALTSEQ: the alternate collating sequence (z/OS DFSORT Application Programming Guide, "ALTSEQ
/// control statement").
final class AlternateSequence {
  private final Problems problems;
  private final byte[] places = Collation.standard();

  AlternateSequence(Problems problems) {
    this.problems = problems;
  }

  /// The place of each character.
  byte[] places() {
    return places;
  }

  /// `CODE=(fftt,…)`: where characters stand in the alternate sequence.
  void take(List<Operand> operands) {
    for (Operand operand : operands) {
      List<Value> codes =
          operand.value() instanceof Value.Group(_, List<Value> parts, _) ? parts : List.of();
      if (!operand.name().equals("CODE") || codes.isEmpty()) {
        problems.add(SortProblem.UnknownOperand.of(operand, "ALTSEQ", List.of("CODE")));
        return;
      }
      for (Value code : codes) {
        String text = code instanceof Value.Word(_, String word, _) ? word : "";
        if (!text.matches("[0-9A-F]{4}")) {
          problems.add(
              new SortProblem.Syntax(code.at(), "`CODE` needs two bytes in hexadecimal digits"));
          return;
        }
        int from = Integer.parseInt(text.substring(0, 2), 16);
        places[from] = (byte) Integer.parseInt(text.substring(2), 16);
      }
    }
  }
}
