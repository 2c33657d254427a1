      * Language Reference, "Comparison of numeric operands": zero is a
      * unique value whatever its sign.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Z PIC S9(3).
       01  ZX REDEFINES Z PIC X(3).
       01  P PIC S9(3) COMP-3.
       01  PX REDEFINES P PIC X(2).
       PROCEDURE DIVISION.
           MOVE X'F0F0D0' TO ZX
           MOVE X'000D' TO PX
           IF Z = 0 DISPLAY 'ZONED'.
           IF P = 0 DISPLAY 'PACKED'.
           IF P = Z AND NOT P < 0 DISPLAY 'EACH OTHER'.
           IF P IS ZERO AND P NOT NEGATIVE AND Z NOT POSITIVE
               DISPLAY 'SIGN TEST'.
           GOBACK.
