package homeport.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a CALL statement remembers: its arguments, and the program that the last name led to.
public final class CallSite {
  private static final byte[] NONE = new byte[0];

  private final Arguments arguments = new Arguments();

  /// The last name; empty when it led to nothing.
  private byte[] name = NONE;

  /// The last eight bytes of it, or as many as it has, at the right of a word.
  private long nameEnd;

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
    if (!known(caller, b, offset, length)) {
      name = Arrays.copyOfRange(b, offset, offset + length);
      nameEnd = StorageTests.end(b, offset, length);
      cancels = caller.unit().cancels();
      look(caller, CalledName.of(FileVerbs.text(caller, b, offset, length), form));
      if (program == null && service == null) {
        name = NONE;
      }
    }
    return program;
  }

  /// True when the last name was this one, and no program was cancelled since.
  private boolean known(CobolProgram caller, byte[] b, int offset, int length) {
    return length == name.length
        && StorageTests.end(b, offset, length) == nameEnd
        && cancels == caller.unit().cancels()
        && (length <= Long.BYTES || Arrays.equals(name, 0, length, b, offset, offset + length));
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
