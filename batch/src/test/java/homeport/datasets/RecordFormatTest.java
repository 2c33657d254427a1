package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Formats beyond fixed and variable: spanned records and machine control characters (z/OS DFSMS
/// Using Data Sets, "Record formats" and "Control characters").
class RecordFormatTest {
  private static final Dcb VBS = Dcb.of(RecordFormat.VBS, 16);

  @TempDir Path folder;

  private Path file(String hex) throws IOException {
    return Files.write(folder.resolve("file"), HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  private static Fd spanned(int max) {
    return Fd.variable(max).mode("S");
  }

  private static String read(RecordFile file) {
    StringBuilder all = new StringBuilder();
    byte[] area = new byte[32];
    int status = file.readNext(area, 0, area.length);
    while (status == 0) {
      all.append(HexFormat.of().formatHex(area, 0, file.recordLength())).append('|');
      status = file.readNext(area, 0, area.length);
    }
    return all.append(status).toString();
  }

  @Test
  void namesAreThoseOfJcl() {
    assertEquals(RecordFormat.VBSA, RecordFormat.of("vbsa"));
    assertEquals(RecordFormat.FBM, RecordFormat.of("FBM"));
    assertEquals(RecordFormat.FB, RecordFormat.of("FBS"));
    assertEquals(RecordFormat.FA, RecordFormat.of("FSA"));
    assertNull(RecordFormat.of("FBT"));
    assertNull(RecordFormat.of("D"));
    assertTrue(RecordFormat.VS.spanned());
  }

  @Test
  void segmentsBecomeRecords() throws IOException {
    Path path = file("0006 0000 c1c2  0005 0100 d1  0006 0300 d2d3  0005 0200 d4  0004 0000");
    DdBinding dd = new DdBinding.Host(path, VBS, false);
    RecordFile in = spanned(12).opened(null, dd, OpenMode.INPUT);
    assertEquals("c1c2|d1d2d3d4||10", read(in));
    assertEquals(0, in.close());
  }

  @Test
  void whatCannotFollowASegmentStopsTheReading() throws IOException {
    for (String bad :
        List.of(
            "0005 0200 d4", // the last segment of nothing
            "0005 0100 d4 0005 0000 d4", // a record inside another
            "0005 0400 d4", // no segment that there is
            "0003 0000", // shorter than itself
            "000c 0100 0102030405060708 000c 0200 0102030405060708")) { // longer than LRECL
      DdBinding dd = new DdBinding.Host(file(bad), VBS, false);
      RecordFile in = spanned(12).opened(null, dd, OpenMode.INPUT);
      assertEquals("30", read(in), bad);
      assertTrue(in.detail().startsWith("HP2012 "), in.detail());
    }
    DdBinding dd = new DdBinding.Host(file("0005 0100 d4"), VBS, false);
    RecordFile in = spanned(12).opened(null, dd, OpenMode.INPUT);
    assertEquals("30", read(in));
    assertTrue(in.detail().startsWith("HP2011 "), in.detail());
  }

  @Test
  void spannedRecordsAreWrittenWhole() throws IOException {
    Path path = folder.resolve("out");
    DdBinding dd = new DdBinding.Host(path, VBS, false);
    RecordFile out = spanned(12).opened(null, dd, OpenMode.OUTPUT);
    assertEquals(0, out.write(new byte[] {1, 2, 3}, 0, 3));
    assertEquals(0, out.close());
    assertArrayEquals(new byte[] {0, 7, 0, 0, 1, 2, 3}, Files.readAllBytes(path));
    assertEquals(37, spanned(12).open(null, dd, OpenMode.I_O).status());
  }

  @Test
  void spannedAndVariableDoNotAgree() throws IOException {
    Path path = file("0005 0000 d4");
    Opened opened =
        Fd.variable(12).open(null, new DdBinding.Host(path, VBS, false), OpenMode.INPUT);
    assertEquals(39, opened.status());
    DdBinding vb = new DdBinding.Host(path, Dcb.of(RecordFormat.VB, 16), false);
    assertEquals(39, spanned(12).open(null, vb, OpenMode.INPUT).status());
  }

  @Test
  void machineCodesPrintThenMove() throws IOException {
    Path spool = folder.resolve("spool");
    RecordFile out = SpoolFile.append(spool, Dcb.of(RecordFormat.FBM, 4));
    // Write and space 1, space 2 at once, write without space, write and space 3, skip to channel 1
    for (String line : List.of("09c1c140", "13000000", "01c2c2c2", "19c3c3c3", "8b404040")) {
      byte[] bytes = HexFormat.of().parseHex(line);
      assertEquals(0, out.write(bytes, 0, bytes.length));
    }
    assertEquals(0, out.close());
    StringBuilder text = new StringBuilder();
    SpoolFile.print(spool, Fd.PAGE, text);
    assertEquals("AA\n\n\nBBB\rCCC\n\n\n\n\f", text.toString());
  }
}
