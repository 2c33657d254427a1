package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.SumField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SUM: what becomes of records whose control fields are equal (z/OS DFSORT Application Programming
/// Guide, "SUM control statement").
final class SumStatement {
  private final Problems problems;
  private SortRequest.Sum kept = SortRequest.Sum.ALL_KEPT;
  private List<SumField> fields = List.of();
  private boolean keepsOthers;

  SumStatement(Problems problems) {
    this.problems = problems;
  }

  void take(List<Operand> operands, Scope scope) {
    @Nullable Value common = CommonFormat.of(operands, problems);
    for (Operand operand : operands) {
      switch (operand.name()) {
        case "FIELDS" -> fields(operand, common, scope);
        case "XSUM" -> keepsOthers = true;
        case "FORMAT" -> {
          // taken above
        }
        default ->
            problems.add(
                SortProblem.UnknownOperand.of(operand, "SUM", List.of("FIELDS", "FORMAT", "XSUM")));
      }
    }
  }

  private void fields(Operand operand, @Nullable Value common, Scope scope) {
    switch (operand.value()) {
      case Value.Word(_, String word, _) when word.equals("NONE") ->
          kept = SortRequest.Sum.FIRST_KEPT;
      case Value.Group(_, List<Value> parts, _)
          when parts.size() == 1
              && parts.getFirst() instanceof Value.Word(_, String word, _)
              && word.equals("NONE") ->
          kept = SortRequest.Sum.FIRST_KEPT;
      case Value.Group group -> {
        kept = SortRequest.Sum.SUMMED;
        fields = new FieldsParser(scope).sums(group, common);
      }
      case null, default ->
          problems.add(
              new SortProblem.Syntax(
                  operand.at(), "`FIELDS` needs fields in parentheses, or `NONE`"));
    }
  }

  SortRequest.Sum kept() {
    return kept;
  }

  List<SumField> fields() {
    return fields;
  }

  /// XSUM: what is not kept goes to SORTXSUM.
  boolean keepsOthers() {
    return keepsOthers;
  }
}
