package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// What a CALL statement remembers: its arguments' places and the program it found last.
public final class CallSite {
  private final Arguments arguments = new Arguments(ARGUMENTS_MAX);
  private @Nullable CobolProgram found;

  /// Most arguments of a CALL.
  public static final int ARGUMENTS_MAX = 255;

  public Arguments arguments() {
    return arguments;
  }

  /// The program the last call found, when it is still loaded.
  public @Nullable CobolProgram found() {
    return found;
  }

  public void found(@Nullable CobolProgram program) {
    this.found = program;
  }
}
