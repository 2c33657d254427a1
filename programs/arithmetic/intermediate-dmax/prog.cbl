      * Programming Guide, "Fixed-point data and intermediate results":
      * a quotient keeps d2 - d1 or dmax decimal places. dmax is the
      * most places of the receiver and the operands, divisors left out.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(2) VALUE 10.
       01  B PIC 9 VALUE 3.
       01  B2 PIC 9V9(5) VALUE 3.
       01  C PIC 9 VALUE 3.
       01  R0 PIC 9(3).
       01  R2 PIC 9(3)V99.
       01  R4 PIC 9(3)V9(4).
       01  SHOW PIC ZZ9.9(4).
       PROCEDURE DIVISION.
           COMPUTE R0 = A / B * C
           MOVE R0 TO SHOW
           DISPLAY 'NO PLACES            ' SHOW
           COMPUTE R2 = A / B * C
           MOVE R2 TO SHOW
           DISPLAY 'TWO PLACES           ' SHOW
           COMPUTE R4 = A / B * C
           MOVE R4 TO SHOW
           DISPLAY 'FOUR PLACES          ' SHOW
           COMPUTE R2 = A * C / B
           MOVE R2 TO SHOW
           DISPLAY 'MULTIPLIED FIRST     ' SHOW
           COMPUTE R0 = A / B2 * 30
           MOVE R0 TO SHOW
           DISPLAY 'PLACES OF A DIVISOR  ' SHOW
           COMPUTE R0 = A / B * 30.00
           MOVE R0 TO SHOW
           DISPLAY 'PLACES OF A LITERAL  ' SHOW
           COMPUTE R0 R4 = A / B * 30
           MOVE R0 TO SHOW
           DISPLAY 'OF ANOTHER RECEIVER  ' SHOW.
           GOBACK.
