      * Report Writer Precompiler Programmer's Manual, "USE BEFORE
      * REPORTING Directive", "SUPPRESS PRINTING Statement": the section
      * runs before its group is put together, so it can change what
      * SOURCE names; a group that is suppressed takes no line, and its
      * counters are set to zero all the same.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORD CONTAINS 20 CHARACTERS
           REPORT IS PAY.
       WORKING-STORAGE SECTION.
       01  DEPT PIC X.
       01  AMOUNT PIC 9(3).
       01  MONTH PIC X(8) VALUE SPACES.
       REPORT SECTION.
       RD  PAY CONTROL DEPT PAGE LIMIT 9 HEADING 1 FIRST DETAIL 3
           LAST DETAIL 6 FOOTING 7.
       01  HEAD-GROUP TYPE PH LINE 1.
           02  COLUMN 1 PIC X(8) SOURCE MONTH.
       01  ONE TYPE DE LINE PLUS 1.
           02  COLUMN 1 PIC X SOURCE DEPT.
           02  COLUMN 3 PIC ZZ9 SOURCE AMOUNT.
       01  DEPT-FOOT TYPE CF DEPT LINE PLUS 1.
           02  COLUMN 1 VALUE '*'.
           02  TOTAL COLUMN 3 PIC ZZ9 SUM AMOUNT.
       01  END-GROUP TYPE RF LINE PLUS 2.
           02  COLUMN 1 PIC X(8) SOURCE MONTH.
       PROCEDURE DIVISION.
       DECLARATIVES.
       HEADS SECTION.
           USE BEFORE REPORTING HEAD-GROUP.
       HEADS-1.
           IF MONTH = SPACES MOVE 'JANUARY' TO MONTH
           ELSE MOVE 'MORE' TO MONTH.
       SMALL SECTION.
           USE BEFORE REPORTING DEPT-FOOT OF PAY.
       SMALL-1.
           DISPLAY 'FOOTING OF ' DEPT
           IF TOTAL < 10 SUPPRESS PRINTING.
       THE-END SECTION.
           USE BEFORE REPORTING END-GROUP IN PAY.
       THE-END-1.
           MOVE 'THE END' TO MONTH.
       END DECLARATIVES.
       MAIN SECTION.
       BEGIN.
           OPEN OUTPUT PRT
           INITIATE PAY
           MOVE 'A' TO DEPT MOVE 5 TO AMOUNT
           GENERATE ONE
           MOVE 'B' TO DEPT MOVE 6 TO AMOUNT
           GENERATE ONE
           GENERATE ONE
           MOVE 'C' TO DEPT MOVE 1 TO AMOUNT
           GENERATE ONE
           DISPLAY LINE-COUNTER
           TERMINATE PAY
           CLOSE PRT
           GOBACK.
