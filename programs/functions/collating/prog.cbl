      * Language Reference, "CHAR", "ORD", "MAX", "MIN", "ORD-MAX":
      * positions in the program's collating sequence.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       OBJECT-COMPUTER. IBM-370
           PROGRAM COLLATING SEQUENCE IS BACK.
       SPECIAL-NAMES.
           ALPHABET BACK IS 'ZYX' 'A' THRU 'C'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R PIC 9(3).
       PROCEDURE DIVISION.
           DISPLAY FUNCTION CHAR(1) FUNCTION CHAR(4)
           MOVE FUNCTION ORD('X') TO R
           DISPLAY R
      * the space is behind the six and the 64 below X'40'
           MOVE FUNCTION ORD(' ') TO R
           DISPLAY R
           DISPLAY FUNCTION MAX('ZA' 'AZ' 'AB') FUNCTION MIN('Y' 'Z')
           MOVE FUNCTION ORD-MAX('Z' 'B' 'X' 'A') TO R
           DISPLAY R.
           GOBACK.
