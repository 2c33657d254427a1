      ******************************************************************
      * HSBAPPLY  HARBOUR SAVINGS BANK                                 *
      *           PUTS THE DAY'S INTEREST INTO THE ACCOUNTS. AN        *
      *           ACCOUNT SAYS WHICH DAY'S INTEREST IT HAS, SO AFTER A *
      *           FAILURE THE STEP IS SIMPLY RUN AGAIN: WHAT IS IN IS  *
      *           NOT PUT IN TWICE.                                    *
      *                                                                *
      * PARM      THE BUSINESS DATE, YYYYMMDD; THEN, TO REHEARSE A     *
      *           RESTART, ,FAILAT= AND THE NUMBER OF ACCOUNTS AFTER   *
      *           WHICH TO FAIL WITH USER CODE 1999                    *
      * RETURN    0 ALL PUT IN     4 SOME WERE IN ALREADY              *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBAPPLY.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT ACCRUAL-FILE     ASSIGN TO ACCRIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-ACCRUAL-STATUS.
           SELECT ACCOUNT-FILE     ASSIGN TO ACCTMSTR
                  ORGANIZATION IS INDEXED
                  ACCESS MODE  IS DYNAMIC
                  RECORD KEY   IS ACCT-KEY
                  FILE STATUS  IS WS-ACCOUNT-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  ACCRUAL-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 60 CHARACTERS.
       COPY HSBACCR.

       FD  ACCOUNT-FILE
           RECORD CONTAINS 128 CHARACTERS.
       COPY HSBACCT.

       WORKING-STORAGE SECTION.
       77  WS-ACCRUAL-STATUS             PIC X(2)       VALUE '00'.
       77  WS-ACCOUNT-STATUS             PIC X(2)       VALUE '00'.
       01  WS-SWITCHES.
           05  WS-ACCRUAL-SWITCH         PIC X          VALUE 'N'.
               88  END-OF-ACCRUALS       VALUE 'Y'.
       01  WS-WORK.
           05  WS-BUSINESS-DATE          PIC 9(8)       VALUE ZERO.
           05  WS-KEYWORD                PIC X(8)       VALUE SPACES.
           05  WS-NUMBER                 PIC X(8)       JUSTIFIED RIGHT
                                         VALUE SPACES.
           05  WS-FAIL-AT                PIC 9(8)       VALUE ZERO.
       01  WS-COUNTS                     COMP.
           05  WS-APPLIED-COUNT          PIC S9(9)      VALUE ZERO.
           05  WS-ALREADY-COUNT          PIC S9(9)      VALUE ZERO.
       77  WS-COUNT-SHOWN                PIC Z,ZZZ,ZZ9.

       COPY HSBABND.

       LINKAGE SECTION.
       01  PARM-AREA.
           05  PARM-LENGTH               PIC S9(4)      COMP.
           05  PARM-TEXT                 PIC X(100).

       PROCEDURE DIVISION USING PARM-AREA.
       0000-MAINLINE.
           MOVE 'HSBAPPLY' TO ABEND-PROGRAM
           PERFORM 1000-INITIALIZE THRU 1000-EXIT
           PERFORM 2000-APPLY THRU 2000-EXIT
               UNTIL END-OF-ACCRUALS
           PERFORM 9000-TERMINATE THRU 9000-EXIT
           GOBACK.

       1000-INITIALIZE.
           PERFORM 1100-READ-PARAMETER THRU 1100-EXIT
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT ACCRUAL-FILE
           PERFORM 9100-CHECK-ACCRUAL THRU 9100-EXIT
           OPEN I-O ACCOUNT-FILE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           PERFORM 2100-READ-ACCRUAL THRU 2100-EXIT.
       1000-EXIT.
           EXIT.

       1100-READ-PARAMETER.
           IF PARM-LENGTH > ZERO
               UNSTRING PARM-TEXT(1:PARM-LENGTH)
                   DELIMITED BY ',' OR '='
                   INTO WS-BUSINESS-DATE WS-KEYWORD WS-NUMBER
               END-UNSTRING
           END-IF
           INSPECT WS-NUMBER REPLACING LEADING SPACE BY ZERO
           IF WS-KEYWORD = 'FAILAT'
               AND WS-NUMBER IS NUMERIC
               MOVE WS-NUMBER TO WS-FAIL-AT
           END-IF
           IF WS-BUSINESS-DATE IS NOT NUMERIC
               OR WS-BUSINESS-DATE = ZERO
               OR (WS-KEYWORD NOT = SPACES AND WS-FAIL-AT = ZERO)
               DISPLAY 'HSBAPPLY PARM NOT UNDERSTOOD'
               SET ABEND-BAD-PARAMETER TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       1100-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    ONE ACCOUNT
      *-----------------------------------------------------------------
       2000-APPLY.
           MOVE ACR-ACCOUNT TO ACCT-KEY
           MOVE 'READ' TO ABEND-OPERATION
           READ ACCOUNT-FILE
               INVALID KEY
                   DISPLAY 'HSBAPPLY ACCOUNT NOT KNOWN: ' ACR-ACCOUNT
                   SET ABEND-OUT-OF-BALANCE TO TRUE
                   PERFORM 9900-ABEND THRU 9900-EXIT
           END-READ
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           IF ACCT-INT-DATE-X NOT = SPACES
               AND ACCT-INT-DATE = WS-BUSINESS-DATE
               ADD 1 TO WS-ALREADY-COUNT
           ELSE
               PERFORM 2200-PUT-IN THRU 2200-EXIT
           END-IF
           PERFORM 2100-READ-ACCRUAL THRU 2100-EXIT.
       2000-EXIT.
           EXIT.

       2100-READ-ACCRUAL.
           MOVE 'READ' TO ABEND-OPERATION
           READ ACCRUAL-FILE
               AT END
                   SET END-OF-ACCRUALS TO TRUE
                   GO TO 2100-EXIT
           END-READ
           PERFORM 9100-CHECK-ACCRUAL THRU 9100-EXIT
           IF ACR-DATE NOT = WS-BUSINESS-DATE
               DISPLAY 'HSBAPPLY INTEREST OF ANOTHER DAY: ' ACR-DATE
               SET ABEND-WRONG-DAY TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       2100-EXIT.
           EXIT.

       2200-PUT-IN.
           IF ACR-BALANCE NOT = ACCT-BALANCE
               DISPLAY 'HSBAPPLY BALANCE HAS CHANGED: ' ACR-ACCOUNT
               SET ABEND-OUT-OF-BALANCE TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           IF WS-FAIL-AT > ZERO AND WS-APPLIED-COUNT = WS-FAIL-AT
               MOVE WS-APPLIED-COUNT TO WS-COUNT-SHOWN
               DISPLAY 'HSBAPPLY ACCOUNTS PUT IN          '
                       WS-COUNT-SHOWN ', FAILS AS ASKED'
               SET ABEND-REHEARSED TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           COMPUTE ACCT-INTEREST = ACCT-INTEREST + ACR-ACCRUED
                                 - ACR-CREDITED
           ADD ACR-CREDITED TO ACCT-BALANCE
           MOVE WS-BUSINESS-DATE TO ACCT-INT-DATE
           MOVE 'REWRITE' TO ABEND-OPERATION
           REWRITE ACCOUNT-RECORD
               INVALID KEY
                   CONTINUE
           END-REWRITE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           ADD 1 TO WS-APPLIED-COUNT.
       2200-EXIT.
           EXIT.

       9000-TERMINATE.
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE ACCRUAL-FILE
           PERFORM 9100-CHECK-ACCRUAL THRU 9100-EXIT
           CLOSE ACCOUNT-FILE
           PERFORM 9200-CHECK-ACCOUNT THRU 9200-EXIT
           MOVE WS-APPLIED-COUNT TO WS-COUNT-SHOWN
           DISPLAY 'HSBAPPLY ACCOUNTS PUT IN          ' WS-COUNT-SHOWN
           MOVE WS-ALREADY-COUNT TO WS-COUNT-SHOWN
           DISPLAY 'HSBAPPLY ACCOUNTS IN ALREADY      ' WS-COUNT-SHOWN
           IF WS-ALREADY-COUNT > ZERO
               MOVE 4 TO RETURN-CODE
           ELSE
               MOVE ZERO TO RETURN-CODE
           END-IF.
       9000-EXIT.
           EXIT.

       9100-CHECK-ACCRUAL.
           MOVE 'ACCRIN' TO ABEND-DDNAME
           MOVE WS-ACCRUAL-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9100-EXIT.
           EXIT.

       9200-CHECK-ACCOUNT.
           MOVE 'ACCTMSTR' TO ABEND-DDNAME
           MOVE WS-ACCOUNT-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9200-EXIT.
           EXIT.

       COPY HSBFSTP.
       COPY HSBABNP.
