      * The same in an output procedure: the RETURN that follows ends the sort
      * before any of its phrases runs.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC         PIC 9(2).
       WORKING-STORAGE SECTION.
       01  N             PIC 9(2).
       PROCEDURE DIVISION.
       MAIN SECTION.
           SORT WORK DESCENDING W-REC
               INPUT PROCEDURE FILL-IT OUTPUT PROCEDURE SHOW-IT
           DISPLAY 'SORT-RETURN ' SORT-RETURN
           GOBACK.
       FILL-IT SECTION.
           PERFORM VARYING N FROM 1 BY 1 UNTIL N > 9
               MOVE N TO W-REC
               RELEASE W-REC
           END-PERFORM.
       SHOW-IT SECTION.
           PERFORM SHOW-ONE UNTIL N = 0
           DISPLAY 'NOT SHOWN'.
       SHOW-ONE.
           RETURN WORK
               AT END DISPLAY 'NOT SHOWN'
               NOT AT END DISPLAY W-REC
           END-RETURN
           IF W-REC = 7 MOVE 16 TO SORT-RETURN.
