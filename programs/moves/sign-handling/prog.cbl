      * Language Reference, "MOVE statement", elementary moves to
      * numeric: a signed receiver takes the sign, an unsigned one the
      * absolute value; an unsigned sender gives a plus sign.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S PIC S9(3) VALUE -5.
       01  U PIC 9(3).
       01  US PIC 9(3) VALUE 7.
       01  P PIC S9(3) COMP-3.
       01  PX REDEFINES P PIC X(2).
       01  UN PIC 9(3) COMP-3.
       01  UNX REDEFINES UN PIC X(2).
       01  LS PIC S9(3) LEADING SEPARATE.
       PROCEDURE DIVISION.
           MOVE S TO U
           DISPLAY U
           MOVE S TO P UN LS
           IF PX = X'005D' DISPLAY 'D'.
           IF UNX = X'005F' DISPLAY 'F'.
           DISPLAY LS
           MOVE US TO P LS
           IF PX = X'007C' DISPLAY 'C'.
           DISPLAY LS.
           GOBACK.
