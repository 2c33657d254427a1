package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// INCLUDE and OMIT, of which there can be one (z/OS DFSORT Application Programming Guide, "INCLUDE
/// control statement" and "OMIT control statement").
final class SelectionStatement {
  private final Problems problems;
  private @Nullable String taken;
  private @Nullable Condition condition;

  SelectionStatement(Problems problems) {
    this.problems = problems;
  }

  void take(String name, Span at, List<Operand> operands, Scope scope) {
    if (taken != null) {
      problems.add(
          new SortProblem.Conflict(
              at, "there are both `INCLUDE` and `OMIT`", "ICE007A", "SYNTAX ERROR"));
      return;
    }
    taken = name;
    @Nullable Value common = CommonFormat.of(operands, problems);
    boolean found = false;
    for (Operand operand : operands) {
      Value value = operand.value();
      if (operand.name().equals("COND") && value != null) {
        found = true;
        condition = new ConditionParser(scope, common).parse(value);
      } else if (!operand.name().equals("FORMAT")) {
        problems.add(SortProblem.UnknownOperand.of(operand, name, List.of("COND", "FORMAT")));
      }
    }
    if (!found && !problems.hasErrors()) {
      problems.add(new SortProblem.Syntax(at, "`" + name + "` needs `COND`"));
    }
  }

  @Nullable Condition condition() {
    return condition;
  }

  /// Records that the condition is true for are left out.
  boolean omits() {
    return "OMIT".equals(taken);
  }
}
