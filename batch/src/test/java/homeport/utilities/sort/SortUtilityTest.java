package homeport.utilities.sort;

import static homeport.utilities.StepFixture.FB80;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.runtime.Abend;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortUtilityTest {
  private static final Dcb FB10 = Dcb.of(RecordFormat.FB, 10);
  private static final Dcb VB24 = Dcb.of(RecordFormat.VB, 24);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran sort(String statements) {
    return step.sysin(statements).run(new SortUtility(), "SYSOUT");
  }

  private void input(String... records) {
    step.writeText("IN.DATA", FB10, records);
    step.dd("SORTIN", "IN.DATA", FB10).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
  }

  @Test
  void sortsAndTells() {
    input("B02", "A02", "B01", "A01");
    Ran ran =
        sort(
            """
            * BY LETTER, THE HIGHEST NUMBER FIRST
              SORT FIELDS=(1,1,CH,A,     THE LETTER
                           2,2,ZD,D)     THE NUMBER
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A02\nA01\nB02\nB01\n", step.readText("OUT.DATA"));
    assertEquals(
        """
        ICE143I 0 BLOCKSET     SORT  TECHNIQUE SELECTED
        ICE000I 0 - CONTROL STATEMENTS FOR SORT -
        ICE201I 0 RECORD TYPE IS F - DATA STARTS IN POSITION 1
        ICE091I 0 OUTPUT LRECL = 10, TYPE = FB
        ICE055I 0 INSERT 0, DELETE 0
        ICE054I 0 RECORDS - IN: 4, OUT: 4
        ICE052I 0 END OF DFSORT
        """,
        ran.messages());
  }

  @Test
  void keepsEqualRecordsInOrderWithNoequals() {
    input("X1", "Y1", "X2", "Y2", "X3");
    assertEquals(0, sort(" SORT FIELDS=(1,1,CH,D)\n OPTION NOEQUALS").code());
    assertEquals("Y1\nY2\nX1\nX2\nX3\n", step.readText("OUT.DATA"));
  }

  @Test
  void includesBeforeItSorts() {
    input("3AX", "1BX", "2AY", "4BX", "0AX");
    Ran ran =
        sort(
            """
             INCLUDE COND=(2,1,CH,EQ,C'A',AND,(3,1,CH,NE,C'Y',OR,1,1,ZD,GT,5),OR,
                           1,2,CH,EQ,C'4B')
             SORT FIELDS=(1,1,CH,A)
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("0AX\n3AX\n4BX\n", step.readText("OUT.DATA"));
    assertEquals(true, ran.messages().contains("ICE054I 0 RECORDS - IN: 5, OUT: 3\n"));
    assertEquals(true, ran.messages().contains("ICE055I 0 INSERT 0, DELETE 2\n"));
  }

  @Test
  void omitsAndStops() {
    input("5", "4", "V", "3", "2", "1");
    Ran ran = sort(" SORT FIELDS=(1,1,CH,A),SKIPREC=1,STOPAFT=3\n OMIT COND=(1,1,CH,EQ,C'V')");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("2\n3\n4\n", step.readText("OUT.DATA"));
  }

  @Test
  void copiesWithParm() {
    input("B", "A");
    assertEquals(0, step.parm("COPY").without("SYSIN").run(new SortUtility(), "SYSOUT").code());
    assertEquals("B\nA\n", step.readText("OUT.DATA"));
  }

  @Test
  void keepsOneOfEqualRecords() {
    input("B1", "A1", "B2", "A2", "C1");
    assertEquals(0, sort(" SORT FIELDS=(1,1,CH,A)\n SUM FIELDS=NONE").code());
    assertEquals("A1\nB1\nC1\n", step.readText("OUT.DATA"));
  }

  @Test
  void addsFieldsUp() {
    input("A07", "B99", "A05", "B01", "A0J", "C42");
    Ran ran = sort(" SORT FIELDS=(1,1,CH,A)\n SUM FIELDS=(2,2,ZD)");
    assertEquals(0, ran.code(), ran.listing());
    // A: 7 + 5 - 1; B: 99 + 1 has three digits, so both stay
    assertEquals("A11\nB99\nB01\nC42\n", step.readText("OUT.DATA"));
    assertEquals(true, ran.messages().contains("ICE152I 0 OVERFLOW DURING RECORD SUMMATION"));
  }

  @Test
  void countsTheRecordDescriptorWordOfVariableRecords() {
    step.writeText("IN.DATA", VB24, "XX2LONGER", "YY1", "ZZ3SHORT");
    step.dd("SORTIN", "IN.DATA", VB24).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    Ran ran = sort(" SORT FIELDS=(7,1,CH,A)\n OMIT COND=(1,2,BI,EQ,X'000C')");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("YY1\nXX2LONGER\n", step.readText("OUT.DATA"));
    assertEquals(true, ran.messages().contains("ICE201I 0 RECORD TYPE IS V"));
    assertEquals(true, ran.messages().contains("ICE091I 0 OUTPUT LRECL = 24, TYPE = VB"));
  }

  @Test
  void refusesAVariableRecordWithoutItsKey() {
    step.writeText("IN.DATA", VB24, "ABCDEF", "AB");
    step.dd("SORTIN", "IN.DATA", VB24).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    Ran ran = sort(" SORT FIELDS=(8,2,CH,A)");
    assertEquals(16, ran.code());
    assertEquals(
        true,
        ran.messages()
            .contains(
                "ICE218A 0 6 BYTE VARIABLE RECORD IS SHORTER THAN 9 BYTE MINIMUM FOR *SORT"
                    + " FIELDS\nHP4110 "),
        ran.messages());
    assertEquals(0, sort(" SORT FIELDS=(8,2,CH,A)\n OPTION VLSHRT").code());
    assertEquals("AB\nABCDEF\n", step.readText("OUT.DATA"));
  }

  @Test
  void comparesShortRecordsAsTold() {
    String condition = " INCLUDE COND=(5,1,CH,EQ,C'A',OR,8,1,CH,EQ,C'X')\n SORT FIELDS=COPY\n";
    step.writeText("IN.DATA", VB24, "A", "BBBX", "B");
    step.dd("SORTIN", "IN.DATA", VB24).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    assertEquals(16, sort(condition).code());
    assertEquals(0, sort(condition + " OPTION VLSCMP").code());
    assertEquals("A\nBBBX\n", step.readText("OUT.DATA"));
    assertEquals(0, sort(condition + " OPTION VLSHRT").code());
    assertEquals("BBBX\n", step.readText("OUT.DATA"));
  }

  @Test
  void fillsUpAndCuts() {
    input("ABCDEFGHIJ");
    step.dd("SORTOUT", "WIDE.DATA", Dcb.of(RecordFormat.FB, 12));
    Ran ran = sort(" SORT FIELDS=(1,1,CH,A)");
    assertEquals(0, ran.code());
    assertEquals(
        true,
        ran.messages()
            .contains(
                "ICE171I 0 SORTOUT LRECL OF 12 IS DIFFERENT FROM SORTIN(NN) LRECL OF 10 - RC=0"));
    byte[] wide = step.read("WIDE.DATA").getFirst();
    assertEquals(12, wide.length);
    assertEquals(0, wide[11]);
    step.dd("SORTOUT", "SLIM.DATA", Dcb.of(RecordFormat.FB, 4));
    assertEquals(0, sort(" SORT FIELDS=(1,1,CH,A)").code());
    assertEquals("ABCD\n", step.readText("SLIM.DATA"));
  }

  @Test
  void readsAndWritesKeyedDataSets() {
    step.defineKsds("KEYED.IN", 2, 0, 10);
    step.defineKsds("KEYED.OUT", 2, 1, 10);
    step.write("KEYED.IN", Dcb.NONE, step.read(records("B1A0000000", "A2B0000000")));
    step.dd("SORTIN", new DdBinding.DataSet("KEYED.IN"));
    step.dd("SORTOUT", new DdBinding.DataSet("KEYED.OUT"));
    Ran ran = sort(" SORT FIELDS=(2,2,CH,A)\n RECORD TYPE=F");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("B1A0000000\nA2B0000000\n", step.readText("KEYED.OUT"));
  }

  private String records(String... records) {
    Arrays.sort(records);
    step.writeText("SORTED.TEXT", FB10, records);
    return "SORTED.TEXT";
  }

  @Test
  void readsAConcatenationAndInStreamData() {
    step.instream("PART1", "C\nA").instream("PART2", "B");
    step.dd(
        "SORTIN",
        new DdBinding.Concatenation(
            List.of(step.files().binding("PART1"), step.files().binding("PART2"))));
    step.dd("SORTOUT", "OUT.DATA", FB80);
    assertEquals(0, sort(" SORT FIELDS=(1,1,CH,A)").code());
    assertEquals("A\nB\nC\n", step.readText("OUT.DATA"));
  }

  @Test
  void saysWhichDdIsMissing() {
    assertEquals(
        """
        ICE143I 0 BLOCKSET     SORT  TECHNIQUE SELECTED
        ICE000I 0 - CONTROL STATEMENTS FOR SORT -
        ICE056A 0 SORTIN   NOT DEFINED
        HP4001 the step has no DD SORTIN
        ICE052I 3 END OF DFSORT
        """,
        sort(" SORT FIELDS=(1,1,CH,A)").messages());
    step.dd("SORTIN", "IN.DATA", FB10);
    Ran ran = sort(" SORT FIELDS=(1,1,CH,A)");
    assertEquals(16, ran.code());
    assertEquals(true, ran.messages().contains("ICE056A 0 SORTOUT  NOT DEFINED\nHP4001 "));
  }

  @Test
  void refusesAFieldBehindTheRecord() {
    input("A");
    Ran ran = sort(" SORT FIELDS=(9,3,CH,A)");
    assertEquals(16, ran.code());
    assertEquals(
        true,
        ran.messages().contains("ICE027A 0 END OF FIELD BEYOND MAXIMUM RECORD LENGTH\nHP4110 "),
        ran.messages());
  }

  @Test
  void refusesUnlikeRecordFormats() {
    input("A");
    step.dd("SORTOUT", "VAR.DATA", VB24);
    Ran ran = sort(" SORT FIELDS=(1,1,CH,A)");
    assertEquals(16, ran.code());
    assertEquals(
        true, ran.messages().contains("HP4112 the records have RECFM=FB,LRECL=10, SORTOUT has"));
  }

  @Test
  void abendsWhenASumIsNoNumber() {
    input("AX1", "A\u00001");
    Abend abend =
        assertThrows(Abend.class, () -> sort(" SORT FIELDS=(1,1,CH,A)\n SUM FIELDS=(1,2,PD)"));
    assertEquals("S0C7", abend.code());
  }
}
