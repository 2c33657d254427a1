package homeport.codegen.ir;

import java.util.List;

/// A static method of `homeport.runtime` or `homeport.data` that compiled programs call. Its
/// parameters follow from the arguments: see [Argument].
///
/// @param owner the class's name, `homeport.runtime.Display`
public record Routine(String owner, String name, List<Kind> parameters, Result result) {
  public Routine {
    parameters = List.copyOf(parameters);
  }

  /// What an argument becomes in the method's descriptor.
  public enum Kind {
    /// `byte[] bytes, int offset, int length`.
    BYTES,
    /// `long`.
    NUMBER,
    /// `int`.
    INT,
    /// `String`.
    TEXT,
    /// `homeport.runtime.CobolProgram`: the program itself.
    PROGRAM,
    /// `homeport.runtime.CobolFile`.
    FILE,
    /// `homeport.runtime.CallSite`.
    CALL_SITE
  }

  /// What the method returns.
  public enum Result {
    VOID,
    INT,
    NUMBER,
    BOOLEAN
  }
}
