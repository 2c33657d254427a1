package homeport.runtime;

/// A program that something which is no program calls, over and over: a user exit of DFSORT. It
/// keeps its storage from call to call; [#close] ends its run unit.
public final class CalledProgram implements AutoCloseable {
  private final RunUnit unit;
  private final CobolProgram program;
  private boolean stopped;

  private CalledProgram(RunUnit unit, CobolProgram program) {
    this.unit = unit;
    this.program = program;
  }

  /// @throws Abend S806 when there is no such program
  public static CalledProgram open(RunUnit unit, String name) {
    CobolProgram program = unit.program(name);
    if (program == null) {
      throw new Abend("S806", "program `" + name + "` is in no load library");
    }
    return new CalledProgram(unit, program);
  }

  /// Calls it.
  ///
  /// @return its RETURN-CODE
  /// @throws Abend U4038 when it has ended the run unit before, by STOP RUN
  public int call(Arguments arguments) {
    if (stopped) {
      throw new Abend("U4038", "program `" + program.programName() + "` has ended its run unit");
    }
    try {
      return program.call(arguments);
    } catch (StopRun stop) {
      stopped = true;
      return unit.returnCode();
    }
  }

  /// Ends its run unit.
  ///
  /// @throws Abend when a file could not be closed
  @Override
  public void close() {
    Abend failed = unit.end(false);
    if (failed != null) {
      throw failed;
    }
  }
}
