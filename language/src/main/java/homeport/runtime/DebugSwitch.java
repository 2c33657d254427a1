package homeport.runtime;

/// The run-time switch of the debugging sections: Language Environment's option DEBUG (z/OS
/// Language Environment Programming Reference, "DEBUG (COBOL only)").
public final class DebugSwitch {
  private DebugSwitch() {}

  public static boolean isOn(CobolProgram program) {
    return program.unit().debugging();
  }
}
