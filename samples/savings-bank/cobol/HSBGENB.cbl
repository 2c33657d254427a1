      ******************************************************************
      * HSBGENB   HARBOUR SAVINGS BANK                                 *
      *           WRITES WHAT THE BRANCHES SEND IN A DAY OF TEST DATA: *
      *           A BATCH OF CASH LINES AND TRANSFERS FROM EACH, SOME  *
      *           LINES AND SOME BATCHES WRONG ON PURPOSE; AND THE     *
      *           CONTROL RECORD OF THE DAY BEFORE, CLOSED.            *
      *                                                                *
      * CARDIN    COLUMNS 1 TO 10: START OF THE RANDOM NUMBERS         *
      *           COLUMNS 12 TO 14: LEAST LINES OF A BATCH             *
      *                                                                *
      * THE SAME CARD ALWAYS GIVES THE SAME BYTES.                     *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBGENB.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT CARD-FILE        ASSIGN TO CARDIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-CARD-STATUS.
           SELECT ACCOUNT-FILE     ASSIGN TO ACCTIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-ACCOUNT-STATUS.
           SELECT BATCH-FILE       ASSIGN TO BATCHOUT
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-BATCH-STATUS.
           SELECT DAY-FILE         ASSIGN TO DAYOUT
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-DAY-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  CARD-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       01  CARD-RECORD.
           05  CARD-SEED                 PIC 9(10).
           05  FILLER                    PIC X.
           05  CARD-LINES                PIC 9(3).
           05  FILLER                    PIC X(66).

       FD  ACCOUNT-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 128 CHARACTERS.
       COPY HSBACCT.

       FD  BATCH-FILE
           RECORDING MODE IS V
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 40 TO 163 CHARACTERS.
       COPY HSBBTCH.

       FD  DAY-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBDAY.

       WORKING-STORAGE SECTION.
       77  WS-BUSINESS-DATE              PIC 9(8)       VALUE 20250331.
       77  WS-CARD-STATUS                PIC X(2)       VALUE '00'.
       77  WS-ACCOUNT-STATUS             PIC X(2)       VALUE '00'.
       77  WS-BATCH-STATUS               PIC X(2)       VALUE '00'.
       77  WS-DAY-STATUS                 PIC X(2)       VALUE '00'.
       01  WS-SWITCHES.
           05  WS-ACCOUNT-SWITCH         PIC X          VALUE 'N'.
               88  END-OF-ACCOUNTS       VALUE 'Y'.

      *    PARK AND MILLER, AS IN HSBGEN
       01  WS-RANDOM-WORK.
           05  WS-SEED                   PIC S9(10)     COMP.
           05  WS-RANGE                  PIC S9(9)      COMP.
           05  WS-RANDOM                 PIC S9(9)      COMP.
           05  WS-PRODUCT                PIC S9(18)     COMP.
           05  WS-QUOTIENT               PIC S9(18)     COMP.

       01  WS-WORK.
           05  WS-ACCOUNTS               PIC S9(9)      COMP VALUE 0.
           05  WS-BALANCE-TOTAL          PIC S9(13)V99  COMP-3 VALUE 0.
           05  WS-LINES                  PIC S9(4)      COMP.
           05  WS-LINE                   PIC S9(4)      COMP.
           05  WS-TYPE                   PIC X.
           05  WS-KEY                    PIC X(12).
           05  WS-KEY-PARTS REDEFINES WS-KEY.
               10  FILLER                PIC X(6).
               10  WS-KEY-SERIAL         PIC 9(6).
           05  WS-OTHER-KEY              PIC X(12).
           05  WS-CENTS                  PIC S9(11)     COMP-3.
           05  WS-AMOUNT                 PIC S9(9)V99   COMP-3.
           05  WS-SUB                    PIC S9(4)      COMP.
           05  WS-SECONDS                PIC S9(9)      COMP.
           05  WS-MINUTES                PIC S9(9)      COMP.
           05  WS-SIXTY                  PIC S9(4)      COMP VALUE 60.
           05  WS-TIME.
               10  WS-HOUR               PIC 9(2).
               10  WS-MINUTE             PIC 9(2).
               10  WS-SECOND             PIC 9(2).
           05  WS-CLERK-NUMBER           PIC 9(3).
           05  WS-BATCH-COUNT            PIC S9(9)      COMP.
           05  WS-BATCH-AMOUNT           PIC S9(13)V99  COMP-3.
           05  WS-BATCH-HASH             PIC S9(15)     COMP-3.
           05  WS-RECORDS                PIC S9(9)      COMP VALUE 0.
       77  WS-COUNT-SHOWN                PIC ZZZ,ZZZ,ZZ9.

       01  WS-NARRATIVE-VALUES.
           05  FILLER PIC X(30) VALUE 'RENT'.
           05  FILLER PIC X(30) VALUE 'INVOICE 4711'.
           05  FILLER PIC X(30) VALUE 'SCHOOL FEES, SECOND TERM'.
           05  FILLER PIC X(30) VALUE 'MOORING'.
           05  FILLER PIC X(30) VALUE 'SHARE OF THE CATCH'.
           05  FILLER PIC X(30) VALUE 'THANK YOU'.
           05  FILLER PIC X(30) VALUE 'REPAIR OF NETS AND LINES'.
           05  FILLER PIC X(30) VALUE 'AS AGREED'.
       01  WS-NARRATIVE-TABLE REDEFINES WS-NARRATIVE-VALUES.
           05  WS-NARRATIVE              PIC X(30)
                                         OCCURS 8 TIMES.

       COPY HSBBRAN.
       COPY HSBABND.

       01  WS-KEY-TABLE.
           05  WS-KEY-ENTRY              PIC X(12)
                                         OCCURS 50000 TIMES
                                         INDEXED BY KEY-IX.

       PROCEDURE DIVISION.
       0000-MAINLINE.
           MOVE 'HSBGENB' TO ABEND-PROGRAM
           PERFORM 1000-INITIALIZE THRU 1000-EXIT
           PERFORM 1100-READ-ACCOUNT THRU 1100-EXIT
               UNTIL END-OF-ACCOUNTS
           PERFORM 2000-WRITE-BATCH THRU 2000-EXIT
               VARYING BRN-IX FROM 1 BY 1
               UNTIL BRN-IX > BRANCH-COUNT
           PERFORM 3000-WRITE-DAY THRU 3000-EXIT
           PERFORM 9000-TERMINATE THRU 9000-EXIT
           GOBACK.

       1000-INITIALIZE.
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT CARD-FILE
           PERFORM 9100-CHECK-CARD THRU 9100-EXIT
           OPEN INPUT ACCOUNT-FILE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           OPEN OUTPUT BATCH-FILE
           PERFORM 9300-CHECK-BATCH THRU 9300-EXIT
           OPEN OUTPUT DAY-FILE
           PERFORM 9400-CHECK-DAY THRU 9400-EXIT
           MOVE 'READ' TO ABEND-OPERATION
           READ CARD-FILE
               AT END
                   MOVE SPACES TO CARD-RECORD
           END-READ
           IF CARD-SEED IS NOT NUMERIC
               OR CARD-LINES IS NOT NUMERIC
               OR CARD-LINES > 400
               DISPLAY 'HSBGENB  CARD NOT VALID: ' CARD-RECORD
               SET ABEND-BAD-PARAMETER TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           MOVE CARD-SEED TO WS-SEED.
       1000-EXIT.
           EXIT.

       1100-READ-ACCOUNT.
           READ ACCOUNT-FILE
               AT END
                   SET END-OF-ACCOUNTS TO TRUE
                   GO TO 1100-EXIT
           END-READ
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           ADD 1 TO WS-ACCOUNTS
           SET KEY-IX TO WS-ACCOUNTS
           MOVE ACCT-KEY TO WS-KEY-ENTRY(KEY-IX)
           ADD ACCT-BALANCE TO WS-BALANCE-TOTAL.
       1100-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    THE BATCH OF ONE BRANCH
      *-----------------------------------------------------------------
       2000-WRITE-BATCH.
           MOVE 'WRITE' TO ABEND-OPERATION
           MOVE 1000 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MOVE WS-RANDOM TO WS-CLERK-NUMBER
           MOVE SPACES TO BATCH-HEADER
           SET BTH-IS-HEADER TO TRUE
           MOVE BRN-NUMBER(BRN-IX) TO BTH-BRANCH
           MOVE 1 TO BTH-BATCH
           MOVE WS-BUSINESS-DATE TO BTH-DATE
           STRING 'CLERK ' WS-CLERK-NUMBER
               DELIMITED BY SIZE INTO BTH-CLERK
           WRITE BATCH-HEADER
           PERFORM 9300-CHECK-BATCH THRU 9300-EXIT
           ADD 1 TO WS-RECORDS

           MOVE ZERO TO WS-BATCH-COUNT
                        WS-BATCH-AMOUNT
                        WS-BATCH-HASH
           MOVE 21 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           ADD CARD-LINES WS-RANDOM GIVING WS-LINES
           PERFORM 2100-WRITE-LINE THRU 2100-EXIT
               VARYING WS-LINE FROM 1 BY 1
               UNTIL WS-LINE > WS-LINES
           PERFORM 2400-WRITE-TRAILER THRU 2400-EXIT.
       2000-EXIT.
           EXIT.

       2100-WRITE-LINE.
           PERFORM 2500-CHOOSE-ACCOUNT THRU 2500-EXIT
           MOVE 100 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           IF WS-RANDOM < 60
               PERFORM 2200-SET-CASH THRU 2200-EXIT
           ELSE
               PERFORM 2300-SET-TRANSFER THRU 2300-EXIT
           END-IF
           ADD 1 TO WS-BATCH-COUNT
           ADD WS-LINE TO WS-BATCH-HASH
           IF WS-TYPE NOT = '?'
               ADD WS-AMOUNT TO WS-BATCH-AMOUNT
           END-IF
           PERFORM 9300-CHECK-BATCH THRU 9300-EXIT
           ADD 1 TO WS-RECORDS.
       2100-EXIT.
           EXIT.

       2200-SET-CASH.
           MOVE SPACES TO BATCH-CASH
           MOVE BRN-NUMBER(BRN-IX) TO BTC-BRANCH
           MOVE 1 TO BTC-BATCH
           MOVE WS-LINE TO BTC-LINE
           MOVE 2 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           IF WS-RANDOM = ZERO
               SET BTC-PAID-IN TO TRUE
               MOVE 300000 TO WS-RANGE
               PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
               ADD 1 WS-RANDOM GIVING WS-CENTS
           ELSE
               SET BTC-PAID-OUT TO TRUE
               MOVE 50 TO WS-RANGE
               PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
               COMPUTE WS-CENTS = (WS-RANDOM + 1) * 1000
           END-IF
           MOVE 100000 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MOVE WS-RANDOM TO BTC-TELLER
           MOVE 86400 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MOVE WS-RANDOM TO WS-SECONDS
           DIVIDE WS-SECONDS BY WS-SIXTY
               GIVING WS-MINUTES REMAINDER WS-SECOND
           DIVIDE WS-MINUTES BY WS-SIXTY
               GIVING WS-HOUR REMAINDER WS-MINUTE
           MOVE WS-TIME TO BTC-TIME

           MOVE 'C' TO WS-TYPE
           PERFORM 2600-PLANT-DEFECT THRU 2600-EXIT
           IF WS-RANDOM = 3
               MOVE 'ZZ' TO BTC-KIND
           END-IF
           MOVE WS-TYPE TO BTC-TYPE
           MOVE WS-KEY TO BTC-ACCOUNT
           MOVE WS-AMOUNT TO BTC-AMOUNT
           WRITE BATCH-CASH.
       2200-EXIT.
           EXIT.

       2300-SET-TRANSFER.
           MOVE ZERO TO BTX-NARRATIVES
           MOVE WS-KEY TO WS-OTHER-KEY
           PERFORM 2500-CHOOSE-ACCOUNT THRU 2500-EXIT
           MOVE WS-KEY TO BTX-TO
           MOVE WS-OTHER-KEY TO WS-KEY
           MOVE BRN-NUMBER(BRN-IX) TO BTX-BRANCH
           MOVE 1 TO BTX-BATCH
           MOVE WS-LINE TO BTX-LINE
           MOVE 200000 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           ADD 1 WS-RANDOM GIVING WS-CENTS
           MOVE 5 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           MOVE WS-RANDOM TO BTX-NARRATIVES
           MOVE 8 TO WS-RANGE
           PERFORM VARYING WS-SUB FROM 1 BY 1
               UNTIL WS-SUB > BTX-NARRATIVES
               PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
               MOVE WS-NARRATIVE(WS-RANDOM + 1)
                 TO BTX-NARRATIVE(WS-SUB)
           END-PERFORM

           MOVE 'X' TO WS-TYPE
           PERFORM 2600-PLANT-DEFECT THRU 2600-EXIT
           IF WS-RANDOM = 3
               MOVE WS-KEY TO BTX-TO
           END-IF
           MOVE WS-TYPE TO BTX-TYPE
           MOVE WS-KEY TO BTX-FROM
           MOVE WS-AMOUNT TO BTX-AMOUNT
           WRITE BATCH-TRANSFER.
       2300-EXIT.
           EXIT.

      *    THE TOTALS OF ONE BATCH IN TEN ARE A CENT TOO HIGH, OF
      *    ANOTHER A LINE
       2400-WRITE-TRAILER.
           MOVE 10 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           IF WS-RANDOM = 0
               ADD 0.01 TO WS-BATCH-AMOUNT
           END-IF
           IF WS-RANDOM = 1
               ADD 1 TO WS-BATCH-COUNT
           END-IF
           MOVE SPACES TO BATCH-TRAILER
           MOVE 'T' TO BTT-TYPE
           MOVE BRN-NUMBER(BRN-IX) TO BTT-BRANCH
           MOVE 1 TO BTT-BATCH
           MOVE WS-BATCH-COUNT TO BTT-COUNT
           MOVE WS-BATCH-AMOUNT TO BTT-AMOUNT
           MOVE WS-BATCH-HASH TO BTT-HASH
           WRITE BATCH-TRAILER
           PERFORM 9300-CHECK-BATCH THRU 9300-EXIT
           ADD 1 TO WS-RECORDS.
       2400-EXIT.
           EXIT.

       2500-CHOOSE-ACCOUNT.
           MOVE WS-ACCOUNTS TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           SET KEY-IX TO 1
           SET KEY-IX UP BY WS-RANDOM
           MOVE WS-KEY-ENTRY(KEY-IX) TO WS-KEY.
       2500-EXIT.
           EXIT.

      *    FOUR LINES OF A HUNDRED ARE WRONG
       2600-PLANT-DEFECT.
           MULTIPLY WS-CENTS BY 0.01 GIVING WS-AMOUNT
           MOVE 100 TO WS-RANGE
           PERFORM 8000-NEXT-RANDOM THRU 8000-EXIT
           EVALUATE WS-RANDOM
               WHEN 0
                   MOVE '?' TO WS-TYPE
               WHEN 1
                   MULTIPLY -1 BY WS-AMOUNT
               WHEN 2
                   ADD 900000 TO WS-KEY-SERIAL
               WHEN OTHER
                   CONTINUE
           END-EVALUATE.
       2600-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    THE DAY BEFORE, CLOSED: A FRIDAY
      *-----------------------------------------------------------------
       3000-WRITE-DAY.
           MOVE SPACES TO DAY-RECORD
           MOVE 20250328 TO DAY-BUSINESS
           MOVE 20250327 TO DAY-PREVIOUS
           MOVE WS-BUSINESS-DATE TO DAY-NEXT
           SET DAY-IS-CLOSED TO TRUE
           MOVE 'FRIDAY' TO DAY-WEEKDAY
           MOVE 1 TO DAY-COUNT
           SET DAY-WITHIN-QUARTER TO TRUE
           MOVE 154950 TO DAY-NUMBER
           MOVE WS-BALANCE-TOTAL TO DAY-CLOSING
           WRITE DAY-RECORD
           PERFORM 9400-CHECK-DAY THRU 9400-EXIT.
       3000-EXIT.
           EXIT.

       8000-NEXT-RANDOM.
           MULTIPLY WS-SEED BY 16807 GIVING WS-PRODUCT
           DIVIDE WS-PRODUCT BY 2147483647
               GIVING WS-QUOTIENT REMAINDER WS-SEED
           DIVIDE WS-SEED BY WS-RANGE
               GIVING WS-QUOTIENT REMAINDER WS-RANDOM.
       8000-EXIT.
           EXIT.

       9000-TERMINATE.
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE CARD-FILE
           PERFORM 9100-CHECK-CARD THRU 9100-EXIT
           CLOSE ACCOUNT-FILE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           CLOSE BATCH-FILE
           PERFORM 9300-CHECK-BATCH THRU 9300-EXIT
           CLOSE DAY-FILE
           PERFORM 9400-CHECK-DAY THRU 9400-EXIT
           MOVE WS-RECORDS TO WS-COUNT-SHOWN
           DISPLAY 'HSBGENB  BATCH RECORDS WRITTEN    ' WS-COUNT-SHOWN
           MOVE ZERO TO RETURN-CODE.
       9000-EXIT.
           EXIT.

       9100-CHECK-CARD.
           MOVE 'CARDIN' TO ABEND-DDNAME
           MOVE WS-CARD-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9100-EXIT.
           EXIT.

       9200-CHECK-ACCOUNT.
           MOVE 'ACCTIN' TO ABEND-DDNAME
           MOVE WS-ACCOUNT-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9200-EXIT.
           EXIT.

       9300-CHECK-BATCH.
           MOVE 'BATCHOUT' TO ABEND-DDNAME
           MOVE WS-BATCH-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9300-EXIT.
           EXIT.

       9400-CHECK-DAY.
           MOVE 'DAYOUT' TO ABEND-DDNAME
           MOVE WS-DAY-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9400-EXIT.
           EXIT.

       COPY HSBFSTP.
       COPY HSBABNP.
