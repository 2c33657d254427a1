package homeport.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.review.model.Blocker;
import homeport.review.model.Call;
import homeport.review.model.EstateReview;
import homeport.review.model.Finding;
import homeport.review.model.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
  @TempDir Path folder;

  private static Finding find(EstateReview review, String subject) {
    return review.findings().stream()
        .filter(f -> f.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new AssertionError(subject + " in " + review.findings()));
  }

  @Test
  void aDynamicCallMayBeWhatLiteralsSay() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .program("CALLER", "MOVE 'PGMA' TO WS-NAME", "MOVE WS-CODE TO WS-NAME", "CALL WS-NAME")
            .program("PGMA")
            .review();
    Call call = review.calls().getFirst();
    assertEquals("dynamic", call.kind());
    assertEquals(List.of("PGMA", "PGMV"), call.possible());
    assertEquals("cbl/CALLER.cbl:10", call.place().toString());
    assertEquals(Verdict.NEEDS_BRIDGE, find(review, "PGMV").verdict());
  }

  @Test
  void aRoutineInAssemblerIsRewrittenAndAllThatCallsItHangsOnIt() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .program("INNER", "CALL 'ASMDATE'")
            .program("OUTER", "CALL 'INNER'")
            .program("LOOSE", "CALL 'CEE3ABD'")
            .with("asm/ASMDATE.asm", "ASMDATE  CSECT\n         USING *,15\n         BR 14\n")
            .with("jcl/NIGHT.jcl", "//NIGHT JOB\n//S1 EXEC PGM=OUTER\n//S2 EXEC PGM=LOOSE\n")
            .with("jcl/DAY.jcl", "//DAY JOB\n//S1 EXEC PGM=LOOSE\n")
            .review();
    Finding finding = find(review, "ASSEMBLER ASMDATE");
    assertEquals(Verdict.MUST_BE_REWRITTEN, finding.verdict());
    Blocker blocker = review.blockers().getFirst();
    assertEquals(1, review.blockers().size());
    assertEquals("ASSEMBLER ASMDATE", blocker.id());
    assertEquals(List.of("P:INNER"), blocker.direct());
    assertEquals(List.of("INNER", "OUTER"), blocker.programs());
    assertEquals(List.of("NIGHT"), blocker.jobs());
    assertEquals(3, review.totals().accepted());
    assertEquals(1, review.totals().ready());
    assertEquals(1, review.totals().jobsReady());
  }

  @Test
  void whatReadsTheDataOfAStoppedJobHangsOnItToo() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .with(
                "jcl/FIRST.jcl",
                "//FIRST JOB\n//S1 EXEC PGM=NOTHERE\n//OUT DD DSN=A.B,DISP=(NEW,CATLG)\n")
            .with("jcl/NEXT.jcl", "//NEXT JOB\n//S1 EXEC PGM=READER\n//IN DD DSN=A.B,DISP=SHR\n")
            .program("READER")
            .review();
    Blocker blocker = review.blockers().getFirst();
    assertEquals("NOTHERE", blocker.id());
    assertEquals(List.of("FIRST", "NEXT"), blocker.jobs());
    assertEquals(List.of("A.B"), blocker.dataSets());
    assertEquals(List.of(1, 1), List.of(review.blockers().size(), blocker.rank()));
  }

  @Test
  void whatOthersDependOnMovesFirst() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .program("PING", "CALL 'PONG'")
            .program("PONG", "CALL 'PING'", "CALL 'DEEP'")
            .program("DEEP")
            .with("jcl/JOBA.jcl", "//JOBA JOB\n//S1 EXEC PGM=PING\n")
            .review();
    assertEquals(3, review.waves().size());
    assertEquals(List.of("DEEP"), review.waves().get(0).groups().getFirst().programs());
    assertEquals(List.of("PING", "PONG"), review.waves().get(1).groups().getFirst().programs());
    assertEquals(List.of(1), review.waves().get(1).groups().getFirst().dependsOn());
    assertEquals(List.of("JOBA"), review.waves().get(2).groups().getFirst().jobs());
  }

  @Test
  void onlineProgramsUseDataSetsThroughTheirDefinitions() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .program(
                "ONLINE",
                "EXEC CICS READ FILE('ACCT') INTO(WS-NAME) UPDATE END-EXEC",
                "EXEC CICS SEND MAP('M1') MAPSET('MS') END-EXEC",
                "EXEC CICS XCTL PROGRAM(WS-CODE) END-EXEC",
                "EXEC CICS START TRANSID('T1') END-EXEC",
                "EXEC SQL SELECT A INTO :WS-NAME FROM BANK.T1 END-EXEC")
            .with(
                "csd/BANK.csd",
                "DEFINE FILE(ACCT) GROUP(G)\n  DSNAME(BANK.ACCT.KSDS)\n"
                    + "DEFINE TRANSACTION(T1) GROUP(G) PROGRAM(ONLINE)\n")
            .review();
    assertEquals("BANK.ACCT.KSDS", review.dataSets().getFirst().name());
    assertTrue(review.dataSets().getFirst().uses().getFirst().access().writes());
    assertEquals("BANK.T1", review.programs().getFirst().tables().getFirst().table());
    assertEquals("EXEC CICS", find(review, "EXEC CICS SEND MAP").group());
    assertEquals(
        List.of("PGMV"),
        review.calls().stream()
            .filter(c -> c.kind().equals("xctl"))
            .findFirst()
            .orElseThrow()
            .possible());
  }

  @Test
  void programsThatUtilitiesRunAreFound() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .program("DBPGM")
            .program("IMSPGM")
            .with(
                "jcl/J1.jcl",
                "//J1 JOB\n//S1 EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n DSN SYSTEM(DB2P)\n"
                    + " RUN PROGRAM(DBPGM) PLAN(P)\n/*\n"
                    + "//S2 EXEC PGM=DFSRRC00,PARM='BMP,IMSPGM,PSB1'\n")
            .review();
    assertEquals(List.of("DBPGM"), review.jobs().getFirst().steps().get(0).runs());
    assertEquals(List.of("IMSPGM"), review.jobs().getFirst().steps().get(1).runs());
    assertEquals(0, review.totals().jobsReady());
  }

  /// What the job system does is asked of it, so a job that runs is not said to hang on anything.
  @Test
  void jobsOfAlternateIndexesAndTsoCommandsAreReady() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .program("GOOD")
            .with(
                "jcl/J1.jcl",
                "//J1 JOB\n//S1 EXEC PGM=IDCAMS\n//SYSIN DD *\n"
                    + " DEFINE AIX (NAME(BANK.AIX) RELATE(BANK.KSDS) KEYS(8 10))\n"
                    + " DEFINE PATH (NAME(BANK.PATH) PATHENTRY(BANK.AIX))\n"
                    + " BLDINDEX IDS(BANK.KSDS) ODS(BANK.AIX)\n/*\n"
                    + "//S2 EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n DSN SYSTEM(DB2P)\n"
                    + " RUN PROGRAM(GOOD) PLAN(P)\n/*\n")
            .review();
    assertEquals(1, review.totals().jobsReady());
    assertEquals(List.of(), review.blockers());
  }

  /// What a job compiles and binds it can run; what is no COBOL it cannot compile.
  @Test
  void jobsThatCompileAndBindAreReady() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .with(
                "jcl/J1.jcl",
                "//J1 JOB\n//C EXEC PGM=IGYCRCTL\n//L EXEC PGM=IEWBLINK\n"
                    + "//SYSLMOD DD DSN=&&GOSET(GO),DISP=(NEW,PASS)\n//G EXEC PGM=*.L.SYSLMOD\n")
            .with("jcl/J2.jcl", "//J2 JOB\n//A EXEC PGM=ASMA90\n")
            .review();
    assertEquals(1, review.totals().jobsReady());
    assertEquals(List.of("compile jobs"), review.blockers().stream().map(Blocker::id).toList());
    assertEquals(List.of("J2"), review.blockers().getFirst().jobs());
  }

  @Test
  void twoMembersOfOneProgramAreNamed() throws IOException {
    EstateReview review =
        new EstateFolder(folder)
            .program("SAME")
            .with(
                "old/SAME.cbl",
                "       IDENTIFICATION DIVISION.\n       PROGRAM-ID. SAME.\n"
                    + "       PROCEDURE DIVISION.\n           GOBACK.\n")
            .review();
    assertEquals("HP6105", review.problems().getFirst().id());
    assertEquals("old/SAME.cbl", review.problems().getFirst().file());
  }
}
