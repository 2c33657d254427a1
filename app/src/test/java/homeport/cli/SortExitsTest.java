package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exits E15 and E35 of a sort that are COBOL programs, called as z/OS DFSORT Application
/// Programming Guide, "COBOL user exit routines", has it.
class SortExitsTest {
  /// What the LINKAGE SECTION of both exits has for fixed records.
  private static final String LINKAGE =
      """
             01  RECORD-FLAGS PIC 9(8) BINARY.
                 88  FIRST-REC VALUE 0.
                 88  MIDDLE-REC VALUE 4.
                 88  END-REC VALUE 8.
             01  NEW-REC PIC X(80).
             01  RETURN-REC PIC X(80).
             01  UNUSED1 PIC 9(8) BINARY.
             01  UNUSED2 PIC 9(8) BINARY.
             01  UNUSED3 PIC 9(8) BINARY.
             01  UNUSED4 PIC 9(8) BINARY.
             01  EXITAREA-LEN PIC 9(4) BINARY.
             01  EXITAREA.
                 05  SEEN PIC 9(4).
                 05  PIC X(252).
             PROCEDURE DIVISION USING RECORD-FLAGS NEW-REC RETURN-REC
                 UNUSED1 UNUSED2 UNUSED3 UNUSED4 EXITAREA-LEN EXITAREA.
      """;

  /// Leaves out what begins with X, changes what begins with C, adds a record at the end.
  private static final String INPUT =
      """
             IDENTIFICATION DIVISION.
             PROGRAM-ID. EXITIN.
             DATA DIVISION.
             WORKING-STORAGE SECTION.
             01  ADDED PIC X VALUE 'N'.
             LINKAGE SECTION.
      """
          + LINKAGE
          + """
                     IF FIRST-REC
                         IF EXITAREA-LEN NOT = 256 OR EXITAREA NOT = SPACES
                             MOVE 16 TO RETURN-CODE
                             GOBACK
                         END-IF
                         MOVE 0 TO SEEN
                     END-IF
                     EVALUATE TRUE
                       WHEN END-REC AND ADDED = 'N'
                         MOVE 'Y' TO ADDED
                         MOVE 'B ADDED' TO RETURN-REC
                         MOVE 12 TO RETURN-CODE
                       WHEN END-REC
                         MOVE 8 TO RETURN-CODE
                       WHEN NEW-REC(1:1) = 'X'
                         ADD 1 TO SEEN
                         MOVE 4 TO RETURN-CODE
                       WHEN NEW-REC(1:1) = 'C'
                         MOVE NEW-REC TO RETURN-REC
                         MOVE 'CHANGED' TO RETURN-REC(3:7)
                         MOVE 20 TO RETURN-CODE
                       WHEN OTHER
                         MOVE 0 TO RETURN-CODE
                     END-EVALUATE
                     GOBACK.
          """;

  /// Puts a header before the first record and how many the other exit left out behind the last.
  private static final String OUTPUT =
      """
             IDENTIFICATION DIVISION.
             PROGRAM-ID. EXITOUT.
             DATA DIVISION.
             WORKING-STORAGE SECTION.
             01  TOLD PIC X VALUE 'N'.
             LINKAGE SECTION.
      """
          + LINKAGE
          + """
                     EVALUATE TRUE
                       WHEN FIRST-REC
                         MOVE 'HEADER' TO RETURN-REC
                         MOVE 12 TO RETURN-CODE
                       WHEN END-REC AND TOLD = 'N'
                         MOVE 'Y' TO TOLD
                         STRING 'LEFT OUT ' SEEN DELIMITED BY SIZE
                             INTO RETURN-REC
                         MOVE 12 TO RETURN-CODE
                       WHEN END-REC
                         MOVE 8 TO RETURN-CODE
                       WHEN OTHER
                         MOVE 0 TO RETURN-CODE
                     END-EVALUATE
                     GOBACK.
          """;

  @TempDir Path estate;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(estate.resolve("cobol"));
    Files.createDirectories(estate.resolve("jcl"));
    Files.writeString(
        estate.resolve("homeport.yaml"), "name: Test\nprograms: [cobol]\njobs: [jcl]\n");
    Files.writeString(estate.resolve("cobol/EXITIN.cbl"), INPUT);
    Files.writeString(estate.resolve("cobol/EXITOUT.cbl"), OUTPUT);
  }

  private ShellProbe sort(String statements, String... records) throws IOException {
    Path file = estate.resolve("jcl/EXITS.jcl");
    Files.writeString(
        file,
        """
        //EXITS    JOB ,'TEST'
        //A        EXEC PGM=SORT
        //SYSOUT   DD SYSOUT=*
        //SORTOUT  DD SYSOUT=*
        %s//SYSIN    DD *
        %s/*
        """
            .formatted(
                records.length == 0
                    ? ""
                    : "//SORTIN   DD *\n" + String.join("\n", records) + "\n/*\n",
                statements));
    return ShellProbe.run("submit", file.toString());
  }

  @Test
  void callsBothExits() throws IOException {
    ShellProbe probe =
        sort(
            """
              SORT FIELDS=(1,1,CH,A)
              MODS E15=(EXITIN,1000,,C),E35=(EXITOUT,1000,,C)
            """,
            "C",
            "X GOES",
            "A STAYS",
            "X GOES");
    assertEquals(0, probe.status(), probe.out() + probe.err());
    String out = probe.out();
    int header = out.indexOf("HEADER");
    int stays = out.indexOf("A STAYS", header);
    int added = out.indexOf("B ADDED", stays);
    int changed = out.indexOf("C CHANGED", added);
    int told = out.indexOf("LEFT OUT 0002", changed);
    assertTrue(header > 0 && stays > 0 && added > 0 && changed > 0 && told > 0, out);
    assertTrue(out.indexOf("X GOES", header) < 0, out);
  }

  @Test
  void takesAllRecordsFromAnExit() throws IOException {
    ShellProbe probe =
        sort(
            """
              OPTION COPY
              MODS E15=(EXITIN,1000,,C)
              RECORD TYPE=F,LENGTH=80
            """);
    assertEquals(0, probe.status(), probe.out() + probe.err());
    assertTrue(probe.out().contains("RECORDS - IN: 0, OUT: 1"), probe.out());
  }

  @Test
  void missesAnExit() throws IOException {
    ShellProbe probe = sort("  OPTION COPY\n  MODS E15=(NOWHERE,1000,,C)\n", "A");
    assertEquals(240, probe.status(), probe.out() + probe.err());
    assertTrue(probe.out().contains("S806"), probe.out());
  }
}
