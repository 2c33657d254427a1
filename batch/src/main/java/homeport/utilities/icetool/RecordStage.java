package homeport.utilities.icetool;

import homeport.utilities.sort.SortStage;
import homeport.utilities.sort.engine.OrderedRecords;
import java.io.IOException;

/// Looks at each record of a copy: COUNT, STATS, RANGE, VERIFY, DISPLAY, SUBSET.
final class RecordStage implements SortStage {
  private final Look look;
  private long records;

  /// Looks at a record.
  @FunctionalInterface
  interface Look {
    /// @param number the record's number, from 1
    /// @return true when it is given on
    boolean take(byte[] bytes, int at, int length, long number) throws IOException;
  }

  RecordStage(Look look) {
    this.look = look;
  }

  /// Records that came.
  long records() {
    return records;
  }

  @Override
  public OrderedRecords before(OrderedRecords to) {
    return (bytes, keyAt, recordAt, length) -> {
      records++;
      if (look.take(bytes, recordAt, length, records)) {
        to.take(bytes, keyAt, recordAt, length);
      }
    };
  }

  @Override
  public void end() {
    // nothing is held
  }
}
