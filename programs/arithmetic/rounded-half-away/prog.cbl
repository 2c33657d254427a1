      * Language Reference, "ROUNDED phrase": when the first digit
      * dropped is 5 or more the last digit kept goes up by one, away
      * from zero for a negative result; without the phrase the digits
      * are cut.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC S9(3)V9.
       01  B PIC S9(3).
       01  C PIC S9(3)V9 COMP-3.
       01  D PIC S9(4) COMP.
       01  SHOW PIC -ZZ9.9.
       PROCEDURE DIVISION.
           COMPUTE A ROUNDED = 2.45
           PERFORM SHOW-A
           COMPUTE A ROUNDED = 2.449
           PERFORM SHOW-A
           COMPUTE A ROUNDED = -2.45
           PERFORM SHOW-A
           COMPUTE A = -2.49
           PERFORM SHOW-A
           ADD 0.05 2.9 GIVING C ROUNDED
           MOVE C TO SHOW
           DISPLAY 'C ' SHOW
           MULTIPLY -1.5 BY 1 GIVING D ROUNDED
           MOVE D TO SHOW
           DISPLAY 'D ' SHOW
           MULTIPLY -1.4999 BY 1 GIVING D ROUNDED
           MOVE D TO SHOW
           DISPLAY 'D ' SHOW
           DIVIDE 2 INTO 5 GIVING B ROUNDED
           MOVE B TO SHOW
           DISPLAY 'B ' SHOW
           SUBTRACT 0.5 FROM 0 GIVING B ROUNDED
           MOVE B TO SHOW
           DISPLAY 'B ' SHOW
           GOBACK.
       SHOW-A.
           MOVE A TO SHOW
           DISPLAY 'A ' SHOW.
