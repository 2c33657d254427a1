package homeport.utilities.sort.reformat;

import java.util.Arrays;

/// The record that is made, or several when a form begins new lines.
public final class Made {
  private static final byte BLANK = 0x40;
  private static final int LINE_MAX = 32_760;
  private byte[] bytes = new byte[1024];
  private int[] ends = new int[4];
  private int count;
  private int lineAt;
  private int end;

  /// Gives up what was made before.
  void clear() {
    count = 0;
    lineAt = 0;
    end = 0;
  }

  /// Room for so many bytes from a column of the current line, blanks before it; returns where it
  /// is.
  int room(int column, int width) {
    int at = lineAt + column;
    if (column + width > LINE_MAX) {
      throw new RecordTooLong(column + width);
    }
    if (at + width > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + width));
    }
    if (at > end) {
      Arrays.fill(bytes, end, at, BLANK);
    }
    end = Math.max(end, at + width);
    return at;
  }

  /// Bytes of the current line.
  int column() {
    return end - lineAt;
  }

  void cutLine(int length) {
    end = Math.min(end, lineAt + length);
  }

  void endLine() {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = end;
    lineAt = end;
  }

  /// Writes the length of a variable record before its data.
  void descriptor() {
    int length = column();
    bytes[lineAt] = (byte) (length >> 8);
    bytes[lineAt + 1] = (byte) length;
    bytes[lineAt + 2] = 0;
    bytes[lineAt + 3] = 0;
  }

  public byte[] bytes() {
    return bytes;
  }

  /// How many records were made.
  public int count() {
    return count;
  }

  public int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  public int length(int index) {
    return ends[index] - start(index);
  }

  /// A record came out longer than any data set holds.
  public static final class RecordTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordTooLong(int length) {
      super("a record of " + length + " bytes");
    }
  }
}
