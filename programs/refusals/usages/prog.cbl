      * Data that is not compiled is refused by name.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC U(5).
       01  C PIC N(5) NATIONAL.
       01  D PIC G(5) DISPLAY-1.
       PROCEDURE DIVISION.
           GOBACK.
