package homeport.runtime;

/// Turns what goes wrong in compiled code into abends.
final class AbendReporter {
  private AbendReporter() {}

  static RuntimeException translate(CobolProgram program, Throwable thrown) {
    if (thrown instanceof RuntimeException runtime) {
      return runtime;
    }
    return new Abend("U4038", program.programName() + ": PERFORMs are nested too deeply", null, thrown);
  }
}
