      * Language Reference, "GIVING phrase": the receiver may be
      * numeric-edited; it is edited after rounding.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  E PIC $$,$$9.99-.
       01  F PIC ZZ9.
       PROCEDURE DIVISION.
           MULTIPLY -1234.567 BY 1 GIVING E ROUNDED
           DISPLAY '[' E ']'
           ADD 1.5 2.25 GIVING E F
           DISPLAY '[' E '][' F ']'
           DIVIDE 7 BY 2 GIVING F ROUNDED
           DISPLAY '[' F ']'
           COMPUTE F = 1000
               ON SIZE ERROR DISPLAY 'TOO LARGE'
           END-COMPUTE
           DISPLAY '[' F ']'.
           GOBACK.
