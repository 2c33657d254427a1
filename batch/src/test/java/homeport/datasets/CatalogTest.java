package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import homeport.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  @TempDir Path folder;

  private DataSets open() throws IOException {
    return DataSets.open(
        folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS);
  }

  @Test
  void entriesComeBackAsTheyWere() throws IOException {
    Attributes keyed = new Attributes.Keyed(5, 11, 200, 400, true, false);
    Attributes sequential = new Attributes.Sequential(new Dcb(RecordFormat.VBA, 137, 1_370));
    try (DataSets estate = open()) {
      assertNotNull(estate.catalog().define("BANK.KSDS", keyed));
      assertNotNull(estate.catalog().define("BANK.SEQ", sequential));
      assertNotNull(estate.catalog().define("BANK.NONE", Attributes.Sequential.UNKNOWN));
      assertNull(estate.catalog().define("BANK.SEQ", sequential), "there is one");
      estate.catalog().record(estate.catalog().find("BANK.SEQ").with(CatalogEntry.State.WRITING));
    }
    try (DataSets estate = open()) {
      assertEquals(
          List.of("BANK.KSDS", "BANK.NONE", "BANK.SEQ"),
          estate.catalog().entries().stream().map(CatalogEntry::name).toList());
      assertEquals(keyed, estate.catalog().find("BANK.KSDS").attributes());
      assertEquals(sequential, estate.catalog().find("BANK.SEQ").attributes());
      assertEquals(CatalogEntry.State.WRITING, estate.catalog().find("BANK.SEQ").state());
      assertEquals(Attributes.Sequential.UNKNOWN, estate.catalog().find("BANK.NONE").attributes());
    }
  }

  @Test
  void aStoreThatWasEmptiedIsNoNewOne() throws IOException {
    try (DataSets estate = open()) {
      assertNotNull(estate.catalog().define("BANK.SEQ", Attributes.Sequential.UNKNOWN));
    }
    Files.write(folder.resolve("state/store/estate.mv.db"), new byte[0]);
    StoreException damaged = assertThrows(StoreException.class, this::open);
    assertEquals("HP2002", damaged.id());
    assertTrue(String.valueOf(damaged.getMessage()).contains("catalog is gone"), damaged::toString);
  }

  @Test
  void namesAreDataSetNames() throws IOException {
    for (String good : new String[] {"A", "A.B", "SYS1.@X#.$Y", "A1234567.B", "A.B-C"}) {
      assertTrue(DataSetName.valid(good), good);
    }
    for (String bad :
        new String[] {
          "",
          ".",
          "A.",
          ".A",
          "A..B",
          "a",
          "1A",
          "-A",
          "A12345678",
          "A/B",
          "../A",
          "A_B",
          "AAAAAAAA.BBBBBBBB.CCCCCCCC.DDDDDDDD.EEEEEEEE.F"
        }) {
      assertFalse(DataSetName.valid(bad), bad);
    }
    try (DataSets estate = open()) {
      assertThrows(
          IllegalArgumentException.class,
          () -> estate.catalog().define("../ESCAPE", Attributes.Sequential.UNKNOWN));
      assertNull(estate.catalog().find("../ESCAPE"));
    }
  }

  @Test
  void aFileThatIsPutThereIsADataSetOnceItIsUsed() throws IOException {
    try (DataSets estate = open()) {
      Files.write(folder.resolve("data/BANK.UNLOAD"), new byte[8]);
      Files.write(folder.resolve("data/notes.txt"), new byte[8]);
      CatalogEntry entry = estate.catalog().find("BANK.UNLOAD");
      assertEquals(Attributes.Sequential.UNKNOWN, entry.attributes());
      assertEquals(0, estate.catalog().entries().size());
      assertEquals(1, estate.catalog().list().size(), "notes.txt is none");
      DdBinding dd = new DdBinding.DataSet("BANK.UNLOAD");
      Opened wrong = Fd.fixed(3).open(estate, dd, OpenMode.INPUT);
      assertEquals(FileStatus.ATTRIBUTE_CONFLICT, wrong.status());
      assertTrue(String.valueOf(wrong.detail()).contains("HP2010"), wrong.detail());
      assertEquals(
          Attributes.Sequential.UNKNOWN,
          estate.catalog().find("BANK.UNLOAD").attributes(),
          "a refused use tells nothing");
      assertEquals(0, Fd.fixed(4).opened(estate, dd, OpenMode.INPUT).close());
      assertEquals(
          new Attributes.Sequential(Dcb.of(RecordFormat.FB, 4)),
          estate.catalog().find("BANK.UNLOAD").attributes());
      assertEquals(39, Fd.fixed(8).open(estate, dd, OpenMode.INPUT).status());
    }
  }

  @Test
  void theDdStatementsDcbGoesBeforeTheProgram() throws IOException {
    try (DataSets estate = open()) {
      Files.write(folder.resolve("data/BANK.VB"), new byte[] {0, 5, 0, 0, 1});
      DdBinding dd = new DdBinding.DataSet("BANK.VB", Dcb.of(RecordFormat.VB, 14), false);
      assertEquals(39, Fd.fixed(5).open(estate, dd, OpenMode.INPUT).status());
      assertEquals(0, Fd.variable(10).opened(estate, dd, OpenMode.INPUT).close());
    }
  }

  @Test
  void aFileThatSomebodyTookAwayIsNoDataSet() throws IOException {
    try (DataSets estate = open()) {
      assertNotNull(estate.catalog().define("BANK.SEQ", Attributes.Sequential.UNKNOWN));
      Files.delete(folder.resolve("data/BANK.SEQ"));
      assertNull(estate.catalog().find("BANK.SEQ"));
      assertEquals(
          35, Fd.fixed(4).open(estate, new DdBinding.DataSet("BANK.SEQ"), OpenMode.INPUT).status());
      assertNotNull(estate.catalog().define("BANK.SEQ", Attributes.Sequential.UNKNOWN));
    }
  }

  @Test
  void aDeletionThatWasCutShortIsFinished() throws IOException {
    try (DataSets estate = open()) {
      assertNotNull(estate.catalog().define("BANK.SEQ", Attributes.Sequential.UNKNOWN));
      estate.catalog().record(estate.catalog().find("BANK.SEQ").with(CatalogEntry.State.DELETING));
      Files.write(folder.resolve("state/temporary/SYS1.LEFT"), new byte[1]);
    }
    try (DataSets estate = open()) {
      assertEquals(List.of(), estate.catalog().entries());
      assertFalse(Files.exists(folder.resolve("data/BANK.SEQ")));
      assertFalse(Files.exists(folder.resolve("state/temporary/SYS1.LEFT")));
    }
  }

  @Test
  void anEstateHasOneOwner() throws IOException {
    try (DataSets estate = open()) {
      assertNotNull(estate);
      StoreException refused = assertThrows(StoreException.class, this::open);
      assertEquals(StoreException.IN_USE, refused.id());
    }
    open().close();
  }

  @Test
  void aDataSetIsMarkedWhileItIsWritten() throws IOException {
    try (DataSets estate = open()) {
      assertNotNull(estate.catalog().define("BANK.SEQ", Attributes.Sequential.UNKNOWN));
      DdBinding dd = new DdBinding.DataSet("BANK.SEQ");
      RecordFile out = Fd.fixed(4).opened(estate, dd, OpenMode.OUTPUT);
      assertEquals(CatalogEntry.State.WRITING, estate.catalog().find("BANK.SEQ").state());
      assertEquals(
          0, Fd.fixed(4).opened(estate, dd, OpenMode.INPUT).close(), "this process writes it");
      assertEquals(0, out.close());
      assertEquals(CatalogEntry.State.CLOSED, estate.catalog().find("BANK.SEQ").state());
    }
  }

  private String content(String name) throws IOException {
    return Fd.PAGE.decode(Files.readAllBytes(folder.resolve("data").resolve(name)));
  }

  private static void write(DataSets estate, DdBinding dd, String record) {
    RecordFile out = Fd.fixed(4).opened(estate, dd, OpenMode.OUTPUT);
    assertEquals(0, out.write(Fd.ebcdic(record), 0, 4));
    assertEquals(0, out.close());
  }

  @Test
  void modAddsAndOldOverwrites() throws IOException {
    try (DataSets estate = open()) {
      assertNotNull(estate.catalog().define("BANK.LOG", Attributes.Sequential.UNKNOWN));
      DdBinding mod = new DdBinding.DataSet("BANK.LOG", Dcb.NONE, true);
      write(estate, mod, "AAAA");
      write(estate, mod, "BBBB");
      assertEquals("AAAABBBB", content("BANK.LOG"));
      write(estate, new DdBinding.DataSet("BANK.LOG"), "CCCC");
      assertEquals("CCCC", content("BANK.LOG"));
    }
  }

  @Test
  void temporaryDataSetsHaveNoPlaceInTheCatalog() throws IOException {
    String name = "SYS26034.T040506.RA000.NIGHTLY.WORK.H01";
    try (DataSets estate = open()) {
      CatalogEntry made =
          estate.catalog().defineTemporary(name, Definition.of(Attributes.Sequential.UNKNOWN));
      write(estate, new DdBinding.DataSet(made.name()), "AAAA");
      assertEquals(
          new Attributes.Sequential(Dcb.of(RecordFormat.FB, 4)),
          estate.catalog().find(name).attributes());
      assertEquals(List.of(), estate.catalog().entries());
      assertTrue(Files.exists(folder.resolve("state/temporary").resolve(name)));
      assertTrue(estate.catalog().delete(name));
      assertNull(estate.catalog().find(name));
      assertFalse(Files.exists(folder.resolve("state/temporary").resolve(name)));
    }
  }
}
