      * Language Reference, "SIGN clause" and "PICTURE clause", symbol
      * S: an item without S holds the absolute value of what is stored.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3).
       01  B PIC 9(3) COMP-3.
       01  BX REDEFINES B PIC X(2).
       01  C PIC 9(3) COMP.
       PROCEDURE DIVISION.
           COMPUTE A = 3 - 5
           SUBTRACT 20 FROM 5 GIVING B C
           DISPLAY A ' ' B ' ' C
           IF BX = X'015F' DISPLAY 'SIGN F'.
           GOBACK.
