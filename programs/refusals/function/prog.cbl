      * Intrinsic functions are not compiled yet.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(10).
       PROCEDURE DIVISION.
           MOVE FUNCTION UPPER-CASE(A) TO A
           GOBACK.
