package homeport.utilities.print;

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
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// IEBPTPCH (z/OS DFSMSdfp Utilities).
class IebptpchUtilityTest {
  private static final Dcb FB20 = Dcb.of(RecordFormat.FB, 20);
  private static final Dcb F20 = Dcb.of(RecordFormat.F, 20);
  private static final Dcb FBA = Dcb.of(RecordFormat.FBA, 121);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.writeText("IN.DATA", FB20, "ALPHA   BETA", "12345678901234567890", "GAMMA");
    step.dd("SYSUT1", "IN.DATA", FB20).dd("SYSUT2", "OUT.PRINT", FBA);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran print(String statements) {
    return step.sysin(statements).run(new IebptpchUtility(), "SYSPRINT");
  }

  @Test
  void printsGroupsUnderATitle() {
    Ran ran = print("  PRINT MAXLINE=4\n  TITLE ITEM=('DAILY ''LIST''',3)\n");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(
        """
        1  DAILY 'LIST'
        0ALPHA     BETA          *
         12345678  90123456  7890*
         GAMMA                   *
        """,
        step.readText("OUT.PRINT"));
    ran = print("  PRINT MAXLINE=2\n  TITLE ITEM=('T',1)\n");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(
        "1T\n0ALPHA     BETA          *\n1T\n0"
            + "12345678  90123456  7890*\n1T\n0GAMMA"
            + " ".repeat(19)
            + "*\n",
        step.readText("OUT.PRINT"));
  }

  @Test
  void leavesRecordsOutAndShowsHexadecimal() {
    step.writeText("IN.F", F20, "A", "B", "C", "D", "E").dd("SYSUT1", "IN.F", F20);
    assertEquals(0, print("  PRINT STRTAFT=1,SKIP=2,STOPAFT=1,CNTRL=2").code());
    assertEquals("1C\n", step.readText("OUT.PRINT"));
    assertEquals(0, print("  PRINT TOTCONV=XE,STOPAFT=1").code());
    assertEquals("1C1404040  40404040  40404040  40404040  40404040\n", step.readText("OUT.PRINT"));
  }

  @Test
  void putsFieldsWhereTheyBelong() {
    step.write(
        "IN.PACKED",
        F20,
        java.util.List.of(
            concat("ADA  ", new byte[] {0x12, 0x3C}), concat("BOB  ", new byte[] {0x45, 0x6D})));
    step.dd("SYSUT1", "IN.PACKED", F20);
    Ran ran =
        print(
            "  PRINT MAXFLDS=3\n  RECORD FIELD=(5,1,,10),\n         FIELD=(2,6,PZ),FIELD=(2,6,XE,5)\n");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("1123 123C ADA\n -56 456D BOB\n", step.readText("OUT.PRINT"));
  }

  private static byte[] concat(String text, byte[] rest) {
    byte[] record = StepFixture.PAGE.encode("%-20s".formatted(text));
    System.arraycopy(rest, 0, record, 5, rest.length);
    return record;
  }

  @Test
  void punchesMembersWithNumbers() {
    step.define("IN.LIB", new Attributes.Partitioned(FB20));
    for (String name : new String[] {"A", "B"}) {
      RecordFile file = step.files().openMember("IN.LIB", name, OpenMode.OUTPUT, FB20).file();
      assertNotNull(file);
      byte[] record = StepFixture.PAGE.encode("%-20s".formatted("MEMBER " + name));
      assertEquals(FileStatus.OK, file.write(record, 0, 20));
      assertEquals(FileStatus.OK, file.close());
    }
    step.dd("SYSUT1", new DdBinding.DataSet("IN.LIB"));
    step.dd("SYSUT2", "OUT.CARDS", Dcb.of(RecordFormat.FB, 80));
    Ran ran = print("  PUNCH TYPORG=PO,MAXNAME=2,CDSEQ=0\n  MEMBER NAME=B\n  MEMBER NAME=NONE\n");
    assertEquals(8, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("HP4308 the library has no member NONE"));
    assertEquals(
        "%-72s00000000%n%-72s00000010%n".formatted("MEMBER NAME  B", "MEMBER B"),
        step.readText("OUT.CARDS"));
    assertTrue(print("  PUNCH").messages().contains("HP4302 SYSUT1 is a library"));
  }

  @Test
  void anEmptyDataSetIsFour() {
    step.writeText("IN.NONE", FB20).dd("SYSUT1", "IN.NONE", FB20);
    assertEquals(4, print("  PRINT").code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TITLE ITEM=('X',1)|HP4301 the first control statement",
        "PRINT EXITS=X|HP4301 the operand `EXITS`",
        "PRINT TYPORG=DA|HP4301 `TYPORG=DA`",
        "PRINT CNTRL=X|HP4301 `CNTRL=X` is no number",
        "PRINT TYPORG=PO|HP4302 TYPORG=PO, and SYSUT1",
      })
  void refusesByName(String statement, String message) {
    Ran ran = print("  " + statement);
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains(message), ran.listing());
  }

  @Test
  void refusesStatementsAndOutputs() {
    assertTrue(print("  PRINT\n  EXITS INREC=X").messages().contains("HP4301 the control"));
    assertTrue(print("  PRINT\n  RECORD FIELD=(X)").messages().contains("HP4301 `X` is no length"));
    assertTrue(print("  PRINT\n  TITLE ITEM=(X,1)").messages().contains("HP4301 `TITLE` needs"));
    step.dd("SYSUT2", "OUT.FB", Dcb.of(RecordFormat.FB, 80));
    assertTrue(print("  PRINT").messages().contains("PRINT needs FBA"));
  }
}
