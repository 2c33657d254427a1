package homeport.cobol.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Offsets and lengths, worked out by hand from the Language Reference ("USAGE clause",
/// "SYNCHRONIZED clause", "REDEFINES clause", "OCCURS clause").
class LayoutTest {
  @Test
  void usagesHaveTheirLengths() {
    Compiled c =
        Compiled.storage(
                """
                01  R.
                    05  Z5   PIC S9(5).
                    05  ZS   PIC S9(5) SIGN LEADING SEPARATE.
                    05  P4   PIC S9(4) COMP-3.
                    05  P5   PIC S9(3)V99 PACKED-DECIMAL.
                    05  B4   PIC S9(4) COMP.
                    05  B5   PIC S9(5) BINARY.
                    05  B9   PIC 9(9) COMP-5.
                    05  B10  PIC 9(10) COMP-4.
                    05  X7   PIC X(7).
                    05  ED   PIC $$,$$9.99CR.
                    05  VP   PIC 9PPP.
                    05  IX   USAGE INDEX.
                """)
            .clean();
    assertEquals("0:5", c.place("Z5"));
    assertEquals("5:6", c.place("ZS"));
    assertEquals("11:3", c.place("P4"));
    assertEquals("14:3", c.place("P5"));
    assertEquals("17:2", c.place("B4"));
    assertEquals("19:4", c.place("B5"));
    assertEquals("23:4", c.place("B9"));
    assertEquals("27:8", c.place("B10"));
    assertEquals("35:7", c.place("X7"));
    assertEquals("42:11", c.place("ED"));
    assertEquals("53:1", c.place("VP"));
    assertEquals("54:4", c.place("IX"));
    assertEquals("0:58", c.place("R"));
  }

  @Test
  void recordsBeginOnDoublewords() {
    Compiled c =
        Compiled.storage(
                """
                01  A  PIC X(3).
                77  B  PIC X(9).
                01  C  PIC X.
                """)
            .clean();
    assertEquals("0:3", c.place("A"));
    assertEquals("8:9", c.place("B"));
    assertEquals("24:1", c.place("C"));
    assertEquals(25, c.item("C").area().length());
  }

  @Test
  void slackStandsBeforeASynchronizedItem() {
    // 5 + 2 bytes, then one slack byte before the fullword.
    Compiled c =
        Compiled.storage(
                """
                01  A.
                    05  B PIC X(5).
                    05  C.
                        10  D PIC XX.
                        10  E PIC S9(6) COMP SYNC.
                """)
            .clean();
    assertEquals("5:2", c.place("D"));
    assertEquals("8:4", c.place("E"));
    assertEquals("5:7", c.place("C"));
    assertEquals("0:12", c.place("A"));
  }

  @Test
  void slackBeforeAGroupThatBeginsWithASynchronizedItemIsNotPartOfIt() {
    Compiled c =
        Compiled.storage(
                """
                01  L.
                    05  M PIC X(5).
                    05  N PIC XX.
                    05  O.
                        10  P PIC S9(6) COMP SYNC.
                """)
            .clean();
    assertEquals("8:4", c.place("O"));
    assertEquals("8:4", c.place("P"));
    assertEquals("0:12", c.place("L"));
  }

  @Test
  void slackBehindAGroupBelongsToIt() {
    // The bytes have the level of the elementary item before them, so the group they end grows.
    Compiled c =
        Compiled.storage(
                """
                01  A.
                    05  G.
                        10  H PIC X(5).
                    05  I PIC S9(4) COMP SYNC.
                    05  J PIC S9(9) COMP SYNC.
                """)
            .clean();
    assertEquals("0:6", c.place("G"));
    assertEquals("6:2", c.place("I"));
    assertEquals("8:4", c.place("J"));
  }

  @Test
  void occurrencesAreAlignedAlike() {
    // One occurrence: 1 byte, 2 slack, 4, 2, 5 = 14 bytes, made 16.
    Compiled c =
        Compiled.storage(
                """
                01  W.
                    05  CODE-X PIC X.
                    05  T OCCURS 10 TIMES.
                        10  KIND PIC X.
                        10  PAY PIC S9(4)V99 COMP SYNC.
                        10  HRS PIC S9(3) COMP SYNC.
                        10  NAME PIC X(5).
                """)
            .clean();
    assertEquals("1:16", c.place("T"));
    assertEquals("1:1", c.place("KIND"));
    assertEquals("4:4", c.place("PAY"));
    assertEquals("8:2", c.place("HRS"));
    assertEquals("10:5", c.place("NAME"));
    Occurs table = c.item("T").occurs();
    assertNotNull(table);
    assertEquals(16, table.stride());
    assertEquals("0:161", c.place("W"));
  }

  @Test
  void boundariesGoByUsageAndDigits() {
    Compiled c =
        Compiled.storage(
                """
                01  A SYNC.
                    05  X1 PIC X.
                    05  H PIC S9(4) COMP.
                    05  X2 PIC X.
                    05  F PIC S9(18) COMP-5.
                    05  X3 PIC X.
                    05  Z PIC S9(9).
                    05  P PIC S9(9) COMP-3.
                    05  I INDEX.
                """)
            .clean();
    assertEquals("2:2", c.place("H"));
    assertEquals("8:8", c.place("F"));
    assertEquals("17:9", c.place("Z"));
    assertEquals("26:5", c.place("P"));
    assertEquals("32:4", c.place("I"));
  }

  @Test
  void aRedefinitionBeginsWhereTheOtherDoes() {
    Compiled c =
        Compiled.storage(
                """
                01  R.
                    05  A PIC X(8).
                    05  B REDEFINES A.
                        10  B1 PIC 9(4).
                        10  B2 PIC 9(4).
                    05  C REDEFINES A PIC X(2).
                    05  D REDEFINES B PIC X(4).
                    05  E PIC X.
                01  S REDEFINES R PIC X(20).
                01  T PIC X.
                """)
            .clean();
    assertEquals("0:8", c.place("B"));
    assertEquals("4:4", c.place("B2"));
    assertEquals("0:2", c.place("C"));
    assertEquals("0:4", c.place("D"));
    assertEquals("8:1", c.place("E"));
    assertEquals("0:20", c.place("S"));
    assertEquals("24:1", c.place("T"));
    assertSame(c.item("B"), c.item("D").redefines());
  }

  @Test
  void aLongerRedefinitionPushesWhatFollows() {
    Compiled c =
        Compiled.storage(
            """
            01  R.
                05  A PIC X(2).
                05  B REDEFINES A PIC X(6).
                05  C PIC X.
            """);
    assertEquals(List.of("HP0113"), c.ids());
    assertEquals("6:1", c.place("C"));
  }

  @Test
  void tablesNestUpToSeven() {
    Compiled c =
        Compiled.storage(
                """
                01  R.
                    02  A OCCURS 2.
                     03  B OCCURS 3.
                      04  C OCCURS 2.
                       05  D OCCURS 2.
                        06  E OCCURS 2.
                         07  F OCCURS 2.
                          08  G PIC XX OCCURS 5.
                          08  H PIC X.
                """)
            .clean();
    // G 2 x 5 = 10, with H 11 for one F; 22, 44, 88, 176, 528.
    DataItem h = c.item("H");
    assertEquals(10, h.offset());
    assertEquals(
        List.of(528, 176, 88, 44, 22, 11), h.dimensions().stream().map(Occurs::stride).toList());
    assertEquals("0:1056", c.place("R"));
    assertEquals(7, c.item("G").dimensions().size());
  }

  @Test
  void aVariableTableIsLaidOutAtItsLongest() {
    Compiled c =
        Compiled.storage(
                """
                01  R.
                    05  N PIC 9(3) COMP-3.
                    05  T OCCURS 1 TO 50 TIMES DEPENDING ON N
                          ASCENDING KEY IS K INDEXED BY IX JX.
                        10  K PIC X(4).
                        10  V PIC 9(6).
                """)
            .clean();
    assertEquals("0:502", c.place("R"));
    Occurs table = c.item("T").occurs();
    assertNotNull(table);
    assertSame(c.item("N"), table.dependingOn());
    assertEquals(1, table.min());
    assertEquals(50, table.max());
    assertSame(c.item("K"), table.keys().getFirst().item());
    int indexes = SpecialRegister.INDEX_NAMES_FROM;
    assertEquals(indexes, table.indexes().get(0).offset());
    assertEquals(indexes + 4, table.indexes().get(1).offset());
    assertEquals(indexes + 8, c.model().registers().length());
    assertTrue(c.item("R").isVariable());
  }

  @Test
  void levelsOfOneGroupNeedNotBeEqual() {
    Compiled c =
        Compiled.storage(
                """
                01  R.
                    05  A.
                        10  A1 PIC X.
                    04  B.
                        08  B1 PIC XX.
                        07  B2 PIC X.
                """)
            .clean();
    assertEquals(List.of("A", "B"), c.item("R").children().stream().map(DataItem::name).toList());
    assertEquals("1:3", c.place("B"));
  }

  @Test
  void usageAndSignComeFromTheGroup() {
    Compiled c =
        Compiled.storage(
                """
                01  P COMP-3.
                    05  P1 PIC S9(5).
                01  S SIGN IS TRAILING SEPARATE.
                    05  S1 PIC S9(3).
                    05  S2 PIC 9(3).
                    05  S3 PIC S9(3) SIGN LEADING.
                """)
            .clean();
    assertEquals("0:3", c.place("P1"));
    assertEquals("8:4", c.place("S1"));
    assertEquals("12:3", c.place("S2"));
    assertEquals("15:3", c.place("S3"));
  }

  @Test
  void aStretchOfTheRecordCanBeRenamed() {
    Compiled c =
        Compiled.program(
                "",
                """
                WORKING-STORAGE SECTION.
                01  R.
                    05  A PIC X(2).
                    05  B PIC 9(3).
                    05  C.
                        10  D PIC X(4).
                        10  E PIC X.
                66  BC RENAMES B THRU D.
                66  JUST-B RENAMES B.
                01  X PIC X(9).
                """,
                "MOVE BC TO X. MOVE JUST-B TO X. MOVE BC OF R TO X. GOBACK.")
            .clean();
    assertEquals(0, c.item("R").offset());
  }

  @Test
  void linkageRecordsAreAreasOfTheirOwn() {
    Compiled c =
        Compiled.source(
                """
                DATA DIVISION.
                LINKAGE SECTION.
                01  A PIC X(4).
                01  B.
                    05  B1 PIC X(4).
                01  C REDEFINES B PIC X(12).
                PROCEDURE DIVISION USING B A.
                    GOBACK.
                """)
            .clean();
    assertSame(c.item("B").area(), c.item("C").area());
    assertEquals(12, c.item("B").area().length());
    assertEquals(StorageArea.Kind.LINKAGE, c.item("A").area().kind());
    assertEquals(List.of(c.item("B"), c.item("A")), c.model().parameters());
  }

  @Test
  void aFilesRecordsShareAnArea() {
    Compiled c =
        Compiled.program(
                """
                INPUT-OUTPUT SECTION.
                FILE-CONTROL.
                    SELECT F ASSIGN TO UT-S-INFILE FILE STATUS IS ST.
                """,
                """
                FILE SECTION.
                FD  F RECORD IS VARYING FROM 10 TO 60 CHARACTERS.
                01  R1 PIC X(20).
                01  R2.
                    05  R2A PIC X(40).
                WORKING-STORAGE SECTION.
                01  ST PIC XX.
                """,
                "GOBACK.")
            .clean();
    FileModel file = c.model().files().getFirst();
    assertEquals("INFILE", file.ddName());
    assertEquals(60, file.area().length());
    assertSame(file.area(), c.item("R2A").area());
    assertEquals(10, file.recordMin());
    assertEquals(60, file.recordMax());
    assertTrue(file.variable());
    assertSame(c.item("ST"), file.status());
  }
}
