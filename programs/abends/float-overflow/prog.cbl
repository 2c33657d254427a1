      * z/Architecture Principles of Operation, "HFP-Exponent-Overflow
      * Exception": completion code 0CC; what is too small is zero.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A COMP-2 VALUE 1.0E-60.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MULTIPLY A BY A
           DISPLAY A
           MOVE 1.0E+60 TO A
           MULTIPLY A BY A
           DISPLAY 'BEHIND'.
           GOBACK.
