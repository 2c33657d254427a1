       IDENTIFICATION DIVISION.
       PROGRAM-ID. H06TABLE.
      *------------------------------------------------------------
      * TABLES: SEARCH ALL, SEARCH, TWO SUBSCRIPTS.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  TARIFFS.
           05  TARIFF OCCURS 5000 TIMES
                      ASCENDING KEY IS TARIFF-CODE INDEXED BY T.
               10  TARIFF-CODE      PIC X(8).
               10  TARIFF-RATE      PIC S9(3)V9(4) COMP-3.
               10  TARIFF-USES      PIC S9(9) COMP.
       01  BRANCHES.
           05  BRANCH OCCURS 60 TIMES INDEXED BY B.
               10  BRANCH-NO        PIC 9(4).
               10  BRANCH-SUM       PIC S9(13)V99 COMP-3.
       01  GRID.
           05  GRID-ROW OCCURS 150 TIMES.
               10  GRID-CELL OCCURS 150 TIMES PIC S9(7) COMP-3.
       01  CODE-WANTED.
           05  FILLER               PIC X(2) VALUE 'TC'.
           05  CODE-DIGITS          PIC 9(6).
       01  BRANCH-WANTED            PIC 9(4).
       01  I                        PIC S9(9) COMP.
       01  R                        PIC S9(4) COMP.
       01  C                        PIC S9(4) COMP.
       01  SEED                     PIC S9(9) COMP VALUE 3.
       01  QUOTIENT                 PIC S9(9) COMP.
       01  HITS                     PIC S9(9) COMP VALUE 0.
       01  MISSES                   PIC S9(9) COMP VALUE 0.
       01  RATE-SUM                 PIC S9(13)V9(4) COMP-3 VALUE 0.
       01  GRID-SUM                 PIC S9(15) COMP-3 VALUE 0.
       01  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM VARYING T FROM 1 BY 1 UNTIL T > 5000
               SET I TO T
               COMPUTE CODE-DIGITS = I * 3
               MOVE CODE-WANTED TO TARIFF-CODE (T)
               COMPUTE TARIFF-RATE (T) = I * 0.0371
               MOVE 0 TO TARIFF-USES (T)
           END-PERFORM
           PERFORM VARYING B FROM 1 BY 1 UNTIL B > 60
               SET I TO B
               COMPUTE BRANCH-NO (B) = I * 100
               MOVE 0 TO BRANCH-SUM (B)
           END-PERFORM
           PERFORM ONE-QUESTION VARYING I FROM 1 BY 1 UNTIL I > 1000000
           PERFORM ONE-GRID VARYING I FROM 1 BY 1 UNTIL I > 60
           MOVE HITS TO SHOWN
           DISPLAY 'H06 HITS     ' SHOWN
           MOVE MISSES TO SHOWN
           DISPLAY 'H06 MISSES   ' SHOWN
           COMPUTE SHOWN = RATE-SUM * 10000
           DISPLAY 'H06 RATES    ' SHOWN
           COMPUTE SHOWN = BRANCH-SUM (17) * 100
           DISPLAY 'H06 BRANCH   ' SHOWN
           MOVE GRID-SUM TO SHOWN
           DISPLAY 'H06 GRID     ' SHOWN
           STOP RUN.
       ONE-QUESTION.
           COMPUTE SEED = SEED * 997 + 331
           DIVIDE SEED BY 999983 GIVING QUOTIENT REMAINDER SEED
           DIVIDE SEED BY 15100 GIVING QUOTIENT REMAINDER CODE-DIGITS
           SEARCH ALL TARIFF
               AT END
                   ADD 1 TO MISSES
               WHEN TARIFF-CODE (T) = CODE-WANTED
                   ADD 1 TO HITS TARIFF-USES (T)
                   ADD TARIFF-RATE (T) TO RATE-SUM
           END-SEARCH
           DIVIDE SEED BY 61 GIVING QUOTIENT REMAINDER BRANCH-WANTED
           MULTIPLY 100 BY BRANCH-WANTED
           SET B TO 1
           SEARCH BRANCH
               AT END
                   ADD 1 TO MISSES
               WHEN BRANCH-NO (B) = BRANCH-WANTED
                   ADD 0.25 TO BRANCH-SUM (B)
           END-SEARCH.
       ONE-GRID.
           PERFORM VARYING R FROM 1 BY 1 UNTIL R > 150
                   AFTER C FROM 1 BY 1 UNTIL C > 150
               COMPUTE GRID-CELL (R C) = R * C - I
           END-PERFORM
           PERFORM VARYING R FROM 2 BY 1 UNTIL R > 149
                   AFTER C FROM 2 BY 1 UNTIL C > 149
               COMPUTE GRID-SUM = GRID-SUM + GRID-CELL (R C)
                   - GRID-CELL (R - 1 C) + GRID-CELL (R C + 1)
           END-PERFORM.
