package homeport.utilities.sort.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps one of the records with equal keys, with or without sums (z/OS DFSORT Application
/// Programming Guide, "SUM control statement"). It holds one record back until the next key comes.
///
/// When a sum does not fit its field, the records are left as they are, and the adding begins again
/// with the later one.
public final class RecordSums implements OrderedRecords {
  private final int keyWidth;
  private final SumField[] fields;
  private final OrderedRecords next;
  private final @Nullable OrderedRecords dropped;
  private final byte[] held;
  private final DecimalAdder adder;
  private int heldLength = -1;
  private long overflows;

  /// @param fields what is added up; empty for FIELDS=NONE
  /// @param printable positive zoned sums print (ZDPRINT)
  /// @param dropped takes the records that are not kept (XSUM); null when nobody wants them
  public RecordSums(
      SortKey key,
      List<SumField> fields,
      boolean printable,
      int recordMax,
      OrderedRecords next,
      @Nullable OrderedRecords dropped) {
    this.dropped = dropped;
    this.adder = new DecimalAdder(printable);
    this.keyWidth = key.width();
    this.fields = fields.toArray(SumField[]::new);
    this.next = next;
    this.held = new byte[keyWidth + recordMax];
  }

  @Override
  public void take(byte[] bytes, int keyAt, int recordAt, int recordLength) throws IOException {
    boolean equal =
        heldLength >= 0 && Arrays.equals(held, 0, keyWidth, bytes, keyAt, keyAt + keyWidth);
    if (equal && (fields.length == 0 || add(bytes, recordAt))) {
      if (dropped != null) {
        dropped.take(bytes, keyAt, recordAt, recordLength);
      }
      return;
    }
    end();
    System.arraycopy(bytes, keyAt, held, 0, keyWidth);
    System.arraycopy(bytes, recordAt, held, keyWidth, recordLength);
    heldLength = recordLength;
  }

  /// Gives the last record on.
  public void end() throws IOException {
    if (heldLength >= 0) {
      next.take(held, 0, keyWidth, heldLength);
      heldLength = -1;
    }
  }

  /// How often a sum did not fit.
  public long overflows() {
    return overflows;
  }

  private boolean add(byte[] record, int at) {
    for (SumField field : fields) {
      if (!adder.sum(field, held, keyWidth + field.offset(), record, at + field.offset())) {
        overflows++;
        return false;
      }
    }
    for (SumField field : fields) {
      boolean fits = adder.sum(field, held, keyWidth + field.offset(), record, at + field.offset());
      assert fits;
      adder.store(field, held, keyWidth + field.offset());
    }
    return true;
  }
}
