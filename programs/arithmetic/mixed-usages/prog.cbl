      * Language Reference, "USAGE clause": operands of different usages
      * and scales are aligned at the decimal point.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Z PIC S9(5)V99 VALUE -123.45.
       01  P PIC S9(7)V9(4) COMP-3 VALUE 0.0055.
       01  B PIC S9(9)V9 COMP VALUE 1000.5.
       01  N PIC S9(9) COMP-5 VALUE -7.
       01  R PIC S9(9)V9(4) COMP-3.
       01  SHOW PIC -(9)9.9(4).
       PROCEDURE DIVISION.
           ADD Z P B N GIVING R
           MOVE R TO SHOW
           DISPLAY SHOW
           COMPUTE B ROUNDED = Z * N + P
           MOVE B TO SHOW
           DISPLAY SHOW
           SUBTRACT B FROM Z
           MOVE Z TO SHOW
           DISPLAY SHOW.
           GOBACK.
