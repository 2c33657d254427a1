package homeport.datasets;

import homeport.runtime.FileStatus;
import homeport.runtime.Interruption;
import java.io.IOException;

/// Writes a sequential data set. A control character, where there is one, is the record's first
/// byte already.
final class SequentialWriter extends SequentialFile {
  private final OutputBuffer out;
  private final RecordFormat.Length format;
  private final int lrecl;
  private final boolean sync;
  private final SequentialReader.Closing closing;
  private boolean shortRecord;

  /// @param sync the bytes have to be on the medium when CLOSE is done
  SequentialWriter(
      String name, OutputBuffer out, Dcb dcb, boolean sync, SequentialReader.Closing closing) {
    super(name);
    this.out = out;
    this.format = dcb.format().length();
    this.lrecl = dcb.lrecl();
    this.sync = sync;
    this.closing = closing;
  }

  @Override
  public int write(byte[] area, int offset, int length) {
    Interruption.poll();
    try {
      return switch (format) {
        case FIXED -> length == lrecl ? put(area, offset, length) : wrongLength(length);
        case VARIABLE ->
            length <= lrecl - Dcb.RDW ? putVariable(area, offset, length) : wrongLength(length);
        case UNDEFINED -> putUndefined(area, offset, length);
      };
    } catch (IOException e) {
      return failed(e);
    }
  }

  private int put(byte[] area, int offset, int length) throws IOException {
    if (!out.room(length)) {
      return full();
    }
    out.put(area, offset, length);
    records++;
    recordLength = length;
    return FileStatus.OK;
  }

  private int putVariable(byte[] area, int offset, int length) throws IOException {
    if (!out.room(length + Dcb.RDW)) {
      return full();
    }
    out.putRdw(length);
    out.put(area, offset, length);
    records++;
    recordLength = length;
    return FileStatus.OK;
  }

  /// A file of undefined records has no bounds between them but the record length, so only the last
  /// one may be shorter.
  private int putUndefined(byte[] area, int offset, int length) throws IOException {
    if (length > lrecl || shortRecord) {
      return wrongLength(length);
    }
    shortRecord = length < lrecl;
    return put(area, offset, length);
  }

  private int wrongLength(int length) {
    return failed(
        FileStatus.RECORD_SIZE,
        name + ": a record of " + length + " bytes does not fit " + format + " LRECL=" + lrecl);
  }

  private int full() {
    SpaceUse space = out.space();
    return full(
        space == null ? "SB37" : space.full(),
        Detail.of("HP2016", name + " has used the space its DD statement gave it"));
  }

  @Override
  public int close() {
    try {
      out.close(sync);
      closing.closed();
      return FileStatus.OK;
    } catch (IOException e) {
      return failed(e);
    }
  }
}
