       CBL TRUNC(STD)
      * Programming Guide, "TRUNC": a move to BINARY keeps the low-order
      * digits of the picture under TRUNC(STD), aligned at the point.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(6)V99 VALUE 123456.78.
       01  B PIC S9(4) COMP.
       01  C PIC S9(3)V9 COMP.
       01  D PIC 9(9) COMP-5.
       01  SHOW PIC -(9)9.9.
       PROCEDURE DIVISION.
           MOVE A TO B C D
           MOVE B TO SHOW
           DISPLAY SHOW
           MOVE C TO SHOW
           DISPLAY SHOW
           MOVE D TO SHOW
           DISPLAY SHOW
           MOVE -12.37 TO C
           MOVE C TO SHOW
           DISPLAY SHOW
           MOVE B TO C
           MOVE C TO SHOW
           DISPLAY SHOW.
           GOBACK.
