package homeport.transfer;

import homeport.runtime.CobolProgram;
import java.io.IOException;

/// The data records of a transmission.
final class SentRecords implements RecordInput {
  private final Transmission sent;
  private byte[] area = {};
  private int length;

  SentRecords(Transmission sent) {
    this.sent = sent;
  }

  @Override
  public boolean next() throws IOException, TransferFailure {
    byte[] record = sent.next();
    if (record == null) {
      return false;
    }
    length = record.length;
    if (area.length < length + 2 * CobolProgram.SLACK) {
      area = CobolProgram.storage(length);
    }
    System.arraycopy(record, 0, area, CobolProgram.SLACK, length);
    return true;
  }

  @Override
  public byte[] bytes() {
    return area;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void close() {
    // the transmission is closed by the one who opened it
  }
}
