package homeport.utilities.sort.engine;

import homeport.data.FileFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Sorts any number of records within a bound of memory, and keeps records with equal keys in the
/// order they came in (A-4002).
///
/// Each record is kept with its key in a form whose bytes compare. When the memory is used up, what
/// is there is ordered and written to a work file; at the end the work files are merged, in several
/// passes when there are more than can have a buffer each. No object is made for a record.
public final class RecordSorter implements AutoCloseable {
  /// The bound of memory that is used when nobody says otherwise: a fifth of the heap, so that a
  /// few sorts at once find room.
  public static final long MEMORY_DEFAULT =
      Math.clamp(Runtime.getRuntime().maxMemory() / 5, 16L << 20, 512L << 20);

  private static final long MEMORY_MAX = 1L << 30;
  private static final int BUFFER_MIN = 64 << 10;
  private static final int BUFFER_MAX = 1 << 20;
  private static final int FAN_IN_MIN = 2;

  private final SortKey key;
  private final int entryMax;
  private final long memory;
  private final Path workFolder;
  private final RunFile.Opening opening;
  private final Entries entries;
  private final List<RunFile> runs = new ArrayList<>();
  private long records;

  /// @param recordMax bytes of the longest record
  /// @param memory bytes for records, keys and their order
  /// @param workFolder where work files go when that is not enough
  public RecordSorter(SortKey key, int recordMax, long memory, Path workFolder) {
    this(
        key,
        recordMax,
        memory,
        workFolder,
        path -> FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /// @param opening opens work files
  RecordSorter(SortKey key, int recordMax, long memory, Path workFolder, RunFile.Opening opening) {
    if (recordMax > 0xFFFF) {
      throw new IllegalArgumentException("records of " + recordMax + " bytes");
    }
    this.key = key;
    this.entryMax = key.width() + Entries.LENGTH_BYTES + recordMax;
    this.memory = Math.min(memory, MEMORY_MAX);
    this.workFolder = workFolder;
    this.opening = opening;
    this.entries = new Entries(key, entryMax, this.memory);
  }

  /// Adds a record. The bytes behind one that ends before its control fields do are taken for them.
  ///
  /// @throws SortCapacity when there is no room for another work file
  public void add(byte[] record, int at, int length) throws IOException {
    if (!entries.add(record, at, length)) {
      spill();
      boolean added = entries.add(record, at, length);
      assert added;
    }
    records++;
  }

  /// How many work files have been written.
  public int spills() {
    return runs.size();
  }

  private void spill() throws IOException {
    entries.sort();
    try {
      writeRun();
    } catch (IOException e) {
      throw failed(e);
    }
    entries.clear();
  }

  /// What a work file's failure is: where the disk is full, that the sort's capacity is exceeded.
  private IOException failed(IOException e) {
    return FileFailure.isFull(e) ? new SortCapacity(records, e) : e;
  }

  private void writeRun() throws IOException {
    RunFile run = new RunFile(workFolder, opening, key.width(), bufferSize(1));
    runs.add(run);
    for (int i = 0; i < entries.count(); i++) {
      byte[] chunk = entries.chunk(i);
      int at = entries.offset(i);
      int head = key.width() + Entries.LENGTH_BYTES;
      run.write(chunk, at, head + Entries.length(chunk, at + key.width()));
    }
    run.written();
  }

  /// Most bytes for each of some buffers that share the memory; each must hold an entry.
  private int bufferSize(int buffers) {
    return (int) Math.max(entryMax, Math.min(memory / buffers, BUFFER_MAX));
  }

  /// Gives all records in order.
  public void deliver(OrderedRecords to) throws IOException {
    SortedRecords sorted = sorted();
    while (sorted.next()) {
      to.take(sorted.bytes(), sorted.keyAt(), sorted.recordAt(), sorted.recordLength());
    }
  }

  /// All records in order; none can be added any more.
  ///
  /// @throws SortCapacity when there is no room for another work file
  public SortedRecords sorted() throws IOException {
    if (runs.isEmpty()) {
      entries.sort();
      return new SortedRecords(entries, null, key.width());
    }
    if (entries.count() > 0) {
      spill();
    }
    int fanIn = (int) Math.max(FAN_IN_MIN, memory / Math.max(BUFFER_MIN, entryMax));
    while (runs.size() > fanIn) {
      mergePass(fanIn);
    }
    return new SortedRecords(
        entries, new RunMerge(runs, key.width(), bufferSize(runs.size())), key.width());
  }

  /// Merges neighbours, so that earlier runs hold the records that came earlier.
  private void mergePass(int fanIn) throws IOException {
    for (int first = 0; first < runs.size(); first++) {
      List<RunFile> group = runs.subList(first, Math.min(first + fanIn, runs.size()));
      RunFile merged = merge(group);
      for (RunFile done : group) {
        done.close();
      }
      group.clear();
      runs.add(first, merged);
    }
  }

  private RunFile merge(List<RunFile> group) throws IOException {
    int bufferSize = bufferSize(group.size() + 1);
    RunFile merged = null;
    boolean done = false;
    try {
      merged = new RunFile(workFolder, opening, key.width(), bufferSize);
      RunMerge merge = new RunMerge(group, key.width(), bufferSize);
      while (!merge.isEmpty()) {
        RunFile run = merge.first();
        merged.write(run.buffer(), run.entry(), run.entrySize());
        merge.advance();
      }
      merged.written();
      done = true;
      return merged;
    } catch (IOException e) {
      throw failed(e);
    } finally {
      if (!done && merged != null) {
        merged.close();
      }
    }
  }

  /// Gives up the work files.
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (RunFile run : runs) {
      try {
        run.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    runs.clear();
    if (failure != null) {
      throw failure;
    }
  }
}
