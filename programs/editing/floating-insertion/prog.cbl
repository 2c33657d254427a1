      * Language Reference, "Floating insertion editing": the last
      * symbol suppressed becomes the currency symbol or sign; when all
      * digit positions float and the value is zero, all is spaces.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC $$$$.99.
       01  B PIC $$$9.99.
       01  C PIC $,$$$,999.99.
       01  D PIC +,+++,999.99.
       01  E PIC $$,$$$,$$$.99CR.
       01  F PIC ++,+++,+++.+++.
       01  G PIC ----9.
       01  H PIC --.--.
       PROCEDURE DIVISION.
           MOVE .123 TO A
           DISPLAY '[' A ']'
           MOVE .12 TO B
           DISPLAY '[' B ']'
           MOVE -1234.56 TO C
           DISPLAY '[' C ']'
           MOVE -123456.789 TO D
           DISPLAY '[' D ']'
           MOVE -1234567.8 TO E
           DISPLAY '[' E ']'
           MOVE ZERO TO F
           DISPLAY '[' F ']'
           MOVE 7 TO F
           DISPLAY '[' F ']'
           MOVE .05 TO F
           DISPLAY '[' F ']'
           MOVE -12 TO G
           DISPLAY '[' G ']'
           MOVE 12345 TO G
           DISPLAY '[' G ']'
           MOVE -0.07 TO H
           DISPLAY '[' H ']'
           MOVE 0 TO H
           DISPLAY '[' H ']'.
           GOBACK.
