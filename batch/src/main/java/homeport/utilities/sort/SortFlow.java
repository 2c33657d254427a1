package homeport.utilities.sort;

import java.io.IOException;

/// Takes records one after the other.
@FunctionalInterface
public interface SortFlow {
  /// One record; the array is the giver's and changes afterwards.
  void take(byte[] bytes, int at, int length) throws SortFailure, IOException;
}
