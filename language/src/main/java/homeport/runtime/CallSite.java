package homeport.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a CALL statement remembers: its arguments, and the program that the last name led to.
public final class CallSite {
  private static final byte[] NONE = new byte[0];

  private final Arguments arguments = new Arguments();
  private byte[] name = NONE;
  private @Nullable CobolProgram program;
  private @Nullable Service service;
  private int cancels;
  private int returnCode;

  public CallSite() {}

  public Arguments arguments() {
    return arguments;
  }

  /// The program of that name; the last one found is kept until its name changes or a program is
  /// cancelled.
  @Nullable CobolProgram find(CobolProgram caller, byte[] b, int offset, int length) {
    RunUnit unit = caller.unit();
    boolean same =
        (program != null || service != null)
            && cancels == unit.cancels()
            && name.length == length
            && Arrays.equals(name, 0, length, b, offset, offset + length);
    if (!same) {
      name = Arrays.copyOfRange(b, offset, offset + length);
      cancels = unit.cancels();
      String wanted = Call.programName(FileVerbs.text(caller, b, offset, length));
      service = Services.find(wanted);
      program = service == null ? unit.program(wanted) : null;
    }
    return program;
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
