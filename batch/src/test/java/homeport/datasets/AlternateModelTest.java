package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Key;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.runtime.RecordFile.Position;
import homeport.testkit.Seed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// Random changes of a file with two alternate keys, and of a list of its records in the order in
/// which each got its alternate key, have to agree: the statuses, and what each key delivers.
class AlternateModelTest {
  private static final Key PRIME = new Key(0, 2, false);
  private static final Key MANY = new Key(2, 1, true);
  private static final Key ONE = new Key(3, 2, false);
  private static final FileDescription FD =
      new FileDescription(
          "F",
          "F",
          1,
          false,
          Organization.INDEXED,
          Access.DYNAMIC,
          5,
          5,
          false,
          null,
          false,
          PRIME,
          List.of(MANY, ONE));

  @TempDir Path folder;

  private final Seed seed = Seed.forTest("alternate keys against a model");

  /// By prime key; the number says when the record got its first alternate key.
  private final Map<String, Entry> model = new TreeMap<>();

  private long clock;

  private record Entry(String record, long since) {
    String many() {
      return record.substring(2, 3);
    }

    String one() {
      return record.substring(3);
    }
  }

  private String message() {
    return "seed " + seed.start();
  }

  private String record() {
    return String.format(
        java.util.Locale.ROOT,
        "%02d%d%02d",
        seed.between(0, 60),
        seed.between(0, 5),
        seed.between(0, 80));
  }

  @RepeatedTest(4)
  void agrees() {
    StepFiles step =
        new StepFiles(
            Map.of("F", new DdBinding.Host(folder.resolve("own"), Dcb.NONE, false)), null, Fd.PAGE);
    RecordFile file = step.open(FD, OpenMode.OUTPUT).file();
    assertEquals(0, file.close());
    for (int round = 0; round < 4; round++) {
      file = step.open(FD, OpenMode.I_O).file();
      for (int i = 0; i < 500; i++) {
        change(file);
      }
      compare(file, 1, Comparator.comparing(Entry::many).thenComparing(Entry::since));
      compare(file, 2, Comparator.comparing(Entry::one));
      compare(file, 0, Comparator.comparing(Entry::record));
      assertEquals(0, file.close());
    }
  }

  private void change(RecordFile file) {
    String record = record();
    String prime = record.substring(0, 2);
    byte[] bytes = Fd.ebcdic(record);
    Entry there = model.get(prime);
    switch (seed.between(0, 2)) {
      case 0 -> {
        int status = there != null ? 22 : status(record, null);
        assertEquals(status, file.write(bytes, 0, 5), message());
        if (FileStatus.successful(status)) {
          model.put(prime, new Entry(record, clock++));
        }
      }
      case 1 -> {
        int status = there == null ? 23 : status(record, there);
        assertEquals(status, file.rewrite(bytes, 0, 5, false), message());
        if (there != null && FileStatus.successful(status)) {
          boolean same = there.many().equals(record.substring(2, 3));
          model.put(prime, new Entry(record, same ? there.since() : clock++));
        }
      }
      default -> {
        assertEquals(there == null ? 23 : 0, file.deleteKey(bytes, 0, 2), message());
        model.remove(prime);
      }
    }
  }

  /// What a record's alternate keys come to, beside the records that are there.
  private int status(String record, Entry itself) {
    int status = 0;
    for (Entry other : model.values()) {
      if (other == itself) {
        continue;
      }
      if (other.one().equals(record.substring(3))) {
        return 22;
      }
      boolean changed = itself == null || !itself.many().equals(record.substring(2, 3));
      if (changed && other.many().equals(record.substring(2, 3))) {
        status = 2;
      }
    }
    return status;
  }

  private void compare(RecordFile file, int key, Comparator<Entry> order) {
    List<String> wanted = model.values().stream().sorted(order).map(Entry::record).toList();
    List<String> got = new ArrayList<>();
    byte[] low = {0, 0};
    int length = key == 1 ? 1 : 2;
    int status = file.start(key, Position.GREATER_OR_EQUAL, low, 0, length);
    byte[] area = new byte[5];
    while (FileStatus.successful(status)) {
      status = file.readNext(area, 0, 5);
      if (FileStatus.successful(status)) {
        got.add(Fd.PAGE.decode(area));
      }
    }
    assertEquals(wanted, got, message());
  }
}
