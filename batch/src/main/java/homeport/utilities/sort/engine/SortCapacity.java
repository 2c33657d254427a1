package homeport.utilities.sort.engine;

import java.io.IOException;

/// There is no room for another work file: on z/OS, ICE046A.
public final class SortCapacity extends IOException {
  private static final long serialVersionUID = 1L;

  private final long records;

  /// @param records how many had come when the room ended
  SortCapacity(long records, IOException cause) {
    super(cause.getMessage(), cause);
    this.records = records;
  }

  public long records() {
    return records;
  }
}
