package homeport.utilities.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import homeport.utilities.generate.IebgenerUtility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// IEBCOPY, IEBCOMPR and the control statements of IEBGENER (z/OS DFSMSdfp Utilities).
class IebcopyUtilityTest {
  private static final Dcb FB10 = Dcb.of(RecordFormat.FB, 10);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.define("LIB.ONE", new Attributes.Partitioned(FB10));
    step.define("LIB.TWO", new Attributes.Partitioned(FB10));
    step.dd("ONE", new DdBinding.DataSet("LIB.ONE")).dd("TWO", new DdBinding.DataSet("LIB.TWO"));
    member("LIB.ONE", "A", "A1");
    member("LIB.ONE", "B", "B1");
    member("LIB.ONE", "C", "C1");
    member("LIB.TWO", "B", "OLD");
  }

  @AfterEach
  void close() {
    step.close();
  }

  private void member(String library, String name, String text) {
    RecordFile file = step.files().openMember(library, name, OpenMode.OUTPUT, FB10).file();
    assertNotNull(file);
    byte[] record = new byte[10];
    Arrays.fill(record, (byte) 0x40);
    byte[] bytes = StepFixture.PAGE.encode(text);
    System.arraycopy(bytes, 0, record, 0, bytes.length);
    assertEquals(FileStatus.OK, file.write(record, 0, 10));
    assertEquals(FileStatus.OK, file.close());
  }

  private String text(String library, String name) {
    RecordFile file = step.files().openMember(library, name, OpenMode.INPUT, Dcb.NONE).file();
    assertNotNull(file, name);
    StringBuilder text = new StringBuilder();
    byte[] area = new byte[Dcb.LRECL_MAX];
    while (file.readNext(area, 0, area.length) == FileStatus.OK) {
      byte[] record = Arrays.copyOf(area, file.recordLength());
      text.append(StepFixture.PAGE.decode(record).stripTrailing()).append('\n');
    }
    assertEquals(FileStatus.OK, file.close());
    return text.toString().strip().replace('\n', ' ');
  }

  private Ran copy(String statements) {
    return step.sysin(statements).run(new IebcopyUtility(), "SYSPRINT");
  }

  @Test
  void copiesWithoutReplacing() throws IOException {
    Ran ran = copy("  COPY OUTDD=TWO,INDD=ONE");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(List.of("A", "B", "C"), step.catalog().libraries().members("LIB.TWO"));
    assertEquals("OLD", text("LIB.TWO", "B"));
    assertEquals("C1", text("LIB.TWO", "C"));
    assertTrue(ran.messages().contains("IEB154I A HAS BEEN SUCCESSFULLY COPIED\n"));
    assertEquals(0, copy("  COPY OUTDD=TWO,INDD=((ONE,R))").code());
    assertEquals("B1", text("LIB.TWO", "B"));
  }

  @Test
  void selectsRenamesAndExcludes() throws IOException {
    Ran ran =
        copy(
            """
              COPY OUTDD=TWO,INDD=ONE
              SELECT MEMBER=((A,NEW),(B,,R),X)
            """);
    assertEquals(4, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("IEB177I X WAS SELECTED BUT NOT FOUND"), ran.listing());
    assertEquals(List.of("B", "NEW"), step.catalog().libraries().members("LIB.TWO"));
    assertEquals("A1", text("LIB.TWO", "NEW"));
    assertEquals("B1", text("LIB.TWO", "B"));
    assertEquals(0, copy("  C I=ONE,O=TWO\n  E M=(A,B)").code());
    assertEquals(List.of("B", "C", "NEW"), step.catalog().libraries().members("LIB.TWO"));
  }

  @Test
  void takesSeveralInputs() throws IOException {
    step.define("LIB.THREE", new Attributes.Partitioned(FB10));
    step.dd("THREE", new DdBinding.DataSet("LIB.THREE"));
    member("LIB.THREE", "B", "B3");
    member("LIB.THREE", "D", "D3");
    Ran ran =
        copy(
            """
              COPY OUTDD=TWO,
                   INDD=((ONE,R),THREE)
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("B1", text("LIB.TWO", "B"));
    assertEquals("D3", text("LIB.TWO", "D"));
    ran =
        copy(
            """
              COPY OUTDD=TWO,INDD=ONE
                   INDD=((THREE,R))
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("B3", text("LIB.TWO", "B"));
  }

  /// An output library that knows nothing of its records takes them as the input has them.
  @Test
  void aNewLibraryGetsTheAttributes() {
    step.define("LIB.NEW", Attributes.Partitioned.UNKNOWN);
    step.dd("NEW", new DdBinding.DataSet("LIB.NEW"));
    assertEquals(0, copy("  COPY OUTDD=NEW,INDD=ONE").code());
    assertEquals("A1", text("LIB.NEW", "A"));
  }

  @Test
  void unloadsAndLoads() throws IOException {
    step.define("LIB.SEQ", Attributes.Sequential.UNKNOWN);
    step.dd("SEQ", new DdBinding.DataSet("LIB.SEQ"));
    Ran unload = copy("  COPY OUTDD=SEQ,INDD=ONE\n  SELECT MEMBER=(A,(C,Z))");
    assertEquals(0, unload.code(), unload.listing());
    assertTrue(unload.messages().contains("IEB154I C HAS BEEN SUCCESSFULLY UNLOADED AS Z\n"));
    Ran load = copy("  COPY OUTDD=TWO,INDD=SEQ");
    assertEquals(0, load.code(), load.listing());
    assertEquals(List.of("A", "B", "Z"), step.catalog().libraries().members("LIB.TWO"));
    assertEquals("A1", text("LIB.TWO", "A"));
    assertEquals("C1", text("LIB.TWO", "Z"));
    assertEquals("OLD", text("LIB.TWO", "B"));
    assertEquals(0, copy("  COPY OUTDD=TWO,INDD=SEQ\n  SELECT MEMBER=((Z,LAST))").code());
    assertEquals("C1", text("LIB.TWO", "LAST"));
  }

  /// The header as the manual's table has it: the mark, DSORG, LRECL and RECFM of the library.
  @Test
  void theUnloadBeginsAsOnZos() {
    step.define("LIB.SEQ", Attributes.Sequential.UNKNOWN);
    step.dd("SEQ", new DdBinding.DataSet("LIB.SEQ"));
    assertEquals(0, copy("  COPY OUTDD=SEQ,INDD=ONE").code());
    List<byte[]> records = step.read("LIB.SEQ");
    byte[] first = records.getFirst();
    assertEquals("00ca6d0f0200", java.util.HexFormat.of().formatHex(first, 0, 6));
    assertEquals("000a90", java.util.HexFormat.of().formatHex(first, 8, 11));
    assertEquals(276, records.get(1).length);
    // One directory block with three entries and the one that ends it, then the mark of its end.
    byte[] directory = records.get(2);
    assertEquals(276 + 12, directory.length);
    assertEquals("0032", java.util.HexFormat.of().formatHex(directory, 20, 22));
    assertEquals("A       ", StepFixture.PAGE.decode(directory, 22, 8));
    assertEquals("ffffffffffffffff", java.util.HexFormat.of().formatHex(directory, 58, 66));
    assertEquals(3 + 2 * 3, records.size());
  }

  /// Members that take many blocks and tracks, and more members than a directory block holds.
  @Test
  void bigLibrariesComeBackWhole() throws IOException {
    for (Dcb dcb : List.of(new Dcb(RecordFormat.FB, 10, 100), new Dcb(RecordFormat.VB, 14, 64))) {
      String kind = String.valueOf(dcb.recfm());
      step.define("BIG." + kind, new Attributes.Partitioned(dcb));
      step.define("BACK." + kind, Attributes.Partitioned.UNKNOWN);
      step.define("SEQ." + kind, Attributes.Sequential.UNKNOWN);
      step.dd("BIG", new DdBinding.DataSet("BIG." + kind));
      step.dd("BACK", new DdBinding.DataSet("BACK." + kind));
      step.dd("SEQ", new DdBinding.DataSet("SEQ." + kind));
      for (int i = 0; i < 130; i++) {
        RecordFile file =
            step.files().openMember("BIG." + kind, "M" + i, OpenMode.OUTPUT, dcb).file();
        assertNotNull(file);
        for (int record = 0; record < i * i % 997; record++) {
          byte[] bytes = StepFixture.PAGE.encode("%04d%06d".formatted(i, record));
          int length = dcb.recfm() == RecordFormat.FB ? 10 : 1 + record % 10;
          assertEquals(FileStatus.OK, file.write(bytes, 0, length));
        }
        assertEquals(FileStatus.OK, file.close());
      }
      Ran ran = copy("  COPY OUTDD=SEQ,INDD=BIG\n  COPY OUTDD=BACK,INDD=SEQ");
      assertEquals(0, ran.code(), ran.listing());
      assertEquals(
          step.catalog().libraries().members("BIG." + kind),
          step.catalog().libraries().members("BACK." + kind));
      for (String member : step.catalog().libraries().members("BIG." + kind)) {
        assertEquals(text("BIG." + kind, member), text("BACK." + kind, member), member);
      }
    }
  }

  @Test
  void refusesWhatIsNoLibrary() {
    step.writeText("SEQ.DATA", FB10, "A").dd("SEQ", "SEQ.DATA", FB10);
    step.writeText("SEQ.MORE", FB10, "A").dd("MORE", "SEQ.MORE", FB10);
    Ran ran = copy("  COPY OUTDD=SEQ,INDD=MORE");
    assertEquals(8, ran.code());
    assertTrue(ran.messages().contains("HP4302 DD MORE and DD SEQ"), ran.listing());
    ran = copy("  COPY OUTDD=TWO,INDD=SEQ");
    assertTrue(ran.messages().contains("HP4304 DD SEQ is no library"), ran.listing());
    assertTrue(copy("  COPY OUTDD=TWO,INDD=NONE").messages().contains("HP4001 "));
    assertTrue(copy("  COPYMOD OUTDD=TWO,INDD=ONE").messages().contains("HP4301 "));
  }

  @Test
  void compares() {
    step.writeText("ONE.DATA", FB10, "A", "B").dd("SYSUT1", "ONE.DATA", FB10);
    step.writeText("TWO.DATA", FB10, "A", "X").dd("SYSUT2", "TWO.DATA", FB10);
    Ran ran = step.sysin("  COMPARE TYPORG=PS").run(new IebcomprUtility(), "SYSPRINT");
    assertEquals(8, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("IEB221I RECORDS ARE NOT EQUAL: RECORD 2\n"));
    step.writeText("TWO.DATA", FB10, "A", "B");
    assertEquals(0, step.run(new IebcomprUtility(), "SYSPRINT").code());
    step.writeText("TWO.DATA", FB10, "A", "B", "C");
    assertEquals(8, step.run(new IebcomprUtility(), "SYSPRINT").code());
  }

  @Test
  void comparesLibraries() throws IOException {
    step.dd("SYSUT1", new DdBinding.DataSet("LIB.ONE"));
    step.dd("SYSUT2", new DdBinding.DataSet("LIB.TWO"));
    Ran ran = step.sysin("  COMPARE TYPORG=PO").run(new IebcomprUtility(), "SYSPRINT");
    assertEquals(8, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("MEMBER B\n"), ran.listing());
    member("LIB.TWO", "B", "B1");
    assertEquals(0, step.run(new IebcomprUtility(), "SYSPRINT").code());
    member("LIB.TWO", "X", "X1");
    ran = step.run(new IebcomprUtility(), "SYSPRINT");
    assertEquals(12, ran.code());
    assertTrue(ran.messages().contains("HP4302 each library has members"), ran.listing());
    ran = step.sysin("  COMPARE TYPORG=PS").run(new IebcomprUtility(), "SYSPRINT");
    assertTrue(ran.messages().contains("HP4302 DD SYSUT1 leads to a library"), ran.listing());
  }

  private Ran generate(String statements, String... records) {
    step.writeText("IN.DATA", FB10, records).dd("SYSUT1", "IN.DATA", FB10);
    return step.sysin(statements).run(new IebgenerUtility(), "SYSPRINT");
  }

  @Test
  void makesRecordsAnew() {
    step.dd("SYSUT2", "OUT.DATA", Dcb.of(RecordFormat.FB, 12));
    Ran ran =
        generate(
            """
              GENERATE MAXFLDS=3,MAXLITS=4
              RECORD FIELD=(3,4,,1),FIELD=(4,'<''>x',,5),
                     FIELD=(2,1,ZP,10)
            """,
            "12 ABC");
    assertEquals(0, ran.code(), ran.listing());
    byte[] record = step.read("OUT.DATA").getFirst();
    assertEquals("ABC <'>x ", StepFixture.PAGE.decode(Arrays.copyOf(record, 9)));
    assertEquals(0x01, record[9]);
    assertEquals(0x2C, record[10]);
  }

  @Test
  void makesMembersOfGroups() throws IOException {
    step.dd("SYSUT2", new DdBinding.DataSet("LIB.TWO"));
    Ran ran =
        generate(
            """
              GENERATE MAXNAME=2,MAXGPS=1
              MEMBER NAME=FIRST
              RECORD IDENT=(3,'END',1)
              MEMBER NAME=SECOND
            """,
            "A",
            "END",
            "B",
            "C");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A END", text("LIB.TWO", "FIRST"));
    assertEquals("B C", text("LIB.TWO", "SECOND"));
  }

  @Test
  void refusesOtherStatementsOfGenerate() {
    step.dd("SYSUT2", "OUT.DATA", FB10);
    assertTrue(generate("  EXITS KEY=X", "A").messages().contains("HP4301 "));
    assertTrue(
        generate("  RECORD FIELD=(2,1,HE,1)", "A").messages().contains("HP4301 the conversion"));
    assertTrue(generate("  RECORD IDENT=(1,'A',1)", "A", "B").messages().contains("HP4303 "));
  }
}
