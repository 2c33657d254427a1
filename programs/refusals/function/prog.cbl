      * A function that is not compiled yet.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(10).
       PROCEDURE DIVISION.
           MOVE FUNCTION UTF8STRING(A) TO A
           GOBACK.
