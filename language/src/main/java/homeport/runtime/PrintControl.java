package homeport.runtime;

import java.util.Arrays;

/// Control characters of a print file: every record gets an ANSI (ASA) one in front, which says
/// what the printer does before it prints the line (Enterprise COBOL 6.4 Language Reference, "WRITE
/// statement", "ADVANCING phrase"; Programming Guide, "ADV"; DFSMS Using Data Sets, "Control
/// characters").
///
/// AFTER ADVANCING n prints after n lines: blank is one, `0` two, `-` three, more by empty lines
/// with `-`; `+` is none, `1` a new page, `2` to `9` and `A` to `C` skip to channels 2 to 12.
/// BEFORE ADVANCING prints first and spaces then, which an ASA stream can only say on the next
/// record: the spacing is kept for it.
final class PrintControl {
  private static final byte SPACE_1 = 0x40;
  private static final byte SPACE_2 = (byte) 0xF0;
  private static final byte SPACE_3 = 0x60;
  private static final byte SUPPRESS = 0x4E;
  private static final byte[] CHANNELS = {
    (byte) 0xF1, (byte) 0xF2, (byte) 0xF3, (byte) 0xF4, (byte) 0xF5, (byte) 0xF6,
    (byte) 0xF7, (byte) 0xF8, (byte) 0xF9, (byte) 0xC1, (byte) 0xC2, (byte) 0xC3
  };

  private final byte[] line;
  private boolean pending;
  private int pendingLines;

  /// @param recordMax most bytes of a record without its control character
  PrintControl(int recordMax) {
    line = new byte[CobolProgram.SLACK + 1 + recordMax + CobolProgram.SLACK];
  }

  void start() {
    pending = false;
    pendingLines = 0;
  }

  /// Writes a record.
  ///
  /// @param lines lines to advance, 0 and up; -n skips to channel n, and channel 1 is a new page
  int write(RecordFile file, byte[] area, int offset, int length, boolean before, int lines) {
    int advance = before ? 0 : lines;
    if (pending) {
      advance = before ? pendingLines : combined(pendingLines, lines);
    }
    int status = space(file, length, advance);
    if (!FileStatus.successful(status)) {
      return status;
    }
    System.arraycopy(area, offset, line, CobolProgram.SLACK + 1, length);
    status = file.write(line, CobolProgram.SLACK, length + 1);
    pending = before;
    pendingLines = lines;
    return status;
  }

  private static int combined(int first, int second) {
    if (second < 0) {
      return second;
    }
    return first < 0 ? first : first + second;
  }

  /// Sets the control character for the record to come; more than three lines take empty records.
  private int space(RecordFile file, int length, int advance) {
    int left = advance;
    while (left > 3) {
      line[CobolProgram.SLACK] = SPACE_3;
      Arrays.fill(line, CobolProgram.SLACK + 1, CobolProgram.SLACK + 1 + length, SPACE_1);
      int status = file.write(line, CobolProgram.SLACK, length + 1);
      if (!FileStatus.successful(status)) {
        return status;
      }
      left -= 3;
    }
    line[CobolProgram.SLACK] = control(left);
    return FileStatus.OK;
  }

  private static byte control(int advance) {
    if (advance < 0) {
      return CHANNELS[Math.min(-advance, CHANNELS.length) - 1];
    }
    return switch (advance) {
      case 0 -> SUPPRESS;
      case 1 -> SPACE_1;
      case 2 -> SPACE_2;
      default -> SPACE_3;
    };
  }
}
