      * Language Reference, "Relation conditions", arithmetic
      * expressions as operands; Programming Guide, "Arithmetic
      * expressions in nonarithmetic statements": dmax is that of both
      * comparands of a relation; without a relational operator
      * (EVALUATE) each is taken by itself.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3) VALUE 10.
       01  B PIC S9(3)V99 VALUE -2.50.
       01  C PIC 9(3)V9(3) VALUE 3.333.
       PROCEDURE DIVISION.
           IF A / 3 * 3 = 9 DISPLAY '1 NO PLACES'.
           IF A / 3 = C DISPLAY '2 THREE PLACES'.
           IF A * B = -25 DISPLAY '3'.
           IF (A + B) * 2 > A AND A - B > A DISPLAY '4'.
           IF A ** 2 = 100 DISPLAY '5'.
           IF - B = 2.5 AND B + 2.5 = ZERO DISPLAY '6'.
           IF A / 4 = 2.5 DISPLAY '7 ONE PLACE'.
           EVALUATE A / 3
               WHEN 3.3 DISPLAY 'NO'
               WHEN 3.333 DISPLAY 'NO'
               WHEN 3 DISPLAY '8 BY ITSELF'
           END-EVALUATE.
           GOBACK.
