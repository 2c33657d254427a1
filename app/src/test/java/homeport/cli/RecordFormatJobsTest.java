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

  /// A program that writes records to a new file and reads them back.
  ///
  /// @param description what the FD says
  /// @param longest bytes of the longest record
  /// @param writes statements that write the records, their lengths in N
  /// @param shown the part of a record that is shown
  private static String program(String description, int longest, String writes, String shown) {
    return """
           IDENTIFICATION DIVISION.
           PROGRAM-ID. RECS.
           ENVIRONMENT DIVISION.
           INPUT-OUTPUT SECTION.
           FILE-CONTROL.
               SELECT F ASSIGN TO F FILE STATUS FS.
           DATA DIVISION.
           FILE SECTION.
           FD  F %1$s
               RECORD VARYING FROM 1 TO %2$d DEPENDING ON N.
           01  R PIC X(%2$d).
           WORKING-STORAGE SECTION.
           01  FS PIC X(2).
           01  N PIC 9(5).
           PROCEDURE DIVISION.
               OPEN OUTPUT F
    %3$s
               CLOSE F
               OPEN INPUT F
               PERFORM UNTIL FS = '10'
                   MOVE 0 TO N
                   READ F AT END CONTINUE
                   NOT AT END DISPLAY 'GOT ' N ' ' R (%4$s) ' ' FS
                   END-READ
               END-PERFORM
               CLOSE F
               GOBACK.
    """
        .formatted(description, longest, writes.indent(11).stripTrailing(), shown);
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
    String writes =
        """
        MOVE 'THREE' TO R MOVE 5 TO N WRITE R
        MOVE ALL '*' TO R MOVE 40 TO N WRITE R
        MOVE 'X' TO R MOVE 1 TO N WRITE R
        """;
    String out = submit(program("RECORDING MODE IS U", 40, writes, "1:N"), "RECFM=U,BLKSIZE=40");
    String starred = "GOT 00040 " + "*".repeat(40) + " 00\n";
    assertTrue(out.contains("GOT 00005 THREE 00\n" + starred + "GOT 00001 X 00\n"), out);
  }

  /// z/OS MVS JCL Reference, LRECL=X; Programming Guide, "Requesting spanned format": up to 32,760
  /// bytes.
  @Test
  void spannedRecordsLongerThanLreclCanSay() throws IOException {
    String description = "RECORDING MODE IS S BLOCK CONTAINS 0 RECORDS";
    String writes =
        """
        MOVE ALL 'ABC' TO R MOVE 32760 TO N WRITE R
        MOVE 'SHORT' TO R MOVE 5 TO N WRITE R
        """;
    String out = submit(program(description, 32_760, writes, "N - 3:4"), "RECFM=VBS,LRECL=X");
    assertTrue(out.contains("GOT 32760 CABC 00\nGOT 00005 HORT 00\n"), out);
  }
}
