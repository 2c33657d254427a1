       IDENTIFICATION DIVISION.
       PROGRAM-ID. REHEARSE.
      *----------------------------------------------------------------
      * WHAT THE COMPILER AND THE RUNTIME DO MOST, ONCE: THE JVM KEEPS
      * WHAT IT LOADED FOR THIS IN THE CACHE THAT HOMEPORT STARTS FROM.
      *----------------------------------------------------------------
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OUT-FILE ASSIGN TO REHEARSE
               FILE STATUS IS WS-STATUS.
       DATA DIVISION.
       FILE SECTION.
       FD  OUT-FILE RECORDING MODE IS F.
       01  OUT-RECORD               PIC X(40).
       WORKING-STORAGE SECTION.
       01  WS-STATUS                PIC XX.
       01  WS-TABLE.
           05  WS-ENTRY             OCCURS 10 TIMES INDEXED BY IX.
               10  WS-KEY           PIC 9(4) COMP.
               10  WS-AMOUNT        PIC S9(7)V99 COMP-3.
       01  WS-I                     PIC S9(4) COMP.
       01  WS-TOTAL                 PIC S9(9)V99 VALUE ZERO.
       01  WS-RATE                  PIC SV9(5) COMP-3 VALUE .01875.
       01  WS-SHOWN                 PIC Z,ZZZ,ZZ9.99-.
       01  WS-TEXT                  PIC X(20) VALUE 'REHEARSAL'.
       01  WS-SWITCH                PIC X VALUE 'N'.
           88  WS-DONE              VALUE 'Y'.
       PROCEDURE DIVISION.
       0000-MAIN.
           OPEN OUTPUT OUT-FILE
           PERFORM 1000-FILL THRU 1000-EXIT
               VARYING WS-I FROM 1 BY 1 UNTIL WS-I > 10
           SET IX TO 1
           SEARCH WS-ENTRY
               AT END CONTINUE
               WHEN WS-KEY (IX) = 7
                   MOVE WS-AMOUNT (IX) TO WS-SHOWN
           END-SEARCH
           EVALUATE TRUE
               WHEN WS-TOTAL > 100 SET WS-DONE TO TRUE
               WHEN OTHER MOVE SPACES TO WS-TEXT
           END-EVALUATE
           DIVIDE WS-TOTAL BY 7 GIVING WS-I REMAINDER WS-TOTAL
           MOVE WS-TOTAL TO WS-SHOWN
           STRING WS-TEXT DELIMITED BY SPACE ' ' WS-SHOWN
               DELIMITED BY SIZE INTO OUT-RECORD
           END-STRING
           INSPECT OUT-RECORD REPLACING ALL ' ' BY '.'
           WRITE OUT-RECORD
           CLOSE OUT-FILE
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
