      * A range that was left by GO TO keeps its exit set: when control
      * later falls over its end, without a new PERFORM, it goes to the
      * old return point; then the exit is put back (docs/lowering.md,
      * exit cells).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM WORK
           DISPLAY 'AFTER PERFORM ' N
           ADD 1 TO N
           GO TO WORK.
       LATER.
           DISPLAY 'LATER'
           MOVE 1 TO N.
       WORK.
           DISPLAY 'WORK ' N
           IF N = 0 GO TO LATER.
       AFTER-WORK.
           DISPLAY 'FELL THROUGH ' N
           GOBACK.
