      * Language Reference, "Comparison of operands": a numeric-edited
      * item is compared as characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  E PIC ZZ9 VALUE '  5'.
       01  F PIC ZZ9 VALUE ' 10'.
       01  N PIC 9(3) VALUE 5.
       PROCEDURE DIVISION.
           IF E = '  5' DISPLAY '1'.
           IF F > E DISPLAY '2'.
           IF E = '5' DISPLAY 'NO' ELSE DISPLAY '3'.
           IF E NOT = F DISPLAY '4'.
           IF E(3:1) = N(3:1) DISPLAY '5'.
           GOBACK.
