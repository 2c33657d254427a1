      * Statements that are not compiled are refused by name.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(10).
       PROCEDURE DIVISION.
           XML GENERATE A FROM A
           GOBACK.
