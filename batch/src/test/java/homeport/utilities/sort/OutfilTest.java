package homeport.utilities.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/// OUTFIL, MERGE and JOINKEYS (z/OS DFSORT Application Programming Guide).
class OutfilTest {
  private static final Dcb FB10 = Dcb.of(RecordFormat.FB, 10);
  private static final Dcb VB24 = Dcb.of(RecordFormat.VB, 24);

  @TempDir Path folder;
  private StepFixture step;
  private int joins;
  private String joined = "";

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    for (String name : List.of("OUT1", "OUT2", "OUT3")) {
      step.dd(name, name + ".DATA", Dcb.NONE);
    }
  }

  @AfterEach
  void close() {
    step.close();
  }

  private void input(String... records) {
    step.writeText("IN.DATA", FB10, records);
    step.dd("SORTIN", "IN.DATA", FB10);
  }

  private String copy(String statements) {
    Ran ran = step.sysin(" OPTION COPY\n" + statements).run(new SortUtility(), "SYSOUT");
    assertEquals(0, ran.code(), ran.listing());
    return ran.messages();
  }

  private String out(int number) {
    return step.readText("OUT" + number + ".DATA");
  }

  @Test
  void dividesRecords() {
    input("A1", "B1", "C1", "A2");
    String messages =
        copy(
            """
             OUTFIL FNAMES=OUT1,INCLUDE=(1,1,CH,EQ,C'A')
             OUTFIL FNAMES=OUT3,SAVE
             OUTFIL FNAMES=OUT2,OMIT=(1,1,CH,NE,C'B'),BUILD=(2,1)
            """);
    assertEquals("A1\nA2\n", out(1));
    assertEquals("1\n", out(2));
    assertEquals("C1\n", out(3));
    assertEquals(
        true,
        messages.contains(
            "ICE227I 0 OUT1    : DELETED = 2, REPORT = 0, DATA = 2\n"
                + "ICE228I 0 OUT1    : TOTAL IN = 4, TOTAL OUT = 2\n"),
        messages);
  }

  @Test
  void splits() {
    input("1", "2", "3", "4", "5", "6", "7");
    copy(" OUTFIL FNAMES=(OUT1,OUT2),SPLIT");
    assertEquals("1\n3\n5\n7\n", out(1));
    assertEquals("2\n4\n6\n", out(2));
    copy(" OUTFIL FNAMES=(OUT1,OUT2),SPLITBY=2");
    assertEquals("1\n2\n5\n6\n", out(1));
    assertEquals("3\n4\n7\n", out(2));
    copy(" OUTFIL FNAMES=(OUT1,OUT2,OUT3),SPLIT1R=2");
    assertEquals("1\n2\n", out(1));
    assertEquals("3\n4\n", out(2));
    assertEquals("5\n6\n7\n", out(3));
  }

  @Test
  void choosesByNumber() {
    input("1", "2", "3", "4", "5", "6", "7");
    copy(
        """
         OUTFIL FNAMES=OUT1,STARTREC=2,ENDREC=4
         OUTFIL FNAMES=OUT2,SAMPLE=3
         OUTFIL FNAMES=OUT3,SAMPLE=(4,2),STARTREC=2,REPEAT=2
        """);
    assertEquals("2\n3\n4\n", out(1));
    assertEquals("1\n4\n7\n", out(2));
    assertEquals("2\n2\n3\n3\n6\n6\n7\n7\n", out(3));
  }

  @Test
  void makesSeveralRecordsOfOne() {
    input("AB");
    copy(" OUTFIL FNAMES=OUT1,BUILD=(1,1,/,2,1,C'!',2/,C'Z')");
    assertEquals("A\nB!\n\nZ\n", out(1));
  }

  @Test
  void changesBetweenFixedAndVariable() {
    step.writeText("VAR.DATA", VB24, "ABC", "DEFGH*");
    step.dd("SORTIN", "VAR.DATA", VB24);
    copy(" OUTFIL FNAMES=OUT1,VTOF,BUILD=(5,5),VLFILL=C'*'\n OUTFIL FNAMES=OUT2,VLTRIM=C'*'");
    assertEquals("ABC**\nDEFGH\n", out(1));
    assertEquals("ABC\nDEFGH\n", out(2));
    assertEquals(5, step.read("OUT1.DATA").getFirst().length);
    input("AB", "ABCDE");
    copy(" OUTFIL FNAMES=OUT3,FTOV,VLTRIM=C' '");
    assertEquals(2, step.read("OUT3.DATA").get(0).length);
    assertEquals(5, step.read("OUT3.DATA").get(1).length);
  }

  @Test
  void writesAReportWithSections() {
    input("EAST 0100", "EAST 0250", "WEST 0007");
    copy(
        """
         OUTFIL FNAMES=OUT1,
           HEADER2=(1:'REGIONS',12:DATE=(4MD-),24:'PAGE',PAGE),
           SECTIONS=(1,5,SKIP=1L,
             HEADER3=('REGION ',1,5),
             TRAILER3=('COUNT',COUNT,X,'SUM ',TOTAL=(6,4,ZD,M10,LENGTH=5))),
           TRAILER1=('ALL',COUNT=(M11,LENGTH=3),X,'MAX ',MAX=(6,4,ZD,M11),
             X,'AVG',AVG=(6,4,ZD,M10)),
           BUILD=(3X,6,4)
        """);
    assertEquals(
        """
        1REGIONS    2026-11-26  PAGE     1
         REGION EAST
            0100
            0250
         COUNT       2 SUM   350

         REGION WEST
            0007
         COUNT       1 SUM     7
        1ALL003 MAX 0250 AVG 119
        """,
        out(1));
    assertEquals(
        Dcb.of(RecordFormat.FBA, 35).recfm(),
        ((homeport.datasets.Attributes.Sequential) step.catalog().find("OUT1.DATA").attributes())
            .dcb()
            .recfm());
  }

  @Test
  void beginsANewPageWhenOneIsFull() {
    input("1", "2", "3");
    copy(
        """
         OUTFIL FNAMES=OUT1,LINES=4,REMOVECC,
           HEADER1=('TITLE'),HEADER2=('PAGE',PAGE=(M11,LENGTH=2)),
           TRAILER2=('SUM',TOT=(1,1,ZD,M11,LENGTH=2),SUB=(1,1,ZD,M11,LENGTH=3))
         OUTFIL FNAMES=OUT2,NODETAIL,REMOVECC,
           TRAILER1=('COUNT=',COUNT+1=(M11,LENGTH=4))
        """);
    assertEquals("TITLE\nPAGE02\n1\n2\nSUM03003\nPAGE03\n3\nSUM03006\n", out(1));
    assertEquals("COUNT=0004\n", out(2));
  }

  @Test
  void warnsOfAnEmptyDataSet() {
    input("1");
    Ran ran =
        step.sysin(" OPTION COPY\n OUTFIL FNAMES=OUT1,OMIT=ALL,NULLOFL=RC4")
            .run(new SortUtility(), "SYSOUT");
    assertEquals(4, ran.code(), ran.listing());
    ran =
        step.sysin(" OPTION COPY,NULLOUT=RC16\n OMIT COND=ALL")
            .dd("SORTOUT", "OUT4.DATA", Dcb.NONE)
            .run(new SortUtility(), "SYSOUT");
    assertEquals(16, ran.code(), ran.listing());
  }

  @Test
  void mergesInputs() {
    step.writeText("IN1.DATA", FB10, "A1", "C1", "D1");
    step.writeText("IN2.DATA", FB10, "A2", "B2", "D2");
    step.dd("SORTIN01", "IN1.DATA", FB10).dd("SORTIN02", "IN2.DATA", FB10);
    step.dd("SORTOUT", "OUT1.DATA", Dcb.NONE);
    Ran ran = step.sysin(" MERGE FIELDS=(1,1,CH,A)").run(new SortUtility(), "SYSOUT");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A1\nA2\nB2\nC1\nD1\nD2\n", out(1));
    ran = step.sysin(" MERGE FIELDS=(1,1,CH,A)\n SUM FIELDS=NONE").run(new SortUtility(), "SYSOUT");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A1\nB2\nC1\nD1\n", out(1));
    ran = step.sysin(" MERGE FIELDS=(1,1,CH,D)").run(new SortUtility(), "SYSOUT");
    assertEquals(16, ran.code());
    assertEquals(true, ran.messages().contains("ICE068A 0 OUT OF SEQUENCE SORTIN01\nHP4117 "));
  }

  @Test
  void keepsWhatSumTakesAway() {
    input("A1", "B1", "A2", "A3");
    step.dd("SORTOUT", "OUT1.DATA", Dcb.NONE).dd("SORTXSUM", "OUT2.DATA", Dcb.NONE);
    Ran ran =
        step.sysin(" SORT FIELDS=(1,1,CH,A)\n SUM FIELDS=NONE,XSUM")
            .run(new SortUtility(), "SYSOUT");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A1\nB1\n", out(1));
    assertEquals("A2\nA3\n", out(2));
  }

  private Ran join(String statements) {
    step.writeText("F1.DATA", FB10, "3 three", "1 one", "2 two", "1 uno");
    step.writeText("F2.DATA", FB10, "X1", "Y1", "Z4", "W3");
    step.dd("F1", "F1.DATA", FB10).dd("SORTJNF2", "F2.DATA", FB10);
    joined = "JOINED" + ++joins + ".DATA";
    step.dd("SORTOUT", joined, Dcb.NONE);
    Ran ran =
        step.sysin(
                " JOINKEYS F1=F1,FIELDS=(1,1,A)\n JOINKEYS FILE=F2,FIELDS=(2,1,A)\n" + statements)
            .run(new SortUtility(), "SYSOUT");
    assertEquals(0, ran.code(), ran.listing());
    return ran;
  }

  @Test
  void joinsRecordsWithEqualKeys() {
    Ran ran = join(" REFORMAT FIELDS=(F1:1,7,F2:1,1)\n SORT FIELDS=(3,5,CH,A)");
    assertEquals("1 one  X\n1 one  Y\n3 threeW\n1 uno  X\n1 uno  Y\n", step.readText(joined));
    assertEquals(true, ran.messages().contains("ICE054I 0 RECORDS - IN: 5, OUT: 5\n"));
  }

  @Test
  void joinsUnpairedRecords() {
    join(" JOIN UNPAIRED\n REFORMAT FIELDS=(F1:1,5,F2:1,2,?),FILL=C'.'\n OPTION COPY");
    assertEquals(
        "1 oneX1B\n1 oneY1B\n1 unoX1B\n1 unoY1B\n2 two..1\n3 thrW3B\n.....Z42\n",
        step.readText(joined));
    join(" JOIN UNPAIRED,F2,ONLY\n OPTION COPY");
    assertEquals("Z4\n", step.readText(joined));
    step.instream("JNF1CNTL", " OMIT COND=(3,1,CH,EQ,C'u')\n INREC BUILD=(1,1,C'!')");
    join(" JOIN UNPAIRED,F1\n REFORMAT FIELDS=(F1:1,2,F2:1,1)\n OPTION COPY");
    assertEquals("1!X\n1!Y\n2!\n3!W\n", step.readText(joined));
  }
}
