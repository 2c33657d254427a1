      ******************************************************************
      * HSBSTMT   HARBOUR SAVINGS BANK                                 *
      *           PRINTS A STATEMENT FOR EVERY ACCOUNT OF THE CYCLE    *
      *           THAT HAD A TRANSFER: ITS MOVEMENTS, THE INTEREST OF  *
      *           THE QUARTER, THE BALANCE AT THE CLOSE.               *
      *                                                                *
      * CARDIN    COLUMNS 1 TO 4 AND 6 TO 9: FIRST AND LAST BRANCH OF  *
      *           THE CYCLE                                            *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBSTMT.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT CARD-FILE        ASSIGN TO CARDIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-CARD-STATUS.
           SELECT MOVEMENT-FILE    ASSIGN TO MOVEIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-MOVEMENT-STATUS.
           SELECT ACCRUAL-FILE     ASSIGN TO ACCRIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-ACCRUAL-STATUS.
           SELECT ACCOUNT-FILE     ASSIGN TO ACCTMSTR
                  ORGANIZATION IS INDEXED
                  ACCESS MODE  IS RANDOM
                  RECORD KEY   IS ACCT-KEY
                  FILE STATUS  IS WS-ACCOUNT-STATUS.
           SELECT STATEMENT-FILE   ASSIGN TO STMTOUT
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-STATEMENT-STATUS.
           SELECT SORT-FILE        ASSIGN TO SORTWK01.

       DATA DIVISION.
       FILE SECTION.
       FD  CARD-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       01  CARD-RECORD.
           05  CARD-FIRST                PIC 9(4).
           05  FILLER                    PIC X.
           05  CARD-LAST                 PIC 9(4).
           05  FILLER                    PIC X(71).

       FD  MOVEMENT-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 110 CHARACTERS.
       COPY HSBMOV.

       FD  ACCRUAL-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 60 CHARACTERS.
       COPY HSBACCR.

       FD  ACCOUNT-FILE
           RECORD CONTAINS 128 CHARACTERS.
       COPY HSBACCT.

       FD  STATEMENT-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS.
       01  STATEMENT-LINE                PIC X(132).

       SD  SORT-FILE
           RECORD CONTAINS 110 CHARACTERS.
       01  SORT-RECORD.
           05  SRT-ACCOUNT               PIC X(12).
           05  FILLER                    PIC X(8).
           05  SRT-SEQUENCE              PIC 9(9)       COMP.
           05  FILLER                    PIC X(86).

       WORKING-STORAGE SECTION.
       77  WS-CARD-STATUS                PIC X(2)       VALUE '00'.
       77  WS-MOVEMENT-STATUS            PIC X(2)       VALUE '00'.
       77  WS-ACCRUAL-STATUS             PIC X(2)       VALUE '00'.
       77  WS-ACCOUNT-STATUS             PIC X(2)       VALUE '00'.
       77  WS-STATEMENT-STATUS           PIC X(2)       VALUE '00'.
       01  WS-SWITCHES.
           05  WS-MOVEMENT-SWITCH        PIC X          VALUE 'N'.
               88  END-OF-MOVEMENTS      VALUE 'Y'.
           05  WS-SORTED-SWITCH          PIC X          VALUE 'N'.
               88  END-OF-SORTED         VALUE 'Y'.
           05  WS-ACCRUAL-SWITCH         PIC X          VALUE 'N'.
               88  END-OF-ACCRUALS       VALUE 'Y'.
       01  WS-WORK.
           05  WS-STATEMENT-COUNT        PIC S9(9)      COMP VALUE 0.
           05  WS-ADVANCE                PIC S9(4)      COMP.
           05  WS-HELD-KEY               PIC X(12)      VALUE
                                                        LOW-VALUES.
       77  WS-COUNT-SHOWN                PIC Z,ZZZ,ZZ9.

       01  PAGE-1.
           05  FILLER                    PIC X(24)
               VALUE 'HARBOUR SAVINGS BANK'.
           05  PG-BRANCH                 PIC X(16).
           05  FILLER                    PIC X(48)  VALUE SPACES.
           05  FILLER                    PIC X(13)
               VALUE 'STATEMENT OF'.
           05  PG-DATE                   PIC 9999/99/99.
           05  FILLER                    PIC X(21)  VALUE SPACES.
       01  PAGE-2.
           05  PG-HOLDER                 PIC X(40).
           05  FILLER                    PIC X(8)   VALUE 'ACCOUNT'.
           05  PG-ACCOUNT                PIC XXXXBXXBXXXXXX.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  PG-PRODUCT                PIC X(20).
           05  FILLER                    PIC X(48)  VALUE SPACES.
       01  PAGE-3.
           05  FILLER                    PIC X(12)  VALUE 'DATE'.
           05  FILLER                    PIC X(62)  VALUE 'TEXT'.
           05  FILLER                    PIC X(16)
               VALUE 'OTHER ACCOUNT'.
           05  FILLER                    PIC X(17)  VALUE 'AMOUNT'.
           05  FILLER                    PIC X(25)
               VALUE 'BALANCE AFTER'.
       01  DETAIL-LINE.
           05  DET-DATE                  PIC 9999/99/99.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-TEXT                  PIC X(60).
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-OTHER                 PIC XXXXBXXBXXXXXX.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-AMOUNT                PIC ZZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  DET-BALANCE               PIC ZZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X(10)  VALUE SPACES.
       01  TOTAL-LINE.
           05  TOT-LABEL                 PIC X(90).
           05  TOT-AMOUNT                PIC ZZZ,ZZZ,ZZ9.99-.
           05  FILLER                    PIC X(27)  VALUE SPACES.
       01  INTEREST-LINE.
           05  FILLER                    PIC X(92)
               VALUE 'INTEREST ACCRUED, NOT CREDITED'.
           05  INL-AMOUNT                PIC Z,ZZ9.9999-.
           05  FILLER                    PIC X(29)  VALUE SPACES.

       COPY HSBBRAN.
       COPY HSBPROD.
       COPY HSBABND.

       PROCEDURE DIVISION.
       0000-MAINLINE SECTION.
           MOVE 'HSBSTMT' TO ABEND-PROGRAM
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT CARD-FILE
           PERFORM 9100-CHECK-CARD THRU 9100-EXIT
           MOVE 'READ' TO ABEND-OPERATION
           READ CARD-FILE
               AT END
                   MOVE SPACES TO CARD-RECORD
           END-READ
           IF CARD-FIRST IS NOT NUMERIC OR CARD-LAST IS NOT NUMERIC
               DISPLAY 'HSBSTMT  CARD NOT VALID: ' CARD-RECORD
               SET ABEND-BAD-PARAMETER TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE CARD-FILE
           PERFORM 9100-CHECK-CARD THRU 9100-EXIT

           SORT SORT-FILE
               ON ASCENDING KEY SRT-ACCOUNT SRT-SEQUENCE
               INPUT PROCEDURE IS 2000-SELECT
               OUTPUT PROCEDURE IS 3000-PRINT
           IF SORT-RETURN NOT = ZERO
               DISPLAY 'HSBSTMT  THE SORT FAILED'
               MOVE 16 TO RETURN-CODE
           ELSE
               MOVE WS-STATEMENT-COUNT TO WS-COUNT-SHOWN
               DISPLAY 'HSBSTMT  STATEMENTS PRINTED       '
                       WS-COUNT-SHOWN
               MOVE ZERO TO RETURN-CODE
           END-IF
           GOBACK.

      *-----------------------------------------------------------------
      *    THE MOVEMENTS OF THE CYCLE'S BRANCHES
      *-----------------------------------------------------------------
       2000-SELECT SECTION.
       2010-BEGIN.
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT MOVEMENT-FILE
           PERFORM 9200-CHECK-MOVEMENT THRU 9200-EXIT
           PERFORM 2100-SELECT-MOVEMENT THRU 2100-EXIT
               UNTIL END-OF-MOVEMENTS
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE MOVEMENT-FILE
           PERFORM 9200-CHECK-MOVEMENT THRU 9200-EXIT
           GO TO 2900-END.

       2100-SELECT-MOVEMENT.
           MOVE 'READ' TO ABEND-OPERATION
           READ MOVEMENT-FILE
               AT END
                   SET END-OF-MOVEMENTS TO TRUE
                   GO TO 2100-EXIT
           END-READ
           PERFORM 9200-CHECK-MOVEMENT THRU 9200-EXIT
           IF MOV-BRANCH NOT < CARD-FIRST
               AND MOV-BRANCH NOT > CARD-LAST
               RELEASE SORT-RECORD FROM MOVEMENT-RECORD
           END-IF.
       2100-EXIT.
           EXIT.
       2900-END.
           EXIT.

      *-----------------------------------------------------------------
      *    A PAGE FOR EACH ACCOUNT
      *-----------------------------------------------------------------
       3000-PRINT SECTION.
       3010-BEGIN.
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT ACCRUAL-FILE
           PERFORM 9300-CHECK-ACCRUAL THRU 9300-EXIT
           OPEN INPUT ACCOUNT-FILE
           PERFORM 9400-CHECK-ACCOUNT THRU 9400-EXIT
           OPEN OUTPUT STATEMENT-FILE
           PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT
           MOVE LOW-VALUES TO ACR-ACCOUNT
           PERFORM 3100-RETURN-MOVEMENT THRU 3100-EXIT
           PERFORM 3200-PRINT-MOVEMENT THRU 3200-EXIT
               UNTIL END-OF-SORTED
           IF WS-STATEMENT-COUNT > ZERO
               PERFORM 3400-END-ACCOUNT THRU 3400-EXIT
           END-IF
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE ACCRUAL-FILE
           PERFORM 9300-CHECK-ACCRUAL THRU 9300-EXIT
           CLOSE ACCOUNT-FILE
           PERFORM 9400-CHECK-ACCOUNT THRU 9400-EXIT
           CLOSE STATEMENT-FILE
           PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT
           GO TO 3900-END.

       3100-RETURN-MOVEMENT.
           RETURN SORT-FILE INTO MOVEMENT-RECORD
               AT END
                   SET END-OF-SORTED TO TRUE
           END-RETURN.
       3100-EXIT.
           EXIT.

       3200-PRINT-MOVEMENT.
           IF MOV-ACCOUNT NOT = WS-HELD-KEY
               IF WS-STATEMENT-COUNT > ZERO
                   PERFORM 3400-END-ACCOUNT THRU 3400-EXIT
               END-IF
               PERFORM 3300-BEGIN-ACCOUNT THRU 3300-EXIT
           END-IF
           MOVE MOV-DATE TO DET-DATE
           MOVE MOV-TEXT TO DET-TEXT
           MOVE MOV-OTHER TO DET-OTHER
           MOVE MOV-AMOUNT TO DET-AMOUNT
           MOVE MOV-BALANCE TO DET-BALANCE
           WRITE STATEMENT-LINE FROM DETAIL-LINE
               AFTER ADVANCING WS-ADVANCE LINES
           PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT
           MOVE 1 TO WS-ADVANCE
           PERFORM 3100-RETURN-MOVEMENT THRU 3100-EXIT.
       3200-EXIT.
           EXIT.

       3300-BEGIN-ACCOUNT.
           ADD 1 TO WS-STATEMENT-COUNT
           MOVE MOV-ACCOUNT TO WS-HELD-KEY
                               ACCT-KEY
           MOVE 'READ' TO ABEND-OPERATION
           READ ACCOUNT-FILE
               INVALID KEY
                   CONTINUE
           END-READ
           PERFORM 9400-CHECK-ACCOUNT THRU 9400-EXIT
           SET BRN-IX TO 1
           SEARCH BRANCH-ENTRY
               AT END
                   MOVE SPACES TO PG-BRANCH
               WHEN BRN-NUMBER(BRN-IX) = ACCT-BRANCH
                   MOVE BRN-NAME(BRN-IX) TO PG-BRANCH
           END-SEARCH
           SET PRD-IX TO 1
           SEARCH PRODUCT-ENTRY
               AT END
                   MOVE SPACES TO PG-PRODUCT
               WHEN PRD-CODE(PRD-IX) = ACCT-PRODUCT
                   MOVE PRD-NAME(PRD-IX) TO PG-PRODUCT
           END-SEARCH
           MOVE SPACES TO PG-HOLDER
           STRING FUNCTION TRIM(ACCT-GIVEN)
                  ' '
                  FUNCTION TRIM(ACCT-SURNAME)
               DELIMITED BY SIZE INTO PG-HOLDER
           END-STRING
           MOVE WS-HELD-KEY TO PG-ACCOUNT
           MOVE MOV-DATE TO PG-DATE
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE STATEMENT-LINE FROM PAGE-1 AFTER ADVANCING PAGE
           PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT
           WRITE STATEMENT-LINE FROM PAGE-2 AFTER ADVANCING 2 LINES
           PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT
           WRITE STATEMENT-LINE FROM PAGE-3 AFTER ADVANCING 2 LINES
           PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT
           MOVE 2 TO WS-ADVANCE.
       3300-EXIT.
           EXIT.

      *    THE ACCRUALS ARE IN ACCOUNT ORDER TOO: READ ON TO THIS ONE
       3400-END-ACCOUNT.
           PERFORM 3500-READ-ACCRUAL THRU 3500-EXIT
               UNTIL ACR-ACCOUNT NOT < ACCT-KEY
           MOVE 'WRITE' TO ABEND-OPERATION
           IF ACR-ACCOUNT = ACCT-KEY AND ACR-CREDITED NOT = ZERO
               MOVE 'INTEREST OF THE QUARTER' TO TOT-LABEL
               MOVE ACR-CREDITED TO TOT-AMOUNT
               WRITE STATEMENT-LINE FROM TOTAL-LINE
                   AFTER ADVANCING 2 LINES
               PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT
           END-IF
           MOVE ACCT-INTEREST TO INL-AMOUNT
           WRITE STATEMENT-LINE FROM INTEREST-LINE
               AFTER ADVANCING 1 LINE
           PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT
           MOVE 'BALANCE AT THE CLOSE' TO TOT-LABEL
           MOVE ACCT-BALANCE TO TOT-AMOUNT
           WRITE STATEMENT-LINE FROM TOTAL-LINE
               AFTER ADVANCING 2 LINES
           PERFORM 9500-CHECK-STATEMENT THRU 9500-EXIT.
       3400-EXIT.
           EXIT.

       3500-READ-ACCRUAL.
           READ ACCRUAL-FILE
               AT END
                   SET END-OF-ACCRUALS TO TRUE
                   MOVE HIGH-VALUES TO ACR-ACCOUNT
           END-READ
           IF NOT END-OF-ACCRUALS
               PERFORM 9300-CHECK-ACCRUAL THRU 9300-EXIT
           END-IF.
       3500-EXIT.
           EXIT.
       3900-END.
           EXIT.

      *-----------------------------------------------------------------
      *    FILE ERRORS
      *-----------------------------------------------------------------
       9000-CHECKS SECTION.
       9100-CHECK-CARD.
           MOVE 'CARDIN' TO ABEND-DDNAME
           MOVE WS-CARD-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9100-EXIT.
           EXIT.

       9200-CHECK-MOVEMENT.
           MOVE 'MOVEIN' TO ABEND-DDNAME
           MOVE WS-MOVEMENT-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9200-EXIT.
           EXIT.

       9300-CHECK-ACCRUAL.
           MOVE 'ACCRIN' TO ABEND-DDNAME
           MOVE WS-ACCRUAL-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9300-EXIT.
           EXIT.

       9400-CHECK-ACCOUNT.
           MOVE 'ACCTMSTR' TO ABEND-DDNAME
           MOVE WS-ACCOUNT-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9400-EXIT.
           EXIT.

       9500-CHECK-STATEMENT.
           MOVE 'STMTOUT' TO ABEND-DDNAME
           MOVE WS-STATEMENT-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9500-EXIT.
           EXIT.

       COPY HSBFSTP.
       COPY HSBABNP.
