      * A statement that is not compiled is refused by name.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(10).
       PROCEDURE DIVISION.
           INVOKE A B
           GOBACK.
