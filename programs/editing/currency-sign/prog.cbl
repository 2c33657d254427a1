      * Language Reference, "CURRENCY SIGN clause": a currency string of
      * several characters stands for a PICTURE SYMBOL and counts once
      * in full, then one place each.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           CURRENCY SIGN IS 'EUR' WITH PICTURE SYMBOL 'F'
           CURRENCY SIGN '#'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC FF,FF9.99.
       01  B PIC F9(4).99.
       01  C PIC ###9.
       PROCEDURE DIVISION.
           MOVE 1234.5 TO A B
           DISPLAY '[' A '][' B ']'
           MOVE 5 TO A B C
           DISPLAY '[' A '][' B '][' C ']'.
           GOBACK.
