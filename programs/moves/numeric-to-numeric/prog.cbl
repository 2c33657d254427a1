      * Language Reference, "MOVE statement", elementary moves to
      * numeric: aligned at the decimal point, filled with zeros, cut on
      * either side.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC S9(5)V9(3) VALUE -12345.678.
       01  B PIC S9(3)V9.
       01  C PIC S9(7)V9(5) COMP-3.
       01  D PIC S9(4) COMP.
       01  E PIC 9(3)V99.
       01  SHOW PIC -(8)9.9(5).
       PROCEDURE DIVISION.
           MOVE A TO B C D E
           MOVE B TO SHOW
           DISPLAY SHOW
           MOVE C TO SHOW
           DISPLAY SHOW
           MOVE D TO SHOW
           DISPLAY SHOW
           MOVE E TO SHOW
           DISPLAY SHOW
           MOVE 98765.4321 TO B
           MOVE B TO SHOW
           DISPLAY SHOW
           MOVE C TO A
           IF A = -12345.678 DISPLAY 'BACK AGAIN'.
           GOBACK.
