package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile.Position;
import homeport.store.KeyedTable;
import homeport.store.SingleFileStore;
import homeport.store.UnitOfWork;
import homeport.testkit.Seed;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// Random operations on a keyed file and on a sorted map have to agree, with memory for all records
/// and with memory for so few that pages come and go all the time.
class KeyedModelTest {
  private static final int KEY_OFFSET = 2;
  private static final int KEY = 3;
  private static final int MAX = 60;

  @TempDir Path folder;

  private final Seed seed = Seed.forTest("keyed file against a model");
  private NavigableMap<byte[], byte[]> model = new TreeMap<>(Arrays::compareUnsigned);
  private final byte[] area = new byte[MAX];

  /// The key of the record that the next READ NEXT delivers, as a bound in the model.
  private byte[] from = new byte[0];

  private boolean inclusive = true;
  private boolean atEnd;
  private byte[] lastRead;

  private record Image(Attributes.Keyed attributes, KeyedImage image) implements KeyedDataSet {
    @Override
    public String name() {
      return "MODEL";
    }

    @Override
    public void close(OpenMode mode) {
      image.flush();
    }
  }

  @RepeatedTest(6)
  void agrees() {
    Attributes.Keyed attributes = new Attributes.Keyed(KEY_OFFSET, KEY, MAX, MAX, true, true);
    try (SingleFileStore store = SingleFileStore.open(folder.resolve("MODEL"));
        UnitOfWork work = store.begin()) {
      KeyedTable table = work.create("RECORDS", KEY, MAX);
      long budget = seed.pick(20_000L, 100_000L, 10_000_000L);
      int keys = seed.pick(50, 3_000, 100_000);
      KeyedFile file = file(new KeyedImage(work, table, attributes, true, budget, 0), attributes);
      for (int step = 0; step < 20_000; step++) {
        if (step % 4_000 == 3_999) {
          assertEquals(0, file.close());
          sameAsStored(table);
          file = file(new KeyedImage(work, table, attributes, false, budget, 0), attributes);
        }
        one(file, keys);
      }
      assertEquals(0, file.close());
      sameAsStored(table);
    }
  }

  private KeyedFile file(KeyedImage image, Attributes.Keyed attributes) {
    from = new byte[0];
    inclusive = true;
    atEnd = false;
    lastRead = null;
    return new KeyedFile(new Image(attributes, image), OpenMode.I_O, Access.DYNAMIC);
  }

  private void sameAsStored(KeyedTable table) {
    NavigableMap<byte[], byte[]> stored = new TreeMap<>(Arrays::compareUnsigned);
    table.ascending(new byte[0], null, Integer.MAX_VALUE, stored::put);
    assertEquals(model.size(), stored.size(), message());
    for (Map.Entry<byte[], byte[]> entry : model.entrySet()) {
      assertArrayEquals(entry.getValue(), stored.get(entry.getKey()), message());
    }
  }

  private String message() {
    return "seed " + seed.start();
  }

  private byte[] record(int keys) {
    byte[] record = seed.bytes(seed.between(KEY_OFFSET + KEY, MAX));
    System.arraycopy(key(keys), 0, record, KEY_OFFSET, KEY);
    return record;
  }

  private byte[] key(int keys) {
    int number = seed.between(0, keys - 1) * (0xFFFFFF / keys);
    return new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number};
  }

  private static byte[] keyOf(byte[] record) {
    return Arrays.copyOfRange(record, KEY_OFFSET, KEY_OFFSET + KEY);
  }

  private void one(KeyedFile file, int keys) {
    switch (seed.between(0, 13)) {
      case 0, 1, 2, 3 -> {
        byte[] record = record(keys);
        boolean there = model.containsKey(keyOf(record));
        int status = file.write(record, 0, record.length);
        assertEquals(there ? FileStatus.DUPLICATE_KEY : 0, status, message());
        model.putIfAbsent(keyOf(record), record);
      }
      case 4 -> {
        byte[] record = record(keys);
        boolean there = model.containsKey(keyOf(record));
        int status = file.rewrite(record, 0, record.length, false);
        assertEquals(there ? 0 : FileStatus.NOT_FOUND, status, message());
        model.replace(keyOf(record), record);
      }
      case 5 -> rewriteLast(file, keys);
      case 6 -> {
        byte[] key = key(keys);
        int status = file.deleteKey(key, 0, KEY);
        assertEquals(model.remove(key) == null ? FileStatus.NOT_FOUND : 0, status, message());
      }
      case 7 -> {
        byte[] key = seed.oneIn(2) || lastRead == null ? key(keys) : lastRead;
        expect(
            model.containsKey(key) ? Map.entry(key, model.get(key)) : null,
            file.readKey(0, key, 0, KEY, area, 0, MAX),
            file,
            FileStatus.NOT_FOUND);
      }
      case 8 -> start(file, keys);
      case 9 -> previous(file);
      default -> next(file);
    }
  }

  private void rewriteLast(KeyedFile file, int keys) {
    if (lastRead == null || !model.containsKey(lastRead)) {
      return;
    }
    byte[] record = record(keys);
    System.arraycopy(lastRead, 0, record, KEY_OFFSET, KEY);
    assertEquals(0, file.rewrite(record, 0, record.length, true), message());
    model.put(lastRead, record);
  }

  private void expect(Map.Entry<byte[], byte[]> record, int status, KeyedFile file, int otherwise) {
    if (record == null) {
      assertEquals(otherwise, status, message());
      return;
    }
    assertEquals(0, status, message());
    assertArrayEquals(record.getValue(), Arrays.copyOf(area, file.recordLength()), message());
    from = record.getKey();
    lastRead = from;
    inclusive = false;
    atEnd = false;
  }

  private void next(KeyedFile file) {
    Map.Entry<byte[], byte[]> expected =
        atEnd ? null : inclusive ? model.ceilingEntry(from) : model.higherEntry(from);
    expect(expected, file.readNext(area, 0, MAX), file, FileStatus.AT_END);
    atEnd = expected == null;
  }

  private void previous(KeyedFile file) {
    Map.Entry<byte[], byte[]> expected =
        atEnd ? null : inclusive ? model.floorEntry(from) : model.lowerEntry(from);
    expect(expected, file.readPrevious(area, 0, MAX), file, FileStatus.AT_END);
    atEnd = expected == null;
  }

  private void start(KeyedFile file, int keys) {
    byte[] key = Arrays.copyOf(key(keys), seed.between(1, KEY));
    Position position = seed.pick(Position.values());
    byte[] found = null;
    for (byte[] candidate : model.keySet()) {
      int order = Arrays.compareUnsigned(Arrays.copyOf(candidate, key.length), key);
      boolean fits =
          switch (position) {
            case EQUAL -> order == 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
          };
      boolean wantsLast = position == Position.LESS || position == Position.LESS_OR_EQUAL;
      if (fits && (found == null || wantsLast)) {
        found = candidate;
      }
    }
    int status = file.start(0, position, key, 0, key.length);
    assertEquals(found == null ? FileStatus.NOT_FOUND : 0, status, message());
    atEnd = found == null;
    if (found != null) {
      from = found;
      inclusive = true;
    }
  }
}
