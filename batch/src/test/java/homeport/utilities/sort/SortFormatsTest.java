package homeport.utilities.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formats of fields and how they compare: alternate sequences, bits, signed zeros, dates with a
/// year of two digits (z/OS DFSORT Application Programming Guide). What is expected comes from the
/// manual's examples, or is worked out from its rules.
class SortFormatsTest {
  private static final Dcb FB8 = Dcb.of(RecordFormat.FB, 8);

  @TempDir Path folder;
  private StepFixture step;
  private int runs;

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

  /// Sorts records of 8 bytes that are written as texts; gives them back with commas between.
  private String sorted(String statements, String... records) {
    String in = "IN" + ++runs + ".DATA";
    String out = "OUT" + runs + ".DATA";
    step.writeText(in, FB8, records);
    step.dd("SORTIN", in, FB8).dd("SORTOUT", out, Dcb.NONE);
    Ran ran = sort(statements);
    assertEquals(0, ran.code(), ran.listing());
    return step.readText(out).strip().lines().map(String::strip).collect(Collectors.joining(","));
  }

  /// Sorts records of bytes in hexadecimal digits.
  private String sortedBytes(String statements, String... records) {
    String in = "IN" + ++runs + ".DATA";
    String out = "OUT" + runs + ".DATA";
    int length = records[0].length() / 2;
    Dcb dcb = Dcb.of(RecordFormat.FB, length);
    step.write(in, dcb, Arrays.stream(records).map(HexFormat.of()::parseHex).toList());
    step.dd("SORTIN", in, dcb).dd("SORTOUT", out, Dcb.NONE);
    Ran ran = sort(statements);
    assertEquals(0, ran.code(), ran.listing());
    return hex(step.read(out));
  }

  private static String hex(List<byte[]> records) {
    return records.stream()
        .map(HexFormat.of().withUpperCase()::formatHex)
        .collect(Collectors.joining(","));
  }

  /// `$` is to stand behind Z (the manual's example 1 of ALTSEQ).
  @Test
  void collatesByAltseq() {
    String altseq = "\n ALTSEQ CODE=(5BEA)";
    assertEquals("$,A,Z,0", sorted(" SORT FIELDS=(1,1,CH,A)" + altseq, "0", "$", "Z", "A"));
    assertEquals("A,Z,$,0", sorted(" SORT FIELDS=(1,1,AQ,A)" + altseq, "0", "$", "Z", "A"));
    assertEquals("0,$,Z,A", sorted(" SORT FIELDS=(1,1,AQ,D)" + altseq, "0", "$", "Z", "A"));
    assertEquals(
        "A,Z,$,0", sorted(" SORT FIELDS=(1,1,CH,A)\n OPTION CHALT" + altseq, "0", "$", "Z", "A"));
    assertEquals(
        "0,$", sorted(" OPTION COPY\n INCLUDE COND=(1,1,AQ,GT,C'Z')" + altseq, "0", "$", "Z"));
    assertEquals(
        "a,A,b", sorted(" SORT FIELDS=(1,1,AQ,A)\n ALTSEQ CODE=(81C1,82C2)", "b", "a", "A"));
  }

  @Test
  void translatesByAltseq() {
    assertEquals(
        "*A*", sorted(" OPTION COPY\n OUTREC BUILD=(1,8,TRAN=ALTSEQ)\n ALTSEQ CODE=(5B5C)", "$A$"));
  }

  /// Bits 4 to 7 of the first byte and 0 to 3 of the second.
  @Test
  void sortsByBits() {
    assertEquals(
        "F01F,003F,0F0F", sortedBytes(" SORT FIELDS=(1.4,1.0,BI,A)", "0F0F", "003F", "F01F"));
    assertEquals("F0,0F", sortedBytes(" SORT FIELDS=(1.4,0.4,BI,A)", "0F", "F0"));
  }

  /// Under SZERO minus zero stands before zero, and is not equal to it.
  @Test
  void tellsZerosApart() {
    assertEquals("0D,0C", sortedBytes(" SORT FIELDS=(1,1,PD,A)", "0C", "0D"));
    assertEquals("0C,0D", sortedBytes(" SORT FIELDS=(1,1,PD,A)\n OPTION NOSZERO", "0C", "0D"));
    assertEquals("F0", sortedBytes(" SORT FIELDS=COPY\n INCLUDE COND=(1,1,ZD,EQ,0)", "D0", "F0"));
    assertEquals("D0", sortedBytes(" SORT FIELDS=COPY\n INCLUDE COND=(1,1,ZD,EQ,-0)", "D0", "F0"));
    assertEquals(
        "D0,F0",
        sortedBytes(" SORT FIELDS=COPY\n INCLUDE COND=(1,1,ZD,EQ,0)\n OPTION NOSZERO", "D0", "F0"));
    assertEquals("60F0", sortedBytes(" SORT FIELDS=COPY\n OUTREC BUILD=(1,1,PD,M26)", "0D"));
    assertEquals("0D", sortedBytes(" SORT FIELDS=COPY\n OUTREC BUILD=(1,1,ZD,TO=PD)", "D0"));
    assertEquals(
        "0C", sortedBytes(" SORT FIELDS=COPY,NOSZERO\n OUTREC BUILD=(1,1,ZD,TO=PD)", "D0"));
  }

  /// The window begins in 1950; what is no date stands before or behind.
  @Test
  void ordersDates() {
    assertEquals(
        "404040404040,F0F0F0F0F0F0,F5F0F0F1F0F1,F9F9F1F2F3F1,F0F0F0F1F0F1,F4F9F1F2F3F1,"
            + "F9F9F9F9F9F9",
        sortedBytes(
            " OPTION Y2PAST=1950\n SORT FIELDS=(1,6,Y2T,A)",
            "F9F9F9F9F9F9",
            "F4F9F1F2F3F1",
            "F0F0F0F1F0F1",
            "F9F9F1F2F3F1",
            "F5F0F0F1F0F1",
            "F0F0F0F0F0F0",
            "404040404040"));
    // P'dddyy'
    assertEquals(
        "00150C,00250C,36599C",
        sortedBytes(" SORT FIELDS=(1,3,Y2X,A),Y2PAST=1950", "36599C", "00250C", "00150C"));
    assertEquals("F9F9,F0F0", sortedBytes(" SORT FIELDS=(1,2,Y2C,A),Y2PAST=1950", "F0F0", "F9F9"));
    assertEquals("63,00", sortedBytes(" SORT FIELDS=(1,1,Y2B,A),Y2PAST=1950", "00", "63"));
    assertEquals("99,00", sortedBytes(" SORT FIELDS=(1,1,Y2D,A),Y2PAST=1950", "00", "99"));
    assertEquals("0990,0000", sortedBytes(" SORT FIELDS=(1,2,Y2P,A),Y2PAST=1950", "0000", "0990"));
    assertEquals(
        "0000,4040,F9F9,F0F0,FFFF",
        sortedBytes(
            " SORT FIELDS=(1,2,Y2S,A),Y2PAST=1950", "FFFF", "F0F0", "F9F9", "4040", "0000"));
  }

  /// The manual's example 1 of date comparisons: January 1999 to December 2003, and zeros.
  @Test
  void comparesDates() {
    String include =
        """
         OPTION COPY,Y2PAST=1950
         INCLUDE FORMAT=Y2T,COND=(1,4,GE,Y'9901',AND,
             1,4,LE,Y'0312',OR,1,4,LE,Y'0000')
        """;
    assertEquals("9901,0312,0000", sorted(include, "9812", "9901", "0312", "0401", "0000", "9999"));
    String equal = " OPTION COPY\n INCLUDE COND=(1,3,Y2U,LT,4,5,Y2T)";
    assertEquals("99365CF0F0F0F0F1", sortedBytes(equal, "00001CF0F0F0F0F1", "99365CF0F0F0F0F1"));
    // the run is on 26 November 2026
    assertEquals(
        "261126", sorted(" OPTION COPY\n INCLUDE COND=(1,6,Y2T,EQ,Y'DATE1')", "261126", "261127"));
    String number = " OPTION COPY\n INCLUDE COND=(1,8,ZD,GT,DATE1P)";
    assertEquals("20261127", sorted(number, "20261126", "20261127"));
    number = " OPTION COPY\n INCLUDE COND=(1,7,ZD,EQ,&DATE3P-1,OR,1,6,ZD,EQ,DATE2P+2)";
    assertEquals("2026329,2027010", sorted(number, "2026329", "2026330", "2027010"));
    assertEquals(
        "2612", sorted(" OPTION COPY\n INCLUDE COND=(1,4,Y2T,EQ,Y'DATE2'+1)", "2611", "2612"));
    assertEquals(
        "1",
        sorted(
            " OPTION COPY\n INCLUDE COND=(1,6,Y2T,EQ,Y'BLANKS')\n OUTREC BUILD=(7,1)",
            "      1",
            "2612  2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // the manual's example 9 of OUTFIL
        "1,6,Y2T | 951115 | 20951115",
        "1,6,Y2T | 960512 | 19960512",
        "1,6,Y2T,C'<' | ~      ~ | ~        <~",
        "1,6,Y2T(/) | 960512 | 1996/05/12",
        "1,6,Y2T(/) | 000000 | 0000/00/00",
        "1,6,Y2W(-) | 051296 | 05-12-1996",
        "1,5,Y2T | 99365 | 1999365",
        "1,5,Y2W(.) | 36599 | 365.1999",
        "1,4,Y2T | 9999 | 999999",
        "1,3,Y2T(/) | 964 | 1996/4",
        "1,2,Y2C | 97 | 1997",
        "1,2,Y2S,C'<' | ~  ~ | ~    <~",
        "1,6,Y2T,EDIT=(TTTT.TT.TT) | 960512 | 1996.05.12",
        // the manual's example 13 of INREC
        "1,6,Y2W,TOJUL=Y4T,X,1,6,Y2W,WEEKDAY=CHAR3 | 120409 | 2009338 FRI",
        "1,6,Y2W,TOJUL=Y4T,X,1,6,Y2W,WEEKDAY=CHAR3 | 051895 | 2095138 WED",
        "1,6,Y2W,TOJUL=Y4T,X,1,6,Y2W,WEEKDAY=CHAR3 | 999999 | 9999999 999",
        "1,7,Y4T,TOGREG=Y4T(/),X,1,7,Y4T,WEEKDAY=DIGIT1 | 1999014 | 1999/01/14 5",
        "1,7,Y4T,TOGREG=Y4T(/),X,1,7,Y4T,WEEKDAY=DIGIT1 | 0000000 | 0000/00/00 0",
        "1,6,Y2T,DT=(DM4/) | 960512 | 12/05/1996",
        "1,6,Y2T,DTNS=(MDY) | 960512 | 051296",
        "1,8,Y4T,DT=(4MD-) | 00000000 | 0000-00-00",
      })
  void showsDates(String items, String record, String expected) {
    String statements = " OPTION COPY,Y2PAST=1996\n OUTREC BUILD=(" + items + ")";
    assertEquals(expected.replace("~", "").strip(), sorted(statements, record.replace("~", "")));
  }

  /// P'yymmdd' (the manual's example 8 of OUTFIL, with a window from 1980).
  @Test
  void showsPackedDates() {
    String build =
        " OPTION COPY,Y2PAST=1980\n" + " OUTREC BUILD=(2,2,PD0,M11,C'/',3,2,PD0,M11,C'/',1,2,Y2P)";
    assertEquals(hexText("05/05/2002"), sortedBytes(build, "0020505F"));
    assertEquals(hexText("08/23/1995"), sortedBytes(build, "0950823C"));
    String packed = " OPTION COPY,Y2PAST=1980\n OUTREC BUILD=";
    assertEquals("01995C", sortedBytes(packed + "(1,1,Y2DP)", "95"));
    assertEquals("02079C", sortedBytes(packed + "(1,2,Y2PP)", "079C"));
    assertEquals("1995365C", sortedBytes(packed + "(1,3,Y2UP)", "95365C"));
    assertEquals("019950823C", sortedBytes(packed + "(1,4,Y2VP)", "0950823C"));
    assertEquals("008231995C", sortedBytes(packed + "(1,4,Y2YP)", "0082395C"));
    assertEquals(hexText("2079"), sortedBytes(packed + "(1,1,Y2B)", "4F"));
    assertEquals(hexText("1980"), sortedBytes(packed + "(1,1,Y2B)", "B4"));
  }

  private static String hexText(String text) {
    return HexFormat.of().withUpperCase().formatHex(StepFixture.PAGE.encode(text));
  }

  /// The run is on 26 November 2026.
  @Test
  void shiftsDatesOfTheRun() {
    assertEquals(
        "20261126 2026-11-27 202612 2026330", sortedDates("DATE1,X,DATE1(-)+1,X,DATE2+1,X,DATE3"));
    assertEquals("2026/10", sortedDates("DATE2(/)-1"));
  }

  private String sortedDates(String items) {
    return sorted(" OPTION COPY\n OUTREC BUILD=(" + items + ")", "A");
  }

  @Test
  void looksForTexts() {
    String copy = " OPTION COPY\n ";
    assertEquals(
        "AXB,X",
        sorted(copy + "INCLUDE COND=(1,8,EQ,C'X',OR,1,1,EQ,C'Q,X'),FORMAT=SS", "AXB", "AB", "X"));
    assertEquals(
        "1",
        sorted(
            copy
                + "INREC PARSE=(%01=(ENDBEFR=C',',FIXLEN=4)),\n"
                + "   IFTHEN=(WHEN=(%01,SS,EQ,C'B'),BUILD=(C'1')),\n"
                + "   IFTHEN=(WHEN=NONE,BUILD=(C'0'))",
            "AB,C"));
  }

  /// The manual's example 31 of OUTFIL.
  @Test
  void reckonsWithDates() {
    String statements =
        """
         OPTION Y2PAST=1990
         SORT FIELDS=(1,6,Y2W,A)
         OUTREC BUILD=(1,6,Y2W,TOJUL=Y4W(-),X,1,6,Y2W,NEXTDFRI,TOJUL=Y4W(-),X,
             1,6,Y2W,PREVDSUN,TOJUL=Y4W(-),X,1,6,Y2W,LASTDAYQ,TOJUL=Y4W(-))
        """;
    assertEquals(
        "000-0000 000-0000 000-0000 000-0000,"
            + "340-1999 344-1999 339-1999 365-1999,"
            + "075-2000 077-2000 072-2000 091-2000,"
            + "001-2005 007-2005 361-2004 090-2005,"
            + "084-2005 091-2005 079-2005 090-2005,"
            + "047-2010 050-2010 045-2010 090-2010,"
            + "271-2010 274-2010 269-2010 273-2010,"
            + "306-2010 309-2010 304-2010 365-2010,"
            + "999-9999 999-9999 999-9999 999-9999",
        sorted(
            statements,
            "010105",
            "120699",
            "021610",
            "999999",
            "092810",
            "031500",
            "000000",
            "032505",
            "110210"));
  }

  @Test
  void addsFloatingPoint() {
    String sum = " SORT FIELDS=(1,1,CH,A)\n SUM FIELDS=(2,4,FL)";
    assertEquals("C141300000", sortedBytes(sum, "C141100000", "C141200000"));
    assertEquals("C142100000", sortedBytes(sum, "C141F00000", "C141100000"));
    assertEquals("C100000000", sortedBytes(sum, "C141100000", "C1C1100000"));
    assertEquals("C13B100000", sortedBytes(sum, "C141100000", "C1C0FFFFFF"));
    assertEquals("C17FFFFFFF,C17F900000", sortedBytes(sum, "C17FFFFFFF", "C17F900000"));
    assertEquals(
        "C14130000000000000",
        sortedBytes(
            " SORT FIELDS=(1,1,CH,A)\n SUM FIELDS=(2,8,FL)",
            "C14110000000000000",
            "C14120000000000000"));
    assertEquals(
        "C1" + "4130000000000000" + "3300000000000001",
        sortedBytes(
            " SORT FIELDS=(1,1,CH,A)\n SUM FIELDS=(2,16,FL)",
            "C1" + "4110000000000000" + "3300000000000001",
            "C1" + "4120000000000000" + "3300000000000000"));
  }
}
