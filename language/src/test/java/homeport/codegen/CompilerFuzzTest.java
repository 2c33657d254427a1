package homeport.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.listing.Listing;
import homeport.cobol.source.OptionList;
import homeport.codegen.jvm.EmittedProgram;
import homeport.data.Picture;
import homeport.data.PictureException;
import homeport.diagnostics.JsonRenderer;
import homeport.diagnostics.Problem;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Whatever goes in, a compile ends with programs or with problems, and with nothing else. A plain
/// run of the tests gives each the seeds beside this class; docs/cobol.md says how to search for
/// hours, guided by what of the compiler an input reaches.
class CompilerFuzzTest {
  /// How long a search lasts that nobody stops.
  private static final String DAY = "24h";

  private static final String HEAD =
      "       ID DIVISION.\n       PROGRAM-ID. X.\n       DATA DIVISION.\n"
          + "       WORKING-STORAGE SECTION.\n";
  private static final String DATA =
      HEAD
          + """
                 01  A PIC 9(4).
                 01  B PIC S9(5)V99 COMP-3.
                 01  C PIC X(8).
                     88  IS-C VALUE 'X' 'A' THRU 'F'.
                 01  T.
                     05  N PIC 9 COMP.
                     05  E OCCURS 1 TO 9 DEPENDING ON N INDEXED BY I PIC ZZ9.9.
          """;

  /// A byte is one of these, so that a short input is much of a program.
  private static final String[] STATEMENTS =
      """
      . ( ) , : + - * / ** = < > <= >= <> 1 0 9 -1.5 1.5E3 'A' X'C1' N'A' "" ZERO SPACES HIGH-VALUES \
      ALL A B C T N E I IS-C P Q A(1:2) E(I) E(2) OF IN MOVE TO ADD SUBTRACT FROM MULTIPLY BY DIVIDE INTO \
      GIVING REMAINDER ROUNDED COMPUTE ON SIZE ERROR NOT END-ADD END-COMPUTE IF THEN ELSE END-IF EVALUATE \
      TRUE FALSE ALSO WHEN OTHER ANY THRU END-EVALUATE PERFORM UNTIL VARYING AFTER TIMES TEST WITH BEFORE \
      END-PERFORM GO DEPENDING ALTER PROCEED EXIT PARAGRAPH SECTION PROGRAM GOBACK STOP RUN CONTINUE NEXT \
      SENTENCE SET UP DOWN ADDRESS NULL INITIALIZE REPLACING NUMERIC ALPHANUMERIC VALUE DEFAULT INSPECT \
      TALLYING FOR CHARACTERS LEADING FIRST INITIAL CONVERTING STRING DELIMITED POINTER OVERFLOW END-STRING \
      UNSTRING DELIMITER COUNT SEARCH AT END VARYING END-SEARCH CALL USING REFERENCE CONTENT EXCEPTION \
      END-CALL CANCEL DISPLAY UPON NO ADVANCING ACCEPT DATE DAY TIME CORRESPONDING FUNCTION MAX MIN LENGTH \
      UPPER-CASE TRIM MOD SORT ASCENDING KEY AND OR GREATER LESS EQUAL THAN POSITIVE ALPHABETIC IS JSON \
      GENERATE PARSE XML EXEC SQL END-EXEC ENTRY\
      """
          .split("\\s+");

  private static final String[] ENTRIES =
      """
      . . . 01 05 05 10 77 88 66 49 FILLER A B C D E PIC X 9 S9(4) 9(18) X(8) S9(7)V99 ZZ9.99 $$$,$$9.99 \
      P(3)9 A(3) G(4) N(4) X(99999) +9.9E+99 VALUE 1 -1 'A' ALL ZERO SPACES X'00' THRU ARE FALSE OCCURS 3 \
      1 TO 9 TIMES DEPENDING ON INDEXED BY I ASCENDING KEY REDEFINES RENAMES USAGE COMP COMP-1 COMP-2 \
      COMP-3 COMP-5 DISPLAY-1 NATIONAL INDEX POINTER SYNC JUST RIGHT BLANK WHEN ZERO SIGN LEADING TRAILING \
      SEPARATE GLOBAL EXTERNAL OF IN UNBOUNDED UTF-8 BYTE-LENGTH 999999999 0 LINKAGE SECTION LOCAL-STORAGE\
      """
          .split("\\s+");

  /// What the expander acts on, and words that it may act on.
  private static final String[] EXPANSIONS =
      """
      COPY A B C LIB . . OF IN SUPPRESS REPLACING REPLACE OFF ALSO BY LEADING TRAILING == == == === = ==== \
      : :T: :T:-X T T-X X W 'A' "B" X'C1' 'A ( ) , ; 01 05 PIC 9(4) X. VALUE 1 EXEC SQL INCLUDE END-EXEC \
      EJECT SKIP1 TITLE CBL PROCESS *CBL NOSEQ,LIB TRUNC(BIN) BASIS INSERT DELETE *> >>IF >>ELSE >>END-IF \
      >>DEFINE >>EVALUATE >>WHEN >>END-EVALUATE >>CALLINTERFACE >>PAGE AS DEFINED IS TRUE OTHER PARAMETER \
      MOVE TO DISPLAY GOBACK PROCEDURE DIVISION DATA WORKING-STORAGE SECTION ID PROGRAM-ID END PROGRAM\
      """
          .split("\\s+");

  /// Where the next word goes: on, or to a line with an indicator.
  private static final String[] PLACES = {
    " ",
    " ",
    " ",
    " ",
    "",
    "\n           ",
    "\n       ",
    "\n      -    ",
    "\n      *",
    "\n      D",
    "\n      /",
    "\n",
  };

  private static void compile(String text, CopyLibrary copies) {
    Problems problems = new Problems();
    List<EmittedProgram> programs =
        Compiler.compile(
            new SourceFile("ANY.cbl", text), copies, CompilerOptions.DEFAULT, problems);
    assertTrue(programs.isEmpty() || !problems.hasErrors());
    show(problems);
  }

  private static void show(Problems problems) {
    assertTrue(problems.all().size() <= Problems.LIMIT);
    new ProblemRenderer(false).render(problems);
    for (Problem problem : problems.all()) {
      new JsonRenderer().render(problem);
    }
  }

  private static String lines(String[] vocabulary, byte[] bytes, int perLine) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      text.append(i % perLine == 0 ? "\n           " : " ");
      text.append(vocabulary[(bytes[i] & 0xFF) % vocabulary.length]);
    }
    return text.append(".\n").toString();
  }

  @FuzzTest(maxDuration = DAY)
  void text(byte[] bytes) {
    compile(new String(bytes, StandardCharsets.UTF_8), CopyLibrary.EMPTY);
  }

  @FuzzTest(maxDuration = DAY)
  void copybooks(FuzzedDataProvider data) {
    String first = data.consumeString(200);
    String second = data.consumeString(200);
    CopyLibrary copies =
        (name, library) ->
            switch (name) {
              case "A" -> new CopyLibrary.Member("A.cpy", first);
              case "B" -> new CopyLibrary.Member("B.cpy", second);
              default -> null;
            };
    compile(HEAD + data.consumeRemainingAsString(), copies);
  }

  /// Words and the places between them, in a program and in the two copybooks that it can name.
  private static String expansions(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i + 1 < to; i += 2) {
      text.append(PLACES[(bytes[i] & 0xFF) % PLACES.length]);
      text.append(EXPANSIONS[(bytes[i + 1] & 0xFF) % EXPANSIONS.length]);
    }
    return text.append('\n').toString();
  }

  @FuzzTest(maxDuration = DAY)
  void copies(byte[] bytes) {
    int third = bytes.length / 3;
    String first = expansions(bytes, 0, third);
    String second = expansions(bytes, third, 2 * third);
    CopyLibrary copies =
        (name, library) ->
            switch (name) {
              case "A" -> new CopyLibrary.Member("A.cpy", first);
              case "B" -> new CopyLibrary.Member("B.cpy", second);
              default -> null;
            };
    compile(HEAD + expansions(bytes, 2 * third, bytes.length), copies);
  }

  /// A listing of entries and statements that belong together as little as they like.
  @FuzzTest(maxDuration = DAY)
  void listings(byte[] bytes) {
    String text =
        DATA
            + lines(ENTRIES, Arrays.copyOf(bytes, bytes.length / 2), 5)
            + "       PROCEDURE DIVISION.\n       P.\n"
            + lines(STATEMENTS, Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length), 6);
    SourceFile source = new SourceFile("ANY.cbl", text);
    List<String> listing = Listing.of(source, CopyLibrary.EMPTY, CompilerOptions.DEFAULT);
    assertFalse(listing.isEmpty());
    assertTrue(listing.stream().noneMatch(line -> line.indexOf('\n') >= 0), "a line of two");
  }

  @FuzzTest(maxDuration = DAY)
  void statements(byte[] bytes) {
    compile(
        DATA
            + "       PROCEDURE DIVISION.\n       P.\n"
            + lines(STATEMENTS, bytes, 6)
            + "       Q.\n           GOBACK.\n",
        CopyLibrary.EMPTY);
  }

  @FuzzTest(maxDuration = DAY)
  void entries(byte[] bytes) {
    compile(
        HEAD + lines(ENTRIES, bytes, 5) + "       PROCEDURE DIVISION.\n           GOBACK.\n",
        CopyLibrary.EMPTY);
  }

  @FuzzTest(maxDuration = DAY)
  void pictures(FuzzedDataProvider data) {
    boolean comma = data.consumeBoolean();
    String text = data.consumeRemainingAsString();
    try {
      Picture picture = Picture.parse(text, new Picture.Rules('$', "$", comma));
      assertTrue(picture.size() > 0, "no size");
      assertTrue(picture.digits() <= picture.size() + picture.scalingPositions(), "more digits");
      assertEquals(picture, Picture.parse(picture.text(), picture.rules()));
    } catch (PictureException e) {
      assertTrue(e.getMessage() != null && !e.getMessage().isEmpty());
    }
  }

  @FuzzTest(maxDuration = DAY)
  void options(FuzzedDataProvider data) {
    Problems problems = new Problems();
    CompilerOptions read =
        OptionList.parse(data.consumeRemainingAsString(), CompilerOptions.DEFAULT, problems);
    show(problems);
    assertEquals(read, OptionList.parse("", read, new Problems()));
  }
}
