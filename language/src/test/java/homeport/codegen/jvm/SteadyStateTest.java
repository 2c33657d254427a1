package homeport.codegen.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.codegen.Compiler;
import homeport.codegen.interpret.Engines;
import homeport.data.Binary;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.runtime.Arguments;
import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import homeport.testkit.Allocated;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Once a program runs, arithmetic, moves, editing, text, table search and CALL allocate nothing: a
/// run with a hundred thousand rounds more leaves no more garbage than one without.
class SteadyStateTest {
  private static final int ROUNDS = 100_000;

  /// What the JVM itself allocates beside: far below a byte a round.
  private static final long ALLOWED = 64 << 10;

  private static final String SOURCE =
      """
             CBL ARITH(EXTEND)
             IDENTIFICATION DIVISION.
             PROGRAM-ID. STEADY.
             DATA DIVISION.
             WORKING-STORAGE SECTION.
             01  I           PIC S9(9) COMP.
             01  AMOUNT      PIC S9(9)V99 COMP-3 VALUE 1234.56.
             01  RATE        PIC SV9(5) VALUE .01875.
             01  BIG         PIC S9(27)V99 COMP-3 VALUE 1.
             01  TOTAL       PIC S9(13)V99 VALUE 0.
             01  SHOWN       PIC Z,ZZZ,ZZ9.99-.
             01  TEXT-ITEM   PIC X(40).
             01  TALLY-ITEM  PIC S9(4) COMP.
             01  PART-1      PIC X(20).
             01  PART-2      PIC X(20).
             01  SMALL-GROUP.
                 05  S-AMOUNT PIC S9(7)V99.
                 05  S-TEXT   PIC X(9).
             01  LARGE-GROUP.
                 05  S-TEXT   PIC X(12).
                 05  S-AMOUNT PIC S9(11)V99 COMP-3.
             01  ROW-TABLE.
                 05  ROW OCCURS 50 TIMES ASCENDING KEY IS ROW-KEY
                         INDEXED BY R.
                     10  ROW-KEY   PIC 9(5).
                     10  ROW-VALUE PIC S9(5) COMP-3.
             01  CALLED      PIC X(8) VALUE 'STEADY2'.
             LINKAGE SECTION.
             01  ROUNDS      PIC S9(9) COMP.
             PROCEDURE DIVISION USING ROUNDS.
             MAIN-LINE.
                 PERFORM VARYING R FROM 1 BY 1 UNTIL R > 50
                     SET ROW-KEY (R) TO R
                     MOVE 7 TO ROW-VALUE (R)
                 END-PERFORM
                 PERFORM ONE-ROUND VARYING I FROM 1 BY 1 UNTIL I > ROUNDS
                 GOBACK.
             ONE-ROUND.
                 COMPUTE AMOUNT ROUNDED = AMOUNT * (1 + RATE) / 1.0187
                 ADD AMOUNT TO TOTAL ON SIZE ERROR MOVE 0 TO TOTAL END-ADD
                 COMPUTE BIG = BIG * 1.5 + 3
                     ON SIZE ERROR MOVE 1 TO BIG
                 END-COMPUTE
                 MOVE TOTAL TO SHOWN S-AMOUNT OF SMALL-GROUP
                 MOVE SHOWN TO AMOUNT
                 IF AMOUNT > 90000 OR < 10 MOVE 1234.56 TO AMOUNT END-IF
                 MOVE CORRESPONDING SMALL-GROUP TO LARGE-GROUP
                 MOVE SPACES TO TEXT-ITEM
                 STRING 'A,' SHOWN DELIMITED BY SIZE ',END' DELIMITED BY SIZE
                     INTO TEXT-ITEM
                 INSPECT TEXT-ITEM TALLYING TALLY-ITEM FOR ALL ','
                 INSPECT TEXT-ITEM REPLACING ALL 'E' BY 'F' FIRST 'A' BY 'B'
                 INSPECT TEXT-ITEM CONVERTING 'ABC' TO 'abc'
                 UNSTRING TEXT-ITEM DELIMITED BY ',' INTO PART-1 PART-2
                 DIVIDE I BY 50 GIVING TALLY-ITEM REMAINDER TALLY-ITEM
                 SEARCH ALL ROW
                     WHEN ROW-KEY (R) = TALLY-ITEM
                         ADD ROW-VALUE (R) TO TOTAL
                 END-SEARCH
                 SET R TO 1
                 SEARCH ROW
                     AT END CONTINUE
                     WHEN ROW-KEY (R) = 30 MOVE 7 TO ROW-VALUE (R)
                 END-SEARCH
                 CALL 'STEADY2' USING AMOUNT TALLY-ITEM
                 CALL CALLED USING AMOUNT TALLY-ITEM.
             END PROGRAM STEADY.
             IDENTIFICATION DIVISION.
             PROGRAM-ID. STEADY2.
             DATA DIVISION.
             LINKAGE SECTION.
             01  A           PIC S9(9)V99 COMP-3.
             01  B           PIC S9(4) COMP.
             PROCEDURE DIVISION USING A B.
                 ADD 1 TO B
                 SUBTRACT 0.01 FROM A
                 GOBACK.
             END PROGRAM STEADY2.
      """;

  @Test
  void aRoundAllocatesNothing() {
    Problems problems = new Problems();
    List<EmittedProgram> programs =
        Compiler.compile(
            new SourceFile("STEADY.cbl", SOURCE),
            CopyLibrary.EMPTY,
            CompilerOptions.DEFAULT,
            problems);
    assertEquals(2, programs.size(), () -> problems.all().toString());
    StringBuilder shown = new StringBuilder();
    RunUnit unit = Engines.runUnit(shown, 100, (name, of) -> load(programs, name, of));
    CobolProgram program = Programs.instantiate(programs.getFirst(), unit);
    used(program, ROUNDS);
    long few = used(program, 10);
    long many = used(program, ROUNDS);
    assertTrue(many - few < ALLOWED, (many - few) + " bytes in " + ROUNDS + " rounds");
  }

  private static CobolProgram load(List<EmittedProgram> programs, String name, RunUnit unit) {
    for (EmittedProgram program : programs) {
      if (program.info().programName().equals(name)) {
        return Programs.instantiate(program, unit);
      }
    }
    throw new AssertionError(name);
  }

  private static long used(CobolProgram program, int rounds) {
    byte[] area = CobolProgram.storage(4);
    Binary.store(area, CobolProgram.SLACK, 4, rounds);
    Arguments arguments = new Arguments();
    arguments.add(area, CobolProgram.SLACK, 4);
    long before = Allocated.bytes();
    program.call(arguments);
    return Allocated.bytes() - before;
  }
}
