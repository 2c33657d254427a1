package homeport.datasets;

import homeport.runtime.FileStatus;
import homeport.runtime.Interruption;
import java.io.IOException;
import java.util.Locale;

/// Reads a sequential data set, and replaces records of it when it was opened I-O.
///
/// Fixed records stand back to back. Variable records stand behind record descriptor words; a word
/// that cannot be one stops the reading with a sentence that says where, since from there on
/// nothing would be certain. Undefined records stand behind such words, too, or are the file's
/// bytes in pieces of the block length, the last as long as it is.
final class SequentialReader extends SequentialFile {
  private final InputBuffer in;
  private final Form form;
  private final int lrecl;

  /// Longest record with its word.
  private final int longest;

  private final boolean update;
  private final Closing closing;

  /// Where the last record read stands in the buffer.
  private int lastAt;

  /// What is to do when the use ends: give an allocation free, take a mark away, put a member into
  /// the directory.
  @FunctionalInterface
  interface Closing {
    void closed() throws IOException;

    /// The same after an abend, or when a record could not be written.
    ///
    /// @return true when what was written is lost by it
    default boolean abandoned() throws IOException {
      closed();
      return false;
    }

    /// Nothing.
    Closing NOTHING = () -> {};
  }

  /// How the file tells where a record ends.
  enum Form {
    FIXED,
    WORDS,
    PIECES;

    /// @param bounds undefined records have words
    static Form of(Dcb dcb, boolean bounds) {
      return switch (dcb.format().length()) {
        case FIXED -> FIXED;
        case VARIABLE -> WORDS;
        case UNDEFINED -> bounds ? WORDS : PIECES;
      };
    }
  }

  /// @param bounds undefined records have words
  SequentialReader(
      String name, InputBuffer in, Dcb dcb, boolean bounds, boolean update, Closing closing) {
    super(name);
    this.in = in;
    this.form = Form.of(dcb, bounds);
    this.lrecl = dcb.lrecl();
    this.longest = longest(dcb);
    this.update = update;
    this.closing = closing;
  }

  /// Most bytes of a record with its word.
  static int longest(Dcb dcb) {
    boolean undefined = dcb.format().length() == RecordFormat.Length.UNDEFINED;
    return undefined ? dcb.lrecl() + Dcb.RDW : dcb.lrecl();
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    Interruption.poll();
    try {
      return switch (form) {
        case FIXED -> readFixed(area, offset, capacity);
        case WORDS -> readBounded(area, offset, capacity);
        case PIECES -> readPiece(area, offset, capacity);
      };
    } catch (IOException e) {
      return failed(e);
    }
  }

  private int readFixed(byte[] area, int offset, int capacity) throws IOException {
    if (in.limit - in.position < lrecl && !in.fill(lrecl)) {
      return in.remaining() == 0 ? FileStatus.AT_END : truncated(lrecl);
    }
    return deliver(lrecl, area, offset, capacity);
  }

  private int readBounded(byte[] area, int offset, int capacity) throws IOException {
    if (in.limit - in.position < Dcb.RDW && !in.fill(Dcb.RDW)) {
      return in.remaining() == 0 ? FileStatus.AT_END : truncated(Dcb.RDW);
    }
    int at = in.position;
    int length = (in.bytes[at] & 0xFF) << 8 | (in.bytes[at + 1] & 0xFF);
    if (length < Dcb.RDW || length > longest || in.bytes[at + 2] != 0 || in.bytes[at + 3] != 0) {
      return badDescriptor(at, length);
    }
    if (in.limit - at < length && !in.fill(length)) {
      return truncated(length);
    }
    in.position += Dcb.RDW;
    return deliver(length - Dcb.RDW, area, offset, capacity);
  }

  private int readPiece(byte[] area, int offset, int capacity) throws IOException {
    if (in.remaining() < lrecl && !in.fill(lrecl) && in.remaining() == 0) {
      return FileStatus.AT_END;
    }
    return deliver(Math.min(lrecl, in.remaining()), area, offset, capacity);
  }

  private int deliver(int length, byte[] area, int offset, int capacity) {
    int count = Math.min(length, capacity);
    System.arraycopy(in.bytes, in.position, area, offset, count);
    lastAt = in.position;
    in.position += length;
    recordLength = length;
    records++;
    return length > capacity ? FileStatus.LENGTH_CONFLICT : FileStatus.OK;
  }

  private int truncated(int wanted) {
    return failed(
        FileStatus.PERMANENT_ERROR,
        Detail.of(
            "HP2011",
            name
                + " ends inside a record: record "
                + (records + 1)
                + " begins at byte "
                + in.offset()
                + " and needs "
                + wanted
                + " bytes, "
                + in.remaining()
                + " are there"));
  }

  private int badDescriptor(int at, int length) {
    StringBuilder hex = new StringBuilder(8);
    for (int i = at; i < at + Dcb.RDW; i++) {
      hex.append(Character.forDigit(in.bytes[i] >> 4 & 0xF, 16));
      hex.append(Character.forDigit(in.bytes[i] & 0xF, 16));
    }
    String why =
        length > longest
            ? "its length " + length + " is more than the " + longest + " of the longest record"
            : length < Dcb.RDW
                ? "its length " + length + " is less than 4"
                : "its last two bytes are not zero (spanned records are not supported)";
    return failed(
        FileStatus.PERMANENT_ERROR,
        Detail.of(
            "HP2012",
            name
                + " has no record descriptor word at byte "
                + in.offset()
                + ", where record "
                + (records + 1)
                + " should begin: X'"
                + hex.toString().toUpperCase(Locale.ROOT)
                + "', "
                + why));
  }

  /// A record of a sequential file is replaced by one of the same length (Enterprise COBOL 6.4
  /// Language Reference, REWRITE statement, sequential files).
  @Override
  public int rewrite(byte[] area, int offset, int length, boolean lastRead) {
    if (!update) {
      return FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    if (length != recordLength) {
      return failed(
          FileStatus.RECORD_SIZE,
          name + ": a record of " + recordLength + " bytes cannot become one of " + length);
    }
    in.replace(lastAt, area, offset, length);
    return FileStatus.OK;
  }

  @Override
  public int close() {
    try {
      in.close();
      closing.closed();
      return FileStatus.OK;
    } catch (IOException e) {
      return failed(e);
    }
  }
}
