package homeport.datasets;

import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// What [CrashTest] kills: a process that writes without end. It prints a line when the writing has
/// begun.
final class CrashChild {
  static final int RECORDS = 2_000;
  static final int LENGTH = 3_000;
  static final Fd SEQUENTIAL = Fd.fixed(100);
  static final Fd VARIABLE = Fd.variable(100);
  static final Fd KEYED = Fd.keyed(LENGTH, 0, 4);

  static final Attributes.Keyed CLUSTER = new Attributes.Keyed(0, 4, LENGTH, LENGTH, false, false);

  private CrashChild() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    switch (args[1]) {
      case "fixed" -> sequential(estate(folder), SEQUENTIAL, true);
      case "variable" -> sequential(estate(folder), VARIABLE, false);
      case "keyed" -> keyed(estate(folder), new DdBinding.DataSet("BANK.KEYED"));
      case "own" -> keyed(null, new DdBinding.Host(folder.resolve("own"), Dcb.NONE, false));
      default -> catalog(estate(folder));
    }
  }

  static DataSets estate(Path folder) throws IOException {
    return DataSets.open(
        folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS);
  }

  private static void begun() {
    System.out.println("begun");
    System.out.flush();
  }

  /// The number of a record at its beginning; variable records have lengths that follow from it.
  private static void sequential(DataSets estate, Fd fd, boolean fixed) throws IOException {
    estate.catalog().define("BANK.SEQ", Attributes.Sequential.UNKNOWN);
    RecordFile file = fd.opened(estate, new DdBinding.DataSet("BANK.SEQ"), OpenMode.OUTPUT);
    byte[] record = new byte[100];
    begun();
    for (int i = 0; ; i++) {
      ByteBuffer.wrap(record).putInt(i);
      check(file.write(record, 0, fixed ? 100 : length(i)));
    }
  }

  static int length(int number) {
    return 4 + number % 97;
  }

  /// Step s writes s into record s mod [#RECORDS].
  private static void keyed(DataSets estate, DdBinding dd) throws IOException {
    if (estate != null) {
      estate.catalog().define("BANK.KEYED", CLUSTER);
    }
    byte[] record = new byte[LENGTH];
    RecordFile load = KEYED.opened(estate, dd, OpenMode.OUTPUT);
    for (int i = 0; i < RECORDS; i++) {
      ByteBuffer.wrap(record).putInt(i).putInt(i);
      check(load.write(record, 0, LENGTH));
    }
    check(load.close());
    RecordFile file = KEYED.opened(estate, dd, OpenMode.I_O);
    begun();
    for (int step = RECORDS; ; step++) {
      ByteBuffer.wrap(record).putInt(step % RECORDS).putInt(step);
      check(file.rewrite(record, 0, LENGTH, false));
    }
  }

  /// Clusters, with a record and without, and files, under names that are used again and again.
  private static void catalog(DataSets estate) throws IOException {
    Catalog catalog = estate.catalog();
    byte[] record = new byte[LENGTH];
    begun();
    for (int i = 0; ; i++) {
      String name = "BANK.D" + i % 7;
      String other = "BANK.D" + (i + 3) % 7;
      if (i % 5 == 4 && catalog.rename(other, name) || catalog.delete(name)) {
        continue;
      }
      catalog.define(name, i % 4 == 3 ? Attributes.Sequential.UNKNOWN : CLUSTER);
      if (i % 4 < 2) {
        RecordFile file = KEYED.opened(estate, new DdBinding.DataSet(name), OpenMode.OUTPUT);
        check(file.write(record, 0, LENGTH));
        check(file.close());
      }
    }
  }

  private static void check(int status) {
    if (status != 0) {
      throw new AssertionError("status " + status);
    }
  }
}
