      * Report Writer Precompiler Programmer's Manual, "OCCURS Clause
      * and Related Phrases", "VARYING Clause": an item, a part of a
      * line or a line as often as OCCURS says, STEP columns or lines
      * apart; VARYING gives each occurrence a number.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORD CONTAINS 20 CHARACTERS REPORT IS R.
       WORKING-STORAGE SECTION.
       01  TABLE-TEXT PIC X(10) VALUE '1122334455'.
       01  REDEFINES TABLE-TEXT.
           05  T PIC 99 OCCURS 5.
       REPORT SECTION.
       RD  R PAGE LIMIT 30.
       01  D TYPE DETAIL.
           02  LINE PLUS 1.
               03  COLUMN 1 PIC 99 OCCURS 3 TIMES STEP 5
                   VARYING I FROM 1 SOURCE T (I).
               03  COLUMN PLUS 3 PIC X OCCURS 2 TIMES
                   VALUES 'A' 'B'.
           02  LINE PLUS 1 OCCURS 2 TIMES VARYING K FROM 4.
               03  COLUMN 2 PIC 99 SOURCE T (K).
               03  OCCURS 2 TIMES STEP 10 VARYING J FROM 2 BY -1.
                   04  COLUMN 6 VALUE '<'.
                   04  COLUMN PLUS 1 PIC 9 SOURCE J.
                   04  COLUMN PLUS 1 VALUE '>' PRESENT WHEN J = 2.
       01  E TYPE DETAIL.
           02  LINE 10 OCCURS 2 STEP 2.
               03  COLUMN 1 VALUE 'LINE'.
               03  COLUMN 6 PIC 99 SOURCE LINE-COUNTER.
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           INITIATE R
           GENERATE D
           GENERATE E
           TERMINATE R
           CLOSE PRT
           GOBACK.
