      * Exponentiation is compiled for small whole exponents that are
      * known; others are refused, not approximated.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(2)V9 VALUE 4.
       01  N PIC S9(2) VALUE 3.
       01  R PIC 9(4)V9(4).
       PROCEDURE DIVISION.
           COMPUTE R = A ** 64
           COMPUTE R = A ** N
           COMPUTE R = A ** -2
           COMPUTE R = A ** (1 + 1)
           COMPUTE R = A ** 0.5
           COMPUTE R = A ** 65
           IF A ** N > 7 DISPLAY R.
           GOBACK.
