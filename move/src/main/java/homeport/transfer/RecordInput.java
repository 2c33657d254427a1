package homeport.transfer;

import homeport.runtime.CobolProgram;
import java.io.Closeable;
import java.io.IOException;

/// Records that come one after the other.
interface RecordInput extends Closeable {
  /// Goes to the next record.
  ///
  /// @return false behind the last
  boolean next() throws IOException, TransferFailure;

  /// Holds the record, with slack before and behind it ([homeport.data]).
  byte[] bytes();

  /// Where it begins there.
  default int offset() {
    return CobolProgram.SLACK;
  }

  /// Its bytes.
  int length();
}
