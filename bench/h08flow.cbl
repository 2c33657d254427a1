       IDENTIFICATION DIVISION.
       PROGRAM-ID. H08FLOW.
      *------------------------------------------------------------
      * CONTROL: PERFORM THRU, GO TO, DEPENDING ON, STATES.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       77  STATE                    PIC S9(4) COMP VALUE 1.
       77  EVENT-NO                 PIC S9(9) COMP.
       77  EVENT-KIND               PIC S9(4) COMP.
       77  QUOTIENT                 PIC S9(9) COMP.
       77  OPENED                   PIC S9(9) COMP VALUE 0.
       77  CLOSED                   PIC S9(9) COMP VALUE 0.
       77  MOVED                    PIC S9(9) COMP VALUE 0.
       77  IGNORED                  PIC S9(9) COMP VALUE 0.
       77  DEPTH                    PIC S9(4) COMP VALUE 0.
       77  INNER                    PIC S9(4) COMP.
       77  ROUNDS                   PIC S9(9) COMP VALUE 0.
       77  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM HANDLE-EVENT THRU HANDLE-EXIT
               VARYING EVENT-NO FROM 1 BY 1 UNTIL EVENT-NO > 8000000
           MOVE OPENED TO SHOWN
           DISPLAY 'H08 OPENED   ' SHOWN
           MOVE CLOSED TO SHOWN
           DISPLAY 'H08 CLOSED   ' SHOWN
           MOVE MOVED TO SHOWN
           DISPLAY 'H08 MOVED    ' SHOWN
           MOVE IGNORED TO SHOWN
           DISPLAY 'H08 IGNORED  ' SHOWN
           MOVE ROUNDS TO SHOWN
           DISPLAY 'H08 ROUNDS   ' SHOWN
           STOP RUN.
       HANDLE-EVENT.
           DIVIDE EVENT-NO BY 7 GIVING QUOTIENT REMAINDER EVENT-KIND
           ADD 1 TO EVENT-KIND
           GO TO OPEN-IT MOVE-IT MOVE-IT CLOSE-IT
               DEPENDING ON EVENT-KIND.
           ADD 1 TO IGNORED
           IF EVENT-KIND = 7
               PERFORM SETTLE THRU SETTLE-EXIT
                   VARYING INNER FROM 1 BY 1 UNTIL INNER > 3
           END-IF
           GO TO HANDLE-EXIT.
       OPEN-IT.
           IF STATE = 1
               MOVE 2 TO STATE
               ADD 1 TO OPENED
           END-IF
           GO TO HANDLE-EXIT.
       MOVE-IT.
           IF STATE NOT = 2
               GO TO HANDLE-EXIT
           END-IF
           ADD 1 TO MOVED DEPTH
           IF DEPTH > 50
               MOVE 0 TO DEPTH
           END-IF
           GO TO HANDLE-EXIT.
       CLOSE-IT.
           IF STATE = 2 AND DEPTH > 25
               MOVE 1 TO STATE
               ADD 1 TO CLOSED
           END-IF.
       HANDLE-EXIT.
           EXIT.
       SETTLE.
           IF INNER = 2
               GO TO SETTLE-EXIT
           END-IF
           ADD INNER TO ROUNDS.
       SETTLE-EXIT.
           EXIT.
