package homeport.cobol.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.diagnostics.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A small program with a copybook, worked through by hand: its lines are numbered with the copied
/// ones, which stand from 17 to 20.
class ListingTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("homeport.root", ".."))
          .resolve("language/src/test/resources/homeport/cobol/listing");

  private static List<String> listing(String text) throws IOException {
    String copybook = Files.readString(FOLDER.resolve("TOTALS.cpy"));
    CopyLibrary copies =
        (name, library) ->
            name.equals("TOTALS") ? new CopyLibrary.Member("TOTALS.cpy", copybook) : null;
    return Listing.of(new SourceFile("LISTED.cbl", text), copies, CompilerOptions.DEFAULT);
  }

  private static List<String> sample() throws IOException {
    return listing(Files.readString(FOLDER.resolve("sample.cbl")));
  }

  /// The lines of a part, by the name in their second column.
  private static Map<String, String> part(List<String> listing, String heading) {
    Map<String, String> lines = new TreeMap<>();
    int at = 0;
    while (!listing.get(at).contains(heading)) {
      at++;
    }
    for (at += 2; at < listing.size() && !listing.get(at).isEmpty(); at++) {
      String[] words = listing.get(at).strip().split("\\s+", 3);
      lines.put(words[1], words[0] + ":" + (words.length > 2 ? words[2] : ""));
    }
    return lines;
  }

  @Test
  void copiedLinesStandBehindTheirStatement() throws IOException {
    List<String> listing = sample();
    assertTrue(listing.contains("   000016         COPY TOTALS."));
    assertTrue(listing.contains("   000017C        01  TOTALS."));
    assertTrue(listing.contains("   000020C                88  ALL-READ    VALUE 'Y'."));
    assertTrue(listing.contains("   000021         01  BITS REDEFINES TOTALS."));
  }

  @Test
  void aDynamicLengthItemSaysSoAndTakesEightBytes() throws IOException {
    String program =
        """
               IDENTIFICATION DIVISION.
               PROGRAM-ID. LISTED.
               DATA DIVISION.
               WORKING-STORAGE SECTION.
               01  G.
                   02 A PIC X DYNAMIC LENGTH LIMIT 40.
                   02 B PIC U DYNAMIC.
               PROCEDURE DIVISION.
                   SET LENGTH OF A TO 3.
                   GOBACK.
        """;
    List<String> listing = listing(program);
    assertTrue(
        listing.stream()
            .anyMatch(line ->
                line.contains("02 A")
                    && line.endsWith(" 8  ALPHANUMERIC DISPLAY DYNAMIC LIMIT 40")),
        () -> String.join("\n", listing));
    assertTrue(
        listing.stream()
            .anyMatch(line ->
                line.contains("02 B") && line.endsWith("000008        8  UTF8 UTF8 DYNAMIC")),
        () -> String.join("\n", listing));
    assertEquals("6:M9", part(listing, "cross-reference of data names").get("A"));
  }

  @Test
  void everyNameHasItsDefinitionAndUses() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    expected.put("ALL-READ", "20:32");
    expected.put("BITS", "21:");
    expected.put("END-SWITCH", "19:M39");
    expected.put("IN-AMOUNT", "13:29");
    expected.put("IN-KEY", "12:");
    expected.put("IN-RECORD", "11:29");
    expected.put("IN-STATUS", "15:7");
    expected.put("INFILE", "10:6 27 35 39");
    expected.put("RETURN-CODE", "register:M36");
    expected.put("ROW", "24:M30 31");
    expected.put("ROWS", "24:M31");
    expected.put("TABLE-AREA", "23:");
    expected.put("TOTAL-AMOUNT", "18:M29");
    expected.put("TOTALS", "17:21 33");
    assertEquals(expected, part(sample(), "cross-reference of data names"));
  }

  @Test
  void proceduresAndProgramsAreMarkedByWhatUsesThem() throws IOException {
    List<String> listing = sample();
    assertEquals(
        Map.of("FINISH", "34:G32", "MAIN-LINE", "26:", "READ-END", "41:E28", "READ-ONE", "38:P28"),
        part(listing, "cross-reference of procedures"));
    assertEquals(
        Map.of("LISTED", "2:", "OTHER", "EXTERNAL:33"),
        part(listing, "cross-reference of programs"));
  }

  @Test
  void theMapHasOffsetsAndLengths() throws IOException {
    List<String> listing = sample();
    // 77 IN-STATUS takes 2 bytes; each record begins on a multiple of 8.
    String amount =
        listing.stream().filter(l -> l.contains("05 TOTAL-AMOUNT")).findFirst().orElseThrow();
    assertEquals(
        List.of("18", "05", "TOTAL-AMOUNT", "8", "000008", "6"),
        List.of(amount.strip().split("\\s+")).subList(0, 6));
    assertTrue(listing.stream().anyMatch(l -> l.contains("01 BITS") && l.endsWith(" R")));
    assertTrue(listing.stream().anyMatch(l -> l.contains("05 ROWS") && l.endsWith(" O(5)")));
    assertTrue(listing.contains("          record area of INFILE, 8 bytes, DD IN01"));
  }

  @Test
  void aReportIsListedByTheNamesThatTheProgramGivesIt() throws IOException {
    List<String> listing =
        listing(
            """
                   IDENTIFICATION DIVISION.
                   PROGRAM-ID. LISTED.
                   ENVIRONMENT DIVISION.
                   INPUT-OUTPUT SECTION.
                   FILE-CONTROL.
                       SELECT PRT ASSIGN TO PRT.
                   DATA DIVISION.
                   FILE SECTION.
                   FD  PRT REPORT IS SALES.
                   WORKING-STORAGE SECTION.
                   01  SHOP PIC X.
                   01  AMOUNT PIC 9(3).
                   REPORT SECTION.
                   RD  SALES CONTROL SHOP.
                   01  SALE TYPE DETAIL LINE PLUS 1.
                       02  COLUMN 1 PIC ZZ9 SOURCE AMOUNT.
                   01  TYPE CF SHOP LINE PLUS 1.
                       02  TOTAL COLUMN 1 PIC ZZ9 SUM AMOUNT.
                   PROCEDURE DIVISION.
                       INITIATE SALES
                       GENERATE SALE
                       DISPLAY LINE-COUNTER
                       TERMINATE SALES
                       GOBACK.
            """);
    Map<String, String> expected = new TreeMap<>();
    expected.put("AMOUNT", "12:16 18");
    expected.put("LINE-COUNTER", "register:22");
    expected.put("PRT", "9:6");
    expected.put("SALE", "15:21");
    expected.put("SALES", "14:9 20 23");
    expected.put("SHOP", "11:14");
    expected.put("TOTAL", "18:");
    assertEquals(expected, part(listing, "cross-reference of data names"));
    assertEquals(Map.of(), part(listing, "cross-reference of procedures"));
    List<String> map =
        listing.stream()
            .filter(l -> l.matches(" +[0-9]+  (01|02|03) .*"))
            .map(l -> l.substring(0, 20).strip())
            .toList();
    assertEquals(List.of("11  01 SHOP", "12  01 AMOUNT", "18  02 TOTAL"), map);
  }

  @Test
  void whatJsonParseSaysOfANullIsModified() throws IOException {
    List<String> listing =
        listing(
            """
                   IDENTIFICATION DIVISION.
                   PROGRAM-ID. LISTED.
                   DATA DIVISION.
                   WORKING-STORAGE SECTION.
                   01  DOC PIC X(20).
                   01  REC.
                       05  A PIC X(4).
                       05  A-IS PIC X.
                   PROCEDURE DIVISION.
                   MAIN-LINE.
                       JSON PARSE DOC INTO REC
                           INDICATING A IS JSON NULL USING 'N' AND 'Y' IN A-IS
                       GOBACK.
            """);
    assertEquals(
        Map.of("A", "7:12", "A-IS", "8:M12", "DOC", "5:11", "REC", "6:M11"),
        part(listing, "cross-reference of data names"));
  }

  @Test
  void statisticsCountNamedEntriesAndStatements() throws IOException {
    List<String> listing = sample();
    assertTrue(listing.contains("  Data Division statements      11"));
    assertTrue(listing.contains("  Procedure Division statements 14"));
    assertTrue(listing.contains("  Source records 42"));
    assertTrue(listing.contains("  Return code    0"));
  }

  @Test
  void aMessageStandsBelowItsLineAndNamesAreStillListed() throws IOException {
    List<String> listing =
        listing(
            Files.readString(FOLDER.resolve("sample.cbl")).replace("MOVE 7 TO", "MOVE LOST TO"));
    int line = listing.indexOf("   000031             MOVE LOST TO ROWS (ROW)");
    assertEquals("==000031==> HP0142-S `LOST` is not defined", listing.get(line + 1));
    assertEquals("18:M29", part(listing, "cross-reference of data names").get("TOTAL-AMOUNT"));
    assertTrue(listing.contains("  Return code    12"));
  }

  @Test
  void containedProgramsAreListedWithTheOneAroundThem() throws IOException {
    List<String> listing =
        listing(
            """
                   IDENTIFICATION DIVISION.
                   PROGRAM-ID. OUT-SIDE.
                   DATA DIVISION.
                   WORKING-STORAGE SECTION.
                   01  SHARED GLOBAL PIC 9.
                   PROCEDURE DIVISION.
                   MAIN-LINE.
                       CALL 'IN-SIDE'
                       CALL 'ANYWHERE'
                       GOBACK.
                   IDENTIFICATION DIVISION.
                   PROGRAM-ID. IN-SIDE.
                   DATA DIVISION.
                   WORKING-STORAGE SECTION.
                   01  OWN PIC 9.
                   PROCEDURE DIVISION.
                   INNER-LINE.
                       MOVE SHARED TO OWN
                       MOVE 1 TO SHARED.
                   END PROGRAM IN-SIDE.
                   END PROGRAM OUT-SIDE.
            """);
    assertEquals(
        Map.of("OWN", "15:M18", "SHARED", "5:18 M19"),
        part(listing, "cross-reference of data names"));
    assertEquals(
        Map.of("MAIN-LINE", "7:", "INNER-LINE", "17:"),
        part(listing, "cross-reference of procedures"));
    assertEquals(
        Map.of("OUT0SIDE", "2:21", "IN-SIDE", "12:8 20", "ANYWHERE", "EXTERNAL:9"),
        part(listing, "cross-reference of programs"));
    assertTrue(listing.contains("  Data Division statements      2"));
    assertTrue(listing.contains("  Procedure Division statements 5"));
    assertTrue(listing.stream().anyMatch(l -> l.matches(" +15  01 OWN .*")));
  }

  @Test
  void debugRegistersAreListedWhenUsed() throws IOException {
    List<String> listing =
        listing(
            """
                   IDENTIFICATION DIVISION.
                   PROGRAM-ID. WATCHED.
                   ENVIRONMENT DIVISION.
                   CONFIGURATION SECTION.
                   SOURCE-COMPUTER. IBM-390 WITH DEBUGGING MODE.
                   PROCEDURE DIVISION.
                   DECLARATIVES.
                   WATCH SECTION.
                       USE FOR DEBUGGING ON ALL PROCEDURES.
                   SHOW.
                       DISPLAY DEBUG-NAME.
                   END DECLARATIVES.
                   MAIN SECTION.
                       GOBACK.
            """);
    assertEquals(
        Map.of("DEBUG-NAME", "register:11"), part(listing, "cross-reference of data names"));
  }
}
