      ******************************************************************
      * HSBRPT    HARBOUR SAVINGS BANK                                 *
      *           BALANCES BY BRANCH AND PRODUCT, READ FROM THE        *
      *           ACCOUNT MASTER IN KEY ORDER. ACCOUNTS THAT NEED A    *
      *           LOOK ARE LISTED, ALL ARE TOTALLED. THE PROOF LISTING *
      *           TAKES THE OPENING TOTALS AND THE POSTED TOTALS OF    *
      *           THE DAY AND SAYS WHETHER THE BOOKS BALANCE.          *
      *                                                                *
      * DATECARD  COLUMNS 1 TO 8: THE BUSINESS DATE, YYYYMMDD          *
      * RETURN    0 IN BALANCE     8 OUT OF BALANCE                    *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBRPT.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT DATE-FILE        ASSIGN TO DATECARD
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-DATE-STATUS.
           SELECT ACCOUNT-FILE     ASSIGN TO ACCTMSTR
                  ORGANIZATION IS INDEXED
                  ACCESS MODE  IS SEQUENTIAL
                  RECORD KEY   IS ACCT-KEY
                  FILE STATUS  IS WS-ACCOUNT-STATUS.
           SELECT OPENING-FILE     ASSIGN TO OPENCTL
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-OPENING-STATUS.
           SELECT POSTING-FILE     ASSIGN TO POSTCTL
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-POSTING-STATUS.
           SELECT REPORT-FILE      ASSIGN TO REPORT1
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-REPORT-STATUS.
           SELECT PROOF-FILE       ASSIGN TO PROOF
                  ORGANIZATION IS SEQUENTIAL
                  ACCESS MODE  IS SEQUENTIAL
                  FILE STATUS  IS WS-PROOF-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  DATE-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       01  DATE-CARD.
           05  CARD-DATE                 PIC 9(8).
           05  CARD-DATE-PARTS REDEFINES CARD-DATE.
               10  CARD-YEAR             PIC 9(4).
               10  CARD-MONTH            PIC 9(2).
                   88  CARD-MONTH-VALID  VALUE 1 THRU 12.
               10  CARD-DAY              PIC 9(2).
                   88  CARD-DAY-VALID    VALUE 1 THRU 31.
           05  FILLER                    PIC X(72).

       FD  ACCOUNT-FILE
           RECORD CONTAINS 128 CHARACTERS.
       COPY HSBACCT.

       FD  OPENING-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBCTL REPLACING ==:CTL:== BY ==OPN==.

       FD  POSTING-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBCTL REPLACING ==:CTL:== BY ==PST==.

       FD  REPORT-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS.
       01  REPORT-LINE                   PIC X(132).

       FD  PROOF-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS.
       01  PROOF-LINE                    PIC X(132).

       WORKING-STORAGE SECTION.
       77  WS-DATE-STATUS                PIC X(2)       VALUE '00'.
       77  WS-ACCOUNT-STATUS             PIC X(2)       VALUE '00'.
       77  WS-OPENING-STATUS             PIC X(2)       VALUE '00'.
       77  WS-POSTING-STATUS             PIC X(2)       VALUE '00'.
       77  WS-REPORT-STATUS              PIC X(2)       VALUE '00'.
       77  WS-PROOF-STATUS               PIC X(2)       VALUE '00'.

       01  WS-SWITCHES.
           05  WS-ACCOUNT-SWITCH         PIC X          VALUE 'N'.
               88  END-OF-ACCOUNTS       VALUE 'Y'.
           05  WS-CONTROL-SWITCH         PIC X          VALUE 'N'.
               88  END-OF-CONTROLS       VALUE 'Y'.
               88  MORE-CONTROLS         VALUE 'N'.

       01  WS-BREAKS.
           05  WS-BREAK-BRANCH           PIC 9(4)       VALUE ZERO.
           05  WS-BREAK-PRODUCT          PIC X(2)       VALUE SPACES.

       01  WS-PAGE-WORK.
           05  WS-PAGE-NUMBER            PIC S9(4)      COMP VALUE ZERO.
           05  WS-LINE-COUNT             PIC S9(4)      COMP VALUE ZERO.
           05  WS-LINES-A-PAGE           PIC S9(4)      COMP VALUE +56.
           05  WS-ADVANCE                PIC S9(4)      COMP.
           05  WS-SAVED-LINE             PIC X(132).

      *    ONE SET OF TOTALS FOR EACH LEVEL: 1 PRODUCT, 2 BRANCH, 3 BANK
       01  WS-LEVEL-TOTALS.
           05  WS-LEVEL                  OCCURS 3 TIMES
                                         INDEXED BY LVL-IX.
               10  WS-ACCOUNTS           PIC S9(9)      COMP.
               10  WS-BALANCE            PIC S9(13)V99  COMP-3.
               10  WS-INTEREST           PIC S9(13)V99  COMP-3.
               10  WS-OVERDRAWN          PIC S9(9)      COMP.
               10  WS-NOT-ACTIVE         PIC S9(9)      COMP.

       01  WS-SUMMARY-TABLE.
           05  WS-SUMMARY                OCCURS 25 TIMES
                                         INDEXED BY SUM-IX.
               10  SUM-ACCOUNTS          PIC S9(9)      COMP.
               10  SUM-BALANCE           PIC S9(13)V99  COMP-3.
               10  SUM-OVERDRAWN         PIC S9(9)      COMP.
               10  SUM-NOT-ACTIVE        PIC S9(9)      COMP.

       01  WS-AMOUNTS.
           05  WS-YEAR-INTEREST          PIC S9(9)V99   COMP-3.
           05  WS-AVERAGE                PIC S9(11)V99  COMP-3.
           05  WS-HUNDREDFOLD            PIC S9(15)V99  COMP-3.
           05  WS-SHARE                  PIC S9(3)V99   COMP-3.
           05  WS-SERIAL-HASH            PIC S9(15)     COMP-3
                                                        VALUE ZERO.
           05  WS-EXPECTED               PIC S9(13)V99  COMP-3.
           05  WS-DIFFERENCE             PIC S9(13)V99  COMP-3.

       01  WS-FROM-CONTROLS.
           05  WS-OPENING-COUNT          PIC S9(9)      COMP
                                                        VALUE ZERO.
           05  WS-OPENING-BALANCE        PIC S9(13)V99  COMP-3
                                                        VALUE ZERO.
           05  WS-OPENING-HASH           PIC S9(15)     COMP-3
                                                        VALUE ZERO.
           05  WS-POSTED-NET             PIC S9(13)V99  COMP-3
                                                        VALUE ZERO.
       77  WS-NOTE                       PIC X(15).
       77  WS-INSURED                    PIC S9(8)V99   COMP-3
                                         VALUE 40000.00.

      *    HEADINGS
       01  HEAD-1.
           05  FILLER                    PIC X(6)   VALUE 'HSBRPT'.
           05  FILLER                    PIC X(50)  VALUE SPACES.
           05  FILLER                    PIC X(20)
               VALUE 'HARBOUR SAVINGS BANK'.
           05  FILLER                    PIC X(47)  VALUE SPACES.
           05  FILLER                    PIC X(5)   VALUE 'PAGE'.
           05  HEAD-PAGE                 PIC ZZZ9.
       01  HEAD-2.
           05  FILLER                    PIC X(14)
               VALUE 'BUSINESS DATE'.
           05  HEAD-YEAR                 PIC 9(4).
           05  FILLER                    PIC X      VALUE '-'.
           05  HEAD-MONTH                PIC 9(2).
           05  FILLER                    PIC X      VALUE '-'.
           05  HEAD-DAY                  PIC 9(2).
           05  FILLER                    PIC X(27)  VALUE SPACES.
           05  HEAD-TITLE                PIC X(30)
               VALUE 'BALANCES BY BRANCH AND PRODUCT'.
           05  FILLER                    PIC X(51)  VALUE SPACES.
       01  HEAD-3.
           05  FILLER                    PIC X(7)   VALUE 'BRANCH'.
           05  HEAD-BRANCH               PIC 9(4).
           05  FILLER                    PIC X      VALUE SPACE.
           05  HEAD-NAME                 PIC X(16).
           05  FILLER                    PIC X(104) VALUE SPACES.
       01  HEAD-4.
           05  FILLER                    PIC X(16)  VALUE 'ACCOUNT'.
           05  FILLER                    PIC X(32)  VALUE 'HOLDER'.
           05  FILLER                    PIC X(10)  VALUE 'STATUS'.
           05  FILLER                    PIC X(20)  VALUE 'LAST USED'.
           05  FILLER                    PIC X(16)  VALUE 'BALANCE'.
           05  FILLER                    PIC X(11)  VALUE 'LIMIT'.
           05  FILLER                    PIC X(12)  VALUE 'FEES YTD'.
           05  FILLER                    PIC X(15)  VALUE 'NOTE'.
       01  HEAD-5.
           05  FILLER                    PIC X(24)  VALUE 'BRANCH'.
           05  FILLER                    PIC X(19)  VALUE 'ACCOUNTS'.
           05  FILLER                    PIC X(10)  VALUE 'BALANCE'.
           05  FILLER                    PIC X(8)   VALUE 'SHARE'.
           05  FILLER                    PIC X(12)  VALUE 'OVERDRAWN'.
           05  FILLER                    PIC X(59)  VALUE 'NOT ACTIVE'.

      *    ONE ACCOUNT
       01  DETAIL-LINE.
           05  DET-BRANCH                PIC 9(4).
           05  FILLER                    PIC X      VALUE SPACE.
           05  DET-PRODUCT               PIC X(2).
           05  FILLER                    PIC X      VALUE SPACE.
           05  DET-SERIAL                PIC 9(6).
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-SURNAME               PIC X(18).
           05  FILLER                    PIC X      VALUE SPACE.
           05  DET-GIVEN                 PIC X(12).
           05  FILLER                    PIC X      VALUE SPACE.
           05  DET-STATUS                PIC X(8).
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-LAST-DATE.
               10  DET-LAST-YEAR         PIC X(4).
               10  FILLER                PIC X      VALUE '-'.
               10  DET-LAST-MONTH        PIC X(2).
               10  FILLER                PIC X      VALUE '-'.
               10  DET-LAST-DAY          PIC X(2).
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-BALANCE               PIC ZZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-LIMIT                 PIC Z,ZZZ,ZZ9.99.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-FEES                  PIC Z,ZZZ,ZZ9.99CR.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-NOTE                  PIC X(15).
       01  WS-LAST-DATE                  PIC 9(8).
       01  WS-LAST-DATE-PARTS REDEFINES WS-LAST-DATE.
           05  WS-LAST-YEAR              PIC X(4).
           05  WS-LAST-MONTH             PIC X(2).
           05  WS-LAST-DAY               PIC X(2).

      *    TOTALS OF A PRODUCT, A BRANCH, THE BANK
       01  TOTAL-LINE.
           05  TOT-LABEL                 PIC X(29).
           05  FILLER                    PIC X      VALUE SPACE.
           05  TOT-ACCOUNTS              PIC ZZZ,ZZ9.
           05  FILLER                    PIC X(11)
               VALUE ' ACCOUNTS'.
           05  FILLER                    PIC X(8)   VALUE 'BALANCE'.
           05  TOT-BALANCE               PIC $$,$$$,$$$,$$9.99-.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  FILLER                    PIC X(8)   VALUE 'AVERAGE'.
           05  TOT-AVERAGE               PIC ZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  FILLER                    PIC X(14)
               VALUE 'YEAR INTEREST'.
           05  TOT-INTEREST              PIC **,***,**9.99.
           05  FILLER                    PIC X(5)   VALUE SPACES.

       01  SUMMARY-LINE.
           05  SUM-BRANCH                PIC 9(4).
           05  FILLER                    PIC X      VALUE SPACE.
           05  SUM-NAME                  PIC X(16).
           05  FILLER                    PIC X(4)   VALUE SPACES.
           05  SUM-ACCOUNTS-SHOWN        PIC ZZZ,ZZ9.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  SUM-BALANCE-SHOWN         PIC Z,ZZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X      VALUE SPACE.
           05  SUM-SHARE                 PIC ZZ9.99-.
           05  FILLER                    PIC X(4)   VALUE SPACES.
           05  SUM-OVERDRAWN-SHOWN       PIC ZZZ,ZZ9.
           05  FILLER                    PIC X(6)   VALUE SPACES.
           05  SUM-NOT-ACTIVE-SHOWN      PIC ZZZ,ZZ9.
           05  FILLER                    PIC X(49)  VALUE SPACES.

       01  PROOF-DETAIL.
           05  PRF-LABEL                 PIC X(30).
           05  PRF-AMOUNT                PIC Z,ZZZ,ZZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X(81)  VALUE SPACES.
       01  PROOF-COUNT.
           05  PRF-COUNT-LABEL           PIC X(30).
           05  FILLER                    PIC X(10)  VALUE SPACES.
           05  PRF-COUNT                 PIC ZZZ,ZZZ,ZZ9.
           05  FILLER                    PIC X(81)  VALUE SPACES.
       77  WS-PROOF-TEXT                 PIC X(132).

       COPY HSBBRAN.
       COPY HSBPROD.
       COPY HSBABND.

       PROCEDURE DIVISION.
       0000-MAINLINE.
           PERFORM 1000-INITIALIZE THRU 1000-EXIT
           PERFORM 2000-PROCESS-ACCOUNT THRU 2000-EXIT
               UNTIL END-OF-ACCOUNTS
           IF WS-BREAK-BRANCH NOT = ZERO
               PERFORM 3100-PRODUCT-BREAK THRU 3100-EXIT
               PERFORM 3200-BRANCH-BREAK THRU 3200-EXIT
           END-IF
           PERFORM 4000-BANK-TOTALS THRU 4000-EXIT
           PERFORM 5000-PROVE THRU 5000-EXIT
           PERFORM 9000-TERMINATE THRU 9000-EXIT
           STOP RUN.

      *-----------------------------------------------------------------
      *    DATE CARD, CONTROL TOTALS, FIRST ACCOUNT
      *-----------------------------------------------------------------
       1000-INITIALIZE.
           MOVE 'HSBRPT' TO ABEND-PROGRAM
           INITIALIZE WS-LEVEL-TOTALS
                      WS-SUMMARY-TABLE
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT DATE-FILE
           PERFORM 9100-CHECK-DATE THRU 9100-EXIT
           OPEN INPUT ACCOUNT-FILE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           OPEN INPUT OPENING-FILE
           PERFORM 9300-CHECK-OPENING THRU 9300-EXIT
           OPEN INPUT POSTING-FILE
           PERFORM 9400-CHECK-POSTING THRU 9400-EXIT
           OPEN OUTPUT REPORT-FILE
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           OPEN OUTPUT PROOF-FILE
           PERFORM 9600-CHECK-PROOF THRU 9600-EXIT

           MOVE 'READ' TO ABEND-OPERATION
           READ DATE-FILE
               AT END
                   MOVE SPACES TO DATE-CARD
           END-READ
           IF CARD-DATE IS NOT NUMERIC
               OR NOT CARD-MONTH-VALID
               OR NOT CARD-DAY-VALID
               DISPLAY 'HSBRPT   DATE CARD NOT VALID'
               SET ABEND-BAD-PARAMETER TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           MOVE CARD-YEAR TO HEAD-YEAR
           MOVE CARD-MONTH TO HEAD-MONTH
           MOVE CARD-DAY TO HEAD-DAY

           PERFORM 1100-READ-OPENING THRU 1100-EXIT
               UNTIL END-OF-CONTROLS
           SET MORE-CONTROLS TO TRUE
           PERFORM 1200-READ-POSTING THRU 1200-EXIT
               UNTIL END-OF-CONTROLS
           PERFORM 2100-READ-ACCOUNT THRU 2100-EXIT.
       1000-EXIT.
           EXIT.

       1100-READ-OPENING.
           READ OPENING-FILE
               AT END
                   SET END-OF-CONTROLS TO TRUE
                   GO TO 1100-EXIT
           END-READ
           PERFORM 9300-CHECK-OPENING THRU 9300-EXIT
           IF OPN-NAME = 'ACCOUNTS WRITTEN'
               MOVE OPN-COUNT TO WS-OPENING-COUNT
               MOVE OPN-AMOUNT TO WS-OPENING-BALANCE
               MOVE OPN-HASH TO WS-OPENING-HASH
           END-IF.
       1100-EXIT.
           EXIT.

       1200-READ-POSTING.
           READ POSTING-FILE
               AT END
                   SET END-OF-CONTROLS TO TRUE
                   GO TO 1200-EXIT
           END-READ
           PERFORM 9400-CHECK-POSTING THRU 9400-EXIT
           IF PST-NAME = 'NET POSTED'
               MOVE PST-AMOUNT TO WS-POSTED-NET
           END-IF.
       1200-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    ONE ACCOUNT
      *-----------------------------------------------------------------
       2000-PROCESS-ACCOUNT.
           IF ACCT-BRANCH NOT = WS-BREAK-BRANCH
               IF WS-BREAK-BRANCH NOT = ZERO
                   PERFORM 3100-PRODUCT-BREAK THRU 3100-EXIT
                   PERFORM 3200-BRANCH-BREAK THRU 3200-EXIT
               END-IF
               PERFORM 3300-START-BRANCH THRU 3300-EXIT
           ELSE
               IF ACCT-PRODUCT NOT = WS-BREAK-PRODUCT
                   PERFORM 3100-PRODUCT-BREAK THRU 3100-EXIT
               END-IF
           END-IF
           IF ACCT-PRODUCT NOT = WS-BREAK-PRODUCT
               PERFORM 3400-START-PRODUCT THRU 3400-EXIT
           END-IF

           ADD 1 TO WS-ACCOUNTS(1)
           ADD ACCT-BALANCE TO WS-BALANCE(1)
           ADD ACCT-SERIAL TO WS-SERIAL-HASH
           IF ACCT-BALANCE > ZERO
               MULTIPLY ACCT-BALANCE BY PRD-RATE(PRD-IX)
                   GIVING WS-YEAR-INTEREST ROUNDED
               ADD WS-YEAR-INTEREST TO WS-INTEREST(1)
           END-IF
           PERFORM 2200-LOOK-AT-ACCOUNT THRU 2200-EXIT
           IF WS-NOTE NOT = SPACES
               PERFORM 2300-PRINT-ACCOUNT THRU 2300-EXIT
           END-IF
           PERFORM 2100-READ-ACCOUNT THRU 2100-EXIT.
       2000-EXIT.
           EXIT.

       2100-READ-ACCOUNT.
           MOVE 'READ' TO ABEND-OPERATION
           READ ACCOUNT-FILE
               AT END
                   SET END-OF-ACCOUNTS TO TRUE
           END-READ
           IF NOT END-OF-ACCOUNTS
               PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           END-IF.
       2100-EXIT.
           EXIT.

       2200-LOOK-AT-ACCOUNT.
           MOVE SPACES TO WS-NOTE
           EVALUATE TRUE
               WHEN ACCT-CLOSED
                   MOVE 'CLOSED' TO DET-STATUS
               WHEN ACCT-DORMANT
                   MOVE 'DORMANT' TO DET-STATUS
                   MOVE 'WRITE TO HOLDER' TO WS-NOTE
               WHEN OTHER
                   MOVE 'ACTIVE' TO DET-STATUS
           END-EVALUATE
           IF NOT ACCT-ACTIVE
               ADD 1 TO WS-NOT-ACTIVE(1)
           END-IF
           IF ACCT-CLOSED AND ACCT-BALANCE NOT = ZERO
               MOVE 'CLOSED NOT ZERO' TO WS-NOTE
           END-IF
           IF ACCT-BALANCE < ZERO
               ADD 1 TO WS-OVERDRAWN(1)
               IF ACCT-BALANCE + ACCT-LIMIT < ZERO
                   MOVE 'OVER LIMIT' TO WS-NOTE
               ELSE
                   MOVE 'OVERDRAWN' TO WS-NOTE
               END-IF
           END-IF
           IF ACCT-BALANCE > WS-INSURED
               MOVE 'ABOVE INSURANCE' TO WS-NOTE
           END-IF.
       2200-EXIT.
           EXIT.

       2300-PRINT-ACCOUNT.
           MOVE ACCT-BRANCH TO DET-BRANCH
           MOVE ACCT-PRODUCT TO DET-PRODUCT
           MOVE ACCT-SERIAL TO DET-SERIAL
           MOVE ACCT-SURNAME TO DET-SURNAME
           MOVE ACCT-GIVEN TO DET-GIVEN
           MOVE ACCT-LAST-DATE TO WS-LAST-DATE
           MOVE WS-LAST-YEAR TO DET-LAST-YEAR
           MOVE WS-LAST-MONTH TO DET-LAST-MONTH
           MOVE WS-LAST-DAY TO DET-LAST-DAY
           MOVE ACCT-BALANCE TO DET-BALANCE
           MOVE ACCT-LIMIT TO DET-LIMIT
           MOVE ACCT-FEES-YTD TO DET-FEES
           MOVE WS-NOTE TO DET-NOTE
           MOVE 1 TO WS-ADVANCE
           MOVE DETAIL-LINE TO REPORT-LINE
           PERFORM 6000-PRINT THRU 6000-EXIT.
       2300-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    CONTROL BREAKS
      *-----------------------------------------------------------------
       3100-PRODUCT-BREAK.
           MOVE SPACES TO TOT-LABEL
           MOVE 'TOTAL' TO TOT-LABEL(4:5)
           MOVE PRD-NAME(PRD-IX) TO TOT-LABEL(10:20)
           SET LVL-IX TO 1
           MOVE 1 TO WS-ADVANCE
           PERFORM 3500-PRINT-TOTAL THRU 3500-EXIT
           MOVE SPACES TO WS-BREAK-PRODUCT.
       3100-EXIT.
           EXIT.

       3200-BRANCH-BREAK.
           MOVE WS-ACCOUNTS(2) TO SUM-ACCOUNTS(SUM-IX)
           MOVE WS-BALANCE(2) TO SUM-BALANCE(SUM-IX)
           MOVE WS-OVERDRAWN(2) TO SUM-OVERDRAWN(SUM-IX)
           MOVE WS-NOT-ACTIVE(2) TO SUM-NOT-ACTIVE(SUM-IX)
           MOVE SPACES TO TOT-LABEL
           MOVE 'TOTAL BRANCH' TO TOT-LABEL
           MOVE WS-BREAK-BRANCH TO TOT-LABEL(14:4)
           SET LVL-IX TO 2
           MOVE 2 TO WS-ADVANCE
           PERFORM 3500-PRINT-TOTAL THRU 3500-EXIT.
       3200-EXIT.
           EXIT.

       3300-START-BRANCH.
           MOVE ACCT-BRANCH TO WS-BREAK-BRANCH
                               HEAD-BRANCH
           PERFORM VARYING BRN-IX FROM 1 BY 1
               UNTIL BRN-IX > BRANCH-COUNT
                  OR BRN-NUMBER(BRN-IX) = ACCT-BRANCH
               CONTINUE
           END-PERFORM
           IF BRN-IX > BRANCH-COUNT
               DISPLAY 'HSBRPT   BRANCH NOT IN TABLE: ' ACCT-BRANCH
               SET ABEND-OUT-OF-BALANCE TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           SET SUM-IX TO BRN-IX
           MOVE BRN-NAME(BRN-IX) TO HEAD-NAME
           PERFORM 6100-BRANCH-HEADINGS THRU 6100-EXIT.
       3300-EXIT.
           EXIT.

       3400-START-PRODUCT.
           MOVE ACCT-PRODUCT TO WS-BREAK-PRODUCT
           PERFORM VARYING PRD-IX FROM 1 BY 1
               UNTIL PRD-IX > PRODUCT-COUNT
                  OR PRD-CODE(PRD-IX) = ACCT-PRODUCT
               CONTINUE
           END-PERFORM
           IF PRD-IX > PRODUCT-COUNT
               DISPLAY 'HSBRPT   PRODUCT NOT IN TABLE: ' ACCT-PRODUCT
               SET ABEND-OUT-OF-BALANCE TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       3400-EXIT.
           EXIT.

      *    PRINTS THE TOTALS OF ONE LEVEL, ADDS THEM TO THE NEXT AND
      *    CLEARS THEM
       3500-PRINT-TOTAL.
           MOVE WS-ACCOUNTS(LVL-IX) TO TOT-ACCOUNTS
           MOVE WS-BALANCE(LVL-IX) TO TOT-BALANCE
           MOVE WS-INTEREST(LVL-IX) TO TOT-INTEREST
           DIVIDE WS-BALANCE(LVL-IX) BY WS-ACCOUNTS(LVL-IX)
               GIVING WS-AVERAGE ROUNDED
               ON SIZE ERROR
                   MOVE ZERO TO WS-AVERAGE
           END-DIVIDE
           MOVE WS-AVERAGE TO TOT-AVERAGE
           MOVE TOTAL-LINE TO REPORT-LINE
           PERFORM 6000-PRINT THRU 6000-EXIT
           IF LVL-IX < 3
               ADD WS-ACCOUNTS(LVL-IX) TO WS-ACCOUNTS(LVL-IX + 1)
               ADD WS-BALANCE(LVL-IX) TO WS-BALANCE(LVL-IX + 1)
               ADD WS-INTEREST(LVL-IX) TO WS-INTEREST(LVL-IX + 1)
               ADD WS-OVERDRAWN(LVL-IX) TO WS-OVERDRAWN(LVL-IX + 1)
               ADD WS-NOT-ACTIVE(LVL-IX) TO WS-NOT-ACTIVE(LVL-IX + 1)
               INITIALIZE WS-LEVEL(LVL-IX)
           END-IF.
       3500-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    THE BANK
      *-----------------------------------------------------------------
       4000-BANK-TOTALS.
           MOVE 'SUMMARY OF BRANCHES' TO HEAD-TITLE
           PERFORM 6200-PAGE-HEADINGS THRU 6200-EXIT
           WRITE REPORT-LINE FROM HEAD-5 AFTER ADVANCING 2 LINES
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           ADD 2 TO WS-LINE-COUNT
           MOVE 2 TO WS-ADVANCE
           PERFORM 4100-PRINT-SUMMARY THRU 4100-EXIT
               VARYING SUM-IX FROM 1 BY 1
               UNTIL SUM-IX > BRANCH-COUNT
           MOVE SPACES TO TOT-LABEL
           MOVE 'TOTAL BANK' TO TOT-LABEL
           SET LVL-IX TO 3
           MOVE 3 TO WS-ADVANCE
           PERFORM 3500-PRINT-TOTAL THRU 3500-EXIT.
       4000-EXIT.
           EXIT.

       4100-PRINT-SUMMARY.
           SET BRN-IX TO SUM-IX
           MOVE BRN-NUMBER(BRN-IX) TO SUM-BRANCH
           MOVE BRN-NAME(BRN-IX) TO SUM-NAME
           MOVE SUM-ACCOUNTS(SUM-IX) TO SUM-ACCOUNTS-SHOWN
           MOVE SUM-BALANCE(SUM-IX) TO SUM-BALANCE-SHOWN
           MULTIPLY SUM-BALANCE(SUM-IX) BY 100 GIVING WS-HUNDREDFOLD
           DIVIDE WS-HUNDREDFOLD BY WS-BALANCE(3)
               GIVING WS-SHARE ROUNDED
               ON SIZE ERROR
                   MOVE ZERO TO WS-SHARE
           END-DIVIDE
           MOVE WS-SHARE TO SUM-SHARE
           MOVE SUM-OVERDRAWN(SUM-IX) TO SUM-OVERDRAWN-SHOWN
           MOVE SUM-NOT-ACTIVE(SUM-IX) TO SUM-NOT-ACTIVE-SHOWN
           MOVE SUMMARY-LINE TO REPORT-LINE
           PERFORM 6000-PRINT THRU 6000-EXIT
           MOVE 1 TO WS-ADVANCE.
       4100-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    THE PROOF: OPENING + POSTED = CLOSING
      *-----------------------------------------------------------------
       5000-PROVE.
           ADD WS-OPENING-BALANCE WS-POSTED-NET GIVING WS-EXPECTED
           SUBTRACT WS-EXPECTED FROM WS-BALANCE(3) GIVING WS-DIFFERENCE
           MOVE 'PROOF OF THE DAY' TO HEAD-TITLE
           MOVE 1 TO HEAD-PAGE
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE PROOF-LINE FROM HEAD-1 AFTER ADVANCING PAGE
           PERFORM 9600-CHECK-PROOF THRU 9600-EXIT
           WRITE PROOF-LINE FROM HEAD-2 AFTER ADVANCING 1 LINE
           PERFORM 9600-CHECK-PROOF THRU 9600-EXIT

           MOVE 'ACCOUNTS AT OPENING' TO PRF-COUNT-LABEL
           MOVE WS-OPENING-COUNT TO PRF-COUNT
           WRITE PROOF-LINE FROM PROOF-COUNT AFTER ADVANCING 2 LINES
           PERFORM 9600-CHECK-PROOF THRU 9600-EXIT
           MOVE 'ACCOUNTS ON FILE' TO PRF-COUNT-LABEL
           MOVE WS-ACCOUNTS(3) TO PRF-COUNT
           WRITE PROOF-LINE FROM PROOF-COUNT AFTER ADVANCING 1 LINE
           PERFORM 9600-CHECK-PROOF THRU 9600-EXIT

           MOVE 'OPENING BALANCE' TO PRF-LABEL
           MOVE WS-OPENING-BALANCE TO PRF-AMOUNT
           PERFORM 5100-PRINT-PROOF THRU 5100-EXIT
           MOVE 'NET POSTED' TO PRF-LABEL
           MOVE WS-POSTED-NET TO PRF-AMOUNT
           PERFORM 5100-PRINT-PROOF THRU 5100-EXIT
           MOVE 'EXPECTED CLOSING BALANCE' TO PRF-LABEL
           MOVE WS-EXPECTED TO PRF-AMOUNT
           PERFORM 5100-PRINT-PROOF THRU 5100-EXIT
           MOVE 'CLOSING BALANCE ON FILE' TO PRF-LABEL
           MOVE WS-BALANCE(3) TO PRF-AMOUNT
           PERFORM 5100-PRINT-PROOF THRU 5100-EXIT
           MOVE 'DIFFERENCE' TO PRF-LABEL
           MOVE WS-DIFFERENCE TO PRF-AMOUNT
           PERFORM 5100-PRINT-PROOF THRU 5100-EXIT

           IF WS-DIFFERENCE = ZERO
               AND WS-ACCOUNTS(3) = WS-OPENING-COUNT
               AND WS-SERIAL-HASH = WS-OPENING-HASH
               MOVE 'THE BOOKS BALANCE' TO WS-PROOF-TEXT
               MOVE ZERO TO RETURN-CODE
           ELSE
               MOVE '*** THE BOOKS DO NOT BALANCE ***'
                 TO WS-PROOF-TEXT
               MOVE 8 TO RETURN-CODE
           END-IF
           WRITE PROOF-LINE FROM WS-PROOF-TEXT
               AFTER ADVANCING 3 LINES
           PERFORM 9600-CHECK-PROOF THRU 9600-EXIT
           DISPLAY 'HSBRPT   ' WS-PROOF-TEXT(1:32).
       5000-EXIT.
           EXIT.

       5100-PRINT-PROOF.
           WRITE PROOF-LINE FROM PROOF-DETAIL AFTER ADVANCING 2 LINES
           PERFORM 9600-CHECK-PROOF THRU 9600-EXIT
           DISPLAY 'HSBRPT   ' PRF-LABEL PRF-AMOUNT.
       5100-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    PRINTING. 6000 PRINTS REPORT-LINE AFTER WS-ADVANCE LINES AND
      *    TURNS THE PAGE WHEN IT IS FULL.
      *-----------------------------------------------------------------
       6000-PRINT.
           MOVE 'WRITE' TO ABEND-OPERATION
           IF WS-LINE-COUNT + WS-ADVANCE > WS-LINES-A-PAGE
               MOVE REPORT-LINE TO WS-SAVED-LINE
               PERFORM 6100-BRANCH-HEADINGS THRU 6100-EXIT
               MOVE WS-SAVED-LINE TO REPORT-LINE
           END-IF
           WRITE REPORT-LINE AFTER ADVANCING WS-ADVANCE LINES
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           ADD WS-ADVANCE TO WS-LINE-COUNT.
       6000-EXIT.
           EXIT.

       6100-BRANCH-HEADINGS.
           PERFORM 6200-PAGE-HEADINGS THRU 6200-EXIT
           WRITE REPORT-LINE FROM HEAD-3 AFTER ADVANCING 2 LINES
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           WRITE REPORT-LINE FROM HEAD-4 AFTER ADVANCING 2 LINES
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           MOVE SPACES TO REPORT-LINE
           WRITE REPORT-LINE AFTER ADVANCING 1 LINE
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           ADD 5 TO WS-LINE-COUNT.
       6100-EXIT.
           EXIT.

       6200-PAGE-HEADINGS.
           MOVE 'WRITE' TO ABEND-OPERATION
           ADD 1 TO WS-PAGE-NUMBER
           MOVE WS-PAGE-NUMBER TO HEAD-PAGE
           WRITE REPORT-LINE FROM HEAD-1 AFTER ADVANCING PAGE
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           WRITE REPORT-LINE FROM HEAD-2 AFTER ADVANCING 1 LINE
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           MOVE 2 TO WS-LINE-COUNT.
       6200-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    END OF RUN AND FILE ERRORS
      *-----------------------------------------------------------------
       9000-TERMINATE.
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE DATE-FILE
           PERFORM 9100-CHECK-DATE THRU 9100-EXIT
           CLOSE ACCOUNT-FILE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           CLOSE OPENING-FILE
           PERFORM 9300-CHECK-OPENING THRU 9300-EXIT
           CLOSE POSTING-FILE
           PERFORM 9400-CHECK-POSTING THRU 9400-EXIT
           CLOSE REPORT-FILE
           PERFORM 9500-CHECK-REPORT THRU 9500-EXIT
           CLOSE PROOF-FILE
           PERFORM 9600-CHECK-PROOF THRU 9600-EXIT.
       9000-EXIT.
           EXIT.

       9100-CHECK-DATE.
           IF WS-DATE-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'DATECARD' TO ABEND-DDNAME
               MOVE WS-DATE-STATUS TO ABEND-STATUS
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

       9300-CHECK-OPENING.
           IF WS-OPENING-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'OPENCTL' TO ABEND-DDNAME
               MOVE WS-OPENING-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9300-EXIT.
           EXIT.

       9400-CHECK-POSTING.
           IF WS-POSTING-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'POSTCTL' TO ABEND-DDNAME
               MOVE WS-POSTING-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9400-EXIT.
           EXIT.

       9500-CHECK-REPORT.
           IF WS-REPORT-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'REPORT1' TO ABEND-DDNAME
               MOVE WS-REPORT-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9500-EXIT.
           EXIT.

       9600-CHECK-PROOF.
           IF WS-PROOF-STATUS NOT = '00'
               SET ABEND-FILE-ERROR TO TRUE
               MOVE 'PROOF' TO ABEND-DDNAME
               MOVE WS-PROOF-STATUS TO ABEND-STATUS
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9600-EXIT.
           EXIT.

       COPY HSBABNP.
