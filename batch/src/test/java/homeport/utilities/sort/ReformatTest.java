package homeport.utilities.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// INREC and OUTREC (z/OS DFSORT Application Programming Guide): what is expected is worked out
/// from the rules of each operand. The step runs on 26 November 2026, a Thursday, at 15:04:05.
class ReformatTest {
  private static final Dcb FB20 = Dcb.of(RecordFormat.FB, 20);
  private static final Dcb VB24 = Dcb.of(RecordFormat.VB, 24);

  @TempDir Path folder;
  private StepFixture step;
  private int copies;
  private String out = "OUT.DATA";

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
  }

  @AfterEach
  void close() {
    step.close();
  }

  /// Copies records with a statement.
  private String copy(String statement, String... records) {
    out = "OUT" + ++copies + ".DATA";
    step.writeText("IN.DATA", FB20, records);
    step.dd("SORTIN", "IN.DATA", FB20).dd("SORTOUT", out, Dcb.NONE);
    Ran ran = sort(" OPTION COPY\n" + statement);
    assertEquals(0, ran.code(), ran.listing());
    return step.readText(out);
  }

  private Ran sort(String statements) {
    return step.sysin(statements).run(new SortUtility(), "SYSOUT");
  }

  private String bytes(String dsn) {
    return HexFormat.of().withUpperCase().formatHex(step.read(dsn).getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "5,3,X,1,4 | DEF ABC1",
        "1,2,5:5,3,C'<',2X'4C',3C'AB' | AB  DEF<<<ABABAB",
        "10:1,1,2X,C'IT''S' | ~         A  IT'S~",
        "1,2,HEX | C1C2",
        "1,4,TRAN=UTOL | abc1",
        "1,1,TRAN=BIT | 11000001",
        "14,4,TRAN=UNHEX | 00",
        "SEQNUM,3,ZD,START=7,INCR=2 | 007",
        "DATE1,X,DATE1(-),X,DATE2,X,DATE3 | 20261126 2026-11-26 202611 2026330",
        "DATE1+5,X,DATE2-1 | 20261201 202610",
        "TIME1,X,TIME1(:),X,TIME2,X,TIME3 | 150405 15:04:05 1504 15",
        "DATE4 | 2026-11-26-15.04.05",
        "DATE=(MD4/),X,YDDD=(D4-),X,TIME=(12:),X,DATENS=(DMY) | 11/26/2026 330-2026 03:04:05 pm"
            + " 261126",
        "&DATE,X,&TIME | 11/26/26 15:04:05",
      })
  void builds(String items, String expected) {
    assertEquals(
        expected.replace("~", "") + "\n",
        copy(" OUTREC BUILD=(" + items + ")", "ABC1DEF GHIJ F0F0"));
  }

  /// The value is zoned, 7 bytes.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "0012345 | M0 | ~  12345~",
        "001234N | M0 | ~  12345-~",
        "001234N | M1 | 0012345-",
        "0012345 | M2 | ~   123.45~",
        "001234N | M2 | ~   123.45-~",
        "001234N | M3 | ~   123.45CR~",
        "1234567 | M3 | 12,345.67",
        "1234567 | M4 | +12,345.67",
        "000000P | M4 | ~     -0.07~",
        "0000000 | M4 | ~     +0.00~",
        "001234N | M5 | ~   (123.45)~",
        "5551212 | M6 | ~    555-1212~",
        "0051212 | M7 | 000-05-1212",
        "0123456 | M8 | 12:34:56",
        "0012345 | M9 | ~ 1/23/45~",
        "0012345 | M10 | ~  12345~",
        "0012345 | M11 | 0012345",
        "001234N | M12 | ~   -12,345~",
        "001234N | M13 | ~   -12.345~",
        "001234N | M14 | ~   (12 345)~",
        "001234N | M15 | ~   12 345-~",
        "001234N | M16 | ~   -12 345~",
        "001234N | M17 | ~   -12'345~",
        "001234N | M18 | ~   -123.45~",
        "1234567 | M19 | ~ 12.345,67~",
        "1234567 | M20 | ~ 12 345,67~",
        "1234567 | M21 | ~12 345,67~",
        "123456P | M22 | ~-12 345,67~",
        "1234567 | M23 | ~ 12'345.67~",
        "1234567 | M24 | ~ 12'345,67~",
        "001234N | M25 | ~  -12345~",
        "001234N | M26 | -0012345",
        "1234567 | M26 | +1234567",
        "0012345 | EDIT=(TTT.TTTT) | 001.2345",
        "0012345 | EDIT=($III,IIT.TT) | ~$    123.45~",
        "001234N | EDIT=(SIII,IIT.TT),SIGNS=(+,-) | ~    -123.45~",
        "0012345 | EDIT=(IIIIITS),SIGNS=(,,+,-) | ~ 12345+~",
        "0012345 | EDIT=('** IIIIT **') | ** 12345 **",
        "0012345 | M10,LENGTH=9 | ~    12345~",
        "0012345 | M11,LENGTH=3 | 345",
        "0012345 | MUL,+10,M11,LENGTH=8 | 00123450",
        "0012345 | TO=ZD,LENGTH=6 | 012345",
        "001234N | TO=ZD,LENGTH=6 | 01234N",
        "001234N | TO=FS,LENGTH=7 | ~ -12345~",
      })
  void edits(String value, String how, String expected) {
    assertEquals(
        expected.replace("~", "").stripTrailing() + "\n",
        copy(" OUTREC BUILD=(1,7,ZD," + how + ")", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PD,LENGTH=3 | 12345C",
        "PDF,LENGTH=4 | 0012345F",
        "BI,LENGTH=2 | 3039",
        "FI | 00003039",
        "ZDC,LENGTH=5 | F1F2F3F4C5",
      })
  void converts(String to, String expected) {
    copy(" INREC BUILD=(1,7,ZD,TO=" + to + ")", "0012345");
    assertEquals(expected, bytes(out));
  }

  /// 7 and 3 in ZD, two bytes each.
  @ParameterizedTest
  @CsvSource({
    "'1,2,ZD,ADD,3,2,ZD', 10",
    "'1,2,ZD,SUB,3,2,ZD', 4",
    "'1,2,ZD,DIV,3,2,ZD', 2",
    "'1,2,ZD,MOD,3,2,ZD', 1",
    "'1,2,ZD,MIN,3,2,ZD', 3",
    "'1,2,ZD,MAX,3,2,ZD', 7",
    "'1,2,ZD,DIV,+0', 0",
    "'1,2,ZD,ADD,3,2,ZD,MUL,+2', 13",
    "'(1,2,ZD,ADD,3,2,ZD),MUL,+2', 20",
    "'+100,SUB,1,2,ZD,MIN,3,2,ZD', 97",
    "'5,8,UFF', 1234",
    "'5,8,SFF,MUL,-1', 1234",
  })
  void reckons(String expression, String expected) {
    assertEquals(
        "0".repeat(6 - expected.length()) + expected + "\n",
        copy(" INREC BUILD=(" + expression + ",EDIT=(TTTTTT))", "0703(1,234) "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,8,Y4T,TOJUL=Y4T | 2024060",
        "1,8,Y4T,TOJUL=Y4T(/) | 2024/060",
        "1,8,Y4T,TOGREG=Y4W(.) | 02.29.2024",
        "1,8,Y4T,TOGREG=Y2T | 240229",
        "1,8,Y4T,ADDDAYS,+1,TOGREG=Y4T(-) | 2024-03-01",
        "1,8,Y4T,ADDMONS,+12,TOGREG=Y4T(-) | 2025-02-28",
        "1,8,Y4T,SUBYEARS,+4,TOGREG=Y4T | 20200229",
        "1,8,Y4T,WEEKDAY=CHAR3 | THU",
        "1,8,Y4T,WEEKDAY=DIGIT1 | 5",
        "1,8,Y4T,NEXTDMON,TOGREG=Y4T | 20240304",
        "1,8,Y4T,PREVDSUN,TOGREG=Y4T | 20240225",
        "1,8,Y4T,LASTDAYQ,TOGREG=Y4T | 20240331",
        "1,8,Y4T,DATEDIFF,9,6,Y2T | -0000001",
        "9,6,Y2T,TOJUL=Y4T | 2024061",
        "15,5,Y2T,TOGREG=Y4T | 19990101",
        "3,8,Y4T,TOGREG=Y4T | ********",
      })
  void convertsDates(String item, String expected) {
    assertEquals(expected + "\n", copy(" OUTREC BUILD=(" + item + ")", "2024022924030199001"));
  }

  @Test
  void restartsASequence() {
    assertEquals(
        "A1\nA2\nB1\nB2\nA1\n",
        copy(" OUTREC BUILD=(1,1,SEQNUM,1,ZD,RESTART=(1,1))", "A", "A", "B", "B", "A"));
  }

  @Test
  void looksValuesUp() {
    String change =
        " OUTREC BUILD=(1,2,CHANGE=(6,C'AB',C'ALPHA',C'X',(5,3),\n"
            + "   B'......11........',C'ODD'),NOMATCH=(C'OTHER'))";
    assertEquals("ALPHA\nFIE\nOTHER\n", copy(change, "AB  FIELD", "X   FIELD", "QQ"));
    assertEquals("ODD\n", copy(change, "CX"));
    Ran ran = sort(" OPTION COPY\n OUTREC BUILD=(1,2,CHANGE=(2,C'AB',C'CD'))");
    assertEquals(16, ran.code());
    assertEquals(true, ran.messages().contains("HP4115 "), ran.messages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "JFY=(SHIFT=LEFT) | a  b~",
        "JFY=(SHIFT=RIGHT,LENGTH=8) | ~    a  b~",
        "JFY=(SHIFT=LEFT,LEAD=C'<',TRAIL=C'>') | <a  b>",
        "SQZ=(SHIFT=LEFT) | ab",
        "SQZ=(SHIFT=LEFT,MID=C',') | a,b",
        "SQZ=(SHIFT=RIGHT,LENGTH=3,PREBLANK=C'a') | ~  b~",
      })
  void shifts(String how, String expected) {
    assertEquals(
        expected.replace("~", "") + "\n", copy(" INREC BUILD=(1,8," + how + ")", "  a  b"));
  }

  @Test
  void overlaysAndExtends() {
    assertEquals(
        "AxCDEFGHIJ               A\n", copy(" INREC OVERLAY=(2:C'x',26:1,1)", "ABCDEFGHIJ"));
    assertEquals("CDCD\n", copy(" OUTREC OVERLAY=(1:3,2,3:1,2)", "ABCD"));
  }

  /// A piece sees what those before it have put there: the manual's example of a value divided in
  /// its own place by way of a copy behind the record.
  @Test
  void overlaysInOrder() {
    String copied =
        copy(
            """
             INREC IFTHEN=(WHEN=INIT,OVERLAY=(21:1,10,
                 1:21,10,ZD,DIV,+1200,TO=PD,LENGTH=6,
                 7:21,10,ZD,MOD,+1200,TO=PD,LENGTH=4)),IFOUTLEN=20
            """,
            "0000012345");
    assertEquals(false, copied.isEmpty());
    assertEquals("00000000010C0000345C" + "40".repeat(10), bytes(out));
    assertEquals(
        "A...A\n",
        copy(
            """
             INREC IFTHEN=(WHEN=INIT,OVERLAY=(22:C'X')),
                   IFTHEN=(WHEN=(22,1,CH,EQ,C'X'),OVERLAY=(2:C'...',5:1,1)),
                   IFOUTLEN=20
            """,
            "A"));
    step.writeText("IN.DATA", FB20, "A");
    step.dd("SORTIN", "IN.DATA", FB20).dd("SORTOUT", "LAST.DATA", Dcb.NONE);
    assertEquals(16, sort(" OPTION COPY\n INREC OVERLAY=(1:22,1,22:C'X')").code());
  }

  @Test
  void findsAndReplaces() {
    assertEquals(
        "one cat, one cats\n", copy(" INREC FINDREP=(IN=C'dog',OUT=C'cat')", "one dog, one dogs"));
    assertEquals("aXYbXYb\n", copy(" INREC FINDREP=(IN=C'--',OUT=C'XYb',DO=2)", "a----"));
    assertEquals("a b c\n", copy(" INREC FINDREP=(IN=(C', ',C';'),OUT=C' ')", "a, b;c"));
    assertEquals("aXc d\n", copy(" INREC FINDREP=(IN=C'b',OUT=C'X',SHIFT=NO)", "abc d"));
    assertEquals("a12 d\n", copy(" INREC FINDREP=(INOUT=(C'b',C'1',C'c',C'2'))", "abc d"));
    assertEquals("aab\n", copy(" INREC FINDREP=(IN=C'b',OUT=C'',DO=1)", "abab"));
  }

  @Test
  void parsesFields() {
    assertEquals(
        "smith     john  042\nlee       al    007\n",
        copy(
            """
             INREC PARSE=(%01=(ENDBEFR=C',',FIXLEN=10),
                          %02=(ENDBEFR=C',',FIXLEN=6),
                          %03=(FIXLEN=3)),
                   BUILD=(%01,%02,%03,UFF,M11)
            """,
            "smith,john,42", "lee,al,7"));
    assertEquals(
        "key=value\n",
        copy(
            " INREC PARSE=(%1=(STARTAFT=C'(',ENDBEFR=C')',FIXLEN=9)),BUILD=(%1)", "x(key=value)y"));
    assertEquals(
        "ABC 12\n\"X,Y3\n",
        copy(
            """
             INREC PARSE=(%1=(ABSPOS=3,STARTAT=NONBLANK,ENDBEFR=C',',
                              PAIR=QUOTE,FIXLEN=4),
                          %2=(STARTAT=NONBLANK,ENDBEFR=BLANKS,FIXLEN=4)),
                   BUILD=(%1,%2)
            """,
            "1     ABC,   12", "2  \"X,Y\",3"));
  }

  @Test
  void appliesTheFirstClauseThatHolds() {
    String clauses =
        """
         OUTREC IFTHEN=(WHEN=INIT,OVERLAY=(10:C'-')),
                IFTHEN=(WHEN=(1,1,CH,EQ,C'A'),OVERLAY=(11:C'1'),HIT=NEXT),
                IFTHEN=(WHEN=(2,1,CH,EQ,C'B'),OVERLAY=(12:C'2'),HIT=NEXT),
                IFTHEN=(WHEN=ANY,OVERLAY=(13:C'ANY')),
                IFTHEN=(WHEN=NONE,BUILD=(1,2,C' NONE'))
        """;
    assertEquals("AB       -12ANY\nAX       -1 ANY\nXX NONE\n", copy(clauses, "AB", "AX", "XX"));
  }

  /// WHEN=INIT and WHEN=GROUP are done before the others, WHEN=NONE after them, wherever they are.
  @Test
  void theKindOfAClauseDecidesWhenItIsDone() {
    String clauses =
        """
         OUTREC IFTHEN=(WHEN=NONE,OVERLAY=(20:C'NONE')),
                IFTHEN=(WHEN=(10,1,CH,EQ,C'-',AND,1,1,CH,EQ,C'A'),
                        OVERLAY=(11:C'1')),
                IFTHEN=(WHEN=INIT,OVERLAY=(10:C'-',15:SEQNUM,1,ZD))
        """;
    assertEquals("A        -1   1\nX        -    2    NONE\n", copy(clauses, "A", "X"));
  }

  @Test
  void marksGroups() {
    String group =
        """
         INREC IFTHEN=(WHEN=GROUP,BEGIN=(1,1,CH,EQ,C'H'),END=(1,1,CH,EQ,C'T'),
                 PUSH=(5:2,2,ID=2,SEQ=2))
        """;
    assertEquals(
        "X\nH1  1 0101\nD   1 0102\nT   1 0103\nD\nH2  2 0201\n",
        copy(group, "X", "H1", "D", "T", "D", "H2"));
    assertEquals(
        "A 11\nA 12\nA 21\n",
        copy(" INREC IFTHEN=(WHEN=GROUP,RECORDS=2,PUSH=(3:ID=1,SEQ=1))", "A", "A", "A"));
    assertEquals(
        "A 1\nA 1\nB 2\n",
        copy(" INREC IFTHEN=(WHEN=GROUP,KEYBEGIN=(1,1),PUSH=(3:ID=1))", "A", "A", "B"));
  }

  @Test
  void keepsTheRestOfVariableRecords() {
    step.writeText("IN.DATA", VB24, "ABCDEF", "AB");
    step.dd("SORTIN", "IN.DATA", VB24).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    assertEquals(0, sort(" OPTION COPY\n INREC BUILD=(1,4,C'<',5)").code());
    assertEquals("<ABCDEF\n<AB\n", step.readText("OUT.DATA"));
    assertEquals(0, sort(" OPTION COPY\n INREC OVERLAY=(9:C'!')").code());
    assertEquals("ABCD!F\nAB  !\n", step.readText("OUT.DATA"));
    Ran ran = sort(" OPTION COPY\n INREC BUILD=(1,4,5,4)");
    assertEquals(16, ran.code());
    assertEquals(true, ran.messages().contains("ICE218A 0 6 BYTE"), ran.messages());
  }

  /// Fields that follow are those of the record that INREC made.
  @Test
  void sortsWhatInrecMade() {
    step.writeText("IN.DATA", FB20, "3 X", "1 Y", "2 Z");
    step.dd("SORTIN", "IN.DATA", FB20).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    Ran ran = sort(" INREC BUILD=(3,1,1,1)\n SORT FIELDS=(2,1,CH,A)\n OUTREC BUILD=(C'>',1,2)");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(">Y1\n>Z2\n>X3\n", step.readText("OUT.DATA"));
    assertEquals(true, ran.messages().contains("ICE091I 0 OUTPUT LRECL = 3, TYPE = FB"));
  }

  @Test
  void readsSymbols() {
    step.instream(
        "SYMNAMES",
        """
        * FIELDS OF THE RECORD
        KEY-FIELD,1,2,CH     the key
        AMOUNT,*,4,ZD
        POSITION,1
        Again,=,=,=
        LIMIT,+100
        NAME,C'A B'
        """);
    step.writeText("IN.DATA", FB20, "B10050", "A10200", "C10100");
    step.dd("SORTIN", "IN.DATA", FB20).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    Ran ran =
        sort(
            """
             SORT FIELDS=(KEY-FIELD,A)
             INCLUDE COND=(AMOUNT,GE,LIMIT)
             OUTREC FIELDS=(KEY-FIELD,X,AMOUNT,X,AMOUNT,EDIT=(TT.TT),X,NAME)
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A1 0200 02.00 A B\nC1 0100 01.00 A B\n", step.readText("OUT.DATA"));
  }

  @Test
  void letsDfsparmGoFirst() {
    step.instream("DFSPARM", " SORT FIELDS=(2,1,CH,D)\n OPTION STOPAFT=2");
    step.writeText("IN.DATA", FB20, "A1", "B2", "C3");
    step.dd("SORTIN", "IN.DATA", FB20).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    assertEquals(0, sort(" SORT FIELDS=(1,1,CH,A)\n OPTION STOPAFT=1").code());
    assertEquals("B2\nA1\n", step.readText("OUT.DATA"));
  }
}
