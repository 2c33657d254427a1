package homeport.runtime.site;

import homeport.data.CodePage;
import homeport.runtime.Abend;
import homeport.runtime.FileStatus;
import homeport.runtime.RecordFile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An open data set of a site's program. What goes wrong with it ends the program: S001.
public final class SiteFile implements AutoCloseable {
  private static final int RECORD_MAX = 32_760;

  private final String ddName;
  private final RecordFile file;
  private final CodePage codePage;
  private final byte[] area = new byte[RECORD_MAX];
  private boolean closed;

  SiteFile(String ddName, RecordFile file, CodePage codePage) {
    this.ddName = ddName;
    this.file = file;
    this.codePage = codePage;
  }

  /// The next record; null behind the last.
  public byte @Nullable [] read() {
    int status = file.readNext(area, 0, area.length);
    if (status == FileStatus.AT_END) {
      return null;
    }
    check(status);
    return Arrays.copyOf(area, file.recordLength());
  }

  /// The next record as characters; null behind the last.
  public @Nullable String readText() {
    byte[] record = read();
    return record == null ? null : codePage.decode(record);
  }

  /// Writes a record. In a data set with fixed records it must have their length.
  public void write(byte[] record) {
    check(file.write(record, 0, record.length));
  }

  /// Writes a record of characters, filled up with blanks to a length.
  public void writeText(String text, int recordLengthBytes) {
    byte[] bytes = codePage.encode(text);
    byte[] record = Arrays.copyOf(bytes, recordLengthBytes);
    if (bytes.length < record.length) {
      Arrays.fill(record, bytes.length, record.length, (byte) 0x40);
    }
    write(record);
  }

  private void check(int status) {
    if (!FileStatus.successful(status)) {
      String detail = file.detail();
      throw new Abend("S001", "DD " + ddName + ": " + (detail == null ? status : detail));
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      check(file.close());
    }
  }
}
