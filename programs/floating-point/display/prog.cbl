      * Language Reference, "DISPLAY statement": COMP-1 as if its
      * picture were -.9(8)E-99, COMP-2 as -.9(17)E-99. 0.1 is
      * X'4019999A' as COMP-1: 1677722 / 16 ** 6 = .100000023841858.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S COMP-1 VALUE 1.5.
       01  L COMP-2 VALUE -2.75.
       01  T COMP-1 VALUE 0.1.
       01  TX REDEFINES T PIC X(4).
       01  LX COMP-2 VALUE -118.625.
       01  LB REDEFINES LX PIC X(8).
       01  Z COMP-2 VALUE ZERO.
       01  E COMP-2 VALUE 1.25E+10.
       01  G.
           05 A COMP-1 VALUE 1500 OCCURS 2.
       01  N COMP-1.
       PROCEDURE DIVISION.
           DISPLAY S '.'
           DISPLAY L '.'
           DISPLAY T '.'
           IF TX = X'4019999A' DISPLAY 'SHORT'.
           IF LB = X'C276A00000000000' DISPLAY 'LONG'.
           DISPLAY Z '.'
           DISPLAY E '.'
           DISPLAY A(2) '.'
           INITIALIZE S N G
           DISPLAY S N A(1)
           MOVE 16777215 TO N
           DISPLAY N
           MOVE -1.0E-30 TO L
           DISPLAY L.
           GOBACK.
