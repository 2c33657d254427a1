package homeport.datasets;

import homeport.data.CodePage;
import homeport.runtime.FileStatus;
import java.io.IOException;
import java.util.Arrays;

/// Reads lines of UTF-8 as records. A line ends with LF or CR LF, or with the file. Its characters
/// become bytes of the code page, one each; a fixed record is filled up with blanks. A line that is
/// longer than the record, that is not UTF-8 or has a character the code page has not, is refused
/// with its number: cutting or replacing would change data in silence.
final class TextReader extends SequentialFile {
  private static final byte BLANK = 0x40;
  private static final char REPLACEMENT = '\uFFFD';
  private static final short SPECIAL = -1;
  private static final int ASCII = 128;

  private final InputBuffer in;
  private final CodePage codePage;

  /// The byte of each ASCII character but of those that may end a line; [#SPECIAL] for others.
  private final short[] plain = new short[256];

  private final boolean fixed;
  private final int lengthMax;
  private final byte[] record;

  TextReader(String name, InputBuffer in, Dcb dcb, CodePage codePage) {
    super(name);
    this.in = in;
    this.codePage = codePage;
    this.fixed = dcb.format().length() == RecordFormat.Length.FIXED;
    this.lengthMax =
        dcb.lrecl() - (dcb.format().length() == RecordFormat.Length.VARIABLE ? Dcb.RDW : 0);
    this.record = new byte[lengthMax + 1];
    for (char c = 0; c < plain.length; c++) {
      boolean special = c >= ASCII || c == '\n' || c == '\r';
      plain[c] = special ? SPECIAL : (short) (codePage.encode(c) & 0xFF);
    }
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    try {
      int length = 0;
      boolean any = false;
      while (true) {
        if (in.remaining() == 0 && !in.fill(1)) {
          if (!any) {
            return FileStatus.AT_END;
          }
          break;
        }
        any = true;
        length = plain(length);
        if (in.remaining() == 0) {
          continue;
        }
        int b = in.bytes[in.position++];
        if (b == '\n') {
          break;
        }
        if (b == '\r' && (in.remaining() > 0 || in.fill(1)) && in.bytes[in.position] == '\n') {
          in.position++;
          break;
        }
        if (length == lengthMax) {
          return refused("is longer than the " + lengthMax + " bytes of a record");
        }
        if (b >= 0) {
          record[length++] = codePage.encode((char) b);
          continue;
        }
        char c = character(b & 0xFF);
        if (c == REPLACEMENT) {
          return refused("is not UTF-8 with characters of up to 16 bits");
        }
        if (!codePage.has(c)) {
          return refused(
              "has the character `" + c + "`, which code page " + codePage.name() + " has not");
        }
        record[length++] = codePage.encode(c);
      }
      return deliver(length, area, offset, capacity);
    } catch (IOException e) {
      return failed(e);
    }
  }

  /// Takes what is nothing but ASCII, up to what the buffer and the record hold.
  ///
  /// @return the length of the record then
  private int plain(int length) {
    byte[] bytes = in.bytes;
    int from = in.position;
    int most = Math.min(in.remaining(), lengthMax - length);
    int taken = 0;
    while (taken < most) {
      int b = plain[bytes[from + taken] & 0xFF];
      if (b == SPECIAL) {
        break;
      }
      record[length + taken] = (byte) b;
      taken++;
    }
    in.position = from + taken;
    return length + taken;
  }

  /// The character that begins with a byte of X'80' or more.
  private char character(int first) throws IOException {
    int more = first >= 0xF0 ? -1 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : -1;
    if (more < 0 || in.remaining() < more && !in.fill(more)) {
      return REPLACEMENT;
    }
    int c = more == 2 ? first & 0xF : first & 0x1F;
    for (int i = 0; i < more; i++) {
      int next = in.bytes[in.position++];
      if ((next & 0xC0) != 0x80) {
        return REPLACEMENT;
      }
      c = c << 6 | next & 0x3F;
    }
    return more == 2 && c < 0x800 || Character.isSurrogate((char) c) ? REPLACEMENT : (char) c;
  }

  private int deliver(int length, byte[] area, int offset, int capacity) {
    int whole = length;
    if (fixed) {
      Arrays.fill(record, length, lengthMax, BLANK);
      whole = lengthMax;
    }
    System.arraycopy(record, 0, area, offset, Math.min(whole, capacity));
    recordLength = whole;
    records++;
    return whole > capacity ? FileStatus.LENGTH_CONFLICT : FileStatus.OK;
  }

  private int refused(String why) {
    return failed(
        FileStatus.PERMANENT_ERROR,
        Detail.of("HP2023", "line " + (records + 1) + " of " + name + ' ' + why));
  }

  @Override
  public int close() {
    try {
      in.close();
      return FileStatus.OK;
    } catch (IOException e) {
      return failed(e);
    }
  }
}
