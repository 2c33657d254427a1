package homeport.datasets;

import homeport.data.CodePage;

/// Prints records whose first byte is a machine code: write, then space or skip; or space or skip
/// at once, without a line (z/OS DFSMS Using Data Sets, "Machine code"). A skip to a channel other
/// than 1 is a line end here, since there is no carriage tape.
final class MachineControl {
  private static final int IMMEDIATE = 0x02;
  private static final int SKIP = 0x80;
  private static final int CHANNEL_1 = 0x08;
  private static final int CHANNEL = 0x78;
  private static final int LINES_SHIFT = 3;
  private static final int LINES = 3;
  private static final byte BLANK = 0x40;

  private MachineControl() {}

  /// Prints one record.
  static void line(byte[] record, int recordLength, CodePage codePage, StringBuilder to) {
    int length = recordLength;
    if (length > 0) {
      int code = record[0];
      if ((code & IMMEDIATE) == 0) {
        while (length > 1 && record[length - 1] == BLANK) {
          length--;
        }
        codePage.decode(record, 1, length - 1, to);
      }
      move(code, to);
    }
  }

  private static void move(int code, StringBuilder to) {
    if ((code & SKIP) != 0) {
      to.append((code & CHANNEL) == CHANNEL_1 ? "\n\f" : "\n");
      return;
    }
    int lines = code >> LINES_SHIFT & LINES;
    to.append(lines == 0 ? "\r" : "\n".repeat(lines));
  }
}
