      * Language Reference, "PERFORM with TIMES phrase": the count is
      * taken once, at the start; zero or negative runs nothing.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC S9(3) VALUE 3.
       01  C PIC 9(3) VALUE 0.
       PROCEDURE DIVISION.
           PERFORM WORK N TIMES
           DISPLAY C
           IF N = 18 DISPLAY 'N IS 18'.
           MOVE 0 TO N
           PERFORM WORK N TIMES
           DISPLAY C
           MOVE -2 TO N
           PERFORM WORK N TIMES
           DISPLAY C
           PERFORM 2 TIMES
               ADD 10 TO C
               PERFORM 3 TIMES ADD 1 TO C END-PERFORM
           END-PERFORM
           DISPLAY C
           GOBACK.
       WORK.
           ADD 1 TO C
           ADD 5 TO N.
