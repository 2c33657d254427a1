       IDENTIFICATION DIVISION.
       PROGRAM-ID. H01LOAN.
      *------------------------------------------------------------
      * LOANS PAID BACK BY THE MONTH: PACKED DECIMAL, ROUNDED.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  LOAN-NO                  PIC S9(7)       COMP-3.
       01  LOAN-COUNT               PIC S9(7)       COMP-3 VALUE 25000.
       01  LOAN.
           05  PRINCIPAL            PIC S9(9)V99    COMP-3.
           05  YEARLY-RATE          PIC S9V9(5)     COMP-3.
           05  MONTHLY-RATE         PIC S9V9(9)     COMP-3.
           05  INSTALMENT           PIC S9(7)V99    COMP-3.
           05  INTEREST-DUE         PIC S9(7)V99    COMP-3.
           05  REPAID               PIC S9(7)V99    COMP-3.
           05  FEE                  PIC S9(5)V999   COMP-3.
           05  MONTHS               PIC S9(3)       COMP-3.
       01  TOTALS.
           05  TOTAL-INTEREST       PIC S9(13)V99   COMP-3 VALUE 0.
           05  TOTAL-FEES           PIC S9(13)V999  COMP-3 VALUE 0.
           05  TOTAL-MONTHS         PIC S9(13)      COMP-3 VALUE 0.
           05  TOTAL-LEFT           PIC S9(13)V99   COMP-3 VALUE 0.
       01  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM ONE-LOAN VARYING LOAN-NO FROM 1 BY 1
               UNTIL LOAN-NO > LOAN-COUNT
           COMPUTE SHOWN = TOTAL-INTEREST * 100
           DISPLAY 'H01 INTEREST ' SHOWN
           COMPUTE SHOWN = TOTAL-FEES * 1000
           DISPLAY 'H01 FEES     ' SHOWN
           MOVE TOTAL-MONTHS TO SHOWN
           DISPLAY 'H01 MONTHS   ' SHOWN
           COMPUTE SHOWN = TOTAL-LEFT * 100
           DISPLAY 'H01 LEFT     ' SHOWN
           STOP RUN.
       ONE-LOAN.
           COMPUTE PRINCIPAL = 5000 + LOAN-NO * 7.13
           COMPUTE YEARLY-RATE ROUNDED = 0.02 + LOAN-NO / 600000
           DIVIDE YEARLY-RATE BY 12 GIVING MONTHLY-RATE ROUNDED
           COMPUTE INSTALMENT ROUNDED = PRINCIPAL / 48 + 12.5
           MOVE 0 TO MONTHS
           PERFORM ONE-MONTH UNTIL PRINCIPAL NOT > 0 OR MONTHS = 60
           ADD MONTHS TO TOTAL-MONTHS
           ADD PRINCIPAL TO TOTAL-LEFT.
       ONE-MONTH.
           ADD 1 TO MONTHS
           COMPUTE INTEREST-DUE ROUNDED = PRINCIPAL * MONTHLY-RATE
           ADD INTEREST-DUE TO TOTAL-INTEREST
           SUBTRACT INTEREST-DUE FROM INSTALMENT GIVING REPAID
           IF REPAID > PRINCIPAL
               MOVE PRINCIPAL TO REPAID
           END-IF
           SUBTRACT REPAID FROM PRINCIPAL
           MULTIPLY INTEREST-DUE BY 0.015 GIVING FEE ROUNDED
           ADD FEE TO TOTAL-FEES.
