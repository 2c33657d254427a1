package homeport.transfer;

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

  int offset();

  int length();
}
