      * Language Reference, "Group moves": a group that receives a
      * number gets its characters, also where its items are packed; an
      * item moved out keeps bytes.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 P PIC S9(5) COMP-3 VALUE -12345.
       01  X PIC X(3).
       01  Q.
           05 R PIC S9(5) COMP-3.
       PROCEDURE DIVISION.
           MOVE G TO X
           IF X = X'12345D' DISPLAY 'BYTES OUT'.
           MOVE X TO Q
           IF R = -12345 DISPLAY 'BYTES IN'.
           MOVE P TO Q
           IF Q = '123' DISPLAY 'NUMBER TO GROUP AS DIGITS'
           ELSE IF R = -12345 DISPLAY 'NUMBER TO GROUP AS BYTES'.
           MOVE ZERO TO Q
           IF Q = '000' DISPLAY 'ZERO TO GROUP IS CHARACTERS'.
           GOBACK.
