      ******************************************************************
      * HSBPOST   HARBOUR SAVINGS BANK                                 *
      *           POSTS THE SORTED TRANSACTIONS OF THE DAY TO THE      *
      *           ACCOUNT MASTER. WHAT CANNOT BE POSTED GOES TO THE    *
      *           REJECT FILE WITH ITS REASON. THE TRANSACTIONS ARE IN *
      *           ACCOUNT ORDER, SO ONE READ AND ONE REWRITE SERVE ALL *
      *           OF AN ACCOUNT.                                       *
      *                                                                *
      * PARM      THE BUSINESS DATE, YYYYMMDD                          *
      * RETURN    0 ALL POSTED     4 SOME REJECTED                     *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBPOST.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT TRANSACTION-FILE ASSIGN TO TRANSIN
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-TRANS-STATUS.
           SELECT ACCOUNT-FILE     ASSIGN TO ACCTMSTR
                  ORGANIZATION IS INDEXED
                  ACCESS MODE  IS RANDOM
                  RECORD KEY   IS MASTER-KEY
                  FILE STATUS  IS WS-ACCOUNT-STATUS.
           SELECT REJECT-FILE      ASSIGN TO REJECTS
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-REJECT-STATUS.
           SELECT CONTROL-FILE     ASSIGN TO CTLOUT
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-CONTROL-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  TRANSACTION-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBTRAN.

       FD  ACCOUNT-FILE
           RECORD CONTAINS 128 CHARACTERS.
       01  MASTER-RECORD.
           05  MASTER-KEY                PIC X(12).
           05  FILLER                    PIC X(116).

       FD  REJECT-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 128 CHARACTERS.
       COPY HSBREJ.

       FD  CONTROL-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBCTL REPLACING ==:CTL:== BY ==PST==.

       WORKING-STORAGE SECTION.
       77  WS-TRANS-STATUS               PIC X(2)       VALUE '00'.
       77  WS-ACCOUNT-STATUS             PIC X(2)       VALUE '00'.
       77  WS-REJECT-STATUS              PIC X(2)       VALUE '00'.
       77  WS-CONTROL-STATUS             PIC X(2)       VALUE '00'.

       01  WS-SWITCHES.
           05  WS-TRANS-SWITCH           PIC X          VALUE 'N'.
               88  END-OF-TRANSACTIONS   VALUE 'Y'.
           05  WS-HELD-SWITCH            PIC X          VALUE 'N'.
               88  ACCOUNT-HELD          VALUE 'Y'.
               88  ACCOUNT-NOT-HELD      VALUE 'N'.
           05  WS-CHANGED-SWITCH         PIC X          VALUE 'N'.
               88  ACCOUNT-CHANGED       VALUE 'Y'.
               88  ACCOUNT-NOT-CHANGED   VALUE 'N'.

       01  WS-WORK.
           05  WS-BUSINESS-DATE          PIC 9(8)       VALUE ZERO.
           05  WS-HELD-KEY               PIC X(12)
                                         VALUE LOW-VALUES.
           05  WS-REASON                 PIC S9(4)      COMP.
               88  NO-REASON             VALUE ZERO.
           05  WS-FEE                    PIC S9(7)V99   COMP-3.
           05  WS-NEW-BALANCE            PIC S9(8)V99   COMP-3.
           05  WS-AVAILABLE              PIC S9(11)V99  COMP-3.

      *    THE HELD ACCOUNT
       COPY HSBACCT.

       01  WS-COUNTS                     COMP.
           05  WS-READ-COUNT             PIC S9(9)      VALUE ZERO.
           05  WS-POSTED-COUNT           PIC S9(9)      VALUE ZERO.
           05  WS-REJECT-COUNT           PIC S9(9)      VALUE ZERO.
           05  WS-CREDIT-COUNT           PIC S9(9)      VALUE ZERO.
           05  WS-DEBIT-COUNT            PIC S9(9)      VALUE ZERO.
           05  WS-ADJUST-COUNT           PIC S9(9)      VALUE ZERO.
           05  WS-FEE-COUNT              PIC S9(9)      VALUE ZERO.
           05  WS-UPDATED-COUNT          PIC S9(9)      VALUE ZERO.
           05  WS-WOKEN-COUNT            PIC S9(9)      VALUE ZERO.

       01  WS-AMOUNTS                    COMP-3.
           05  WS-READ-AMOUNT            PIC S9(13)V99  VALUE ZERO.
           05  WS-REJECT-AMOUNT          PIC S9(13)V99  VALUE ZERO.
           05  WS-CREDIT-AMOUNT          PIC S9(13)V99  VALUE ZERO.
           05  WS-DEBIT-AMOUNT           PIC S9(13)V99  VALUE ZERO.
           05  WS-ADJUST-AMOUNT          PIC S9(13)V99  VALUE ZERO.
           05  WS-FEE-AMOUNT             PIC S9(13)V99  VALUE ZERO.
           05  WS-NET-AMOUNT             PIC S9(13)V99  VALUE ZERO.
           05  WS-UPDATED-AMOUNT         PIC S9(13)V99  VALUE ZERO.
           05  WS-SEQUENCE-HASH          PIC S9(15)     VALUE ZERO.
           05  WS-SERIAL-HASH            PIC S9(15)     VALUE ZERO.

       01  WS-REASON-VALUES.
           05  FILLER PIC X(33) VALUE 'R01TYPE CODE NOT VALID'.
           05  FILLER PIC X(33) VALUE 'R02AMOUNT NOT VALID'.
           05  FILLER PIC X(33) VALUE 'R03DATE NOT VALID'.
           05  FILLER PIC X(33) VALUE 'R04ACCOUNT NOT KNOWN'.
           05  FILLER PIC X(33) VALUE 'R05ACCOUNT CLOSED'.
           05  FILLER PIC X(33) VALUE 'R06INSUFFICIENT FUNDS'.
           05  FILLER PIC X(33) VALUE 'R07BALANCE OVERFLOW'.
       01  WS-REASON-TABLE REDEFINES WS-REASON-VALUES.
           05  WS-REASON-ENTRY           OCCURS 7 TIMES.
               10  WS-REASON-CODE        PIC X(3).
               10  WS-REASON-TEXT        PIC X(30).
       01  WS-REASON-TOTALS.
           05  WS-REASON-TOTAL           OCCURS 7 TIMES.
               10  WS-REASON-COUNT       PIC S9(9)      COMP.
               10  WS-REASON-AMOUNT      PIC S9(13)V99  COMP-3.
       77  WS-REASONS                    PIC S9(4)      COMP VALUE +7.
       77  WS-SUB                        PIC S9(4)      COMP.

       01  WS-TOTAL-LINE.
           05  FILLER                    PIC X(9)   VALUE 'HSBPOST  '.
           05  WS-TOTAL-NAME             PIC X(24).
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  WS-TOTAL-COUNT            PIC Z,ZZZ,ZZ9.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  WS-TOTAL-AMOUNT           PIC Z,ZZZ,ZZZ,ZZZ,ZZ9.99-.

       COPY HSBPROD.
       COPY HSBABND.

       LINKAGE SECTION.
       01  PARM-AREA.
           05  PARM-LENGTH               PIC S9(4)      COMP.
           05  PARM-TEXT                 PIC X(100).

       PROCEDURE DIVISION USING PARM-AREA.
       0000-MAINLINE.
           PERFORM 1000-INITIALIZE THRU 1000-EXIT
           PERFORM 2000-PROCESS-TRANSACTION THRU 2000-EXIT
               UNTIL END-OF-TRANSACTIONS
           PERFORM 3100-PUT-ACCOUNT THRU 3100-EXIT
           PERFORM 4000-WRITE-CONTROLS THRU 4000-EXIT
           PERFORM 9000-TERMINATE THRU 9000-EXIT
           GOBACK.

      *-----------------------------------------------------------------
      *    PARM, FILES AND THE FIRST TRANSACTION
      *-----------------------------------------------------------------
       1000-INITIALIZE.
           MOVE 'HSBPOST' TO ABEND-PROGRAM
           IF PARM-LENGTH NOT = 8
               OR PARM-TEXT(1:8) IS NOT NUMERIC
               DISPLAY 'HSBPOST  PARM MUST BE THE BUSINESS DATE'
               SET ABEND-BAD-PARAMETER TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           MOVE PARM-TEXT(1:8) TO WS-BUSINESS-DATE
           INITIALIZE WS-REASON-TOTALS

           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT TRANSACTION-FILE
           PERFORM 9100-CHECK-TRANS THRU 9100-EXIT
           OPEN I-O ACCOUNT-FILE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           OPEN OUTPUT REJECT-FILE
           PERFORM 9300-CHECK-REJECT THRU 9300-EXIT
           OPEN OUTPUT CONTROL-FILE
           PERFORM 9400-CHECK-CONTROL THRU 9400-EXIT
           PERFORM 2100-READ-TRANSACTION THRU 2100-EXIT.
       1000-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    ONE TRANSACTION
      *-----------------------------------------------------------------
       2000-PROCESS-TRANSACTION.
           ADD 1 TO WS-READ-COUNT
           ADD TXN-AMOUNT TO WS-READ-AMOUNT
           ADD TXN-SEQUENCE TO WS-SEQUENCE-HASH
           IF TXN-ACCOUNT NOT = WS-HELD-KEY
               PERFORM 3100-PUT-ACCOUNT THRU 3100-EXIT
               PERFORM 3000-GET-ACCOUNT THRU 3000-EXIT
           END-IF

           MOVE ZERO TO WS-REASON
           MOVE ZERO TO WS-FEE
           PERFORM 2200-VALIDATE THRU 2200-EXIT
           IF NO-REASON
               PERFORM 2300-POST THRU 2300-EXIT
           END-IF
           IF NO-REASON
               ADD 1 TO WS-POSTED-COUNT
           ELSE
               PERFORM 2400-REJECT THRU 2400-EXIT
           END-IF
           PERFORM 2100-READ-TRANSACTION THRU 2100-EXIT.
       2000-EXIT.
           EXIT.

       2100-READ-TRANSACTION.
           MOVE 'READ' TO ABEND-OPERATION
           READ TRANSACTION-FILE
               AT END
                   SET END-OF-TRANSACTIONS TO TRUE
           END-READ
           IF NOT END-OF-TRANSACTIONS
               PERFORM 9100-CHECK-TRANS THRU 9100-EXIT
           END-IF.
       2100-EXIT.
           EXIT.

       2200-VALIDATE.
           IF NOT TXN-TYPE-VALID
               MOVE 1 TO WS-REASON
               GO TO 2200-EXIT
           END-IF
           IF TXN-AMOUNT = ZERO
               OR (TXN-AMOUNT < ZERO AND NOT TXN-ADJUSTMENT)
               MOVE 2 TO WS-REASON
               GO TO 2200-EXIT
           END-IF
           IF TXN-DATE IS NOT NUMERIC
               MOVE 3 TO WS-REASON
               GO TO 2200-EXIT
           END-IF
           IF TXN-DATE > WS-BUSINESS-DATE
               MOVE 3 TO WS-REASON
               GO TO 2200-EXIT
           END-IF
           IF ACCOUNT-NOT-HELD
               MOVE 4 TO WS-REASON
               GO TO 2200-EXIT
           END-IF
           IF ACCT-CLOSED
               MOVE 5 TO WS-REASON
           END-IF.
       2200-EXIT.
           EXIT.

       2300-POST.
           EVALUATE TRUE
               WHEN TXN-IS-CREDIT
                   PERFORM 2310-CREDIT THRU 2310-EXIT
               WHEN TXN-IS-DEBIT
                   PERFORM 2320-DEBIT THRU 2320-EXIT
               WHEN OTHER
                   PERFORM 2330-ADJUST THRU 2330-EXIT
           END-EVALUATE
           IF NO-REASON
               PERFORM 2340-UPDATE-ACCOUNT THRU 2340-EXIT
           END-IF.
       2300-EXIT.
           EXIT.

       2310-CREDIT.
           ADD TXN-AMOUNT ACCT-BALANCE GIVING WS-NEW-BALANCE
               ON SIZE ERROR
                   MOVE 7 TO WS-REASON
               NOT ON SIZE ERROR
                   SET ACT-IX TO 1
                   ADD 1 TO WS-CREDIT-COUNT
                   ADD TXN-AMOUNT TO WS-CREDIT-AMOUNT
           END-ADD.
       2310-EXIT.
           EXIT.

       2320-DEBIT.
           IF TXN-WITHDRAWAL AND TXN-AT-ATM
               PERFORM 2350-WORK-OUT-FEE THRU 2350-EXIT
           END-IF
           COMPUTE WS-NEW-BALANCE = ACCT-BALANCE - TXN-AMOUNT - WS-FEE
               ON SIZE ERROR
                   MOVE 7 TO WS-REASON
                   GO TO 2320-EXIT
           END-COMPUTE
           IF TXN-NEEDS-FUNDS
               ADD WS-NEW-BALANCE ACCT-LIMIT GIVING WS-AVAILABLE
               IF WS-AVAILABLE < ZERO
                   MOVE 6 TO WS-REASON
                   GO TO 2320-EXIT
               END-IF
           END-IF
           SET ACT-IX TO 2
           ADD 1 TO WS-DEBIT-COUNT
           ADD TXN-AMOUNT TO WS-DEBIT-AMOUNT
           IF WS-FEE NOT = ZERO
               ADD 1 TO WS-FEE-COUNT
               ADD WS-FEE TO WS-FEE-AMOUNT
                             ACCT-FEES-YTD
           END-IF.
       2320-EXIT.
           EXIT.

       2330-ADJUST.
           ADD TXN-AMOUNT ACCT-BALANCE GIVING WS-NEW-BALANCE
               ON SIZE ERROR
                   MOVE 7 TO WS-REASON
               NOT ON SIZE ERROR
                   SET ACT-IX TO 3
                   ADD 1 TO WS-ADJUST-COUNT
                   ADD TXN-AMOUNT TO WS-ADJUST-AMOUNT
           END-ADD.
       2330-EXIT.
           EXIT.

       2340-UPDATE-ACCOUNT.
           MOVE WS-NEW-BALANCE TO ACCT-BALANCE
           ADD 1 TO ACCT-TXN-COUNT
           ADD 1 TO ACCT-ACT-COUNT(ACT-IX)
           ADD TXN-AMOUNT TO ACCT-ACT-AMOUNT(ACT-IX)
           IF TXN-DATE > ACCT-LAST-DATE
               MOVE TXN-DATE TO ACCT-LAST-DATE
           END-IF
           IF ACCT-DORMANT AND TXN-BY-CUSTOMER
               SET ACCT-ACTIVE TO TRUE
               ADD 1 TO WS-WOKEN-COUNT
           END-IF
           SET ACCOUNT-CHANGED TO TRUE.
       2340-EXIT.
           EXIT.

      *    A SHARE OF THE AMOUNT, AT LEAST SO MUCH, LESS THE DISCOUNT
       2350-WORK-OUT-FEE.
           PERFORM VARYING PRD-IX FROM 1 BY 1
               UNTIL PRD-IX > PRODUCT-COUNT
                  OR PRD-CODE(PRD-IX) = ACCT-PRODUCT
               CONTINUE
           END-PERFORM
           IF PRD-IX > PRODUCT-COUNT
               GO TO 2350-EXIT
           END-IF
           IF PRD-FEE-RATE(PRD-IX) = ZERO
               GO TO 2350-EXIT
           END-IF
           MULTIPLY TXN-AMOUNT BY PRD-FEE-RATE(PRD-IX)
               GIVING WS-FEE ROUNDED
           IF WS-FEE < PRD-FEE-LEAST(PRD-IX)
               MOVE PRD-FEE-LEAST(PRD-IX) TO WS-FEE
           END-IF
           SUBTRACT TXN-DISCOUNT FROM WS-FEE
           IF WS-FEE < ZERO
               MOVE ZERO TO WS-FEE
           END-IF.
       2350-EXIT.
           EXIT.

       2400-REJECT.
           ADD 1 TO WS-REJECT-COUNT
           ADD TXN-AMOUNT TO WS-REJECT-AMOUNT
           ADD 1 TO WS-REASON-COUNT(WS-REASON)
           ADD TXN-AMOUNT TO WS-REASON-AMOUNT(WS-REASON)
           MOVE SPACES TO REJECT-RECORD
           MOVE TRANSACTION-RECORD TO REJ-TRANSACTION
           MOVE WS-REASON-CODE(WS-REASON) TO REJ-REASON
           MOVE WS-REASON-TEXT(WS-REASON) TO REJ-TEXT
           IF ACCOUNT-HELD
               MOVE ACCT-BALANCE TO REJ-BALANCE
           ELSE
               MOVE ZERO TO REJ-BALANCE
           END-IF
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE REJECT-RECORD
           PERFORM 9300-CHECK-REJECT THRU 9300-EXIT.
       2400-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    THE ACCOUNT MASTER
      *-----------------------------------------------------------------
       3000-GET-ACCOUNT.
           MOVE TXN-ACCOUNT TO WS-HELD-KEY
                               MASTER-KEY
           SET ACCOUNT-HELD TO TRUE
           SET ACCOUNT-NOT-CHANGED TO TRUE
           MOVE 'READ' TO ABEND-OPERATION
           READ ACCOUNT-FILE INTO ACCOUNT-RECORD
               INVALID KEY
                   SET ACCOUNT-NOT-HELD TO TRUE
           END-READ
           IF WS-ACCOUNT-STATUS NOT = '23'
               PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           END-IF.
       3000-EXIT.
           EXIT.

       3100-PUT-ACCOUNT.
           IF ACCOUNT-HELD AND ACCOUNT-CHANGED
               MOVE 'REWRITE' TO ABEND-OPERATION
               REWRITE MASTER-RECORD FROM ACCOUNT-RECORD
                   INVALID KEY
                       CONTINUE
               END-REWRITE
               PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
               ADD 1 TO WS-UPDATED-COUNT
               ADD ACCT-BALANCE TO WS-UPDATED-AMOUNT
               ADD ACCT-SERIAL TO WS-SERIAL-HASH
           END-IF.
       3100-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    CONTROL TOTALS: TO THE LISTING AND TO THE CONTROL FILE
      *-----------------------------------------------------------------
       4000-WRITE-CONTROLS.
           COMPUTE WS-NET-AMOUNT = WS-CREDIT-AMOUNT - WS-DEBIT-AMOUNT
                                 + WS-ADJUST-AMOUNT - WS-FEE-AMOUNT
           MOVE SPACES TO PST-CONTROL-RECORD
           INITIALIZE PST-CONTROL-RECORD
           MOVE 'HSBPOST' TO PST-PROGRAM
           MOVE WS-BUSINESS-DATE TO PST-DATE
           MOVE 'WRITE' TO ABEND-OPERATION

           MOVE 'TRANSACTIONS READ' TO PST-NAME
           MOVE WS-READ-COUNT TO PST-COUNT
           MOVE WS-READ-AMOUNT TO PST-AMOUNT
           MOVE WS-SEQUENCE-HASH TO PST-HASH
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT
           MOVE ZERO TO PST-HASH

           MOVE 'CREDITS POSTED' TO PST-NAME
           MOVE WS-CREDIT-COUNT TO PST-COUNT
           MOVE WS-CREDIT-AMOUNT TO PST-AMOUNT
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           MOVE 'DEBITS POSTED' TO PST-NAME
           MOVE WS-DEBIT-COUNT TO PST-COUNT
           MOVE WS-DEBIT-AMOUNT TO PST-AMOUNT
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           MOVE 'ADJUSTMENTS POSTED' TO PST-NAME
           MOVE WS-ADJUST-COUNT TO PST-COUNT
           MOVE WS-ADJUST-AMOUNT TO PST-AMOUNT
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           MOVE 'FEES CHARGED' TO PST-NAME
           MOVE WS-FEE-COUNT TO PST-COUNT
           MOVE WS-FEE-AMOUNT TO PST-AMOUNT
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           MOVE 'NET POSTED' TO PST-NAME
           MOVE WS-POSTED-COUNT TO PST-COUNT
           MOVE WS-NET-AMOUNT TO PST-AMOUNT
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           MOVE 'ACCOUNTS UPDATED' TO PST-NAME
           MOVE WS-UPDATED-COUNT TO PST-COUNT
           MOVE WS-UPDATED-AMOUNT TO PST-AMOUNT
           MOVE WS-SERIAL-HASH TO PST-HASH
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT
           MOVE ZERO TO PST-HASH

           MOVE 'ACCOUNTS WOKEN' TO PST-NAME
           MOVE WS-WOKEN-COUNT TO PST-COUNT
           MOVE ZERO TO PST-AMOUNT
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           MOVE 'REJECTED' TO PST-NAME
           MOVE WS-REJECT-COUNT TO PST-COUNT
           MOVE WS-REJECT-AMOUNT TO PST-AMOUNT
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           PERFORM 4200-WRITE-REASON THRU 4200-EXIT
               VARYING WS-SUB FROM 1 BY 1
               UNTIL WS-SUB > WS-REASONS

           IF WS-READ-COUNT NOT = WS-POSTED-COUNT + WS-REJECT-COUNT
               SET ABEND-OUT-OF-BALANCE TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       4000-EXIT.
           EXIT.

       4100-WRITE-CONTROL.
           WRITE PST-CONTROL-RECORD
           PERFORM 9400-CHECK-CONTROL THRU 9400-EXIT
           MOVE PST-NAME TO WS-TOTAL-NAME
           MOVE PST-COUNT TO WS-TOTAL-COUNT
           MOVE PST-AMOUNT TO WS-TOTAL-AMOUNT
           DISPLAY WS-TOTAL-LINE.
       4100-EXIT.
           EXIT.

       4200-WRITE-REASON.
           MOVE SPACES TO PST-NAME
           MOVE WS-REASON-CODE(WS-SUB) TO PST-NAME(1:3)
           MOVE WS-REASON-TEXT(WS-SUB) TO PST-NAME(5:)
           MOVE WS-REASON-COUNT(WS-SUB) TO PST-COUNT
           MOVE WS-REASON-AMOUNT(WS-SUB) TO PST-AMOUNT
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT.
       4200-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    END OF RUN AND FILE ERRORS
      *-----------------------------------------------------------------
       9000-TERMINATE.
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE TRANSACTION-FILE
           PERFORM 9100-CHECK-TRANS THRU 9100-EXIT
           CLOSE ACCOUNT-FILE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           CLOSE REJECT-FILE
           PERFORM 9300-CHECK-REJECT THRU 9300-EXIT
           CLOSE CONTROL-FILE
           PERFORM 9400-CHECK-CONTROL THRU 9400-EXIT
           IF WS-REJECT-COUNT > ZERO
               MOVE 4 TO RETURN-CODE
           ELSE
               MOVE ZERO TO RETURN-CODE
           END-IF.
       9000-EXIT.
           EXIT.

       9100-CHECK-TRANS.
           IF WS-TRANS-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'TRANSIN' TO ABEND-DDNAME
               MOVE WS-TRANS-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9100-EXIT.
           EXIT.

      *    97: OPENED, AND VERIFIED FIRST, AFTER A RUN THAT FAILED
       9200-CHECK-ACCOUNT.
           IF WS-ACCOUNT-STATUS NOT = '00' AND '97'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'ACCTMSTR' TO ABEND-DDNAME
               MOVE WS-ACCOUNT-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9200-EXIT.
           EXIT.

       9300-CHECK-REJECT.
           IF WS-REJECT-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'REJECTS' TO ABEND-DDNAME
               MOVE WS-REJECT-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9300-EXIT.
           EXIT.

       9400-CHECK-CONTROL.
           IF WS-CONTROL-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'CTLOUT' TO ABEND-DDNAME
               MOVE WS-CONTROL-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9400-EXIT.
           EXIT.

       COPY HSBABNP.
