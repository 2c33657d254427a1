package homeport.codegen.lower;

import homeport.cobol.syntax.Expression;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The operations that run before what is being made, and the function calls they evaluate. A call
/// is evaluated once however often the statement that has it uses its value; a test within the
/// statement, which may run many times, prepares its own.
record Preparation(
    Code code,
    Map<Expression.FunctionCall, FunctionValue> values,
    @Nullable Preparation enclosing) {
  static final Preparation NONE = new Preparation(new Code(), Map.of(), null);

  Preparation within(Code inner) {
    // Every statement has one, and most call no function.
    return new Preparation(inner, new IdentityHashMap<>(1), this);
  }

  Preparation outer() {
    if (enclosing == null) {
      throw new IllegalStateException("nothing is being made");
    }
    return enclosing;
  }

  @Nullable FunctionValue find(Expression.FunctionCall call) {
    FunctionValue value = values.get(call);
    return value != null || enclosing == null ? value : enclosing.find(call);
  }
}
