      * Language Reference, "MOVE statement"; Programming Guide,
      * "Conversions and precision": a move to fewer digits rounds.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S COMP-1.
       01  L COMP-2.
       01  N PIC 9(3)V9.
       01  B PIC S9(9) COMP.
       01  P PIC S9(5)V99 COMP-3.
       01  E PIC ZZ9.99.
       01  X PIC X(4) VALUE '0042'.
       01  G.
           05 GL COMP-2.
       01  H PIC X(8).
       PROCEDURE DIVISION.
           MOVE 2.75 TO L
           MOVE L TO N DISPLAY N
           MOVE L TO B DISPLAY B
           MOVE L TO E DISPLAY E
           MOVE -2.5 TO L
           MOVE L TO B DISPLAY B
           MOVE L TO P MOVE P TO L DISPLAY L
           MOVE X TO L DISPLAY L
           MOVE 1.1 TO L
           MOVE L TO S DISPLAY S
           MOVE S TO L DISPLAY L
           MOVE B TO S DISPLAY S
           MOVE L TO GL
           MOVE G TO H
           IF H = X'4111999A00000000' DISPLAY 'BYTES'.
           MOVE 123456.7 TO L
           MOVE L TO N DISPLAY N.
           GOBACK.
