package homeport.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A SORT or MERGE of a file or table that is under way.
final class SortRun {
  private final List<Sorting.Key> keys = new ArrayList<>();
  private final boolean merge;
  private final int recordMax;
  private byte @Nullable [] collating;
  private Sorting.@Nullable Work work;
  private @Nullable String failure;
  private int recordLength;
  private Phase phase = Phase.BEGUN;

  /// What may be done now.
  private enum Phase {
    BEGUN,
    RELEASING,
    RETURNING,
    ENDED
  }

  SortRun(boolean merge, int recordMax) {
    this.merge = merge;
    this.recordMax = recordMax;
  }

  void key(Sorting.Key key) {
    keys.add(key);
  }

  /// A collating sequence other than the native one.
  void collating(byte[] places) {
    collating = places;
  }

  /// The keys are known; records may come.
  void begin(Sorting sorting) {
    work = sorting.begin(new Sorting.Order(keys, merge), collating, recordMax);
    phase = Phase.RELEASING;
  }

  void nextFile() {
    if (work != null) {
      work.nextFile();
    }
  }

  /// @return false when this is not the time for RELEASE
  boolean add(byte[] record, int at, int length) {
    if (phase != Phase.RELEASING || work == null) {
      return false;
    }
    if (failure == null) {
      try {
        work.add(record, at, length);
      } catch (Sorting.Failure e) {
        failure = e.said();
      }
    }
    return true;
  }

  /// Records are wanted from here on.
  void order() {
    phase = Phase.RETURNING;
  }

  boolean returning() {
    return phase == Phase.RETURNING;
  }

  /// @return false at the end
  boolean next(byte[] area, int offset, int capacity) {
    if (failure != null || work == null) {
      return false;
    }
    try {
      int length = work.next(area, offset, capacity);
      if (length < 0) {
        phase = Phase.ENDED;
        return false;
      }
      recordLength = length;
      return true;
    } catch (Sorting.Failure e) {
      failure = e.said();
      return false;
    }
  }

  /// Bytes of the record that was returned last.
  int recordLength() {
    return recordLength;
  }

  void fail(String why) {
    if (failure == null) {
      failure = why;
    }
  }

  /// Why it did not succeed, or null.
  @Nullable String failure() {
    return failure;
  }

  void close() {
    phase = Phase.ENDED;
    if (work != null) {
      work.close();
      work = null;
    }
  }
}
