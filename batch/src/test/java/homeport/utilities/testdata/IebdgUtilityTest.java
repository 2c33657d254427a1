package homeport.utilities.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// IEBDG (z/OS DFSMSdfp Utilities, "IEBDG"): patterns, actions and examples of the manual.
class IebdgUtilityTest {
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

  private Ran run(int lrecl, String statements) {
    step.dd("OUT", "OUT.L" + lrecl, Dcb.of(RecordFormat.FB, lrecl));
    return step.sysin(statements).run(new IebdgUtility(), "SYSPRINT");
  }

  private List<byte[]> made(int lrecl, String statements) {
    Ran ran = run(lrecl, " DSD OUTPUT=(OUT),INPUT=(IN)\n" + statements + "\n END");
    assertEquals(0, ran.code(), ran.listing());
    return step.read("OUT.L" + lrecl);
  }

  private List<String> text(int lrecl, String statements) {
    step.writeText("IN.DATA", Dcb.of(RecordFormat.FB, 10), "ONE", "TWO", "THREE");
    step.dd("IN", "IN.DATA", Dcb.NONE);
    return made(lrecl, statements).stream().map(StepFixture.PAGE::decode).toList();
  }

  private String hex(int lrecl, String statements) {
    step.writeText("IN.DATA", Dcb.of(RecordFormat.FB, 10), "ONE").dd("IN", "IN.DATA", Dcb.NONE);
    StringBuilder all = new StringBuilder();
    for (byte[] record : made(lrecl, statements)) {
      all.append(HexFormat.of().withUpperCase().formatHex(record)).append(' ');
    }
    return all.toString().strip();
  }

  /// "Changing Fields in a Record": what each action makes of a pattern.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FORMAT=AL,ACTION=FX | [ABCD, ABCD, ABCD, ABCD, ABCD, ABCD]",
        "FORMAT=AL | [ABCD, ABCD, ABCD, ABCD, ABCD, ABCD]",
        "FORMAT=AL,ACTION=RP | [ABCD, BCDE, CDEF, DEFG, EFGH, FGHI]",
        "FORMAT=AL,ACTION=SL | [ABCD, BCD , CD  , D   , ABCD, BCD ]",
        "FORMAT=AL,ACTION=SR | [ABCD,  ABC,   AB,    A, ABCD,  ABC]",
        "FORMAT=AL,ACTION=TL | [ABCD,  BCD,   CD,    D, ABCD,  BCD]",
        "FORMAT=AL,ACTION=TR | [ABCD, ABC , AB  , A   , ABCD, ABC ]",
        "PICTURE=4,'  AB',ACTION=RO | [  AB,  AB , AB  ,  AB ,   AB,  AB ]",
        "PICTURE=4,'  AB',ACTION=WV | [  AB,  AB , AB  ,   AB,  AB , AB  ]",
        "PICTURE=4,'ABCD',ACTION=RP | [ABCD, BCDA, CDAB, DABC, ABCD, BCDA]",
        "PICTURE=4,'ABCD',ACTION=RO | [ABCD, ABCD, ABCD, ABCD, ABCD, ABCD]",
        "FORMAT=AL,CHARACTER=Y | [YZAB, YZAB, YZAB, YZAB, YZAB, YZAB]",
        "FORMAT=AN,CHARACTER=Y,ACTION=RP | [YZ01, Z012, 0123, 1234, 2345, 3456]",
        "FORMAT=CO,CHARACTER=X | [XYZ0, XYZ0, XYZ0, XYZ0, XYZ0, XYZ0]",
        "FORMAT=ZD,INDEX=5,CYCLE=2 | [0000, 0000, 0005, 0005, 0010, 0010]",
        "FORMAT=ZD,INDEX=40,RANGE=99 | [0000, 0040, 0080, 0080, 0080, 0080]",
        "PICTURE=2,'AB',FILL='2' | [AB22, AB22, AB22, AB22, AB22, AB22]",
      })
  void changesFields(String field, String expected) {
    List<String> text = text(4, " FD NAME=F,LENGTH=4," + field + "\n CREATE QUANTITY=6,NAME=(F)");
    assertEquals(expected, text.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LENGTH=6,FORMAT=PD | 00000000001C",
        "LENGTH=6,FORMAT=PD,SIGN=- | 00000000001D",
        "LENGTH=6,FORMAT=BI | 000000000001",
        "LENGTH=6,FORMAT=BI,SIGN=- | FFFFFFFFFFFF",
        "LENGTH=6,PICTURE=4,P'1234' | 00000001234C",
        "LENGTH=6,PICTURE=4,P'1234',FILL=X'FF' | FFFFFF01234C",
        "LENGTH=6,PICTURE=3,B'192' | 0000000000C0",
        "LENGTH=1,PICTURE=3,B'192',STARTLOC=3 | 0000C0000000",
        "LENGTH=6,PICTURE=3,'A''B' | C17DC2000000",
      })
  void writesNumbers(String field, String expected) {
    assertEquals(expected, hex(6, " FD NAME=F," + field + "\n CREATE NAME=F"));
  }

  /// The manual's example 3: two truncated alphabets, fill bytes and a number that grows.
  @Test
  void makesRecordsFromStatements() {
    List<byte[]> records =
        made0(
            80,
            """
             DSD OUTPUT=(OUT)
             FD NAME=FIELD1,LENGTH=30,STARTLOC=1,FORMAT=AL,ACTION=TL
             FD NAME=FIELD2,LENGTH=30,STARTLOC=31,FORMAT=AL,ACTION=TR
             FD NAME=FIELD3,LENGTH=10,STARTLOC=71,PICTURE=10,                       X
                         P'1234567890',INDEX=1
             CREATE QUANTITY=100,NAME=(FIELD1,FIELD2,FIELD3),FILL=X'FF'
             END
            """);
    assertEquals(100, records.size());
    byte[] second = records.get(1);
    assertEquals(
        " BCDEFGHIJKLMNOPQRSTUVWXYZABCDABCDEFGHIJKLMNOPQRSTUVWXYZABC ",
        StepFixture.PAGE.decode(second).substring(0, 60));
    assertEquals(
        "FFFFFFFFFFFFFFFFFFFF0000000001234567891C",
        HexFormat.of().withUpperCase().formatHex(second, 60, 80));
    assertEquals(
        "0000000001234567989C", HexFormat.of().withUpperCase().formatHex(records.get(99), 70, 80));
  }

  private List<byte[]> made0(int lrecl, String statements) {
    Ran ran = run(lrecl, statements);
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("100 RECORDS GENERATED FOR OUT"), ran.listing());
    return step.read("OUT.L" + lrecl);
  }

  /// A field continues where the CREATE before it left it.
  @Test
  void repeatsGroupsAndCopiesFields() {
    assertEquals(
        List.of("PICTR0", "A=01..", "B0202 ", "A=03..", "B0404 ", "A=05.."),
        text(
            6,
            """
             FD NAME=NUM,LENGTH=2,FORMAT=ZD,INDEX=1
             FD NAME=A,LENGTH=2,PICTURE=2,'A='
             FD NAME=B,LENGTH=1,PICTURE=1,'B'
             CREATE NAME=((COPY=3,NUM)),PICTURE=5,1,'PICTR'
             REPEAT QUANTITY=2,CREATE=2
             CREATE NAME=(A,NUM),FILL='.'
             CREATE NAME=(B,(COPY=2,NUM)),FILL=' '
             CREATE NAME=(A,NUM),FILL='.'
            """));
  }

  @Test
  void changesInputRecords() {
    String fields = " FD NAME=NUM,LENGTH=1,STARTLOC=10,FORMAT=ZD,INDEX=1\n";
    assertEquals(
        List.of("ONE      0", "TWO      1", "THREE    2"),
        text(10, fields + " CREATE INPUT=IN,NAME=NUM"));
    assertEquals(
        List.of("ONE      0", "TWO      1"),
        text(10, fields + " CREATE INPUT=IN,NAME=NUM,QUANTITY=2"));
    assertEquals(
        List.of("....NE", "....WO", "....HR"),
        text(
            6,
            " FD NAME=PART,LENGTH=2,STARTLOC=5,INPUT=IN,FROMLOC=2\n"
                + " CREATE NAME=PART,FILL='.'"));
    assertEquals(
        List.of("FIRST   !", "SECOND  !"),
        text(9, " CREATE INPUT=SYSIN(STOP),PICTURE=1,9,'!'\nFIRST\nSECOND\nSTOP"));
  }

  @Test
  void makesVariableRecords() {
    step.dd("OUT", "OUT.VB", Dcb.of(RecordFormat.VB, 14));
    step.writeText("IN.VB", Dcb.of(RecordFormat.VB, 20), "AB", "ABCDEF");
    step.dd("IN", "IN.VB", Dcb.NONE);
    Ran ran =
        step.sysin(
                " DSD OUTPUT=(OUT),INPUT=(IN)\n FD NAME=X,LENGTH=1,STARTLOC=3,PICTURE=1,'X'\n"
                    + " CREATE INPUT=IN,NAME=X\n CREATE FILL='-'\n END")
            .run(new IebdgUtility(), "SYSPRINT");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("ABX\nABXDEF\n----------\n", step.readText("OUT.VB"));
  }

  @Test
  void makesTheSameChanceEachTime() {
    String statements = " FD NAME=R,LENGTH=4,FORMAT=RA\n CREATE QUANTITY=2,NAME=R";
    String once = hex(4, statements);
    assertEquals(once, hex(4, statements));
    assertFalse(once.substring(0, 8).equals(once.substring(9)), once);
  }

  /// A set with an error makes nothing, those behind it are done.
  @Test
  void goesOnBehindAWrongSet() {
    Ran ran =
        run(
            4,
            """
             DSD OUTPUT=(OUT)
             CREATE FILL='A'
             FD NAME=F,LENGTH=4,FORMAT=XX
             END
             DSD OUTPUT=(OUT)
             CREATE FILL='B'
             END
            """);
    assertEquals(8, ran.code(), ran.listing());
    assertEquals("BBBB\n", step.readText("OUT.L4"));
    assertTrue(ran.messages().contains("HP4309 FD: `FORMAT` needs AL"), ran.listing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FD NAME=F,FORMAT=AL | HP4309",
        "FD NAME=F,LENGTH=5,FORMAT=AL~CREATE NAME=F | HP4309",
        "FD NAME=F,LENGTH=2,FORMAT=AL,PICTURE=2,'AB' | HP4309",
        "FD NAME=F,LENGTH=2,PICTURE=3,'AB' | HP4309",
        "FD NAME=F,LENGTH=2,PICTURE=3,'ABC' | HP4309",
        "FD NAME=F,LENGTH=2,FORMAT=AL,ACTION=RO | HP4309",
        "FD NAME=F,LENGTH=2,FORMAT=AL,INDEX=1 | HP4309",
        "FD NAME=F,LENGTH=2,FORMAT=ZD,CYCLE=1 | HP4309",
        "FD NAME=F,LENGTH=2,INPUT=IN | HP4309",
        "FD NAME=F,NAME=G,LENGTH=2 | HP4309",
        "CREATE NAME=NONE | HP4309",
        "CREATE EXIT=MINE | HP4301",
        "CREATE PICTURE=2,4,'AB' | HP4309",
        "CREATE FILL=XY | HP4309",
        "REPEAT QUANTITY=2,CREATE=2~CREATE | HP4309",
        "REPEAT CREATE=2~CREATE~CREATE | HP4309",
        "MAKE | HP4309",
      })
  void refusesWhatIsWrong(String statements, String id) {
    Ran ran = run(4, " DSD OUTPUT=(OUT)\n " + statements.replace("~", "\n ") + "\n END");
    assertEquals(8, ran.code(), ran.listing());
    assertTrue(ran.messages().startsWith(id), ran.listing());
  }

  @Test
  void needsItsDds() {
    assertEquals(12, step.run(new IebdgUtility(), "SYSPRINT").code());
    Ran ran = step.sysin(" DSD OUTPUT=(NONE)\n CREATE\n END").run(new IebdgUtility(), "SYSPRINT");
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().startsWith("HP4302"), ran.listing());
  }
}
