package homeport.utilities.icetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.testkit.Seed;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formatting items of ICETOOL (z/OS DFSORT Application Programming Guide, DISPLAY). What is
/// expected is worked out from the masks' patterns and signs.
class IcetoolFormattingTest {
  private static final Dcb FB12 = Dcb.of(RecordFormat.FB, 12);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.dd("LIST", "LIST.DATA", Dcb.NONE);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran display(String operands, String... records) {
    step.writeText("IN.DATA", FB12, records);
    step.dd("IN", "IN.DATA", FB12);
    String statement = "DISPLAY FROM(IN) LIST(LIST) NOCC -\n " + operands;
    return step.instream("TOOLIN", statement).run(new IcetoolUtility(), "TOOLMSG");
  }

  private String shown(String operands, String... records) {
    Ran ran = display(operands, records);
    assertEquals(0, ran.code(), ran.listing());
    return step.readText("LIST.DATA");
  }

  /// `1234567P` is -12345677, seven digits and one with the sign over it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A0 | -12345677| 7",
        "A1 | -12,345,677| 7",
        "A2 | -12.345.677| 7",
        "A3 | (12 345 677)| 7",
        "A4 | -12\"345\"677| 7",
        "A5 | 12 345 677-| 7",
        "B1 | -1,234,567.7| 0.7",
        "B2 | -1.234.567,7| 0,7",
        "B3 | (1 234 567,7)| 0,7",
        "B4 | -1\"234\"567.7| 0.7",
        "B5 | -1\"234\"567,7| 0,7",
        "B6 | 1 234 567,7-| 0,7",
        "C1 | -123,456.77| 0.07",
        "C6 | 123 456,77-| 0,07",
        "D2 | -12.345,677| 0,007",
        "E1 | -1,234.5677| 0.0007",
        "F4 | -123.45677| 0.00007",
        "G1 | -12.345677| 0.000007",
        "G4 | -12.345677| 0.000007",
        "A1,LZ | -12,345,677| 00,000,007",
      })
  void editsByMasks(String items, String negative, String small) {
    String list = shown("ON(1,8,ZD," + items + ") NOHEADER", "1234567P", "00000007");
    String most = negative.replace('"', '\'');
    List<String> lines = list.lines().toList();
    assertEquals(most, lines.getFirst());
    assertEquals(small.replace('"', '\''), lines.getLast().strip());
    boolean behind = most.endsWith("-") || most.endsWith(")");
    assertEquals(most.length() - (behind ? 1 : 0), lines.getLast().length(), list);
  }

  /// The manual's example 11, in its fancy form.
  @Test
  void showsTheManualsExample() {
    String list =
        shown(
            """
            HEADER('Amount') ON(1,6,ZD,C1,N08) -
            HEADER('Id') ON(NUM,N02) -
            HEADER('Acct#') ON(7,2,PD,NOST,LZ) -
            HEADER('Date') ON(9,4,ZD,E'99/99',NOST) -
            STATLEFT TOTAL('Total for Q1') AVERAGE('Average for Q1')
            """,
            "093271  0106",
            "137622  0128");
    // the middle field is two blanks, X'4040': digits 4, 0, 4
    assertEquals(
        """
                              Amount    Id   Acct#    Date
                         -----------   ---   -----   -----
                              932.71     1     404   01/06
                            1,376.22     2     404   01/28

        Total for Q1        2,308.93

        Average for Q1      1,154.46
        """,
        list);
  }

  @Test
  void putsStringsAroundData() {
    assertEquals(
        """
        **     $7.05 EUR   <AB>
        ** $1,234.50 EUR   <CD>
        """,
        shown(
            "ON(1,6,ZD,C1,L'**',F'$',T' EUR') ON(7,2,CH,L'<',T'>') NOHEADER",
            "000705AB",
            "123450CD"));
  }

  @ParameterizedTest
  @CsvSource({
    "/D, 12345678",
    "/C, 1234567",
    "/K, 123456",
    "/DK, 12345",
    "/CK, 1234",
    "/M, 123",
    "/G, 0",
    "/KB, 120563",
    "/MB, 117",
    "/GB, 0"
  })
  void divides(String item, String expected) {
    assertEquals(expected, shown("ON(1,9,ZD," + item + ") NOHEADER", "123456789").strip());
  }

  @Test
  void fillsWhatOverflowsWithAsterisks() {
    assertEquals("***\n 99\n", shown("ON(1,3,ZD,N02) NOHEADER", "100", "099"));
    Ran ran = display("ON(1,3,ZD,U02) NOHEADER", "100", "099");
    assertEquals(12, ran.code());
    assertTrue(ran.messages().contains("HP4122 100 "), ran.listing());
    assertEquals(0, display("ON(1,3,ZD,U02) NOHEADER", "098", "099").code());
  }

  @Test
  void showsCountsAsAskedFor() {
    String list =
        shown(
            "BLANK ON(1,3,CH) COUNT('ALL:') EDCOUNT(A1,N05) -\n BREAK(5,2,ZD,F'#') BTITLE('NO')"
                + " BCOUNT('OF IT:') EDBCOUNT(E'(99)')",
            "ABC 01",
            "ABC 01",
            "DEF 02");
    assertTrue(list.contains("OF IT: (02)\n"), list);
    assertTrue(list.contains("OF IT: (01)\n"), list);
    assertTrue(list.contains("ALL:       3\n"), list);
    assertTrue(list.contains("  #1 NO\n"), list);
  }

  @Test
  void writesCountsAsAskedFor() {
    step.dd("OUT", "OUT.DATA", Dcb.NONE);
    step.writeText("IN.DATA", FB12, "A", "B", "C").dd("IN", "IN.DATA", FB12);
    Ran ran =
        step.instream(
                "TOOLIN",
                "COUNT FROM(IN) WRITE(OUT) TEXT('N=') EDCOUNT(A1,N06,F'*') -\n ADD(1997) WIDTH(20)")
            .run(new IcetoolUtility(), "TOOLMSG");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("N=   *2,000\n", step.readText("OUT.DATA"));
    assertEquals(20, step.read("OUT.DATA").getFirst().length);
  }

  /// A field without a number is told, shown as asterisks and left out of statistics.
  @Test
  void goesOnAfterInvalidValues() {
    Ran ran = display("ON(1,2,ZD) ON(4,1,CH) NOHEADER BLANK TOTAL('T')", "01 A", "?? B", "02 C");
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(
        ran.messages()
            .contains(
                "ICE618A 0 INVALID (1,2,ZD) VALUE - RECORD: 000000000000002, HEX VALUE: 6F6F\n"),
        ran.listing());
    String list = step.readText("LIST.DATA");
    assertTrue(list.contains("****************   B\n"), list);
    assertTrue(list.stripTrailing().endsWith("3"), list);
    ran = display("ON(1,2,ZD) NOHEADER LIMIT(2)", "??", "??", "02");
    assertEquals(16, ran.code(), ran.listing());
  }

  @ParameterizedTest
  @CsvSource({
    "'ON(1,2,ZD,A7)'",
    "'ON(1,2,ZD,A1,B1)'",
    "'ON(1,2,ZD,N32)'",
    "'ON(1,2,ZD,/X)'",
    "'ON(1,2,CH,A1)'",
    "'ON(1,2,CH,LZ)'",
    "'ON(1,2,HEX,L''X'')'",
    "'ON(1,2,ZD,E''12'')'",
    "'ON(1,2,ZD,E''99'',A1)'",
    "'ON(1,2,ZD,F''12345678901'')'",
    "'ON(1,2,ZD) EDCOUNT(X)'",
    "'BREAK(1,1,CH) BTOTAL(''SUM'') ON(1,2,ZD,E''12'')'",
  })
  void refusesOthers(String operands) {
    Ran ran = display(operands, "01");
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("HP4105 "), ran.listing());
  }

  /// Items torn apart end the operator with a message, or show something.
  @Test
  void survivesGarbage() {
    Seed seed = Seed.forTest("formatting items");
    String good =
        "ON(1,6,ZD,C1,N08,F'$',/K) ON(7,2,CH,L'<',T'>') ON(NUM,E'(99)') -\n"
            + " COUNT('N') EDCOUNT(A1,U04,LZ) BREAK(1,2,ZD,D2,NOST) BTITLE('B') LIMIT(3)";
    String marks = "(),='*-/NULFTEAZ0189X\n ";
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder(good);
      for (int n = seed.between(1, 6); n > 0; n--) {
        int at = seed.between(0, text.length() - 1);
        text.setCharAt(at, marks.charAt(seed.between(0, marks.length() - 1)));
      }
      int code = display(text.toString(), "000705AB", "123450CD").code();
      assertTrue(code >= 0 && code <= 16, "seed " + seed.start() + ": " + text);
    }
  }
}
