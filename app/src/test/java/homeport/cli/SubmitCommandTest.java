package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs of a small estate, with its COBOL compiled: what is printed and which status scripts see.
class SubmitCommandTest {
  @TempDir Path estate;

  @BeforeEach
  void makeEstate() throws IOException {
    Files.writeString(estate.resolve("homeport.yaml"), "programs: [cobol]\njobs: [jcl]\n");
    Files.createDirectories(estate.resolve("cobol"));
    Files.createDirectories(estate.resolve("jcl"));
    program(
        "ENDS",
        """
               DATA DIVISION.
               WORKING-STORAGE SECTION.
               01 WS-CODE PIC 9(4).
               LINKAGE SECTION.
               01 LK-PARM.
                  05 LK-LENGTH PIC S9(4) COMP.
                  05 LK-TEXT   PIC X(4).
               PROCEDURE DIVISION USING LK-PARM.
                   DISPLAY 'PARM HAS ' LK-LENGTH
                   MOVE LK-TEXT TO WS-CODE
                   MOVE WS-CODE TO RETURN-CODE
                   GOBACK.
        """);
    program(
        "BADDATA",
        """
               DATA DIVISION.
               WORKING-STORAGE SECTION.
               01 WS-TEXT.
                  05 WS-AMOUNT PIC S9(5) COMP-3.
               PROCEDURE DIVISION.
                   MOVE SPACES TO WS-TEXT
                   ADD 1 TO WS-AMOUNT
                   GOBACK.
        """);
  }

  private void program(String name, String text) throws IOException {
    Files.writeString(
        estate.resolve("cobol/" + name + ".cbl"),
        """
               IDENTIFICATION DIVISION.
               PROGRAM-ID. %s.
        """
                .formatted(name)
            + text);
  }

  private String job(String name, String... lines) throws IOException {
    Path file = estate.resolve("jcl/" + name + ".jcl");
    Files.writeString(file, "//" + name + " JOB ,'TEST'\n" + String.join("\n", lines) + "\n");
    return file.toString();
  }

  @Test
  void theStatusIsTheHighestConditionCode() throws IOException {
    String job =
        job(
            "CODES",
            "//A EXEC PGM=ENDS,PARM=0008",
            "//B EXEC PGM=ENDS,PARM=0004",
            "//C EXEC PGM=IEFBR14");
    ShellProbe probe = ShellProbe.run("submit", job);
    assertEquals(8, probe.status(), probe.err());
    assertTrue(probe.out().contains("IEF142I CODES A - STEP WAS EXECUTED - COND CODE 0008"));
    assertTrue(probe.out().contains("PARM HAS 0004"), probe.out());
    assertEquals("", probe.err());
  }

  @Test
  void saysWhatIsWrongWithTheOptionsOfTheEstate() throws IOException {
    Files.writeString(
        estate.resolve("homeport.yaml"), "programs: [cobol]\njobs: [jcl]\noptions: TRUNC(NONE)\n");
    ShellProbe probe = ShellProbe.run("submit", job("ANY", "//A EXEC PGM=IEFBR14"));
    assertEquals(242, probe.status());
    assertTrue(probe.err().contains("it takes STD, OPT or BIN"), probe.err());
    assertTrue(probe.err().contains("HP9010"), probe.err());
  }

  @Test
  void aCodeAboveTheStatusesIs239() throws IOException {
    assertEquals(
        239, ShellProbe.run("submit", job("HIGH", "//A EXEC PGM=ENDS,PARM=0240")).status());
  }

  @Test
  void anAbendIs240() throws IOException {
    ShellProbe probe =
        ShellProbe.run(
            "submit",
            job(
                "ABENDS",
                "//A EXEC PGM=BADDATA",
                "//D DD DSN=BANK.NEW,DISP=(NEW,CATLG,DELETE),RECFM=FB,LRECL=80"));
    assertEquals(240, probe.status(), probe.err());
    assertTrue(probe.out().contains("IEF450I ABENDS A - ABEND=S0C7 U0000 REASON=00000007"));
    assertTrue(probe.out().contains("WS-AMOUNT"), probe.out());
    assertTrue(probe.out().contains("BADDATA.cbl:"), probe.out());
    assertFalse(Files.exists(estate.resolve("data/BANK.NEW")));
  }

  /// z/OS DFSMS Using Data Sets, "STOW: update the directory".
  @Test
  void aMemberStaysAsItWasWhenItsWriterAbends() throws IOException {
    program(
        "MEMBER",
        """
               ENVIRONMENT DIVISION.
               INPUT-OUTPUT SECTION.
               FILE-CONTROL.
                   SELECT F ASSIGN TO F.
               DATA DIVISION.
               FILE SECTION.
               FD  F.
               01 R PIC X(4).
               WORKING-STORAGE SECTION.
               01 WS-TEXT.
                  05 WS-AMOUNT PIC S9(5) COMP-3.
               LINKAGE SECTION.
               01 LK-PARM.
                  05 LK-LENGTH PIC S9(4) COMP.
                  05 LK-TEXT   PIC X(4).
               PROCEDURE DIVISION USING LK-PARM.
                   OPEN OUTPUT F
                   MOVE LK-TEXT TO R
                   WRITE R
                   IF LK-TEXT = 'NEW1'
                     MOVE SPACES TO WS-TEXT
                     ADD 1 TO WS-AMOUNT
                   END-IF
                   CLOSE F
                   GOBACK.
        """);
    ShellProbe probe =
        ShellProbe.run(
            "submit",
            job(
                "MEMBERS",
                "//A EXEC PGM=MEMBER,PARM=OLD1",
                "//F DD DSN=BANK.LIB(ONE),DISP=(NEW,CATLG),RECFM=FB,LRECL=4",
                "//B EXEC PGM=MEMBER,PARM=NEW1",
                "//F DD DSN=BANK.LIB(ONE),DISP=OLD"));
    assertEquals(240, probe.status(), probe.out() + probe.err());
    byte[] old = {(byte) 0xD6, (byte) 0xD3, (byte) 0xC4, (byte) 0xF1};
    assertArrayEquals(old, Files.readAllBytes(estate.resolve("data/BANK.LIB/ONE")));
  }

  @Test
  void anUnknownProgramIsS806() throws IOException {
    ShellProbe probe = ShellProbe.run("submit", job("NOPGM", "//A EXEC PGM=NOWHERE"));
    assertEquals(240, probe.status(), probe.err());
    assertTrue(probe.out().contains("CSV003I REQUESTED MODULE NOWHERE  NOT FOUND"), probe.out());
    assertTrue(probe.out().contains("ABEND=S806"), probe.out());
  }

  @Test
  void aJclErrorIs241() throws IOException {
    ShellProbe probe = ShellProbe.run("submit", job("WRONG", "//A EXEC PGM=IEFBR14,COND=(4,XX)"));
    assertEquals(241, probe.status());
    assertTrue(probe.out().contains("IEFC452I WRONG - JOB NOT RUN - JCL ERROR"), probe.out());
  }

  @Test
  void theWorstOfSeveralJobsCounts() throws IOException {
    String bad = job("WRONG", "//A EXEC PGM=IEFBR14,COND=(4,XX)");
    String good = job("GOOD", "//A EXEC PGM=IEFBR14");
    ShellProbe probe = ShellProbe.run("submit", bad, good);
    assertEquals(241, probe.status());
    assertTrue(probe.out().contains("IEF404I GOOD - ENDED"), probe.out());
  }

  @Test
  void jobsAreFoundByTheirNamesInTheEstate() throws IOException {
    job("BYNAME", "//A EXEC PGM=ENDS,PARM=0003");
    ShellProbe probe = ShellProbe.run("submit", "byname", "--estate", estate.toString());
    assertEquals(3, probe.status(), probe.err());
  }

  @Test
  void scriptsGetALineForEachJob() throws IOException {
    ShellProbe probe =
        ShellProbe.run(
            "submit", "--json", job("JSON", "//A EXEC PGM=ENDS,PARM=0004", "//B EXEC PGM=NOWHERE"));
    assertEquals(240, probe.status());
    String line = probe.out().replaceAll("\"millis\":[0-9]+", "\"millis\":0");
    assertTrue(
        line.startsWith(
            "{\"job\":\"JSON\",\"id\":\"JOB00001\",\"end\":\"abended\",\"abend\":\"S806\",\"steps\":["
                + "{\"step\":\"A\",\"program\":\"ENDS\",\"end\":\"completed\",\"code\":4,\"millis\":0},"
                + "{\"step\":\"B\",\"program\":\"NOWHERE\",\"end\":\"abended\",\"abend\":\"S806\","),
        line);
    assertEquals(1, probe.out().lines().count());
  }

  @Test
  void withoutAnEstateNothingRuns() throws IOException {
    Path lonely = Files.createDirectories(estate.resolveSibling("lonely"));
    ShellProbe probe =
        ShellProbe.run("submit", job("ANY", "//A EXEC PGM=IEFBR14"), "--estate", lonely.toString());
    assertEquals(242, probe.status());
    assertTrue(probe.err().startsWith("error[HP5008]"), probe.err());
  }

  @Test
  void whatIsWrongWithTheEstateIsShown() throws IOException {
    Files.writeString(estate.resolve("homeport.yaml"), "program: [cobol]\n");
    ShellProbe probe = ShellProbe.run("submit", job("ANY", "//A EXEC PGM=IEFBR14"));
    assertEquals(242, probe.status());
    assertTrue(probe.err().contains("error[HP5002]: `program` is not a key"), probe.err());
    assertTrue(probe.err().contains("error[HP5010]"), probe.err());
  }

  @Test
  void aJobThatIsNotThereIsNamed() {
    ShellProbe probe =
        ShellProbe.run(
            "submit", estate.resolve("nowhere.jcl").toString(), "--estate", estate.toString());
    assertEquals(242, probe.status());
    assertTrue(probe.err().startsWith("error[HP9005]"), probe.err());
  }

  /// A program that looks at its file status sees 34 (Enterprise COBOL 6.4 Language Reference,
  /// "File status key"), one with INVALID KEY comes to that phrase (Programming Guide, "Coding
  /// INVALID KEY phrases"); one that has neither ends as the system does.
  @Test
  void aProgramThatFillsItsDataSet() throws IOException {
    writer("SEES34", "FILE STATUS WS-STATUS", "");
    writer("BLIND", "", "");
    writer("KEYED", "", "INVALID KEY MOVE 'IK' TO WS-STATUS END-WRITE");
    String out = "//OUT DD DSN=B.%s,DISP=(NEW,CATLG),SPACE=(TRK,1),RECFM=FB,LRECL=80";
    ShellProbe sees =
        ShellProbe.run("submit", job("SEES", "//A EXEC PGM=SEES34", out.formatted("SEES")));
    assertEquals(0, sees.status(), sees.out());
    assertTrue(sees.out().contains("STATUS 34 AFTER 00698"), sees.out());
    assertTrue(sees.out().contains("IEC031I D37-04,IFG0554P,SEES,A,OUT,DASD,,B.SEES"));
    ShellProbe blind =
        ShellProbe.run("submit", job("BLIND", "//A EXEC PGM=BLIND", out.formatted("BLIND")));
    assertEquals(240, blind.status(), blind.out());
    assertTrue(blind.out().contains("IEF450I BLIND A - ABEND=SD37 U0000 REASON=00000004"));
    ShellProbe keyed =
        ShellProbe.run("submit", job("KEYED", "//A EXEC PGM=KEYED", out.formatted("KEYED")));
    assertEquals(0, keyed.status(), keyed.out());
    assertTrue(keyed.out().contains("STATUS IK AFTER 00698"), keyed.out());
    Files.writeString(
        estate.resolve("homeport.yaml"), "programs: [cobol]\njobs: [jcl]\nspace: unlimited\n");
    ShellProbe free =
        ShellProbe.run("submit", job("FREE", "//A EXEC PGM=BLIND", out.formatted("FREE")));
    assertEquals(0, free.status(), free.out());
  }

  /// The program looks at SORT-RETURN and goes on; the log says what it was about.
  @Test
  void whyASortCannotGoOnIsInTheLog() throws IOException {
    program(
        "MERGER",
        """
               ENVIRONMENT DIVISION.
               INPUT-OUTPUT SECTION.
               FILE-CONTROL.
                   SELECT ONE ASSIGN TO ONE.
                   SELECT TWO ASSIGN TO TWO.
                   SELECT OUT ASSIGN TO OUT.
                   SELECT WORK ASSIGN TO SORTWK01.
               DATA DIVISION.
               FILE SECTION.
               FD  ONE RECORDING MODE F.
               01  ONE-REC PIC X(80).
               FD  TWO RECORDING MODE F.
               01  TWO-REC PIC X(80).
               FD  OUT RECORDING MODE F.
               01  OUT-REC PIC X(80).
               SD  WORK.
               01  WORK-REC.
                   05  WORK-KEY PIC X(2).
                   05  FILLER PIC X(78).
               PROCEDURE DIVISION.
                   MERGE WORK ON ASCENDING KEY WORK-KEY USING ONE TWO
                       GIVING OUT
                   DISPLAY 'SORT-RETURN IS ' SORT-RETURN
                   MOVE 4 TO RETURN-CODE
                   GOBACK.
        """);
    ShellProbe probe =
        ShellProbe.run(
            "submit",
            job(
                "MERGED",
                "//S1 EXEC PGM=MERGER",
                "//ONE DD *",
                "B1",
                "A1",
                "/*",
                "//TWO DD *",
                "C1",
                "/*",
                "//OUT DD DUMMY"));
    assertEquals(4, probe.status(), probe.out() + probe.err());
    assertTrue(probe.out().contains("SORT-RETURN IS 0016"), probe.out());
    assertTrue(
        probe.out().contains("HP5034 A SORT OR MERGE OF THE PROGRAM CANNOT GO ON"), probe.out());
    assertTrue(probe.out().contains("file 1 of the merge is not in order"), probe.out());
  }

  private void writer(String name, String clause, String phrase) throws IOException {
    program(
        name,
        """
               ENVIRONMENT DIVISION.
               INPUT-OUTPUT SECTION.
               FILE-CONTROL.
                   SELECT OUT-FILE ASSIGN TO OUT %s.
               DATA DIVISION.
               FILE SECTION.
               FD OUT-FILE BLOCK CONTAINS 0 RECORDS.
               01 OUT-RECORD PIC X(80).
               WORKING-STORAGE SECTION.
               01 WS-STATUS PIC XX VALUE '00'.
               01 WS-COUNT  PIC 9(5) VALUE 0.
               PROCEDURE DIVISION.
                   OPEN OUTPUT OUT-FILE
                   PERFORM UNTIL WS-COUNT = 1000 OR WS-STATUS NOT = '00'
                       MOVE WS-COUNT TO OUT-RECORD
                       WRITE OUT-RECORD
                           %s
                       IF WS-STATUS = '00'
                           ADD 1 TO WS-COUNT
                       END-IF
                   END-PERFORM
                   DISPLAY 'STATUS ' WS-STATUS ' AFTER ' WS-COUNT
                   CLOSE OUT-FILE
                   GOBACK.
        """
            .formatted(clause, phrase));
  }
}
