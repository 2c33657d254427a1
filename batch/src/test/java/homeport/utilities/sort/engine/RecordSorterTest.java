package homeport.utilities.sort.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.SmallDisk;
import homeport.testkit.Seed;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sorter against Java's stable sort with a comparator that reads each field as a number.
class RecordSorterTest {
  @TempDir Path folder;

  @Test
  void sortsAsTheValuesSay() throws IOException {
    Seed seed = Seed.forTest("sort engine");
    for (int round = 0; round < 60; round++) {
      List<KeyField> fields = fields(seed);
      SortKey key = new SortKey(fields);
      int length = key.end() + seed.between(0, 30);
      List<byte[]> records = records(seed, fields, length, seed.between(0, 300));
      long memory = seed.oneIn(3) ? RecordSorter.MEMORY_DEFAULT : seed.between(1, 8_000);
      check(key, fields, records, memory, "round " + round + ", seed " + seed.start());
    }
  }

  @Test
  void saysHowManyRecordsCameWhenTheDiskIsFull() throws IOException {
    SortKey key = new SortKey(fields(Seed.of(1)));
    byte[] record = new byte[key.end() + 100];
    long[] room = {50_000};
    try (RecordSorter sorter =
        new RecordSorter(key, record.length, 8_000, folder, path -> new SmallDisk(path, room))) {
      SortCapacity full =
          assertThrows(
              SortCapacity.class,
              () -> {
                while (true) {
                  sorter.add(record, 0, record.length);
                }
              });
      long bytes = full.records() * record.length;
      assertTrue(bytes > 30_000 && bytes < 60_000, () -> full.records() + " records");
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count(), "work files are left");
    }
  }

  private void check(
      SortKey key, List<KeyField> fields, List<byte[]> records, long memory, String what)
      throws IOException {
    List<byte[]> expected = new ArrayList<>(records);
    expected.sort(byValue(fields));
    List<byte[]> sorted = new ArrayList<>();
    int max = records.stream().mapToInt(record -> record.length).max().orElse(key.end());
    try (RecordSorter sorter = new RecordSorter(key, max, memory, folder)) {
      for (byte[] record : records) {
        sorter.add(record, 0, record.length);
      }
      sorter.deliver(
          (bytes, keyAt, at, length) -> sorted.add(Arrays.copyOfRange(bytes, at, at + length)));
    }
    assertEquals(hex(expected), hex(sorted), what + ", " + fields);
  }

  private static String hex(List<byte[]> records) {
    StringBuilder text = new StringBuilder();
    records.forEach(record -> text.append(HexFormat.of().formatHex(record)).append('\n'));
    return text.toString();
  }

  private static List<KeyField> fields(Seed seed) {
    List<KeyField> fields = new ArrayList<>();
    int count = seed.between(1, 4);
    int at = seed.between(0, 5);
    for (int i = 0; i < count; i++) {
      FieldFormat format = seed.pick(FieldFormat.values());
      int length = seed.between(format.lengthMin(), 12);
      fields.add(new KeyField(at, length, format, seed.random().nextBoolean()));
      at += length + seed.between(0, 3);
    }
    return fields;
  }

  /// Records whose fields take few values, so that later fields and the order of arrival matter.
  private static List<byte[]> records(Seed seed, List<KeyField> fields, int length, int count) {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] record = new byte[length + seed.between(0, 9)];
      seed.random().nextBytes(record);
      for (KeyField field : fields) {
        Values.put(record, field.offset(), field.length(), (FieldFormat) field.encoding(), seed);
      }
      records.add(record);
    }
    return records;
  }

  private static BigInteger value(byte[] record, KeyField field) {
    return Values.read(record, field.offset(), field.length(), (FieldFormat) field.encoding());
  }

  private static Comparator<byte[]> byValue(List<KeyField> fields) {
    return (a, b) -> {
      for (KeyField field : fields) {
        BigInteger one = value(a, field);
        BigInteger other = value(b, field);
        int order = one.compareTo(other);
        if (order != 0) {
          return field.descending() ? -order : order;
        }
      }
      return 0;
    };
  }

  @Test
  void mergesInSeveralPasses() throws IOException {
    List<KeyField> fields = List.of(new KeyField(0, 2, FieldFormat.BI, false));
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      records.add(new byte[] {0, (byte) (i * 7 % 5), (byte) (i >> 8), (byte) i});
    }
    SortKey key = new SortKey(fields);
    check(key, fields, records, 100, "several passes");
    try (RecordSorter sorter = new RecordSorter(key, 4, 100, folder)) {
      for (byte[] record : records) {
        sorter.add(record, 0, 4);
      }
      assertTrue(sorter.spills() > 50, "work files: " + sorter.spills());
    }
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count(), "work files left behind");
    }
  }

  @Test
  void keepsTheOrderOfArrival() throws IOException {
    List<KeyField> fields = List.of(new KeyField(0, 1, FieldFormat.CH, true));
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      records.add(new byte[] {(byte) (i % 3), (byte) (i / 3)});
    }
    check(new SortKey(fields), fields, records, 700, "stable");
  }
}
