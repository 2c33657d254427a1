package homeport.cobol.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.source.LineMap;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How text becomes statements: reference format, COPY, REPLACE, literals, numbers (Language
/// Reference, "Reference format", "COPY statement", "REPLACE statement", "Literals").
class ReadingTest {
  private static final String HEAD =
      """
             IDENTIFICATION DIVISION.
             PROGRAM-ID. READING.
             PROCEDURE DIVISION.
             MAIN.
      """;

  private final Problems problems = new Problems();

  private CobolParser.Parsed parse(String source, Map<String, String> copybooks) {
    CopyLibrary library =
        (name, of) -> {
          String text = copybooks.get(of == null ? name : name + "/" + of);
          return text == null ? null : new CopyLibrary.Member(name + ".cpy", text);
        };
    return CobolParser.parse(
        new SourceFile("R.cbl", source), library, CompilerOptions.DEFAULT, problems);
  }

  private List<Statement> statements(CobolParser.Parsed parsed) {
    return parsed.programs().getFirst().procedure().sections().stream()
        .flatMap(s -> s.paragraphs().stream())
        .flatMap(p -> p.sentences().stream())
        .flatMap(s -> s.statements().stream())
        .toList();
  }

  private String shown(String body, Map<String, String> copybooks) {
    CobolParser.Parsed parsed = parse(HEAD + body, copybooks);
    assertEquals(List.of(), problems.all().stream().map(Problem::title).toList());
    return String.join("; ", statements(parsed).stream().map(SyntaxText::of).toList());
  }

  private String shown(String body) {
    return shown(body, Map.of());
  }

  /// A line whose text begins in column 12 and is filled up to column 72.
  private static String full(String text) {
    return "           " + text + " ".repeat(61 - text.length()) + "12345678\n";
  }

  @Test
  void columnsAfter72AreNotRead() {
    assertEquals("Move(from=A, to=[B])", shown(full("MOVE A TO B.") + full("") + "      * C\n"));
  }

  @Test
  void aContinuedLiteralTakesEverythingUpToColumn72() {
    String first = "           DISPLAY 'GOOD";
    String text = first + "\n      *\n\n      -    ' DAY'.\n";
    String blanks = " ".repeat(72 - first.length());
    assertEquals("Display(items=['GOOD" + blanks + " DAY'])", shown(text));
  }

  @Test
  void aQuoteInColumn72AndOneMoreMakeOneQuote() {
    String text = "           DISPLAY '" + "A".repeat(51) + "'\n      -    ''B'.\n";
    assertEquals("Display(items=['" + "A".repeat(51) + "'B'])", shown(text));
  }

  @Test
  void wordsAndNumbersAreContinuedWithoutBlank() {
    assertEquals(
        "Move(from=-99.77, to=[BETA])",
        shown(
            """
                       MOVE -
                  -         99
                  -         .
                  -         77 TO BE
                  -    TA.
            """));
  }

  @Test
  void commentsListingControlAndDebuggingLinesAreLeftOut() {
    assertEquals(
        "Move(from=A, to=[B])",
        shown(
            """
                  / PAGE
                       EJECT
                       SKIP2.
                       TITLE 'ALL OF IT'
                  *CBL NOSOURCE
                  D    DISPLAY 'NOT SEEN'
                       MOVE A *> DISPLAY
                       *> TO NOTHING
                       TO B.
            """));
  }

  @Test
  void copyIsPossibleAnywhere() {
    assertEquals(
        "Move(from=A, to=[B, C]); Display(items=['X'])",
        shown(
            """
                       MOVE COPY ONE. TO B COPY TWO IN LIB SUPPRESS. .
                       COPY 'three'.
            """,
            Map.of(
                "ONE", "           A\n",
                "TWO/LIB", "           C\n",
                "three", "           DISPLAY 'X'.\n")));
  }

  @Test
  void replacingTakesPseudoTextWordsLiteralsAndPartsOfWords() {
    assertEquals(
        "Move(from=WS-A, to=[NEW OF X, OUT-B, C-END]); Display(items=['Y', ':T:']);"
            + " Move(from=1, to=[T[I, 2]])",
        shown(
            """
                       COPY BOOK REPLACING ==:T:== BY ==WS== OLD BY NEW OF X
                         'X' BY 'Y' LEADING ==IN-== BY ==OUT-==
                         TRAILING ==-BEG== BY ==-END==
                         ==MOVE 1 TO T , ( 1 )== BY ==MOVE 1 TO T (I 2)==.
            """,
            Map.of(
                "BOOK",
                """
                           MOVE :T:-A TO OLD IN-B C-BEG.
                           DISPLAY 'X' ':T:'.
                           MOVE 1 TO T; (1).
                """)));
  }

  @Test
  void replacingAlsoReachesNestedCopybooks() {
    assertEquals(
        "Move(from=B, to=[B])",
        shown(
            "           COPY OUTER REPLACING A BY B.\n",
            Map.of("OUTER", "           COPY INNER.\n", "INNER", "           MOVE A TO A.\n")));
  }

  @Test
  void anEmptyReplacementJoinsNothing() {
    assertEquals(
        "Move(from=A, to=[B]); Move(from=AB, to=[C])",
        shown(
            "           COPY B REPLACING ==GONE== BY ==== ==:X:== BY ====.\n",
            Map.of("B", "           MOVE A GONE TO B. MOVE A:X:B TO C.\n")));
  }

  @Test
  void replaceWorksUpToTheNextOne() {
    assertEquals(
        "Move(from=B, to=[B]); Move(from=C, to=[C]); Move(from=A, to=[A])",
        shown(
            """
                       REPLACE ==A== BY ==B==.
                       MOVE A TO A.
                       REPLACE ==A== BY ==C==.
                       MOVE A TO A.
                       REPLACE OFF.
                       MOVE A TO A.
            """));
  }

  @Test
  void runsOfCharactersAreTakenApart() {
    assertEquals(
        "Compute(to=[Target(to=A)], value=((B + 1) - (C * 2))); Move(from=-.5, to=[A[I, (J + 1)]])"
            .replace("-.5", "-0.5"),
        shown("           COMPUTE A=B+1 -C*2. MOVE -.5 TO A(I,J+1).\n"));
  }

  @Test
  void decimalPointIsComma() {
    String source =
        """
               ID DIVISION.
               PROGRAM-ID. COMMAS.
               ENVIRONMENT DIVISION.
               CONFIGURATION SECTION.
               SPECIAL-NAMES. DECIMAL-POINT IS COMMA.
               DATA DIVISION.
               WORKING-STORAGE SECTION.
               01  A PIC 9.999,99 VALUE 1,5.
               PROCEDURE DIVISION.
                   MOVE 2,25 TO A, B.
               END PROGRAM COMMAS.
               ID DIVISION.
               PROGRAM-ID. POINT.
               PROCEDURE DIVISION.
                   MOVE 2.25 TO A, B.
        """;
    CobolParser.Parsed parsed = parse(source, Map.of());
    assertEquals(List.of(), problems.all());
    assertEquals(
        "DataEntry(level=1, name=A, clauses=[Pic(text=9.999,99), "
            + "Value(values=[ValueRange(from=1.5)])])",
        SyntaxText.of(parsed.programs().getFirst().workingStorage().getFirst()));
    assertEquals("Move(from=2.25, to=[A, B])", SyntaxText.of(statements(parsed).getFirst()));
    assertEquals(2, parsed.programs().size());
  }

  @Test
  void anExecBlockStaysText() {
    assertEquals(
        "Exec(owner=SQL, text=SELECT A, B\nINTO :X.Y, :Z FROM T\nWHERE C <> 'it''s' AND D = 1)",
        shown(
            """
                       EXEC SQL SELECT A, B   -- don't look
                            INTO :X.Y, :Z FROM T
                            WHERE C <> 'it''s' AND D = 1
                       END-EXEC.
            """));
  }

  @Test
  void containedProgramsBelongToTheOneAroundThem() {
    String source =
        """
               ID DIVISION.
               PROGRAM-ID. OUTER.
               PROCEDURE DIVISION.
                   GOBACK.
               ID DIVISION.
               PROGRAM-ID. INNER COMMON.
               PROCEDURE DIVISION.
                   GOBACK.
               END PROGRAM INNER.
               END PROGRAM OUTER.
               ID DIVISION.
               PROGRAM-ID. NEXT-ONE.
               PROCEDURE DIVISION.
                   GOBACK.
               ID DIVISION.
               PROGRAM-ID. LAST-ONE INITIAL.
               PROCEDURE DIVISION.
                   GOBACK.
        """;
    CobolParser.Parsed parsed = parse(source, Map.of());
    assertEquals(List.of(), problems.all());
    assertEquals(
        List.of("OUTER", "NEXT-ONE", "LAST-ONE"),
        parsed.programs().stream().map(p -> p.name().text()).toList());
    assertTrue(parsed.programs().getFirst().contained().getFirst().attributes().common());
    assertTrue(parsed.programs().getLast().attributes().initial());
  }

  @Test
  void eachLineOfEachCopyHasANumberOfItsOwn() {
    String source = HEAD + "           COPY B. COPY B.\n           STOP RUN.\n";
    CobolParser.Parsed parsed =
        parse(
            source,
            Map.of(
                "B", "           CONTINUE\n           COPY C.\n",
                "C", "           EXIT.\n"));
    LineMap lines = parsed.lines();
    // The program has 7 lines (the last one empty), B has 3, C has 2.
    assertEquals(
        List.of(8, 11, 13, 16, 6),
        statements(parsed).stream().map(s -> lines.lineOf(s.at())).toList());
    LineMap.Place place = lines.placeOf(16);
    assertEquals("C.cpy:1", place.file() + ":" + place.line());
    assertEquals(
        List.of("B.cpy:2:12", "R.cbl:5:20"), place.trail().stream().map(Object::toString).toList());
    assertEquals("R.cbl:6", lines.placeOf(6).file() + ":" + lines.placeOf(6).line());
  }

  @Test
  void tabsGoToTheNextStop() {
    assertEquals(
        "Move(from=A, to=[B])",
        String.join(
            "; ",
            statements(parse(HEAD + "\t\tMOVE A\tTO B.\n", Map.of())).stream()
                .map(SyntaxText::of)
                .toList()));
    assertEquals(List.of("HP0003"), problems.all().stream().map(Problem::id).toList());
    assertTrue(problems.all().getFirst().title().contains("every 8 columns"));
  }

  @Test
  void tabStopsThatWouldLoseTextAreTakenToBeNarrow() {
    parse(HEAD + "\t\t\tMOVE A\t\t\t\t\tTO\t\t\t\t\tB.\n", Map.of());
    assertTrue(problems.all().getFirst().title().contains("every 4 columns"));
  }
}
