      * Report Writer Precompiler Programmer's Manual, "INITIATE
      * Statement": INITIATE comes before every GENERATE, and once
      * before each TERMINATE. A-0801: what comes of it otherwise.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT REPORT IS R.
       REPORT SECTION.
       RD  R.
       01  D TYPE DETAIL LINE PLUS 1.
           02  COLUMN 1 VALUE 'LINE'.
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           INITIATE R
           INITIATE R
           DISPLAY 'NOT REACHED'
           CLOSE PRT
           GOBACK.
