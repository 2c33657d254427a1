package homeport.utilities.icetool;

import homeport.utilities.sort.SortFailure;
import homeport.utilities.sort.SortStage;
import homeport.utilities.sort.engine.OrderedRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the records of each key together until the next key comes, then decides about them:
/// SELECT, SPLICE, OCCUR and UNIQUE.
final class GroupStage implements SortStage {
  private static final long BYTES_MAX = 256L << 20;

  private final int keyWidth;
  private final Decision decision;
  private final List<byte[]> group = new ArrayList<>();
  private byte @Nullable [] key;
  private @Nullable OrderedRecords next;
  private long bytes;
  private long records;
  private long given;

  /// What is done with the records of a key.
  @FunctionalInterface
  interface Decision {
    /// Gives on what is wanted.
    void take(List<byte[]> group, Taker to) throws IOException, SortFailure;
  }

  /// Takes a record that is wanted.
  @FunctionalInterface
  interface Taker {
    void take(byte[] record) throws IOException;
  }

  /// @param keyWidth bytes of a key
  GroupStage(int keyWidth, Decision decision) {
    this.keyWidth = keyWidth;
    this.decision = decision;
  }

  /// Records that came.
  long records() {
    return records;
  }

  /// Records given on.
  long given() {
    return given;
  }

  @Override
  public OrderedRecords before(OrderedRecords to) {
    next = to;
    return this::take;
  }

  private void take(byte[] from, int keyAt, int recordAt, int length) throws IOException {
    byte[] last = key;
    boolean same = last != null && Arrays.equals(last, 0, keyWidth, from, keyAt, keyAt + keyWidth);
    if (!same) {
      decide();
      key = Arrays.copyOfRange(from, keyAt, keyAt + keyWidth);
    }
    records++;
    bytes += length + 16L;
    if (bytes > BYTES_MAX) {
      throw new IOException("the records of one key do not fit into " + BYTES_MAX + " bytes");
    }
    group.add(Arrays.copyOfRange(from, recordAt, recordAt + length));
  }

  private void decide() throws IOException {
    OrderedRecords to = next;
    if (!group.isEmpty() && to != null) {
      try {
        decision.take(
            group,
            record -> {
              given++;
              to.take(record, 0, 0, record.length);
            });
      } catch (SortFailure failure) {
        throw new IOException(failure.text(), failure);
      }
    }
    group.clear();
    bytes = 0;
  }

  @Override
  public void end() throws IOException {
    decide();
  }
}
