      * Language Reference, "SIZE ERROR phrases" and "MOVE statement":
      * without the phrase high-order digits are cut, sign and low-order
      * digits stay. TRUNC(STD) cuts binary items to their picture as
      * well.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3) VALUE 500.
       01  B PIC S9(3) COMP-3 VALUE -500.
       01  C PIC 9(3) COMP VALUE 500.
       01  D PIC 9(4) COMP-3 VALUE 5000.
       01  DX REDEFINES D PIC X(3).
       01  SHOW PIC -9(4).
       PROCEDURE DIVISION.
           ADD 600 TO A
           DISPLAY 'A ' A
           SUBTRACT 601 FROM B
           MOVE B TO SHOW
           DISPLAY 'B ' SHOW
           ADD 601 TO C
           DISPLAY 'C ' C
           ADD 7345 TO D
           IF DX = X'02345F' DISPLAY 'D IS X''02345F'''
           ELSE DISPLAY 'D KEPT A DIGIT IT HAS NO ROOM FOR'.
           GOBACK.
