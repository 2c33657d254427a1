      * Language Reference, "OCCURS DEPENDING ON clause": a group that
      * holds its own object has its maximum length as a receiver and
      * the current one as a sender.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 N PIC 9 VALUE 2.
           05 T PIC X OCCURS 1 TO 4 DEPENDING ON N.
       01  S PIC X(5) VALUE '4WXYZ'.
       01  X PIC X(5).
       PROCEDURE DIVISION.
           MOVE S TO G
           DISPLAY '[' G ']'
           MOVE 2 TO N
           MOVE G TO X
           DISPLAY '[' X ']'.
           GOBACK.
