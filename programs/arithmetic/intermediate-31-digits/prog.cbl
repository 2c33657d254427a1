       CBL ARITH(EXTEND)
      * As intermediate-30-digits, under ARITH(EXTEND): 31 digits are
      * kept, 20 integer and 11 decimal places.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(10)V9(8) VALUE 0.00001000.
       01  B PIC 9(10)V9(8) VALUE 0.00000100.
       01  C PIC 9(10)V9(8) VALUE 0.00000010.
       01  R PIC 9(10)V9(8).
       01  SHOW PIC Z9.9(8).
       PROCEDURE DIVISION.
           COMPUTE R = A * B * 1000000000
           MOVE R TO SHOW
           DISPLAY '1E-11 ' SHOW
           COMPUTE R = A * C * 1000000000
           MOVE R TO SHOW
           DISPLAY '1E-12 ' SHOW.
           GOBACK.
