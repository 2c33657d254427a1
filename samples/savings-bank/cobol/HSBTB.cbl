      ******************************************************************
      * HSBTB     HARBOUR SAVINGS BANK                                 *
      *           PRINTS THE TRIAL BALANCE OF THE DAY FROM THE LEDGER  *
      *           ENTRIES, ONE FOR EACH ACCOUNT AND SIDE.              *
      *                                                                *
      * RETURN    0 DEBITS EQUAL CREDITS     8 THEY DO NOT             *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBTB.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT LEDGER-FILE      ASSIGN TO GLIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-LEDGER-STATUS.
           SELECT REPORT-FILE      ASSIGN TO TRIALBAL
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-REPORT-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  LEDGER-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBGLE.

       FD  REPORT-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS.
       01  REPORT-LINE                   PIC X(132).

       WORKING-STORAGE SECTION.
       77  WS-LEDGER-STATUS              PIC X(2)       VALUE '00'.
       77  WS-REPORT-STATUS              PIC X(2)       VALUE '00'.
       01  WS-SWITCHES.
           05  WS-LEDGER-SWITCH          PIC X          VALUE 'N'.
               88  END-OF-LEDGER         VALUE 'Y'.
       01  WS-NAME-VALUES.
           05  FILLER PIC X(28) VALUE '1000CASH AND CLEARING'.
           05  FILLER PIC X(28) VALUE '2000CUSTOMER DEPOSITS'.
           05  FILLER PIC X(28) VALUE '4000FEE INCOME'.
           05  FILLER PIC X(28) VALUE '4100OVERDRAFT INTEREST'.
           05  FILLER PIC X(28) VALUE '5000INTEREST PAID'.
           05  FILLER PIC X(28) VALUE '5900ADJUSTMENTS'.
       01  WS-NAME-TABLE REDEFINES WS-NAME-VALUES.
           05  WS-NAME-ENTRY             OCCURS 6 TIMES
                                         INDEXED BY NAME-IX.
               10  WS-NAME-ACCOUNT       PIC 9(4).
               10  WS-NAME               PIC X(24).
       01  WS-TOTALS                     COMP-3.
           05  WS-DEBIT-TOTAL            PIC S9(13)V99  VALUE ZERO.
           05  WS-CREDIT-TOTAL           PIC S9(13)V99  VALUE ZERO.
           05  WS-DIFFERENCE             PIC S9(13)V99  VALUE ZERO.

       01  HEAD-1.
           05  FILLER                    PIC X(6)   VALUE 'HSBTB'.
           05  FILLER                    PIC X(50)  VALUE SPACES.
           05  FILLER                    PIC X(20)
               VALUE 'HARBOUR SAVINGS BANK'.
           05  FILLER                    PIC X(47)  VALUE SPACES.
           05  FILLER                    PIC X(5)   VALUE 'PAGE'.
           05  FILLER                    PIC X(4)   VALUE '   1'.
       01  HEAD-2.
           05  FILLER                    PIC X(14)
               VALUE 'BUSINESS DATE'.
           05  HEAD-DATE                 PIC 9999/99/99.
           05  FILLER                    PIC X(27)  VALUE SPACES.
           05  FILLER                    PIC X(30)
               VALUE 'TRIAL BALANCE OF THE DAY'.
           05  FILLER                    PIC X(51)  VALUE SPACES.
       01  HEAD-3.
           05  FILLER                    PIC X(8)   VALUE 'ACCOUNT'.
           05  FILLER                    PIC X(24)  VALUE 'NAME'.
           05  FILLER                    PIC X(25)  VALUE 'POSTINGS'.
           05  FILLER                    PIC X(23)  VALUE 'DEBIT'.
           05  FILLER                    PIC X(52)  VALUE 'CREDIT'.
       01  DETAIL-LINE.
           05  DET-ACCOUNT               PIC X(8).
           05  DET-NAME                  PIC X(24).
           05  DET-COUNT                 PIC ZZZ,ZZ9
                                         BLANK WHEN ZERO.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-DEBIT                 PIC Z,ZZZ,ZZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-CREDIT                PIC Z,ZZZ,ZZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X(47)  VALUE SPACES.
       77  WS-ADVANCE                    PIC S9(4)      COMP VALUE +2.

       COPY HSBABND.

       PROCEDURE DIVISION.
       0000-MAINLINE.
           MOVE 'HSBTB' TO ABEND-PROGRAM
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT LEDGER-FILE
           PERFORM 9100-CHECK-LEDGER THRU 9100-EXIT
           OPEN OUTPUT REPORT-FILE
           PERFORM 9200-CHECK-REPORT THRU 9200-EXIT
           PERFORM 2100-READ-ENTRY THRU 2100-EXIT
           PERFORM 1000-HEADINGS THRU 1000-EXIT
           PERFORM 2000-PRINT-ENTRY THRU 2000-EXIT
               UNTIL END-OF-LEDGER
           PERFORM 3000-PRINT-TOTALS THRU 3000-EXIT
           PERFORM 9000-TERMINATE THRU 9000-EXIT
           GOBACK.

       1000-HEADINGS.
           MOVE GLE-DATE TO HEAD-DATE
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE REPORT-LINE FROM HEAD-1 AFTER ADVANCING PAGE
           PERFORM 9200-CHECK-REPORT THRU 9200-EXIT
           WRITE REPORT-LINE FROM HEAD-2 AFTER ADVANCING 1 LINE
           PERFORM 9200-CHECK-REPORT THRU 9200-EXIT
           WRITE REPORT-LINE FROM HEAD-3 AFTER ADVANCING 2 LINES
           PERFORM 9200-CHECK-REPORT THRU 9200-EXIT.
       1000-EXIT.
           EXIT.

       2000-PRINT-ENTRY.
           MOVE SPACES TO DETAIL-LINE
           MOVE GLE-ACCOUNT TO DET-ACCOUNT
           SET NAME-IX TO 1
           SEARCH WS-NAME-ENTRY
               AT END
                   MOVE 'NOT IN THE TABLE' TO DET-NAME
               WHEN WS-NAME-ACCOUNT(NAME-IX) = GLE-ACCOUNT
                   MOVE WS-NAME(NAME-IX) TO DET-NAME
           END-SEARCH
           MOVE GLE-COUNT TO DET-COUNT
           IF GLE-IS-DEBIT
               MOVE GLE-AMOUNT TO DET-DEBIT
               ADD GLE-AMOUNT TO WS-DEBIT-TOTAL
           ELSE
               MOVE GLE-AMOUNT TO DET-CREDIT
               ADD GLE-AMOUNT TO WS-CREDIT-TOTAL
           END-IF
           PERFORM 2200-PRINT THRU 2200-EXIT
           PERFORM 2100-READ-ENTRY THRU 2100-EXIT.
       2000-EXIT.
           EXIT.

       2100-READ-ENTRY.
           MOVE 'READ' TO ABEND-OPERATION
           READ LEDGER-FILE
               AT END
                   SET END-OF-LEDGER TO TRUE
           END-READ
           IF NOT END-OF-LEDGER
               PERFORM 9100-CHECK-LEDGER THRU 9100-EXIT
           END-IF.
       2100-EXIT.
           EXIT.

       2200-PRINT.
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE REPORT-LINE FROM DETAIL-LINE
               AFTER ADVANCING WS-ADVANCE LINES
           PERFORM 9200-CHECK-REPORT THRU 9200-EXIT
           MOVE 1 TO WS-ADVANCE.
       2200-EXIT.
           EXIT.

       3000-PRINT-TOTALS.
           MOVE SPACES TO DETAIL-LINE
           MOVE 'TOTAL' TO DET-NAME
           MOVE WS-DEBIT-TOTAL TO DET-DEBIT
           MOVE WS-CREDIT-TOTAL TO DET-CREDIT
           MOVE 2 TO WS-ADVANCE
           PERFORM 2200-PRINT THRU 2200-EXIT
           SUBTRACT WS-CREDIT-TOTAL FROM WS-DEBIT-TOTAL
               GIVING WS-DIFFERENCE
           MOVE SPACES TO DETAIL-LINE
           IF WS-DIFFERENCE = ZERO
               MOVE 'THE LEDGER BALANCES' TO DET-NAME
               MOVE ZERO TO RETURN-CODE
           ELSE
               MOVE 'OUT OF BALANCE' TO DET-NAME
               MOVE WS-DIFFERENCE TO DET-DEBIT
               MOVE 8 TO RETURN-CODE
           END-IF
           MOVE 3 TO WS-ADVANCE
           PERFORM 2200-PRINT THRU 2200-EXIT
           DISPLAY 'HSBTB    ' DET-NAME.
       3000-EXIT.
           EXIT.

       9000-TERMINATE.
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE LEDGER-FILE
           PERFORM 9100-CHECK-LEDGER THRU 9100-EXIT
           CLOSE REPORT-FILE
           PERFORM 9200-CHECK-REPORT THRU 9200-EXIT.
       9000-EXIT.
           EXIT.

       9100-CHECK-LEDGER.
           MOVE 'GLIN' TO ABEND-DDNAME
           MOVE WS-LEDGER-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9100-EXIT.
           EXIT.

       9200-CHECK-REPORT.
           MOVE 'TRIALBAL' TO ABEND-DDNAME
           MOVE WS-REPORT-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9200-EXIT.
           EXIT.

       COPY HSBFSTP.
       COPY HSBABNP.
