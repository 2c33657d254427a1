package homeport.cobol.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.cobol.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What names mean (Language Reference, "Uniqueness of reference").
class NamesTest {
  private static final String TWO_GROUPS =
      """
      WORKING-STORAGE SECTION.
      01  IN-REC.
          05  HEAD.
              10  KEY-1 PIC X.
              10  DATE-1 PIC X.
          05  BODY-1.
              10  DATE-1 PIC X.
      01  OUT-REC.
          05  KEY-1 PIC X.
              88  LAST-KEY VALUE HIGH-VALUES.
          05  T OCCURS 3 INDEXED BY IX.
              10  E PIC X.
                  88  FIRST-E VALUE 'A'.
      """;

  private static Compiled with(String procedure) {
    return Compiled.program("", TWO_GROUPS, procedure + "\nGOBACK.");
  }

  @Test
  void qualifiersMayLeaveGroupsOut() {
    Compiled c = with("MOVE KEY-1 OF IN-REC TO DATE-1 IN BODY-1.").clean();
    Statement.Move move =
        (Statement.Move)
            c.model().procedures().getFirst().sentences().getFirst().statements().getFirst();
    assertEquals("BODY-1", c.model().bindings().item(move.to().getFirst()).parent().name());
  }

  @Test
  void aNameThatFitsTwiceIsAmbiguous() {
    assertEquals(List.of("HP0143"), with("MOVE SPACE TO DATE-1 OF IN-REC.").ids());
  }

  @Test
  void wrongQualifiersAreToldFromUnknownNames() {
    assertEquals(List.of("HP0144"), with("MOVE SPACE TO DATE-1 OF OUT-REC.").ids());
    assertEquals(List.of("HP0142"), with("MOVE SPACE TO DATE-2.").ids());
  }

  @Test
  void conditionNamesTakeTheSubscriptsOfTheirItem() {
    with("IF FIRST-E (2) CONTINUE.\nIF LAST-KEY OF KEY-1 OF OUT-REC CONTINUE.").clean();
    assertEquals(List.of("HP0150"), with("IF FIRST-E CONTINUE.").ids());
  }

  @Test
  void subscriptsAreIntegersIndexesAndSums() {
    with("MOVE SPACE TO E (IX + 1). MOVE SPACE TO E (TALLY - 1).").clean();
    assertEquals(List.of("HP0151"), with("MOVE SPACE TO E (0).").ids());
    assertEquals(List.of("HP0151"), with("MOVE SPACE TO E (1.5).").ids());
    assertEquals(List.of("HP0152"), with("MOVE SPACE TO E (4).").ids());
    assertEquals(List.of("HP0151"), with("MOVE SPACE TO E (1 + IX).").ids());
  }

  @Test
  void aParagraphOfTheOwnSectionComesFirst() {
    Compiled c =
        Compiled.source(
                """
                PROCEDURE DIVISION.
                S1 SECTION.
                P1.
                    PERFORM PX.
                    PERFORM PX OF S2.
                    PERFORM S2.
                PX.
                    CONTINUE.
                S2 SECTION.
                PX.
                    GOBACK.
                """)
            .clean();
    List<Procedure> nodes = c.model().procedures();
    assertEquals(
        List.of("P1", "PX", "end of S1", "PX", "end of S2"),
        nodes.stream().map(Procedure::displayName).toList());
    List<Bindings.ProcedureSpan> spans =
        nodes.getFirst().sentences().stream()
            .map(s -> (Statement.Perform) s.statements().getFirst())
            .map(p -> c.model().bindings().of(p.from()))
            .toList();
    assertEquals(
        List.of(
            new Bindings.ProcedureSpan(1, 1),
            new Bindings.ProcedureSpan(3, 3),
            new Bindings.ProcedureSpan(3, 4)),
        spans);
  }

  @Test
  void declarativesComeFirstAndAreNotTheEntry() {
    Compiled c =
        Compiled.source(
                """
                PROCEDURE DIVISION.
                DECLARATIVES.
                D1 SECTION.
                    USE AFTER STANDARD ERROR PROCEDURE ON INPUT.
                D1-P.
                    CONTINUE.
                END DECLARATIVES.
                MAIN SECTION.
                M1.
                    GOBACK.
                """)
            .clean();
    assertEquals(2, c.model().entries().getFirst().node());
    ProgramModel.ErrorProcedure error = c.model().errorProcedures().getFirst();
    assertEquals(0, error.first());
    assertEquals(1, error.last());
  }

  @Test
  void aNameOfATranslatorIsNoProblemOfItsOwn() {
    assertEquals(
        List.of(), with("EXEC CICS RETURN END-EXEC. MOVE EIBTRNID TO KEY-1 OF OUT-REC.").ids());
    assertEquals(List.of("HP0142"), with("MOVE EIBTRNID TO KEY-1 OF OUT-REC.").ids());
  }
}
