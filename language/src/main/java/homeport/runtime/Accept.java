package homeport.runtime;

import homeport.data.Zoned;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;

/// ACCEPT (Enterprise COBOL 6.4 Language Reference, "ACCEPT statement").
public final class Accept {
  private static final byte SPACE = 0x40;
  private static final Console.Device[] DEVICES = Console.Device.values();
  private static final ClockField[] FIELDS = ClockField.values();

  private Accept() {}

  /// The next line of a device, padded with spaces; at the end of the input nothing changes.
  public static void line(CobolProgram program, int device, byte[] b, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, b.length);
    int got = program.unit().console().accept(DEVICES[device], b, offset, length);
    if (got >= 0 && got < length) {
      Arrays.fill(b, offset + got, offset + length, SPACE);
    }
  }

  /// A number from the clock as zoned digits.
  public static void clock(CobolProgram program, int field, byte[] b, int offset, int length) {
    RunUnit unit = program.unit();
    LocalDateTime now = LocalDateTime.ofInstant(unit.clock().instant(), unit.zone());
    Zoned.storeUnsigned(b, offset, length, FIELDS[field].at(now));
  }
}
