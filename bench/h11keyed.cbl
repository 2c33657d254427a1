       IDENTIFICATION DIVISION.
       PROGRAM-ID. H11KEYED.
      *------------------------------------------------------------
      * AN INDEXED FILE: LOAD, READ AT RANDOM, UPDATE, BROWSE.
      *------------------------------------------------------------
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT CUSTOMERS ASSIGN TO H11FILE
               ORGANIZATION IS INDEXED
               ACCESS MODE IS DYNAMIC
               RECORD KEY IS CUSTOMER-NO
               FILE STATUS IS FILE-STATE.
       DATA DIVISION.
       FILE SECTION.
       FD  CUSTOMERS.
       01  CUSTOMER.
           05  CUSTOMER-NO          PIC 9(9).
           05  CUSTOMER-NAME        PIC X(40).
           05  CUSTOMER-BALANCE     PIC S9(9)V99 COMP-3.
           05  CUSTOMER-VISITS      PIC S9(9) COMP.
           05  FILLER               PIC X(141).
       WORKING-STORAGE SECTION.
       01  FILE-STATE               PIC XX.
       01  I                        PIC S9(9) COMP.
       01  SEED                     PIC S9(9) COMP VALUE 9.
       01  QUOTIENT                 PIC S9(9) COMP.
       01  FOUND                    PIC S9(9) COMP VALUE 0.
       01  MISSING                  PIC S9(9) COMP VALUE 0.
       01  UPDATED                  PIC S9(9) COMP VALUE 0.
       01  BROWSED                  PIC S9(9) COMP VALUE 0.
       01  OTHER-STATES             PIC S9(9) COMP VALUE 0.
       01  TOTAL                    PIC S9(15)V99 COMP-3 VALUE 0.
       01  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           OPEN OUTPUT CUSTOMERS
           MOVE SPACES TO CUSTOMER
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 150000
               COMPUTE CUSTOMER-NO = I * 7
               MOVE 'KARI NORDMANN' TO CUSTOMER-NAME
               COMPUTE CUSTOMER-BALANCE = I * 1.25
               MOVE 0 TO CUSTOMER-VISITS
               WRITE CUSTOMER
               PERFORM COUNT-STATE
           END-PERFORM
           CLOSE CUSTOMERS
           OPEN I-O CUSTOMERS
           PERFORM ONE-VISIT VARYING I FROM 1 BY 1 UNTIL I > 200000
           MOVE 350000 TO CUSTOMER-NO
           START CUSTOMERS KEY IS NOT LESS THAN CUSTOMER-NO
           PERFORM COUNT-STATE
           PERFORM UNTIL FILE-STATE NOT = '00'
               READ CUSTOMERS NEXT RECORD
               IF FILE-STATE = '00'
                   ADD 1 TO BROWSED
                   ADD CUSTOMER-BALANCE TO TOTAL
               END-IF
           END-PERFORM
           CLOSE CUSTOMERS
           MOVE FOUND TO SHOWN
           DISPLAY 'H11 FOUND    ' SHOWN
           MOVE MISSING TO SHOWN
           DISPLAY 'H11 MISSING  ' SHOWN
           MOVE UPDATED TO SHOWN
           DISPLAY 'H11 UPDATED  ' SHOWN
           MOVE BROWSED TO SHOWN
           DISPLAY 'H11 BROWSED  ' SHOWN
           COMPUTE SHOWN = TOTAL * 100
           DISPLAY 'H11 TOTAL    ' SHOWN
           MOVE OTHER-STATES TO SHOWN
           DISPLAY 'H11 ERRORS   ' SHOWN
           STOP RUN.
       ONE-VISIT.
           COMPUTE SEED = SEED * 997 + 331
           DIVIDE SEED BY 999983 GIVING QUOTIENT REMAINDER SEED
           DIVIDE SEED BY 160000 GIVING QUOTIENT REMAINDER CUSTOMER-NO
           MULTIPLY 7 BY CUSTOMER-NO
           READ CUSTOMERS
           EVALUATE FILE-STATE
               WHEN '00'
                   ADD 1 TO FOUND CUSTOMER-VISITS
                   IF SEED > 600000
                       ADD 0.75 TO CUSTOMER-BALANCE
                       REWRITE CUSTOMER
                       PERFORM COUNT-STATE
                       ADD 1 TO UPDATED
                   END-IF
               WHEN '23'
                   ADD 1 TO MISSING
               WHEN OTHER
                   ADD 1 TO OTHER-STATES
           END-EVALUATE.
       COUNT-STATE.
           IF FILE-STATE NOT = '00'
               ADD 1 TO OTHER-STATES
           END-IF.
