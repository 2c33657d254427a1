package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes.AlternateIndex;
import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Key;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.runtime.RecordFile.Position;
import homeport.store.EmbeddedStore.Durability;
import homeport.store.StoreException;
import homeport.store.UnitOfWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Alternate keys: records of ten bytes, `KKAABB....`: the prime key KK, AA not unique, BB unique.
class AlternateIndexTest {
  private static final Key PRIME = new Key(0, 2, false);
  private static final Key SECOND = new Key(2, 2, true);
  private static final Key THIRD = new Key(4, 2, false);

  @TempDir Path folder;
  private DataSets estate;

  @BeforeEach
  void open() throws IOException {
    estate =
        DataSets.open(folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS);
  }

  @AfterEach
  void close() {
    estate.close();
  }

  private static FileDescription fd(Access access, Key... alternates) {
    return new FileDescription(
        "F",
        "MASTER",
        1,
        false,
        Organization.INDEXED,
        access,
        10,
        10,
        false,
        null,
        false,
        PRIME,
        List.of(alternates));
  }

  private void define() throws IOException {
    Catalog catalog = estate.catalog();
    assertNotNull(catalog.define("BANK.KSDS", new Attributes.Keyed(0, 2, 10, 10, false, false)));
    assertNotNull(
        catalog.define("BANK.AIX1", new AlternateIndex("BANK.KSDS", 2, 2, false, true, false)));
    assertNotNull(
        catalog.define("BANK.AIX2", new AlternateIndex("BANK.KSDS", 4, 2, true, true, false)));
    assertNotNull(catalog.define("BANK.PATH1", new Attributes.Path("BANK.AIX1")));
    assertNotNull(catalog.define("BANK.PATH2", new Attributes.Path("BANK.AIX2")));
  }

  @Test
  void aPathWithNoUpdateIsReadOnly() throws IOException {
    define();
    RecordFile file = opened(Access.SEQUENTIAL, OpenMode.OUTPUT);
    assertEquals(0, write(file, "01AABB"));
    assertEquals(0, file.close());
    Map<String, String> said = Map.of(Catalog.UPDATE, Catalog.NO_UPDATE);
    assertTrue(estate.catalog().keep("BANK.PATH1", said));
    FileDescription through =
        new FileDescription(
            "F",
            "THROUGH",
            1,
            false,
            Organization.INDEXED,
            Access.SEQUENTIAL,
            10,
            10,
            false,
            null,
            false,
            SECOND,
            List.of());
    Opened written = step().open(through, OpenMode.I_O);
    assertEquals(37, written.status());
    assertTrue(String.valueOf(written.detail()).startsWith("HP2035 "), written.detail());
    Opened read = step().open(through, OpenMode.INPUT);
    assertEquals(0, read.status(), read.detail());
    assertEquals("01AABB 10", rest(read.file()));
    for (String index : List.of("BANK.AIX1", "BANK.AIX2")) {
      AlternateIndex was = (AlternateIndex) estate.catalog().entry(index).attributes();
      estate
          .catalog()
          .record(
              index,
              new AlternateIndex(
                  was.base(), was.keyOffset(), was.keyLength(), was.unique(), false, was.built()));
    }
    assertEquals(0, read.file().close());
    Opened alone = step().open(through, OpenMode.I_O);
    assertEquals(0, alone.status(), "no index changes with the records");
    assertEquals(0, alone.file().close());
  }

  private StepFiles step() {
    return new StepFiles(
        Map.of(
            "MASTER", new DdBinding.DataSet("BANK.KSDS"),
            "MASTER1", new DdBinding.DataSet("BANK.PATH1"),
            "MASTER2", new DdBinding.DataSet("BANK.PATH2"),
            "THROUGH", new DdBinding.DataSet("BANK.PATH1")),
        estate,
        Fd.PAGE);
  }

  private RecordFile opened(Access access, OpenMode mode) {
    Opened opened = step().open(fd(access, SECOND, THIRD), mode);
    assertEquals(0, opened.status(), opened.detail());
    return opened.file();
  }

  private static int write(RecordFile file, String record) {
    return file.write(Fd.ebcdic(record + "...."), 0, 10);
  }

  private static int rewrite(RecordFile file, String record) {
    return file.rewrite(Fd.ebcdic(record + "...."), 0, 10, false);
  }

  /// The records from here on, with the status of each that is not 00.
  private static String rest(RecordFile file) {
    StringBuilder all = new StringBuilder();
    byte[] area = new byte[10];
    int status = file.readNext(area, 0, 10);
    while (status < 10) {
      all.append(Fd.PAGE.decode(area, 0, 6)).append(status == 0 ? " " : "=" + status + " ");
      status = file.readNext(area, 0, 10);
    }
    return all.append(status).toString();
  }

  private static String by(RecordFile file, int key, String from) {
    int status = file.start(key, Position.GREATER_OR_EQUAL, Fd.ebcdic(from), 0, from.length());
    return status == 0 ? rest(file) : "start " + status;
  }

  private void load() throws IOException {
    define();
    RecordFile file = opened(Access.SEQUENTIAL, OpenMode.OUTPUT);
    assertEquals(0, write(file, "K1B1X4"));
    assertEquals(0, write(file, "K2A1X3"));
    assertEquals(2, write(file, "K3B1X2"));
    assertEquals(0, write(file, "K4C1X1"));
    assertEquals(0, file.close());
  }

  @Test
  void recordsAreReadInTheOrderOfEachKey() throws IOException {
    load();
    RecordFile file = opened(Access.DYNAMIC, OpenMode.INPUT);
    assertEquals("K1B1X4 K2A1X3 K3B1X2 K4C1X1 10", rest(file));
    assertEquals("K2A1X3 K1B1X4=2 K3B1X2 K4C1X1 10", by(file, 1, "A1"));
    assertEquals("K1B1X4=2 K3B1X2 K4C1X1 10", by(file, 1, "B"));
    assertEquals("K4C1X1 K3B1X2 K2A1X3 K1B1X4 10", by(file, 2, "X"));
    assertEquals("K3B1X2 K4C1X1 10", by(file, 0, "K3"));
    byte[] area = new byte[10];
    assertEquals(2, file.readKey(1, Fd.ebcdic("B1"), 0, 2, area, 0, 10));
    assertEquals("K1", Fd.PAGE.decode(area, 0, 2));
    assertEquals("K3B1X2 K4C1X1 10", rest(file));
    assertEquals(23, file.readKey(2, Fd.ebcdic("X9"), 0, 2, area, 0, 10));
    assertEquals(0, file.readKey(2, Fd.ebcdic("X1"), 0, 2, area, 0, 10));
    assertEquals("K4", Fd.PAGE.decode(area, 0, 2));
    assertEquals(0, file.start(1, Position.LESS_OR_EQUAL, Fd.ebcdic("B1"), 0, 2));
    assertEquals(0, file.readPrevious(area, 0, 10));
    assertEquals("K3", Fd.PAGE.decode(area, 0, 2));
    assertEquals(0, file.close());
  }

  @Test
  void changesAreInEveryIndex() throws IOException {
    load();
    RecordFile file = opened(Access.DYNAMIC, OpenMode.I_O);
    assertEquals(22, write(file, "K5A1X3"), "BB is unique");
    assertEquals(22, write(file, "K1Z9Z9"), "the prime key");
    assertEquals(2, write(file, "K0B1X0"));
    assertEquals(22, rewrite(file, "K2A1X4"));
    assertEquals(2, rewrite(file, "K1C1X4"));
    assertEquals(0, rewrite(file, "K4C1X1"), "its own keys");
    assertEquals(0, file.deleteKey(Fd.ebcdic("K2"), 0, 2));
    assertEquals("K3B1X2=2 K0B1X0 K4C1X1=2 K1C1X4 10", by(file, 1, "A"));
    assertEquals("K0B1X0 K4C1X1 K3B1X2 K1C1X4 10", by(file, 2, "X"));
    assertEquals(0, file.close());
    estate.close();
    open();
    RecordFile again = opened(Access.DYNAMIC, OpenMode.INPUT);
    assertEquals("K3B1X2=2 K0B1X0 K4C1X1=2 K1C1X4 10", by(again, 1, "A"));
    assertEquals("K0B1X0 K1C1X4 K3B1X2 K4C1X1 10", by(again, 0, "K"));
    assertEquals(0, again.close());
  }

  @Test
  void aProgramWithoutTheKeysKeepsTheIndexes() throws IOException {
    load();
    Opened plain = step().open(fd(Access.DYNAMIC), OpenMode.I_O);
    assertEquals(0, plain.status(), plain.detail());
    assertEquals(22, write(plain.file(), "K9D1X4"), "the upgrade set refuses it");
    assertTrue(write(plain.file(), "K9D1X9") < 10);
    assertEquals(0, plain.file().close());
    RecordFile file = opened(Access.DYNAMIC, OpenMode.INPUT);
    assertEquals("K9D1X9 10", by(file, 1, "D"));
    assertEquals(0, file.close());
  }

  @Test
  void aPathIsReadByItsKey() throws IOException {
    load();
    RecordFile file = step().open("THROUGH", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE).file();
    assertEquals("K2A1X3 K1B1X4 K3B1X2 K4C1X1 10", rest(file));
    assertEquals(0, file.close());
    assertEquals(new Attributes.Keyed(2, 2, 10, 10, false, true), step().attributes("THROUGH"));
    FileDescription through =
        new FileDescription(
            "F",
            "THROUGH",
            1,
            false,
            Organization.INDEXED,
            Access.DYNAMIC,
            10,
            10,
            false,
            null,
            false,
            SECOND,
            List.of());
    RecordFile io = step().open(through, OpenMode.I_O).file();
    byte[] area = new byte[10];
    assertEquals(2, io.readKey(0, Fd.ebcdic("B1"), 0, 2, area, 0, 10));
    assertEquals(0, io.rewrite(Fd.ebcdic("K1B1X4new!"), 0, 10, true));
    assertEquals(0, io.deleteKey(Fd.ebcdic("A1"), 0, 2));
    assertEquals(2, io.start(0, Position.EQUAL, Fd.ebcdic("B1"), 0, 2) + io.readNext(area, 0, 10));
    assertEquals("K1B1X4new!", Fd.PAGE.decode(area, 0, 10));
    assertEquals(0, io.close());
  }

  @Test
  void indexesAreBuiltFromTheRecords() throws IOException {
    Catalog catalog = estate.catalog();
    assertNotNull(catalog.define("BANK.KSDS", new Attributes.Keyed(0, 2, 10, 10, false, false)));
    RecordFile file = step().open(fd(Access.SEQUENTIAL), OpenMode.OUTPUT).file();
    for (String record : List.of("K1B1X4", "K2A1X4", "K3B1X2")) {
      assertEquals(0, write(file, record));
    }
    assertEquals(0, file.close());
    assertNotNull(
        catalog.define("BANK.AIX1", new AlternateIndex("BANK.KSDS", 2, 2, false, true, false)));
    assertNotNull(
        catalog.define("BANK.AIX2", new AlternateIndex("BANK.KSDS", 4, 2, true, true, false)));
    assertNotNull(catalog.define("BANK.PATH1", new Attributes.Path("BANK.AIX1")));
    assertNotNull(catalog.define("BANK.PATH2", new Attributes.Path("BANK.AIX2")));
    Opened early = step().open(fd(Access.DYNAMIC, SECOND, THIRD), OpenMode.INPUT);
    assertEquals(35, early.status());
    assertTrue(String.valueOf(early.detail()).startsWith("HP2030 "), early.detail());
    assertEquals(new StepFiles.BuiltIndex(3, 0), step().buildIndex("BANK.AIX1"));
    assertEquals(new StepFiles.BuiltIndex(2, 1), step().buildIndex("BANK.AIX2"));
    RecordFile again = opened(Access.DYNAMIC, OpenMode.INPUT);
    assertEquals("K2A1X4 K1B1X4=2 K3B1X2 10", by(again, 1, "A"));
    assertEquals("K3B1X2 K1B1X4 10", by(again, 2, "X"));
    assertEquals(0, again.close());
  }

  @Test
  void whatDoesNotAgreeIsStatus39() throws IOException {
    load();
    Opened unlike = step().open(fd(Access.DYNAMIC, new Key(2, 3, true)), OpenMode.INPUT);
    assertEquals(39, unlike.status(), unlike.detail());
    Opened unique = step().open(fd(Access.DYNAMIC, new Key(2, 2, false)), OpenMode.INPUT);
    assertEquals(0, unique.status(), unique.detail());
    assertEquals(0, Objects.requireNonNull(unique.file()).close());
    StepFiles without =
        new StepFiles(Map.of("MASTER", new DdBinding.DataSet("BANK.KSDS")), estate, Fd.PAGE);
    Opened noDd = without.open(fd(Access.DYNAMIC, SECOND), OpenMode.INPUT);
    assertEquals(96, noDd.status());
    assertTrue(String.valueOf(noDd.detail()).contains("MASTER1"), noDd.detail());
  }

  @Test
  void aFileOfItsOwnHasItsAlternateKeys() {
    DdBinding dd = new DdBinding.Host(folder.resolve("own"), Dcb.NONE, false);
    StepFiles step = new StepFiles(Map.of("MASTER", dd), null, Fd.PAGE);
    RecordFile file = step.open(fd(Access.SEQUENTIAL, SECOND, THIRD), OpenMode.OUTPUT).file();
    assertEquals(0, write(file, "K1B1X4"));
    assertEquals(0, write(file, "K2A1X3"));
    assertEquals(2, write(file, "K3B1X2"));
    assertEquals(22, write(file, "K4B1X2"));
    assertEquals(0, file.close());
    RecordFile again = step.open(fd(Access.DYNAMIC, THIRD, SECOND), OpenMode.I_O).file();
    assertEquals("K3B1X2 K2A1X3 K1B1X4 10", by(again, 1, "X"));
    assertEquals("K2A1X3 K1B1X4=2 K3B1X2 10", by(again, 2, "A"));
    assertEquals(0, again.deleteKey(Fd.ebcdic("K1"), 0, 2));
    assertEquals("K3B1X2 10", by(again, 2, "B"));
    assertEquals(0, again.close());
    assertEquals(39, step.open(fd(Access.DYNAMIC, new Key(6, 2, true)), OpenMode.INPUT).status());
  }

  /// An index that claims entries which the store does not have, as damage may leave it.
  @Test
  void anOpenThatFailsLeavesNothingOpen() throws IOException {
    Catalog catalog = estate.catalog();
    assertNotNull(catalog.define("BANK.KSDS", new Attributes.Keyed(0, 2, 10, 10, true, false)));
    RecordFile file = step().open("MASTER", OpenMode.OUTPUT, Access.SEQUENTIAL, Dcb.NONE).file();
    assertEquals(0, write(file, "K1B1X4"));
    assertEquals(0, file.close());
    AlternateIndex index = new AlternateIndex("BANK.KSDS", 2, 2, false, false, false);
    assertNotNull(catalog.define("BANK.AIX1", index));
    assertNotNull(catalog.define("BANK.PATH1", new Attributes.Path("BANK.AIX1")));
    catalog.record("BANK.AIX1", index.withBuilt(true));
    StoreException missing =
        assertThrows(
            StoreException.class,
            () -> step().open("THROUGH", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE));
    assertTrue(missing.getMessage().contains("BANK.AIX1"), missing.getMessage());
    assertFalse(estate.isOpen("BANK.KSDS"));
    assertEquals(1, Objects.requireNonNull(estate.build("BANK.AIX1")).records());
    assertEquals(
        "K1B1X4 10",
        rest(step().open("THROUGH", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE).file()));
  }

  @Test
  void anIndexThatCouldNotBeBuiltToItsEndIsNone() throws IOException {
    Catalog catalog = estate.catalog();
    assertNotNull(catalog.define("BANK.KSDS", new Attributes.Keyed(0, 2, 10, 10, true, false)));
    RecordFile file = step().open("MASTER", OpenMode.OUTPUT, Access.SEQUENTIAL, Dcb.NONE).file();
    assertEquals(0, write(file, "K1B1X4"));
    assertEquals(0, file.close());
    AlternateIndex index = new AlternateIndex("BANK.KSDS", 2, 2, false, true, false);
    assertNotNull(catalog.define("BANK.AIX1", index));
    assertNotNull(catalog.define("BANK.PATH1", new Attributes.Path("BANK.AIX1")));
    // The block of the records is no longer one.
    try (UnitOfWork work = estate.spheres().begin("BANK.KSDS")) {
      work.drop("RECORDS");
      assertNotNull(work.create("RECORDS", 2, 10));
      work.table("RECORDS").insert(Fd.ebcdic("K1"), new byte[] {1});
      work.commit();
    }
    assertThrows(RuntimeException.class, () -> estate.build("BANK.AIX1"));
    assertFalse(estate.isOpen("BANK.KSDS"));
    assertEquals(index, Objects.requireNonNull(catalog.entry("BANK.AIX1")).attributes());
    Opened through = step().open("THROUGH", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    assertTrue(String.valueOf(through.detail()).contains("HP2030"), through.detail());
  }
}
