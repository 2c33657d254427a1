package homeport.cobol.check;

import static org.junit.jupiter.api.Assertions.fail;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.parse.CobolParser;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Programs put together at random from pieces that are COBOL each: the outcome is a model or
/// problems, never an exception.
class GarbageTest {
  private static final int PROGRAMS = 1_000;

  private static final String[] LEVELS = {
    "01", "01", "02", "03", "05", "05", "10", "15", "49", "66", "77", "88"
  };
  private static final String[] NAMES = {
    "A", "B", "C", "D", "E", "FILLER", "REC", "KEY-1", "COUNT-1", "IX", "F1", "F2", "P1", "P2"
  };
  private static final String[] CLAUSES = {
    "PIC X",
    "PIC X(10)",
    "PIC 9(5)",
    "PIC S9(7)V99",
    "PIC S9(4)",
    "PIC ZZ9.99",
    "PIC A(3)",
    "PIC 9(18)",
    "PIC VP(3)9",
    "PIC X(999999)",
    "COMP",
    "COMP-3",
    "COMP-5",
    "INDEX",
    "POINTER",
    "COMP-1",
    "DISPLAY",
    "SYNC",
    "JUSTIFIED",
    "BLANK WHEN ZERO",
    "SIGN LEADING SEPARATE",
    "SIGN TRAILING",
    "OCCURS 5",
    "OCCURS 3 INDEXED BY IX",
    "OCCURS 0 TO 9 DEPENDING ON COUNT-1",
    "OCCURS 99999999",
    "OCCURS 4 ASCENDING KEY IS KEY-1 INDEXED BY IX",
    "REDEFINES A",
    "REDEFINES B",
    "REDEFINES REC",
    "RENAMES A",
    "RENAMES A THRU C",
    "VALUE 1",
    "VALUE -12.5",
    "VALUE 'ABC'",
    "VALUE SPACES",
    "VALUE ZERO",
    "VALUE ALL '12'",
    "VALUE 1 THRU 5",
    "VALUE 'A' 'B' THRU 'D'",
    "VALUE X'00'",
    "VALUE NULL",
    "EXTERNAL",
    "GLOBAL",
    "PIC G(4)",
    "PIC N(4)",
    "PIC 9(40)",
    "PIC 99X9V"
  };
  private static final String[] OPERANDS = {
    "A",
    "B",
    "C (1)",
    "D (IX)",
    "E (A, 2)",
    "A OF REC",
    "B (1:2)",
    "C (1) (2:1)",
    "COUNT-1",
    "IX",
    "5",
    "-1.25",
    "'TEXT'",
    "SPACES",
    "ZERO",
    "HIGH-VALUES",
    "ALL 'AB'",
    "LENGTH OF A",
    "RETURN-CODE",
    "FUNCTION MAX (A B)",
    "A + 1",
    "B ** 2",
    "NULL",
    "ADDRESS OF A",
    "X'F1'",
    "UNKNOWN-NAME",
    "KEY-1",
    "D (0)",
    "D (IX + 1)",
    "TALLY",
    "WHEN-COMPILED"
  };
  private static final String[] STATEMENTS = {
    "MOVE # TO #",
    "ADD # TO #",
    "SUBTRACT # FROM # GIVING #",
    "MULTIPLY # BY #",
    "DIVIDE # INTO # GIVING # REMAINDER #",
    "COMPUTE # = # * # / #",
    "IF # = # CONTINUE END-IF",
    "IF # IS NUMERIC CONTINUE END-IF",
    "IF # IS POSITIVE CONTINUE END-IF",
    "IF # CONTINUE END-IF",
    "EVALUATE # WHEN # CONTINUE WHEN # THRU # CONTINUE WHEN OTHER CONTINUE END-EVALUATE",
    "EVALUATE TRUE ALSO # WHEN # ALSO ANY CONTINUE END-EVALUATE",
    "PERFORM P1",
    "PERFORM P2 THRU P1",
    "PERFORM # TIMES CONTINUE END-PERFORM",
    "PERFORM VARYING # FROM # BY # UNTIL # > # CONTINUE END-PERFORM",
    "GO TO P1",
    "GO TO P1 P2 DEPENDING ON #",
    "SET # TO #",
    "SET # UP BY #",
    "SET # TO TRUE",
    "INITIALIZE # REPLACING NUMERIC DATA BY #",
    "DISPLAY # #",
    "ACCEPT #",
    "ACCEPT # FROM DATE",
    "OPEN INPUT F1",
    "READ F1 INTO # AT END CONTINUE END-READ",
    "WRITE R1 FROM #",
    "REWRITE R2 FROM #",
    "DELETE F2",
    "START F2 KEY IS > #",
    "CLOSE F1 F2",
    "CALL # USING #",
    "CALL 'SUB' USING BY CONTENT # BY VALUE #",
    "CANCEL #",
    "MOVE CORRESPONDING # TO #",
    "ADD CORRESPONDING # TO #",
    "STRING # DELIMITED BY # INTO # WITH POINTER #",
    "UNSTRING # DELIMITED BY # INTO # TALLYING IN #",
    "INSPECT # TALLYING # FOR ALL #",
    "INSPECT # REPLACING ALL # BY #",
    "SEARCH # WHEN # = # CONTINUE END-SEARCH",
    "SEARCH ALL # WHEN # = # CONTINUE END-SEARCH",
    "SORT S1 ON ASCENDING KEY # USING F1 GIVING F2",
    "RELEASE R3 FROM #",
    "RETURN S1 INTO # AT END CONTINUE END-RETURN",
    "EXIT PERFORM",
    "GOBACK",
    "STOP RUN",
    "STOP #",
    "ALTER P1 TO PROCEED TO P2",
    "EXIT SECTION",
    "NEXT SENTENCE"
  };

  @Test
  void neverAnException() {
    Seed seed = Seed.forTest("random programs through the model");
    for (int i = 0; i < PROGRAMS; i++) {
      String text = program(seed);
      try {
        Problems problems = new Problems();
        CobolParser.Parsed parsed =
            CobolParser.parse(
                new SourceFile("G.cbl", text),
                CopyLibrary.EMPTY,
                CompilerOptions.DEFAULT,
                problems);
        ModelBuilder.build(parsed.programs().getFirst(), parsed.options(), problems);
      } catch (RuntimeException | StackOverflowError e) {
        fail("seed " + seed.start() + ", program " + i + ":\n" + text, e);
      }
    }
  }

  private static String program(Seed seed) {
    List<String> lines = new ArrayList<>();
    lines.add("IDENTIFICATION DIVISION.");
    lines.add("PROGRAM-ID. G.");
    lines.add("ENVIRONMENT DIVISION.");
    lines.add("INPUT-OUTPUT SECTION.");
    lines.add("FILE-CONTROL.");
    lines.add("    SELECT F1 ASSIGN TO F1 FILE STATUS IS " + seed.pick(NAMES) + ".");
    lines.add("    SELECT F2 ASSIGN TO F2 ORGANIZATION INDEXED ACCESS DYNAMIC");
    lines.add("        RECORD KEY IS " + seed.pick(NAMES) + ".");
    lines.add("    SELECT S1 ASSIGN TO S1.");
    lines.add("DATA DIVISION.");
    lines.add("FILE SECTION.");
    lines.add("FD  F1.");
    lines.add("01  R1 PIC X(80).");
    lines.add("FD  F2 RECORD CONTAINS " + seed.between(1, 99) + " CHARACTERS.");
    lines.add("01  R2.");
    entries(seed, lines, 2);
    lines.add("SD  S1.");
    lines.add("01  R3.");
    entries(seed, lines, 2);
    lines.add("WORKING-STORAGE SECTION.");
    entries(seed, lines, seed.between(1, 12));
    lines.add("LINKAGE SECTION.");
    entries(seed, lines, seed.between(0, 4));
    lines.add("PROCEDURE DIVISION USING " + seed.pick(NAMES) + ".");
    for (String paragraph : new String[] {"P1", "P2", "P1"}) {
      lines.add(paragraph + (seed.oneIn(4) ? " SECTION." : "."));
      int count = seed.between(0, 5);
      for (int i = 0; i < count; i++) {
        lines.add("    " + statement(seed) + ".");
      }
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("       ").append(line).append('\n'));
    return text.toString();
  }

  private static void entries(Seed seed, List<String> lines, int count) {
    for (int i = 0; i < count; i++) {
      lines.add(seed.pick(LEVELS) + "  " + seed.pick(NAMES));
      int clauses = seed.between(0, 3);
      for (int j = 0; j < clauses; j++) {
        lines.add("    " + seed.pick(CLAUSES));
      }
      lines.add("    .");
    }
  }

  private static String statement(Seed seed) {
    StringBuilder text = new StringBuilder();
    String statement = seed.pick(STATEMENTS);
    for (int i = 0; i < statement.length(); i++) {
      char c = statement.charAt(i);
      if (c == '#') {
        text.append(seed.pick(OPERANDS));
      } else if (c == ' ' && text.length() - text.lastIndexOf("\n") > 40) {
        text.append("\n           ");
      } else {
        text.append(c);
      }
    }
    return text.toString().replace("\n           ", "\n       ");
  }
}
