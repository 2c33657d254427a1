      * Leaving a performed range by GO TO takes no room: there is one
      * exit at its end, no stack of performs (exit cells). A hundred
      * thousand abandoned ranges are nothing.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(6) VALUE 0.
       PROCEDURE DIVISION.
       LOOP-PARA.
           ADD 1 TO N
           IF N > 100000
               DISPLAY 'DONE ' N
               GOBACK.
           PERFORM WORK
           DISPLAY 'NOT REACHED'.
       WORK.
           IF N > 0 GO TO LOOP-PARA.
           DISPLAY 'NOT REACHED EITHER'.
