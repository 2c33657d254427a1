      * Language Reference, "SORT-CONTROL": a DD IGZSRTCD has control
      * statements for the sort. OPTION about work space, storage, messages
      * and equal keys changes nothing; others are refused.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
           SELECT IN-ONE ASSIGN TO INA.
           SELECT OUT-ONE ASSIGN TO OUTA.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC         PIC X(4).
       FD  IN-ONE.
       01  I1-REC        PIC X(4).
       FD  OUT-ONE.
       01  O1-REC        PIC X(4).
       PROCEDURE DIVISION.
       MAIN SECTION.
           MOVE 'COMMENTS' TO SORT-CONTROL
           SORT WORK ASCENDING W-REC USING IN-ONE GIVING OUT-ONE
           DISPLAY 'SORTED ' SORT-RETURN
           MOVE 'IGZSRTCD' TO SORT-CONTROL
           SORT WORK ASCENDING W-REC USING IN-ONE GIVING OUT-ONE
           DISPLAY 'NOT SHOWN'
           GOBACK.
