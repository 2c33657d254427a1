      * Report Writer Precompiler Programmer's Manual, "PRESENT/ABSENT
      * WHEN Clause", "PRESENT/ABSENT AFTER Clause": a line that is
      * absent takes no place, and the first one that is present is the
      * group's first; AFTER is true once after a new page or a break.
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
       01  N PIC 9.
       01  DEPT PIC X.
       REPORT SECTION.
       RD  R CONTROL DEPT PAGE LIMIT 8 HEADING 1 FIRST DETAIL 2.
       01  D TYPE DETAIL.
           02  LINE PLUS 1 PRESENT WHEN N > 1.
               03  COLUMN 1 VALUE 'HIGH'.
           02  LINE PLUS 2.
               03  COLUMN 1 VALUE 'BODY'.
               03  PRESENT AFTER NEW PAGE.
                   04  COLUMN 6 VALUE 'PAGE'.
               03  COLUMN 11 PIC X SOURCE DEPT
                   PRESENT AFTER NEW DEPT OR PAGE.
               03  COLUMN 13 VALUE 'DITTO' ABSENT AFTER NEW DEPT.
           02  LINE PLUS 1 ABSENT WHEN N = 3.
               03  COLUMN 1 VALUE 'TAIL'.
       01  NOTHING TYPE DETAIL.
           02  LINE PLUS 1 PRESENT WHEN N = 0.
               03  COLUMN 1 VALUE 'NEVER'.
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           INITIATE R
           MOVE 'A' TO DEPT
           MOVE 1 TO N
           GENERATE D
           GENERATE NOTHING
           MOVE 2 TO N
           GENERATE D
           MOVE 3 TO N
           GENERATE D
           MOVE 'B' TO DEPT
           MOVE 1 TO N
           GENERATE D
           TERMINATE R
           CLOSE PRT
           GOBACK.
