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
           SELECT SORT-FILE ASSIGN TO SORTWK01.
       DATA DIVISION.
       FILE SECTION.
       SD  SORT-FILE.
       01  SORT-RECORD.
           05  SORT-KEY             PIC 9(4).
           05  SORT-AMOUNT          PIC S9(7)V99 COMP-3.
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
       01  WS-FROM.
           05  CODE-OF-IT           PIC X(4)  VALUE 'A1,B'.
           05  AMOUNT-OF-IT         PIC S9(5)V99 COMP-3 VALUE 12.5.
           05  DATE-OF-IT           PIC 9(8)  VALUE 20240229.
       01  WS-TO.
           05  AMOUNT-OF-IT         PIC S9(7)V99.
           05  CODE-OF-IT           PIC X(6).
           05  DATE-OF-IT           PIC 9999/99/99.
       01  WS-ORDERED.
           05  WS-ROW OCCURS 5 TIMES ASCENDING KEY IS WS-ROW-KEY
                                     INDEXED BY RX.
               10  WS-ROW-KEY       PIC 9(3).
               10  WS-ROW-NAME      PIC X(5).
       01  WS-GRID.
           05  WS-LINE OCCURS 3 TIMES.
               10  WS-CELL OCCURS 3 TIMES PIC S9(5) COMP.
       01  WS-J                     PIC S9(4) COMP.
       01  WS-BIG                   PIC S9(13)V99 COMP-3 VALUE 1.
       01  WS-NATIVE                PIC S9(9) COMP-5 VALUE 3.
       01  WS-COUNT                 PIC S9(4) COMP-3 VALUE 0.
       01  WS-PART-1                PIC X(4).
       01  WS-PART-2                PIC X(4).
       01  WS-BACK                  PIC S9(7)V99.
       01  WS-PROGRAM               PIC X(8) VALUE 'REHCALL'.
       01  WS-EOF                   PIC X VALUE 'N'.
           88  WS-END               VALUE 'Y'.
           88  WS-READ              VALUE 'R'.
       PROCEDURE DIVISION.
       0000-MAIN.
           PERFORM 2000-MORE THRU 2200-TWO
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
           OPEN INPUT OUT-FILE
           PERFORM UNTIL WS-READ
               READ OUT-FILE
                   AT END SET WS-READ TO TRUE
                   NOT AT END ADD 1 TO WS-COUNT
               END-READ
           END-PERFORM
           CLOSE OUT-FILE
           CALL WS-PROGRAM USING WS-TEXT WS-I
           DISPLAY WS-TEXT WS-SHOWN WS-I
           STOP RUN.
       2000-MORE.
           MOVE CORRESPONDING WS-FROM TO WS-TO
           PERFORM VARYING WS-I FROM 1 BY 1 UNTIL WS-I > 3
                   AFTER WS-J FROM 1 BY 1 UNTIL WS-J > 3
               COMPUTE WS-CELL (WS-I WS-J) = WS-I * WS-J + 1
           END-PERFORM
           PERFORM VARYING RX FROM 1 BY 1 UNTIL RX > 5
               SET WS-I TO RX
               COMPUTE WS-ROW-KEY (RX) = WS-I * 7
               MOVE SPACES TO WS-ROW-NAME (RX)
           END-PERFORM
           SEARCH ALL WS-ROW
               AT END ADD 1 TO WS-COUNT
               WHEN WS-ROW-KEY (RX) = 14
                   MOVE WS-ROW-NAME (RX) TO WS-TEXT
           END-SEARCH
           MULTIPLY WS-RATE BY WS-BIG GIVING WS-TOTAL ROUNDED
           SUBTRACT WS-RATE FROM WS-BIG
           DIVIDE WS-BIG BY 365 GIVING WS-TOTAL ROUNDED
           COMPUTE WS-TOTAL ROUNDED = WS-BIG * 0.0005 + 1.5
           COMPUTE WS-NATIVE = WS-NATIVE * 997 + 331
           MOVE WS-TOTAL TO WS-SHOWN
           MOVE WS-SHOWN TO WS-BACK
           ADD WS-BACK TO WS-BIG
           INSPECT WS-TEXT TALLYING WS-COUNT FOR ALL 'E'
               CHARACTERS BEFORE INITIAL ' '
           INSPECT WS-TEXT CONVERTING 'ABC' TO 'abc'
           UNSTRING CODE-OF-IT OF WS-FROM DELIMITED BY ',' OR ';'
               INTO WS-PART-1 COUNT IN WS-J WS-PART-2
               TALLYING IN WS-COUNT
           END-UNSTRING
           MOVE 1 TO WS-I
           GO TO 2100-ONE 2200-TWO DEPENDING ON WS-I.
       2100-ONE.
           IF WS-TEXT (2:2) = 'EH' OR WS-PART-1 NOT NUMERIC
               SUBTRACT 1 FROM WS-COUNT
           END-IF.
       2200-TWO.
           SORT SORT-FILE ON ASCENDING KEY SORT-KEY
               ON DESCENDING KEY SORT-AMOUNT
               INPUT PROCEDURE IS 3000-RELEASE
               OUTPUT PROCEDURE IS 4000-RETURN.
       3000-RELEASE.
           MOVE 7 TO SORT-KEY
           MOVE WS-TOTAL TO SORT-AMOUNT
           RELEASE SORT-RECORD.
       4000-RETURN.
           PERFORM UNTIL WS-END
               RETURN SORT-FILE AT END SET WS-END TO TRUE
               END-RETURN
           END-PERFORM.
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
