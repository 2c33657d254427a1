package homeport.cobol.model;

import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Target;
import java.util.List;

/// Binds ADD, SUBTRACT, MULTIPLY, DIVIDE and COMPUTE.
final class ArithmeticBinder {
  private final ReferenceBinder references;

  ArithmeticBinder(ReferenceBinder references) {
    this.references = references;
  }

  void add(Statement.Add s) {
    references.values(s.values());
    targets(s.to());
    targets(s.giving());
  }

  void subtract(Statement.Subtract s) {
    references.values(s.values());
    targets(s.from());
    references.value(s.minuend());
    targets(s.giving());
  }

  void multiply(Statement.Multiply s) {
    references.value(s.left());
    targets(s.by());
    references.value(s.right());
    targets(s.giving());
  }

  void divide(Statement.Divide s) {
    references.value(s.divisor());
    targets(s.into());
    references.value(s.dividend());
    targets(s.giving());
    references.item(s.remainder());
  }

  void compute(Statement.Compute s) {
    targets(s.to());
    references.value(s.value());
  }

  private void targets(List<Target> targets) {
    targets.forEach(target -> references.item(target.to()));
  }
}
