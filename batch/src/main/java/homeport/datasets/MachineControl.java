package homeport.datasets;

import homeport.data.CodePage;
import homeport.runtime.FileStatus;
import homeport.runtime.RecordFile;
import java.io.IOException;

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

  static void print(RecordFile records, CodePage codePage, StringBuilder to) throws IOException {
    byte[] line = new byte[Dcb.LRECL_MAX];
    int status = records.readNext(line, 0, line.length);
    while (status == FileStatus.OK) {
      int length = records.recordLength();
      if (length > 0) {
        int code = line[0];
        if ((code & IMMEDIATE) == 0) {
          while (length > 1 && line[length - 1] == BLANK) {
            length--;
          }
          codePage.decode(line, 1, length - 1, to);
        }
        move(code, to);
      }
      status = records.readNext(line, 0, line.length);
    }
    int closed = records.close();
    if (status != FileStatus.AT_END || closed != FileStatus.OK) {
      throw new IOException(String.valueOf(records.detail()));
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
