package homeport.transfer;

import homeport.runtime.CobolProgram;
import java.io.IOException;

/// The data records of a transmission.
final class SentRecords extends AreaInput {
  private final Transmission sent;

  SentRecords(Transmission sent) {
    super(0);
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
  public void close() {
    // the transmission is closed by the one who opened it
  }
}
