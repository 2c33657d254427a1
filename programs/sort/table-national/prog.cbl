      * Language Reference, "SORT statement", format 2: the keys of a
      * table compare as relation conditions say, so numbers in national
      * characters compare by their values.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05  E OCCURS 5.
               10  L PIC S9(3) USAGE NATIONAL
                     SIGN LEADING SEPARATE.
               10  R PIC S9(2)V9 USAGE NATIONAL
                     SIGN TRAILING SEPARATE.
               10  N PIC X.
       01  I PIC 9.
       PROCEDURE DIVISION.
           MOVE 5 TO L(1) MOVE -0.1 TO R(1) MOVE 'A' TO N(1)
           MOVE -12 TO L(2) MOVE 2.5 TO R(2) MOVE 'B' TO N(2)
           MOVE 0 TO L(3) MOVE -10 TO R(3) MOVE 'C' TO N(3)
           MOVE -123 TO L(4) MOVE 99.9 TO R(4) MOVE 'D' TO N(4)
           MOVE 100 TO L(5) MOVE 0 TO R(5) MOVE 'E' TO N(5)
           SORT E ASCENDING L
           DISPLAY N(1) N(2) N(3) N(4) N(5)
           SORT E DESCENDING R
           DISPLAY N(1) N(2) N(3) N(4) N(5)
           GOBACK.
