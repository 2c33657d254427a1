      * A sort that fails in a program that never looks at SORT-RETURN ends
      * the run unit (A-0701).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
           SELECT IN-ONE ASSIGN TO INA.
           SELECT IN-TWO ASSIGN TO INB.
           SELECT OUT-ONE ASSIGN TO OUTA.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC.
           05  W-KEY     PIC 9(2).
           05  W-TEXT    PIC X(4).
       FD  IN-ONE.
       01  I1-REC        PIC X(6).
       FD  IN-TWO.
       01  I2-REC        PIC X(6).
       FD  OUT-ONE.
       01  O1-REC        PIC X(6).
       PROCEDURE DIVISION.
       MAIN SECTION.
           MERGE WORK ASCENDING W-KEY
               USING IN-ONE IN-TWO GIVING OUT-ONE
           DISPLAY 'NOT SHOWN'
           GOBACK.
