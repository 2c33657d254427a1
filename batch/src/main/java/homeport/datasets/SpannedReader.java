package homeport.datasets;

import homeport.runtime.FileStatus;
import java.io.IOException;
import java.util.HexFormat;

/// Reads spanned records: each stands in one segment or several, which begin with a segment
/// descriptor word of four bytes: the segment's length, then which part of the record it is (z/OS
/// DFSMS Using Data Sets, "Spanned variable-length records"). A segment that cannot follow the one
/// before stops the reading.
final class SpannedReader extends SequentialFile {
  static final byte COMPLETE = 0;
  static final byte FIRST = 1;
  static final byte LAST = 2;
  static final byte MIDDLE = 3;

  private final InputBuffer in;

  /// Most bytes of a record with its word.
  private final int longest;

  private final SequentialReader.Closing closing;

  SpannedReader(String name, InputBuffer in, Dcb dcb, SequentialReader.Closing closing) {
    super(name);
    this.in = in;
    this.longest = dcb.longSpanned() ? Dcb.SPANNED_MAX : dcb.lrecl();
    this.closing = closing;
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    try {
      int length = 0;
      boolean begun = false;
      while (true) {
        if (in.remaining() < Dcb.RDW && !in.fill(Dcb.RDW)) {
          return in.remaining() == 0 && !begun ? FileStatus.AT_END : truncated();
        }
        int at = in.position;
        int segment = (in.bytes[at] & 0xFF) << 8 | in.bytes[at + 1] & 0xFF;
        byte part = in.bytes[at + 2];
        boolean begins = part == COMPLETE || part == FIRST;
        boolean known = begins || part == LAST || part == MIDDLE;
        if (segment < Dcb.RDW || !known || begins == begun || in.bytes[at + 3] != 0) {
          return broken(at, "it is no descriptor word of the segment that has to come here");
        }
        int bytes = segment - Dcb.RDW;
        if (length + bytes > longest - Dcb.RDW) {
          return broken(at, "the record would be longer than " + (longest - Dcb.RDW) + " bytes");
        }
        if (in.remaining() < segment && !in.fill(segment)) {
          return truncated();
        }
        if (length < capacity) {
          int room = Math.min(capacity - length, bytes);
          System.arraycopy(in.bytes, in.position + Dcb.RDW, area, offset + length, room);
        }
        in.position += segment;
        length += bytes;
        begun = true;
        if (part == COMPLETE || part == LAST) {
          recordLength = length;
          records++;
          return length > capacity ? FileStatus.LENGTH_CONFLICT : FileStatus.OK;
        }
      }
    } catch (IOException e) {
      return failed(e);
    }
  }

  private int truncated() {
    return failed(
        FileStatus.PERMANENT_ERROR,
        Detail.of("HP2011", name + " ends inside record " + (records + 1)));
  }

  private int broken(int at, String why) {
    String hex = HexFormat.of().withUpperCase().formatHex(in.bytes, at, at + Dcb.RDW);
    return failed(
        FileStatus.PERMANENT_ERROR,
        Detail.of(
            "HP2012",
            name
                + " has X'"
                + hex
                + "' at byte "
                + in.offset()
                + ", in record "
                + (records + 1)
                + ": "
                + why));
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
