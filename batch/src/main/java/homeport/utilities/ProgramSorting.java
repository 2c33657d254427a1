package homeport.utilities;

import homeport.data.FileFailure;
import homeport.runtime.Sorting;
import homeport.utilities.sort.engine.Collating;
import homeport.utilities.sort.engine.Encoding;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.engine.NationalNumber;
import homeport.utilities.sort.engine.RecordSorter;
import homeport.utilities.sort.engine.SortKey;
import homeport.utilities.sort.engine.SortedRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// SORT and MERGE of programs, done by the same engine as the utility's.
///
/// @param workFolder where records go that do not fit into memory
public record ProgramSorting(Path workFolder) implements Sorting {
  @Override
  public Work begin(Order order, byte @Nullable [] collating, int recordMax) {
    SortKey key = new SortKey(order.keys().stream().map(one -> field(one, collating)).toList());
    RecordSorter sorter = new RecordSorter(key, recordMax, RecordSorter.MEMORY_DEFAULT, workFolder);
    return new EngineWork(sorter, order.merge() ? new InOrder(key) : null);
  }

  private static KeyField field(Key key, byte @Nullable [] collating) {
    Encoding encoding =
        switch (key.form()) {
          case CHARACTERS -> collating == null ? FieldFormat.CH : new Collating(collating.clone());
          case UNSIGNED_BINARY -> FieldFormat.BI;
          case SIGNED_BINARY -> FieldFormat.FI;
          case PACKED -> FieldFormat.PD;
          case ZONED -> FieldFormat.ZD;
          case ZONED_SIGN_LEADING -> FieldFormat.OL;
          case SIGN_LEADING_SEPARATE -> FieldFormat.LS;
          case SIGN_TRAILING_SEPARATE -> FieldFormat.TS;
          case NATIONAL_SIGN_LEADING -> new NationalNumber(true);
          case NATIONAL_SIGN_TRAILING -> new NationalNumber(false);
          case FLOAT -> FieldFormat.FL;
        };
    return new KeyField(key.offset(), key.length(), encoding, key.descending());
  }

  /// Whether the files of a merge are in order, as DFSORT asks (ICE068A).
  private static final class InOrder {
    private final SortKey key;
    private byte[] before;
    private byte[] now;
    private boolean first = true;

    InOrder(SortKey key) {
      this.key = key;
      this.before = new byte[key.width()];
      this.now = new byte[key.width()];
    }

    void nextFile() {
      first = true;
    }

    boolean add(byte[] record, int at) {
      key.encode(record, at, now, 0);
      boolean good = first || Arrays.compareUnsigned(before, now) <= 0;
      byte[] free = before;
      before = now;
      now = free;
      first = false;
      return good;
    }
  }

  private static final class EngineWork implements Work {
    private final RecordSorter sorter;
    private final @Nullable InOrder inOrder;
    private int files;
    private @Nullable SortedRecords sorted;

    EngineWork(RecordSorter sorter, @Nullable InOrder inOrder) {
      this.sorter = sorter;
      this.inOrder = inOrder;
    }

    @Override
    public void nextFile() {
      files++;
      if (inOrder != null) {
        inOrder.nextFile();
      }
    }

    @Override
    public void add(byte[] record, int at, int length) {
      if (inOrder != null && !inOrder.add(record, at)) {
        throw new Failure("file " + files + " of the merge is not in order (ICE068A)", null);
      }
      try {
        sorter.add(record, at, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    private static Failure failure(IOException e) {
      return new Failure("a work file failed: " + FileFailure.words(e), e);
    }

    @Override
    public int next(byte[] area, int offset, int capacity) {
      try {
        SortedRecords records = sorted == null ? sorter.sorted() : sorted;
        sorted = records;
        if (!records.next()) {
          return -1;
        }
        System.arraycopy(
            records.bytes(),
            records.recordAt(),
            area,
            offset,
            Math.min(records.recordLength(), capacity));
        return records.recordLength();
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() {
      try {
        sorter.close();
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }
}
