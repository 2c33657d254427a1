package homeport.utilities.sort.engine;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The records of a [RecordSorter] in order, one at a time. What [#bytes] gives is the sorter's and
/// good until the next [#next].
public final class SortedRecords {
  private final Entries entries;
  private final @Nullable RunMerge merge;
  private final int keyWidth;
  private int at = -1;
  private byte[] bytes = new byte[0];
  private int keyAt;
  private int length;

  /// @param merge null when no run was written: the entries are in order then
  SortedRecords(Entries entries, @Nullable RunMerge merge, int keyWidth) {
    this.entries = entries;
    this.merge = merge;
    this.keyWidth = keyWidth;
  }

  /// Goes to the next record.
  ///
  /// @return false at the end
  public boolean next() throws IOException {
    at++;
    if (merge == null) {
      if (at >= entries.count()) {
        return false;
      }
      bytes = entries.chunk(at);
      keyAt = entries.offset(at);
      length = Entries.length(bytes, keyAt + keyWidth);
      return true;
    }
    if (at > 0) {
      merge.advance();
    }
    if (merge.isEmpty()) {
      return false;
    }
    RunFile run = merge.first();
    bytes = run.buffer();
    keyAt = run.entry();
    length = run.entrySize() - keyWidth - Entries.LENGTH_BYTES;
    return true;
  }

  /// Where the record is, with its key before it.
  public byte[] bytes() {
    return bytes;
  }

  public int keyAt() {
    return keyAt;
  }

  public int recordAt() {
    return keyAt + keyWidth + Entries.LENGTH_BYTES;
  }

  public int recordLength() {
    return length;
  }
}
