      * z/Architecture, "Decimal-divide exception": without SIZE ERROR a
      * zero divisor ends the program with S0CB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC S9(5)V99 COMP-3 VALUE 10.
       01  B PIC 9(3) VALUE 0.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DIVIDE A BY B GIVING A
           DISPLAY 'NOT REACHED'.
           GOBACK.
