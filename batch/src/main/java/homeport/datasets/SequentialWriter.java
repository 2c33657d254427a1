package homeport.datasets;

import homeport.runtime.FileStatus;
import homeport.runtime.Interruption;
import java.io.IOException;

/// Writes a sequential data set. A control character, where there is one, is the record's first
/// byte already.
final class SequentialWriter extends SequentialFile {
  private final OutputBuffer out;
  private final SequentialReader.Form form;
  private final Dcb dcb;
  private final int lrecl;

  /// Longest record with its word.
  private final int longest;

  /// Bytes of a word that count for the data set's space.
  private final int counted;

  private final boolean sync;
  private final SequentialReader.Closing closing;
  private boolean shortRecord;

  /// The status of a write for which there was no space, or that the system could not do.
  private int broken;

  /// @param bounds undefined records get words
  /// @param sync the bytes have to be on the medium when CLOSE is done
  SequentialWriter(
      String name,
      OutputBuffer out,
      Dcb dcb,
      boolean bounds,
      boolean sync,
      SequentialReader.Closing closing) {
    super(name);
    this.out = out;
    this.form = SequentialReader.Form.of(dcb, bounds);
    this.dcb = dcb;
    this.lrecl = dcb.lrecl();
    this.longest = dcb.longSpanned() ? Dcb.SPANNED_MAX : SequentialReader.longest(dcb);
    this.counted = dcb.format().length() == RecordFormat.Length.VARIABLE ? Dcb.RDW : 0;
    this.sync = sync;
    this.closing = closing;
  }

  @Override
  public int write(byte[] area, int offset, int length) {
    Interruption.poll();
    try {
      return switch (form) {
        case FIXED -> length == lrecl ? put(area, offset, length) : wrongLength(length);
        case WORDS ->
            length <= longest - Dcb.RDW ? putBounded(area, offset, length) : wrongLength(length);
        case PIECES -> putPiece(area, offset, length);
      };
    } catch (IOException e) {
      broken = failed(e);
      return broken;
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

  private int putBounded(byte[] area, int offset, int length) throws IOException {
    if (!out.takes(length + counted)) {
      return full();
    }
    if (length + Dcb.RDW > Dcb.LRECL_MAX && dcb.format().spanned()) {
      putSegments(area, offset, length);
    } else {
      out.makeRoom(length + Dcb.RDW);
      out.putRdw(length);
      out.put(area, offset, length);
    }
    records++;
    recordLength = length;
    return FileStatus.OK;
  }

  /// A spanned record that is longer than a segment may be (z/OS DFSMS Using Data Sets, "Spanned
  /// variable-length records").
  private void putSegments(byte[] area, int offset, int length) throws IOException {
    int most = Dcb.LRECL_MAX - Dcb.RDW;
    for (int at = 0; at < length; at += most) {
      int part = Math.min(most, length - at);
      out.makeRoom(part + Dcb.RDW);
      boolean last = at + part == length;
      out.putSegmentWord(
          part, at == 0 ? SpannedReader.FIRST : last ? SpannedReader.LAST : SpannedReader.MIDDLE);
      out.put(area, offset + at, part);
    }
  }

  /// A file of this machine has no bounds between undefined records but the block length, so only
  /// the last one may be shorter.
  private int putPiece(byte[] area, int offset, int length) throws IOException {
    if (length <= lrecl && shortRecord) {
      return failed(
          FileStatus.RECORD_SIZE,
          name
              + ": a record was shorter than "
              + lrecl
              + " bytes; a file of this machine has no bounds between undefined records, so"
              + " nothing can follow it");
    }
    if (length > lrecl) {
      return wrongLength(length);
    }
    shortRecord = length < lrecl;
    return put(area, offset, length);
  }

  private int wrongLength(int length) {
    return failed(
        FileStatus.RECORD_SIZE, name + ": a record of " + length + " bytes does not fit " + dcb);
  }

  private int full() {
    SpaceUse space = out.space();
    broken =
        full(
            space == null ? "SB37" : space.full(),
            Detail.of("HP2016", name + " has used the space its DD statement gave it"));
    return broken;
  }

  @Override
  public int close() {
    try {
      out.close(sync);
      if (broken != FileStatus.OK) {
        return closing.abandoned() ? broken : FileStatus.OK;
      }
      closing.closed();
      return FileStatus.OK;
    } catch (IOException e) {
      return failed(e);
    }
  }

  @Override
  public int closeAbnormally() {
    if (broken == FileStatus.OK) {
      broken = FileStatus.PERMANENT_ERROR;
    }
    int status = close();
    return status == broken ? FileStatus.OK : status;
  }
}
