package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a program in a job finds around it, and what the log says when it does not find something.
class StepSurroundingsTest {
  @TempDir Path estate;

  @BeforeEach
  void makeEstate() throws IOException {
    Files.writeString(estate.resolve("homeport.yaml"), "programs: [cobol]\njobs: [jcl]\n");
    Files.createDirectories(estate.resolve("cobol"));
    Files.createDirectories(estate.resolve("jcl"));
  }

  private void program(String name, String text) throws IOException {
    Files.writeString(
        estate.resolve("cobol/" + name + ".cbl"),
        "       IDENTIFICATION DIVISION.\n       PROGRAM-ID. " + name + ".\n" + text);
  }

  private ShellProbe run(String... lines) throws IOException {
    Path file = estate.resolve("jcl/JOBA.jcl");
    Files.writeString(file, "//JOBA JOB ,'TEST'\n" + String.join("\n", lines) + "\n");
    return ShellProbe.run("submit", file.toString());
  }

  /// The records between two lines of the log.
  private static List<String> sysout(ShellProbe probe, String ddName) {
    return probe
        .out()
        .lines()
        .dropWhile(line -> !line.startsWith("---- SYSOUT " + ddName))
        .skip(1)
        .takeWhile(line -> !line.startsWith("----"))
        .toList();
  }

  /// The table is read as z/OS MVS Data Areas describes it: PSATOLD, TCBTIO, TIOT.
  private static final String LISTER =
      """
             DATA DIVISION.
             WORKING-STORAGE SECTION.
             01 WS-AT       POINTER.
             01 WS-AT-N     REDEFINES WS-AT PIC S9(9) COMP.
             LINKAGE SECTION.
             01 PSA.
                05 FILLER   PIC X(540).
                05 PSATOLD  POINTER.
             01 TCB.
                05 FILLER   PIC X(12).
                05 TCBTIO   POINTER.
             01 TIOT.
                05 TIOCNJOB PIC X(8).
                05 TIOCPSTN PIC X(8).
                05 TIOCJSTN PIC X(8).
             01 ENTRY-DD.
                05 TIOELNGH PIC X.
                05 FILLER   PIC X(3).
                05 TIOEDDNM PIC X(8).
                05 FILLER   PIC X(5).
                05 TIOEFSRT PIC X(3).
             PROCEDURE DIVISION.
                 SET ADDRESS OF PSA TO NULL
                 IF ADDRESS OF PSA = NULL
                     DISPLAY 'PSA AT 0'
                 END-IF
                 SET ADDRESS OF TCB TO PSATOLD
                 SET ADDRESS OF TIOT TO TCBTIO
                 DISPLAY TIOCNJOB ';' TIOCPSTN ';' TIOCJSTN ';'
                 SET WS-AT TO TCBTIO
                 ADD 24 TO WS-AT-N
                 SET ADDRESS OF ENTRY-DD TO WS-AT
                 PERFORM UNTIL TIOELNGH = LOW-VALUES
                     IF TIOEFSRT = LOW-VALUES
                         DISPLAY TIOEDDNM ' NO UCB'
                     ELSE
                         DISPLAY TIOEDDNM ' UCB'
                     END-IF
                     ADD 20 TO WS-AT-N
                     SET ADDRESS OF ENTRY-DD TO WS-AT
                 END-PERFORM
                 GOBACK.
      """;

  @Test
  void aProgramFindsTheNamesOfItsJobStepAndDds() throws IOException {
    program("LISTER", LISTER);
    ShellProbe probe =
        run(
            "//P PROC",
            "//INNER EXEC PGM=LISTER",
            "//STEPLIB DD DSN=BANK.LOAD,DISP=SHR",
            "//SYSOUT DD SYSOUT=*",
            "//NONE DD DUMMY",
            "//IN DD *",
            "A",
            "/*",
            "//OUT DD DSN=BANK.OUT,DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
            "//    DD DSN=&&TEMP,DISP=(NEW,DELETE),RECFM=FB,LRECL=80",
            "// PEND",
            "//OUTER EXEC P");
    assertEquals(0, probe.status(), probe.out() + probe.err());
    assertEquals(
        List.of(
            "PSA AT 0",
            "JOBA    ;INNER   ;OUTER   ;",
            "STEPLIB  UCB",
            "SYSOUT   NO UCB",
            "NONE     NO UCB",
            "IN       NO UCB",
            "OUT      UCB",
            "         UCB"),
        sysout(probe, "OUTER.INNER.SYSOUT"));
  }

  @Test
  void aStepOutsideProceduresHasOneName() throws IOException {
    program("LISTER", LISTER);
    ShellProbe probe = run("//ONLY EXEC PGM=LISTER", "//SYSOUT DD SYSOUT=*");
    assertEquals("JOBA    ;ONLY    ;        ;", sysout(probe, "ONLY.SYSOUT").get(1), probe.out());
  }

  /// PSAAOLD (X'224') and FLCCVT (X'10') are there on z/OS and not here.
  @Test
  void otherFieldsOfTheSystemAreStorageThatTheProgramDoesNotHave() throws IOException {
    for (int offset : new int[] {0x10, 0x224}) {
      program(
          "FOLLOW",
          """
                 DATA DIVISION.
                 LINKAGE SECTION.
                 01 PSA.
                    05 FILLER PIC X(%d).
                    05 FIELD  POINTER.
                 01 AT-FIELD  PIC X(4).
                 PROCEDURE DIVISION.
                     SET ADDRESS OF PSA TO NULL
                     SET ADDRESS OF AT-FIELD TO FIELD
                     DISPLAY AT-FIELD
                     GOBACK.
          """
              .formatted(offset));
      ShellProbe probe = run("//A EXEC PGM=FOLLOW");
      assertEquals(240, probe.status(), probe.out());
      assertTrue(probe.out().contains("ABEND=S0C4"), probe.out());
    }
  }

  @Test
  void theModuleThatIsMissingIsTheOneThatWasCalled() throws IOException {
    program("CALLER", "       PROCEDURE DIVISION.\n           CALL 'ABSENT'\n           GOBACK.\n");
    ShellProbe probe = run("//A EXEC PGM=CALLER");
    assertEquals(240, probe.status(), probe.out());
    assertTrue(probe.out().contains("CSV003I REQUESTED MODULE ABSENT   NOT FOUND"), probe.out());
    assertFalse(probe.out().contains("MODULE CALLER"), probe.out());
    assertTrue(probe.out().contains("CALLER.cbl:4"), probe.out());
  }

  @Test
  void theLogSaysWhatKeepsAProgramFromBeingCompiled() throws IOException {
    program("WRONG", "       PROCEDURE DIVISION.\n           ADD 1 TO NOWHERE-AT-ALL.\n");
    ShellProbe probe = run("//A EXEC PGM=WRONG");
    assertEquals(240, probe.status(), probe.out());
    assertTrue(probe.out().contains("which does not compile: HP"), probe.out());
    assertTrue(probe.out().contains("WRONG.cbl:4:"), probe.out());
  }

  @Test
  void theLogSaysWhyAFileCouldNotBeOpened() throws IOException {
    program(
        "OPENS",
        """
               ENVIRONMENT DIVISION.
               INPUT-OUTPUT SECTION.
               FILE-CONTROL.
                   SELECT IN-FILE ASSIGN TO INPUTDD FILE STATUS WS-STATUS.
               DATA DIVISION.
               FILE SECTION.
               FD IN-FILE.
               01 IN-REC PIC X(100).
               WORKING-STORAGE SECTION.
               01 WS-STATUS PIC XX.
               PROCEDURE DIVISION.
                   PERFORM 30 TIMES
                       OPEN INPUT IN-FILE
                   END-PERFORM
                   DISPLAY 'STATUS ' WS-STATUS
                   GOBACK.
        """);
    Files.createDirectories(estate.resolve("data"));
    ShellProbe probe =
        run(
            "//MAKE EXEC PGM=IEFBR14",
            "//D DD DSN=BANK.IN,DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
            "//A EXEC PGM=OPENS",
            "//INPUTDD DD DSN=BANK.IN,DISP=SHR");
    assertEquals(0, probe.status(), probe.out());
    assertTrue(probe.out().contains("STATUS 39"), probe.out());
    assertTrue(
        probe.out().contains("HP5032 OPEN INPUT OF DD INPUTDD GAVE FILE STATUS 39"), probe.out());
    assertTrue(probe.out().contains("HP2013"), probe.out());
    assertEquals(20, probe.out().lines().filter(line -> line.contains("HP5032")).count());
  }

  /// Status 30 is all that the program sees of a damaged data set; the log has the reason.
  @Test
  void theLogSaysWhyARecordCouldNotBeRead() throws IOException {
    program(
        "READS",
        """
               ENVIRONMENT DIVISION.
               INPUT-OUTPUT SECTION.
               FILE-CONTROL.
                   SELECT IN-FILE ASSIGN TO INPUTDD FILE STATUS WS-STATUS.
               DATA DIVISION.
               FILE SECTION.
               FD IN-FILE RECORDING MODE V.
               01 IN-REC PIC X(80).
               WORKING-STORAGE SECTION.
               01 WS-STATUS PIC XX.
               PROCEDURE DIVISION.
                   OPEN INPUT IN-FILE
                   READ IN-FILE
                   DISPLAY 'STATUS ' WS-STATUS
                   CLOSE IN-FILE
                   GOBACK.
        """);
    Files.createDirectories(estate.resolve("data"));
    Files.write(estate.resolve("data/BANK.IN"), new byte[] {0, 20, 0, 0, 1, 2, 3});
    ShellProbe probe =
        run("//A EXEC PGM=READS", "//INPUTDD DD DSN=BANK.IN,DISP=SHR,RECFM=VB,LRECL=84");
    assertEquals(0, probe.status(), probe.out());
    assertTrue(probe.out().contains("STATUS 30"), probe.out());
    assertTrue(probe.out().contains("HP5033 DD INPUTDD GAVE FILE STATUS 30"), probe.out());
    assertTrue(probe.out().contains("HP2011"), probe.out());
  }
}
