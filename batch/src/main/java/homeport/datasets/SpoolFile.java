package homeport.datasets;

import homeport.data.CodePage;
import homeport.runtime.FileStatus;
import homeport.runtime.RecordFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A SYSOUT data set on the spool: a head that says what records it has, then each record behind a
/// record descriptor word (docs/formats/spool.md). What several opens write follows one another.
public final class SpoolFile {
  private static final int MAGIC = 0x48505350; // HPSP
  private static final byte VERSION = 1;
  private static final int HEAD = 16;
  private static final byte[] NOTHING = {};
  private static final Dcb RECORDS = Dcb.of(RecordFormat.VB, Dcb.LRECL_MAX);

  private SpoolFile() {}

  /// Opens a spool file to add records; the first open makes it and says what records it has.
  public static RecordFile append(Path path, Dcb dcb) throws IOException {
    return append(path, dcb, () -> {});
  }

  /// @param full is run when the file system has no more space
  static RecordFile append(Path path, Dcb dcb, Runnable full) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long size = channel.size();
    OutputBuffer out = new OutputBuffer(channel.position(size), null, full);
    if (size == 0) {
      boolean room = out.room(HEAD);
      assert room;
      out.put(head(dcb), 0, HEAD);
    }
    return new SequentialWriter(
        path.toString(), out, RECORDS, true, false, SequentialReader.Closing.NOTHING);
  }

  private static byte[] head(Dcb dcb) {
    RecordFormat recfm = dcb.recfm();
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    head.putInt(MAGIC)
        .put(VERSION)
        .put((byte) (recfm == null ? RecordFormat.VB : recfm).ordinal())
        .putShort((short) dcb.lrecl());
    return head.array();
  }

  /// A spool file that is being read: what its records are, and the records.
  public record Opened(Dcb dcb, RecordFile records) {}

  /// Opens a spool file to read it.
  public static Opened read(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    while (head.hasRemaining() && channel.read(head) >= 0) {
      // until the head is whole
    }
    head.flip();
    if (head.limit() == 0) {
      // Its step was killed before anything of it was on disk.
      return opened(path, channel, Dcb.of(RecordFormat.VB, Dcb.LRECL_MAX));
    }
    if (head.limit() < HEAD || head.getInt() != MAGIC || head.get() != VERSION) {
      channel.close();
      throw new IOException(path + " is no spool file of this release");
    }
    RecordFormat[] formats = RecordFormat.values();
    int format = head.get();
    if (format < 0 || format >= formats.length) {
      channel.close();
      throw new IOException(path + " is no spool file of this release");
    }
    return opened(path, channel, Dcb.of(formats[format], head.getShort() & 0xFFFF));
  }

  private static Opened opened(Path path, FileChannel channel, Dcb dcb) {
    return new Opened(
        dcb,
        new SequentialReader(
            path.toString(),
            new InputBuffer(channel, null),
            RECORDS,
            true,
            false,
            SequentialReader.Closing.NOTHING));
  }

  /// Prints a spool file as text: printer control characters become line ends and form feeds. `+`,
  /// print over the line before, becomes a line that begins with a carriage return. Where a failure
  /// has left the file damaged, what is before that is printed, and then what is wrong.
  public static void print(Path path, CodePage codePage, StringBuilder to) throws IOException {
    boolean more = print(path, codePage, 0, Long.MAX_VALUE, to);
    assert !more;
  }

  /// Prints some records of a spool file, as the whole is printed.
  ///
  /// @param from records left out before
  /// @param count most records
  /// @return true when there are more
  public static boolean print(Path path, CodePage codePage, long from, long count, StringBuilder to)
      throws IOException {
    Opened spool = read(path);
    RecordFile records = spool.records();
    RecordFormat recfm = spool.dcb().recfm();
    boolean machine = recfm != null && recfm.machineControl();
    boolean ansi = recfm != null && recfm.ansiControl();
    byte[] record = new byte[Dcb.LRECL_MAX];
    int status = skip(records, from);
    if (status == FileStatus.OK) {
      status = records.readNext(record, 0, record.length);
    }
    long printed = 0;
    while (status == FileStatus.OK && printed < count) {
      int length = records.recordLength();
      if (machine) {
        MachineControl.line(record, length, codePage, to);
      } else {
        line(record, length, ansi, printed == 0, codePage, to);
      }
      printed++;
      status = records.readNext(record, 0, record.length);
    }
    if (ansi && printed > 0) {
      to.append('\n');
    }
    boolean more = status == FileStatus.OK;
    if (!more && status != FileStatus.AT_END) {
      to.append(records.detail()).append('\n');
    }
    int closed = records.close();
    if (closed != FileStatus.OK) {
      throw new IOException(String.valueOf(records.detail()));
    }
    return more;
  }

  private static void line(
      byte[] record,
      int recordLength,
      boolean control,
      boolean first,
      CodePage codePage,
      StringBuilder to) {
    int length = recordLength;
    int begin = 0;
    if (control && length > 0) {
      begin = 1;
      space(codePage.decode(record[0]), first, to);
    }
    while (length > begin && record[length - 1] == 0x40) {
      length--;
    }
    codePage.decode(record, begin, length - begin, to);
    if (!control) {
      to.append('\n');
    }
  }

  /// Reads past records. Nothing of them is wanted, so that a record is longer than the area is no
  /// news.
  private static int skip(RecordFile records, long count) {
    int status = FileStatus.OK;
    for (long left = count; left > 0 && status == FileStatus.OK; left--) {
      status = records.readNext(NOTHING, 0, 0);
      if (status == FileStatus.LENGTH_CONFLICT) {
        status = FileStatus.OK;
      }
    }
    return status;
  }

  /// What happens before a line is printed (z/OS DFSMS Using Data Sets, ISO/ANSI control
  /// characters).
  private static void space(char control, boolean first, StringBuilder to) {
    switch (control) {
      case '0' -> to.append(first ? "\n" : "\n\n");
      case '-' -> to.append(first ? "\n\n" : "\n\n\n");
      case '1' -> to.append(first ? "" : "\n\f");
      case '+' -> to.append('\r');
      default -> to.append(first ? "" : "\n");
    }
  }
}
