      * Language Reference, "PICTURE clause", symbol P in a
      * numeric-edited picture: the digits shown are the high-order
      * ones.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC ZZ9PPP.
       01  B PIC +9(2)V99.
       PROCEDURE DIVISION.
           MOVE 123456 TO A
           DISPLAY '[' A ']'
           MOVE 5999 TO A
           DISPLAY '[' A ']'
           MOVE -12.345 TO B
           DISPLAY '[' B ']'.
           GOBACK.
