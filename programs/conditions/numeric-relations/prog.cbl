      * Language Reference, "Comparison of numeric operands": by
      * algebraic value, whatever usage, size and scale.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Z PIC S9(3)V9 VALUE -1.5.
       01  P PIC S9(5)V999 COMP-3 VALUE -1.500.
       01  B PIC S9(4) COMP VALUE -2.
       01  N PIC S9(4) COMP-5 VALUE 3.
       01  U PIC 9(3) VALUE 3.
       01  L PIC S9(2) LEADING SEPARATE VALUE 0.
       PROCEDURE DIVISION.
           IF Z = P DISPLAY '1 EQUAL'.
           IF B < Z DISPLAY '2 LESS'.
           IF N = U AND U IS EQUAL TO 3.0 DISPLAY '3 EQUAL'.
           IF Z GREATER THAN B DISPLAY '4 GREATER'.
           IF Z IS NOT LESS THAN P DISPLAY '5 NOT LESS'.
           IF Z >= P AND Z <= P DISPLAY '6 BOTH'.
           IF B IS GREATER THAN OR EQUAL TO -2 DISPLAY '7 GE'.
           IF U LESS THAN OR EQUAL TO 2 DISPLAY '8 NO' ELSE
               DISPLAY '8 NOT LE'.
           IF Z NOT = -1.49 DISPLAY '9 NOT EQUAL'.
           IF L = -0 AND L = ZERO DISPLAY '10 ZERO'.
           IF B + N = 1 AND B * 2 < Z - 2 DISPLAY '11 EXPRESSIONS'.
           GOBACK.
