      * Language Reference, "STOP statement": STOP RUN ends the run
      * unit, from a called program too; GOBACK there returns to the
      * caller.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 1.
       PROCEDURE DIVISION.
           CALL 'SUB' USING N
           DISPLAY 'BACK'
           MOVE 2 TO N
           CALL 'SUB' USING N
           DISPLAY 'NOT REACHED'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  N PIC 9.
       PROCEDURE DIVISION USING N.
           DISPLAY 'SUB ' N
           IF N = 2 STOP RUN.
           EXIT PROGRAM.
