package homeport.programme;

import homeport.store.KeyedTable;
import homeport.store.Store;
import homeport.store.UnitOfWork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where a programme is kept: entries that name the hash of the one before, and the files handed
/// in, whole. Both are only ever added to, in one unit of work, so an entry never lacks its file.
final class Ledger {
  /// Most bytes of a file that is handed in: 64 MiB.
  static final int FILE_MAX_BYTES = 64 << 20;

  /// The first entry's `previous`.
  static final String BEGINNING = "";

  /// Its message id: entries do not fit together.
  static final String BROKEN = "HP6321";

  private static final String EVENTS = "PROGRAMME.EVENTS";
  private static final String FILES = "PROGRAMME.FILES";
  private static final int RECORD_MAX_BYTES = 1 << 20;
  private static final int CHUNK_BYTES = 1 << 19;
  private static final int PAGE = 1_000;
  private static final HexFormat HEX = HexFormat.of();

  private final Store store;
  private long last;
  private String lastHash = BEGINNING;

  Ledger(Store store) {
    this.store = store;
    try (UnitOfWork work = store.begin()) {
      if (!work.exists(FILES)) {
        work.create(FILES, Digest.BYTES + Integer.BYTES, CHUNK_BYTES);
      }
      if (!work.exists(EVENTS)) {
        work.create(EVENTS, Long.BYTES, RECORD_MAX_BYTES);
      }
    }
  }

  /// Number of the last entry, 0 when there is none.
  long last() {
    return last;
  }

  /// Gives every entry in order, and checks that they fit together.
  ///
  /// @throws Refusal with [#BROKEN], naming the first entry that was tampered with
  void load(Consumer<Event> taker) throws Refusal {
    lastHash = scan(taker);
  }

  /// As [#load], for a second look at what was loaded.
  ///
  /// @return the last entry's hash
  String scan(Consumer<Event> taker) throws Refusal {
    try (UnitOfWork work = store.begin()) {
      KeyedTable table = work.table(EVENTS);
      long[] number = {0};
      String[] hash = {BEGINNING};
      IOException[] wrong = {null};
      int given;
      do {
        given =
            table.ascending(
                key(number[0] + 1),
                key(number[0] + 1 + PAGE),
                PAGE,
                (key, record) -> {
                  try {
                    if (wrong[0] == null) {
                      Event event = checked(record, number[0] + 1, hash[0]);
                      hash[0] = HEX.formatHex(record, 0, Digest.BYTES);
                      number[0]++;
                      taker.accept(event);
                    }
                  } catch (IOException e) {
                    wrong[0] = e;
                  }
                });
      } while (given == PAGE && wrong[0] == null);
      if (wrong[0] != null) {
        throw new Refusal(
            BROKEN,
            "entry " + (number[0] + 1) + " of the programme's ledger: " + wrong[0].getMessage());
      }
      last = number[0];
      return hash[0];
    }
  }

  private static Event checked(byte[] record, long number, String previous) throws IOException {
    byte[] text = Arrays.copyOfRange(record, Math.min(Digest.BYTES, record.length), record.length);
    if (!Arrays.equals(record, 0, Math.min(Digest.BYTES, record.length), Digest.of(text), 0, 32)) {
      throw new IOException("its text does not have its hash");
    }
    Members json = Members.of(text);
    if (json.count("number") != number || !json.text("previous").equals(previous)) {
      throw new IOException("it does not follow the entry before it");
    }
    return Event.of(json);
  }

  /// Adds entries, numbered from [#last] + 1 on, and with the last of them a file.
  void add(List<Event> events, byte @Nullable [] file) {
    long number = last;
    String hash = lastHash;
    try (UnitOfWork work = store.begin()) {
      KeyedTable table = work.table(EVENTS);
      for (Event event : events) {
        assert event.number() == number + 1 : "entries have no gap";
        byte[] text = Json.write(event.toMap(hash), false);
        byte[] digest = Digest.of(text);
        byte[] record = Arrays.copyOf(digest, digest.length + text.length);
        System.arraycopy(text, 0, record, digest.length, text.length);
        table.insert(key(++number), record);
        hash = HEX.formatHex(digest);
      }
      if (file != null) {
        keep(work.table(FILES), file);
      }
      work.commit();
    }
    last = number;
    lastHash = hash;
  }

  /// Adds a file of a backup.
  void addFile(byte[] file) {
    try (UnitOfWork work = store.begin()) {
      keep(work.table(FILES), file);
      work.commit();
    }
  }

  /// True when the file's bytes are here; of a file that was turned away there is only the hash.
  boolean has(String sha256) {
    try (UnitOfWork work = store.begin()) {
      return work.table(FILES).get(fileKey(HEX.parseHex(sha256), 0)) != null;
    }
  }

  boolean isEmpty() {
    try (UnitOfWork work = store.begin()) {
      return work.table(EVENTS).count() == 0;
    }
  }

  /// The hash of the last entry, or [#BEGINNING].
  String lastHash() {
    return lastHash;
  }

  private static void keep(KeyedTable files, byte[] file) {
    byte[] digest = Digest.of(file);
    for (int chunk = 0; chunk * CHUNK_BYTES < Math.max(1, file.length); chunk++) {
      int from = chunk * CHUNK_BYTES;
      files.put(
          fileKey(digest, chunk),
          Arrays.copyOfRange(file, from, Math.min(file.length, from + CHUNK_BYTES)));
    }
  }

  /// A file that was handed in, as it was handed in.
  ///
  /// @throws Refusal with [#BROKEN] when it is not there or not the same any more
  byte[] file(String sha256) throws Refusal {
    byte[] digest = HEX.parseHex(sha256);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (UnitOfWork work = store.begin()) {
      work.table(FILES)
          .ascending(
              fileKey(digest, 0),
              fileKey(digest, Integer.MAX_VALUE),
              1 + FILE_MAX_BYTES / CHUNK_BYTES,
              (_, chunk) -> bytes.writeBytes(chunk));
    }
    if (!Arrays.equals(Digest.of(bytes.toByteArray()), digest)) {
      throw new Refusal(BROKEN, "the file " + sha256 + " is not as it was handed in");
    }
    return bytes.toByteArray();
  }

  /// The entries of these numbers.
  List<Event> entries(List<Long> numbers) throws Refusal {
    try (UnitOfWork work = store.begin()) {
      KeyedTable table = work.table(EVENTS);
      List<Event> found = new ArrayList<>(numbers.size());
      for (long number : numbers) {
        byte[] record = table.get(key(number));
        if (record == null) {
          throw new Refusal(BROKEN, "entry " + number + " of the programme's ledger is gone");
        }
        found.add(Event.of(Members.of(Arrays.copyOfRange(record, Digest.BYTES, record.length))));
      }
      return found;
    } catch (IOException e) {
      throw new Refusal(BROKEN, "an entry of the programme's ledger: " + e.getMessage());
    }
  }

  private static byte[] key(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  private static byte[] fileKey(byte[] digest, int chunk) {
    return ByteBuffer.allocate(Digest.BYTES + Integer.BYTES).put(digest).putInt(chunk).array();
  }
}
