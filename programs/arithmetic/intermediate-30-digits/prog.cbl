      * Programming Guide, "Fixed-point data and intermediate results":
      * the product has 20 integer and 16 decimal places, more than 30
      * digits; dmax is 8, so 20 integer and 10 decimal places are kept
      * under ARITH(COMPAT). The eleventh is lost before the second
      * multiply.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(10)V9(8) VALUE 0.00001000.
       01  B PIC 9(10)V9(8) VALUE 0.00000100.
       01  B10 PIC 9(10)V9(8) VALUE 0.00001000.
       01  R PIC 9(10)V9(8).
       01  SHOW PIC Z9.9(8).
       PROCEDURE DIVISION.
           COMPUTE R = A * B * 1000000000
           MOVE R TO SHOW
           DISPLAY '1E-11 ' SHOW
           COMPUTE R = A * B10 * 1000000000
           MOVE R TO SHOW
           DISPLAY '1E-10 ' SHOW.
           GOBACK.
