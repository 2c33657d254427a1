      * Language Reference, "Computational items": 1 to 4 digits take a
      * halfword, 5 to 9 a fullword, 10 to 18 a doubleword; big-endian.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 H PIC S9(4) COMP VALUE 258.
           05 F PIC S9(9) COMP VALUE -2.
           05 D PIC S9(18) COMP VALUE 4294967296.
           05 U PIC 9(4) COMP-5 VALUE 65535.
       PROCEDURE DIVISION.
           IF G = X'0102FFFFFFFE0000000100000000FFFF'
               DISPLAY 'BIG-ENDIAN'.
           COMPUTE D = 999999999 * 999999999
           IF G(7:8) = X'0DE0B6B3302E6C01' DISPLAY 'DOUBLEWORD'.
           DISPLAY LENGTH OF H ' ' LENGTH OF F ' ' LENGTH OF D.
           GOBACK.
