      * Language Reference, "PICTURE clause", "External floating-point
      * items".
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC +9.9(3)E+99.
       01  B PIC -9(3)V99E-99.
       01  BX REDEFINES B PIC X(10).
       01  L COMP-2.
       01  F PIC S9(5)V9(3).
       01  D PIC -(6)9.999.
       PROCEDURE DIVISION.
           MOVE 12345 TO A
           DISPLAY A
           MOVE -0.0078125 TO A
           DISPLAY A
           MOVE ZERO TO A
           DISPLAY A
           MOVE 99.996 TO A
           DISPLAY A
           MOVE 3.5 TO B
           DISPLAY BX
           MOVE -12.5 TO F
           MOVE F TO B
           DISPLAY BX
           MOVE '-15025E-01' TO BX
           MOVE B TO F
           MOVE F TO D DISPLAY D
           ADD 0.25 TO B
           DISPLAY BX
           COMPUTE L = B * 2
           DISPLAY L
           IF B < -14 AND B > -15.1 DISPLAY 'BETWEEN'.
           INITIALIZE A
           DISPLAY A.
           GOBACK.
