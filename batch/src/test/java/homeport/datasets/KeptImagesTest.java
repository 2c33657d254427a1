package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import homeport.store.KeyedTable;
import homeport.store.SingleFileStore;
import homeport.store.UnitOfWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A keyed data set that is closed and opened again in one process: its records are where they
/// were, unless somebody changed them in between.
class KeptImagesTest {
  private static final Fd FD = Fd.keyed(8, 0, 3);
  private static final String NAME = "BANK.KSDS";

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

  private static DdBinding estateDd() {
    return new DdBinding.DataSet(NAME);
  }

  private DdBinding ownDd() {
    return new DdBinding.Host(folder.resolve("OWN"), Dcb.NONE, false);
  }

  private void load(DdBinding dd, String... records) {
    RecordFile file = FD.inSequence().opened(estate, dd, OpenMode.OUTPUT);
    for (String record : records) {
      assertEquals(0, file.write(Fd.ebcdic(record), 0, 8));
    }
    assertEquals(0, file.close());
  }

  private void define() throws IOException {
    assertNotNull(estate.catalog().define(NAME, new Attributes.Keyed(0, 3, 8, 8, false, false)));
  }

  /// How many leaves are in memory right after OPEN, before anything is read.
  private static int inMemory(RecordFile file) {
    return ((ClusterFile) file).dataSet.image().contents().leaves().size();
  }

  private String all(DdBinding dd) {
    RecordFile file = FD.opened(estate, dd, OpenMode.INPUT);
    StringBuilder text = new StringBuilder();
    byte[] area = new byte[8];
    while (file.readNext(area, 0, 8) == 0) {
      text.append(Fd.PAGE.decode(area, 0, 8)).append(' ');
    }
    assertEquals(0, file.close());
    return text.toString();
  }

  private void change(DdBinding dd, String record) {
    RecordFile file = FD.opened(estate, dd, OpenMode.I_O);
    assertTrue(inMemory(file) > 0, "what was closed is in memory");
    assertEquals(0, file.rewrite(Fd.ebcdic(record), 0, 8, false));
    assertEquals(0, file.close());
  }

  @Test
  void whatWasClosedIsInMemoryAtTheNextOpen() throws IOException {
    define();
    for (DdBinding dd : List.of(estateDd(), ownDd())) {
      load(dd, "AAAone  ", "BBBtwo  ");
      change(dd, "AAAuno  ");
      assertEquals("AAAuno   BBBtwo   ", all(dd));
      RecordFile again = FD.opened(estate, dd, OpenMode.INPUT);
      assertTrue(inMemory(again) > 0);
      assertEquals(0, again.close());
    }
    estate.close();
    open();
    assertEquals("AAAuno   BBBtwo   ", all(estateDd()), "all of it was durable at CLOSE");
  }

  @Test
  void aDataSetThatWasDefinedAnewHasNothingOfTheOldOne() throws IOException {
    define();
    load(estateDd(), "AAAold  ", "BBBold  ");
    assertTrue(estate.catalog().delete(NAME));
    define();
    load(estateDd(), "CCCnew  ");
    assertEquals("CCCnew   ", all(estateDd()));
    assertTrue(estate.catalog().rename(NAME, "BANK.OTHER"));
    define();
    load(estateDd(), "DDDnew  ");
    assertTrue(estate.catalog().delete(NAME));
    assertTrue(estate.catalog().rename("BANK.OTHER", NAME));
    assertEquals("CCCnew   ", all(estateDd()));
  }

  @Test
  void whatAnotherUnitOfWorkChangedIsReadAgain() throws IOException {
    define();
    load(estateDd(), "AAAone  ", "BBBtwo  ");
    try (UnitOfWork work = estate.spheres().begin(NAME)) {
      work.table("RECORDS").update(Fd.ebcdic("AAA"), Fd.ebcdic("AAAuno  "));
      work.commit();
    }
    assertEquals("AAAuno   BBBtwo   ", all(estateDd()));
  }

  /// A file of its own is free for other processes while it is closed: for one that writes it, and
  /// for one that puts an older copy in its place.
  @Test
  void whatAnotherProcessDidToAFileOfItsOwnIsReadAgain() throws IOException {
    Path own = folder.resolve("OWN");
    load(ownDd(), "AAAone  ", "BBBtwo  ");
    Path copy = Files.copy(own, folder.resolve("COPY"), StandardCopyOption.COPY_ATTRIBUTES);
    change(ownDd(), "AAAuno  ");
    Files.copy(copy, own, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    assertEquals("AAAone   BBBtwo   ", all(ownDd()));
    try (SingleFileStore other = SingleFileStore.open(own);
        UnitOfWork work = other.begin()) {
      KeyedTable records = work.table("RECORDS");
      records.update(Fd.ebcdic("BBB"), Fd.ebcdic("BBBdos  "));
      work.commit();
    }
    assertEquals("AAAone   BBBdos   ", all(ownDd()));
    Files.delete(own);
    load(ownDd(), "CCCnew  ");
    assertEquals("CCCnew   ", all(ownDd()));
  }

  @Test
  void noMoreIsKeptThanThereMayBe() {
    KeptImages kept = new KeptImages(100);
    KeyedImage.Contents forty = contents(40);
    kept.keep("A", 1L, forty);
    kept.keep("B", 1L, contents(40));
    kept.keep("C", 1L, contents(101));
    assertNull(kept.take("C", 1L), "more than all may be");
    assertSame(forty, kept.take("A", 1L));
    assertNull(kept.take("A", 1L), "who took it has it");
    kept.keep("A", 2L, forty);
    kept.keep("D", 1L, contents(30));
    assertNull(kept.take("B", 1L), "the oldest went");
    assertNull(kept.take("A", 3L), "the store has something else");
    assertNotNull(kept.take("D", 1L));
  }

  private static KeyedImage.Contents contents(long bytes) {
    return new KeyedImage.Contents(List.of(), 0, 3, bytes, 16, false);
  }
}
