      * Language Reference, "PERFORM with UNTIL phrase": TEST BEFORE is
      * assumed and may run nothing; TEST AFTER runs once at least.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(2) VALUE 0.
       PROCEDURE DIVISION.
           PERFORM WORK UNTIL N = 3
           DISPLAY 'BEFORE ' N
           PERFORM WORK UNTIL N > 2
           DISPLAY 'NONE   ' N
           PERFORM WORK WITH TEST AFTER UNTIL N > 2
           DISPLAY 'AFTER  ' N
           PERFORM WITH TEST AFTER UNTIL N >= 6
               ADD 1 TO N
           END-PERFORM
           DISPLAY 'INLINE ' N
           PERFORM TEST BEFORE UNTIL N >= 6
               DISPLAY 'NO'
           END-PERFORM
           GOBACK.
       WORK.
           ADD 1 TO N.
