package homeport.utilities.icetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// RESIZE, DEFAULTS, SUBSET OUTPUT and sections of DISPLAY (z/OS DFSORT Application Programming
/// Guide, "Using ICETOOL").
class IcetoolShapesTest {
  private static final Dcb FB20 = Dcb.of(RecordFormat.FB, 20);
  private static final Dcb FB8 = Dcb.of(RecordFormat.FB, 8);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.dd("OUT", "OUT.DATA", Dcb.NONE).dd("REST", "REST.DATA", Dcb.NONE);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran tool(String statements) {
    return step.instream("TOOLIN", statements).run(new IcetoolUtility(), "TOOLMSG");
  }

  private Ran good(String statements) {
    Ran ran = tool(statements);
    assertEquals(0, ran.code(), ran.listing());
    return ran;
  }

  /// The manual's illustration: five records of 20 bytes make two of 70.
  @Test
  void combinesShortRecords() {
    step.writeText(
        "IN.DATA",
        FB20,
        "<111111111111111111>",
        "<222222222222222222>",
        "<333333333333333333>",
        "<444444444444444444>",
        "<555555555555555555>");
    step.dd("IN", "IN.DATA", FB20);
    good("RESIZE FROM(IN) TO(OUT) TOLEN(70)");
    assertEquals(
        """
        <111111111111111111><222222222222222222><333333333333333333>
        <444444444444444444><555555555555555555>
        """,
        step.readText("OUT.DATA"));
    assertEquals(70, step.read("OUT.DATA").getFirst().length);
  }

  @Test
  void breaksLongRecordsUp() {
    step.writeText("IN.DATA", FB20, "abcdefghijklmnopqrst", "ABCDEFGHIJKLMNOPQRST");
    step.dd("IN", "IN.DATA", FB20);
    step.instream("CTL1CNTL", " OMIT COND=(1,1,CH,EQ,C'a')");
    good("RESIZE FROM(IN) TO(OUT) TOLEN(8) USING(CTL1)");
    assertEquals("ABCDEFGH\nIJKLMNOP\nQRST\n", step.readText("OUT.DATA"));
    assertEquals(12, tool("RESIZE FROM(IN) TO(OUT)").code());
    step.instream("CTL1CNTL", " OUTREC BUILD=(1,4)");
    assertTrue(tool("RESIZE FROM(IN) TO(OUT) TOLEN(8) USING(CTL1)").messages().contains("HP4104"));
    step.dd("VARIABLE", "VARIABLE.DATA", Dcb.of(RecordFormat.VB, 20));
    assertEquals(16, tool("RESIZE FROM(VARIABLE) TO(OUT) TOLEN(8)").code());
  }

  @Test
  void choosesFromTheOutput() {
    step.writeText("IN.DATA", FB8, "C", "X", "A", "D", "B");
    step.dd("IN", "IN.DATA", FB8);
    step.instream("CTL1CNTL", " SORT FIELDS=(1,1,CH,A)\n OMIT COND=(1,1,CH,EQ,C'X')");
    good("SUBSET FROM(IN) TO(OUT) OUTPUT KEEP FIRST(2) DISCARD(REST) USING(CTL1)");
    assertEquals("A\nB\n", step.readText("OUT.DATA"));
    assertEquals("C\nD\n", step.readText("REST.DATA"));
    good("SUBSET FROM(IN) TO(OUT) OUTPUT REMOVE LAST USING(CTL1)");
    assertEquals("A\nB\nC\n", step.readText("OUT.DATA"));
    good("SUBSET FROM(IN) TO(OUT) OUTPUT KEEP RRN(2,*) USING(CTL1)");
    assertEquals("B\nC\nD\n", step.readText("OUT.DATA"));
  }

  /// Minus zero and zero are two values unless UZERO makes them one.
  @Test
  void tellsZerosApart() {
    Dcb fb1 = Dcb.of(RecordFormat.FB, 1);
    step.write("IN.DATA", fb1, List.of(new byte[] {(byte) 0xD0}, new byte[] {(byte) 0xF0}));
    step.dd("IN", "IN.DATA", fb1);
    good("SELECT FROM(IN) TO(OUT) ON(1,1,ZD) NODUPS");
    assertEquals(2, step.read("OUT.DATA").size());
    good("SELECT FROM(IN) TO(OUT) ON(1,1,ZD) NODUPS UZERO");
    assertEquals(0, step.read("OUT.DATA").size());
  }

  @Test
  void listsDefaults() {
    step.dd("DEF", "DEF.DATA", Dcb.NONE);
    good("DEFAULTS LIST(DEF)");
    String list = step.readText("DEF.DATA");
    assertTrue(list.contains("SZERO       YES"), list);
    assertTrue(list.contains("Y2PAST      80"), list);
    assertEquals(12, tool("DEFAULTS").code());
  }

  @Test
  void reportsInSections() {
    step.writeText("IN.DATA", FB8, "EAST 010", "EAST 020", "WEST 005");
    step.dd("IN", "IN.DATA", FB8).dd("LIST", "LIST.DATA", Dcb.NONE);
    good(
        """
        DISPLAY FROM(IN) LIST(LIST) BLANK NOCC TITLE('REPORT') PAGE -
          BTITLE('REGION') BREAK(1,4,CH) HEADER('AMOUNT') ON(6,3,ZD) -
          BTOTAL('SUM') BCOUNT('RECORDS') TOTAL('ALL')
        """);
    String list = step.readText("LIST.DATA");
    int east = list.indexOf("REGION EAST");
    int sum = list.indexOf("SUM", east);
    int thirty = list.indexOf("30", sum);
    int count = list.indexOf("RECORDS 2", thirty);
    int west = list.indexOf("REGION WEST", count);
    int five = list.indexOf(" 5", list.indexOf("SUM", west));
    int all = list.indexOf("ALL", five);
    assertTrue(list.indexOf("REPORT        - 1 -") < east, list);
    assertTrue(
        east > 0 && sum > 0 && thirty > 0 && count > 0 && west > 0 && five > 0 && all > 0, list);
    assertTrue(list.indexOf("35", all) > 0, list);
    assertTrue(list.contains("- 3 -"), list);
    assertEquals(12, tool("DISPLAY FROM(IN) LIST(LIST) ON(6,3,ZD) BTOTAL('X')").code());
  }

  @Test
  void putsStatisticsToTheLeft() {
    step.writeText("IN.DATA", FB8, "010", "020");
    step.dd("IN", "IN.DATA", FB8).dd("LIST", "LIST.DATA", Dcb.NONE);
    good(
        """
        DISPLAY FROM(IN) LIST(LIST) BLANK NOCC HEADER('AMOUNT') ON(1,3,ZD) -
          STATLEFT TOTAL('SUM') TITLE('ON') YDDDNS(4D)
        """);
    String list = step.readText("LIST.DATA");
    assertTrue(list.contains("ON        2026330"), list);
    assertTrue(list.lines().anyMatch(line -> line.matches("SUM +30")), list);
  }
}
