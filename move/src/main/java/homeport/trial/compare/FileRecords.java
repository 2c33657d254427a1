package homeport.trial.compare;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.trial.CannotTell;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

/// The records of a file, through one large buffer: nothing is allocated for a record.
final class FileRecords implements Records {
  private static final int SLACK = 16;

  /// Bytes of the buffer; holds the longest record many times.
  static final int BUFFER = 1 << 20;

  private final String name;
  private final FileChannel channel;
  private final RecordFormat.Length format;
  private final int lrecl;
  private final byte[] bytes = new byte[SLACK + BUFFER + SLACK];
  private final ByteBuffer view = ByteBuffer.wrap(bytes);

  /// Where the next record begins, and where what has been read ends.
  private int position = SLACK;

  private int limit = SLACK;
  private long base;
  private long number;
  private int offset;
  private int length;

  FileRecords(String name, Path file, Dcb dcb) throws IOException, CannotTell {
    RecordFormat recfm = dcb.recfm();
    if (recfm == null || dcb.lrecl() == 0) {
      throw new CannotTell(
          "HP6207", "nothing says what records `" + name + "` has: " + dcb, "say --recfm, --lrecl");
    }
    this.name = name;
    this.format = recfm.length();
    this.lrecl = dcb.lrecl();
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
  }

  /// True when both stand at the start of a record and have their records in the same form.
  boolean like(FileRecords other) {
    return format == other.format && lrecl == other.lrecl;
  }

  /// Where the next record begins in the file.
  long place() {
    return base + position - SLACK;
  }

  /// Goes to the start of a record.
  void seek(long place, long recordsBefore) throws IOException {
    channel.position(place);
    base = place;
    position = SLACK;
    limit = SLACK;
    number = recordsBefore;
  }

  /// Fills the buffer up, if what is left is not much.
  ///
  /// @return how many bytes are there from [#position] on
  int fill() throws IOException {
    if (limit - position < BUFFER / 2) {
      System.arraycopy(bytes, position, bytes, SLACK, limit - position);
      base += position - SLACK;
      limit -= position - SLACK;
      position = SLACK;
      while (limit < SLACK + BUFFER) {
        view.limit(SLACK + BUFFER).position(limit);
        int read = channel.read(view);
        if (read < 0) {
          break;
        }
        limit += read;
      }
    }
    return limit - position;
  }

  /// Where the next record would begin in [#bytes].
  int position() {
    return position;
  }

  /// Bytes of the record at the position with its descriptor word, or 0 when no more than `within`
  /// bytes are to be looked at and it is not wholly in them.
  int whole(int within) throws CannotTell {
    switch (format) {
      case FIXED -> {
        return within >= lrecl ? lrecl : 0;
      }
      case VARIABLE -> {
        if (within < Dcb.RDW) {
          return 0;
        }
        int size = descriptor();
        return within >= size ? size : 0;
      }
      case UNDEFINED -> {
        return within >= lrecl ? lrecl : 0;
      }
    }
    throw new IllegalStateException();
  }

  private int descriptor() throws CannotTell {
    int size = (bytes[position] & 0xFF) << 8 | bytes[position + 1] & 0xFF;
    boolean spanned = bytes[position + 2] != 0 || bytes[position + 3] != 0;
    if (size < Dcb.RDW || size > lrecl || spanned) {
      throw new CannotTell(
          "HP6206",
          String.format(
              Locale.ROOT,
              "`%s` has no record descriptor word of a record of at most %d bytes where record %d"
                  + " begins, at byte %d: X'%s'",
              name,
              lrecl,
              number + 1,
              place(),
              HexFormat.of().withUpperCase().formatHex(bytes, position, position + Dcb.RDW)));
    }
    return size;
  }

  /// Takes the record at the position, of which [#whole] said it is there.
  void take(int size) {
    int head = format == RecordFormat.Length.VARIABLE ? Dcb.RDW : 0;
    offset = position + head;
    length = size - head;
    position += size;
    number++;
  }

  @Override
  public boolean next() throws CannotTell, IOException {
    int there = limit - position;
    int size = there == 0 ? 0 : whole(there);
    if (size == 0) {
      there = fill();
      if (there == 0) {
        return false;
      }
      size = whole(there);
      if (size == 0 && format == RecordFormat.Length.UNDEFINED) {
        size = there;
      }
      if (size == 0) {
        throw new CannotTell(
            "HP6206",
            String.format(
                Locale.ROOT,
                "`%s` ends inside a record: record %d begins at byte %d, and %d bytes are there",
                name,
                number + 1,
                place(),
                there));
      }
    }
    take(size);
    return true;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int offset() {
    return offset;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public void hash(MessageDigest digest) {
    int head = format == RecordFormat.Length.VARIABLE ? Dcb.RDW : 0;
    digest.update(bytes, offset - head, length + head);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
