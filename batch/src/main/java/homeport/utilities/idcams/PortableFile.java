package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.runtime.Abend;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.OutOfSpaceCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/// The sequential data set that holds a portable data set: its bytes in records as long as the data
/// set takes them, so that any record format will do.
final class PortableFile {
  /// What EXPORT makes of a data set of which nothing else says it.
  private static final Dcb USUAL = Dcb.of(RecordFormat.VBS, Dcb.LRECL_MAX);

  private PortableFile() {}

  static Sink create(UtilityStep step, Messages messages, Command.Target target)
      throws CommandFailure {
    Attributes known = RecordInput.attributes(step, target);
    Dcb dcb = known instanceof Attributes.Sequential(Dcb label) ? label.or(USUAL) : USUAL;
    Opened opened =
        target.byDd()
            ? step.files().open(target.name(), OpenMode.OUTPUT, Access.SEQUENTIAL, USUAL)
            : step.files().openByName(target.name(), OpenMode.OUTPUT, Access.SEQUENTIAL, USUAL);
    RecordFile file = opened.file();
    if (file == null) {
      throw RecordInput.notOpened(messages, target, opened, 0);
    }
    boolean variable = dcb.recfm() != null && dcb.recfm().length() == RecordFormat.Length.VARIABLE;
    boolean fixed = dcb.recfm() != null && dcb.recfm().length() == RecordFormat.Length.FIXED;
    return new Sink(file, variable ? dcb.lrecl() - Dcb.RDW : dcb.lrecl(), fixed);
  }

  static Source open(UtilityStep step, Messages messages, Command.Target target)
      throws CommandFailure {
    Opened opened = RecordInput.open(step, target, OpenMode.INPUT, Access.SEQUENTIAL);
    RecordFile file = opened.file();
    if (file == null) {
      throw RecordInput.notOpened(messages, target, opened, 0);
    }
    return new Source(file);
  }

  private static IOException failed(RecordFile file, int status) {
    String detail = file.detail();
    return new IOException(detail == null ? "status " + status : detail);
  }

  /// Bytes to records.
  static final class Sink extends OutputStream {
    private final RecordFile file;
    private final byte[] record;
    private final boolean fixed;
    private int used;
    private boolean closed;

    private Sink(RecordFile file, int size, boolean fixed) {
      this.file = file;
      this.record = new byte[Math.max(1, size)];
      this.fixed = fixed;
    }

    @Override
    public void write(int b) throws IOException {
      record[used++] = (byte) b;
      if (used == record.length) {
        send();
      }
    }

    private void send() throws IOException {
      int status = file.write(record, 0, used);
      used = 0;
      if (status == FileStatus.BOUNDARY) {
        throw new Abend(OutOfSpaceCode.of(file), "the portable data set has no more space");
      }
      if (status != FileStatus.OK) {
        throw failed(file, status);
      }
    }

    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      if (used > 0) {
        if (fixed) {
          Arrays.fill(record, used, record.length, (byte) 0);
          used = record.length;
        }
        send();
      }
      int status = file.close();
      if (status != FileStatus.OK) {
        throw failed(file, status);
      }
    }
  }

  /// Records to bytes.
  static final class Source extends InputStream {
    private final RecordFile file;
    private final byte[] record = new byte[Dcb.LRECL_MAX];
    private int at;
    private int length;

    private Source(RecordFile file) {
      this.file = file;
    }

    /// Goes to the next record when this one is used up.
    private boolean filled() throws IOException {
      while (at == length) {
        int status = file.readNext(record, 0, record.length);
        if (status == FileStatus.AT_END) {
          return false;
        }
        if (!FileStatus.successful(status)) {
          throw failed(file, status);
        }
        at = 0;
        length = file.recordLength();
      }
      return true;
    }

    @Override
    public int read() throws IOException {
      return filled() ? record[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      if (most == 0) {
        return 0;
      }
      if (!filled()) {
        return -1;
      }
      int count = Math.min(most, length - at);
      System.arraycopy(record, at, bytes, from, count);
      at += count;
      return count;
    }

    @Override
    public void close() throws IOException {
      int status = file.close();
      if (status != FileStatus.OK) {
        throw failed(file, status);
      }
    }
  }
}
