      ******************************************************************
      * HSBGL     HARBOUR SAVINGS BANK                                 *
      *           MAKES ENTRIES OF THE GENERAL LEDGER OUT OF THE       *
      *           CONTROL TOTALS OF THE DAY: TWO FOR EACH TOTAL THAT   *
      *           THE TABLE HAS, A DEBIT AND A CREDIT.                 *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBGL.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT CONTROL-FILE     ASSIGN TO CTLIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-CONTROL-STATUS.
           SELECT LEDGER-FILE      ASSIGN TO GLOUT
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-LEDGER-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  CONTROL-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBCTL REPLACING ==:CTL:== BY ==CTL==.

       FD  LEDGER-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBGLE.

       WORKING-STORAGE SECTION.
       77  WS-CONTROL-STATUS             PIC X(2)       VALUE '00'.
       77  WS-LEDGER-STATUS              PIC X(2)       VALUE '00'.
       01  WS-SWITCHES.
           05  WS-CONTROL-SWITCH         PIC X          VALUE 'N'.
               88  END-OF-CONTROLS       VALUE 'Y'.

      *    CONTROL TOTAL, ACCOUNT OF THE DEBIT, ACCOUNT OF THE CREDIT;
      *    ASCENDING BY NAME
       01  WS-RULE-VALUES.
           05  FILLER.
               10  FILLER            PIC X(24)
                   VALUE 'ADJUSTMENTS POSTED'.
               10  FILLER            PIC X(8)   VALUE '59002000'.
           05  FILLER.
               10  FILLER            PIC X(24)
                   VALUE 'CREDITS POSTED'.
               10  FILLER            PIC X(8)   VALUE '10002000'.
           05  FILLER.
               10  FILLER            PIC X(24)
                   VALUE 'DEBITS POSTED'.
               10  FILLER            PIC X(8)   VALUE '20001000'.
           05  FILLER.
               10  FILLER            PIC X(24)
                   VALUE 'FEES CHARGED'.
               10  FILLER            PIC X(8)   VALUE '20004000'.
           05  FILLER.
               10  FILLER            PIC X(24)
                   VALUE 'INTEREST CHARGED'.
               10  FILLER            PIC X(8)   VALUE '20004100'.
           05  FILLER.
               10  FILLER            PIC X(24)
                   VALUE 'INTEREST CREDITED'.
               10  FILLER            PIC X(8)   VALUE '50002000'.
           05  FILLER.
               10  FILLER            PIC X(24)
                   VALUE 'TRANSFERS POSTED'.
               10  FILLER            PIC X(8)   VALUE '20002000'.
       01  WS-RULE-TABLE REDEFINES WS-RULE-VALUES.
           05  WS-RULE                   OCCURS 7 TIMES
                                         ASCENDING KEY IS RULE-NAME
                                         INDEXED BY RULE-IX.
               10  RULE-NAME             PIC X(24).
               10  RULE-DEBIT            PIC 9(4).
               10  RULE-CREDIT           PIC 9(4).
       77  WS-TAKEN-COUNT                PIC S9(9)      COMP VALUE 0.
       77  WS-LEFT-COUNT                 PIC S9(9)      COMP VALUE 0.
       77  WS-COUNT-SHOWN                PIC Z,ZZZ,ZZ9.

       COPY HSBABND.

       PROCEDURE DIVISION.
       0000-MAINLINE.
           MOVE 'HSBGL' TO ABEND-PROGRAM
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT CONTROL-FILE
           PERFORM 9100-CHECK-CONTROL THRU 9100-EXIT
           OPEN OUTPUT LEDGER-FILE
           PERFORM 9200-CHECK-LEDGER THRU 9200-EXIT
           PERFORM 2000-PROCESS-TOTAL THRU 2000-EXIT
               UNTIL END-OF-CONTROLS
           PERFORM 9000-TERMINATE THRU 9000-EXIT
           GOBACK.

       2000-PROCESS-TOTAL.
           MOVE 'READ' TO ABEND-OPERATION
           READ CONTROL-FILE
               AT END
                   SET END-OF-CONTROLS TO TRUE
                   GO TO 2000-EXIT
           END-READ
           PERFORM 9100-CHECK-CONTROL THRU 9100-EXIT
           SEARCH ALL WS-RULE
               AT END
                   ADD 1 TO WS-LEFT-COUNT
               WHEN RULE-NAME(RULE-IX) = CTL-NAME
                   ADD 1 TO WS-TAKEN-COUNT
                   PERFORM 2100-WRITE-ENTRIES THRU 2100-EXIT
           END-SEARCH.
       2000-EXIT.
           EXIT.

       2100-WRITE-ENTRIES.
           MOVE SPACES TO LEDGER-RECORD
           MOVE CTL-DATE TO GLE-DATE
           MOVE CTL-AMOUNT TO GLE-AMOUNT
           MOVE CTL-COUNT TO GLE-COUNT
           MOVE CTL-NAME TO GLE-SOURCE
           MOVE RULE-DEBIT(RULE-IX) TO GLE-ACCOUNT
           SET GLE-IS-DEBIT TO TRUE
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE LEDGER-RECORD
           PERFORM 9200-CHECK-LEDGER THRU 9200-EXIT
           MOVE SPACES TO LEDGER-RECORD
           MOVE CTL-DATE TO GLE-DATE
           MOVE CTL-AMOUNT TO GLE-AMOUNT
           MOVE CTL-COUNT TO GLE-COUNT
           MOVE CTL-NAME TO GLE-SOURCE
           MOVE RULE-CREDIT(RULE-IX) TO GLE-ACCOUNT
           SET GLE-IS-CREDIT TO TRUE
           WRITE LEDGER-RECORD
           PERFORM 9200-CHECK-LEDGER THRU 9200-EXIT.
       2100-EXIT.
           EXIT.

       9000-TERMINATE.
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE CONTROL-FILE
           PERFORM 9100-CHECK-CONTROL THRU 9100-EXIT
           CLOSE LEDGER-FILE
           PERFORM 9200-CHECK-LEDGER THRU 9200-EXIT
           MOVE WS-TAKEN-COUNT TO WS-COUNT-SHOWN
           DISPLAY 'HSBGL    TOTALS ENTERED           ' WS-COUNT-SHOWN
           MOVE WS-LEFT-COUNT TO WS-COUNT-SHOWN
           DISPLAY 'HSBGL    TOTALS WITHOUT AN ENTRY  ' WS-COUNT-SHOWN
           MOVE ZERO TO RETURN-CODE.
       9000-EXIT.
           EXIT.

       9100-CHECK-CONTROL.
           MOVE 'CTLIN' TO ABEND-DDNAME
           MOVE WS-CONTROL-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9100-EXIT.
           EXIT.

       9200-CHECK-LEDGER.
           MOVE 'GLOUT' TO ABEND-DDNAME
           MOVE WS-LEDGER-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9200-EXIT.
           EXIT.

       COPY HSBFSTP.
       COPY HSBABNP.
