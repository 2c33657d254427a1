package homeport.utilities.sort.engine;

import java.io.IOException;

/// Takes records in order.
@FunctionalInterface
public interface OrderedRecords {
  /// One record with its key; the array is the sorter's and changes afterwards.
  void take(byte[] bytes, int keyAt, int recordAt, int recordLength) throws IOException;
}
