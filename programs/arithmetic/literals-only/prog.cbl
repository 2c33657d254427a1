      * Language Reference, "Arithmetic expressions": literals as
      * operands count with their own places, and dmax with the
      * receiver's.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R PIC S9(5)V99.
       01  T PIC S9(5).
       01  SHOW PIC -(5)9.99.
       PROCEDURE DIVISION.
           COMPUTE R = 10 / 4
           MOVE R TO SHOW
           DISPLAY SHOW
           COMPUTE T = 10 / 4 * 4
           MOVE T TO SHOW
           DISPLAY SHOW
           COMPUTE R = 2.5 * 1.25
           MOVE R TO SHOW
           DISPLAY SHOW
           COMPUTE R ROUNDED = 2.5 * 1.25
           MOVE R TO SHOW
           DISPLAY SHOW
           COMPUTE R = + 3 - (- 4)
           MOVE R TO SHOW
           DISPLAY SHOW.
           GOBACK.
