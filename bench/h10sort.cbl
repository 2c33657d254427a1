       IDENTIFICATION DIVISION.
       PROGRAM-ID. H10SORT.
      *------------------------------------------------------------
      * SORT ON TWO KEYS WITH PROCEDURES ON BOTH SIDES.
      *------------------------------------------------------------
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK-FILE ASSIGN TO SORTWK01.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK-FILE.
       01  WORK-RECORD.
           05  SORT-BRANCH          PIC 9(4).
           05  SORT-AMOUNT          PIC S9(9)V99 COMP-3.
           05  SORT-NO              PIC 9(9).
           05  FILLER               PIC X(61).
       WORKING-STORAGE SECTION.
       01  I                        PIC S9(9) COMP.
       01  SEED                     PIC S9(9) COMP VALUE 77.
       01  QUOTIENT                 PIC S9(9) COMP.
       01  BEFORE-BRANCH            PIC 9(4) VALUE 0.
       01  BEFORE-AMOUNT            PIC S9(9)V99 COMP-3 VALUE 0.
       01  OUT-OF-ORDER             PIC S9(9) COMP VALUE 0.
       01  GROUPS                   PIC S9(9) COMP VALUE 0.
       01  RETURNED                 PIC S9(9) COMP VALUE 0.
       01  WEIGHT                   PIC S9(18) COMP-3 VALUE 0.
       01  SHOWN                    PIC 9(18).
       01  END-SWITCH               PIC X VALUE 'N'.
           88  NO-MORE              VALUE 'Y'.
       PROCEDURE DIVISION.
       MAIN-LINE.
           SORT WORK-FILE ON ASCENDING KEY SORT-BRANCH
                             DESCENDING KEY SORT-AMOUNT
               INPUT PROCEDURE IS FILL-IT
               OUTPUT PROCEDURE IS CHECK-IT
           MOVE RETURNED TO SHOWN
           DISPLAY 'H10 RECORDS  ' SHOWN
           MOVE GROUPS TO SHOWN
           DISPLAY 'H10 GROUPS   ' SHOWN
           MOVE OUT-OF-ORDER TO SHOWN
           DISPLAY 'H10 ERRORS   ' SHOWN
           MOVE WEIGHT TO SHOWN
           DISPLAY 'H10 WEIGHT   ' SHOWN
           STOP RUN.
       FILL-IT.
           MOVE SPACES TO WORK-RECORD
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 600000
               COMPUTE SEED = SEED * 997 + 331
               DIVIDE SEED BY 999983 GIVING QUOTIENT REMAINDER SEED
               DIVIDE SEED BY 211 GIVING QUOTIENT REMAINDER SORT-BRANCH
               COMPUTE SORT-AMOUNT = (SEED - 500000) / 100
               MOVE I TO SORT-NO
               RELEASE WORK-RECORD
           END-PERFORM.
       CHECK-IT.
           PERFORM UNTIL NO-MORE
               RETURN WORK-FILE
                   AT END
                       SET NO-MORE TO TRUE
                   NOT AT END
                       PERFORM ONE-RECORD
               END-RETURN
           END-PERFORM.
       ONE-RECORD.
           ADD 1 TO RETURNED
           IF RETURNED = 1 OR SORT-BRANCH NOT = BEFORE-BRANCH
               ADD 1 TO GROUPS
               IF SORT-BRANCH < BEFORE-BRANCH
                   ADD 1 TO OUT-OF-ORDER
               END-IF
           ELSE
               IF SORT-AMOUNT > BEFORE-AMOUNT
                   ADD 1 TO OUT-OF-ORDER
               END-IF
           END-IF
           MOVE SORT-BRANCH TO BEFORE-BRANCH
           MOVE SORT-AMOUNT TO BEFORE-AMOUNT
           COMPUTE WEIGHT = WEIGHT + SORT-BRANCH * GROUPS.
