       IDENTIFICATION DIVISION.
       PROGRAM-ID. H07RULE.
      *------------------------------------------------------------
      * CALLED BY H07CALL: A FEE BY A RULE.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  SO-FAR                   PIC S9(9) COMP VALUE 0.
       LINKAGE SECTION.
       01  REQUEST-AREA.
           05  RULE-CODE            PIC X.
           05  RULE-AMOUNT          PIC S9(7)V99 COMP-3.
       01  ANSWER-AREA.
           05  ANSWER-FEE           PIC S9(5)V99 COMP-3.
           05  ANSWER-TEXT          PIC X(12).
       01  REASON                   PIC S9(4) COMP.
       01  CALLS                    PIC S9(9) COMP.
       PROCEDURE DIVISION USING REQUEST-AREA ANSWER-AREA REASON CALLS.
           ADD 1 TO SO-FAR
           MOVE SO-FAR TO CALLS
           EVALUATE RULE-CODE
               WHEN 'P'
                   COMPUTE ANSWER-FEE ROUNDED = RULE-AMOUNT * 0.0025
                   MOVE 'PERCENT' TO ANSWER-TEXT
                   MOVE 1 TO REASON
               WHEN 'F'
                   MOVE 1.50 TO ANSWER-FEE
                   MOVE 'FLAT' TO ANSWER-TEXT
                   MOVE 2 TO REASON
               WHEN OTHER
                   MOVE 0 TO ANSWER-FEE
                   MOVE 8 TO REASON
           END-EVALUATE
           GOBACK.
