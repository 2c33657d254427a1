      * Language Reference, "Comparison of numeric and alphanumeric
      * operands": an integer DISPLAY item is compared as if it were
      * moved to an alphanumeric item of as many characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(3) VALUE 42.
       01  X PIC X(3) VALUE '042'.
       01  Y PIC X(5) VALUE '042'.
       01  G.
           05 G1 PIC X(3) VALUE '042'.
       PROCEDURE DIVISION.
           IF N = X DISPLAY '1'.
           IF N = Y DISPLAY '2 PADDED'.
           IF N = '42' DISPLAY 'NO' ELSE DISPLAY '3 DIGITS COUNT'.
           IF N = '042' DISPLAY '4 LITERAL'.
           IF G = N DISPLAY '5 GROUP'.
           IF 42 = X DISPLAY 'NO' ELSE DISPLAY '6 TWO DIGITS'.
           IF N > SPACES DISPLAY '7 SPACES'.
           GOBACK.
