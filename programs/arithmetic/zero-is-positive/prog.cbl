      * Assumption A-0001 (sign of a zero result): arithmetic that ends
      * in zero stores the preferred plus sign, C, whatever the operands
      * were. Programming Guide, "Sign representation of zoned and
      * packed-decimal data".
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P PIC S9(3) COMP-3 VALUE -5.
       01  PX REDEFINES P PIC X(2).
       01  Z PIC S9(2) SIGN LEADING SEPARATE VALUE -7.
       01  ZX REDEFINES Z PIC X(3).
       PROCEDURE DIVISION.
           ADD 5 TO P
           IF PX = X'000C' DISPLAY 'ADD'.
           MOVE -5 TO P
           MULTIPLY 0 BY P
           IF PX = X'000C' DISPLAY 'MULTIPLY'.
           COMPUTE P = -0.4
           IF PX = X'000C' DISPLAY 'CUT'.
           MOVE -5 TO P
           SUBTRACT 995 FROM P
           IF PX = X'000C' DISPLAY 'HIGH-ORDER LOST'.
           ADD 7 TO Z
           DISPLAY ZX.
           GOBACK.
