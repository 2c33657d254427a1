      * Language Reference, "Comparison of numeric operands": algebraic
      * values; sign conditions, EVALUATE and level 88 of COMP-2.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  L COMP-2 VALUE 1.5.
          88 HALVES VALUE 0.5 1.5.
          88 BIG VALUE 10 THRU 1.0E+9.
       01  S COMP-1 VALUE 1.5.
       01  P PIC S9(3)V9 COMP-3 VALUE 1.5.
       PROCEDURE DIVISION.
           IF L = S AND S = P AND L = 1.5 AND 15.0E-1 = P
               DISPLAY 'EQUAL'.
           IF L > 1 AND < 1.6 AND NOT = 2 DISPLAY 'BETWEEN'.
           IF L IS POSITIVE DISPLAY 'POSITIVE'.
           IF L - 2 IS NEGATIVE DISPLAY 'NEGATIVE'.
           IF L - S = ZERO DISPLAY 'ZERO'.
           IF HALVES DISPLAY 'HALVES'.
           IF BIG DISPLAY 'WRONG'.
           EVALUATE L
               WHEN 1 THRU 1.4 DISPLAY 'WRONG'
               WHEN P DISPLAY 'P'
               WHEN OTHER DISPLAY 'WRONG'
           END-EVALUATE
           SET BIG TO TRUE
           DISPLAY L.
           GOBACK.
