      * What the parser did not expect is said once: nothing is said of
      * the operand that is missing there. COMPUTE has EQUAL without TO,
      * UNSTRING an identifier, a class condition no abbreviation
      * (Language Reference, under their names).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(4) VALUE 1.
       01  B PIC X(4).
       PROCEDURE DIVISION.
           COMPUTE A EQUAL TO 3 + 4
           UNSTRING 'A=B' DELIMITED BY '=' INTO B
           IF B NOT ALPHABETIC-UPPER AND NOT NUMERIC
               DISPLAY 'NEITHER'
           END-IF
           GOBACK.
