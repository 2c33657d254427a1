package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Partitioned data sets, aliases, other names.
class LibraryTest {
  @TempDir Path folder;
  private DataSets estate;
  private Catalog catalog;

  @BeforeEach
  void open() throws IOException {
    estate =
        DataSets.open(folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS);
    catalog = estate.catalog();
  }

  @AfterEach
  void close() {
    estate.close();
  }

  private void write(DdBinding dd, String... records) {
    RecordFile file = Fd.fixed(4).opened(estate, dd, OpenMode.OUTPUT);
    for (String record : records) {
      assertEquals(0, file.write(Fd.ebcdic(record), 0, 4), file.detail());
    }
    assertEquals(0, file.close());
  }

  private String read(DdBinding dd) {
    RecordFile file = Fd.fixed(4).opened(estate, dd, OpenMode.INPUT);
    StringBuilder all = new StringBuilder();
    byte[] area = new byte[4];
    int status = file.readNext(area, 0, 4);
    while (status == 0) {
      all.append(Fd.PAGE.decode(area, 0, 4)).append('|');
      status = file.readNext(area, 0, 4);
    }
    assertEquals(0, file.close());
    return all.append(status).toString();
  }

  private static DdBinding member(String name) {
    return new DdBinding.DataSet("BANK.LIB", name);
  }

  /// z/OS DFSMS Using Data Sets, "STOW: update the directory": no automatic STOW when the task is
  /// being abnormally ended.
  @Test
  void aMemberIsNotReplacedWhenItsWriterEndsAbnormally() throws IOException {
    assertNotNull(catalog.define("BANK.LIB", Attributes.Partitioned.UNKNOWN));
    write(member("ONE"), "OLD1", "OLD2");
    for (String name : List.of("ONE", "TWO")) {
      RecordFile file = Fd.fixed(4).opened(estate, member(name), OpenMode.OUTPUT);
      assertEquals(0, file.write(Fd.ebcdic("NEW1"), 0, 4));
      assertEquals(0, file.closeAbnormally());
    }
    assertEquals(List.of("ONE"), catalog.libraries().members("BANK.LIB"));
    assertEquals("OLD1|OLD2|10", read(member("ONE")));
    try (var files = Files.list(folder.resolve("data/BANK.LIB"))) {
      assertEquals(1, files.count(), "nothing is left of what was written");
    }
  }

  @Test
  void aMemberIsNotReplacedWhenARecordOfItCouldNotBeWritten() throws IOException {
    Extents extents = Extents.of(1, 0, 1, 1, 0, true);
    assertNotNull(
        catalog.define(
            "BANK.LIB",
            new Definition(
                new Attributes.Partitioned(new Dcb(RecordFormat.FB, 4, 4)), extents, null)));
    write(member("ONE"), "OLD1");
    RecordFile file = Fd.fixed(4).opened(estate, member("ONE"), OpenMode.OUTPUT);
    int status = 0;
    while (status == 0) {
      status = file.write(Fd.ebcdic("NEW1"), 0, 4);
    }
    assertEquals(34, status);
    assertEquals(34, file.close(), "CLOSE fails, too");
    assertEquals("OLD1|10", read(member("ONE")));
  }

  @Test
  void membersAreWrittenReadAndListed() throws IOException {
    assertNotNull(catalog.define("BANK.LIB", Attributes.Partitioned.UNKNOWN));
    write(member("TWO"), "BBBB");
    write(member("ONE"), "AAAA", "AAA2");
    assertEquals(List.of("ONE", "TWO"), catalog.libraries().members("BANK.LIB"));
    assertEquals("AAAA|AAA2|10", read(member("ONE")));
    assertEquals(
        new Attributes.Partitioned(Dcb.of(RecordFormat.FB, 4)),
        catalog.find("BANK.LIB").attributes());
    estate.close();
    open();
    assertEquals("BBBB|10", read(member("TWO")));
    assertTrue(catalog.libraries().renameMember("BANK.LIB", "TWO", "THREE"));
    assertFalse(catalog.libraries().renameMember("BANK.LIB", "TWO", "FOUR"), "it is gone");
    assertFalse(catalog.libraries().renameMember("BANK.LIB", "ONE", "THREE"), "there is one");
    assertTrue(catalog.libraries().deleteMember("BANK.LIB", "ONE"));
    assertFalse(catalog.libraries().deleteMember("BANK.LIB", "ONE"));
    assertEquals(List.of("THREE"), catalog.libraries().members("BANK.LIB"));
  }

  @Test
  void aMemberIsReplacedWhenItsWriterCloses() throws IOException {
    assertNotNull(catalog.define("BANK.LIB", Attributes.Partitioned.UNKNOWN));
    write(member("ONE"), "OLD1");
    RecordFile file = Fd.fixed(4).opened(estate, member("ONE"), OpenMode.OUTPUT);
    assertEquals(0, file.write(Fd.ebcdic("NEW1"), 0, 4));
    assertEquals("OLD1|10", read(member("ONE")));
    assertEquals(0, file.close());
    assertEquals("NEW1|10", read(member("ONE")));
    assertEquals(List.of("ONE"), catalog.libraries().members("BANK.LIB"));
  }

  @Test
  void whatAMemberCannotDoIsRefused() throws IOException {
    assertNotNull(catalog.define("BANK.LIB", Attributes.Partitioned.UNKNOWN));
    assertNotNull(catalog.define("BANK.SEQ", Attributes.Sequential.UNKNOWN));
    write(member("ONE"), "AAAA");
    Opened none = Fd.fixed(4).open(estate, member("TWO"), OpenMode.INPUT);
    assertEquals(35, none.status());
    assertTrue(none.detail().startsWith("HP2028 "), none.detail());
    assertEquals(37, Fd.fixed(4).open(estate, member("ONE"), OpenMode.EXTEND).status());
    DdBinding mod = new DdBinding.DataSet("BANK.LIB", "ONE", Dcb.NONE, true);
    assertEquals(37, Fd.fixed(4).open(estate, mod, OpenMode.OUTPUT).status());
    Opened whole = Fd.fixed(4).open(estate, new DdBinding.DataSet("BANK.LIB"), OpenMode.INPUT);
    assertEquals(37, whole.status());
    assertTrue(whole.detail().startsWith("HP2027 "), whole.detail());
    assertEquals(
        39,
        Fd.fixed(4)
            .open(estate, new DdBinding.DataSet("BANK.SEQ", "ONE"), OpenMode.INPUT)
            .status());
    assertEquals(39, Fd.fixed(5).open(estate, member("ONE"), OpenMode.INPUT).status());
  }

  @Test
  void aFolderThatSomebodyPutThereIsALibrary() throws IOException {
    Path dropped = Files.createDirectory(folder.resolve("data/BANK.LIB"));
    Files.write(dropped.resolve("ONE"), Fd.ebcdic("AAAABBBB"));
    Files.writeString(dropped.resolve("read.me"), "no member");
    assertEquals(Attributes.Partitioned.UNKNOWN, catalog.find("BANK.LIB").attributes());
    assertEquals("AAAA|BBBB|10", read(member("ONE")));
    assertEquals(List.of("ONE"), catalog.libraries().members("BANK.LIB"));
    assertTrue(catalog.delete("BANK.LIB"));
    assertFalse(Files.exists(dropped));
  }

  @Test
  void anAliasLeadsToItsDataSet() throws IOException {
    assertNotNull(catalog.define("BANK.SEQ", Attributes.Sequential.UNKNOWN));
    assertNotNull(catalog.define("BANK.OTHER", new Attributes.Alias("BANK.SEQ")));
    write(new DdBinding.DataSet("BANK.OTHER"), "AAAA");
    assertEquals("AAAA|10", read(new DdBinding.DataSet("BANK.SEQ")));
    assertEquals("BANK.SEQ", catalog.find("BANK.OTHER").name());
    assertEquals("BANK.SEQ", catalog.trueName("BANK.OTHER"));
    assertEquals("BANK.SEQ", catalog.trueName("BANK.SEQ"));
    assertTrue(catalog.delete("BANK.OTHER"));
    assertNotNull(catalog.find("BANK.SEQ"), "of an alias only the name goes");
  }

  @Test
  void otherNamesAreGivenToAllKinds() throws IOException {
    assertNotNull(catalog.define("BANK.SEQ", Attributes.Sequential.UNKNOWN));
    write(new DdBinding.DataSet("BANK.SEQ"), "AAAA");
    Attributes.Keyed keyed = new Attributes.Keyed(0, 2, 4, 4, true, false);
    assertNotNull(catalog.define("BANK.KSDS", keyed));
    assertTrue(catalog.rename("BANK.SEQ", "BANK.SEQ2"));
    assertTrue(catalog.rename("BANK.KSDS", "BANK.KSDS2"));
    assertFalse(catalog.rename("BANK.SEQ2", "BANK.KSDS2"));
    assertNull(catalog.find("BANK.SEQ"));
    estate.close();
    open();
    assertEquals("AAAA|10", read(new DdBinding.DataSet("BANK.SEQ2")));
    assertEquals(keyed, catalog.find("BANK.KSDS2").attributes());
    RecordFile file =
        Fd.keyed(4, 0, 2).opened(estate, new DdBinding.DataSet("BANK.KSDS2"), OpenMode.OUTPUT);
    assertEquals(0, file.write(Fd.ebcdic("K1XX"), 0, 4));
    assertEquals(0, file.close());
  }

  @Test
  void openOutputGivesADataSetTheAttributesOfItsWriter() throws IOException {
    assertNotNull(
        catalog.define("BANK.SEQ", new Attributes.Sequential(Dcb.of(RecordFormat.FB, 8))));
    DdBinding dd = new DdBinding.DataSet("BANK.SEQ", Dcb.of(RecordFormat.FB, 4), false);
    write(dd, "AAAA");
    assertEquals("AAAA|10", read(new DdBinding.DataSet("BANK.SEQ")));
  }
}
