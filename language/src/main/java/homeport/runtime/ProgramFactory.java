package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// Makes objects of one compiled program.
public interface ProgramFactory {
  /// The PROGRAM-ID.
  String programName();

  /// PROGRAM-ID … COMMON: programs beside it in its container may call it too.
  boolean common();

  /// A new object, with its storage as at the first CALL.
  ///
  /// @param container the object of the program that contains it; null for none
  CobolProgram instantiate(RunUnit unit, @Nullable CobolProgram container);
}
