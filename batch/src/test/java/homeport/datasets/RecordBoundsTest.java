package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records whose bounds are not in their format: undefined ones, each a block (RECFM=U), and
/// spanned ones that are longer than a segment (LRECL=X).
class RecordBoundsTest {
  private static final Fd UNDEFINED = Fd.fixed(8).mode("U");
  private static final Fd LONG = Fd.variable(32_760).mode("S");
  private static final Dcb X = Dcb.of(RecordFormat.VBS, Dcb.LRECL_X);

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

  private DdBinding define(String name, Dcb dcb) throws IOException {
    assertEquals(name, estate.catalog().define(name, new Attributes.Sequential(dcb)).name());
    return new DdBinding.DataSet(name);
  }

  private byte[] file(String name) throws IOException {
    return Files.readAllBytes(folder.resolve("data").resolve(name));
  }

  @Test
  void undefinedRecordsKeepTheirLengths() throws IOException {
    DdBinding dd = define("BANK.U", Dcb.of(RecordFormat.U, 8));
    RecordFile out = UNDEFINED.opened(estate, dd, OpenMode.OUTPUT);
    byte[] area = {1, 2, 3, 4, 5, 6, 7, 8};
    for (int length : new int[] {3, 8, 1}) {
      assertEquals(0, out.write(area, 0, length));
    }
    assertEquals(FileStatus.RECORD_SIZE, out.write(new byte[9], 0, 9));
    assertEquals(0, out.close());
    assertArrayEquals(
        new byte[] {0, 7, 0, 0, 1, 2, 3, 0, 12, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 5, 0, 0, 1},
        file("BANK.U"));
    RecordFile in = UNDEFINED.opened(estate, dd, OpenMode.INPUT);
    for (int length : new int[] {3, 8, 1}) {
      assertEquals(0, in.readNext(new byte[8], 0, 8));
      assertEquals(length, in.recordLength());
    }
    assertEquals(FileStatus.AT_END, in.readNext(new byte[8], 0, 8));
    assertEquals(0, in.close());
  }

  @Test
  void anUndefinedRecordIsReplacedByOneOfItsLength() throws IOException {
    DdBinding dd = define("BANK.U", Dcb.of(RecordFormat.U, 8));
    RecordFile out = UNDEFINED.opened(estate, dd, OpenMode.OUTPUT);
    assertEquals(0, out.write(new byte[] {1, 2}, 0, 2));
    assertEquals(0, out.write(new byte[] {3}, 0, 1));
    assertEquals(0, out.close());
    RecordFile update = UNDEFINED.opened(estate, dd, OpenMode.I_O);
    assertEquals(0, update.readNext(new byte[8], 0, 8));
    assertEquals(FileStatus.RECORD_SIZE, update.rewrite(new byte[3], 0, 3, true));
    assertEquals(0, update.rewrite(new byte[] {8, 9}, 0, 2, true));
    assertEquals(0, update.close());
    assertArrayEquals(new byte[] {0, 6, 0, 0, 8, 9, 0, 5, 0, 0, 3}, file("BANK.U"));
  }

  @Test
  void theLengthOfUndefinedRecordsIsTheBlocks() throws IOException {
    assertEquals(new Dcb(RecordFormat.U, 8, 8), new Dcb(RecordFormat.U, 80, 8));
    Dcb coded = new Dcb(null, 80, 0);
    assertEquals(Dcb.of(RecordFormat.U, 8), coded.or(Dcb.of(RecordFormat.U, 8)));
    DdBinding dd = define("BANK.U", new Dcb(RecordFormat.U, 0, 100));
    Opened opened = UNDEFINED.open(estate, dd, OpenMode.INPUT);
    assertEquals(FileStatus.ATTRIBUTE_CONFLICT, opened.status());
    assertTrue(
        String.valueOf(opened.detail()).contains("BLKSIZE=8")
            && String.valueOf(opened.detail()).contains("BLKSIZE=100"),
        opened.detail());
  }

  @Test
  void eachUndefinedRecordIsABlockOfTheSpace() throws IOException {
    // A track has 1,729 cells and holds 86 blocks of one byte: 10 + 9 + 1 cells each.
    Extents extents = Extents.of(1, 0, 1, 1, 0, false);
    assertEquals(
        "BANK.U",
        estate
            .catalog()
            .define(
                "BANK.U",
                new Definition(new Attributes.Sequential(Dcb.of(RecordFormat.U, 8)), extents, null))
            .name());
    RecordFile out = UNDEFINED.opened(estate, new DdBinding.DataSet("BANK.U"), OpenMode.OUTPUT);
    int written = 0;
    while (out.write(new byte[] {1}, 0, 1) == FileStatus.OK) {
      written++;
    }
    assertEquals(86, written);
    assertEquals("SD37", out.systemCode());
    assertEquals(0, out.close());
  }

  @Test
  void spannedRecordsLongerThanASegment() throws IOException {
    DdBinding dd = define("BANK.X", X);
    RecordFile out = LONG.opened(estate, dd, OpenMode.OUTPUT);
    byte[] record = new byte[32_760];
    for (int i = 0; i < record.length; i++) {
      record[i] = (byte) i;
    }
    assertEquals(0, out.write(record, 0, 32_760));
    assertEquals(0, out.write(record, 0, 5));
    assertEquals(0, out.close());
    byte[] file = file("BANK.X");
    // 32,756 bytes in the first segment, 4 in the last
    assertEquals(32_760 + 8 + 9, file.length);
    assertArrayEquals(new byte[] {0x7F, (byte) 0xF8, 1, 0}, Arrays.copyOf(file, 4));
    assertArrayEquals(new byte[] {0, 8, 2, 0}, Arrays.copyOfRange(file, 32_760, 32_764));
    RecordFile in = LONG.opened(estate, dd, OpenMode.INPUT);
    byte[] area = new byte[32_760];
    assertEquals(0, in.readNext(area, 0, area.length));
    assertEquals(32_760, in.recordLength());
    assertArrayEquals(record, area);
    assertEquals(0, in.readNext(area, 0, area.length));
    assertEquals(5, in.recordLength());
    assertEquals(FileStatus.AT_END, in.readNext(area, 0, area.length));
    assertEquals(0, in.close());
  }

  @Test
  void aRecordLongerThanTheProgramTakesIsStatus04() throws IOException {
    DdBinding dd = define("BANK.X", X);
    StepFiles files = new StepFiles(java.util.Map.of("DD1", dd), estate, Fd.PAGE);
    Opened opened =
        files.open(
            "DD1", OpenMode.OUTPUT, homeport.runtime.FileDescription.Access.SEQUENTIAL, Dcb.NONE);
    RecordFile out = opened.file();
    assertEquals(0, out.write(new byte[100_000], 0, 100_000));
    assertEquals(FileStatus.RECORD_SIZE, out.write(new byte[1 << 20], 0, 1 << 20));
    assertEquals(0, out.close());
    RecordFile in = LONG.opened(estate, dd, OpenMode.INPUT);
    assertEquals(FileStatus.LENGTH_CONFLICT, in.readNext(new byte[32_760], 0, 32_760));
    assertEquals(100_000, in.recordLength());
    assertEquals(FileStatus.AT_END, in.readNext(new byte[32_760], 0, 32_760));
    assertEquals(0, in.close());
  }

  @Test
  void aLongRecordNeedsLreclX() throws IOException {
    DdBinding dd = define("BANK.S", Dcb.of(RecordFormat.VBS, 32_760));
    Opened opened = LONG.open(estate, dd, OpenMode.OUTPUT);
    assertEquals(FileStatus.ATTRIBUTE_CONFLICT, opened.status());
    assertTrue(String.valueOf(opened.detail()).contains("LRECL=X"), opened.detail());
    Opened tooLong =
        Fd.variable(32_761).mode("S").open(estate, define("BANK.X", X), OpenMode.OUTPUT);
    assertTrue(String.valueOf(tooLong.detail()).contains("up to 32760"), tooLong.detail());
    Opened notSpanned =
        Fd.variable(100)
            .open(
                estate, define("BANK.V", new Dcb(RecordFormat.VB, Dcb.LRECL_X, 0)), OpenMode.INPUT);
    assertTrue(String.valueOf(notSpanned.detail()).contains("spanned"), notSpanned.detail());
  }
}
