       IDENTIFICATION DIVISION.
       PROGRAM-ID. REHEARSE.
      *----------------------------------------------------------------
      * WHAT THE COMPILER AND THE RUNTIME DO MOST, A FEW THOUSAND TIMES:
      * THE JVM KEEPS WHAT IT LOADED AND HOW IT WAS USED IN THE CACHE
      * THAT HOMEPORT STARTS FROM.
      *----------------------------------------------------------------
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OUT-FILE ASSIGN TO REHEARSE
               FILE STATUS IS WS-STATUS.
           SELECT KEYED-FILE ASSIGN TO KEYED
               ORGANIZATION IS INDEXED
               ACCESS MODE IS DYNAMIC
               RECORD KEY IS KF-KEY
               FILE STATUS IS WS-STATUS.
           SELECT SORT-FILE ASSIGN TO SORTWK01.
       DATA DIVISION.
       FILE SECTION.
       FD  OUT-FILE RECORDING MODE IS F.
       01  OUT-RECORD.
           05  OUT-TEXT             PIC X(30).
           05  OUT-NUMBER           PIC 9(6).
           05  OUT-AMOUNT           PIC S9(5)V99 COMP-3.
       FD  KEYED-FILE.
       01  KF-RECORD.
           05  KF-KEY               PIC 9(6).
           05  KF-TEXT              PIC X(24).
       SD  SORT-FILE.
       01  SR-RECORD.
           05  SR-BRANCH            PIC X(4).
           05  SR-AMOUNT            PIC S9(7)V99 COMP-3.
           05  SR-TEXT              PIC X(20).
       WORKING-STORAGE SECTION.
       01  WS-STATUS                PIC XX.
       01  WS-TIMES                 PIC S9(9) COMP VALUE 3000.
       01  WS-TABLE.
           05  WS-ENTRY             OCCURS 100 TIMES
                                    ASCENDING KEY IS WS-KEY
                                    INDEXED BY IX.
               10  WS-KEY           PIC 9(4).
               10  WS-AMOUNT        PIC S9(7)V99 COMP-3.
       01  WS-GRID.
           05  WS-ROW               OCCURS 10 TIMES.
               10  WS-CELL          PIC S9(9) COMP OCCURS 10 TIMES.
       01  WS-I                     PIC S9(9) COMP.
       01  WS-J                     PIC S9(4) COMP.
       01  WS-K                     PIC S9(9) COMP-5.
       01  WS-SEED                  PIC S9(9) COMP VALUE 4711.
       01  WS-QUOTIENT              PIC S9(9) COMP.
       01  WS-TOTAL                 PIC S9(11)V99 VALUE ZERO.
       01  WS-INTEREST              PIC S9(9)V9(6) COMP-3.
       01  WS-COUNT                 PIC 9(7) VALUE ZERO.
       01  WS-RATE                  PIC SV9(5) COMP-3 VALUE .01875.
       01  WS-CUSTOMER.
           05  CUST-NO              PIC 9(8).
           05  CUST-NAME            PIC X(20).
           05  BALANCE              PIC S9(7)V99 COMP-3.
           05  OPENED               PIC 9(8).
       01  WS-COPY                  PIC X(50).
       01  WS-LINE.
           05  CUST-NO              PIC Z(7)9.
           05  FILLER               PIC X VALUE SPACE.
           05  CUST-NAME            PIC X(20).
           05  BALANCE              PIC $$,$$$,$$9.99-.
           05  OPENED               PIC 9999/99/99.
       01  WS-SHOWN                 PIC Z,ZZZ,ZZ9.99-.
       01  WS-FLOATED               PIC -(7)9.99.
       01  WS-CHEQUE                PIC **,***,**9.99CR.
       01  WS-READ-BACK             PIC S9(9)V99.
       01  WS-TEXT                  PIC X(40).
       01  WS-WORDS.
           05  WS-WORD              PIC X(12) OCCURS 4 TIMES.
       01  WS-POINTER               PIC S9(4) COMP.
       01  WS-TALLY                 PIC S9(4) COMP.
       01  WS-CALLED                PIC X(8) VALUE 'REHEARSD'.
       01  WS-SWITCH                PIC X VALUE 'N'.
           88  WS-DONE              VALUE 'Y'.
       PROCEDURE DIVISION.
       0000-MAIN.
           PERFORM 1000-FILL THRU 1000-EXIT
               VARYING WS-I FROM 1 BY 1 UNTIL WS-I > 100
           PERFORM 2000-STEP THRU 2000-EXIT
               VARYING WS-I FROM 1 BY 1 UNTIL WS-I > WS-TIMES
           PERFORM 3000-FILES
           SORT SORT-FILE ON ASCENDING KEY SR-BRANCH
               ON DESCENDING KEY SR-AMOUNT
               INPUT PROCEDURE IS 4000-INPUT
               OUTPUT PROCEDURE IS 5000-OUTPUT
           DIVIDE WS-TOTAL BY 7 GIVING WS-COUNT REMAINDER WS-TOTAL
           MOVE WS-TOTAL TO WS-SHOWN
           DISPLAY WS-TEXT WS-SHOWN WS-I
           GOBACK.
       1000-FILL.
           MOVE WS-I TO WS-KEY (WS-I)
           COMPUTE WS-AMOUNT (WS-I) ROUNDED =
               WS-I * 1234.56 * (1 + WS-RATE) / 3
           ADD WS-AMOUNT (WS-I) TO WS-TOTAL
               ON SIZE ERROR GO TO 1000-EXIT
           END-ADD
           IF WS-AMOUNT (WS-I) NOT < 9999 AND NOT WS-DONE
               MOVE 'LATE' TO WS-TEXT (1:4)
           END-IF.
       1000-EXIT.
           EXIT.
       2000-STEP.
           COMPUTE WS-SEED = WS-SEED * 997 + 331
           DIVIDE WS-SEED BY 99991 GIVING WS-QUOTIENT
               REMAINDER WS-SEED
           PERFORM 2100-MOVES
           PERFORM 2200-NUMBERS
           PERFORM 2300-TEXTS
           PERFORM 2400-TABLES
           CALL WS-CALLED USING WS-CUSTOMER WS-SEED WS-COUNT
           GO TO 2010-EVEN 2020-ODD DEPENDING ON WS-J.
       2010-EVEN.
           ADD 1 TO WS-COUNT
           GO TO 2000-EXIT.
       2020-ODD.
           SUBTRACT 1 FROM WS-COUNT.
       2000-EXIT.
           EXIT.
       2100-MOVES.
           MOVE WS-SEED TO CUST-NO OF WS-CUSTOMER
           MOVE 'A. CUSTOMER' TO CUST-NAME OF WS-CUSTOMER
           COMPUTE BALANCE OF WS-CUSTOMER = (WS-SEED - 40000) / 100
           COMPUTE OPENED OF WS-CUSTOMER = 20200101 + WS-SEED
           MOVE WS-CUSTOMER TO WS-COPY
           MOVE CORRESPONDING WS-CUSTOMER TO WS-LINE
           MOVE BALANCE OF WS-CUSTOMER TO WS-FLOATED WS-CHEQUE
           MOVE WS-FLOATED TO WS-READ-BACK
           IF WS-COPY (1:1) = '0' AND WS-LINE (1:1) = SPACE
               ADD WS-READ-BACK TO WS-TOTAL
           END-IF.
       2200-NUMBERS.
           MULTIPLY BALANCE OF WS-CUSTOMER BY WS-RATE
               GIVING WS-INTEREST ROUNDED
           IF WS-INTEREST IS NEGATIVE
               SUBTRACT WS-INTEREST FROM WS-TOTAL
           ELSE
               ADD WS-INTEREST TO WS-TOTAL ROUNDED
           END-IF
           DIVIDE WS-I BY 2 GIVING WS-K REMAINDER WS-J
           ADD 1 TO WS-J
           COMPUTE WS-K = WS-K * 3 + 1
           IF WS-TOTAL > 900000000
               MOVE ZERO TO WS-TOTAL
           END-IF.
       2300-TEXTS.
           MOVE SPACES TO WS-TEXT
           MOVE 1 TO WS-POINTER
           STRING CUST-NAME OF WS-CUSTOMER DELIMITED BY '  '
               '/' DELIMITED BY SIZE
               CUST-NO OF WS-CUSTOMER DELIMITED BY SIZE
               INTO WS-TEXT WITH POINTER WS-POINTER
           END-STRING
           UNSTRING WS-TEXT DELIMITED BY '/' OR ALL SPACE
               INTO WS-WORD (1) WS-WORD (2) WS-WORD (3)
               TALLYING IN WS-TALLY
           END-UNSTRING
           MOVE ZERO TO WS-TALLY
           INSPECT WS-TEXT TALLYING WS-TALLY FOR ALL 'E'
           INSPECT WS-TEXT REPLACING ALL '/' BY '-'
           INSPECT WS-TEXT CONVERTING 'ABCDEF' TO 'abcdef'
           EVALUATE TRUE
               WHEN WS-TALLY > 3 SET WS-DONE TO TRUE
               WHEN WS-WORD (2) = SPACES MOVE 'N' TO WS-SWITCH
               WHEN OTHER CONTINUE
           END-EVALUATE.
       2400-TABLES.
           SET IX TO 1
           SEARCH WS-ENTRY
               AT END CONTINUE
               WHEN WS-KEY (IX) = 7
                   MOVE WS-AMOUNT (IX) TO WS-SHOWN
           END-SEARCH
           SEARCH ALL WS-ENTRY
               AT END CONTINUE
               WHEN WS-KEY (IX) = 70
                   ADD WS-AMOUNT (IX) TO WS-TOTAL
           END-SEARCH
           PERFORM VARYING WS-K FROM 1 BY 1 UNTIL WS-K > 10
               ADD WS-I TO WS-CELL (WS-J, WS-K)
           END-PERFORM.
       3000-FILES.
           OPEN OUTPUT OUT-FILE
           PERFORM WS-TIMES TIMES
               MOVE WS-TEXT TO OUT-TEXT
               MOVE WS-COUNT TO OUT-NUMBER
               MOVE WS-TOTAL TO OUT-AMOUNT
               WRITE OUT-RECORD
           END-PERFORM
           CLOSE OUT-FILE
           OPEN INPUT OUT-FILE
           MOVE 'N' TO WS-SWITCH
           PERFORM UNTIL WS-DONE
               READ OUT-FILE
                   AT END SET WS-DONE TO TRUE
                   NOT AT END ADD OUT-AMOUNT TO WS-TOTAL
               END-READ
           END-PERFORM
           CLOSE OUT-FILE
           OPEN OUTPUT KEYED-FILE
           PERFORM VARYING WS-I FROM 1 BY 1 UNTIL WS-I > WS-TIMES
               MOVE WS-I TO KF-KEY
               MOVE WS-TEXT TO KF-TEXT
               WRITE KF-RECORD INVALID KEY CONTINUE END-WRITE
           END-PERFORM
           CLOSE KEYED-FILE
           OPEN I-O KEYED-FILE
           PERFORM VARYING WS-I FROM 1 BY 1 UNTIL WS-I > WS-TIMES
               COMPUTE WS-K = WS-I * 37
               DIVIDE WS-K BY WS-TIMES GIVING WS-QUOTIENT
                   REMAINDER KF-KEY
               READ KEYED-FILE
                   INVALID KEY CONTINUE
                   NOT INVALID KEY REWRITE KF-RECORD END-REWRITE
               END-READ
           END-PERFORM
           CLOSE KEYED-FILE.
       4000-INPUT SECTION.
       4000-RELEASE.
           PERFORM VARYING WS-I FROM 1 BY 1 UNTIL WS-I > WS-TIMES
               COMPUTE WS-SEED = WS-SEED * 997 + 331
               DIVIDE WS-SEED BY 99991 GIVING WS-QUOTIENT
                   REMAINDER WS-SEED
               MOVE 'B' TO SR-BRANCH
               MOVE WS-SEED TO SR-AMOUNT
               MOVE WS-TEXT TO SR-TEXT
               RELEASE SR-RECORD
           END-PERFORM.
       5000-OUTPUT SECTION.
       5000-RETURN.
           MOVE 'N' TO WS-SWITCH
           PERFORM UNTIL WS-DONE
               RETURN SORT-FILE
                   AT END SET WS-DONE TO TRUE
                   NOT AT END ADD SR-AMOUNT TO WS-TOTAL
               END-RETURN
           END-PERFORM.
       END PROGRAM REHEARSE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. REHEARSD.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L-CUSTOMER               PIC X(40).
       01  L-SEED                   PIC S9(9) COMP.
       01  L-COUNT                  PIC 9(7).
       PROCEDURE DIVISION USING L-CUSTOMER L-SEED L-COUNT.
           IF L-SEED > 50000 AND L-CUSTOMER NOT = SPACES
               ADD 1 TO L-COUNT
           END-IF
           GOBACK.
       END PROGRAM REHEARSD.
