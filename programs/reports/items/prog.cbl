      * Report Writer Precompiler Programmer's Manual, "COLUMN clause",
      * "SOURCE clause", "PRESENT WHEN clause", "VALUE clause": how an
      * item comes to its columns and to its characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORD CONTAINS 40 CHARACTERS REPORT IS R.
       WORKING-STORAGE SECTION.
       01  A PIC S9(3)V99 COMP-3 VALUE -12.34.
       01  B PIC 9(4) VALUE 0.
       01  T.
           05  C PIC X(3) OCCURS 3.
       01  N PIC 9 VALUE 2.
       REPORT SECTION.
       RD  R PAGE LIMIT 30.
       01  D TYPE DETAIL.
           02  LINE PLUS 1.
               03  COLUMN 1 PIC -(3)9.99 SOURCE A.
               03  COLUMN 10 PIC S9(3)V99 SIGN TRAILING SEPARATE
                   SOURCE A.
               03  COLUMN PLUS 2 PIC X(4) JUSTIFIED RIGHT
                   SOURCE C (N).
               03  COLUMN PLUS 1 PIC Z(3)9 BLANK WHEN ZERO SOURCE B.
               03  COLUMN 30 PIC 9(4) SOURCE B.
           02  LINE PLUS 1.
               03  COLUMN RIGHT 10 PIC X(4) VALUE 'LEFT'.
               03  COLUMN CENTER 20 PIC X(5) VALUE '12345'.
               03  COLUMN LEFT 26 PIC X(3) VALUE ALL '*'.
               03  COLUMNS 30 35 VALUES 'ONE' 'TWO'.
           02  LINE PLUS 1.
               03  COLS 1 5 9 PIC X(3)
                   SOURCES C (1) C (2) C (3).
               03  COLS 15 20 PIC 99 SOURCE N.
               03  COLUMN 30 PIC ZZ9.9 SOURCE A * N + 100 ROUNDED.
               03  COLUMN 36 PIC 9(2) SOURCE N - 1.
           02  LINE PLUS 1.
               03  COLUMN 1 PIC X(5) VALUE 'LARGE' PRESENT WHEN N > 2.
               03  COLUMN 1 PIC X(5) VALUE 'SMALL' ABSENT WHEN N > 2.
               03  COLUMN 8 PIC X(9) SOURCE T (2:8).
       01  E TYPE DETAIL PRESENT WHEN N = 2.
           02  LINE PLUS 1 COLUMN 1 PIC X(3) VALUE 'TWO'.
       PROCEDURE DIVISION.
           MOVE 'ABCDEFGHI' TO T
           OPEN OUTPUT PRT
           INITIATE R
           GENERATE D
           GENERATE E
           MOVE 3 TO N
           GENERATE E
           GENERATE D
           TERMINATE R
           CLOSE PRT
           GOBACK.
