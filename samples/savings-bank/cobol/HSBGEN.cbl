      ******************************************************************
      * HSBGEN    HARBOUR SAVINGS BANK                                 *
      *           WRITES A DAY OF TEST DATA: AN UNLOAD OF THE ACCOUNT  *
      *           MASTER IN KEY ORDER, A DAY OF TRANSACTIONS AS THEY   *
      *           CAME IN, AND THEIR CONTROL TOTALS.                   *
      *                                                                *
      * PARM      KEYWORD=NUMBER, SEPARATED BY COMMAS                  *
      *           SEED   START OF THE RANDOM NUMBERS, 1 TO 2147483646  *
      *           ACCTS  ACCOUNTS TO WRITE, 1 TO 50000                 *
      *           TRANS  TRANSACTIONS TO WRITE, 0 TO 5000000           *
      *           BADAT  TRANSACTION WHOSE AMOUNT IS LEFT AS SPACES,   *
      *                  0 FOR NONE                                    *
      *                                                                *
      * THE SAME PARM ALWAYS GIVES THE SAME BYTES.                     *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBGEN.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT ACCOUNT-FILE     ASSIGN TO ACCTOUT
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-ACCOUNT-STATUS.
           SELECT TRANSACTION-FILE ASSIGN TO TRANOUT
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-TRANS-STATUS.
           SELECT CONTROL-FILE     ASSIGN TO CTLOUT
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-CONTROL-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  ACCOUNT-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 128 CHARACTERS.
       COPY HSBACCT.

       FD  TRANSACTION-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBTRAN.

       FD  CONTROL-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBCTL REPLACING ==:CTL:== BY ==GEN==.

       WORKING-STORAGE SECTION.
       77  WS-BUSINESS-DATE              PIC 9(8)       VALUE 20250331.
       77  WS-DAY-AFTER                  PIC 9(8)       VALUE 20250401.
       77  WS-ACCOUNT-STATUS             PIC X(2)       VALUE '00'.
       77  WS-TRANS-STATUS               PIC X(2)       VALUE '00'.
       77  WS-CONTROL-STATUS             PIC X(2)       VALUE '00'.

      *    WHAT THE PARM SAYS
       01  WS-PARAMETERS.
           05  WS-SEED                   PIC S9(10)     COMP
                                         VALUE 20250331.
           05  WS-ACCOUNTS               PIC S9(9)      COMP
                                         VALUE 20000.
           05  WS-TRANSACTIONS           PIC S9(9)      COMP
                                         VALUE 100000.
           05  WS-BAD-AT                 PIC S9(9)      COMP VALUE 0.

       01  WS-PARM-WORK.
           05  WS-POSITION               PIC S9(4)      COMP.
           05  WS-KEYWORD                PIC X(8).
           05  WS-KEYWORD-LENGTH         PIC S9(4)      COMP.
           05  WS-DIGITS                 PIC S9(4)      COMP.
           05  WS-NUMBER                 PIC S9(11)     COMP.
           05  WS-DIGIT-X                PIC X.
           05  WS-DIGIT REDEFINES WS-DIGIT-X
                                         PIC 9.

      *    THE RANDOM NUMBERS: PARK AND MILLER, SEED * 16807 MODULO
      *    2**31 - 1. ALL PRODUCTS STAY BELOW 10**15.
       01  WS-RANDOM-WORK.
           05  WS-RANGE                  PIC S9(9)      COMP.
           05  WS-RANDOM                 PIC S9(9)      COMP.
           05  WS-PRODUCT                PIC S9(18)     COMP.
           05  WS-QUOTIENT               PIC S9(18)     COMP.

       01  WS-ACCOUNT-WORK.
           05  WS-ACCOUNT-NUMBER         PIC S9(9)      COMP.
           05  WS-GROUP                  PIC S9(9)      COMP.
           05  WS-LAST-GROUP             PIC S9(9)      COMP VALUE -1.
           05  WS-GROUP-BRANCH           PIC S9(4)      COMP.
           05  WS-GROUP-PRODUCT          PIC S9(4)      COMP.
           05  WS-SERIAL                 PIC S9(9)      COMP.
           05  WS-CENTS                  PIC S9(11)     COMP-3.

       01  WS-TRANSACTION-WORK.
           05  WS-TRAN-NUMBER            PIC S9(9)      COMP.
           05  WS-KIND                   PIC S9(4)      COMP.
           05  WS-SECONDS                PIC S9(9)      COMP.
           05  WS-MINUTES                PIC S9(9)      COMP.
           05  WS-SIXTY                  PIC S9(4)      COMP VALUE 60.

       01  WS-TOTALS.
           05  WS-BALANCE-TOTAL          PIC S9(13)V99  COMP-3 VALUE 0.
           05  WS-SERIAL-HASH            PIC S9(15)     COMP-3 VALUE 0.
           05  WS-AMOUNT-TOTAL           PIC S9(13)V99  COMP-3 VALUE 0.
           05  WS-SEQUENCE-HASH          PIC S9(15)     COMP-3 VALUE 0.
           05  WS-VOID-COUNT             PIC S9(9)      COMP   VALUE 0.
           05  WS-VOID-AMOUNT            PIC S9(13)V99  COMP-3 VALUE 0.
       77  WS-COUNT-SHOWN                PIC ZZZ,ZZZ,ZZ9.

       01  WS-SURNAME-VALUES.
           05  FILLER                    PIC X(36)
               VALUE 'ABERNETHY         BELLWETHER        '.
           05  FILLER                    PIC X(36)
               VALUE 'CARTWRIGHT        DELACOURT         '.
           05  FILLER                    PIC X(36)
               VALUE 'EASTERBROOK       FAIRWEATHER       '.
           05  FILLER                    PIC X(36)
               VALUE 'GREENHALGH        HOLLOWAY          '.
           05  FILLER                    PIC X(36)
               VALUE 'IVERSEN           JANSSEN           '.
           05  FILLER                    PIC X(36)
               VALUE 'KOWALCZYK         LINDQVIST         '.
           05  FILLER                    PIC X(36)
               VALUE 'MERRIWEATHER      NAKAMURA          '.
           05  FILLER                    PIC X(36)
               VALUE 'OKONKWO           PENHALIGON        '.
       01  WS-SURNAME-TABLE REDEFINES WS-SURNAME-VALUES.
           05  WS-SURNAME                PIC X(18)
                                         OCCURS 16 TIMES.

       01  WS-GIVEN-VALUES.
           05  FILLER                    PIC X(48)
               VALUE 'AMELIA      BRUNO       CHIARA      DMITRI      '.
           05  FILLER                    PIC X(48)
               VALUE 'ELIF        FELIX       GRACE       HIROSHI     '.
           05  FILLER                    PIC X(48)
               VALUE 'INGRID      JAMAL       KATYA       LIAM        '.
           05  FILLER                    PIC X(48)
               VALUE 'MEI         NOAH        OLIVIA      PEDRO       '.
       01  WS-GIVEN-TABLE REDEFINES WS-GIVEN-VALUES.
           05  WS-GIVEN                  PIC X(12)
                                         OCCURS 16 TIMES.

       COPY HSBBRAN.
       COPY HSBPROD.
       COPY HSBABND.

      *    THE KEYS WRITTEN, FOR THE TRANSACTIONS TO CHOOSE FROM
       01  WS-KEY-TABLE.
           05  WS-KEY-ENTRY              PIC X(12)
                                         OCCURS 50000 TIMES
                                         INDEXED BY KEY-IX.

       LINKAGE SECTION.
       01  PARM-AREA.
           05  PARM-LENGTH               PIC S9(4)      COMP.
           05  PARM-TEXT                 PIC X(100).

       PROCEDURE DIVISION USING PARM-AREA.
       0000-MAINLINE.
           PERFORM 1000-INITIALIZE THRU 1000-EXIT
           PERFORM 2000-WRITE-ACCOUNT THRU 2000-EXIT
               VARYING WS-ACCOUNT-NUMBER FROM 1 BY 1
               UNTIL WS-ACCOUNT-NUMBER > WS-ACCOUNTS
           PERFORM 3000-WRITE-TRANSACTION THRU 3000-EXIT
               VARYING WS-TRAN-NUMBER FROM 1 BY 1
               UNTIL WS-TRAN-NUMBER > WS-TRANSACTIONS
           PERFORM 4000-WRITE-CONTROLS THRU 4000-EXIT
           PERFORM 9000-TERMINATE THRU 9000-EXIT
           GOBACK.

      *-----------------------------------------------------------------
      *    PARM AND FILES
      *-----------------------------------------------------------------
       1000-INITIALIZE.
           MOVE 'HSBGEN' TO ABEND-PROGRAM
           MOVE 1 TO WS-POSITION
           PERFORM 1100-READ-PARAMETER THRU 1100-EXIT
               UNTIL WS-POSITION > PARM-LENGTH
           IF WS-SEED < 1 OR > 2147483646
               OR WS-ACCOUNTS < 1 OR > 50000
               OR WS-TRANSACTIONS > 5000000
               DISPLAY 'HSBGEN   PARM OUT OF RANGE: '
                       PARM-TEXT(1:PARM-LENGTH)
               SET ABEND-BAD-PARAMETER TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF

           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN OUTPUT ACCOUNT-FILE
           PERFORM 9100-CHECK-ACCOUNT THRU 9100-EXIT
           OPEN OUTPUT TRANSACTION-FILE
           PERFORM 9200-CHECK-TRANS THRU 9200-EXIT
           OPEN OUTPUT CONTROL-FILE
           PERFORM 9300-CHECK-CONTROL THRU 9300-EXIT
           MOVE 'WRITE' TO ABEND-OPERATION.
       1000-EXIT.
           EXIT.

       1100-READ-PARAMETER.
           MOVE SPACES TO WS-KEYWORD
           MOVE ZERO TO WS-KEYWORD-LENGTH
                        WS-DIGITS
                        WS-NUMBER
           PERFORM UNTIL WS-POSITION > PARM-LENGTH
                      OR PARM-TEXT(WS-POSITION:1) = '='
                      OR WS-KEYWORD-LENGTH = 8
               ADD 1 TO WS-KEYWORD-LENGTH
               MOVE PARM-TEXT(WS-POSITION:1)
                 TO WS-KEYWORD(WS-KEYWORD-LENGTH:1)
               ADD 1 TO WS-POSITION
           END-PERFORM
           ADD 1 TO WS-POSITION
           PERFORM UNTIL WS-POSITION > PARM-LENGTH
                      OR PARM-TEXT(WS-POSITION:1) = ','
               MOVE PARM-TEXT(WS-POSITION:1) TO WS-DIGIT-X
               ADD 1 TO WS-DIGITS
               IF WS-DIGIT-X IS NOT NUMERIC OR WS-DIGITS > 10
                   PERFORM 1190-BAD-PARAMETER THRU 1190-EXIT
               END-IF
               COMPUTE WS-NUMBER = WS-NUMBER * 10 + WS-DIGIT
               ADD 1 TO WS-POSITION
           END-PERFORM
           ADD 1 TO WS-POSITION
           IF WS-DIGITS = ZERO
               OR (WS-KEYWORD NOT = 'SEED' AND WS-NUMBER > 999999999)
               PERFORM 1190-BAD-PARAMETER THRU 1190-EXIT
           END-IF
           EVALUATE WS-KEYWORD
               WHEN 'SEED'
                   MOVE WS-NUMBER TO WS-SEED
               WHEN 'ACCTS'
                   MOVE WS-NUMBER TO WS-ACCOUNTS
               WHEN 'TRANS'
                   MOVE WS-NUMBER TO WS-TRANSACTIONS
               WHEN 'BADAT'
                   MOVE WS-NUMBER TO WS-BAD-AT
               WHEN OTHER
                   PERFORM 1190-BAD-PARAMETER THRU 1190-EXIT
           END-EVALUATE.
       1100-EXIT.
           EXIT.

       1190-BAD-PARAMETER.
           DISPLAY 'HSBGEN   PARM NOT UNDERSTOOD: '
                   PARM-TEXT(1:PARM-LENGTH)
           SET ABEND-BAD-PARAMETER TO TRUE
           PERFORM 9900-ABEND THRU 9900-EXIT.
       1190-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    ACCOUNTS. 25 BRANCHES OF 4 PRODUCTS GIVE 100 GROUPS, FILLED
      *    EVENLY AND IN KEY ORDER.
      *-----------------------------------------------------------------
       2000-WRITE-ACCOUNT.
           MOVE SPACES TO ACCOUNT-RECORD
           INITIALIZE ACCOUNT-RECORD
           PERFORM 2100-SET-KEY THRU 2100-EXIT
           PERFORM 2200-SET-HOLDER THRU 2200-EXIT
           PERFORM 2300-SET-MONEY THRU 2300-EXIT
           SET KEY-IX TO WS-ACCOUNT-NUMBER
           MOVE ACCT-KEY TO WS-KEY-ENTRY(KEY-IX)
           ADD ACCT-BALANCE TO WS-BALANCE-TOTAL
           ADD ACCT-SERIAL TO WS-SERIAL-HASH
           WRITE ACCOUNT-RECORD
           PERFORM 9100-CHECK-ACCOUNT THRU 9100-EXIT.
       2000-EXIT.
           EXIT.

       2100-SET-KEY.
           COMPUTE WS-PRODUCT = (WS-ACCOUNT-NUMBER - 1) * 100
           DIVIDE WS-PRODUCT BY WS-ACCOUNTS GIVING WS-GROUP
           IF WS-GROUP NOT = WS-LAST-GROUP
               MOVE WS-GROUP TO WS-LAST-GROUP
               DIVIDE WS-GROUP BY PRODUCT-COUNT
                   GIVING WS-GROUP-BRANCH
                   REMAINDER WS-GROUP-PRODUCT
               SET BRN-IX TO 1
               SET BRN-IX UP BY WS-GROUP-BRANCH
               SET PRD-IX TO 1
               SET PRD-IX UP BY WS-GROUP-PRODUCT
               MOVE ZERO TO WS-SERIAL
           END-IF
           MOVE 9 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           COMPUTE WS-SERIAL = WS-SERIAL + 1 + WS-RANDOM
           MOVE BRN-NUMBER(BRN-IX) TO ACCT-BRANCH
           MOVE PRD-CODE(PRD-IX) TO ACCT-PRODUCT
           MOVE WS-SERIAL TO ACCT-SERIAL.
       2100-EXIT.
           EXIT.

       2200-SET-HOLDER.
           MOVE 100 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           EVALUATE WS-RANDOM
               WHEN 0 THRU 1
                   SET ACCT-CLOSED TO TRUE
               WHEN 2 THRU 4
                   SET ACCT-DORMANT TO TRUE
               WHEN OTHER
                   SET ACCT-ACTIVE TO TRUE
           END-EVALUATE

           MOVE 90000000 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           ADD 10000000 WS-RANDOM GIVING ACCT-CUSTOMER

           MOVE 16 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MOVE WS-SURNAME(WS-RANDOM + 1) TO ACCT-SURNAME
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MOVE WS-GIVEN(WS-RANDOM + 1) TO ACCT-GIVEN

           MOVE 40 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           ADD 1985 WS-RANDOM GIVING ACCT-OPENED-YEAR
           MOVE 12 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           ADD 1 WS-RANDOM GIVING ACCT-OPENED-MONTH
           MOVE 28 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           ADD 1 WS-RANDOM GIVING ACCT-OPENED-DAY

      *    LAST USED IN JANUARY OR FEBRUARY OF THE YEAR
           MOVE 56 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           IF WS-RANDOM < 28
               ADD 20250101 WS-RANDOM GIVING ACCT-LAST-DATE
           ELSE
               COMPUTE ACCT-LAST-DATE = 20250201 + WS-RANDOM - 28
           END-IF.
       2200-EXIT.
           EXIT.

       2300-SET-MONEY.
           EVALUATE ACCT-PRODUCT
               WHEN 'CU'
                   MOVE 1000000 TO WS-RANGE
                   PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
                   SUBTRACT 50000 FROM WS-RANDOM GIVING WS-CENTS
                   MOVE 5 TO WS-RANGE
                   PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
                   COMPUTE ACCT-LIMIT = (WS-RANDOM + 1) * 500
               WHEN 'FD'
                   MOVE 5000000 TO WS-RANGE
                   PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
                   ADD 100000 WS-RANDOM GIVING WS-CENTS
               WHEN 'SV'
                   MOVE 2500000 TO WS-RANGE
                   PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
                   MOVE WS-RANDOM TO WS-CENTS
               WHEN OTHER
                   MOVE 100000 TO WS-RANGE
                   PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
                   MOVE WS-RANDOM TO WS-CENTS
           END-EVALUATE
           IF NOT ACCT-CLOSED
               MULTIPLY WS-CENTS BY 0.01 GIVING ACCT-BALANCE
           END-IF

           MOVE 5000 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           COMPUTE ACCT-FEES-YTD = (WS-RANDOM - 1000) * 0.01
           MOVE 400 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MOVE WS-RANDOM TO ACCT-TXN-COUNT
           MOVE 1000000 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MULTIPLY WS-RANDOM BY 0.0001 GIVING ACCT-INTEREST.
       2300-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    TRANSACTIONS
      *-----------------------------------------------------------------
       3000-WRITE-TRANSACTION.
           MOVE SPACES TO TRANSACTION-RECORD
           INITIALIZE TRANSACTION-RECORD
           MOVE WS-ACCOUNTS TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           SET KEY-IX TO 1
           SET KEY-IX UP BY WS-RANDOM
           MOVE WS-KEY-ENTRY(KEY-IX) TO TXN-ACCOUNT
           MOVE 3 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           SUBTRACT WS-RANDOM FROM WS-BUSINESS-DATE GIVING TXN-DATE
           MOVE WS-TRAN-NUMBER TO TXN-SEQUENCE
           PERFORM 3100-SET-TYPE THRU 3100-EXIT
           PERFORM 3200-SET-CHANNEL THRU 3200-EXIT
           MOVE 'R' TO TXN-REF-PREFIX
           MOVE TXN-DATE TO TXN-REF-DATE
           MOVE '-' TO TXN-REF-DASH
           MOVE WS-TRAN-NUMBER TO TXN-REF-NUMBER
           PERFORM 3300-PLANT-DEFECT THRU 3300-EXIT

           ADD TXN-AMOUNT TO WS-AMOUNT-TOTAL
           ADD WS-TRAN-NUMBER TO WS-SEQUENCE-HASH
           IF TXN-VOIDED
               ADD 1 TO WS-VOID-COUNT
               ADD TXN-AMOUNT TO WS-VOID-AMOUNT
           END-IF
           IF WS-TRAN-NUMBER = WS-BAD-AT
               MOVE SPACES TO TXN-AMOUNT-BYTES
           END-IF
           WRITE TRANSACTION-RECORD
           PERFORM 9200-CHECK-TRANS THRU 9200-EXIT.
       3000-EXIT.
           EXIT.

       3100-SET-TYPE.
           MOVE 100 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           EVALUATE WS-RANDOM
               WHEN 0 THRU 29
                   SET TXN-DEPOSIT TO TRUE
                   MOVE 200000 TO WS-RANGE
               WHEN 30 THRU 39
                   SET TXN-CHEQUE TO TRUE
                   MOVE 500000 TO WS-RANGE
               WHEN 40 THRU 74
                   SET TXN-WITHDRAWAL TO TRUE
                   MOVE 60 TO WS-RANGE
               WHEN 75 THRU 89
                   SET TXN-PAYMENT TO TRUE
                   MOVE 150000 TO WS-RANGE
               WHEN 90 THRU 94
                   SET TXN-BANK-FEE TO TRUE
                   MOVE 2500 TO WS-RANGE
               WHEN OTHER
                   SET TXN-ADJUSTMENT TO TRUE
                   MOVE 20001 TO WS-RANGE
           END-EVALUATE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           ADD 1 WS-RANDOM GIVING WS-CENTS
           IF TXN-WITHDRAWAL
      *        NOTES OF TEN
               MULTIPLY 1000 BY WS-CENTS
           END-IF
           IF TXN-ADJUSTMENT
               SUBTRACT 10001 FROM WS-CENTS
           END-IF
           MULTIPLY WS-CENTS BY 0.01 GIVING TXN-AMOUNT.
       3100-EXIT.
           EXIT.

       3200-SET-CHANNEL.
           MOVE 3 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           EVALUATE WS-RANDOM
               WHEN 0
                   SET TXN-AT-BRANCH TO TRUE
                   MOVE 100000 TO WS-RANGE
                   PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
                   MOVE WS-RANDOM TO TXN-TELLER
               WHEN 1
                   SET TXN-AT-ATM TO TRUE
               WHEN OTHER
                   SET TXN-ONLINE TO TRUE
           END-EVALUATE

           MOVE 10 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           IF WS-RANDOM = ZERO
               MOVE 201 TO WS-RANGE
               PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
               COMPUTE TXN-DISCOUNT = (WS-RANDOM - 100) * 0.01
           END-IF

           MOVE 86400 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MOVE WS-RANDOM TO WS-SECONDS
           DIVIDE WS-SECONDS BY WS-SIXTY
               GIVING WS-MINUTES REMAINDER TXN-SECOND
           DIVIDE WS-MINUTES BY WS-SIXTY
               GIVING TXN-HOUR REMAINDER TXN-MINUTE

           MOVE 100 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           IF WS-RANDOM = ZERO
               SET TXN-VOIDED TO TRUE
           ELSE
               SET TXN-LIVE TO TRUE
           END-IF.
       3200-EXIT.
           EXIT.

      *    FIFTEEN OR SO OF A THOUSAND ARE WRONG ON PURPOSE
       3300-PLANT-DEFECT.
           MOVE 1000 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           EVALUATE TRUE
               WHEN WS-TRAN-NUMBER = WS-BAD-AT
                   SET TXN-LIVE TO TRUE
               WHEN WS-RANDOM < 5
                   ADD 900000 TO TXN-SERIAL
               WHEN WS-RANDOM < 9
                   MOVE 'XX' TO TXN-TYPE
               WHEN WS-RANDOM < 13
                   MOVE ZERO TO TXN-AMOUNT
               WHEN WS-RANDOM = 13
                   SET TXN-DEPOSIT TO TRUE
                   MOVE 999999999.99 TO TXN-AMOUNT
               WHEN WS-RANDOM < 16
                   MOVE WS-DAY-AFTER TO TXN-DATE
               WHEN OTHER
                   CONTINUE
           END-EVALUATE.
       3300-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    CONTROL TOTALS
      *-----------------------------------------------------------------
       4000-WRITE-CONTROLS.
           MOVE SPACES TO GEN-CONTROL-RECORD
           INITIALIZE GEN-CONTROL-RECORD
           MOVE 'HSBGEN' TO GEN-PROGRAM
           MOVE WS-BUSINESS-DATE TO GEN-DATE

           MOVE 'ACCOUNTS WRITTEN' TO GEN-NAME
           MOVE WS-ACCOUNTS TO GEN-COUNT
           MOVE WS-BALANCE-TOTAL TO GEN-AMOUNT
           MOVE WS-SERIAL-HASH TO GEN-HASH
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           MOVE 'TRANSACTIONS WRITTEN' TO GEN-NAME
           MOVE WS-TRANSACTIONS TO GEN-COUNT
           MOVE WS-AMOUNT-TOTAL TO GEN-AMOUNT
           MOVE WS-SEQUENCE-HASH TO GEN-HASH
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT

           MOVE 'TRANSACTIONS VOIDED' TO GEN-NAME
           MOVE WS-VOID-COUNT TO GEN-COUNT
           MOVE WS-VOID-AMOUNT TO GEN-AMOUNT
           MOVE ZERO TO GEN-HASH
           PERFORM 4100-WRITE-CONTROL THRU 4100-EXIT.
       4000-EXIT.
           EXIT.

       4100-WRITE-CONTROL.
           WRITE GEN-CONTROL-RECORD
           PERFORM 9300-CHECK-CONTROL THRU 9300-EXIT
           MOVE GEN-COUNT TO WS-COUNT-SHOWN
           DISPLAY 'HSBGEN   ' GEN-NAME ' ' WS-COUNT-SHOWN.
       4100-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    THE NEXT NUMBER FROM 0 TO WS-RANGE - 1, IN WS-RANDOM
      *-----------------------------------------------------------------
       8000-NEXT-RANDOM.
           MULTIPLY WS-SEED BY 16807 GIVING WS-PRODUCT
           DIVIDE WS-PRODUCT BY 2147483647
               GIVING WS-QUOTIENT REMAINDER WS-SEED
           DIVIDE WS-SEED BY WS-RANGE
               GIVING WS-QUOTIENT REMAINDER WS-RANDOM.
       8000-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    END OF RUN AND FILE ERRORS
      *-----------------------------------------------------------------
       9000-TERMINATE.
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE ACCOUNT-FILE
           PERFORM 9100-CHECK-ACCOUNT THRU 9100-EXIT
           CLOSE TRANSACTION-FILE
           PERFORM 9200-CHECK-TRANS THRU 9200-EXIT
           CLOSE CONTROL-FILE
           PERFORM 9300-CHECK-CONTROL THRU 9300-EXIT
           MOVE ZERO TO RETURN-CODE.
       9000-EXIT.
           EXIT.

       9100-CHECK-ACCOUNT.
           IF WS-ACCOUNT-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'ACCTOUT' TO ABEND-DDNAME
               MOVE WS-ACCOUNT-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9100-EXIT.
           EXIT.

       9200-CHECK-TRANS.
           IF WS-TRANS-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'TRANOUT' TO ABEND-DDNAME
               MOVE WS-TRANS-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9200-EXIT.
           EXIT.

       9300-CHECK-CONTROL.
           IF WS-CONTROL-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'CTLOUT' TO ABEND-DDNAME
               MOVE WS-CONTROL-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9300-EXIT.
           EXIT.

       COPY HSBABNP.
