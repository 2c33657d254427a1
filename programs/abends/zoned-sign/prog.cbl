      * Assumption A-0002: spaces in a signed zoned item have no sign
      * (zone 4) and are a data exception; in an unsigned one they are
      * zeros (A-0003).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 U PIC 9(3).
           05 S PIC S9(3).
       01  N PIC 9(3) VALUE 7.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE SPACES TO G
           ADD U TO N
           DISPLAY N
           ADD S TO N
           DISPLAY 'NOT REACHED'.
           GOBACK.
