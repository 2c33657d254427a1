      * Language Reference, "De-editing": a move from numeric-edited to
      * numeric takes the editing out and moves the value, signed.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  E1 PIC $$$,$$9.99CR.
       01  E2 PIC -(6)9.9.
       01  E3 PIC ***,**9.99+.
       01  E4 PIC 99/99/99.
       01  N PIC S9(7)V99.
       01  P PIC S9(5) COMP-3.
       01  U PIC 9(5).
       01  SHOW PIC -(7)9.99.
       PROCEDURE DIVISION.
           MOVE -1234.56 TO E1
           MOVE E1 TO N
           MOVE N TO SHOW
           DISPLAY SHOW
           MOVE -77.7 TO E2
           MOVE E2 TO N P U
           MOVE N TO SHOW
           DISPLAY SHOW
           MOVE P TO SHOW
           DISPLAY SHOW
           DISPLAY U
           MOVE 15.25 TO E3
           MOVE E3 TO N
           MOVE N TO SHOW
           DISPLAY SHOW
           MOVE 311299 TO E4
           MOVE E4 TO N
           MOVE N TO SHOW
           DISPLAY E4 ' ' SHOW.
           GOBACK.
