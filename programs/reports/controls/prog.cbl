      * Report Writer Precompiler Programmer's Manual, "CONTROL clause",
      * "More about Controls": controls of any kind, compared as they
      * are (a packed +0 and -0 are equal), and put back with the bytes
      * that they had before a footing was presented.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORD CONTAINS 30 CHARACTERS REPORT IS R.
       WORKING-STORAGE SECTION.
       01  KEYS.
           05  K1.
               10  K1A PIC X.
               10  K1B PIC X.
           05  K2 PIC S9(3) COMP-3.
           05  K2X REDEFINES K2 PIC X(2).
           05  K3 PIC 9 OCCURS 2.
       01  N PIC 9 VALUE 0.
       REPORT SECTION.
       RD  R CONTROLS ARE K1 K2 K3 (2).
       01  D TYPE DETAIL LINE PLUS 1.
           02  COLUMN 1 PIC 9 SOURCE N.
       01  TYPE CF K1 LINE PLUS 1.
           02  COLUMN 1 VALUE 'K1'.
           02  COLUMN 4 PIC X(2) SOURCE K1.
       01  TYPE CF K2 LINE PLUS 1.
           02  COLUMN 1 VALUE 'K2'.
           02  COLUMN 4 PIC -999 SOURCE K2.
       01  TYPE CF K3 (2) LINE PLUS 1.
           02  COLUMN 1 VALUE 'K3'.
           02  COLUMN 4 PIC 9 SOURCE K3 (2).
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           INITIATE R
           MOVE 'AA' TO K1
           MOVE X'000C' TO K2X
           MOVE 1 TO K3 (1) K3 (2)
           PERFORM SHOW
           MOVE X'000D' TO K2X
           PERFORM SHOW
           MOVE 2 TO K3 (1)
           PERFORM SHOW
           MOVE 2 TO K3 (2)
           PERFORM SHOW
           MOVE -5 TO K2
           PERFORM SHOW
           MOVE 'B' TO K1B
           PERFORM SHOW
           TERMINATE R
           CLOSE PRT
           GOBACK.
       SHOW.
           ADD 1 TO N
           GENERATE D
           IF K2X = X'000D' DISPLAY N ' -0'.
