package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.runtime.RecordFile.Position;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Relative record and entry-sequenced data sets, in an estate and, for the former, in a file of
/// their own.
class RelativeFileTest {
  @TempDir Path folder;
  private DataSets estate;
  private StepFiles step;

  @BeforeEach
  void open() throws IOException {
    estate =
        DataSets.open(folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS);
    assertNotNull(
        estate.catalog().define("BANK.RRDS", new Attributes.Relative(4, 4, false, false)));
    assertNotNull(
        estate.catalog().define("BANK.VRRDS", new Attributes.Relative(2, 8, true, false)));
    assertNotNull(
        estate.catalog().define("BANK.ESDS", new Attributes.EntrySequenced(4, 8, false, false)));
    step =
        new StepFiles(
            Map.of(
                "RRDS", new DdBinding.DataSet("BANK.RRDS"),
                "VRRDS", new DdBinding.DataSet("BANK.VRRDS"),
                "ESDS", new DdBinding.DataSet("BANK.ESDS"),
                "OWN", new DdBinding.Host(folder.resolve("own"), Dcb.NONE, false)),
            estate,
            Fd.PAGE);
  }

  @AfterEach
  void close() {
    estate.close();
  }

  private static FileDescription fd(
      String dd, Organization organization, Access access, int min, int max) {
    return new FileDescription(
        dd, dd, 1, false, organization, access, min, max, min != max, null, false, null, List.of());
  }

  private RecordFile relative(String dd, Access access, OpenMode mode) {
    var opened = step.open(fd(dd, Organization.RELATIVE, access, 4, 4), mode);
    assertEquals(0, opened.status(), opened.detail());
    return opened.file();
  }

  private static String rest(RecordFile file) {
    StringBuilder all = new StringBuilder();
    byte[] area = new byte[8];
    int status = file.readNext(area, 0, 8);
    while (status < 10) {
      all.append(file.relativeNumber())
          .append('=')
          .append(Fd.PAGE.decode(area, 0, file.recordLength()))
          .append(' ');
      status = file.readNext(area, 0, 8);
    }
    return all.append(status).toString();
  }

  private static int start(RecordFile file, Position position, long number) {
    byte[] key = ByteBuffer.allocate(8).putLong(number).array();
    return file.start(0, position, key, 0, 8);
  }

  private static int write(RecordFile file, long number, String record) {
    return file.writeRelative(number, Fd.ebcdic(record), 0, record.length());
  }

  private void recordsGoByNumber(String dd) {
    RecordFile file = relative(dd, Access.SEQUENTIAL, OpenMode.OUTPUT);
    assertEquals(0, file.write(Fd.ebcdic("AAAA"), 0, 4));
    assertEquals(1, file.relativeNumber());
    assertEquals(0, file.write(Fd.ebcdic("BBBB"), 0, 4));
    assertEquals(2, file.relativeNumber());
    assertEquals(0, file.close());
    RecordFile io = relative(dd, Access.DYNAMIC, OpenMode.I_O);
    assertEquals(0, write(io, 10, "JJJJ"));
    assertEquals(22, write(io, 10, "JJJJ"));
    assertEquals(24, write(io, 0, "0000"));
    assertEquals(24, write(io, 0x1_0000_0000L, "9999"));
    assertEquals("1=AAAA 2=BBBB 10=JJJJ 10", rest(io));
    byte[] area = new byte[4];
    assertEquals(23, io.readRelative(3, area, 0, 4));
    assertEquals(0, io.readRelative(2, area, 0, 4));
    assertEquals("BBBB", Fd.PAGE.decode(area));
    assertEquals(0, io.rewriteRelative(2, Fd.ebcdic("bbbb"), 0, 4));
    assertEquals(23, io.rewriteRelative(3, Fd.ebcdic("cccc"), 0, 4));
    assertEquals("10=JJJJ 10", rest(io));
    assertEquals(0, start(io, Position.GREATER, 1));
    assertEquals("2=bbbb 10=JJJJ 10", rest(io));
    assertEquals(23, start(io, Position.EQUAL, 3));
    assertEquals(0, start(io, Position.LESS, 10));
    assertEquals("2=bbbb 10=JJJJ 10", rest(io));
    assertEquals(23, start(io, Position.GREATER, 10));
    assertEquals(0, io.deleteRelative(2));
    assertEquals(23, io.deleteRelative(2));
    assertEquals(0, io.close());
    RecordFile more = relative(dd, Access.SEQUENTIAL, OpenMode.EXTEND);
    assertEquals(0, more.write(Fd.ebcdic("KKKK"), 0, 4));
    assertEquals(11, more.relativeNumber());
    assertEquals(0, more.close());
    RecordFile in = relative(dd, Access.SEQUENTIAL, OpenMode.I_O);
    assertEquals(0, in.readNext(area, 0, 4));
    assertEquals(0, in.deleteLast());
    assertEquals(0, in.readNext(area, 0, 4));
    assertEquals(0, in.rewrite(Fd.ebcdic("jjjj"), 0, 4, true));
    assertEquals(0, in.close());
    assertEquals("10=jjjj 11=KKKK 10", rest(relative(dd, Access.SEQUENTIAL, OpenMode.INPUT)));
  }

  @Test
  void recordsOfAnEstateGoByNumber() {
    recordsGoByNumber("RRDS");
  }

  @Test
  void recordsOfAFileOfItsOwnGoByNumber() {
    recordsGoByNumber("OWN");
  }

  @Test
  void variableRecordsHaveTheirLengths() {
    FileDescription fd = fd("VRRDS", Organization.RELATIVE, Access.DYNAMIC, 1, 8);
    RecordFile out = step.open(fd, OpenMode.OUTPUT).file();
    assertEquals(0, write(out, 5, "FIVE5"));
    assertEquals(0, write(out, 2, "22"));
    assertEquals(44, write(out, 3, "123456789"));
    assertEquals(0, out.close());
    RecordFile in = step.open(fd, OpenMode.INPUT).file();
    assertEquals("2=22 5=FIVE5 10", rest(in));
    assertEquals(0, in.close());
  }

  @Test
  void anUnlikeFileIsStatus39() {
    assertEquals(
        39,
        step.open(fd("RRDS", Organization.RELATIVE, Access.RANDOM, 5, 5), OpenMode.OUTPUT)
            .status());
    assertEquals(
        39,
        step.open(fd("RRDS", Organization.SEQUENTIAL, Access.SEQUENTIAL, 4, 4), OpenMode.OUTPUT)
            .status());
    assertEquals(
        39,
        step.open(fd("ESDS", Organization.RELATIVE, Access.SEQUENTIAL, 4, 4), OpenMode.OUTPUT)
            .status());
    assertEquals(
        35,
        step.open(fd("RRDS", Organization.RELATIVE, Access.RANDOM, 4, 4), OpenMode.I_O).status());
  }

  private RecordFile entries(OpenMode mode) {
    var opened = step.open(fd("ESDS", Organization.SEQUENTIAL, Access.SEQUENTIAL, 1, 8), mode);
    assertEquals(0, opened.status(), opened.detail());
    return opened.file();
  }

  private static String records(RecordFile file) {
    return rest(file).replace("0=", "");
  }

  @Test
  void entriesStayInTheOrderInWhichTheyCame() {
    RecordFile out = entries(OpenMode.OUTPUT);
    for (String record : List.of("ZZ", "AAAA", "M")) {
      assertEquals(0, out.write(Fd.ebcdic(record), 0, record.length()));
    }
    assertEquals(44, out.write(Fd.ebcdic("123456789"), 0, 9));
    assertEquals(0, out.close());
    RecordFile more = entries(OpenMode.EXTEND);
    assertEquals(0, more.write(Fd.ebcdic("BBB"), 0, 3));
    assertEquals(0, more.close());
    RecordFile io = entries(OpenMode.I_O);
    byte[] area = new byte[8];
    assertEquals(0, io.readNext(area, 0, 8));
    assertEquals(0, io.readNext(area, 0, 8));
    assertEquals(44, io.rewrite(Fd.ebcdic("aaa"), 0, 3, true));
    assertEquals(0, io.rewrite(Fd.ebcdic("aaaa"), 0, 4, true));
    assertEquals(90, io.deleteLast());
    assertEquals("M BBB 10", records(io));
    assertEquals(0, io.close());
    assertEquals("ZZ aaaa M BBB 10", records(entries(OpenMode.INPUT)));
    assertEquals(
        37,
        step.open(fd("ESDS", Organization.SEQUENTIAL, Access.SEQUENTIAL, 1, 8), OpenMode.OUTPUT)
            .status());
  }
}
