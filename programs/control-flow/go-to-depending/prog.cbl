      * Language Reference, "GO TO statement", DEPENDING ON: the n-th
      * name; any other value, zero or negative, goes on with the next
      * statement.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC S9(2) VALUE -1.
       PROCEDURE DIVISION.
       LOOP-PARA.
           IF N > 4 GOBACK.
           GO TO P-1 P-2 P-3 DEPENDING ON N
           DISPLAY 'NONE'
           GO TO STEP-PARA.
       P-1.
           DISPLAY 'P-1'
           GO TO STEP-PARA.
       P-2.
           DISPLAY 'P-2'.
       P-3.
           DISPLAY 'P-3'.
       STEP-PARA.
           ADD 1 TO N
           GO TO LOOP-PARA.
