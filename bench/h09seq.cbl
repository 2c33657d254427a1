       IDENTIFICATION DIVISION.
       PROGRAM-ID. H09SEQ.
      *------------------------------------------------------------
      * A SEQUENTIAL FILE WRITTEN AND READ, TOTALS BY BRANCH.
      *------------------------------------------------------------
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT MOVEMENTS ASSIGN TO H09FILE
               ORGANIZATION IS SEQUENTIAL
               FILE STATUS IS FILE-STATE.
       DATA DIVISION.
       FILE SECTION.
       FD  MOVEMENTS RECORDING MODE IS F.
       01  MOVEMENT.
           05  BRANCH               PIC 9(4).
           05  ACCOUNT              PIC 9(10).
           05  AMOUNT               PIC S9(9)V99 COMP-3.
           05  BOOKED               PIC 9(8).
           05  PURPOSE              PIC X(132).
       WORKING-STORAGE SECTION.
       01  FILE-STATE               PIC XX.
       01  I                        PIC S9(9) COMP.
       01  SEED                     PIC S9(9) COMP VALUE 41.
       01  QUOTIENT                 PIC S9(9) COMP.
       01  LAST-BRANCH              PIC 9(4) VALUE 9999.
       01  BRANCH-SUM               PIC S9(13)V99 COMP-3 VALUE 0.
       01  LARGEST                  PIC S9(13)V99 COMP-3 VALUE 0.
       01  TOTAL                    PIC S9(15)V99 COMP-3 VALUE 0.
       01  RECORDS-READ             PIC S9(9) COMP VALUE 0.
       01  CHANGES                  PIC S9(9) COMP VALUE 0.
       01  SHOWN                    PIC 9(18).
       01  END-SWITCH               PIC X VALUE 'N'.
           88  NO-MORE              VALUE 'Y'.
       PROCEDURE DIVISION.
       MAIN-LINE.
           OPEN OUTPUT MOVEMENTS
           MOVE 'STANDING ORDER' TO PURPOSE
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 1000000
               COMPUTE SEED = SEED * 997 + 331
               DIVIDE SEED BY 999983 GIVING QUOTIENT REMAINDER SEED
               DIVIDE I BY 2500 GIVING BRANCH
               COMPUTE ACCOUNT = 4000000000 + SEED
               COMPUTE AMOUNT = SEED / 7
               COMPUTE BOOKED = 20260000 + SEED / 9000
               WRITE MOVEMENT
           END-PERFORM
           CLOSE MOVEMENTS
           OPEN INPUT MOVEMENTS
           PERFORM UNTIL NO-MORE
               READ MOVEMENTS
                   AT END
                       SET NO-MORE TO TRUE
                   NOT AT END
                       PERFORM ONE-MOVEMENT
               END-READ
           END-PERFORM
           CLOSE MOVEMENTS
           MOVE RECORDS-READ TO SHOWN
           DISPLAY 'H09 RECORDS  ' SHOWN
           MOVE CHANGES TO SHOWN
           DISPLAY 'H09 BRANCHES ' SHOWN
           COMPUTE SHOWN = TOTAL * 100
           DISPLAY 'H09 TOTAL    ' SHOWN
           COMPUTE SHOWN = LARGEST * 100
           DISPLAY 'H09 LARGEST  ' SHOWN
           STOP RUN.
       ONE-MOVEMENT.
           ADD 1 TO RECORDS-READ
           IF BRANCH NOT = LAST-BRANCH
               IF BRANCH-SUM > LARGEST
                   MOVE BRANCH-SUM TO LARGEST
               END-IF
               MOVE BRANCH TO LAST-BRANCH
               MOVE 0 TO BRANCH-SUM
               ADD 1 TO CHANGES
           END-IF
           ADD AMOUNT TO BRANCH-SUM TOTAL.
