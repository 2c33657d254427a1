package homeport.runtime;

import homeport.data.CodePage;

/// What SSRANGE(MSG) and PARMCHECK say when they find something (Programming Guide, "SSRANGE",
/// "PARMCHECK"; the words are ours: A-6010, A-6011): a message to the message file, which is
/// SYSOUT, or the end of the run unit.
public final class StorageCheck {
  /// What PARMCHECK's bytes hold before a CALL.
  public static final byte UNTOUCHED = (byte) 0xAA;

  private StorageCheck() {}

  /// A subscript, an index or reference modification lies outside its item, and the statement goes
  /// on.
  public static void outOfRange(CobolProgram program, String what, int value, int line) {
    tell(
        program,
        what.replace("IGZ0006S: ", "")
            + " is "
            + value
            + place(program, line)
            + ": found by the SSRANGE compiler option");
  }

  /// Looks at the bytes behind WORKING-STORAGE after a CALL.
  ///
  /// @param parameter the argument that lies last in WORKING-STORAGE; empty for none
  /// @param ends 1 to end the run unit when a byte was changed
  public static void afterCall(
      CobolProgram program,
      byte[] bytes,
      int offset,
      int length,
      String parameter,
      int line,
      int ends) {
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] != UNTOUCHED) {
        String text =
            "storage behind WORKING-STORAGE was changed"
                + (parameter.isEmpty() ? "" : " through parameter " + parameter)
                + " by the CALL"
                + place(program, line)
                + ": found by the PARMCHECK compiler option";
        if (ends != 0) {
          throw new Abend("U4038", text);
        }
        tell(program, text);
        return;
      }
    }
  }

  private static String place(CobolProgram program, int line) {
    return " on line " + line + " in program " + program.programName();
  }

  private static void tell(CobolProgram program, String text) {
    byte[] message = CodePage.of(program.info().codepage()).encode(text);
    program.unit().console().display(Console.Device.SYSOUT, message, 0, message.length, false);
  }
}
