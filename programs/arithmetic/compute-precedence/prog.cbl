      * Language Reference, "Arithmetic expressions": unary operator,
      * then exponentiation, then * and /, then + and -; left to right.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC S9(5).
       01  SHOW PIC -(5)9.
       PROCEDURE DIVISION.
           COMPUTE A = 2 + 3 * 4 ** 2 / 8 - 1
           PERFORM SHOW-A
           COMPUTE A = (2 + 3) * (4 - 9)
           PERFORM SHOW-A
           COMPUTE A = 100 - 10 - 5
           PERFORM SHOW-A
           COMPUTE A = 100 / 10 / 5
           PERFORM SHOW-A
           COMPUTE A = - 2 ** 2
           PERFORM SHOW-A
           COMPUTE A = 2 ** 3 ** 2
           PERFORM SHOW-A
           COMPUTE A = 7 - - 3
           PERFORM SHOW-A
           GOBACK.
       SHOW-A.
           MOVE A TO SHOW
           DISPLAY SHOW.
