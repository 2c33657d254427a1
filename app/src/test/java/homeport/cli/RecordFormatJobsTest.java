package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// COBOL programs in jobs, with records of formats that a file of this machine cannot hold.
class RecordFormatJobsTest {
  @TempDir Path estate;

  @BeforeEach
  void makeEstate() throws IOException {
    Files.writeString(estate.resolve("homeport.yaml"), "programs: [cobol]\njobs: [jcl]\n");
    Files.createDirectories(estate.resolve("cobol"));
    Files.createDirectories(estate.resolve("jcl"));
  }

  private String submit(String program, String dcb) throws IOException {
    Files.writeString(estate.resolve("cobol/RECS.cbl"), program);
    Path file = estate.resolve("jcl/RECS.jcl");
    Files.writeString(
        file,
        """
        //RECS JOB ,'TEST'
        //S EXEC PGM=RECS
        //F DD DSN=BANK.RECS,DISP=(NEW,CATLG),%s
        """
            .formatted(dcb));
    ShellProbe probe = ShellProbe.run("submit", file.toString());
    assertEquals(0, probe.status(), probe.out() + probe.err());
    return probe.out();
  }

  /// Enterprise COBOL 6.4 Programming Guide, "Requesting undefined format": a WRITE writes a record
  /// as a block, a READ gives a block as a record.
  @Test
  void undefinedRecordsOfSeveralLengths() throws IOException {
    String out =
        submit(
            """
                   IDENTIFICATION DIVISION.
                   PROGRAM-ID. RECS.
                   ENVIRONMENT DIVISION.
                   INPUT-OUTPUT SECTION.
                   FILE-CONTROL.
                       SELECT F ASSIGN TO F FILE STATUS FS.
                   DATA DIVISION.
                   FILE SECTION.
                   FD  F RECORDING MODE IS U
                       RECORD VARYING FROM 1 TO 40 DEPENDING ON N.
                   01  R PIC X(40).
                   WORKING-STORAGE SECTION.
                   01  FS PIC X(2).
                   01  N PIC 9(2).
                   PROCEDURE DIVISION.
                       OPEN OUTPUT F
                       MOVE 'THREE' TO R MOVE 5 TO N WRITE R
                       MOVE ALL '*' TO R MOVE 40 TO N WRITE R
                       MOVE 'X' TO R MOVE 1 TO N WRITE R
                       CLOSE F
                       OPEN INPUT F
                       PERFORM UNTIL FS = '10'
                           MOVE 0 TO N
                           READ F AT END CONTINUE
                           NOT AT END DISPLAY 'GOT ' N ' ' R (1:N)
                           END-READ
                       END-PERFORM
                       CLOSE F
                       GOBACK.
            """,
            "RECFM=U,BLKSIZE=40");
    assertTrue(out.contains("GOT 05 THREE\nGOT 40 " + "*".repeat(40) + "\nGOT 01 X\n"), out);
  }

  /// z/OS MVS JCL Reference, LRECL=X; Programming Guide, "Requesting spanned format": up to 32,760
  /// bytes.
  @Test
  void spannedRecordsLongerThanLreclCanSay() throws IOException {
    String out =
        submit(
            """
                   IDENTIFICATION DIVISION.
                   PROGRAM-ID. RECS.
                   ENVIRONMENT DIVISION.
                   INPUT-OUTPUT SECTION.
                   FILE-CONTROL.
                       SELECT F ASSIGN TO F FILE STATUS FS.
                   DATA DIVISION.
                   FILE SECTION.
                   FD  F RECORDING MODE IS S BLOCK CONTAINS 0 RECORDS
                       RECORD VARYING FROM 1 TO 32760 DEPENDING ON N.
                   01  R PIC X(32760).
                   WORKING-STORAGE SECTION.
                   01  FS PIC X(2).
                   01  N PIC 9(5).
                   PROCEDURE DIVISION.
                       OPEN OUTPUT F
                       MOVE ALL 'ABC' TO R MOVE 32760 TO N WRITE R
                       MOVE 'SHORT' TO R MOVE 5 TO N WRITE R
                       CLOSE F
                       OPEN INPUT F
                       PERFORM UNTIL FS = '10'
                           MOVE 0 TO N
                           READ F AT END CONTINUE
                           NOT AT END DISPLAY 'GOT ' N ' ' R (N - 3:4) ' ' FS
                           END-READ
                       END-PERFORM
                       CLOSE F
                       GOBACK.
            """,
            "RECFM=VBS,LRECL=X");
    assertTrue(out.contains("GOT 32760 CABC 00\nGOT 00005 HORT 00\n"), out);
  }
}
