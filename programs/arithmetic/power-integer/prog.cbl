      * Programming Guide, "Fixed-point data and intermediate results",
      * exponentiation with an integer literal or item: d is d1 times
      * the exponent, so 1.5 ** 3 is exact.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9V9 VALUE 1.5.
       01  R PIC S9(5)V9(4).
       01  SHOW PIC -(5)9.9(4).
       PROCEDURE DIVISION.
           COMPUTE R = A ** 3
           PERFORM SHOW-R
           COMPUTE R = A ** 0
           PERFORM SHOW-R
           COMPUTE R = A ** 1
           PERFORM SHOW-R
           COMPUTE R = (- A) ** 3
           PERFORM SHOW-R
           COMPUTE R = 2 ** 16
           PERFORM SHOW-R
           GOBACK.
       SHOW-R.
           MOVE R TO SHOW
           DISPLAY SHOW.
