package homeport.runtime;

import java.util.Objects;

/// DISPLAY (Enterprise COBOL 6.4 Language Reference, "DISPLAY statement").
public final class Display {
  private static final Console.Device[] DEVICES = Console.Device.values();

  private Display() {}

  /// Shows bytes as they are.
  ///
  /// @param more 1 when the line goes on
  public static void text(
      CobolProgram program, int device, byte[] b, int offset, int length, int more) {
    // Touched here, where it is the program's storage: in a console it would be a fault of ours.
    Objects.checkFromIndexSize(offset, length, b.length);
    program.unit().console().display(DEVICES[device], b, offset, length, more != 0);
  }

  /// Shows a number that was converted to zoned decimal: a negative one keeps its sign over the
  /// last digit, a positive one shows plain digits (Programming Guide, "DISPSIGN", the table for
  /// COMPAT).
  public static void number(
      CobolProgram program, int device, byte[] b, int offset, int length, int more) {
    int last = offset + length - 1;
    if ((b[last] & 0xF0) == 0xC0) {
      b[last] |= (byte) 0xF0;
    }
    text(program, device, b, offset, length, more);
  }
}
