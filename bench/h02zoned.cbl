       IDENTIFICATION DIVISION.
       PROGRAM-ID. H02ZONED.
      *------------------------------------------------------------
      * A LEDGER IN ZONED DECIMAL: ADD, SUBTRACT, SIZE ERROR.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  STEP-NO                  PIC 9(8).
       01  STEP-COUNT               PIC 9(8)        VALUE 3000000.
       01  LEDGER.
           05  BALANCE              PIC S9(9)V99    VALUE 1000.
           05  LINE-OF-CREDIT       PIC S9(7)V99    VALUE -25000.
           05  AMOUNT               PIC S9(5)V99.
           05  DRAWN                PIC S9(11)V99   VALUE 0.
           05  PAID                 PIC S9(11)V99   VALUE 0.
           05  SMALL-COUNT          PIC 9(3)        VALUE 0.
           05  REFUSALS             PIC 9(9)        VALUE 0.
           05  ROUNDS               PIC 9(9)        VALUE 0.
       01  SEED                     PIC 9(9)        VALUE 17.
       01  QUOTIENT                 PIC 9(9).
       01  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM ONE-STEP VARYING STEP-NO FROM 1 BY 1
               UNTIL STEP-NO > STEP-COUNT
           COMPUTE SHOWN = (BALANCE + 100000) * 100
           DISPLAY 'H02 BALANCE  ' SHOWN
           COMPUTE SHOWN = DRAWN * 100
           DISPLAY 'H02 DRAWN    ' SHOWN
           COMPUTE SHOWN = PAID * 100
           DISPLAY 'H02 PAID     ' SHOWN
           MOVE REFUSALS TO SHOWN
           DISPLAY 'H02 REFUSALS ' SHOWN
           MOVE ROUNDS TO SHOWN
           DISPLAY 'H02 ROUNDS   ' SHOWN
           STOP RUN.
       ONE-STEP.
           COMPUTE SEED = SEED * 211 + 1663
           DIVIDE SEED BY 99991 GIVING QUOTIENT REMAINDER SEED
           COMPUTE AMOUNT = SEED / 100
           IF SEED > 49000
               SUBTRACT AMOUNT FROM BALANCE
               IF BALANCE < LINE-OF-CREDIT
                   ADD AMOUNT TO BALANCE
                   ADD 1 TO REFUSALS
               ELSE
                   ADD AMOUNT TO DRAWN
               END-IF
           ELSE
               ADD AMOUNT TO BALANCE
               ADD AMOUNT TO PAID
           END-IF
           ADD 1 TO SMALL-COUNT
               ON SIZE ERROR
                   MOVE 0 TO SMALL-COUNT
                   ADD 1 TO ROUNDS
           END-ADD.
