       IDENTIFICATION DIVISION.
       PROGRAM-ID. H07CALL.
      *------------------------------------------------------------
      * CALLS BY A NAME IN STORAGE, FOUR PARAMETERS BY REFERENCE.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RULE-NAME                PIC X(8) VALUE 'H07RULE'.
       01  I                        PIC S9(9) COMP.
       01  REQUEST-AREA.
           05  RULE-CODE            PIC X.
           05  RULE-AMOUNT          PIC S9(7)V99 COMP-3.
       01  ANSWER-AREA.
           05  ANSWER-FEE           PIC S9(5)V99 COMP-3.
           05  ANSWER-TEXT          PIC X(12).
       01  REASON                   PIC S9(4) COMP.
       01  CALLS                    PIC S9(9) COMP VALUE 0.
       01  FEES                     PIC S9(13)V99 COMP-3 VALUE 0.
       01  REASONS                  PIC S9(13) COMP-3 VALUE 0.
       01  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 4000000
               IF RULE-CODE = 'P'
                   MOVE 'F' TO RULE-CODE
               ELSE
                   MOVE 'P' TO RULE-CODE
               END-IF
               DIVIDE I BY 100 GIVING RULE-AMOUNT
               CALL RULE-NAME USING REQUEST-AREA ANSWER-AREA
                   REASON CALLS
               ADD ANSWER-FEE TO FEES
               ADD REASON TO REASONS
           END-PERFORM
           COMPUTE SHOWN = FEES * 100
           DISPLAY 'H07 FEES     ' SHOWN
           MOVE REASONS TO SHOWN
           DISPLAY 'H07 REASONS  ' SHOWN
           MOVE CALLS TO SHOWN
           DISPLAY 'H07 CALLS    ' SHOWN
           DISPLAY 'H07 TEXT     ' ANSWER-TEXT
           STOP RUN.
