package homeport.trial.compare;

import homeport.trial.CannotTell;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Records in the order of their key, records with the same key in the order in which they stood:
/// sorted in runs of a bounded size, which are merged while they are read.
final class SortedRecords implements Records {
  private static final int SLACK = 16;

  /// Bytes of records that are sorted at once.
  private static final int RUN_BYTES = 16 << 20;

  /// Most runs that are merged at once; more are merged to fewer first.
  private static final int RUNS_MAX = 64;

  private static final Comparator<Held> ORDER =
      Comparator.comparing(Held::key, RecordKey::compare).thenComparingLong(Held::number);

  private final Path folder;
  private final List<Run> runs = new ArrayList<>();
  private final PriorityQueue<Run> heads =
      new PriorityQueue<>(Comparator.comparing(Run::head, ORDER));
  private @Nullable Held current;

  /// A record apart from its data set; `bytes` has slack on both sides.
  private static final class Held {
    private final byte[] key;
    private final long number;
    private final byte[] bytes;

    Held(byte[] key, long number, byte[] bytes) {
      this.key = key;
      this.number = number;
      this.bytes = bytes;
    }

    byte[] key() {
      return key;
    }

    long number() {
      return number;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  private SortedRecords(Path folder) {
    this.folder = folder;
  }

  /// Sorts what is left of `records` and closes them.
  static SortedRecords of(Records records, RecordKey key, Path folder)
      throws CannotTell, IOException {
    SortedRecords sorted = new SortedRecords(folder);
    boolean done = false;
    try (records) {
      List<Held> some = new ArrayList<>();
      long size = 0;
      while (records.next()) {
        some.add(held(records, key));
        size += records.length() + key.length() + 100L;
        if (size > RUN_BYTES) {
          sorted.write(some);
          some.clear();
          size = 0;
        }
      }
      sorted.write(some);
      sorted.begin();
      done = true;
      return sorted;
    } finally {
      if (!done) {
        sorted.close();
      }
    }
  }

  private static Held held(Records records, RecordKey key) {
    byte[] own = new byte[key.length()];
    key.copy(records, own);
    byte[] bytes = new byte[SLACK + records.length() + SLACK];
    System.arraycopy(records.bytes(), records.offset(), bytes, SLACK, records.length());
    return new Held(own, records.number(), bytes);
  }

  private void write(List<Held> some) throws IOException {
    some.sort(ORDER);
    Path file = Files.createTempFile(folder, "run", ".records");
    Run run = new Run(file);
    runs.add(run);
    try (DataOutputStream out = writer(file)) {
      for (Held held : some) {
        put(held, out);
      }
    }
    if (runs.size() == RUNS_MAX) {
      mergeAll();
    }
  }

  private static DataOutputStream writer(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  private static void put(Held held, DataOutputStream out) throws IOException {
    out.writeLong(held.number());
    out.writeInt(held.key().length);
    out.write(held.key());
    out.writeInt(held.bytes().length - 2 * SLACK);
    out.write(held.bytes(), SLACK, held.bytes().length - 2 * SLACK);
  }

  private void mergeAll() throws IOException {
    begin();
    Path file = Files.createTempFile(folder, "run", ".records");
    try (DataOutputStream out = writer(file)) {
      for (Held held = take(); held != null; held = take()) {
        put(held, out);
      }
    }
    close();
    runs.clear();
    runs.add(new Run(file));
  }

  private void begin() throws IOException {
    for (Run run : runs) {
      if (run.open()) {
        heads.add(run);
      }
    }
  }

  private @Nullable Held take() throws IOException {
    Run first = heads.poll();
    if (first == null) {
      return null;
    }
    Held held = first.head();
    if (first.advance()) {
      heads.add(first);
    }
    return held;
  }

  @Override
  public boolean next() throws IOException {
    current = take();
    return current != null;
  }

  private Held current() {
    Held held = current;
    if (held == null) {
      throw new IllegalStateException("no record");
    }
    return held;
  }

  @Override
  public byte[] bytes() {
    return current().bytes();
  }

  @Override
  public int offset() {
    return SLACK;
  }

  @Override
  public int length() {
    return current().bytes().length - 2 * SLACK;
  }

  @Override
  public long number() {
    return current().number();
  }

  @Override
  public void hash(MessageDigest digest) {
    throw new IllegalStateException("the order is not the data set's");
  }

  @Override
  public void close() throws IOException {
    for (Run run : runs) {
      run.close();
    }
  }

  /// A sorted run on disk.
  private static final class Run {
    private final Path file;
    private @Nullable DataInputStream in;
    private @Nullable Held head;

    Run(Path file) {
      this.file = file;
    }

    boolean open() throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      return advance();
    }

    Held head() {
      Held held = head;
      if (held == null) {
        throw new IllegalStateException("the run has ended");
      }
      return held;
    }

    boolean advance() throws IOException {
      DataInputStream from = in;
      if (from == null) {
        return false;
      }
      try {
        long number = from.readLong();
        byte[] key = from.readNBytes(from.readInt());
        int length = from.readInt();
        byte[] bytes = new byte[SLACK + length + SLACK];
        from.readFully(bytes, SLACK, length);
        head = new Held(key, number, bytes);
        return true;
      } catch (EOFException e) {
        head = null;
        return false;
      }
    }

    void close() throws IOException {
      if (in != null) {
        in.close();
      }
      Files.deleteIfExists(file);
    }
  }
}
