      * Language Reference, "SORT statement": keys from major to minor, each
      * ascending or descending; DUPLICATES IN ORDER keeps the order of the
      * RELEASEs; RETURN … INTO, AT END and NOT AT END.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC.
           05  W-BRANCH  PIC X(3).
           05  W-AMOUNT  PIC S9(3).
           05  W-SEQ     PIC 9(2).
       WORKING-STORAGE SECTION.
       01  N             PIC 9(2) VALUE 0.
       01  EOF-FLAG      PIC X VALUE 'N'.
           88  AT-THE-END  VALUE 'Y'.
       01  OUT-REC.
           05  O-BRANCH  PIC X(3).
           05  O-AMOUNT  PIC S9(3).
           05  O-SEQ     PIC 9(2).
       01  SHOWN         PIC -999.
       PROCEDURE DIVISION.
       MAIN SECTION.
           SORT WORK ON ASCENDING KEY W-BRANCH
               DESCENDING KEY W-AMOUNT
               WITH DUPLICATES IN ORDER
               INPUT PROCEDURE IS FILL-IT
               OUTPUT PROCEDURE SHOW-FIRST THRU SHOW-LAST
           DISPLAY 'SORT-RETURN ' SORT-RETURN
           GOBACK.
       FILL-IT SECTION.
           MOVE 'B' TO W-BRANCH MOVE -7 TO W-AMOUNT PERFORM ONE-MORE
           MOVE 'A' TO W-BRANCH MOVE 5 TO W-AMOUNT PERFORM ONE-MORE
           MOVE 'B' TO W-BRANCH MOVE 100 TO W-AMOUNT PERFORM ONE-MORE
           MOVE 'A' TO W-BRANCH MOVE 5 TO W-AMOUNT PERFORM ONE-MORE
           MOVE 'B' TO W-BRANCH MOVE 0 TO W-AMOUNT PERFORM ONE-MORE
           MOVE 'A' TO W-BRANCH MOVE 6 TO W-AMOUNT PERFORM ONE-MORE
           GO TO FILL-END.
       ONE-MORE.
           ADD 1 TO N
           MOVE N TO W-SEQ
           RELEASE W-REC.
       FILL-END.
           EXIT.
       SHOW-FIRST SECTION.
           RETURN WORK INTO OUT-REC
               AT END SET AT-THE-END TO TRUE
               NOT AT END PERFORM SHOW-ONE
           END-RETURN
           IF NOT AT-THE-END GO TO SHOW-FIRST.
           GO TO SHOW-LAST.
       SHOW-ONE.
           MOVE O-AMOUNT TO SHOWN
           DISPLAY O-BRANCH SHOWN ' ' O-SEQ.
       SHOW-LAST SECTION.
           DISPLAY 'END'.
