      * Programming Guide, "Fixed-point data and intermediate results":
      * sums of 18-digit operands carry one integer place more each
      * time, so the middle of a sum may be wider than its operands.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(18) VALUE 999999999999999999.
       01  B PIC 9(18) COMP-3 VALUE 999999999999999999.
       01  C PIC S9(18) COMP VALUE -999999999999999999.
       01  R PIC 9(18).
       PROCEDURE DIVISION.
           COMPUTE R = A + B + C
           DISPLAY R
           ADD A B C GIVING R
               ON SIZE ERROR DISPLAY 'NO'
           END-ADD
           DISPLAY R
           COMPUTE R = (A * 1000 - B) / 1000
           DISPLAY R.
           GOBACK.
