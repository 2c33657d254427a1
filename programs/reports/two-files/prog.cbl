      * Report Writer Precompiler Programmer's Manual, "INITIATE
      * Statement", "List of Post-1968 Extensions": a report may be
      * written to two files at once; with UPON to the one it names.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F1 ASSIGN TO PRT.
           SELECT F2 ASSIGN TO COPY2.
       DATA DIVISION.
       FILE SECTION.
       FD  F1 RECORD CONTAINS 8 CHARACTERS REPORT IS R.
       FD  F2 RECORD CONTAINS 10 CHARACTERS REPORT IS R.
       WORKING-STORAGE SECTION.
       01  N PIC 9.
       REPORT SECTION.
       RD  R PAGE LIMIT 10.
       01  D TYPE DETAIL LINE PLUS 1.
           02  COLUMN 1 VALUE 'LINE'.
           02  COLUMN 6 PIC 9 SOURCE N.
       PROCEDURE DIVISION.
           OPEN OUTPUT F1 F2
           INITIATE R
           MOVE 1 TO N
           GENERATE D
           TERMINATE R
           INITIATE R UPON F2
           MOVE 2 TO N
           GENERATE D
           GENERATE D
           TERMINATE R
           INITIATE R
           MOVE 3 TO N
           GENERATE D
           TERMINATE R
           CLOSE F1 F2
           GOBACK.
