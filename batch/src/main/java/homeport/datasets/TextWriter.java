package homeport.datasets;

import homeport.data.CodePage;
import homeport.runtime.FileStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Writes records as lines of UTF-8, each ended by LF. Trailing blanks are left out. A record that
/// would not come back as it is, because it holds a line end, is refused with its number.
final class TextWriter extends SequentialFile {
  private static final byte BLANK = 0x40;
  private static final int UTF8_MAX = 3;

  private final OutputBuffer out;
  private final byte[][] utf8 = new byte[256][];

  /// The ASCII character of each byte but of those that may end a line; 0 for others.
  private final byte[] plain = new byte[256];

  private final int lengthMax;

  TextWriter(String name, OutputBuffer out, Dcb dcb, CodePage codePage) {
    super(name);
    this.out = out;
    this.lengthMax =
        dcb.lrecl() - (dcb.format().length() == RecordFormat.Length.VARIABLE ? Dcb.RDW : 0);
    for (int i = 0; i < utf8.length; i++) {
      utf8[i] = String.valueOf(codePage.decode((byte) i)).getBytes(StandardCharsets.UTF_8);
      boolean lineEnd = utf8[i][0] == '\n' || utf8[i][0] == '\r';
      plain[i] = utf8[i].length > 1 || lineEnd ? 0 : utf8[i][0];
    }
  }

  @Override
  public int write(byte[] area, int offset, int length) {
    if (length > lengthMax) {
      return failed(
          FileStatus.RECORD_SIZE,
          name + ": a record of " + length + " bytes is longer than " + lengthMax);
    }
    int end = offset + length;
    while (end > offset && area[end - 1] == BLANK) {
      end--;
    }
    try {
      boolean room = out.room((end - offset) * UTF8_MAX + 1);
      assert room;
      int begin = out.mark();
      for (int i = offset; i < end; i++) {
        byte ascii = plain[area[i] & 0xFF];
        if (ascii > 0) {
          out.put(ascii);
          continue;
        }
        byte[] bytes = utf8[area[i] & 0xFF];
        if (bytes[0] == '\n' || bytes[0] == '\r') {
          out.back(begin);
          return lineEnd(i - offset);
        }
        out.put(bytes, 0, bytes.length);
      }
      out.put((byte) '\n');
      records++;
      recordLength = length;
      return FileStatus.OK;
    } catch (IOException e) {
      return failed(e);
    }
  }

  private int lineEnd(int at) {
    return failed(
        FileStatus.PERMANENT_ERROR,
        Detail.of(
            "HP2024",
            "record "
                + (records + 1)
                + " for "
                + name
                + " has a line end at byte "
                + at
                + " and cannot be a line of text"));
  }

  @Override
  public int close() {
    try {
      out.close(false);
      return FileStatus.OK;
    } catch (IOException e) {
      return failed(e);
    }
  }
}
