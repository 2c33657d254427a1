      * An abend in a called program names that program's paragraph and
      * line.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC S9(3) COMP-3.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE LOW-VALUES TO G
           CALL 'SUB' USING A
           DISPLAY 'NOT REACHED'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L-AMOUNT PIC S9(3) COMP-3.
       PROCEDURE DIVISION USING L-AMOUNT.
       SUB-PARA.
           ADD 1 TO L-AMOUNT
           GOBACK.
       END PROGRAM SUB.
