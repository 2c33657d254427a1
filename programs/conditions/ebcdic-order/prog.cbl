      * Language Reference, "EBCDIC and ASCII collating sequences":
      * space, special characters, lowercase, uppercase, digits; padding
      * with spaces is lowest.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X VALUE 'a'.
       PROCEDURE DIVISION.
           IF 'a' < 'A' DISPLAY 'a < A'.
           IF 'z' < 'A' DISPLAY 'z < A'.
           IF 'Z' < '0' DISPLAY 'Z < 0'.
           IF ' ' < '.' AND '.' < '-' AND '-' < 'a'
               DISPLAY 'SPECIALS FIRST'.
           IF A > SPACE AND A < '9' DISPLAY 'BETWEEN'.
           IF 'I' < 'J' AND 'R' < 'S' DISPLAY 'OVER THE GAPS'.
           IF X'C1' = 'A' DISPLAY 'X C1'.
           GOBACK.
