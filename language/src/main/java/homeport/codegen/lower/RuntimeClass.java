package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;
import java.util.List;

/// A class of `homeport.runtime` that lowered programs call. Each method makes the entry point of a
/// static method there, and says by its own name what that returns.
///
/// @param name below `homeport.runtime`: `FileVerbs`, `json.JsonParse`
record RuntimeClass(String name) {
  /// Nothing is returned.
  Routine action(String method, Kind... parameters) {
    return routine(method, Result.VOID, parameters);
  }

  /// An `int` is returned.
  Routine integer(String method, Kind... parameters) {
    return routine(method, Result.INT, parameters);
  }

  /// A `long` is returned.
  Routine number(String method, Kind... parameters) {
    return routine(method, Result.NUMBER, parameters);
  }

  /// A `boolean` is returned.
  Routine test(String method, Kind... parameters) {
    return routine(method, Result.BOOLEAN, parameters);
  }

  private Routine routine(String method, Result result, Kind... parameters) {
    return new Routine("homeport.runtime." + name, method, List.of(parameters), result);
  }
}
