package homeport.runtime;

import homeport.data.Encoding;
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

  /// The next line of a device for a national item: national characters from a terminal, converted
  /// from the program's code page; from anywhere else the bytes as they come.
  ///
  /// @param converted 1 for a terminal
  public static void national(
      CobolProgram program, int device, byte[] b, int offset, int length, int converted) {
    byte[] line = new byte[converted != 0 ? length / 2 : length];
    int got = program.unit().console().accept(DEVICES[device], line, 0, line.length);
    if (got < 0) {
      return;
    }
    if (converted != 0) {
      EncodedText.nationalLine(program.codePage(), line, got, b, offset, length);
    } else {
      EncodedText.move(line, 0, got & ~1, b, offset, length, 0, Encoding.NATIONAL.ordinal());
    }
  }

  /// A number from the clock as zoned digits.
  public static void clock(CobolProgram program, int field, byte[] b, int offset, int length) {
    RunUnit unit = program.unit();
    LocalDateTime now = unit.now().toLocalDateTime();
    Zoned.storeUnsigned(b, offset, length, FIELDS[field].at(now));
  }
}
