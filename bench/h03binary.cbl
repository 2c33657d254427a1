       IDENTIFICATION DIVISION.
       PROGRAM-ID. H03BIN.
      *------------------------------------------------------------
      * BINARY: A SIEVE, GREATEST COMMON DIVISORS, A HASH.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  SIEVE.
           05  COMPOSITE            PIC X OCCURS 500000 TIMES.
       77  SIEVE-SIZE               PIC S9(9) COMP-5 VALUE 500000.
       77  I                        PIC S9(9) COMP-5.
       77  J                        PIC S9(9) COMP-5.
       77  PASS                     PIC S9(4) COMP.
       77  A                        PIC S9(9) COMP.
       77  B                        PIC S9(9) COMP.
       77  C                        PIC S9(9) COMP.
       77  QUOTIENT                 PIC S9(9) COMP.
       77  GCD-SUM                  PIC S9(18) COMP VALUE 0.
       77  HASH                     PIC S9(9) COMP-5 VALUE 7.
       77  WIDE-HASH                PIC S9(18) COMP-5.
       77  PRIMES                   PIC S9(9) COMP VALUE 0.
       77  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM COUNT-PRIMES VARYING PASS FROM 1 BY 1 UNTIL PASS > 8
           MOVE PRIMES TO SHOWN
           DISPLAY 'H03 PRIMES   ' SHOWN
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 300000
               MOVE 720720 TO A
               MOVE I TO B
               PERFORM UNTIL B = 0
                   DIVIDE A BY B GIVING QUOTIENT REMAINDER C
                   MOVE B TO A
                   MOVE C TO B
               END-PERFORM
               ADD A TO GCD-SUM
           END-PERFORM
           MOVE GCD-SUM TO SHOWN
           DISPLAY 'H03 DIVISORS ' SHOWN
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3000000
               COMPUTE WIDE-HASH = HASH * 31 + I
               DIVIDE WIDE-HASH BY 1000003 GIVING QUOTIENT
                   REMAINDER HASH
           END-PERFORM
           MOVE HASH TO SHOWN
           DISPLAY 'H03 HASH     ' SHOWN
           STOP RUN.
       COUNT-PRIMES.
           MOVE SPACES TO SIEVE
           PERFORM VARYING I FROM 2 BY 1 UNTIL I > SIEVE-SIZE
               IF COMPOSITE (I) = SPACE
                   ADD 1 TO PRIMES
                   COMPUTE J = I + I
                   PERFORM UNTIL J > SIEVE-SIZE
                       MOVE 'X' TO COMPOSITE (J)
                       ADD I TO J
                   END-PERFORM
               END-IF
           END-PERFORM.
