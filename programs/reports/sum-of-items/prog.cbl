      * Report Writer Precompiler Programmer's Manual, "SUM Clause": an
      * item of the report is added when its own group is generated or
      * presented, a data item by every GENERATE.
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
       01  A PIC 9(3).
       REPORT SECTION.
       RD  R CONTROL IS FINAL.
       01  D1 TYPE DETAIL LINE PLUS 1.
           02  R-AMOUNT COLUMN 1 PIC ZZ9 SOURCE A.
           02  R-DOUBLE COLUMN 5 PIC ZZZ9 SOURCE A * 2.
       01  D2 TYPE DETAIL LINE PLUS 1.
           02  COLUMN 1 PIC ZZ9 SOURCE A.
       01  TYPE CONTROL FOOTING FINAL LINE PLUS 1.
           02  COLUMN 1 PIC ZZ9 SUM A.
           02  COLUMN 5 PIC ZZZ9 SUM R-DOUBLE.
           02  COLUMN 10 PIC ZZ9 SUM OF R-AMOUNT OF D1.
           02  COLUMN 14 PIC ZZ9 SUM A UPON D2.
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           INITIATE R
           MOVE 10 TO A
           GENERATE D1
           MOVE 5 TO A
           GENERATE D2
           MOVE 7 TO A
           GENERATE D1
           TERMINATE R
           CLOSE PRT
           GOBACK.
