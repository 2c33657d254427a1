      * z/OS Language Environment Runtime Messages, IGZ0012S: STOP RUN may not
      * end a sort that is under way.
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
       PROCEDURE DIVISION.
       MAIN SECTION.
           SORT WORK DESCENDING W-REC
               INPUT PROCEDURE FILL-IT OUTPUT PROCEDURE SHOW-IT
           GOBACK.
       FILL-IT SECTION.
           DISPLAY 'INPUT'
           GO TO ABORT-IT.
       SHOW-IT SECTION.
           RETURN WORK AT END DISPLAY 'NONE' END-RETURN.
       LAST-ONE SECTION.
       ABORT-IT.
           DISPLAY 'ABORTED'
           STOP RUN.
