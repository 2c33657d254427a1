      * Language Reference, "ALL subscripting": a table with ALL is all
      * its elements, the last subscript going fastest; the count of a
      * variable table is that of the moment.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I PIC 9 VALUE 2.
       01  G.
           05 ROW OCCURS 2.
              10 CELL PIC S9(3) COMP-3 OCCURS 3.
              10 NAME PIC X(3).
       01  C PIC 9 VALUE 3.
       01  H.
           05 Z PIC S9V9 SIGN LEADING SEPARATE
              OCCURS 1 TO 5 DEPENDING ON C.
       01  V PIC -(5)9.9.
       PROCEDURE DIVISION.
           MOVE 1 TO CELL(1 1) MOVE 20 TO CELL(1 2)
           MOVE 300 TO CELL(1 3) MOVE -4 TO CELL(2 1)
           MOVE 50 TO CELL(2 2) MOVE 600 TO CELL(2 3)
           MOVE 'ABC' TO NAME(1) MOVE 'ABD' TO NAME(2)
           MOVE 5 TO C
           MOVE 1.5 TO Z(1) MOVE -2.5 TO Z(2) MOVE 3.5 TO Z(3)
           MOVE 9.9 TO Z(4) Z(5)
           MOVE 3 TO C
           COMPUTE V = FUNCTION SUM(CELL(ALL ALL))
           DISPLAY V
           COMPUTE V = FUNCTION SUM(CELL(I ALL) 1000)
           DISPLAY V
           COMPUTE V = FUNCTION SUM(CELL(ALL 1) CELL(1 ALL))
           DISPLAY V
           COMPUTE V = FUNCTION MAX(CELL(1 ALL) FUNCTION MIN(Z(ALL)))
           DISPLAY V
           COMPUTE V = FUNCTION SUM(Z(ALL))
           DISPLAY V
           MOVE 5 TO C
           COMPUTE V = FUNCTION MAX(Z(ALL))
           DISPLAY V
           COMPUTE V = FUNCTION RANGE(CELL(ALL ALL))
           DISPLAY V
           COMPUTE V = FUNCTION ORD-MIN(CELL(ALL ALL))
           DISPLAY V
           DISPLAY FUNCTION MAX(NAME(ALL)) FUNCTION MIN(NAME(ALL) 'AB').
           GOBACK.
