      * What the Language Reference does not allow of national, DBCS
      * and UTF-8 data.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC N(4).
       01  G PIC G(4) DISPLAY-1.
       01  U PIC U(4).
       01  X PIC X(4).
       01  S PIC S9(3) USAGE NATIONAL.
       01  T PIC 99.
       PROCEDURE DIVISION.
           MOVE N TO X
           MOVE X TO G
           MOVE T TO U
           MOVE 1.5 TO N
           STRING N X DELIMITED BY SIZE INTO N
           STRING U X DELIMITED BY SIZE INTO U
           STRING U DELIMITED BY SIZE INTO U(1:2)
           UNSTRING U INTO X T
           INSPECT U REPLACING ALL 'a' BY 'b'
           IF G = X DISPLAY 'G'.
           IF X IS DBCS DISPLAY 'X'.
           MOVE NX'004' TO N.
           GOBACK.
