package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.runtime.RecordFile.Position;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key-sequenced data set of an estate: keys of three bytes behind one byte, records of up to 20
/// bytes.
class KeyedFileTest {
  private static final Fd FD = Fd.keyed(20, 1, 3);
  private static final DdBinding DD = new DdBinding.DataSet("BANK.KSDS");

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

  private void define(boolean reuse) throws IOException {
    assertTrue(
        estate.catalog().define("BANK.KSDS", new Attributes.Keyed(1, 3, 10, 20, reuse, false))
            != null);
  }

  private void load(String... keys) throws IOException {
    define(false);
    RecordFile file = FD.inSequence().opened(estate, DD, OpenMode.OUTPUT);
    for (String key : keys) {
      assertEquals(0, write(file, key, "data"));
    }
    assertEquals(0, file.close());
  }

  private static int write(RecordFile file, String key, String data) {
    byte[] record = Fd.ebcdic("*" + key + data);
    return file.write(record, 0, record.length);
  }

  private static String next(RecordFile file) {
    byte[] area = new byte[20];
    int status = file.readNext(area, 0, 20);
    return status == 0 ? Fd.PAGE.decode(area, 1, 3) : "status " + status;
  }

  private static String previous(RecordFile file) {
    byte[] area = new byte[20];
    int status = file.readPrevious(area, 0, 20);
    return status == 0 ? Fd.PAGE.decode(area, 1, 3) : "status " + status;
  }

  private static int start(RecordFile file, Position position, String key) {
    return file.start(0, position, Fd.ebcdic(key), 0, key.length());
  }

  @Test
  void anEmptyDataSetOpensOutputOnly() throws IOException {
    define(false);
    for (OpenMode mode : new OpenMode[] {OpenMode.INPUT, OpenMode.I_O, OpenMode.EXTEND}) {
      Opened opened = FD.inSequence().open(estate, DD, mode);
      assertEquals(FileStatus.NO_FILE, opened.status());
      assertNull(opened.file());
      assertTrue(String.valueOf(opened.detail()).contains("HP2018"), opened.detail());
    }
    Opened absent = FD.isOptional().open(estate, DD, OpenMode.INPUT);
    assertEquals(FileStatus.OPTIONAL_NOT_PRESENT, absent.status());
    assertEquals("status 10", next(absent.file()));
    Opened made = FD.isOptional().open(estate, DD, OpenMode.I_O);
    assertEquals(FileStatus.OPTIONAL_NOT_PRESENT, made.status());
    assertEquals(0, write(made.file(), "AAA", ""));
    assertEquals(0, made.file().close());
    assertEquals(0, FD.opened(estate, DD, OpenMode.INPUT).close());
  }

  @Test
  void onceOpenedForOutputItCountsAsLoaded() throws IOException {
    load();
    RecordFile file = FD.opened(estate, DD, OpenMode.INPUT);
    assertEquals("status 10", next(file));
    assertEquals(0, file.close());
  }

  @Test
  void aLoadedDataSetIsEmptiedOnlyWithReuse() throws IOException {
    load("AAA");
    Opened refused = FD.open(estate, DD, OpenMode.OUTPUT);
    assertEquals(FileStatus.MODE_NOT_SUPPORTED, refused.status());
    assertTrue(String.valueOf(refused.detail()).contains("REUSE"), refused.detail());
    assertTrue(estate.catalog().delete("BANK.KSDS"));
    define(true);
    assertEquals(0, write(FD.opened(estate, DD, OpenMode.OUTPUT), "AAA", ""));
  }

  @Test
  void reuseEmptiesAtOpenOutput() throws IOException {
    define(true);
    for (String key : new String[] {"AAA", "BBB"}) {
      RecordFile file = FD.opened(estate, DD, OpenMode.OUTPUT);
      assertEquals(0, write(file, key, ""));
      assertEquals(0, file.close());
    }
    RecordFile file = FD.opened(estate, DD, OpenMode.INPUT);
    assertEquals("BBB", next(file));
    assertEquals("status 10", next(file));
    assertEquals(0, file.close());
  }

  @Test
  void aSequentialLoadHasToAscend() throws IOException {
    define(false);
    RecordFile file = FD.inSequence().opened(estate, DD, OpenMode.OUTPUT);
    assertEquals(0, write(file, "BBB", ""));
    assertEquals(FileStatus.SEQUENCE_ERROR, write(file, "AAA", ""));
    assertEquals(FileStatus.DUPLICATE_KEY, write(file, "BBB", ""));
    assertEquals(0, write(file, "CCC", ""));
    assertEquals(0, file.close());
    RecordFile more = FD.inSequence().opened(estate, DD, OpenMode.EXTEND);
    assertEquals(FileStatus.SEQUENCE_ERROR, write(more, "BBC", ""));
    assertEquals(FileStatus.DUPLICATE_KEY, write(more, "CCC", ""));
    assertEquals(0, write(more, "CCD", ""));
    assertEquals(0, more.close());
  }

  @Test
  void writingAtRandomMayComeInAnyOrder() throws IOException {
    define(false);
    RecordFile file = FD.opened(estate, DD, OpenMode.OUTPUT);
    assertEquals(0, write(file, "BBB", ""));
    assertEquals(0, write(file, "AAA", ""));
    assertEquals(FileStatus.DUPLICATE_KEY, write(file, "BBB", ""));
    assertEquals(0, file.close());
    RecordFile read = FD.opened(estate, DD, OpenMode.INPUT);
    assertEquals("AAA", next(read));
    assertEquals("BBB", next(read));
    assertEquals(0, read.close());
  }

  @Test
  void readingByKeyAndOnFromThere() throws IOException {
    load("AAA", "BBB", "CCC");
    RecordFile file = FD.opened(estate, DD, OpenMode.INPUT);
    byte[] area = new byte[20];
    assertEquals(0, file.readKey(0, Fd.ebcdic("BBB"), 0, 3, area, 0, 20));
    assertEquals(8, file.recordLength());
    assertArrayEquals(Fd.ebcdic("*BBBdata"), Arrays.copyOf(area, 8));
    assertEquals("CCC", next(file));
    assertEquals(23, file.readKey(0, Fd.ebcdic("BBA"), 0, 3, area, 0, 20));
    assertEquals(FileStatus.LENGTH_CONFLICT, file.readKey(0, Fd.ebcdic("AAA"), 0, 3, area, 0, 5));
    assertEquals("BBB", next(file));
    assertEquals("AAA", previous(file));
    assertEquals("status 10", previous(file));
    assertEquals(0, file.close());
  }

  @Test
  void startKnowsAllRelations() throws IOException {
    load("AAA", "ABA", "ABB", "B00", "C00");
    RecordFile file = FD.opened(estate, DD, OpenMode.INPUT);
    started(file, Position.EQUAL, "ABA", "ABA");
    started(file, Position.EQUAL, "ABC", null);
    started(file, Position.EQUAL, "AB", "ABA");
    started(file, Position.EQUAL, "B", "B00");
    started(file, Position.EQUAL, "D", null);
    started(file, Position.GREATER, "ABA", "ABB");
    started(file, Position.GREATER, "A", "B00");
    started(file, Position.GREATER, "AB", "B00");
    started(file, Position.GREATER, "C", null);
    started(file, Position.GREATER_OR_EQUAL, "AB", "ABA");
    started(file, Position.GREATER_OR_EQUAL, "AC", "B00");
    started(file, Position.GREATER_OR_EQUAL, "C01", null);
    started(file, Position.LESS, "AB", "AAA");
    started(file, Position.LESS, "B00", "ABB");
    started(file, Position.LESS, "A", null);
    started(file, Position.LESS_OR_EQUAL, "AB", "ABB");
    started(file, Position.LESS_OR_EQUAL, "AAB", "AAA");
    started(file, Position.LESS_OR_EQUAL, "C", "C00");
    assertEquals(0, file.start(0, Position.LESS_OR_EQUAL, new byte[] {-1, -1}, 0, 2), "all X'FF'");
    assertEquals("C00", next(file));
    assertEquals(FileStatus.NOT_FOUND, file.start(0, Position.GREATER, new byte[] {-1, -1}, 0, 2));
    assertEquals(0, file.close());
  }

  private static void started(RecordFile file, Position position, String key, String found) {
    int status = start(file, position, key);
    assertEquals(found == null ? FileStatus.NOT_FOUND : 0, status, position + " " + key);
    if (found != null) {
      assertEquals(found, next(file), position + " " + key);
      assertEquals(0, start(file, position, key));
      assertEquals(found, previous(file), position + " " + key);
    }
  }

  @Test
  void rewriteRules() throws IOException {
    load("AAA", "BBB");
    RecordFile file = FD.opened(estate, DD, OpenMode.I_O);
    assertEquals("AAA", next(file));
    byte[] longer = Fd.ebcdic("*AAAlonger record");
    assertEquals(0, file.rewrite(longer, 0, longer.length, true));
    byte[] other = Fd.ebcdic("*BBBnew");
    assertEquals(FileStatus.SEQUENCE_ERROR, file.rewrite(other, 0, other.length, true));
    assertEquals(0, file.rewrite(other, 0, other.length, false));
    byte[] none = Fd.ebcdic("*XXXnew");
    assertEquals(FileStatus.NOT_FOUND, file.rewrite(none, 0, none.length, false));
    assertEquals(FileStatus.RECORD_SIZE, file.rewrite(new byte[21], 0, 21, false));
    assertEquals(FileStatus.RECORD_SIZE, file.write(new byte[3], 0, 3));
    assertEquals("BBB", next(file), "a rewrite does not move on");
    assertEquals(7, file.recordLength());
    assertEquals(0, file.close());
    RecordFile read = FD.opened(estate, DD, OpenMode.INPUT);
    assertEquals("AAA", next(read));
    assertEquals(longer.length, read.recordLength());
    assertEquals(FileStatus.NOT_OPEN_FOR_UPDATE, read.rewrite(longer, 0, 8, true));
    assertEquals(FileStatus.NOT_OPEN_FOR_OUTPUT, write(read, "CCC", ""));
    assertEquals(FileStatus.NOT_OPEN_FOR_UPDATE, read.deleteLast());
    assertEquals(0, read.close());
  }

  @Test
  void deletedRecordsAreGone() throws IOException {
    load("AAA", "BBB", "CCC", "DDD");
    RecordFile file = FD.opened(estate, DD, OpenMode.I_O);
    assertEquals("AAA", next(file));
    assertEquals(0, file.deleteLast());
    assertEquals(FileStatus.NOT_FOUND, file.deleteLast());
    assertEquals("BBB", next(file));
    assertEquals(0, file.deleteKey(Fd.ebcdic("CCC"), 0, 3));
    assertEquals(FileStatus.NOT_FOUND, file.deleteKey(Fd.ebcdic("CCC"), 0, 3));
    assertEquals("DDD", next(file));
    assertEquals(0, write(file, "CCC", "again"));
    assertEquals("CCC", previous(file));
    assertEquals(0, file.close());
    RecordFile read = FD.opened(estate, DD, OpenMode.INPUT);
    assertEquals("BBB", next(read));
    assertEquals("CCC", next(read));
    assertEquals(9, read.recordLength());
    assertEquals(0, read.close());
  }

  @Test
  void attributesHaveToAgree() throws IOException {
    load("AAA");
    refused(Fd.keyed(20, 0, 3), "offset 0");
    refused(Fd.keyed(20, 1, 4), "4 bytes");
    refused(Fd.keyed(21, 1, 3), "21 bytes");
    refused(Fd.fixed(20), "SEQUENTIAL");
    assertEquals(0, Fd.keyed(8, 1, 3).opened(estate, DD, OpenMode.INPUT).close());
  }

  private void refused(Fd fd, String word) {
    Opened opened = fd.open(estate, DD, OpenMode.INPUT);
    assertEquals(FileStatus.ATTRIBUTE_CONFLICT, opened.status());
    assertTrue(String.valueOf(opened.detail()).contains(word), opened.detail());
  }

  @Test
  void openFilesOfADataSetSeeEachOther() throws IOException {
    load("AAA", "CCC");
    RecordFile reader = FD.opened(estate, DD, OpenMode.INPUT);
    RecordFile writer = FD.opened(estate, DD, OpenMode.I_O);
    assertEquals("AAA", next(reader));
    assertEquals(0, write(writer, "BBB", ""));
    assertEquals("BBB", next(reader));
    assertEquals(0, writer.deleteKey(Fd.ebcdic("CCC"), 0, 3));
    assertEquals("status 10", next(reader));
    assertEquals(0, writer.close());
    assertEquals(0, reader.close());
  }

  @Test
  void anUnclosedDataSetOpensWithStatus97Once() throws IOException {
    load("AAA");
    CatalogEntry entry = estate.catalog().find("BANK.KSDS");
    estate.catalog().record(entry.with(CatalogEntry.State.WRITING));
    Opened opened = FD.open(estate, DD, OpenMode.INPUT);
    assertEquals(FileStatus.VERIFIED, opened.status());
    assertEquals("AAA", next(opened.file()));
    assertEquals(0, opened.file().close());
    assertEquals(0, FD.opened(estate, DD, OpenMode.INPUT).close());
  }
}
