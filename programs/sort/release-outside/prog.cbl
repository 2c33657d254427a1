      * RELEASE outside of an input procedure.
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
           DISPLAY 'BEFORE'
           RELEASE W-REC
           DISPLAY 'NOT SHOWN'
           GOBACK.
