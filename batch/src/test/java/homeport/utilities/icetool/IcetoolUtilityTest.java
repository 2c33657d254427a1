package homeport.utilities.icetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.testkit.Seed;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// ICETOOL (z/OS DFSORT Application Programming Guide, "Using ICETOOL"): the expected records are
/// worked out from what each operator is said to do.
class IcetoolUtilityTest {
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

  private void input(String... records) {
    step.writeText("IN.DATA", FB8, records);
    step.dd("IN", "IN.DATA", FB8);
  }

  private Ran tool(String statements) {
    return step.instream("TOOLIN", statements).run(new IcetoolUtility(), "TOOLMSG");
  }

  private Ran good(String statements) {
    Ran ran = tool(statements);
    assertEquals(0, ran.code(), ran.listing());
    return ran;
  }

  private String out() {
    return step.readText("OUT.DATA");
  }

  /// "General coding rules": any characters after the hyphen are ignored; one within parentheses is
  /// the operand's.
  @Test
  void ignoresWhatFollowsTheHyphen() {
    input("B2", "A1");
    step.instream("CTL1CNTL", " SORT FIELDS=(1,1,CH,A)");
    good(
        """
        SORT -            THE OPERATOR'S OPERANDS (FOLLOW
          FROM(IN)- OF THE DAY
          TO(OUT) USING(CTL1)
        DISPLAY FROM(OUT) LIST(REST) - AS A REPORT
          TITLE('ONE - TWO') -
          DATE(4MD-) -
          ON(1,1,CH) ON(2,1,ZD)
        """);
    assertEquals("A1\nB2\n", out());
    assertTrue(step.readText("REST.DATA").contains("ONE - TWO"));
  }

  @Test
  void copiesAndSorts() {
    input("B", "A", "C");
    step.dd("OUT2", "OUT2.DATA", Dcb.NONE);
    step.instream("CTL1CNTL", " SORT FIELDS=(1,1,CH,D)\n OMIT COND=(1,1,CH,EQ,C'C')");
    Ran ran =
        good(
            """
            * TWO COPIES IN ORDER
            SORT FROM(IN) TO(OUT,OUT2) -
              USING(CTL1)
            COPY FROM(OUT) TO(REST)
            """);
    assertEquals("B\nA\n", out());
    assertEquals("B\nA\n", step.readText("OUT2.DATA"));
    assertEquals("B\nA\n", step.readText("REST.DATA"));
    assertEquals(
        """
        ICE600I 0 DFSORT ICETOOL UTILITY RUN STARTED
        ICE632I 0 SOURCE FOR ICETOOL STATEMENTS:  TOOLIN
        ICE630I 0 MODE IN EFFECT:  STOP
        ICE606I 0 DFSORT CALL 0001 FOR SORT FROM IN       TO OUT      USING CTL1CNTL COMPLETED
        ICE602I 0 OPERATION RETURN CODE:  00
        ICE627I 0 DFSORT CALL 0002 FOR COPY FROM OUT      TO REST     COMPLETED
        ICE602I 0 OPERATION RETURN CODE:  00
        ICE601I 0 DFSORT ICETOOL UTILITY RUN ENDED - RETURN CODE:  00
        """,
        ran.messages());
  }

  @Test
  void mergesNamedInputs() {
    step.writeText("A.DATA", FB8, "A", "C").dd("A", "A.DATA", FB8);
    step.writeText("B.DATA", FB8, "B", "D").dd("B", "B.DATA", FB8);
    step.instream("MRGECNTL", " MERGE FIELDS=(1,1,CH,A)");
    good("MERGE FROM(A,B) TO(OUT) USING(MRGE)");
    assertEquals("A\nB\nC\nD\n", out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMPTY | 0",
        "NOTEMPTY | 12",
        "NOTEMPTY RC4 | 4",
        "HIGHER(2) RC8 | 8",
        "HIGHER(3) | 0",
        "EQUAL(3) | 12",
        "LOWER(3) | 0",
        "SUB(3) EMPTY | 12",
      })
  void countsRecords(String criterion, int code) {
    input("A", "B", "C");
    Ran ran = tool("COUNT FROM(IN) " + criterion);
    assertEquals(code, ran.code(), ran.listing());
  }

  @Test
  void writesACount() {
    input("A", "B", "C");
    Ran ran = good("COUNT FROM(IN) WRITE(OUT) TEXT('COUNT=') DIGITS(4)");
    assertEquals("COUNT=0003\n", out());
    assertTrue(ran.messages().contains("ICE628I 0 RECORD COUNT:  000000000000003\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALLDUPS | A1 A2 A3 C1 C2 | B1",
        "NODUPS | B1 | A1 A2 A3 C1 C2",
        "FIRST | A1 B1 C1 | A2 A3 C2",
        "FIRST(2) | A1 A2 B1 C1 C2 | A3",
        "FIRSTDUP | A1 C1 | A2 A3 B1 C2",
        "LAST | A3 B1 C2 | A1 A2 C1",
        "LASTDUP | A3 C2 | A1 A2 B1 C1",
        "HIGHER(2) | A1 A2 A3 | B1 C1 C2",
        "LOWER(3) | B1 C1 C2 | A1 A2 A3",
        "EQUAL(2) | C1 C2 | A1 A2 A3 B1",
      })
  void selectsByHowOften(String criterion, String kept, String rest) {
    input("C1", "A1", "B1", "A2", "C2", "A3");
    good("SELECT FROM(IN) TO(OUT) ON(1,1,CH) " + criterion + " DISCARD(REST)");
    assertEquals(kept, out().strip().replace('\n', ' '));
    assertEquals(rest, step.readText("REST.DATA").strip().replace('\n', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WITH(3,2) | A1YY C1..",
        "WITHALL WITH(3,2) | A1XX A1YY C1..",
        "WITHALL KEEPNODUPS WITH(3,2) | A1XX A1YY B1.. C1..",
        "WITHALL KEEPBASE WITH(3,2) | A1.. A1XX A1YY C1.. C1..",
        "WITHEACH WITH(3,1) WITH(4,1) | A1XY C1..",
      })
  void splicesFields(String operands, String expected) {
    input("A1..", "A2XX", "A3YY", "B1..", "C1..", "C2..");
    good("SPLICE FROM(IN) TO(OUT) ON(1,1,CH) " + operands);
    assertEquals(expected, out().strip().replace('\n', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KEEP INPUT FIRST | 1 | 2 3 4 5",
        "REMOVE INPUT FIRST(2) LAST | 3 4 | 1 2 5",
        "KEEP INPUT RRN(2) RRN(4,*) | 2 4 5 | 1 3",
      })
  void takesSubsets(String operands, String kept, String rest) {
    input("1", "2", "3", "4", "5");
    good("SUBSET FROM(IN) TO(OUT) DISCARD(REST) " + operands);
    assertEquals(kept, out().strip().replace('\n', ' '));
    assertEquals(rest, step.readText("REST.DATA").strip().replace('\n', ' '));
  }

  @Test
  void sortsBetweenHeaderAndTrailer() {
    input("Z HEAD", "C", "A", "B", "A TAIL");
    step.instream("DATACNTL", " SORT FIELDS=(1,1,CH,A)\n OUTFIL FNAMES=OUT,OVERLAY=(8:C'!')");
    good("DATASORT FROM(IN) TO(OUT) HEADER TRAILER(1) USING(DATA)");
    assertEquals("Z HEAD !\nA      !\nB      !\nC      !\nA TAIL !\n", out());
  }

  @Test
  void tellsStatistics() {
    input("A 007", "B 01J", "A 123");
    Ran ran =
        good(
            """
            STATS FROM(IN) ON(3,3,ZD)
            RANGE FROM(IN) ON(3,3,ZD) HIGHER(-20) LOWER(100)
            UNIQUE FROM(IN) ON(1,1,CH)
            """);
    assertTrue(
        ran.messages()
            .contains(
                "ICE607I 0 STATISTICS FOR (3,3,ZD)          :\n"
                    + "ICE608I 0   MINIMUM: -000000000000011, MAXIMUM: +000000000000123\n"
                    + "ICE609I 0   AVERAGE: +000000000000039, TOTAL  : +000000000000119\n"),
        ran.listing());
    assertTrue(
        ran.messages()
            .contains(
                "ICE631I 0 NUMBER OF VALUES IN RANGE FOR (3,3,ZD)          : 000000000000002\n"));
    assertTrue(
        ran.listing().contains("NUMBER OF UNIQUE VALUES FOR (1,1,CH): 000000000000002"),
        ran.listing());
  }

  @Test
  void verifiesDecimalFields() {
    input("12", "1X", "??");
    Ran ran = tool("VERIFY FROM(IN) ON(1,2,ZD)");
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(
        ran.messages()
            .contains(
                "ICE618A 0 INVALID (1,2,ZD) VALUE - RECORD: 000000000000003, HEX VALUE: 6F6F\n"),
        ran.listing());
  }

  @Test
  void displaysRecords() {
    input("PEN 01K", "INK 100");
    good("DISPLAY FROM(IN) LIST(OUT) ON(NUM) ON(1,3,CH) ON(5,3,ZD)");
    assertEquals(
        """
        1RECORD NUMBER     (1,3,CH)           (5,3,ZD)
         000000000000001   PEN        -000000000000012
         000000000000002   INK        +000000000000100
        """
            .replace("RECORD NUMBER     ", "  RECORD NUMBER   "),
        out());
    good(
        """
        DISPLAY FROM(IN) LIST(REST) TITLE('STOCK') DATE(4MD-) PAGE -
          HEADER('THING') ON(1,3,CH) HEADER('COUNT') ON(5,3,ZD) BLANK -
          TOTAL('SUM')
        """);
    assertEquals(
        """
        1STOCK        2026-11-26        - 1 -

         THING              COUNT
         -----   ----------------
         PEN                  -12
         INK                  100

         SUM                   88
        """,
        step.readText("REST.DATA"));
  }

  @Test
  void displaysHowOftenValuesCome() {
    input("B", "A", "B", "C", "B", "C");
    good("OCCUR FROM(IN) LIST(OUT) ON(1,1,CH) ON(VALCNT) BLANK NOHEADER HIGHER(1)");
    assertEquals(" B                 3\n C                 2\n", out());
  }

  @Test
  void stopsOrGoesOnAfterAnError() {
    input("A");
    Ran ran = tool("COPY FROM(NONE) TO(OUT)\nCOUNT FROM(IN) NOTEMPTY RC4");
    assertEquals(16, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("ICE630I 0 MODE IN EFFECT:  SCAN"), ran.listing());
    assertTrue(!ran.messages().contains("ICE628I"), ran.listing());
    ran = tool("MODE CONTINUE\nCOPY FROM(NONE) TO(OUT)\nCOUNT FROM(IN) NOTEMPTY RC4");
    assertEquals(16, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("ICE628I"), ran.listing());
  }

  /// Nothing is written when part of an operator is not understood.
  @Test
  void aWrongFieldLeavesTheOutputAlone() {
    input("A", "B");
    assertEquals(0, good("COPY FROM(IN) TO(OUT)").code());
    input("C", "D");
    Ran ran = tool("SELECT FROM(IN) TO(OUT) ON(1,1,QQ) FIRST");
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("HP4107 "), ran.listing());
    assertEquals("A\nB\n", out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RESIZE FROM(IN) TO(OUT) TOLEN(0) | HP4105",
        "COPPY FROM(IN) TO(OUT) | HP4102",
        "COPY FROM(IN) TOO(OUT) | HP4103",
        "DISPLAY FROM(IN) LIST(OUT) ON(1,1,CH) INVALID | HP4104",
        "STATS FROM(IN) ON(1,1,ZD,A1) | HP4105",
        "SELECT FROM(IN) TO(OUT) ON(1,1,CH) | HP4105",
        "SELECT FROM(IN) TO(OUT) FIRST | HP4105",
        "STATS FROM(IN) ON(1,1,CH) | HP4105",
        "COPY FROM(IN TO(OUT) | HP4105",
        "COUNT TO(OUT) | HP4103",
      })
  void tellsWhatIsWrong(String statement, String id) {
    input("A");
    Ran ran = tool(statement);
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains(id + " "), ran.listing());
  }

  /// Statements torn apart never make it throw.
  @Test
  void survivesGarbage() {
    Seed seed = Seed.forTest("icetool statements");
    input("A");
    String good =
        "COUNT FROM(IN) HIGHER(3) TEXT('A B')\nMODE SCAN\nSELECT FROM(IN) ON(1,1,CH) -\n FIRST\n"
            + "DISPLAY FROM(IN) LIST(X) TITLE('A','B') ON(1,2,HEX) HEADER(NONE) -\n ON(3,4,ZD,C1,N08,F'$',/K) EDCOUNT(U04,LZ)";
    String marks = "(),='*- \nXC;:.0A-";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("MODE SCAN\n" + good);
      for (int n = seed.between(1, 8); n > 0; n--) {
        int at = seed.between(10, text.length() - 1);
        text.setCharAt(at, marks.charAt(seed.between(0, marks.length() - 1)));
      }
      int code = tool(text.toString()).code();
      assertTrue(code <= 16, "seed " + seed.start());
    }
  }
}
