      * Language Reference, "PERFORM statement": control may leave the
      * range by GO TO as long as it comes back to its end; then it
      * returns after the PERFORM.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM WORK THRU WORK-EXIT
           DISPLAY 'RETURNED ' N
           MOVE 5 TO N
           PERFORM WORK THRU WORK-EXIT
           DISPLAY 'RETURNED ' N
           GOBACK.
       ERROR-PARA.
           DISPLAY 'ERROR'
           ADD 1 TO N
           GO TO WORK-EXIT.
       WORK.
           IF N = 0 GO TO ERROR-PARA.
           DISPLAY 'WORK'.
       WORK-EXIT.
           EXIT.
       AFTER-EXIT.
           DISPLAY 'NOT REACHED'.
