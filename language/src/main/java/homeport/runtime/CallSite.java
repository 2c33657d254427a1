package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// What a CALL statement remembers: its arguments, and the program that the last name led to.
public final class CallSite {
  private static final byte[] NONE = new byte[0];

  private final Arguments arguments = new Arguments();

  /// The last name, behind slack as storage has it.
  private byte[] name = NONE;

  private @Nullable CobolProgram program;
  private @Nullable Service service;
  private int entry;
  private int cancels;
  private int returnCode;

  public CallSite() {}

  public Arguments arguments() {
    return arguments;
  }

  /// The program of that name; the last one found is kept until its name changes or a program is
  /// cancelled.
  @Nullable CobolProgram find(CobolProgram caller, byte[] b, int offset, int length, int form) {
    RunUnit unit = caller.unit();
    boolean same =
        (program != null || service != null)
            && cancels == unit.cancels()
            && name.length == CobolProgram.SLACK + length
            && StorageTests.equal(name, CobolProgram.SLACK, b, offset, length);
    if (!same) {
      name = new byte[CobolProgram.SLACK + length];
      System.arraycopy(b, offset, name, CobolProgram.SLACK, length);
      cancels = unit.cancels();
      look(caller, CalledName.of(FileVerbs.text(caller, b, offset, length), form));
    }
    return program;
  }

  /// The program of a name that is looked up each time.
  @Nullable CobolProgram find(CobolProgram caller, String wanted) {
    name = NONE;
    look(caller, CalledName.known(wanted));
    return program;
  }

  private void look(CobolProgram caller, CalledName wanted) {
    boolean inner = Contained.find(caller, wanted.contained()) != null;
    service = inner ? null : Services.find(wanted.external());
    RunUnit.Target target = service == null ? caller.unit().target(caller, wanted) : null;
    program = target == null ? null : target.program();
    entry = target == null ? 0 : target.entry();
  }

  /// Which entry point of the program it is.
  int entry() {
    return entry;
  }

  @Nullable Service service() {
    return service;
  }

  int returnCode() {
    return returnCode;
  }

  void returnCode(int value) {
    returnCode = value;
  }
}
