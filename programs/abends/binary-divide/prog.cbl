      * z/Architecture, "Fixed-point-divide exception": binary operands
      * and a zero divisor without SIZE ERROR are S0C9.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC S9(9) COMP VALUE 10.
       01  B PIC S9(4) COMP VALUE 0.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DIVIDE B INTO A
           DISPLAY 'NOT REACHED'.
           GOBACK.
