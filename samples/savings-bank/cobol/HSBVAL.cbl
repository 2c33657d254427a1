      ******************************************************************
      * HSBVAL    HARBOUR SAVINGS BANK                                 *
      *           TAKES WHAT THE BRANCHES SENT. A BATCH WHOSE TRAILER  *
      *           DOES NOT AGREE WITH ITS LINES GOES BACK WHOLE; OF    *
      *           THE OTHERS THE LINES THAT CANNOT BE USED GO BACK.    *
      *           CASH BECOMES TRANSACTIONS TO POST, THE REST          *
      *           TRANSFERS.                                           *
      *                                                                *
      * RETURN    0 ALL ACCEPTED   4 SOMETHING WENT BACK               *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBVAL.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT DAY-FILE         ASSIGN TO DAYCTL
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-DAY-STATUS.
           SELECT BATCH-FILE       ASSIGN TO BATCHIN
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-BATCH-STATUS.
           SELECT TRANSACTION-FILE ASSIGN TO TRANOUT
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-TRANS-STATUS.
           SELECT TRANSFER-FILE    ASSIGN TO XFEROUT
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-TRANSFER-STATUS.
           SELECT REJECT-FILE      ASSIGN TO REJECTS
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-REJECT-STATUS.
           SELECT CONTROL-FILE     ASSIGN TO CTLOUT
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-CONTROL-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  DAY-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBDAY.

       FD  BATCH-FILE
           RECORDING MODE IS V
           BLOCK CONTAINS 0 RECORDS
           RECORD IS VARYING IN SIZE FROM 40 TO 163 CHARACTERS
               DEPENDING ON WS-BATCH-LENGTH.
       COPY HSBBTCH.

       FD  TRANSACTION-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBTRAN.

       FD  TRANSFER-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 128 CHARACTERS.
       COPY HSBXFR REPLACING ==:XFR:== BY ==XFR==.

       FD  REJECT-FILE
           RECORDING MODE IS V
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 26 TO 188 CHARACTERS.
       COPY HSBBREJ.

       FD  CONTROL-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBCTL REPLACING ==:CTL:== BY ==VAL==.

       WORKING-STORAGE SECTION.
       77  WS-DAY-STATUS                 PIC X(2)       VALUE '00'.
       77  WS-BATCH-STATUS               PIC X(2)       VALUE '00'.
       77  WS-TRANS-STATUS               PIC X(2)       VALUE '00'.
       77  WS-TRANSFER-STATUS            PIC X(2)       VALUE '00'.
       77  WS-REJECT-STATUS              PIC X(2)       VALUE '00'.
       77  WS-CONTROL-STATUS             PIC X(2)       VALUE '00'.
       77  WS-BATCH-LENGTH               PIC 9(4)       COMP.

       01  WS-SWITCHES.
           05  WS-BATCH-SWITCH           PIC X          VALUE 'N'.
               88  END-OF-BATCHES        VALUE 'Y'.
           05  WS-INSIDE-SWITCH          PIC X          VALUE 'N'.
               88  INSIDE-BATCH          VALUE 'Y'.
               88  OUTSIDE-BATCH         VALUE 'N'.

      *    THE BATCH IN HAND
       01  WS-BATCH.
           05  WS-HELD                   PIC S9(4)      COMP VALUE 0.
           05  WS-LINE-COUNT             PIC S9(9)      COMP.
           05  WS-LINE-AMOUNT            PIC S9(13)V99  COMP-3.
           05  WS-LINE-HASH              PIC S9(15)     COMP-3.
           05  WS-BATCH-REASON           PIC S9(4)      COMP.
           05  WS-REASON                 PIC S9(4)      COMP.
               88  NO-REASON             VALUE ZERO.
       77  WS-HELD-MAX                   PIC S9(4)      COMP VALUE +500.
       01  WS-HELD-TABLE.
           05  WS-HELD-ENTRY             OCCURS 1 TO 500 TIMES
                                         DEPENDING ON WS-HELD
                                         INDEXED BY HLD-IX.
               10  HLD-LENGTH            PIC S9(4)      COMP.
               10  HLD-RECORD            PIC X(163).
               10  HLD-LINE REDEFINES HLD-RECORD.
                   15  HLD-TYPE          PIC X.
                       88  HLD-CASH      VALUE 'C'.
                       88  HLD-TRANSFER  VALUE 'X'.
                       88  HLD-EDGE      VALUE 'H' 'T'.
                   15  FILLER            PIC X(162).

       01  WS-REASON-VALUES.
           05  FILLER PIC X(23) VALUE 'B01DATE OF ANOTHER DAY'.
           05  FILLER PIC X(23) VALUE 'B02COUNT DISAGREES'.
           05  FILLER PIC X(23) VALUE 'B03AMOUNT DISAGREES'.
           05  FILLER PIC X(23) VALUE 'L01TYPE NOT KNOWN'.
           05  FILLER PIC X(23) VALUE 'L02AMOUNT NOT VALID'.
           05  FILLER PIC X(23) VALUE 'L03KIND NOT VALID'.
           05  FILLER PIC X(23) VALUE 'L04SAME ACCOUNT TWICE'.
       01  WS-REASON-TABLE REDEFINES WS-REASON-VALUES.
           05  WS-REASON-ENTRY           OCCURS 7 TIMES.
               10  WS-REASON-CODE        PIC X(3).
               10  WS-REASON-TEXT        PIC X(20).

       01  WS-COUNTS                     COMP.
           05  WS-BATCHES                PIC S9(9)      VALUE ZERO.
           05  WS-BATCHES-BACK           PIC S9(9)      VALUE ZERO.
           05  WS-LINES                  PIC S9(9)      VALUE ZERO.
           05  WS-LINES-BACK             PIC S9(9)      VALUE ZERO.
           05  WS-CASH-COUNT             PIC S9(9)      VALUE ZERO.
           05  WS-TRANSFER-COUNT         PIC S9(9)      VALUE ZERO.
       01  WS-AMOUNTS                    COMP-3.
           05  WS-BATCHES-AMOUNT         PIC S9(13)V99  VALUE ZERO.
           05  WS-BATCHES-BACK-AMOUNT    PIC S9(13)V99  VALUE ZERO.
           05  WS-LINES-AMOUNT           PIC S9(13)V99  VALUE ZERO.
           05  WS-LINES-BACK-AMOUNT      PIC S9(13)V99  VALUE ZERO.
           05  WS-CASH-AMOUNT            PIC S9(13)V99  VALUE ZERO.
           05  WS-TRANSFER-AMOUNT        PIC S9(13)V99  VALUE ZERO.
           05  WS-LINES-HASH             PIC S9(15)     VALUE ZERO.
       01  WS-WORK.
           05  WS-SEQUENCE               PIC S9(9)      COMP.
           05  WS-AMOUNT                 PIC S9(9)V99   COMP-3.
           05  WS-POINTER                PIC S9(4)      COMP.
           05  WS-SUB                    PIC S9(4)      COMP.
      *    BRANCH SEQUENCE NUMBERS FOLLOW THE DAY'S OTHER ONES
       77  WS-SEQUENCE-BASE              PIC S9(9)      COMP
                                         VALUE +9000000.
       01  WS-TOTAL-LINE.
           05  FILLER                    PIC X(9)   VALUE 'HSBVAL   '.
           05  WS-TOTAL-NAME             PIC X(24).
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  WS-TOTAL-COUNT            PIC Z,ZZZ,ZZ9.
           05  FILLER                    PIC X(2)   VALUE SPACES.
           05  WS-TOTAL-AMOUNT           PIC Z,ZZZ,ZZZ,ZZZ,ZZ9.99-.

       COPY HSBABND.

       PROCEDURE DIVISION.
       0000-MAINLINE.
           MOVE 'HSBVAL' TO ABEND-PROGRAM
           PERFORM 1000-INITIALIZE THRU 1000-EXIT
           PERFORM 2000-TAKE-RECORD THRU 2000-EXIT
               UNTIL END-OF-BATCHES
           IF INSIDE-BATCH
               DISPLAY 'HSBVAL   THE LAST BATCH HAS NO TRAILER'
               SET ABEND-OUT-OF-BALANCE TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           PERFORM 5000-WRITE-CONTROLS THRU 5000-EXIT
           PERFORM 9000-TERMINATE THRU 9000-EXIT
           GOBACK.

       1000-INITIALIZE.
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT DAY-FILE
           PERFORM 9100-CHECK-DAY THRU 9100-EXIT
           OPEN INPUT BATCH-FILE
           PERFORM 9200-CHECK-BATCH THRU 9200-EXIT
           OPEN OUTPUT TRANSACTION-FILE
           PERFORM 9300-CHECK-TRANS THRU 9300-EXIT
           OPEN OUTPUT TRANSFER-FILE
           PERFORM 9400-CHECK-TRANSFER THRU 9400-EXIT
           OPEN OUTPUT REJECT-FILE
           PERFORM 9500-CHECK-REJECT THRU 9500-EXIT
           OPEN OUTPUT CONTROL-FILE
           PERFORM 9600-CHECK-CONTROL THRU 9600-EXIT
           MOVE 'READ' TO ABEND-OPERATION
           READ DAY-FILE
           END-READ
           PERFORM 9100-CHECK-DAY THRU 9100-EXIT
           IF NOT DAY-IS-OPEN
               DISPLAY 'HSBVAL   THE DAY IS NOT OPEN'
               SET ABEND-WRONG-DAY TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           PERFORM 2100-READ-BATCH THRU 2100-EXIT.
       1000-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    RECORDS ARE HELD UNTIL THE TRAILER SAYS WHETHER THE BATCH IS
      *    WHOLE
      *-----------------------------------------------------------------
       2000-TAKE-RECORD.
           IF BTH-IS-HEADER
               PERFORM 2200-BEGIN-BATCH THRU 2200-EXIT
           END-IF
           IF OUTSIDE-BATCH OR WS-HELD = WS-HELD-MAX
               DISPLAY 'HSBVAL   NO HEADER, OR TOO MANY LINES'
               SET ABEND-OUT-OF-BALANCE TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           ADD 1 TO WS-HELD
           SET HLD-IX TO WS-HELD
           MOVE WS-BATCH-LENGTH TO HLD-LENGTH(HLD-IX)
           EVALUATE TRUE
               WHEN BTH-IS-HEADER
                   MOVE BATCH-HEADER TO HLD-RECORD(HLD-IX)
               WHEN BTH-IS-TRAILER
                   MOVE BATCH-TRAILER TO HLD-RECORD(HLD-IX)
                   PERFORM 3000-END-BATCH THRU 3000-EXIT
               WHEN BTH-IS-CASH
                   MOVE BATCH-CASH TO HLD-RECORD(HLD-IX)
                   MOVE BTC-AMOUNT TO WS-AMOUNT
                   PERFORM 2300-COUNT-LINE THRU 2300-EXIT
               WHEN BTH-IS-TRANSFER
                   MOVE BATCH-TRANSFER TO HLD-RECORD(HLD-IX)
                   MOVE BTX-AMOUNT TO WS-AMOUNT
                   PERFORM 2300-COUNT-LINE THRU 2300-EXIT
               WHEN OTHER
                   MOVE BATCH-RECORD(1:WS-BATCH-LENGTH)
                     TO HLD-RECORD(HLD-IX)
                   MOVE ZERO TO WS-AMOUNT
                   PERFORM 2300-COUNT-LINE THRU 2300-EXIT
           END-EVALUATE
           PERFORM 2100-READ-BATCH THRU 2100-EXIT.
       2000-EXIT.
           EXIT.

       2100-READ-BATCH.
           MOVE 'READ' TO ABEND-OPERATION
           READ BATCH-FILE
               AT END
                   SET END-OF-BATCHES TO TRUE
           END-READ
           IF NOT END-OF-BATCHES
               PERFORM 9200-CHECK-BATCH THRU 9200-EXIT
           END-IF.
       2100-EXIT.
           EXIT.

       2200-BEGIN-BATCH.
           IF INSIDE-BATCH
               DISPLAY 'HSBVAL   A BATCH HAS NO TRAILER'
               SET ABEND-OUT-OF-BALANCE TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           SET INSIDE-BATCH TO TRUE
           MOVE ZERO TO WS-HELD
                        WS-LINE-COUNT
                        WS-LINE-AMOUNT
                        WS-LINE-HASH
                        WS-BATCH-REASON
           IF BTH-DATE NOT = DAY-BUSINESS
               MOVE 1 TO WS-BATCH-REASON
           END-IF.
       2200-EXIT.
           EXIT.

       2300-COUNT-LINE.
           ADD 1 TO WS-LINE-COUNT
           ADD BTC-LINE TO WS-LINE-HASH
           ADD WS-AMOUNT TO WS-LINE-AMOUNT.
       2300-EXIT.
           EXIT.

       3000-END-BATCH.
           SET OUTSIDE-BATCH TO TRUE
           ADD 1 TO WS-BATCHES
           ADD BTT-AMOUNT TO WS-BATCHES-AMOUNT
           ADD WS-LINE-COUNT TO WS-LINES
           ADD WS-LINE-AMOUNT TO WS-LINES-AMOUNT
           ADD WS-LINE-HASH TO WS-LINES-HASH
           EVALUATE TRUE
               WHEN WS-BATCH-REASON NOT = ZERO
                   CONTINUE
               WHEN BTT-COUNT NOT = WS-LINE-COUNT
                   MOVE 2 TO WS-BATCH-REASON
               WHEN BTT-HASH NOT = WS-LINE-HASH
                   MOVE 2 TO WS-BATCH-REASON
               WHEN BTT-AMOUNT NOT = WS-LINE-AMOUNT
                   MOVE 3 TO WS-BATCH-REASON
           END-EVALUATE
           IF WS-BATCH-REASON NOT = ZERO
               ADD 1 TO WS-BATCHES-BACK
               ADD BTT-AMOUNT TO WS-BATCHES-BACK-AMOUNT
               ADD WS-LINE-COUNT TO WS-LINES-BACK
               ADD WS-LINE-AMOUNT TO WS-LINES-BACK-AMOUNT
           END-IF
           PERFORM 3100-TAKE-HELD THRU 3100-EXIT
               VARYING HLD-IX FROM 1 BY 1
               UNTIL HLD-IX > WS-HELD.
       3000-EXIT.
           EXIT.

       3100-TAKE-HELD.
           MOVE WS-BATCH-REASON TO WS-REASON
           IF NO-REASON
               PERFORM 3200-TAKE-LINE THRU 3200-EXIT
           END-IF
           IF NOT NO-REASON
               PERFORM 4000-SEND-BACK THRU 4000-EXIT
           END-IF.
       3100-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    ONE LINE OF A BATCH THAT AGREES
      *-----------------------------------------------------------------
       3200-TAKE-LINE.
           EVALUATE TRUE
               WHEN HLD-EDGE(HLD-IX)
                   CONTINUE
               WHEN HLD-CASH(HLD-IX)
                   MOVE HLD-RECORD(HLD-IX) TO BATCH-CASH
                   PERFORM 3300-CASH THRU 3300-EXIT
               WHEN HLD-TRANSFER(HLD-IX)
                   MOVE HLD-RECORD(HLD-IX) TO BATCH-TRANSFER
                   PERFORM 3400-TRANSFER THRU 3400-EXIT
               WHEN OTHER
                   MOVE ZERO TO WS-AMOUNT
                   MOVE 4 TO WS-REASON
           END-EVALUATE
           IF NOT NO-REASON
               ADD 1 TO WS-LINES-BACK
               ADD WS-AMOUNT TO WS-LINES-BACK-AMOUNT
           END-IF.
       3200-EXIT.
           EXIT.

       3300-CASH.
           MOVE BTC-AMOUNT TO WS-AMOUNT
           EVALUATE TRUE
               WHEN BTC-AMOUNT NOT > ZERO
                   MOVE 5 TO WS-REASON
               WHEN NOT BTC-KIND-VALID
                   MOVE 6 TO WS-REASON
               WHEN OTHER
                   PERFORM 3310-WRITE-TRANSACTION THRU 3310-EXIT
           END-EVALUATE.
       3300-EXIT.
           EXIT.

       3310-WRITE-TRANSACTION.
           ADD 1 TO WS-CASH-COUNT
           ADD BTC-AMOUNT TO WS-CASH-AMOUNT
           MOVE SPACES TO TRANSACTION-RECORD
           INITIALIZE TRANSACTION-RECORD
           MOVE BTC-ACCOUNT TO TXN-ACCOUNT
           MOVE DAY-BUSINESS TO TXN-DATE
           ADD WS-SEQUENCE-BASE WS-CASH-COUNT GIVING TXN-SEQUENCE
           MOVE BTC-KIND TO TXN-TYPE
           MOVE BTC-AMOUNT TO TXN-AMOUNT
           SET TXN-AT-BRANCH TO TRUE
           MOVE BTC-TELLER TO TXN-TELLER
           SET TXN-LIVE TO TRUE
           MOVE 'B' TO TXN-REF-PREFIX
           MOVE DAY-BUSINESS TO TXN-REF-DATE
           MOVE '-' TO TXN-REF-DASH
           MOVE WS-CASH-COUNT TO TXN-REF-NUMBER
           MOVE BTC-TIME TO TXN-TIME
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE TRANSACTION-RECORD
           PERFORM 9300-CHECK-TRANS THRU 9300-EXIT.
       3310-EXIT.
           EXIT.

       3400-TRANSFER.
           MOVE BTX-AMOUNT TO WS-AMOUNT
           EVALUATE TRUE
               WHEN BTX-AMOUNT NOT > ZERO
                   MOVE 5 TO WS-REASON
               WHEN BTX-FROM = BTX-TO
                   MOVE 7 TO WS-REASON
               WHEN OTHER
                   PERFORM 3410-WRITE-TRANSFER THRU 3410-EXIT
           END-EVALUATE.
       3400-EXIT.
           EXIT.

       3410-WRITE-TRANSFER.
           ADD 1 TO WS-TRANSFER-COUNT
           ADD BTX-AMOUNT TO WS-TRANSFER-AMOUNT
           MOVE SPACES TO XFR-TRANSFER-RECORD
           MOVE BTX-FROM TO XFR-FROM
           MOVE BTX-TO TO XFR-TO
           MOVE DAY-BUSINESS TO XFR-DATE
           ADD WS-SEQUENCE-BASE WS-TRANSFER-COUNT GIVING XFR-SEQUENCE
           MOVE BTX-AMOUNT TO XFR-AMOUNT
           MOVE BTX-BRANCH TO XFR-BRANCH
           MOVE BTX-BATCH TO XFR-BATCH
           MOVE BTX-LINE TO XFR-LINE
           MOVE 1 TO WS-POINTER
           PERFORM VARYING WS-SUB FROM 1 BY 1
               UNTIL WS-SUB > BTX-NARRATIVES
               IF WS-SUB > 1
                   STRING ' / ' DELIMITED BY SIZE
                       INTO XFR-TEXT WITH POINTER WS-POINTER
                       ON OVERFLOW
                           CONTINUE
                   END-STRING
               END-IF
               STRING BTX-NARRATIVE(WS-SUB) DELIMITED BY '  '
                   INTO XFR-TEXT WITH POINTER WS-POINTER
                   ON OVERFLOW
                       CONTINUE
               END-STRING
           END-PERFORM
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE XFR-TRANSFER-RECORD
           PERFORM 9400-CHECK-TRANSFER THRU 9400-EXIT.
       3410-EXIT.
           EXIT.

       4000-SEND-BACK.
           MOVE HLD-LENGTH(HLD-IX) TO BRJ-LENGTH
           MOVE WS-REASON-CODE(WS-REASON) TO BRJ-REASON
           MOVE WS-REASON-TEXT(WS-REASON) TO BRJ-TEXT
           MOVE HLD-RECORD(HLD-IX) TO BRJ-RECORD
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE BATCH-REJECT
           PERFORM 9500-CHECK-REJECT THRU 9500-EXIT.
       4000-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    CONTROL TOTALS
      *-----------------------------------------------------------------
       5000-WRITE-CONTROLS.
           MOVE SPACES TO VAL-CONTROL-RECORD
           INITIALIZE VAL-CONTROL-RECORD
           MOVE 'HSBVAL' TO VAL-PROGRAM
           MOVE DAY-BUSINESS TO VAL-DATE

           MOVE 'BATCHES READ' TO VAL-NAME
           MOVE WS-BATCHES TO VAL-COUNT
           MOVE WS-BATCHES-AMOUNT TO VAL-AMOUNT
           PERFORM 5100-WRITE-CONTROL THRU 5100-EXIT

           MOVE 'BATCHES SENT BACK' TO VAL-NAME
           MOVE WS-BATCHES-BACK TO VAL-COUNT
           MOVE WS-BATCHES-BACK-AMOUNT TO VAL-AMOUNT
           PERFORM 5100-WRITE-CONTROL THRU 5100-EXIT

           MOVE 'LINES READ' TO VAL-NAME
           MOVE WS-LINES TO VAL-COUNT
           MOVE WS-LINES-AMOUNT TO VAL-AMOUNT
           MOVE WS-LINES-HASH TO VAL-HASH
           PERFORM 5100-WRITE-CONTROL THRU 5100-EXIT
           MOVE ZERO TO VAL-HASH

           MOVE 'LINES SENT BACK' TO VAL-NAME
           MOVE WS-LINES-BACK TO VAL-COUNT
           MOVE WS-LINES-BACK-AMOUNT TO VAL-AMOUNT
           PERFORM 5100-WRITE-CONTROL THRU 5100-EXIT

           MOVE 'CASH ACCEPTED' TO VAL-NAME
           MOVE WS-CASH-COUNT TO VAL-COUNT
           MOVE WS-CASH-AMOUNT TO VAL-AMOUNT
           PERFORM 5100-WRITE-CONTROL THRU 5100-EXIT

           MOVE 'TRANSFERS ACCEPTED' TO VAL-NAME
           MOVE WS-TRANSFER-COUNT TO VAL-COUNT
           MOVE WS-TRANSFER-AMOUNT TO VAL-AMOUNT
           PERFORM 5100-WRITE-CONTROL THRU 5100-EXIT

           IF WS-LINES NOT = WS-LINES-BACK + WS-CASH-COUNT
                             + WS-TRANSFER-COUNT
               OR WS-LINES-AMOUNT NOT = WS-LINES-BACK-AMOUNT
                             + WS-CASH-AMOUNT + WS-TRANSFER-AMOUNT
               SET ABEND-OUT-OF-BALANCE TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       5000-EXIT.
           EXIT.

       5100-WRITE-CONTROL.
           MOVE 'WRITE' TO ABEND-OPERATION
           WRITE VAL-CONTROL-RECORD
           PERFORM 9600-CHECK-CONTROL THRU 9600-EXIT
           MOVE VAL-NAME TO WS-TOTAL-NAME
           MOVE VAL-COUNT TO WS-TOTAL-COUNT
           MOVE VAL-AMOUNT TO WS-TOTAL-AMOUNT
           DISPLAY WS-TOTAL-LINE.
       5100-EXIT.
           EXIT.

       9000-TERMINATE.
           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE DAY-FILE
           PERFORM 9100-CHECK-DAY THRU 9100-EXIT
           CLOSE BATCH-FILE
           PERFORM 9200-CHECK-BATCH THRU 9200-EXIT
           CLOSE TRANSACTION-FILE
           PERFORM 9300-CHECK-TRANS THRU 9300-EXIT
           CLOSE TRANSFER-FILE
           PERFORM 9400-CHECK-TRANSFER THRU 9400-EXIT
           CLOSE REJECT-FILE
           PERFORM 9500-CHECK-REJECT THRU 9500-EXIT
           CLOSE CONTROL-FILE
           PERFORM 9600-CHECK-CONTROL THRU 9600-EXIT
           IF WS-LINES-BACK > ZERO
               MOVE 4 TO RETURN-CODE
           ELSE
               MOVE ZERO TO RETURN-CODE
           END-IF.
       9000-EXIT.
           EXIT.

       9100-CHECK-DAY.
           MOVE 'DAYCTL' TO ABEND-DDNAME
           MOVE WS-DAY-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9100-EXIT.
           EXIT.

       9200-CHECK-BATCH.
           MOVE 'BATCHIN' TO ABEND-DDNAME
           MOVE WS-BATCH-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9200-EXIT.
           EXIT.

       9300-CHECK-TRANS.
           MOVE 'TRANOUT' TO ABEND-DDNAME
           MOVE WS-TRANS-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9300-EXIT.
           EXIT.

       9400-CHECK-TRANSFER.
           MOVE 'XFEROUT' TO ABEND-DDNAME
           MOVE WS-TRANSFER-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9400-EXIT.
           EXIT.

       9500-CHECK-REJECT.
           MOVE 'REJECTS' TO ABEND-DDNAME
           MOVE WS-REJECT-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9500-EXIT.
           EXIT.

       9600-CHECK-CONTROL.
           MOVE 'CTLOUT' TO ABEND-DDNAME
           MOVE WS-CONTROL-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9600-EXIT.
           EXIT.

       COPY HSBFSTP.
       COPY HSBABNP.
